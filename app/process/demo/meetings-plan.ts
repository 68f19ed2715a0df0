import { judge } from "../../../search/match/judge";
import type { Opportunity, Participant } from "../../../search/match/model";
import { applicationStanding } from "../../../search/match/standing";
import { type Dice, dice } from "./dice";
import type { PlannedPerson } from "./person";
import type { PlannedPost } from "./post";

/** How an application goes; all times are weekdays before today. */
export interface Meeting {
  person: PlannedPerson;
  personId: string;
  applied: number;
  message: string | null;
  /** `none`: nobody has answered yet. */
  answer: "none" | "withdrawn" | "turned-down" | "offer";
  answered: number;
  /** What becomes of an offer. */
  decision: "none" | "accept" | "decline" | "lapse";
  decided: number;
}

export interface Seeker {
  person: PlannedPerson;
  personId: string;
  form: Participant;
}

const MESSAGES = [
  "I live near you and can start soon. I work hard and I am never late.",
  "I did this work for six years in my country. I would like to show you.",
  "I am still learning English and I learn fast. Thank you for reading.",
  "My children are at school at these hours, so this job is right for me.",
  "I have worked in a big kitchen before, with forty people. I am happy to do a paid trial day.",
  "I have no experience in this, but I like to work with people and I am patient.",
  "I finished my course last month and I am looking for my first job in England.",
  "Hello. I can come to see you any morning. Thank you.",
  "I was a teacher. I know how to explain things, and how to listen.",
  "My friend works with you and says it is a good place.",
];

/** Days for which an offer stands, in weekdays, and one more until it lapses. */
const OFFER_STANDS = 6;

/**
 * Who applies for a post and what comes of it. Most of those who apply fit; some fail one condition, and some
 * wait to be assessed.
 */
export function planMeetings(
  post: PlannedPost,
  form: Opportunity,
  seekers: readonly Seeker[],
  today: string,
): Meeting[] {
  const d = dice(`meetings ${post.id}`);
  const latest = post.fate === "open" ? 1 : post.ended + 1;
  if (latest >= post.decided) return [];
  const fitting: Seeker[] = [];
  const nearly: Seeker[] = [];
  const waiting: Seeker[] = [];
  for (const seeker of seekers) {
    if (seeker.person.region !== post.employer.region || seeker.person.answered < 8) continue;
    const standing = applicationStanding(seeker.form, form, today);
    if (standing.standing === "refused") continue;
    if (judge(seeker.form, form, today).fits) fitting.push(seeker);
    else if (standing.standing === "waits" && standing.warnings.length === 0) waiting.push(seeker);
    else if (standing.standing === "allowed" && standing.warnings.length === 1) nearly.push(seeker);
  }
  const count = d.weighed([
    [15, 0],
    [20, 1],
    [22, 2],
    [18, 3],
    [14, 4],
    [11, 7],
  ]);
  const chosen = [
    ...d.some(fitting, Math.ceil(count * 0.75)),
    ...d.some(nearly, d.chance(0.3) ? 1 : 0),
    ...d.some(waiting, d.chance(0.35) ? 1 : 0),
  ];
  return chosen.flatMap((seeker) => meetingOf(d, post, seeker, latest));
}

function meetingOf(d: Dice, post: PlannedPost, { person, personId }: Seeker, latest: number): Meeting[] {
  const ready = person.assessment ? person.assessed : person.joined;
  const earliest = Math.min(post.decided, ready) - 1;
  if (earliest < latest) return [];
  const applied = d.whole(latest, earliest);
  // Most employers answer within the five working days that they have.
  const isOld = applied > 4;
  const answered = Math.max(isOld ? latest : 0, applied - d.whole(1, 5));
  const decided = answered - d.whole(1, 3);
  let answer = d.weighed<Meeting["answer"]>([
    [isOld ? 4 : 45, "none"],
    [10, "withdrawn"],
    [22, "turned-down"],
    [45, "offer"],
  ]);
  if (answered < latest || !person.assessment) answer = "none";
  // What is paused or withdrawn had places left.
  if (answer === "offer" && (post.fate === "paused" || post.fate === "withdrawn")) answer = "none";
  let decision = d.weighed<Meeting["decision"]>([
    [50, "accept"],
    [24, "decline"],
    [16, "lapse"],
    [10, "none"],
  ]);
  if (answer !== "offer" || decided < 1) decision = "none";
  // An offer that was not answered in its time is gone.
  if (answer === "offer" && answered > OFFER_STANDS && decision === "none") decision = "lapse";
  if (decision === "lapse" && answered <= OFFER_STANDS) decision = "none";
  const message = d.chance(0.45) ? d.pick(MESSAGES) : null;
  return [{ person, personId, applied, message, answer, answered, decision, decided }];
}
