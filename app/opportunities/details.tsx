import { Fragment, type ReactNode } from "react";
import { LANGUAGE_SKILLS } from "../../search/match/model";
import type { MessageKey } from "../i18n/catalogue";
import { useFormat, useT } from "../i18n/context";
import type { Format } from "../i18n/format";
import type { Translate } from "../i18n/translate";
import { AS_WRITTEN, Details, Explained, SummaryList, WeekDrawing } from "../ui";
import { weekSentence } from "../ui/week-sentence";
import type { SlotRange } from "../ui/week-slots";
import { lengthWords } from "./length-words";
import { PayLines } from "./pay-lines";
import { FIELD_WORDS } from "./questions";
import type { Field } from "./steps";
import type { PublicView } from "./view";

interface DetailsProps {
  post: PublicView;
  aboutEmployer?: string | null;
  /** The reader's own hours, drawn behind the shifts. */
  yours?: readonly SlotRange[];
  /** The pay stands above it. */
  paySaid?: true;
  /** Only officers read it. */
  occupation?: string | null;
  /** What stands beside a field; only for officers. */
  beside?: (field: Field) => ReactNode;
}

/** Fields that the list of facts holds. */
const OF_FACTS = [
  "basis",
  "promise",
  "pay",
  "contract",
  "supervisor",
  "expenses",
  "scheme",
  "course",
] as const;

/** What a post says, as the public reads it, under headings of level 2. */
export function PostDetails({
  post,
  aboutEmployer,
  yours,
  paySaid,
  occupation,
  beside = () => null,
}: DetailsProps) {
  const t = useT();
  const f = useFormat();
  return (
    <>
      {beside("title")}
      <Week post={post} yours={yours} />
      {beside("hours")}
      <h2>{t(`vacancy.work.${post.kind}`)}</h2>
      <Paragraphs text={post.description} />
      {beside("description")}
      {post.learning && (
        <>
          <h2>{t("vacancy.learning")}</h2>
          <Paragraphs text={post.learning} />
          {beside("learning")}
        </>
      )}
      <h2>{t("vacancy.facts")}</h2>
      <SummaryList
        rows={[
          ...(paySaid && post.pay ? [] : [{ label: t("vacancy.pay"), value: <Pay post={post} /> }]),
          ...kindRows(post, t, f),
          {
            label: t("vacancy.starts"),
            value: post.startsOn ? f.date(post.startsOn) : t("vacancy.starts.at_once"),
          },
          { label: t("vacancy.closes"), value: post.closesOn && f.date(post.closesOn) },
          { label: t("vacancy.places"), value: t("vacancy.places_left", { count: post.placesLeft ?? 0 }) },
          {
            label: t("vacancy.sector"),
            value: post.sectorCode && t(`sector.${post.sectorCode}` as MessageKey),
          },
          ...(occupation ? [{ label: FIELD_WORDS.occupation, value: occupation }] : []),
        ]}
      />
      {OF_FACTS.map((field) => (
        <Fragment key={field}>{beside(field)}</Fragment>
      ))}
      {/* Whoever has hours of their own has read above how each of it fits them. */}
      {yours ? (
        <Details summary={t("vacancy.asked")}>
          <Asked post={post} />
        </Details>
      ) : (
        <Asked post={post} />
      )}
      {beside("english")}
      <h2>{t("vacancy.place")}</h2>
      {post.address && <p {...AS_WRITTEN}>{post.address}</p>}
      <p>{t("vacancy.place.town", { town: post.townLabel })}</p>
      {post.gettingThere && <Paragraphs text={post.gettingThere} />}
      {beside("getting-there")}
      <p className="fh-quiet">{t("vacancy.place.plan")}</p>
      {aboutEmployer && (
        <Details summary={t("vacancy.employer", { employer: post.employerName })}>
          <Paragraphs text={aboutEmployer} />
        </Details>
      )}
    </>
  );
}

/** What it pays, and what "before tax" means. */
export const Pay = ({ post }: { post: PublicView }) => (
  <>
    <PayLines post={post} />
    {post.pay !== null && <Explained word="before-tax" />}
  </>
);

