import type { MessageKey } from "../i18n/catalogue";
import { londonDate } from "../i18n/format";
import type { Words } from "../matching/words";
import type { PublicView } from "../opportunities/view";
import { weekSentence } from "../ui/week-sentence";
import { hoursOf } from "../ui/week-slots";

/*
 * A vacancy as schema.org's JobPosting, which search engines read. It says what the page says, and nothing else:
 * https://developers.google.com/search/docs/appearance/structured-data/job-posting
 */

const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/** The end of a day in London, as an instant: the last day to apply is a day to apply. */
function endOf(date: string): string {
  const atGreenwich = `${date}T23:59:59`;
  return `${atGreenwich}${londonDate(new Date(`${atGreenwich}Z`)) === date ? "+00:00" : "+01:00"}`;
}

/** Hours a week from which work is full time (Office for National Statistics: more than 30). */
const FULL_TIME = 31;

function employmentType({ contract, patterns }: PublicView): string[] {
  const hours = patterns.map(hoursOf);
  const types = hours.length === 0 ? [] : [Math.max(...hours) >= FULL_TIME ? "FULL_TIME" : "PART_TIME"];
  if (contract === "temporary" || contract === "fixed_term") types.push("TEMPORARY");
  return contract === "zero_hours" ? ["OTHER"] : types;
}

function descriptionOf(post: PublicView, { t, f }: Words): string {
  const named = (of: "skill" | "certificate", codes: readonly string[]) =>
    f.list(codes.map((code) => t(`${of}.${code}` as MessageKey)));
  const parts = [
    ...post.description.split(/\n\s*\n/),
    ...(post.patterns.length > 0 ? [`${weekSentence(post.patterns, { t, format: f })}.`] : []),
    ...(post.termTimeOnly ? [t("vacancy.term_time")] : []),
    ...(post.skills.required.length > 0
      ? [`${t("vacancy.skills.required")} ${named("skill", post.skills.required)}.`]
      : []),
    ...(post.certificates.firstDay.length > 0
      ? [`${t("vacancy.certificates.first_day")} ${named("certificate", post.certificates.firstDay)}.`]
      : []),
    ...(post.gettingThere ? [post.gettingThere] : []),
  ];
  return parts.map((part) => `<p>${escaped(part.trim()).replace(/\n/g, "<br>")}</p>`).join("");
}

const known = <T extends object>(value: T): Partial<T> =>
  Object.fromEntries(
    Object.entries(value).filter(([, v]) => v !== null && v !== undefined && v !== "" && v.length !== 0),
  ) as Partial<T>;

/** Null for what is no paid vacancy, or cannot be applied for. */
export function jobPosting(
  post: PublicView,
  { origin, canApply }: { origin: string; canApply: boolean },
  words: Words,
): Record<string, unknown> | null {
  if (post.kind !== "vacancy" || post.pay === null || !canApply || post.publishedAt === null) return null;
  const [, county] = post.townLabel.split(", ");
  return known({
    "@context": "https://schema.org/",
    "@type": "JobPosting",
    title: post.title,
    description: descriptionOf(post, words),
    identifier: { "@type": "PropertyValue", name: "Foothold", value: post.id },
    url: `${origin}/opportunities/${post.id}`,
    datePosted: londonDate(post.publishedAt),
    validThrough: post.closesOn && endOf(post.closesOn),
    employmentType: employmentType(post),
    hiringOrganization: { "@type": "Organization", name: post.employerName },
    jobLocation: {
      "@type": "Place",
      address: known({
        "@type": "PostalAddress",
        streetAddress: post.address,
        addressLocality: post.townName,
        addressRegion: county,
        addressCountry: "GB",
      }),
    },
    baseSalary: {
      "@type": "MonetaryAmount",
      currency: "GBP",
      value: {
        "@type": "QuantitativeValue",
        value: post.pay.pence / 100,
        unitText: post.pay.per === "hour" ? "HOUR" : "YEAR",
      },
    },
    workHours: post.patterns.length > 0 ? weekSentence(post.patterns, { t: words.t, format: words.f }) : null,
    jobStartDate: post.startsOn,
    jobImmediateStart: post.startsOn === null ? true : null,
    totalJobOpenings: post.placesLeft,
    industry: post.sectorCode && words.t(`sector.${post.sectorCode}` as MessageKey),
    skills: post.skills.required.map((code) => words.t(`skill.${code}` as MessageKey)).join(", "),
    qualifications: post.certificates.firstDay
      .map((code) => words.t(`certificate.${code}` as MessageKey))
      .join(", "),
  });
}
