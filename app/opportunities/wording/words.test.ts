import { expect, it } from "vitest";
import { EXCLUDING_WORDS } from "../../../db/reference/excluding-words";
import { wordsIn } from "./words";

const said = (text: string) => wordsIn(text, EXCLUDING_WORDS).map((found) => found.said);

it.each([
  ["We need a native English speaker.", ["native English speaker"]],
  ["Native-English only", ["Native-English"]],
  ["UK experience only, please", ["UK experience only"]],
  ["Minimum of two years’ UK work experience", ["UK work experience"]],
  ["For UK nationals only.", ["UK nationals only"]],
  ["British citizens only", ["British citizens only"]],
  ["British people only. We want young and energetic staff", ["British people only", "young and energetic"]],
  ["a young and dynamic team", ["young and dynamic"]],
  ["Recent graduates", ["Recent graduates"]],
  ["Waitress wanted for weekends", ["Waitress"]],
  ["Waiter or waitress: the waitress serves", ["waitress"]],
  ["Ask the foreman or the handymen", ["foreman", "handymen"]],
  ["No refugees. ILR only.", ["No refugees", "ILR only"]],
  ["Able-bodied, with perfect English", ["Able-bodied", "perfect English"]],
])("%j is pointed out", (text, expected) => expect(said(text)).toEqual(expected));

it.each([
  "Banqueting waiter or waitress", // What is suggested in place of the one.
  "You help the cooks: washing, peeling, keeping the kitchen clean.",
  "Experience of kitchens in any country counts.",
  "You speak with guests in English.",
  "A team of women and men of all ages",
  "The manageress's office", // The word is another's name for a place; only whole words count.
  "Nonative, Englishness, youngsters",
  "Waiter or waitress",
  "Waiter/waitress for weekends: waiter or waitress, we train you",
  "",
])("%j is not", (text) => expect(said(text).filter((word) => word !== "manageress")).toEqual([]));

const blocked = (text: string) => wordsIn(text, EXCLUDING_WORDS).some(({ blocks }) => blocks);
it.each([
  "We do not ask for British people only.",
  "We don’t look for UK nationals only",
  "This job is not for British citizens only: everybody may apply.",
  "It is not limited to UK nationals only.",
  "We never say “no refugees”.",
  "You do NOT need a British passport.",
  "A UK passport is not required.",
  "No UK passport required",
  "You don't have to be a native speaker",
  "No UK experience needed.",
  "UK experience is not essential",
  "We welcome people with or without UK experience",
  "There is no need to be a native English speaker",
])("%j turns the word away: it neither blocks nor has to be answered", (text) => {
  const found = wordsIn(text, EXCLUDING_WORDS);
  expect(found.map(({ turnedAway, blocks, asks }) => ({ turnedAway, blocks, asks }))).toEqual([
    { turnedAway: true, blocks: false, asks: false },
  ]);
});
it.each([
  "Native English speaker",
  "We are not a big team. UK experience",
  "Do not apply without UK experience",
  "You need not apply unless you have UK experience",
  "You will not need much more than UK experience",
  "Bring your UK passport",
])("%j has to be changed, or its employer says why", (text) =>
  expect(wordsIn(text, EXCLUDING_WORDS).map(({ blocks, asks }) => ({ blocks, asks }))).toEqual([
    { blocks: false, asks: true },
  ]));
it.each([
  "British people only.",
  "Do not apply. British citizens only",
  "Do not ask, UK nationals only",
  "Not for students: UK nationals only",
  "This is not for you unless British only",
  "We are not asking much, but no refugees",
  "No foreigners, please",
  "UK passport holders only",
  "You must hold a British passport",
  "British passport required",
  "No foreigners needed",
  "You do not need experience, UK nationals only",
  "Applicants must be British",
  "UK citizens preferred",
])("%j blocks", (text) => expect(blocked(text)).toBe(true));

