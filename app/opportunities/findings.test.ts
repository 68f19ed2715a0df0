import { expect, it } from "vitest";
import type { Post } from "../../db/queries/posts.server";
import { EXCLUDING_WORDS } from "../../db/reference/excluding-words";
import { RATES } from "../../db/reference/rates";
import { type FindingFacts, findingsOf, isUnanswered } from "./findings";
import { wordProblems } from "./wording/answers";

const post = {
  id: "p",
  kind: "vacancy",
  work: "paid",
  employerKind: "business",
  employerKindVerified: false,
  lowerPay: { "18-20": null, "16-17": null, apprentice: null },
  title: "Kitchen assistant",
  description: "You help the cooks: washing, peeling, keeping the kitchen clean.",
  gettingThere: null,
  payNote: null,
  socCode: "9263",
  payHourlyPence: 1290,
  payRateUnknown: false,
  startsOn: "2027-01-11",
  english: { speaking: 2, listening: 2, reading: 1, writing: 1 },
  patterns: [{ id: "w", name: null, shape: "fixed", slots: [[38, 58]] as [number, number][] }],
} as unknown as Post;
const facts = (over: Partial<Post> = {}, more: Partial<FindingFacts> = {}): FindingFacts => ({
  post: { ...post, ...over },
  rates: RATES,
  today: "2026-11-23",
  words: EXCLUDING_WORDS,
  answers: [],
  others: [],
  ...more,
});
const other = {
  id: "o",
  title: "Kitchen helper",
  employerName: "Hotel",
  townName: "Norwich",
  sameEmployer: true,
};
const sixDays = (hours: number) =>
  [0, 1, 2, 3, 4, 5].map((day): [number, number] => [day * 96 + 32, day * 96 + 32 + hours * 4]);
const watching = {
  kind: "work_experience",
  work: "shadowing",
  payHourlyPence: null,
  title: "Three weeks",
  description: "You see a hotel from behind the desk. You do no work.",
  expenses: "Bus fares",
  lengthDays: 21,
} as const;
const onDay = (heldOn: string, bring: string | null = null): Partial<Post> => ({
  kind: "recruitment_day",
  work: null,
  payHourlyPence: null,
  day: { heldOn, bring, access: "No steps", languages: null } as Post["day"],
});
const codes = (of: FindingFacts) => findingsOf(of).map(({ code, field, blocks }) => [code, field, blocks]);
const long =
  "Applicants demonstrating exceptional organisational capability, communicating effectively with multidisciplinary stakeholders throughout implementation, should additionally possess considerable familiarity with contemporary operational methodologies, regulatory requirements and documentation.";

it("finds nothing in a plain post", () => expect(codes(facts())).toEqual([]));

