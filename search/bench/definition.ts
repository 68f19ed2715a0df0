import type {
  MatchPage,
  OpportunityDocument,
  OpportunityFacets,
  ParticipantDocument,
  PersonFacets,
} from "../engine";
import { inSchoolHours } from "../match/hours";
import {
  judge,
  judgeBlocked,
  judgeCertificates,
  judgeConditions,
  judgeDates,
  judgeEnglish,
  judgeHours,
  judgeOpen,
  judgeRightToWork,
  judgeSchoolHolidays,
  judgeTravel,
} from "../match/judge";
import type { Opportunity, Participant } from "../match/model";
import { byScore } from "../match/score";
import type { Ring } from "../match/travel";

/* What `search/match` says of every pair, one after the other: the answers that all engines are held to. */

type Page<Facets> = Pick<MatchPage<Facets>, "hits" | "total" | "facets">;

/** The verdicts of the definition, asked until one fails. */
export const fits = (p: Participant, o: Opportunity, today: string): boolean => {
  if (!judgeOpen(p, o, today).holds || !judgeRightToWork(p, o, today).holds) return false;
  const travel = judgeTravel(p, o);
  return (
    travel.holds &&
    judgeDates(p, o).holds &&
    judgeEnglish(p, o).holds &&
    judgeSchoolHolidays(p, o).holds &&
    judgeCertificates(p, o, today).holds &&
    judgeConditions(p, o).holds &&
    judgeBlocked(p, o).holds &&
    judgeHours(p, o, travel.ring as Ring).holds
  );
};

function counted(values: readonly (string | number | null)[]) {
  const counts: Record<string, number> = {};
  for (const value of values) if (value !== null) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}
const yesOrNo = (is: boolean) => (is ? "yes" : "no");

export function matchesAsDefined(
  p: Participant,
  posts: readonly OpportunityDocument[],
  { today, limit }: { today: string; limit: number },
): Page<OpportunityFacets> {
  const found = posts
    .filter(({ form }) => fits(p, form, today))
    .map((post) => {
      const { score, ring } = judge(p, post.form, today);
      return { id: post.form.id, score, ring: ring as Ring, post };
    });
  const of = (value: (one: (typeof found)[number]) => string | number | null) => counted(found.map(value));
  return {
    hits: [...found]
      .sort(byScore)
      .slice(0, limit)
      .map(({ id, score }) => ({ id, score })),
    total: found.length,
    facets: {
      kind: of(({ post }) => post.form.kind),
      sector: of(({ post }) => post.form.sector),
      schoolHours: of(({ post, ring }) => yesOrNo(inSchoolHours(post.form, ring))),
      termTime: of(({ post }) => yesOrNo(post.form.termTimeOnly)),
      ring: of(({ ring }) => ring),
      town: of(({ post }) => post.townId),
      pay: of(({ post }) => post.hourlyPay && Math.floor(post.hourlyPay / 100)),
      employer: of(({ post }) => post.form.employerId),
    },
  };
}

export function candidatesAsDefined(
  o: Opportunity,
  people: readonly ParticipantDocument[],
  { today, limit }: { today: string; limit: number },
): Page<PersonFacets> {
  const found = people
    .filter(({ form }) => fits(form, o, today))
    .map((person) => {
      const { score, ring } = judge(person.form, o, today);
      return { id: person.form.id, score, ring: ring as Ring, person };
    });
  return {
    hits: [...found]
      .sort(byScore)
      .slice(0, limit)
      .map(({ id, score }) => ({ id, score })),
    total: found.length,
    facets: {
      sector: counted(found.flatMap(({ person }) => [...new Set(person.form.sectors)])),
      ring: counted(found.map(({ ring }) => ring)),
      caseload: counted(found.map(({ person }) => person.officerId)),
      partner: counted(found.map(({ person }) => person.partnerId)),
    },
  };
}