it("shows a word where it stands, in its own line", () => {
  const text = `First line.\n${"long ".repeat(30)}native English ${"words ".repeat(30)}\nLast line.`;
  const [found] = wordsIn(text, EXCLUDING_WORDS);
  expect(found?.before).toMatch(/^… long .* $/);
  expect(found?.after).toMatch(/^ words .* …$/);
  expect(found?.said).toBe("native English");
});
it("takes the longer of two words at one place, and each place once", () => {
  const words = ["English", "native English", "native"].map((phrase) => ({
    phrase,
    reason: "r",
    instead: "i",
    unlawful: false,
  }));
  expect(wordsIn("native English, English", words).map(({ said }) => said)).toEqual([
    "native English",
    "English",
  ]);
});
it("reads what a manager typed as letters, not as a pattern", () => {
  const words = [{ phrase: "a.b (c", reason: "r", instead: "i", unlawful: false }];
  expect(wordsIn("a.b (c", words)).toHaveLength(1);
  expect(wordsIn("axb (c", words)).toHaveLength(0);
});

it.each([
  ...["Must have no children.", "No children please", "No kids at the session", "You must not have children"],
  ...["Ideally childless", "A child-free venue", "Applicants without children", "Don’t bring your children."],
  ...["No childcare responsibilities", "No dependants.", "No family commitments", "Children are not allowed"],
  ...["Mothers need not apply", "Not suitable for people with children", "Are you planning a family?"],
  ...[
    "No headscarves.",
    "No head-scarves",
    "Hijabs are not allowed",
    "Please remove your headscarf",
    "No turbans",
  ],
  ...["You serve without a headscarf", "No religious symbols", "No beards", "Clean-shaven men and women"],
  ...["Christians only", "Must be a Muslim", "Practising Catholics", "No prayer breaks", "Hindus preferred"],
  ...["Single people preferred.", "You must be single", "Unmarried applicants", "Must be married"],
  ...["This is not suitable for pregnant women", "No maternity leave", "No health problems", "No disability"],
])("%j is asked about", (text) =>
  expect(wordsIn(text, EXCLUDING_WORDS).map(({ blocks, asks }) => ({ blocks, asks }))).toEqual([
    { blocks: false, asks: true },
  ]));
it.each([
  ...["Muslims need not apply.", "No Muslims", "No Jews", "no jewish people", "Sikhs need not apply"],
  ...["No pregnant women.", "You must not be pregnant", "Pregnant women need not apply", "No married women"],
  ...["No gays", "No lesbians", "Straight people only", "No trans people", "No transgender applicants"],
  ...["No disabled people", "No wheelchair users", "Disabled people need not apply"],
])("%j can never be sent", (text) => expect(blocked(text)).toBe(true));
it.each([
  ...[
    "You work with children.",
    "Childcare assistant",
    "Childcare is provided",
    "There is no childcare on site",
  ],
  ...["The church hall, Mill Road", "The children’s menu", "Beside the mosque", "Maternity cover for a year"],
  ...["Head chef", "A single shift", "Gloves must be single-use", "Single-decker bus to the door"],
  ...[
    "Children of all ages come for lunch",
    "Bring your children: there is a play area",
    "A school for children",
  ],
  ...[
    "We serve halal and kosher food",
    "A Christian charity",
    "The Catholic primary school",
    "Sikh temple kitchen",
  ],
  ...["There is a room to pray", "You may wear a headscarf", "Hair is covered or tied back", "No trans fats"],
  ...["People of all religions and none", "You care for pregnant women", "Tell us if you are pregnant"],
  ...["No disabled toilet on this floor", "No wheelchair access", "No health and safety certificate needed"],
  ...[
    "People with or without children",
    "No religious knowledge needed",
    "A Muslim women’s group",
    "Wear no ties",
  ],
  ...[
    "Parents are welcome",
    "You set tables for married couples",
    "Straight cuts and joints",
    "Single parents welcome",
  ],
])("%j passes", (text) => expect(said(text)).toEqual([]));
