import { type SessionRule, sessionsByRule } from "../../events/sessions";
import { idOf } from "./dice";
import type { Fate } from "./post";
import type { Times } from "./times";

/** A recruitment day of the demo. */
export interface PlannedDay {
  id: string;
  employer: string;
  title: string;
  description: string;
  heldOn: string;
  /** Null where it is at the employer's own address. */
  videoLink: string | null;
  bring: string | null;
  access: string;
  languages: string | null;
  sessions: ReturnType<typeof sessionsByRule>;
  fate: Extract<Fate, "draft" | "in_review" | "sent_back" | "open" | "paused" | "closed" | "withdrawn">;
  /** How many of its questions are answered; all but in a draft. */
  answered: number;
  /** Weekdays before today on which it was sent, or begun where it never was. */
  sent: number;
}

const EVERY_20: SessionRule = { every: 20, from: 600, to: 900, each: 4 };
const MORNING: SessionRule = { every: 30, from: 570, to: 750, each: 6 };
const TALKS: SessionRule = { every: 15, from: 600, to: 720, each: 1 };
const ROUNDS: SessionRule = { every: 60, from: 600, to: 840, each: 12 };

const NO_STEPS = "The main entrance, no steps. There is a lift and a quiet room. Children can wait with us.";
const ON_A_PHONE =
  "It works on a phone, without an account. We can switch captions on. A friend may sit beside you.";

type Line = [
  employer: string,
  title: string,
  fate: PlannedDay["fate"],
  /** Days from today; the next weekday from there. */
  held: number,
  rule: SessionRule,
  description: string,
  more?: Partial<Pick<PlannedDay, "videoLink" | "bring" | "languages" | "answered" | "sent">>,
];

// biome-ignore format: one line a day.
const LINES: Line[] = [
  ["Riverside Hotel", "Meet the Riverside Hotel", "open", 9, EVERY_20, "You meet a cook, a housekeeper and a receptionist. You see the kitchen and two rooms. Then we talk for 20 minutes about what you would like to do.", { languages: "English, Polish, Arabic", bring: "Nothing. A list of the jobs you had helps us, in any language." }],
  ["Wensum Care Homes", "An afternoon in a care home", "open", 16, ROUNDS, "You have tea with people who live here, and see how a day goes. You can ask the staff anything. Then you talk with a manager.", { languages: "English, Portuguese, Malayalam" }],
  ["Brightway Cleaning", "Cleaning jobs by video", "open", 5, TALKS, "We tell you about each job, where it is and when. You tell us which hours you can work. It takes a quarter of an hour.", { videoLink: "https://meet.brightway.example/jobs", languages: "English, Portuguese, Lithuanian" }],
  ["Fenland Foods", "See the factory in Wisbech", "open", 12, ROUNDS, "You walk through the factory in a warm coat that we lend you. You see each job being done. Then we talk with each of you.", { bring: "Flat, closed shoes.", languages: "English, Polish, Romanian, Bulgarian" }],
  ["Orwell Quay Hotel", "Hotel jobs on the quay", "open", 14, MORNING, "You meet the people who run the kitchen and the rooms. You taste what we cook. You talk with the person who chooses.", { languages: "English, Spanish" }],
  ["Gas Street Hotel", "An open morning at Gas Street", "open", 8, MORNING, "You see the training kitchen and hear how people began here. Then you talk for half an hour with a head of a team.", { languages: "English, Urdu, Tigrinya, French" }],
  ["Second City Care", "Care jobs by video", "open", 19, TALKS, "You talk with a carer and a manager. They tell you what a day is like, and what we teach you in the first weeks.", { videoLink: "https://meet.secondcity.example/care", languages: "English, Punjabi, Somali" }],
  ["Godiva Assembly", "Build a van for an hour", "open", 21, ROUNDS, "You put a door on a van together with one of us. Then you talk about the shifts and what you know already.", { bring: "Glasses, if you read with them.", languages: "English, Polish, Punjabi" }],
  ["Larkfield Learning Trust", "Jobs in our school kitchens", "in_review", 20, MORNING, "You meet the cooks of three schools and see a kitchen at work. We tell you about hours inside the school day.", { languages: "English, Kurdish, Lithuanian" }],
  ["Harlow Kidsplay Nurseries", "A morning at the nursery", "in_review", 23, MORNING, "You see how the children play and eat. You talk with two people who work here, and with the manager."],
  ["Broadland Contact Centre", "Hear how we work, by video", "sent_back", 26, TALKS, "You listen to how a call goes, and tell us which languages you speak.", { videoLink: "https://meet.broadland.example/hear" }],
  ["Castle Meadow Stores", "Jobs in our food shops", "paused", 28, EVERY_20, "You see the shop before it opens, the bakery and the post office. Then we talk for 20 minutes."],
  ["Riverside Hotel", "Summer jobs at the Riverside", "draft", 44, EVERY_20, "You hear about the jobs that begin in spring.", { answered: 4 }],
  ["Castle Meadow Stores", "An early morning in the bakery", "withdrawn", 33, MORNING, "You see how bread is made, and eat some of it. Then we talk for half an hour."],
  ["Anchor Bay Holiday Village", "Winter jobs by the dunes", "closed", -6, EVERY_20, "You see a lodge being made ready, and the kitchen of the hotel. Then we talk for 20 minutes."],
];

/** That date, or the Monday after it where it is at a weekend. */
function weekdayFrom(times: Times, from: number): string {
  const date = times.day(from);
  const day = new Date(`${date}T00:00:00Z`).getUTCDay();
  return times.day(from + (day === 6 ? 2 : day === 0 ? 1 : 0));
}

/** The recruitment days of the demo. */
export const planDays = (times: Times): PlannedDay[] =>
  LINES.map(([employer, title, fate, held, rule, description, more = {}]) => ({
    id: idOf(`day ${employer} ${title}`),
    employer,
    title,
    description,
    heldOn: weekdayFrom(times, held),
    videoLink: more.videoLink ?? null,
    bring: more.bring ?? null,
    access: more.videoLink ? ON_A_PHONE : NO_STEPS,
    languages: more.languages ?? null,
    sessions: sessionsByRule(rule),
    fate,
    answered: more.answered ?? 6,
    sent: fate === "closed" ? 18 : fate === "in_review" ? 2 : 6,
  }));
