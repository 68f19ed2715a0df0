import type { Transaction } from "kysely";
import type { Db } from "../../db/client.server";
import { REASONS, type ReasonCode } from "../../db/reference/reasons";
import type { DB } from "../../db/types";
import type { Caller } from "../caller";
import { Denied } from "../policy";
import { allowRead, transact } from "../transact.server";
import { restoreWeek } from "./instead.server";
import { postsForMatching } from "./rows.server";

/** Why a person sets a post aside: the reasons with which they decline. */
export const DISMISSAL_REASONS: readonly ReasonCode[] = REASONS.filter(({ kind }) => kind === "decline").map(
  ({ code }) => code,
);

/** Not to see an employer's posts again follows from this reason, and from no other. */
const NOT_THIS_EMPLOYER: ReasonCode = "employer";

const participantOf = ({ actor }: Caller) => {
  if (actor.role !== "participant") throw new Denied("match.dismiss");
  return actor.personId;
};

/** "Not for me": the post is not shown again until it is taken back. Said again, the later reason holds. */
export function dismiss(caller: Caller, opportunityId: string, reasonCode: ReasonCode): Promise<void> {
  const ownerId = participantOf(caller);
  return transact(caller, "match.dismiss", async ({ trx, allow, record }) => {
    allow({ ownerId }, { subjectId: opportunityId });
    const [post] = await postsForMatching(trx, [opportunityId]);
    if (!post?.publiclyVisible) throw new Denied("match.dismiss");
    const said = { reasonCode, at: caller.now, wouldWork: null, tellHours: false };
    await trx
      .insertInto("dismissal")
      .values({ participantId: ownerId, opportunityId, ...said })
      .onConflict((conflict) => conflict.columns(["participantId", "opportunityId"]).doUpdateSet(said))
      .execute();
    if (reasonCode === NOT_THIS_EMPLOYER)
      await trx
        .insertInto("blockedEmployer")
        .values({ participantId: ownerId, employerId: post.form.employerId })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    record({ topic: "participant", kind: "match-dismissed", subjectId: ownerId });
  });
}

/** Takes "not for me" back, and with it what followed from its reason. What was not dismissed stays as it is. */
export function undismiss(caller: Caller, opportunityId: string): Promise<void> {
  const ownerId = participantOf(caller);
  return transact(caller, "match.dismiss", async ({ trx, allow, record }) => {
    allow({ ownerId }, { subjectId: opportunityId });
    const gone = await trx
      .deleteFrom("dismissal")
      .where("participantId", "=", ownerId)
      .where("opportunityId", "=", opportunityId)
      .returning(["reasonCode", "weekBefore", "weekAfter"])
      .executeTakeFirst();
    if (gone?.reasonCode === NOT_THIS_EMPLOYER) await unblock(trx, ownerId, opportunityId);
    if (gone && (await restoreWeek(trx, ownerId, gone)))
      record({ topic: "participant", kind: "profile-changed", subjectId: ownerId });
    if (gone) record({ topic: "participant", kind: "match-undismissed", subjectId: ownerId });
  });
}

/** Unless another of the employer's posts was set aside for the same reason. */
const unblock = (trx: Transaction<DB>, ownerId: string, opportunityId: string) =>
  trx
    .deleteFrom("blockedEmployer as b")
    .where("b.participantId", "=", ownerId)
    .where("b.employerId", "=", (eb) =>
      eb.selectFrom("opportunity").select("employerId").where("id", "=", opportunityId),
    )
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("dismissal as d")
            .innerJoin("opportunity as o", "o.id", "d.opportunityId")
            .select("d.at")
            .where("d.participantId", "=", ownerId)
            .where("d.reasonCode", "=", NOT_THIS_EMPLOYER)
            .whereRef("o.employerId", "=", "b.employerId"),
        ),
      ),
    )
    .execute();

export interface SetAside {
  id: string;
  title: string;
  employer: string;
  reasonCode: string;
  at: Date;
}

const setAside = (db: Db, participantId: string) =>
  db
    .selectFrom("dismissal")
    .innerJoin("opportunity", "opportunity.id", "dismissal.opportunityId")
    .innerJoin("employer", "employer.id", "opportunity.employerId")
    .select(["opportunity.id", "opportunity.title", "employer.name as employer", "reasonCode", "at"])
    .where("participantId", "=", participantId);

/** What the participant who asks has set aside, the latest first. */
export async function setAsideBy(caller: Caller): Promise<SetAside[]> {
  const ownerId = participantOf(caller);
  await allowRead(caller, "matches.read", { ownerId });
  const rows = await setAside(caller.db, ownerId).orderBy("at", "desc").limit(100).execute();
  return rows.map((row) => ({ ...row, title: row.title ?? "" }));
}

/** One post, where the participant who asks has set it aside. */
export async function setAsideOf(caller: Caller, opportunityId: string): Promise<SetAside | undefined> {
  const ownerId = participantOf(caller);
  await allowRead(caller, "matches.read", { ownerId });
  const row = await setAside(caller.db, ownerId)
    .where("opportunityId", "=", opportunityId)
    .executeTakeFirst();
  return row && { ...row, title: row.title ?? "" };
}
