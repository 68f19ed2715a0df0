import { candidacyOf, lockPost } from "../../db/queries/candidacies.server";
import { members, officersFor, personSubject } from "../../db/queries/people.server";
import { postSubject } from "../../db/queries/posts.server";
import { type ApplicationStanding, applicationStanding } from "../../search/match/standing";
import { addWorkingDays } from "../calendar";
import type { Caller } from "../caller";
import { londonDate } from "../i18n/format";
import { opportunitiesForMatching, participantForMatching } from "../matching/rows.server";
import type { MessageKind } from "../messages/kinds";
import { Denied, may } from "../policy";
import { transact } from "../transact.server";
import type { ApplicationInput } from "./application";
import { tellAnsweredFor } from "./behalf.server";
import { move, remember } from "./candidacy.server";
import { checkDueOn } from "./check-due.server";
import { agree } from "./consent.server";
import { ANSWER_DAYS } from "./offer";
import type { CandidacyState } from "./states";

export type Applied =
  | { ok: true; id: string; state: CandidacyState; already: boolean }
  | {
      ok: false;
      because: Extract<ApplicationStanding, { standing: "refused" }>["because"];
      /** The post was public, and closed while the person wrote: it has no page any more. */
      isGone?: true;
    };

/**
 * Applies for a post: one candidacy a person and post, however often it is sent. It goes to the employer, or
 * waits for an officer where the right to work is not known for the start (end of DESIGN section 4). What is
 * shared is recorded as a consent for this employer alone. A post that is not there throws `Denied`.
 * @param forPerson the person who said so to the officer who calls
 */
export function apply(
  caller: Caller,
  opportunityId: string,
  input: ApplicationInput,
  forPerson?: string,
): Promise<Applied> {
  const today = londonDate(caller.now);
  const action = caller.onBehalf ? "candidacy.apply-for" : "candidacy.apply";
  return transact(caller, action, async (write) => {
    const { trx, allow, record } = write;
    const participantId = applicant(caller, forPerson);
    const person = await personSubject(trx, participantId);
    allow(person, { subjectId: opportunityId, ownerId: participantId });
    await lockPost(trx, opportunityId);
    const post = await postSubject(trx, opportunityId);
    const existing = await candidacyOf(trx, participantId, opportunityId);
    // Whoever applied keeps sight of their application; to others a post that is not public is absent.
    const isSeen = post && (caller.onBehalf ? post.publiclyVisible : may(caller.actor, "post.read", post));
    const isClosed = post?.status === "closed" && post.employerStatus === "approved" && post.revises === null;
    if (isClosed && !existing && !caller.onBehalf) return { ok: false, because: "open", isGone: true };
    if (!post || (!existing && !isSeen)) throw new Denied("candidacy.apply");
    if (existing && existing.state !== "withdrawn")
      return { ok: true, id: existing.id, state: existing.state as CandidacyState, already: true };

    const [opportunity] = await opportunitiesForMatching(trx, [opportunityId]);
    const participant = await participantForMatching(trx, participantId);
    if (!opportunity || !participant) throw new Denied("candidacy.apply");
    const standing = applicationStanding(participant, opportunity, today);
    if (standing.standing === "refused") return { ok: false, because: standing.because };

    const state = standing.standing === "waits" ? "waiting" : "applied";
    const answerDueOn =
      state === "waiting" ? await checkDueOn(trx, participant, today) : addWorkingDays(today, ANSWER_DAYS);
    let id: string;
    if (existing) {
      id = existing.id;
      await trx.updateTable("candidacy").set({ origin: "application" }).where("id", "=", id).execute();
      await move(trx, caller, { id, state: "withdrawn" }, state, { answerDueOn });
    } else {
      const made = await trx
        .insertInto("candidacy")
        .values({
          participantId,
          opportunityId,
          origin: "application",
          state,
          answerDueOn,
          createdAt: caller.now,
          stateSince: caller.now,
        })
        .returning("id")
        .executeTakeFirstOrThrow();
      id = made.id;
      await remember(trx, caller, id, null, state);
    }
    const candidacy = { id, participantId, employerId: post.employerId };
    await agree(trx, caller, candidacy, participant, input);

    const tell = (kind: MessageKind, people: string[]) => {
      for (const personId of people) record({ topic: "message", kind, subjectId: id, personId });
    };
    if (state === "waiting") {
      tell("application-waiting", [
        participantId,
        ...(person?.regionCode ? await officersFor(trx, person.regionCode, person.partnerId) : []),
      ]);
    } else {
      tell("application-sent", [participantId]);
      tell("application-received", await members(trx, post.employerId));
    }
    // The post leaves this person's matches.
    record({ topic: "participant", kind: "applied", subjectId: participantId });
    await tellAnsweredFor(write, caller, candidacy);
    return { ok: true, id, state, already: false };
  });
}

/** Whose application it is: one's own, or that of the person for whom an officer speaks. */
function applicant({ actor, onBehalf }: Caller, forPerson?: string): string {
  if (onBehalf?.side === "participant" && forPerson) return forPerson;
  if (onBehalf || forPerson || actor.role !== "participant") throw new Denied("candidacy.apply");
  return actor.personId;
}
