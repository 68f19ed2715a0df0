import { describe, expect, it } from "vitest";
import { en } from "./catalogue";
import { DEFAULT_LOCALE, LOCALES, localeOf } from "./locales";
import { translatorOf } from "./translate";
import { TRANSLATIONS } from "./translations";

/**
 * What only employers, officers and managers read: a translation may leave it out, and English is shown. A star
 * stands for one part of a key; all that begins with what is named here is meant, or with a dollar sign that alone.
 * Nothing else may be missing.
 */
const MAY_BE_MISSING = [
  // Posts: writing, checking, and what is told to their employers.
  "post.",
  "hours.said.",
  "wording.",
  "review.",
  "rate.",
  "day.error.",
  "candidates.",
  "interview.error.papers",
  "interview.error.contact",
  "interview.error.link",
  "interview.error.where",
  "interview.error.time-passed",
  "interview.error.too-far",
  "interview.error.unusual",
  "first-day.lead.employer",
  "first-day.item.*.employer",
  "first-day.start.employer",
  "employer-fit.",
  // Employers: joining and their organisation. The public page for employers is translated.
  "employers.join.",
  "employers.name",
  "employers.kind",
  "employers.description",
  "employers.sectors",
  "employers.size",
  "employers.town",
  "employers.website",
  "employers.companyNumber",
  "employers.charityNumber",
  "employers.suppliesWorkers",
  "employers.gangmasterLicence",
  "employers.reasonToJoin",
  "employers.contactName",
  "employers.email",
  "employers.phone",
  "employers.note",
  "employers.yes",
  "employers.no",
  "employers.done.",
  // Officers: people, their right to work, and answering for somebody.
  "them.",
  "person.",
  "people.",
  "add.",
  "assign.",
  "imports.",
  "today.",
  "note.",
  "attest.",
  "second.",
  "behalf.",
  "form.missing.saidHow",
  "form.missing.outcome",
  "form.missing.why",
  "form.missing.saidOn",
  "form.missing.saidTime",
  "form.missing.interpreter",
  // Dates of their forms.
  "form.name.answerBy",
  "form.name.appliedOn",
  "form.name.checkedOn",
  "form.name.closesOn",
  "form.name.date",
  "form.name.endsOn",
  "form.name.followUpOn",
  "form.name.heldOn",
  "form.name.saidOn",
  "form.name.startsOn",
  "form.name.terms",
  "form.name.validFrom",
  "form.name.validUntil",
  "form.name.wantedOn",
  // Reasons that employers and officers choose from. What a person reads of one is `reason.*.message`.
  "reason.places-filled$",
  "reason.more-experience$",
  "reason.missing-certificate$",
  "reason.english-for-this-job$",
  "reason.hours-do-not-fit$",
  "reason.start-does-not-fit$",
  "reason.could-not-reach$",
  "reason.did-not-come$",
  "reason.job-no-longer-there$",
  "reason.another-reason$",
  "reason.offer-mistake$",
  "reason.offer-job-gone$",
  "reason.offer-another-reason$",
  "reason.unclear-work",
  "reason.unclear-hours",
  "reason.pay-too-low",
  "reason.asks-too-much",
  "reason.unlawful-wording",
  "reason.unpaid-work",
  "reason.posted-twice",
  "reason.something-else",
  "reason.no-answers",
  "reason.complaint",
  "reason.unlawful-practice",
  "reason.asked-to-pause",
  // Messages to them.
  "mail.*.employer.",
  "mail.*.officer.",
  "mail.invitation.",
].map((start) => new RegExp(`^${start.replaceAll(".", "\\.").replace("*", "[^.]+")}`));

/** Names that people must recognise as they are in the UK. */
const SAME_AS_ENGLISH = [/^region\./, /^english\.level_/, /^glossary\.(?!ask$)[^.]+$/];

const FORMS = ["zero", "one", "two", "few", "many", "other"];
const SOURCE: Readonly<Record<string, string>> = en;
const ENGLISH = new Map<string, string>();
const PLURALS = new Set<string>();
for (const key of Object.keys(SOURCE)) if (key.endsWith("_other")) PLURALS.add(key.replace(/_other$/, ""));
for (const [key, message] of Object.entries(SOURCE)) ENGLISH.set(bareOf(key).bare, message);

/** A message's name, and its plural form where it has them. */
function bareOf(key: string): { bare: string; form?: string } {
  const at = key.lastIndexOf("_");
  const [bare, form] = [key.slice(0, at), key.slice(at + 1)];
  return at > 0 && FORMS.includes(form) && PLURALS.has(bare) ? { bare, form } : { bare: key };
}

