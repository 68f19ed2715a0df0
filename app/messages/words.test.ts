import { describe, expect, it } from "vitest";
import { LOCALES } from "../i18n/locales";
import type { MessageFacts } from "./facts.server";
import { type Audience, KINDS, type MessageKind, topicOf } from "./kinds";
import { letterOf, placeOf, textWordsOf } from "./words";

const ORIGIN = "https://foothold.example";
const factsFor = (audience: Audience): MessageFacts => ({
  audience,
  post: "Kitchen assistant",
  employer: "Riverside Hotel",
  person: "Yonas Tesfay",
  answerBy: "2026-12-07",
  dueOn: "2026-11-30",
  interviewAt: new Date("2026-12-08T10:30:00Z"),
  partner: "Norfolk Welcome",
  officerPhone: "+441603555012",
  opportunityId: "o1",
  candidacyId: "c1",
  participantId: "p1",
  employerId: "e1",
});
const cases = (Object.keys(KINDS) as MessageKind[]).flatMap((kind) =>
  (Object.keys(KINDS[kind].to) as Audience[]).map((audience) => [kind, audience] as const),
);
/** Every text there is: what kind of thing happened, and nothing of whom, where or what. */
const TEXTS: Record<Audience, readonly string[]> = {
  participant: [
    "An employer has written to you at Foothold",
    "Your officer has news for you at Foothold",
    "Your officer suggests something to you at Foothold",
    "There is news about a job at Foothold",
    "You have an appointment tomorrow. See it at Foothold",
    "Your officer made your Foothold account, as you agreed. To sign in, type this phone number and we send you a code",
  ],
  employer: ["You have news from Foothold"],
  officer: ["You have news from Foothold"],
};
const [english] = LOCALES as [(typeof LOCALES)[number]];

describe.each(cases)("%s to the %s", (kind, audience) => {
  it.each(LOCALES.map((locale) => [locale.code, locale] as const))("is worded whole in %s", (_, locale) => {
    const letter = letterOf(kind, factsFor(audience), locale, ORIGIN);
    const words = [letter.subject, ...letter.paragraphs, letter.action?.label, letter.footer].join(" ");
    expect(words).not.toMatch(/\{\{|mail\.|undefined/);
    expect(letter.action?.href).toMatch(/^https:\/\/foothold\.example\/[a-z]/);
  });

  it("says nothing private by text message or on a locked screen", () => {
    const [begins, ...rest] = textWordsOf(kind, factsFor(audience), english, ORIGIN).split(": ");
    expect(rest).toEqual([`${ORIGIN}${placeOf(kind, factsFor(audience))}`]);
    expect(TEXTS[audience]).toContain(begins);
    expect(letterOf(kind, factsFor(audience), english, ORIGIN).subject).not.toContain("Yonas");
  });

  it(audience === "officer" ? "may name the person" : "names nobody", () => {
    const { subject, paragraphs } = letterOf(kind, factsFor(audience), english, ORIGIN);
    if (audience !== "officer") expect([subject, ...paragraphs].join()).not.toContain("Yonas");
  });
});

it("an offer tells the day by which to answer", () => {
  expect(letterOf("offer-made", factsFor("participant"), english, ORIGIN).paragraphs.join()).toContain(
    "Monday 7 December",
  );
});

it("whoever an officer made an account for is told by whom, how to sign in, and whom to ask", () => {
  const told = (over: Partial<MessageFacts>) =>
    letterOf(
      "account-opened-for-you",
      { ...factsFor("participant"), ...over },
      english,
      ORIGIN,
    ).paragraphs.join(" ");
  expect(told({})).toMatch(
    /officer of Norfolk Welcome .* as you agreed .* To sign in, .* code.*01603 555 ?012/,
  );
  expect(told({ officerPhone: null })).toContain("ask your officer.");
});

it("what is not known to be told to somebody reads as news", () => {
  expect(topicOf("turned-down", "employer")).toBeUndefined();
  expect(letterOf("turned-down", factsFor("employer"), english, ORIGIN).subject).toBe("News from Foothold");
  expect(letterOf("something-new", factsFor("participant"), english, ORIGIN).action?.href).toBe(`${ORIGIN}/`);
});
