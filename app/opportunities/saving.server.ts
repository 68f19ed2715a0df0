import type { Transaction, Updateable } from "kysely";
import type { Post } from "../../db/queries/posts.server";
import type { Town } from "../../db/reference/towns";
import type { DB } from "../../db/types";
import type { Step } from "./steps";
import type { StepInput } from "./vacancy";

export type Refused = {
  ok: false;
  reason: "refused";
  /** By field, as `says` writes them. */
  errors: Record<string, string>;
  /** Places to choose from, where several have the name or one is like it. */
  towns?: readonly Town[];
};

/** A draft, locked, while the answer to one of its questions is saved. */
export interface Saving {
  trx: Transaction<DB>;
  post: Post;
  now: Date;
  today: string;
  /** Who answers. */
  personId: string;
}
export type Save<S extends Step> = (saving: Saving, input: StepInput[S]) => Promise<Refused | undefined>;

export const refused = (errors: Record<string, string>, towns?: readonly Town[]): Refused => ({
  ok: false,
  reason: "refused",
  errors,
  towns,
});

export const update = ({ trx, post }: Saving, columns: Updateable<DB["opportunity"]>) =>
  trx.updateTable("opportunity").set(columns).where("id", "=", post.id).execute();
