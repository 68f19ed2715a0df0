import type { ReactNode } from "react";
import type { MessageKey } from "../i18n/catalogue";
import { useFormat, useT } from "../i18n/context";
import { Tag } from "../ui";
import { type Finding, isUnanswered } from "./findings";
import { LittleRestWords } from "./hours-note-list";
import { lengthWords } from "./length-words";
import { FIELD_WORDS } from "./questions";
import type { WordAnswer } from "./wording/answers";
import { READING_AGE_WANTED } from "./wording/reading";
import type { WordFound } from "./wording/words";

interface FindingsListProps {
  findings: readonly Finding[];
  /** Whether another post may be opened, and where. */
  hrefOfPost: (id: string) => string;
  /** Where what a finding is about is changed; only its employer can. */
  hrefOfField?: (field: Finding["field"]) => string | null;
}

/** What is seen in a post without anybody reading it, each with what it is about. */
export function FindingsList({ findings, hrefOfPost, hrefOfField }: FindingsListProps) {
  return (
    <ul className="fh-findings">
      {findings.map((finding, i) => {
        const href = hrefOfField?.(finding.field);
        return (
          <li key={i}>
            <p>
              <FindingTag finding={finding} />
            </p>
            <FindingWords finding={finding} hrefOfPost={hrefOfPost} />
            {href && (
              <p>
                <a href={href}>
                  {isUnanswered(finding) ? "Change it, or say why" : "Change it"}
                  <span className="govuk-visually-hidden">: {FIELD_WORDS[finding.field]}</span>
                </a>
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** What a finding is about, and whether anybody has to do something about it. */
const FindingTag = ({ finding }: { finding: Finding }) => (
  <Tag tone={finding.blocks || isUnanswered(finding) ? "nearly" : "plain"}>
    {FIELD_WORDS[finding.field]}
    {finding.blocks && ": has to change"}
    {isUnanswered(finding) && ": not answered"}
    {finding.code === "excluding-word" && finding.answer !== null && ": answered"}
  </Tag>
);

/** What stands out about a field, in short, beside what the post says there. */
export const FindingBeside = ({ finding }: { finding: Finding }) => (
  <div className="fh-stack">
    <p>
      <FindingTag finding={finding} />{" "}
      {finding.code === "excluding-word" && <bdi>“{finding.found.said}”</bdi>}
    </p>
    {finding.code === "excluding-word" && <WhyNeeded answer={finding.answer} />}
  </div>
);

/** Why its employer keeps a word. */
const WhyNeeded = ({ answer }: { answer: WordAnswer | null }) =>
  answer && (
    <p className="fh-lines" dir="auto">
      <strong>Why the work needs it:</strong> {answer.why}
    </p>
  );

const BANDS = {
  "21-and-over": "people of 21 and over",
  "18-20": "people of 18 to 20",
  "16-17": "people of 16 and 17",
  apprentice: "apprentices",
};

export function FindingWords({
  finding,
  hrefOfPost,
}: {
  finding: Finding;
  hrefOfPost: (id: string) => string;
}): ReactNode {
  const t = useT();
  const f = useFormat();
  switch (finding.code) {
    case "pay-below":
      return (
        <p>
          It pays {f.money(finding.hourly)} an hour to {BANDS[finding.band]}. The minimum wage from{" "}
          {f.date(finding.from)} is {f.money(finding.rate)}.
        </p>
      );
    case "basis":
      return (
        <p>It is unpaid, and the law does not allow that here: this organisation owes the minimum wage.</p>
      );
    case "pay-unknown":
      return (
        <p>
          The minimum wage at the start is not known yet. The pay is enough by the latest rate, and is checked
          again when the new one is entered.
        </p>
      );
    case "excluding-word":
      return (
        <>
          <WordPointedOut found={finding.found} />
          <WhyNeeded answer={finding.answer} />
        </>
      );
    case "contact":
      return (
        <p>
          The text seems to give a telephone number, an address on the web or another way to write past
          Foothold.
        </p>
      );
    case "long-week":
      return (
        <p>
          {f.number(finding.hours)} hours a week. Beyond 48 a person must agree in writing, and may say no.
        </p>
      );
    case "little-rest":
      return (
        <p>
          <LittleRestWords hours={finding.hours} />
        </p>
      );
    case "watch-long":
      return (
        <p>
          A person only watches, unpaid, for {lengthWords(finding.days, t)}. We point out more than{" "}
          {lengthWords(finding.limit, t)}: make sure that it is no work. Work is paid.
        </p>
      );
    case "watch-works":
      return (
        <>
          <p>A person only watches, and yet the text seems to say that they work. Work is paid.</p>
          <blockquote className="fh-excerpt" dir="auto">
            {finding.sentence}
          </blockquote>
        </>
      );
    case "expenses-none":
      return <p>Nothing is paid back. Nobody should have to pay to come: fares and lunch at least.</p>;
    case "title-length":
      return <p>The title says another length than the post, which lasts {lengthWords(finding.days, t)}.</p>;
    case "soon":
      return (
        <p>
          {finding.what === "day" ? "It is held" : "It closes"} on {f.date(finding.on)}, and officers have
          until {f.date(finding.readBy)} to read a post. People may hear of it too late.
        </p>
      );
    case "public-holiday":
      return (
        <p>
          {f.date(finding.on)} is a public holiday: few buses and trains run, and children are not at school.
        </p>
      );
    case "english":
      return (
        <p>
          {t(`english.skill.${finding.skill}`)}: it asks for{" "}
          {t(`english.level_${finding.asked}` as MessageKey)} (
          {t(`english.${finding.skill}.example_${finding.asked}` as MessageKey)}). Work like this usually
          needs {t(`english.level_${finding.usual}` as MessageKey)} (
          {t(`english.${finding.skill}.example_${finding.usual}` as MessageKey)}).
        </p>
      );
    case "reading-age":
      return <ReadingAge {...finding} />;
    case "duplicate":
      return (
        <p>
          It is like{" "}
          <a href={hrefOfPost(finding.other.id)} dir="auto">
            {finding.other.title}
          </a>
          , {finding.other.employerName}
          {finding.other.townName && <>, {finding.other.townName}</>}, which is open or waits to be checked.
        </p>
      );
  }
}

/** A word at its place in the text, why it keeps people out, and what to write instead. */
export const WordPointedOut = ({ found: { before, said, after, word } }: { found: WordFound }) => (
  <>
    <blockquote className="fh-excerpt" dir="auto">
      {before}
      <mark>{said}</mark>
      {after}
    </blockquote>
    <p>{word.reason}</p>
    <p>
      <strong>Better:</strong> {word.instead}
    </p>
  </>
);

/** How old a reader has to be, and the sentence to begin with. */
export const ReadingAge = ({ age, hardest }: { age: number; hardest: string | null }) => (
  <>
    <p>
      The text reads like one for people of about {age}. Aim for {READING_AGE_WANTED} or younger: short
      sentences, everyday words.
    </p>
    {hardest && (
      <>
        <p>This sentence is the hardest:</p>
        <blockquote className="fh-excerpt" dir="auto">
          {hardest}
        </blockquote>
      </>
    )}
  </>
);
