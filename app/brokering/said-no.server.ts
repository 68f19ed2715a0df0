import { historyOf, offerOf } from "../../db/queries/candidacies.server";
import { dismissalOf } from "../../db/queries/dismissals.server";
import { members } from "../../db/queries/people.server";
import type { Caller } from "../caller";
import { londonDate } from "../i18n/format";
import { asksInstead } from "../matching/instead.server";
import { transact } from "../transact.server";
import { holdCandidacy, type LockedCandidacy } from "./candidacy.server";
import { type CandidacyState, canTakeBack } from "./states";
import { putBack, type Undone } from "./undo.server";

type Reader = Parameters<typeof historyOf>[0];

/**
 * Whether somebody's own no may be taken back: to a proposal while the post is open, to an offer until the day by which
 * it was to be answered. What an officer wrote down for them is taken back as such.
 */
async function lineToTakeBack(
  db: Reader,
  { id, postStatus }: Pick<LockedCandidacy, "id" | "postStatus">,
  now: Date,
): Promise<
  { ok: true; line: number; from: CandidacyState } | { ok: false; because: "too-late" | "moved-on" }
> {
  const [history, offer] = await Promise.all([historyOf(db, id), offerOf(db, id)]);
  const line = history.at(-1);
  const from = line?.fromState as CandidacyState | null | undefined;
  if (!line || !from || line.toState !== "declined" || line.forSide || !canTakeBack("declined", from))
    return { ok: false, because: "moved-on" };
  const stillThere = from === "offered" ? ["open", "paused", "filled"] : ["open"];
  if (!stillThere.includes(postStatus)) return { ok: false, because: "moved-on" };
  if (from === "offered" && (!offer || offer.answerBy < londonDate(now)))
    return { ok: false, because: "too-late" };
  return { ok: true, line: line.id, from };
}

/** What a person's page offers after their no: to say what would have worked, and to take it back. */
export async function afterNo(
  db: Reader,
  candidacy: Pick<LockedCandidacy, "id" | "postStatus" | "participantId" | "opportunityId">,
  now: Date,
) {
  const [kept, back] = await Promise.all([
    dismissalOf(db, candidacy.participantId, candidacy.opportunityId),
    lineToTakeBack(db, candidacy, now),
  ]);
  const changed = kept !== undefined && (kept.weekAfter !== null || kept.minutesAfter !== null);
  return {
    asks: kept !== undefined && !changed && asksInstead(kept.reasonCode),
    changed,
    canTakeBack: back.ok,
  };
}

/**
 * The person changes their mind about a no of their own: the proposal or the offer stands as it did, as far as the places
 * of the post allow, and what they changed for it is as before. Whoever was told of the no is told.
 */
export function takeNoBack(caller: Caller, candidacyId: string): Promise<Undone> {
  return transact(caller, "candidacy.decide", async (write) => {
    const { trx, record } = write;
    const candidacy = await holdCandidacy(write, candidacyId);
    if (candidacy.state === "proposed" || candidacy.state === "offered") return { ok: true, already: true };
    if (candidacy.state !== "declined") return { ok: false, because: "moved-on" };
    const said = await lineToTakeBack(trx, candidacy, caller.now);
    if (!said.ok) return said;
    if (!(await putBack(write, caller, candidacy, said.from, said.line, { keepsDay: true })))
      return { ok: false, because: "no-place" };
    const told =
      said.from === "offered"
        ? await members(trx, candidacy.employerId)
        : [candidacy.proposedBy ?? []].flat();
    for (const personId of told)
      record({ topic: "message", kind: "no-taken-back", subjectId: candidacyId, personId });
    return { ok: true, already: false };
  });
}
