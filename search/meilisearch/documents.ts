import type { OpportunityDocument, ParticipantDocument } from "../engine";
import { inSchoolHours } from "../match/hours";
import { LANGUAGE_SKILLS, MOST_ENGLISH, type Opportunity } from "../match/model";
import { LONGEST_RING, UNSET_MODE } from "../match/travel";
import { minutesOf, RING_COUNT } from "../memory/person-plan";
import { termsOf } from "../memory/words";
import { cellOf } from "./cells";
import { reachOf } from "./squares";
import { BY_AGREEMENT, dayNumber, fingerprintOf, patternToken, tokenOf, wordToken } from "./tokens";
import { offerVector } from "./vectors";

/*
 * What the server holds: ids and tokens, and of posts the words that the public reads. Nothing that names a person,
 * no contact, no status, nothing from which health, faith or children could be read: those constraints are judged
 * here, of the few that the server finds. Every field is always there, null where it is not known, so that a partial
 * update leaves nothing behind.
 */

export const EMBEDDER = "match";

/** As a number, for a post that stays open until it is filled. */
export const NO_CLOSING_DAY = 99_999_999;
/** As a number, for a post that starts at once and for a person who is free at once. */
export const AT_ONCE = 0;
/** A level of English that was not asked about: it holds against whatever is required. */
const NOT_ASKED = MOST_ENGLISH + 1;

/** A post outside school hours wherever its reader lives. */
const NEVER_AT_SCHOOL = -1;

/** The number of the widest ring from which it can be worked in school hours: time at work only shrinks. */
function schoolRing(o: Opportunity): number {
  for (let ring = RING_COUNT - 1; ring >= 0; ring--) if (inSchoolHours(o, minutesOf(ring))) return ring;
  return NEVER_AT_SCHOOL;
}

const counted = (cell: number, school: number) => `${cell.toString(36)}.${school}`;

/** What is counted of a place: its cell as a text, and whether it lies in school hours at so many rings. */
export function ofPlace(value: string): { cell: string; isAtSchool: (ring: number) => boolean } {
  const [cell = "", school = ""] = value.split(".");
  return { cell, isAtSchool: (ring) => ring <= Number(school) };
}

const tokens = (texts: readonly string[]) => texts.map(tokenOf);
const maybeToken = (text: string | null) => (text === null ? null : tokenOf(text));

/** Only what is open is held; whether it still is on the day is asked by the filter. */
export const isHeld = ({ form }: OpportunityDocument) => form.status === "open" && form.placesLeft > 0;

export function postDocument({ form: o, ...listing }: OpportunityDocument) {
  const cell = cellOf(o.place);
  const school = schoolRing(o);
  const { title, employerName, town, alike, text } = listing;
  const words = new Set([title, employerName, town ?? "", alike, text].flatMap(termsOf));
  return {
    key: tokenOf(o.id),
    id: o.id,
    kind: o.kind,
    work: o.work,
    soc: maybeToken(o.soc),
    employer: tokenOf(o.employerId),
    sector: maybeToken(o.sector),
    regions: tokens(o.regions),
    visible: tokens(listing.visibleTo),
    closes: o.closesOn === null ? NO_CLOSING_DAY : dayNumber(o.closesOn),
    starts: o.startsOn === null ? AT_ONCE : dayNumber(o.startsOn),
    term: o.termTimeOnly,
    patterns: o.patterns.length === 0 ? [BY_AGREEMENT] : o.patterns.map(patternToken),
    ...o.english,
    certificates: tokens(o.certificates),
    conditions: tokens(o.conditions),
    cell,
    school,
    place: counted(cell, school),
    town: listing.townId,
    pay: listing.hourlyPay,
    pounds: listing.hourlyPay === null ? null : Math.floor(listing.hourlyPay / 100),
    published: listing.publishedAt,
    weekly: o.patterns.map(({ hours }) => hours),
    words: [...words].map(wordToken),
    broadly: [...new Set(termsOf(listing.broadly))].filter((term) => !words.has(term)).map(wordToken),
  };
}

/** Where it is the same, so is the vector, and need not be sent. */
export const rankedBy = ({ form: { skills, sector, soc } }: OpportunityDocument) =>
  fingerprintOf(JSON.stringify([[...skills.required].sort(), [...skills.desired].sort(), sector, soc]));

export const vectorOf = ({ form }: OpportunityDocument) => ({ [EMBEDDER]: offerVector(form) });

export function personDocument({ form: p, ...listing }: ParticipantDocument) {
  return {
    key: tokenOf(p.id),
    id: p.id,
    reach: reachOf(p.place, p.travel.mode ?? UNSET_MODE, p.travel.maxMinutes ?? LONGEST_RING),
    from: p.availableFrom === null ? AT_ONCE : dayNumber(p.availableFrom),
    ...Object.fromEntries(LANGUAGE_SKILLS.map((skill) => [skill, p.english[skill] ?? NOT_ASKED])),
    /** Whether they are still held on the day is judged here. */
    certificates: tokens([...new Set(p.certificates.map(({ type }) => type))]),
    sectors: tokens(p.sectors),
    officer: maybeToken(listing.officerId),
    partner: maybeToken(listing.partnerId),
    visible: tokens(listing.visibleTo),
  };
}
