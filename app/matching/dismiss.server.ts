import type { Db } from "../../db/client.server";
import { toAMatch } from "../../db/queries/dismissals.server";
import { REASONS, type ReasonCode } from "../../db/reference/reasons";
import type { Caller } from "../caller";
import { Denied } from "../policy";
import { allowRead, transact } from "../transact.server";
import { postsForMatching } from "./rows.server";
import { bringBack, setAside } from "./set-aside.server";

/** Why a person sets a post aside: the reasons with which they decline. */
export const DISMISSAL_REASONS: readonly ReasonCode[] = REASONS.filter(({ kind }) => kind === "decline").map(
  ({ code }) => code,
);

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
    const whose = { participantId: ownerId, opportunityId, employerId: post.form.employerId };
    await setAside({ trx, record }, whose, { reasonCode, at: caller.now });
  });
}

/** Takes "not for me" back, and with it what followed from its reason. What was not set aside stays as it is. */
export function undismiss(caller: Caller, opportunityId: string): Promise<void> {
  const ownerId = participantOf(caller);
  return transact(caller, "match.dismiss", async ({ trx, allow, record }) => {
    allow({ ownerId }, { subjectId: opportunityId });
    const [own] = await setAsideRows(trx, ownerId).where("opportunityId", "=", opportunityId).execute();
    if (own) await bringBack({ trx, record }, { participantId: ownerId, opportunityId });
  });
}

export interface SetAside {
  id: string;
  title: string;
  employer: string;
  reasonCode: string;
  at: Date;
}

/** What somebody set aside among their matches: a no to a proposal or an offer is taken back where it was said. */
const setAsideRows = (db: Db, participantId: string) =>
  db
    .selectFrom("dismissal")
    .innerJoin("opportunity", "opportunity.id", "dismissal.opportunityId")
    .innerJoin("employer", "employer.id", "opportunity.employerId")
    .select(["opportunity.id", "opportunity.title", "employer.name as employer", "reasonCode", "at"])
    .where("participantId", "=", participantId)
    .where(toAMatch);

/** What the participant who asks has set aside, the latest first. */
export async function setAsideBy(caller: Caller): Promise<SetAside[]> {
  const ownerId = participantOf(caller);
  await allowRead(caller, "matches.read", { ownerId });
  const rows = await setAsideRows(caller.db, ownerId).orderBy("at", "desc").limit(100).execute();
  return rows.map((row) => ({ ...row, title: row.title ?? "" }));
}

/** One post, where the participant who asks has set it aside. */
export async function setAsideOf(caller: Caller, opportunityId: string): Promise<SetAside | undefined> {
  const ownerId = participantOf(caller);
  await allowRead(caller, "matches.read", { ownerId });
  const row = await setAsideRows(caller.db, ownerId)
    .where("opportunityId", "=", opportunityId)
    .executeTakeFirst();
  return row && { ...row, title: row.title ?? "" };
}
