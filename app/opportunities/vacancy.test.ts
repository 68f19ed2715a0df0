import { expect, it } from "vitest";
import type { z } from "zod";
import { DEFAULT_LOCALE } from "../i18n/locales";
import { translatorOf } from "../i18n/translate";
import { parseForm } from "../web/forms.server";
import type { Beside } from "./kind-answers";
import { STEPS, type Step } from "./steps";
import { schemasFor } from "./vacancy";

const t = translatorOf(DEFAULT_LOCALE);
const TODAY = "2026-11-23";
type Fields = [name: string, value: string | Blob][];

function formOf(fields: Fields): FormData {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
}
const PAID: Beside = { work: "paid", contract: null, startsOn: null, endsOn: null };
function parse(step: Step, fields: Fields, beside = PAID) {
  return parseForm(formOf(fields), schemasFor(TODAY, beside)[step] as z.ZodType, t);
}
function errorsOf(step: Step, fields: Fields, beside = PAID) {
  const parsed = parse(step, fields, beside);
  return parsed.ok ? {} : parsed.state.errors;
}

const shift = (day: string, start: string, end: string): Fields =>
  Object.entries({ day, start, end }).map(([part, value]) => [
    `patterns[0].weeks[0].shifts[0].${part}`,
    value,
  ]);
const dates = (starts: [string, string, string], closes: [string, string, string], places = "3"): Fields => [
  ["places", places],
  ...["day", "month", "year"].flatMap(
    (part, i): Fields => [
      [`startsOn.${part}`, starts[i] ?? ""],
      [`closesOn.${part}`, closes[i] ?? ""],
    ],
  ),
];

const GOOD: Record<Step, Fields> = {
  work: [
    ["title", "Kitchen assistant"],
    ["description", "You help the cooks."],
  ],
  sector: [["sector", "hospitality"]],
  occupation: [["soc", "9263"]],
  place: [
    ["address", "4 Prince of Wales Road"],
    ["town", "Norwich"],
  ],
  hours: [["patterns[0].shape", "fixed"], ...shift("0", "09:30", "14:30"), ["termTimeOnly", "no"]],
  pay: [
    ["pay", "£12.90"],
    ["per", "hour"],
  ],
  contract: [["contract", "permanent"]],
  basis: [["basis", "shadowing"]],
  course: [
    ["courseName", "Level 3 Diploma"],
    ["courseProvider", "City College"],
    ["required", "yes"],
  ],
  scheme: [
    ["schemeTraining", "Food hygiene"],
    ["interviewVacancyId", "6f8f1c0e-6f1c-4c58-9d0b-2f6a5f1c0e6f"],
  ],
  promise: [["promise", "yes"]],
  supply: [["suppliesWorkers", "own"]],
  length: [
    ["length", "2"],
    ["unit", "weeks"],
  ],
  learning: [["learning", "How a kitchen runs."]],
  support: [["supervisor", "Jo, the head chef"]],
  skills: [["skills", "cleaning"]],
  "helpful-skills": [],
  english: [
    ["speaking", "2"],
    ["listening", "2"],
    ["reading", "0"],
    ["writing", "0"],
  ],
  certificates: [
    ["firstDay", "food-hygiene-2"],
    ["arranged", "dbs-enhanced"],
  ],
  conditions: [
    ["conditions", "nights"],
    ["conditions", "heat"],
  ],
  dates: dates(["11", "1", "2027"], ["31", "12", "2026"]),
  day: [
    ["heldOn.day", "14"],
    ["heldOn.month", "1"],
    ["heldOn.year", "2027"],
    ["where", "place"],
    ["videoLink", "typed and hidden"],
  ],
  venue: [["access", "The door on Quay Street, no steps."]],
  recruits: [["newVacancy", "Waiter"]],
  sessions: [
    ["sessions[0].start", "10:00"],
    ["sessions[0].end", "10:20"],
    ["sessions[0].places", "4"],
    ["sessions[1].start", "10:20"],
    ["sessions[1].end", "10:40"],
    ["sessions[1].places", "500"],
  ],
};

