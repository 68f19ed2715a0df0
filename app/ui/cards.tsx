import type { ReactNode } from "react";
import { useT } from "../i18n/context";
import { AS_WRITTEN } from "./beside";
import { type Verdict, VerdictIcon } from "./icons";
import { Tag, type TagTone } from "./tables";

export interface Reason {
  verdict: Verdict;
  text: ReactNode;
  /** What opens under it: the exact rule. */
  more?: ReactNode;
}

/** Why it fits: a tick holds, a question mark is unknown, a bar does not hold (a "no" is never red, nor a cross). */
export function ReasonList({ reasons }: { reasons: Reason[] }) {
  const t = useT();
  const words: Record<Verdict, string> = {
    holds: t("ui.holds"),
    unknown: t("ui.unknown"),
    fails: t("ui.fails"),
  };
  return (
    <ul className="fh-reasons">
      {reasons.map(({ verdict, text, more }, i) => (
        <li key={i}>
          <VerdictIcon verdict={verdict} label={words[verdict]} />
          {more ? (
            <details className="fh-reasons__more">
              <summary>{text}</summary>
              <p>{more}</p>
            </details>
          ) : (
            <span>{text}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

interface OpportunityCardProps {
  /** For links that lead to it. */
  id?: string;
  href: string;
  title: string;
  /** "Vacancy", "Work experience". */
  kind: string;
  /** "Very good fit"; left out on public lists. */
  fit?: string;
  tags?: { text: string; tone?: TagTone }[];
  /** "Riverside Hotel, Norwich". */
  where: ReactNode;
  /** "£12.90 an hour · about £226 a week for 17½ hours". */
  pay?: ReactNode;
  /** A `WeekDrawing`. */
  week?: ReactNode;
  reasons?: Reason[];
  /** Two at most. */
  actions?: ReactNode;
  /** Heading level: 2 in a list under h1. */
  level?: 2 | 3;
}

/** One opportunity in a list. */
export function OpportunityCard({
  id,
  href,
  title,
  kind,
  fit,
  tags = [],
  where,
  pay,
  week,
  reasons,
  actions,
  level = 2,
}: OpportunityCardProps) {
  const H = `h${level}` as const;
  return (
    <article className="fh-card" id={id}>
      <div className="fh-tags">
        <Tag>{kind}</Tag>
        {fit && <Tag tone="fits">{fit}</Tag>}
        {tags.map((tag) => (
          <Tag key={tag.text} tone={tag.tone}>
            {tag.text}
          </Tag>
        ))}
      </div>
      <H>
        <a href={href}>
          <bdi {...AS_WRITTEN}>{title}</bdi>
        </a>
      </H>
      <p className="fh-quiet fh-card__where">{where}</p>
      {pay && <p className="fh-card__pay">{pay}</p>}
      {week}
      {reasons && reasons.length > 0 && <ReasonList reasons={reasons} />}
      {actions && <div className="fh-buttons">{actions}</div>}
    </article>
  );
}

interface NearMissCardProps {
  href: string;
  title: string;
  where: ReactNode;
  /** "Nearly: one thing missing", or what the one thing is about. */
  tag: string;
  level?: 2 | 3 | 4;
  /** The one thing, and what would lift it. */
  children: ReactNode;
}

/** An opportunity that fails in one thing, which it names. */
export function NearMissCard({ href, title, where, tag, level = 2, children }: NearMissCardProps) {
  const H = `h${level}` as const;
  return (
    <article className="fh-card fh-card--nearly">
      <Tag tone="nearly">{tag}</Tag>
      <H>
        <a href={href}>
          <bdi {...AS_WRITTEN}>{title}</bdi>
        </a>
      </H>
      <p className="fh-quiet fh-card__where">{where}</p>
      {children}
    </article>
  );
}

interface QuestionCardProps {
  question: string;
  /** What an answer would open: "9 more jobs would fit." */
  opens?: ReactNode;
  /** Answers: buttons of a form. */
  children: ReactNode;
  level?: 2 | 3;
}

/** One missing answer, and what it would open. */
export function QuestionCard({ question, opens, children, level = 2 }: QuestionCardProps) {
  const H = `h${level}` as const;
  return (
    <section className="fh-card fh-card--question">
      <H>{question}</H>
      {opens && <p>{opens}</p>}
      {children}
    </section>
  );
}

/** A plain card. */
export const Card = ({ children }: { children: ReactNode }) => <div className="fh-card">{children}</div>;
export const Cards = ({ children }: { children: ReactNode }) => <div className="fh-cards">{children}</div>;
