import { candidacyOf, lockPost } from "../../db/queries/candidacies.server";
import { members, officersFor, personSubject } from "../../db/queries/people.server";
import { postSubject } from "../../db/queries/posts.server";
import { toMultirange } from "../../db/slots";
import { type ApplicationStanding, applicationStanding } from "../../search/match/standing";
import { rangesOf } from "../../search/match/week";
import { addMonths, addWorkingDays } from "../calendar";
import type { Caller } from "../caller";
import { londonDate } from "../i18n/format";
import { opportunitiesForMatching, participantForMatching } from "../matching/rows.server";
import type { MessageKind } from "../messages/kinds";
import { Denied, may } from "../policy";
import { transact } from "../transact.server";
import { type ApplicationInput, CONSENT_MONTHS } from "./application";
import { move, remember } from "./candidacy.server";
import { ANSWER_DAYS } from "./offer";
import type { CandidacyState } from "./states";

export type Applied =
  | { ok: true; id: string; state: CandidacyState; already: boolean }
  | { ok: false; because: Extract<ApplicationStanding, { standing: "refused" }>["because"] };

/**
 * Applies for a post: one candidacy a person and post, however often it is sent. It goes to the employer, or
 * waits for an officer where the right to work is not known for the start (end of DESIGN section 4). What is
 * shared is recorded as a consent for this employer alone. A post that is not there throws `Denied`.
 */
export function apply(caller: Caller, opportunityId: string, input: ApplicationInput): Promise<Applied> {
  const today = londonDate(caller.now);
  return transact(caller, "candidacy.apply", async ({ trx, allow, record }) => {
    if (caller.actor.role !== "participant") throw new Denied("candidacy.apply");
    const participantId = caller.actor.personId;
    allow({ ownerId: participantId }, { subjectId: opportunityId });
    await lockPost(trx, opportunityId);
    const post = await postSubject(trx, opportunityId);
    const existing = await candidacyOf(trx, participantId, opportunityId);
    // Whoever applied keeps sight of their application; to others a post that is not public is absent.
    if (!post || (!existing && !may(caller.actor, "post.read", post))) throw new Denied("candidacy.apply");
    if (existing && existing.state !== "withdrawn")
      return { ok: true, id: existing.id, state: existing.state as CandidacyState, already: true };

    const [opportunity] = await opportunitiesForMatching(trx, [opportunityId]);
    const participant = await participantForMatching(trx, participantId);
    if (!opportunity || !participant) throw new Denied("candidacy.apply");
    const standing = applicationStanding(participant, opportunity, today);
    if (standing.standing === "refused") return { ok: false, because: standing.because };

    const state = standing.standing === "waits" ? "waiting" : "applied";
    const answerDueOn = addWorkingDays(today, ANSWER_DAYS);
    const hours =
      input.share.includes("hours") && participant.available ? rangesOf(participant.available) : null;
    const details = { message: input.message ?? null, sentHours: hours && toMultirange(hours) };
    let id: string;
    if (existing) {
      id = existing.id;
      await trx.updateTable("candidacy").set(details).where("id", "=", id).execute();
      await move(trx, caller, { id, state: "withdrawn" }, state, { answerDueOn });
    } else {
      const made = await trx
        .insertInto("candidacy")
        .values({
          participantId,
          opportunityId,
          origin: "application",
          state,
          ...details,
          answerDueOn,
          createdAt: caller.now,
          stateSince: caller.now,
        })
        .returning("id")
        .executeTakeFirstOrThrow();
      id = made.id;
      await remember(trx, caller, id, null, state);
    }
    await trx
      .insertInto("consent")
      .values({
        participantId,
        employerId: post.employerId,
        candidacyId: id,
        fields: ["name", ...input.share, ...(input.message ? ["message"] : [])],
        givenAt: caller.now,
        until: addMonths(today, CONSENT_MONTHS),
      })
      .execute();

    const tell = (kind: MessageKind, people: string[]) => {
      for (const personId of people) record({ topic: "message", kind, subjectId: id, personId });
    };
    if (state === "waiting") {
      const person = await personSubject(trx, participantId);
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
    return { ok: true, id, state, already: false };
  });
}