it.each(STEPS)("the question %s takes a right answer", (step) => {
  expect(errorsOf(step, GOOD[step])).toEqual({});
});
it.each(
  STEPS.filter((step) => !["skills", "helpful-skills", "certificates", "conditions"].includes(step)),
)("the question %s, left empty, says what is missing", (step) => {
  const errors = errorsOf(step, []);
  expect(Object.keys(errors).length).toBeGreaterThan(0);
  expect(Object.values(errors).flat().join()).not.toContain("undefined");
});
it("skills, certificates and conditions may be left empty", () => {
  for (const step of ["skills", "helpful-skills", "certificates", "conditions"] as const)
    expect(errorsOf(step, [])).toEqual({});
});

it("emoji, right-to-left text and markup are text", () => {
  for (const text of ["👩‍🍳 Cook", "مطبخ", "<script>alert(1)</script>"]) {
    const parsed = parse("work", [
      ["title", text],
      ["description", text],
    ]);
    expect(parsed.ok && parsed.value).toEqual({ title: text, description: text });
  }
});
it("10,000 letters, a file, a NUL byte and blanks are refused, and the values kept", () => {
  for (const title of ["x".repeat(10_000), new Blob(["x"]), "a\u0000b", "   "]) {
    const parsed = parse("work", [
      ["title", title],
      ["description", "y"],
    ]);
    expect(!parsed.ok && Object.keys(parsed.state.errors)).toEqual(["title"]);
    expect(!parsed.ok && parsed.state.values.description).toEqual(["y"]);
  }
});
it("a telephone number, an e-mail or a web address is refused wherever the public reads", () => {
  expect(
    errorsOf("work", [
      ["title", "Ring 07700 900123"],
      ["description", "jobs@hotel.com"],
    ]),
  ).toEqual({
    title: [t("post.error.contact")],
    description: [t("post.error.contact")],
  });
  expect(
    errorsOf("place", [
      ["address", "www.hotel.com"],
      ["town", "Norwich"],
      ["gettingThere", "call +44 7700 900123"],
    ]),
  ).toEqual({ address: [t("post.error.contact")], gettingThere: [t("post.error.contact")] });
  expect(errorsOf("pay", [...GOOD.pay, ["payNote", "ask pay@hotel.com"]])).toHaveProperty("payNote");
});

it("dates in the past, unreal dates, and a closing date after the start are refused", () => {
  const last: [string, string, string] = ["31", "12", "2026"];
  const start: [string, string, string] = ["11", "1", "2027"];
  expect(errorsOf("dates", dates(["22", "11", "2026"], ["22", "11", "2026"]))).toEqual({
    startsOn: [t("post.error.start_passed")],
    closesOn: [t("post.error.closing_passed")],
  });
  expect(errorsOf("dates", dates(["31", "2", "2027"], last))).toEqual({
    startsOn: [t("form.date", { field: t("form.name.startsOn") })],
  });
  expect(errorsOf("dates", dates(["30", "12", "2026"], last))).toEqual({
    closesOn: [t("post.error.closes_after_start")],
  });
  expect(errorsOf("dates", dates(start, ["24", "11", "2027"]))).toHaveProperty("closesOn");
  expect(errorsOf("dates", dates(["24", "11", "2028"], last))).toEqual({ startsOn: [t("post.error.far")] });
});
it("today, and a start at once, are right", () => {
  expect(errorsOf("dates", dates(["23", "11", "2026"], ["23", "11", "2026"]))).toEqual({});
  const parsed = parse("dates", dates(["", "", ""], ["31", "12", "2026"]));
  expect(parsed.ok && parsed.value).toEqual({ places: 3, startsOn: null, closesOn: "2026-12-31" });
});
it.each(["0", "-1", "501", "2.5", "1e2", "many"])("%s places are refused", (places) => {
  expect(errorsOf("dates", dates(["11", "1", "2027"], ["31", "12", "2026"], places))).toHaveProperty(
    "places",
  );
});