it.each<[string, FindingFacts, unknown[]]>([
  ["a penny below the rate at the start", facts({ payHourlyPence: 1270 }), ["pay-below", "pay", true]],
  [
    "a penny below the rate of a younger band",
    facts({ lowerPay: { "18-20": 1084, "16-17": null, apprentice: null } }),
    ["pay-below", "pay", true],
  ],
  [
    "work that may not be unpaid here",
    facts({ kind: "work_experience", work: "voluntary_worker", payHourlyPence: null }),
    ["basis", "basis", true],
  ],
  ["a rate that is not known", facts({ payRateUnknown: true }), ["pay-unknown", "pay", false]],
  ["a word that keeps people out", facts({ title: "Waitress" }), ["excluding-word", "title", false]],
  ["a word that is unlawful", facts({ payNote: "UK nationals only." }), ["excluding-word", "pay", true]],
  ["a contact", facts({ gettingThere: "Ring 07700 900123" }), ["contact", "getting-there", false]],
  [
    "more than 48 hours",
    facts({ patterns: [{ id: "w", name: null, shape: "fixed", slots: sixDays(8.25) }] }),
    ["long-week", "hours", false],
  ],
  [
    "English far above the work",
    facts({ english: { speaking: 2, listening: 2, reading: 1, writing: 4 } }),
    ["english", "english", false],
  ],
  ["a text that is hard to read", facts({ description: long }), ["reading-age", "description", false]],
  [
    "a shift that leaves less than 11 hours of rest",
    facts({ patterns: [{ id: "w", name: null, shape: "fixed", slots: [[52, 116]] }] }),
    ["little-rest", "hours", false],
  ],
  [
    "watching for months",
    facts({ ...watching, title: "Watching", lengthDays: 244 }),
    ["watch-long", "length", false],
  ],
  [
    "work where a person only watches",
    facts({ ...watching, description: "You check guests in and cover the desk." }),
    ["watch-works", "description", false],
  ],
  ["nothing paid back", facts({ ...watching, expenses: "none" }), ["expenses-none", "expenses", false]],
  [
    "a title with another length",
    facts({ ...watching, title: "One week" }),
    ["title-length", "title", false],
  ],
  [
    "a day before an officer has to have read it",
    facts({ ...onDay("2026-11-23"), status: "in_review", submittedAt: new Date("2026-11-23T09:00:00Z") }),
    ["soon", "day", false],
  ],
  ["Christmas Day", facts(onDay("2027-12-25")), ["public-holiday", "day", false]],
  [
    "papers to bring to a day",
    facts(onDay("2026-12-10", "A passport. No lunch.")),
    ["excluding-word", "venue", true],
  ],
  ["a post like it", facts({}, { others: [{ ...other, alike: 0.6 }] }), ["duplicate", "title", false]],
])("finds %s", (_, given, expected) => expect(codes(given)).toEqual([expected]));

it.each<[string, FindingFacts]>([
  ["the rate itself", facts({ payHourlyPence: 1271 })],
  ["48 hours", facts({ patterns: [{ id: "w", name: null, shape: "fixed", slots: sixDays(8) }] })],
  ["watching for four weeks", facts({ ...watching, title: "Watching", lengthDays: 28 })],
  ["a day after it is read", facts({ ...onDay("2026-11-26"), status: "draft" })],
  ["papers that nobody has to bring", facts(onDay("2026-12-10", "You do not need to bring your passport."))],
  ["papers that a job asks for", facts({ description: "Bring your passport on the first day." })],
  ["a post that is less like it", facts({}, { others: [{ ...other, alike: 0.59 }] })],
  ["no rate at all", facts({ payHourlyPence: 1 }, { rates: [] })],
])("lets %s be", (_, given) => expect(codes(given)).toEqual([]));

it("puts what keeps a post from being published first", () => {
  const found = findingsOf(facts({ title: "Waitress", description: "No refugees. Ring 07700 900123." }));
  expect(found.map(({ blocks }) => blocks)).toEqual([true, false, false]);
});
it("names the question of each word that is unlawful or not answered, and of no word that is answered or turned away", () => {
  const { post } = facts({
    title: "Waitress",
    description: "Waitress work. You do NOT need native English.",
    payNote: "ILR only",
  });
  const of = (answers: Parameters<typeof wordProblems>[2]) =>
    wordProblems(post, EXCLUDING_WORDS, answers).map(({ step, error }) => [
      step,
      error.split(" ")[0]?.split("?")[0],
    ]);
  expect(of([])).toHaveLength(3);
  const why = "A women's refuge asks for it.";
  expect(of([{ field: "title", said: "waitress", why }]).map(([step]) => step)).toEqual(["work", "pay"]);
  expect(
    of([
      { field: "title", said: "waitress", why },
      { field: "description", said: "waitress", why },
      { field: "pay", said: "ilr only", why },
    ]).map(([step]) => step),
  ).toEqual(["pay"]);
});
it("a word is not answered until its employer said why at its own place", () => {
  const found = (answers: FindingFacts["answers"]) =>
    findingsOf(facts({ title: "Waitress" }, { answers })).map(isUnanswered);
  expect(found([])).toEqual([true]);
  expect(found([{ field: "description", said: "waitress", why: "x" }])).toEqual([true]);
  expect(found([{ field: "title", said: "waitress", why: "x" }])).toEqual([false]);
});