/** What only some kinds of post say. */
function kindRows(post: PublicView, t: Translate, f: Format) {
  const rows: [MessageKey, ReactNode][] = [
    [
      "vacancy.contract",
      post.contract && (
        <>
          {t(`contract.${post.contract}` as MessageKey)}
          <Explained word={post.contract === "zero_hours" ? "zero-hours" : "contract"} />
        </>
      ),
    ],
    ["vacancy.ends", post.endsOn && f.date(post.endsOn)],
    ["vacancy.length", post.lengthDays !== null && lengthWords(post.lengthDays, t)],
    [
      "vacancy.probation",
      post.probation && (
        <>
          <bdi {...AS_WRITTEN}>{post.probation}</bdi>
          <Explained word="probation" />
        </>
      ),
    ],
    [
      "vacancy.course",
      post.course && <bdi {...AS_WRITTEN}>{`${post.course.name}, ${post.course.provider}`}</bdi>,
    ],
    [
      "vacancy.training",
      post.scheme && (
        <bdi {...AS_WRITTEN} className="fh-lines">
          {post.scheme.training}
        </bdi>
      ),
    ],
    ["vacancy.interview", post.scheme?.vacancy && <bdi {...AS_WRITTEN}>{post.scheme.vacancy}</bdi>],
    ["vacancy.supervisor", post.supervisor && <bdi {...AS_WRITTEN}>{post.supervisor}</bdi>],
    [
      "vacancy.expenses",
      post.expenses && (
        <bdi {...AS_WRITTEN} className="fh-lines">
          {post.expenses}
        </bdi>
      ),
    ],
    [
      "vacancy.leads_to",
      post.leadsTo && (
        <bdi {...AS_WRITTEN} className="fh-lines">
          {post.leadsTo}
        </bdi>
      ),
    ],
  ];
  return rows.flatMap(([label, value]) => (value ? [{ label: t(label), value }] : []));
}

function Week({ post: { patterns, termTimeOnly }, yours }: Pick<DetailsProps, "post" | "yours">) {
  const t = useT();
  const format = useFormat();
  return (
    <>
      <h2>{t("vacancy.week")}</h2>
      {patterns.length > 1 && <p>{t("vacancy.week.choices")}</p>}
      <WeekDrawing patterns={patterns} yours={yours} size="full" />
      <p>
        <strong>{weekSentence(patterns, { t, format })}.</strong>
      </p>
      {termTimeOnly && <p>{t("vacancy.term_time")}</p>}
    </>
  );
}

/** Skills, certificates, English and conditions. */
function Asked({ post: { skills, certificates, english, conditions } }: { post: PublicView }) {
  const t = useT();
  const named = (of: string, codes: readonly string[]) =>
    codes.map((code) => <li key={code}>{t(`${of}.${code}` as MessageKey)}</li>);
  const levels = LANGUAGE_SKILLS.filter((skill) => english[skill] > 0);
  return (
    <>
      <h2>{t("vacancy.skills")}</h2>
      {skills.required.length + skills.desired.length === 0 && <p>{t("vacancy.skills.none")}</p>}
      <Listed lead={t("vacancy.skills.required")}>{named("skill", skills.required)}</Listed>
      <Listed lead={t("vacancy.skills.desired")}>{named("skill", skills.desired)}</Listed>
      <h2>{t("vacancy.certificates")}</h2>
      {certificates.firstDay.length + certificates.arranged.length === 0 && (
        <p>{t("vacancy.certificates.none")}</p>
      )}
      <Listed lead={t("vacancy.certificates.first_day")}>
        {certificates.firstDay.map((code) => (
          <li key={code}>
            {t(`certificate.${code}` as MessageKey)}
            <br />
            <span className="fh-quiet fh-small">
              {t("vacancy.certificates.how")}: {t(`certificate.${code}.how` as MessageKey)}
            </span>
          </li>
        ))}
      </Listed>
      <Listed lead={t("vacancy.certificates.arranged")}>{named("certificate", certificates.arranged)}</Listed>
      {[...certificates.firstDay, ...certificates.arranged].some((code) => code.startsWith("dbs-")) && (
        <Explained word="dbs" />
      )}
      <h2>{t("vacancy.english")}</h2>
      {levels.length === 0 ? (
        <p>{t("vacancy.english.none")}</p>
      ) : (
        <SummaryList
          rows={levels.map((skill) => ({
            label: t(`english.skill.${skill}`),
            value: t("vacancy.english.line", {
              level: t(`english.level_${english[skill]}` as MessageKey),
              example: t(`english.${skill}.example_${english[skill]}` as MessageKey),
            }),
          }))}
        />
      )}
      <h2>{t("vacancy.conditions")}</h2>
      {conditions.length === 0 ? (
        <p>{t("vacancy.conditions.none")}</p>
      ) : (
        <ul>{named("condition", conditions)}</ul>
      )}
    </>
  );
}

const Listed = ({ lead, children }: { lead: string; children: ReactNode[] }) =>
  children.length === 0 ? null : (
    <>
      <p>{lead}</p>
      <ul>{children}</ul>
    </>
  );

/** Text as an employer typed it: an empty line parts paragraphs. */
export const Paragraphs = ({ text }: { text: string }) => (
  <>
    {text.split(/\n\s*\n/).map((paragraph, i) => (
      <p key={i} {...AS_WRITTEN} className="fh-lines">
        {paragraph}
      </p>
    ))}
  </>
);
