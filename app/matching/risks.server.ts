import type { Db } from "../../db/client.server";
import { noesSince } from "../../db/queries/dismissals.server";
import type { ReasonCode } from "../../db/reference/reasons";
import { type Judgement, judge } from "../../search/match/judge";
import type { Participant } from "../../search/match/model";
import { type DeclineAbout, gravityOf, risksOf } from "../../search/match/risk";
import { weekOfRanges } from "../../search/match/week";
import { addMonths } from "../calendar";
import { londonDate } from "../i18n/format";
import { type RiskLine, riskLine, type SaidNo } from "./risk-words";
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
  const noes = await noesSince(db, {
    participantIds: people.map(({ id }) => id),
    reasonCodes: Object.keys(ABOUT),
    since: new Date(`${addMonths(today, -MONTHS_BACK)}T00:00:00Z`),
  });
  const declined = await postsForMatching(db, [...new Set(noes.map(({ opportunityId }) => opportunityId))]);
  const posts = new Map(declined.map((one) => [one.form.id, one]));
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
      const risks = risksOf(
        {
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
          risks: risks.map((risk) => riskLine(risk, matter, said, words)),
        },
      ];
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
