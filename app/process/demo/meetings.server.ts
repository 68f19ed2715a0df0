import { makeOffer, turnDown, usualAnswerBy } from "../../brokering/answer.server";
import { ApplicationInput, USUALLY_SHARED } from "../../brokering/application";
import { apply } from "../../brokering/apply.server";
import { acceptOffer, declineOffer, withdraw } from "../../brokering/decide.server";
import { lapseOffers } from "../../brokering/lapse.server";
import { offerInput } from "../../brokering/offer";
import { DECLINE_REASONS, turnDownReasonsFor, WITHDRAW_REASONS } from "../../brokering/reasons";
import { addDays } from "../../calendar";
import type { Caller } from "../../caller";
import { londonDate } from "../../i18n/format";
import { DEFAULT_LOCALE } from "../../i18n/locales";
import { translatorOf } from "../../i18n/translate";
import { peopleForMatching } from "../../matching/person-rows.server";
import { type PostForMatching, postsForMatching } from "../../matching/post-rows.server";
import { typedDate } from "./dates";
import { type Dice, dice } from "./dice";
import { done } from "./done";
import { beforeFirstDay } from "./first-days.server";
import { interviewSteps } from "./interviews.server";
import { type Meeting, planMeetings, type Seeker } from "./meetings-plan";
import type { PlannedPerson } from "./person";
import type { PlannedPost } from "./post";
import { firstShiftFrom, typedPattern } from "./shifts";
import { staff } from "./staff.server";
import type { World } from "./world.server";

const t = translatorOf(DEFAULT_LOCALE);

/** People of the demo as they are judged, by the plan they came from. */
export async function seekersOf({ db }: World, people: readonly PlannedPerson[]): Promise<Seeker[]> {
  const rows = await db
    .selectFrom("participant")
    .innerJoin("person", "person.id", "participant.personId")
    .select(["person.id", "person.email", "person.phone"])
    .execute();
  const forms = await peopleForMatching(
    db,
    rows.map((row) => row.id),
  );
  const formOf = new Map(forms.map(({ form }) => [form.id, form]));
  const idOf = new Map(rows.map((row) => [row.email ?? row.phone, row.id]));
  return people.map((person) => {
    const personId = idOf.get(person.to);
    const form = personId && formOf.get(personId);
    if (!form) throw new Error("Somebody of the demo has not joined");
    return { person, personId, form };
  });
}

/** The ways of a post's week: their ids and weekly hours, as an offer names them. */
interface Way {
  id: string;
  position: number;
  hours: number;
}

export interface OpenPost {
  plan: PlannedPost;
  row: PostForMatching;
  ways: Way[];
}

/** Posts that people can apply for. */
export async function openPosts({ db }: World, plans: readonly PlannedPost[]): Promise<OpenPost[]> {
  const ids = plans.map((plan) => plan.id);
  const rows = new Map((await postsForMatching(db, ids)).map((row) => [row.form.id, row]));
  const patterns = await db
    .selectFrom("shiftPattern")
    .select(["id", "opportunityId", "position"])
    .where("opportunityId", "in", ids)
    .orderBy("position")
    .execute();
  return plans.flatMap((plan) => {
    const row = rows.get(plan.id);
    if (row?.form.status !== "open") return [];
    const ways = patterns
      .filter(({ opportunityId }) => opportunityId === plan.id)
      .map(({ id, position }) => ({ id, position, hours: row.form.patterns[position]?.hours ?? 0 }));
    return [{ plan, row, ways }];
  });
}

const participant = (db: World["db"], personId: string, now: Date): Caller => ({
  db,
  actor: { role: "participant", personId, roleId: personId },
  now,
});

/** Plays all that people do about one post, in the order in which it happened. */
export async function playMeetings(world: World, post: OpenPost, seekers: readonly Seeker[]): Promise<void> {
  const { times } = world;
  const d = dice(`playing ${post.plan.id}`);
  const meetings = planMeetings(post.plan, post.row.form, seekers, times.today);
  const moves = meetings.flatMap((meeting) => movesOf(world, post, meeting, d));
  moves.sort((a, b) => a.at.getTime() - b.at.getTime());
  for (const { run } of moves) await run();
}

interface Move {
  at: Date;
  run: () => Promise<unknown>;
}

