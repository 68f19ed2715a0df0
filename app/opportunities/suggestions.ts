import { SOC_UNITS } from "../../db/reference/soc";
import { plain } from "../../db/reference/words";
import { addDays } from "../calendar";
import type { Step } from "./steps";

/** Days for which a post is suggested to stay open. */
const OPEN_DAYS = 28;

/** What a question of a draft is shown filled with before anybody answered it, and why. */
export interface Suggestion {
  values: Partial<Suggestible>;
  /** "From your post “Cook”." */
  because: string;
}

/** The parts of a post that can be suggested. */
export interface Suggestible {
  sectorCode: string | null;
  socCode: string | null;
  address: string | null;
  townLabel: string | null;
  gettingThere: string | null;
  contract: string | null;
  probation: string | null;
  leadsTo: string | null;
  payPer: "hour" | "year" | null;
  places: number | null;
  startsOn: string | null;
  closesOn: string | null;
}

/** What the employer's last posts said. */
export interface LastSaid {
  place?: {
    title: string | null;
    address: string | null;
    townLabel: string | null;
    gettingThere: string | null;
  };
  contract?: {
    title: string | null;
    contract: string | null;
    probation: string | null;
    leadsTo: string | null;
  };
}

type Draft = Suggestible & { title: string | null; payPence: number | null };

/**
 * What a question that has no answer yet is suggested to be: the place and the contract of the last post, the kind of
 * work that the title names, and usual dates. Nothing counts until it is saved. What costs people a fit (hours,
 * skills, English, certificates) and how much is paid is never suggested.
 * @param today London's date
 */
export function suggestionFor(
  step: Step,
  post: Draft,
  last: LastSaid,
  today: string,
): Suggestion | undefined {
  switch (step) {
    case "sector": {
      const unit = post.sectorCode === null ? occupationNamed(post.title) : undefined;
      const [sectorCode] = unit?.sectors ?? [];
      return sectorCode ? { values: { sectorCode }, because: "Suggested from the title." } : undefined;
    }
    case "occupation": {
      const unit = post.socCode === null ? occupationNamed(post.title) : undefined;
      const isOffered = unit && (unit.sectors as readonly string[]).includes(post.sectorCode ?? "");
      return isOffered ? { values: { socCode: unit.code }, because: "Suggested from the title." } : undefined;
    }
    case "place": {
      const { place } = last;
      if (!place || post.address !== null || post.townLabel !== null) return undefined;
      const { address, townLabel, gettingThere } = place;
      return { values: { address, townLabel, gettingThere }, because: fromPost(place.title) };
    }
    case "contract": {
      const said = last.contract;
      // The last day of a fixed term is another one each time.
      if (!said || post.contract !== null || said.contract === "fixed_term") return undefined;
      const { contract, probation, leadsTo } = said;
      return { values: { contract, probation, leadsTo }, because: fromPost(said.title) };
    }
    case "pay":
      return post.payPence === null && post.payPer === null
        ? { values: { payPer: "hour" }, because: "Most jobs are paid by the hour, so “An hour” is chosen." }
        : undefined;
    case "dates":
      return datesFor(post, today);
    default:
      return undefined;
  }
}

const fromPost = (title: string | null) =>
  title ? `As in your last post, “${title}”.` : "As in your last post.";

function datesFor(post: Draft, today: string): Suggestion | undefined {
  const values: Suggestion["values"] = {};
  if (post.places === null) values.places = 1;
  const usual = addDays(today, OPEN_DAYS);
  if (post.closesOn === null)
    values.closesOn = post.startsOn !== null && post.startsOn < usual ? post.startsOn : usual;
  const said = [
    ...(values.places ? ["one person"] : []),
    ...(values.closesOn === usual ? ["four weeks to apply"] : values.closesOn ? ["until it starts"] : []),
  ];
  return said.length > 0 ? { values, because: `Suggested: ${said.join(", and ")}.` } : undefined;
}

/** The one occupation of which the title is a name. */
function occupationNamed(title: string | null) {
  const wanted = plain(title ?? "");
  const named = SOC_UNITS.filter((unit) => [unit.title, ...unit.synonyms].some((n) => plain(n) === wanted));
  return wanted !== "" && named.length === 1 ? named[0] : undefined;
}
