import type { Transaction } from "kysely";
import { type PostKind, postSubject } from "../../db/queries/posts.server";
import type { DB } from "../../db/types";
import type { Caller } from "../caller";
import { Denied } from "../policy";
import { transact } from "../transact.server";
import { lawfulBasis, type OrganisationKind } from "./lawful-basis";

export type Begun =
  | { ok: true; id: string }
  /** Volunteering is for charities and public bodies that an officer has verified. */
  | { ok: false; because: "business" | "not-verified" };

/**
 * Begins a post for the caller's employer. The id comes from the form, so that a second press makes nothing
 * new. Throws `Denied` where the id is somebody else's.
 * @param fill writes what is known of the new draft already, in the same transaction
 */
export async function createDraft(
  caller: Caller,
  id: string,
  kind: PostKind,
  fill?: (trx: Transaction<DB>, personId: string) => Promise<void>,
): Promise<Begun> {
  return transact(caller, "post.create", async ({ trx, allow }) => {
    if (caller.actor.role !== "employer") throw new Denied("post.create");
    const { employerId, personId } = caller.actor;
    allow({ employerId }, { subjectId: id });
    return insertDraft(trx, { id, kind, employerId, personId, now: caller.now }, fill);
  });
}

interface NewDraft {
  id: string;
  kind: PostKind;
  employerId: string;
  /** Who begins it. */
  personId: string;
  now: Date;
  /** Why it begins, for its history. */
  reason?: string;
}

/** Writes a new draft of an employer, or finds it made. Throws `Denied` where the id is another employer's. */
export async function insertDraft(
  trx: Transaction<DB>,
  { id, kind, employerId, personId, now, reason }: NewDraft,
  fill?: (trx: Transaction<DB>, personId: string) => Promise<void>,
): Promise<Begun> {
  const employer = await trx
    .selectFrom("employer")
    .select(["regionCode", "kind", "kindVerifiedBy"])
    .where("id", "=", employerId)
    .executeTakeFirstOrThrow();
  const work = WORK_OF_NEW[kind];
  const organisation = {
    kind: employer.kind as OrganisationKind,
    verified: employer.kindVerifiedBy !== null,
  };
  const lawful = work === null ? ({ ok: true } as const) : lawfulBasis(kind, work, organisation);
  if (!lawful.ok)
    return { ok: false, because: lawful.because === "not-verified" ? "not-verified" : "business" };
  const { regionCode } = employer;
  const made = await trx
    .insertInto("opportunity")
    .values({ id, employerId, regionCode, kind, work, createdBy: personId, createdAt: now, updatedAt: now })
    // The id is unique twice over (alone, and with its employer): a press beside this one may meet either.
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  if (!made) {
    const there = await postSubject(trx, id);
    if (there?.employerId !== employerId) throw new Denied("post.create");
    return { ok: true, id };
  }
  await trx
    .insertInto("opportunityHistory")
    .values({ opportunityId: id, at: now, toStatus: "draft", personId, reason })
    .execute();
  await fill?.(trx, personId);
  return { ok: true, id };
}

/** The basis of a post that was only begun: that of a placement is its first question. */
const WORK_OF_NEW = {
  vacancy: "paid",
  work_experience: null,
  volunteering: "volunteering",
  recruitment_day: null,
} as const satisfies Record<PostKind, unknown>;