function movesOf(world: World, post: OpenPost, meeting: Meeting, d: Dice): Move[] {
  const { db, times } = world;
  const { person, personId, answer, decision } = meeting;
  const at = (weekdays: number, from: number, to: number) =>
    times.ago(weekdays, d.whole(from, to), d.whole(0, 59));
  // Undefined where the application was refused, because the last place had gone, or waits for an officer.
  let candidacy: string | undefined;
  let offered: string | null = null;
  const moves: Move[] = [];
  const then = (when: Date, act: (id: string, now: Date) => Promise<unknown>) =>
    moves.push({ at: when, run: async () => candidacy && act(candidacy, when) });

  const applied = at(meeting.applied, 8, 11);
  moves.push({
    at: applied,
    run: async () => {
      const share = [
        ...USUALLY_SHARED.filter((field) =>
          person.channel === "sms" ? field !== "email" : field !== "phone",
        ),
        ...(d.chance(0.3) ? ["hours"] : []),
      ];
      const input = ApplicationInput.parse({ share, message: meeting.message ?? undefined });
      const made = await apply(participant(db, personId, applied), post.plan.id, input);
      if (made.ok && made.state === "applied") candidacy = made.id;
    },
  });
  for (const { at: when, act } of interviewSteps(world, post.plan, meeting)) then(when, act);
  if (answer === "withdrawn")
    then(at(meeting.answered, 12, 17), async (id, now) =>
      done(await withdraw(participant(db, personId, now), id, d.pick(WITHDRAW_REASONS))),
    );
  if (answer === "turned-down")
    then(at(meeting.answered, 12, 17), (id, now) => turnAway(world, post, id, now, d));
  if (answer === "offer")
    then(at(meeting.answered, 12, 17), async (id, now) => {
      offered = await offer(world, post, person, id, now);
    });
  if (decision === "accept")
    then(at(meeting.decided, 12, 17), async (id, now) => {
      if (!offered) return;
      done(await acceptOffer(participant(db, personId, now), id));
      await beforeFirstDay(world, post.plan, meeting, id, offered);
    });
  if (decision === "decline")
    then(
      at(meeting.decided, 12, 17),
      async (id, now) =>
        offered && done(await declineOffer(participant(db, personId, now), id, d.pick(DECLINE_REASONS))),
    );
  return moves;
}

/** Reasons that come up by themselves are left to what brings them up; no place is filled for this one's answer. */
const BY_ITSELF = ["job-no-longer-there"];

async function turnAway({ db }: World, { plan, row }: OpenPost, id: string, now: Date, d: Dice) {
  const { english, certificates, skills } = row.form;
  const asked = { placesLeft: 1, skills, certificates: { firstDay: certificates }, english };
  const reason = d.pick(turnDownReasonsFor(asked, false).filter((code) => !BY_ITSELF.includes(code)));
  const message = t(`reason.${reason}.message` as "reason.more-experience.message", {
    title: plan.title,
    employer: plan.employer.name,
  });
  const caller: Caller = { db, actor: staff.memberOf(plan.employer), now };
  return done(await turnDown(caller, id, { reason, message }));
}

/** Hours a week that are offered where the post says that they are agreed. */
const BY_AGREEMENT = 16;

/** Offers the post on its own terms, from the day that is answered. Null where no place is free any more, or an officer has to look first. */
export async function offer(
  { db, times }: World,
  { plan, row, ways }: OpenPost,
  person: PlannedPerson,
  candidacyId: string,
  now: Date,
): Promise<string | null> {
  const cap = Number(person.assessment?.hoursCap ?? 168);
  const way = ways.find(({ hours }) => hours <= cap);
  if ((!way && ways.length > 0) || !row.pay) return null;
  const today = londonDate(now);
  const soon = addDays(today, 14);
  const from = plan.startsOn !== null && plan.startsOn > soon ? plan.startsOn : soon;
  const startsOn = firstShiftFrom(from, way && typedPattern(plan.week[way.position] as string));
  const input = offerInput("paid").parse({
    startsOn: typedDate(startsOn),
    patternId: way?.id,
    hours: String(way?.hours ?? Math.min(cap, BY_AGREEMENT)),
    pay: (row.pay.pence / 100).toFixed(2),
    payPer: row.pay.per,
    message: "We would be glad to have you. Call in for a uniform any day before you start.",
    answerBy: typedDate(usualAnswerBy(today)),
  });
  const made = await makeOffer({ db, actor: staff.memberOf(plan.employer), now }, candidacyId, input);
  if (!made.ok && !["no-places", "post-not-open", "not-in-turn"].includes(made.because))
    throw new Error(`The demo made an offer that was refused: ${made.because} on ${times.today}`);
  return made.ok ? startsOn : null;
}

/** Ends the offers that nobody answered, each in the night after its last day. */
export async function lapseInTurn({ db, times }: World): Promise<void> {
  for (let ago = 40; ago >= 1; ago--)
    await lapseOffers({ db, actor: { role: "system" }, now: times.ago(ago, 2) });
}
