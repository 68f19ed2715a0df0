import type { Db } from "../../db/client.server";
import { noesSince } from "../../db/queries/dismissals.server";
import { lookAgainSince, workOf } from "../../db/queries/proposals.server";
import type { ReasonCode } from "../../db/reference/reasons";
import { type Judgement, judge } from "../../search/match/judge";
import type { Participant } from "../../search/match/model";
import { fixed } from "../../search/match/model";
import { type DeclineAbout, gravityOf, risksOf } from "../../search/match/risk";
import { weekOfRanges } from "../../search/match/week";
import { addMonths } from "../calendar";
import { londonDate } from "../i18n/format";
import { type OtherWork, type RiskLine, riskLine, type SaidNo } from "./risk-words";
import { type PostForMatching, postsForMatching } from "./rows.server";
import { aboutThem } from "./them";
import { explainOnly } from "./wording";
import type { Words } from "./words";

/** What a person's life allows changes: a no that is older says nothing of today. */
const MONTHS_BACK = 12;

/** Reasons that another post can be like. Of health and of other reasons nothing is concluded. */
const ABOUT: Partial<Record<ReasonCode, DeclineAbout>> = {
  hours: "hours",
  childcare: "hours",
  travel: "travel",
  pay: "pay",
  "start-date": "start",
  "kind-of-work": "kind",
};

/** What an officer looks at before a person is proposed or offered a post. */
export interface Before {
  /** What does not fit, in sentences. */
  fails: string[];
  /** What barely holds or is not known, the worst first. */
  risks: RiskLine[];
}

/**
 * What stands against each of these people for a post, and what barely holds, by person id. For officers who look
 * after them, and nobody else: the caller has asked.
 */
export async function beforeProposing(
  { db, now }: { db: Db; now: Date },
  post: PostForMatching,
  people: readonly Participant[],
  { t, f }: Pick<Words, "t" | "f">,
): Promise<Map<string, Before>> {
  const today = londonDate(now);
  const words = { t: aboutThem(t), f };
  const participantIds = people.map(({ id }) => id);
  const [noes, work, lookAgain] = await Promise.all([
    noesSince(db, {
      participantIds,
      reasonCodes: Object.keys(ABOUT),
      since: new Date(`${addMonths(today, -MONTHS_BACK)}T00:00:00Z`),
    }),
    workOf(db, participantIds, today),
    lookAgainSince(db, participantIds, today),
  ]);
  const others = [...noes, ...work].map(({ opportunityId }) => opportunityId);
  const posts = new Map((await postsForMatching(db, [...new Set(others)])).map((one) => [one.form.id, one]));
  return new Map(
    people.map((p) => {
      const judgement = judge(p, post.form, today);
      const matter = { p, o: post.form, judgement, town: post.town };
      const own = noes.filter(({ participantId }) => participantId === p.id);
      const said = new Map<string, SaidNo>(
        own.flatMap(({ opportunityId, at }) => {
          const one = posts.get(opportunityId);
          return one ? [[opportunityId, { title: one.title, employer: one.employerName, at }] as const] : [];
        }),
      );
      const taken = otherWork(
        work.filter((one) => one.participantId === p.id && one.opportunityId !== post.form.id),
        posts,
      );
      const risks = risksOf(
        {
          taken: [...taken].map(([id, { ways }]) => ({ post: id, ways })),
          lookAgainSince: lookAgain.get(p.id) ?? null,
          ...{ p, o: post.form, judgement, hourlyPay: post.hourlyPay },
          declined: own.flatMap(({ opportunityId, reasonCode, wouldWork }) => {
            const one = posts.get(opportunityId);
            const about = ABOUT[reasonCode as ReasonCode];
            if (!one || !about) return [];
            return [
              {
                about,
                post: one.form,
                hourlyPay: one.hourlyPay,
                wouldWork: wouldWork && weekOfRanges(wouldWork),
              },
            ];
          }),
        },
        today,
      );
      return [
        p.id,
        {
          fails: failing(judgement, matter, words),
          risks: risks.map((risk) => riskLine(risk, matter, { declined: said, taken }, words)),
        },
      ];
    }),
  );
}

/** What one person has or is offered, by post, with the week that the offer names; all ways of the post where it names none. */
function otherWork(
  rows: Awaited<ReturnType<typeof workOf>>,
  posts: ReadonlyMap<string, PostForMatching>,
): Map<string, OtherWork> {
  return new Map(
    rows.flatMap(({ opportunityId, state, answerBy, hours, way }) => {
      const post = posts.get(opportunityId);
      if (!post) return [];
      const { title, employerName: employer, form } = post;
      const named = way === null ? undefined : form.patterns[way];
      const ways = hours ? [fixed(weekOfRanges(hours))] : named ? [named] : form.patterns;
      const work = { title, employer, state: state as OtherWork["state"], answerBy, ways };
      return [[opportunityId, work] as const];
    }),
  );
}

const failing = (judgement: Judgement, matter: Parameters<typeof explainOnly>[1], words: Words): string[] =>
  judgement.constraints
    // Whether the post is open is about the post.
    .filter(({ holds, code }) => !holds && code !== "open")
    .flatMap(({ code }) => explainOnly(code, matter, words))
    .flatMap(({ verdict, text }) => (verdict === "fails" ? [text] : []));

/** Who has most against it first: what fails, then the worst that barely holds, then how much does. */
export function worstFirst(a: Before, b: Before): number {
  const worst = ({ risks: [first] }: Before) => (first ? gravityOf(first) : Number.POSITIVE_INFINITY);
  return b.fails.length - a.fails.length || compare(worst(a), worst(b)) || b.risks.length - a.risks.length;
}

const compare = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1);