const placeholders = (message: string) => (message.match(/\{\{[^}]*\}\}/g) ?? []).sort();
/** What stands for the number that chooses a plural form. */
const COUNTS = ["{{count}}", "{{amount}}"];
const hasLetters = (message: string) => /\p{L}/u.test(message.replace(/\{\{[^}]*\}\}/g, ""));

/** Where a form stands for one number alone, as Arabic's "two" does, the number need not be written. */
const saysItsNumber = (rules: Intl.PluralRules, form: string | undefined) =>
  form !== undefined &&
  Array.from({ length: 300 }, (_, n) => rules.select(n)).filter((f) => f === form).length === 1;

describe.each(Object.entries(TRANSLATIONS))("the translation %s", (code, words) => {
  const rules = new Intl.PluralRules(code);
  const entries = Object.entries(words);

  it("is of a language that readers can choose", () => {
    expect(LOCALES.map((locale) => locale.code)).toContain(code);
  });
  it("has no message that English does not have", () => {
    expect(entries.map(([key]) => key).filter((key) => !ENGLISH.has(bareOf(key).bare))).toEqual([]);
  });
  it("has every message that participants and the public read", () => {
    const has = new Set(entries.map(([key]) => bareOf(key).bare));
    const missing = [...ENGLISH.keys()].filter((key) => !has.has(key));
    expect(missing.filter((key) => !MAY_BE_MISSING.some((start) => start.test(key)))).toEqual([]);
  });
  it("has every plural form of its language, and none beside", () => {
    const wanted = [...rules.resolvedOptions().pluralCategories].sort();
    const wrong = [...PLURALS].filter((bare) => {
      const forms = FORMS.filter((form) => Object.hasOwn(words, `${bare}_${form}`)).sort();
      return forms.length > 0 && forms.join() !== wanted.join();
    });
    expect(wrong).toEqual([]);
  });
  it("fills in what English fills in", () => {
    const wrong = entries.filter(([key, message]) => {
      const { bare, form } = bareOf(key);
      const english = placeholders(ENGLISH.get(bare) ?? "");
      const needless = saysItsNumber(rules, form) && !COUNTS.some((number) => message.includes(number));
      return placeholders(message).join() !== english.filter((p) => !(needless && COUNTS.includes(p))).join();
    });
    expect(wrong.map(([key]) => key)).toEqual([]);
  });
  it("leaves nothing in English but names", () => {
    const left = entries.filter(
      ([key, message]) =>
        message === SOURCE[key] && hasLetters(message) && !SAME_AS_ENGLISH.some((name) => name.test(key)),
    );
    expect(left.map(([key]) => key)).toEqual([]);
  });
  it("leaves no message empty or with space round it", () => {
    // Pieces that join others, such as "; ", keep the spaces that English has.
    const wrong = entries.filter(
      ([key, message]) =>
        message.trim() === "" || (message !== message.trim() && SOURCE[key]?.trim() === SOURCE[key]),
    );
    expect(wrong.map(([key]) => key)).toEqual([]);
  });
});

const COUNTED = [...PLURALS];

it.each(["en", ...Object.keys(TRANSLATIONS)])("in %s no counted message says its number twice", (code) => {
  const t = translatorOf(localeOf(code));
  const others = Object.fromEntries(
    COUNTED.flatMap((bare) => placeholders(ENGLISH.get(bare) ?? "")).map((p) => [p.slice(2, -2), "…"]),
  );
  const twice = COUNTED.flatMap((bare) =>
    [1, 2, 3, 11, 21, 100]
      .map((count) => [count, t(bare as "week.hours", { ...others, count, amount: String(count) })] as const)
      .filter(([count, said]) => (said.match(/\d+/g) ?? []).filter((n) => n === String(count)).length > 1)
      .map(([count, said]) => `${bare} ${count}: ${said}`),
  );
  expect(twice).toEqual([]);
});
it("Arabic says one and two of a thing in words", () => {
  const wrong = COUNTED.flatMap((bare) => [`${bare}_one`, `${bare}_two`]).filter((key) =>
    // A number after a colon or in brackets stands beside no noun.
    COUNTS.some((number) =>
      (TRANSLATIONS.ar?.[key] ?? "").replace(/(: |\()\{\{count\}\}\)?/g, "").includes(number),
    ),
  );
  expect(wrong).toEqual([]);
});
it("a language without a translation is not offered", () => {
  const offered = LOCALES.filter(({ pseudo }) => !pseudo).map(({ code }) => code);
  expect(offered.sort()).toEqual([DEFAULT_LOCALE.code, ...Object.keys(TRANSLATIONS)].sort());
});