it("a check that only employers can request is never needed on the first day", () => {
  expect(errorsOf("certificates", [["firstDay", "dbs-enhanced"]])).toEqual({
    firstDay: [t("post.error.only_arranged")],
  });
  expect(errorsOf("certificates", [["arranged", "dbs-enhanced"]])).toEqual({});
});
it("a certificate is asked for in one way", () => {
  expect(
    errorsOf("certificates", [
      ["firstDay", "forklift"],
      ["arranged", "forklift"],
    ]),
  ).toEqual({ arranged: [t("post.error.both")] });
});
it("each kind of English is asked for by itself, and nothing said is no answer", () => {
  const unsaid = { reading: [t("post.error.english.reading")], writing: [t("post.error.english.writing")] };
  const said: [string, string][] = [
    ["speaking", "0"],
    ["listening", "2"],
    ["reading", ""],
  ];
  expect(errorsOf("english", said)).toEqual(unsaid);
});
it("one choice answers for all four kinds of English, and says so over what was chosen before", () => {
  const all = (value: string): [string, string][] => [
    ["all", value],
    ["speaking", "6"],
  ];
  expect(parse("english", all("2210"))).toMatchObject({
    value: { speaking: 2, listening: 2, reading: 1, writing: 0 },
  });
  expect(Object.keys(errorsOf("english", all("each")))).toEqual(["listening", "reading", "writing"]);
  for (const nonsense of ["7000", "000", "none", "22100"])
    expect(errorsOf("english", all(nonsense))).toHaveProperty("all");
  expect(errorsOf("english", [])).toEqual({ all: [t("post.error.english")] });
});
it("all that is wrong with a form is said in the first round, also what goes beyond one field", () => {
  const passed: Fields = [
    ["heldOn.day", "1"],
    ["heldOn.month", "1"],
    ["heldOn.year", "2020"],
  ];
  expect(errorsOf("day", passed)).toEqual({
    heldOn: [t("day.error.passed")],
    where: [t("day.error.where")],
  });
  expect(
    errorsOf("day", [
      ["heldOn.day", ""],
      ["where", "video"],
    ]),
  ).toEqual({
    heldOn: [t("day.error.date")],
    videoLink: [t("day.error.link")],
  });
  const long: Fields = [["probation", "Ring 07700 900123"]];
  const end: Fields = [
    ["endsOn.day", "1"],
    ["endsOn.month", "1"],
    ["endsOn.year", "2027"],
  ];
  const begins = { ...PAID, startsOn: "2027-01-11" };
  expect(errorsOf("contract", [["contract", "fixed_term"], ...long])).toEqual({
    endsOn: [t("post.error.ends")],
    probation: [t("post.error.contact")],
  });
  expect(Object.keys(errorsOf("contract", [["contract", "fixed_term"], ...long, ...end], begins))).toEqual([
    "probation",
    "endsOn",
  ]);
  expect(errorsOf("support", [], { ...PAID, work: "shadowing" })).toEqual({
    supervisor: [t("post.error.supervisor")],
    expenses: [t("post.error.expenses")],
  });
  const ended = { ...PAID, endsOn: "2027-01-04" };
  expect(
    Object.keys(errorsOf("dates", dates(["11", "1", "2027"], ["31", "12", "2026"], "0"), ended)),
  ).toEqual(["places", "startsOn"]);
});
it("every session that ends before it starts or overlaps is named, also beside one without its people", () => {
  const row = (i: number, start: string, end: string, places = "4"): Fields => [
    [`sessions[${i}].start`, start],
    [`sessions[${i}].end`, end],
    [`sessions[${i}].places`, places],
  ];
  const rows = [
    ...row(0, "10:00", "11:00", ""),
    ...row(1, "10:30", "11:30"),
    ...row(2, "12:00", "11:00", "0"),
    ...row(3, "11:00", "11:30"),
    ...row(4, "nine", "11:30"),
  ];
  expect(Object.keys(errorsOf("sessions", rows)).sort()).toEqual([
    "sessions[0].places",
    "sessions[1].start",
    "sessions[2].end",
    "sessions[2].places",
    "sessions[3].start",
    "sessions[4].start",
  ]);
});
it("what is not on a list is refused", () => {
  expect(errorsOf("sector", [["sector", "magic"]])).toHaveProperty("sector");
  expect(errorsOf("occupation", [["soc", "0000"]])).toHaveProperty("soc");
  expect(errorsOf("skills", [["skills", "flying"]])).toHaveProperty("skills");
  expect(errorsOf("conditions", [["conditions", "x"]])).toHaveProperty("conditions");
  expect(errorsOf("english", [["speaking", "7"]])).toHaveProperty("speaking");
  expect(
    errorsOf("pay", [
      ["pay", "-1"],
      ["per", "day"],
    ]),
  ).toMatchObject({
    pay: expect.anything(),
    per: expect.anything(),
  });
  expect(errorsOf("contract", [["contract", "none"]])).toHaveProperty("contract");
});
