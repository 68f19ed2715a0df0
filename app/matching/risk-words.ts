/** What barely holds of a person for a post (M27), in an officer's words about them. Pure; employers never read it. */
import { verdictOf } from "../../search/match/judge";
import type { Pattern } from "../../search/match/model";
import type { DeclineAbout, HoursEdge, Risk } from "../../search/match/risk";
import { SLOTS_A_DAY } from "../../search/match/week";
import { dayWords, weekSentence } from "../ui/week-sentence";
import type { Matter } from "./lines";
import { askedAbout, lackingOf } from "./why-them";
import { journey } from "./wording";
import { hours, minutes, nameOf, type Words, weekPatternOf } from "./words";

export interface RiskLine {
  code: Risk["code"];
  text: string;
}

/** A post that somebody said no to, as it is named. */
export interface SaidNo {
  title: string;
  employer: string;
  at: Date;
}

/** Work that somebody has or is offered, as it is told. */
export interface OtherWork {
  title: string;
  employer: string;
  state: "offered" | "accepted" | "started";
  answerBy: string;
  /** How it is worked; nothing where that is not known. */
  ways: readonly Pattern[];
}

/** Posts that risks name, by id. */
export interface Named {
  declined: ReadonlyMap<string, SaidNo>;
  taken: ReadonlyMap<string, OtherWork>;
}

const OVER: Record<DeclineAbout, string> = {
  hours: "the hours",
  travel: "the journey",
  pay: "the pay",
  start: "the start",
  kind: "the kind of work",
};

export function riskLine(risk: Risk, matter: Matter, named: Named, words: Words): RiskLine {
  return { code: risk.code, text: textOf(risk, matter, named, words) };
}

function workWords({ title, employer, state, answerBy, ways }: OtherWork, { t, f }: Words): string {
  const has = {
    offered: "Has an open offer as",
    accepted: "Has accepted work as",
    started: "Has started as",
  };
  const week =
    ways.length === 0
      ? "hours by agreement"
      : weekSentence(
          ways.map((way) => weekPatternOf(way)),
          { t, format: f },
          "officer",
        );
  const due = state === "offered" ? `, to be answered by ${f.dayAndDate(answerBy)}` : "";
  return `${has[state]} “${title}”, ${employer}${due}: ${week}`;
}

function textOf(risk: Risk, matter: Matter, named: Named, words: Words): string {
  const { f } = words;
  switch (risk.code) {
    case "taken": {
      const work = named.taken.get(risk.post);
      return work ? workWords(work, words) : "Has other work at these hours";
    }
    case "look-again":
      return `Right to work: look again since ${f.date(risk.since)}`;
    case "skills":
      return lackingOf(matter, words) ?? "Not all of the skills asked for";
    case "declined": {
      const [last] = risk.posts.flatMap((id) => named.declined.get(id) ?? []);
      const more = risk.posts.length - 1;
      const one = last ? `: “${last.title}”, ${last.employer}, on ${f.instantDate(last.at)}` : "";
      return `Said no before over ${OVER[risk.about]}, and this is like it${one}${more > 0 ? `, and ${f.number(more)} more` : ""}`;
    }
    case "right-to-work":
      return `The record of the right to work ends on ${f.date(risk.endsOn)}, within 28 days of the start`;
    case "certificate":
      return `${nameOf(words, "certificate", risk.type)} ends on ${f.date(risk.endsOn)}, ${risk.beforeStart ? "before the start" : "within 28 days of the start"}`;
    case "hours":
      return hoursWords(risk.edges, risk.tight, words);
    case "travel": {
      const way = journey(verdictOf(matter.judgement, "travel"), words);
      return `${way}: just within their longest, ${minutes(risk.longest, words)}`;
    }
    case "by-agreement":
      return "The hours are by agreement: nobody knows yet whether they suit";
    case "unanswered":
      return `Not known: ${f.list(risk.constraints.flatMap((code) => askedAbout(code) ?? []))}`;
  }
}

function hoursWords(edges: readonly HoursEdge[], tight: boolean, words: Words): string {
  const texts = edges.map((edge) => edgeWords(edge, words));
  return [...texts, ...(tight ? ["A journey a little longer than we reckon would not do"] : [])].join(". ");
}

/** "at 15:00, Monday to Friday"; the first alone where the times of day differ. */
function timesOfWeek(slots: readonly number[], { t, f }: Words): string {
  const first = slots[0] ?? 0;
  const isSameTime = slots.every((slot) => slot % SLOTS_A_DAY === first % SLOTS_A_DAY);
  const days = [...new Set(isSameTime ? slots.map(dayOf) : [dayOf(first)])].sort((a, b) => a - b);
  return `at ${f.time(first)}, ${days.length === 7 ? "every day" : dayWords(days, { t, format: f })},`;
}
const dayOf = (slot: number) => Math.floor(slot / SLOTS_A_DAY);

function edgeWords(edge: HoursEdge, words: Words): string {
  switch (edge.edge) {
    case "start":
      return `The start ${timesOfWeek(edge.slots, words)} is the earliest that they can be there`;
    case "end":
      return `The end ${timesOfWeek(edge.slots, words)} is the latest that they can stay`;
    case "pick":
      return `They have only just enough time to pick ${hours(edge.hours, words)} a week from`;
    case "most": {
      const most = edge.byCap ? "the most that their right to work allows" : "the most that they work";
      return edge.hours === edge.most
        ? `${hours(edge.hours, words)} a week is ${most}`
        : `${hours(edge.hours, words)} a week is nearly ${most}, ${hours(edge.most, words)}`;
    }
  }
}
