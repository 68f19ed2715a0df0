import type { MessageKey } from "./i18n/catalogue";
import type { Role } from "./policy";

export interface Section {
  href: string;
  words: MessageKey;
}

/** The sections that each role finds at the top of every page; the first is where it lands. */
const SECTIONS: Record<Exclude<Role, "system">, readonly Section[]> = {
  nobody: [
    { href: "/opportunities", words: "frame.opportunities" },
    { href: "/how-matching-works", words: "frame.howMatchingWorks" },
    { href: "/for-employers", words: "frame.forEmployers" },
  ],
  participant: [
    { href: "/matches", words: "frame.matches" },
    { href: "/applications", words: "frame.applications" },
    { href: "/profile", words: "frame.profile" },
    { href: "/opportunities", words: "frame.opportunities" },
    { href: "/recruitment-days", words: "day.title" },
  ],
  employer: [
    { href: "/posts", words: "frame.posts" },
    { href: "/candidates", words: "frame.candidates" },
    { href: "/organisation", words: "frame.organisation" },
  ],
  officer: [
    { href: "/today", words: "frame.today" },
    { href: "/people", words: "frame.people" },
    { href: "/review", words: "frame.review" },
    { href: "/employers", words: "frame.employers" },
  ],
  manager: [
    { href: "/rates", words: "frame.rates" },
    { href: "/wording", words: "frame.wording" },
  ],
};

export const sectionsOf = (role: Role): readonly Section[] => (role === "system" ? [] : SECTIONS[role]);

/** Where a role lands after signing in. */
export const homeOf = (role: Role): string => (role === "nobody" ? "/" : (sectionsOf(role)[0]?.href ?? "/"));

/** Whether an address lies in a section: it is marked as the present one. */
export const isIn = (section: Section, path: string): boolean =>
  path === section.href || path.startsWith(`${section.href}/`);
