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
  /** Set by `update`: the post's row says already when it was written last. */
  isWritten?: boolean;
}
export type Save<S extends Step> = (saving: Saving, input: StepInput[S]) => Promise<Refused | undefined>;

export const refused = (errors: Record<string, string>, towns?: readonly Town[]): Refused => ({
  ok: false,
  reason: "refused",
  errors,
  towns,
});

/** Writes columns of the post, and that it was written now. */
export async function update(saving: Saving, columns: Updateable<DB["opportunity"]>): Promise<void> {
  const { trx, post, now } = saving;
  saving.isWritten = true;
  await trx
    .updateTable("opportunity")
    .set((eb) => ({ ...columns, updatedAt: now, version: eb("version", "+", 1) }))
    .where("id", "=", post.id)
    .execute();
}
