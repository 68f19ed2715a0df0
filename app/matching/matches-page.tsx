import { Fragment } from "react";
import { useT } from "../i18n/context";
import {
  AS_WRITTEN,
  Button,
  Cards,
  Columns,
  Details,
  EmptyState,
  FilterBar,
  Heading,
  LinkButton,
  Notice,
  Pagination,
  TextBeside,
} from "../ui";
import { addressOf, laterOf, type MatchFilter } from "./filters";
import { MatchCard, NearCard } from "./match-cards";
import { OpenQuestionCard } from "./question-cards";
import type { MatchesView, Undo } from "./view.server";

interface MatchesProps {
  view: MatchesView;
  filter: MatchFilter;
  /** Recruitment days that fit. */
  days: number;
  undo: Undo | null;
  /** Questions that the reader put off. */
  later: readonly string[];
}

/** What fits a participant, best first; what nearly fits, and what would open more, under it. */
export function MatchesPage({ view, filter, days, undo, later }: MatchesProps) {
  const t = useT();
  return (
    <>
      {undo && <UndoNotice undo={undo} />}
      <Heading
        lead={
          <>
            {view.summary}{" "}
            <a href="/profile">
              {t("matches.change")}
              <span className="govuk-visually-hidden"> {t("matches.change_what")}</span>
            </a>
          </>
        }
      >
        {view.title}
      </Heading>
      {view.check && (
        <Notice title={view.check.title}>
          <p>
            <TextBeside
              text={view.check.text}
              english={view.check.english && `${view.check.english.title}. ${view.check.english.text}`}
            />
          </p>
        </Notice>
      )}
      {days > 0 && (
        <p>
          <a href="/recruitment-days">{t("day.matches", { count: days })}</a>
        </p>
      )}
      <Filters view={view} filter={filter} />
      <Columns aside={hasAside(view) && <Aside view={view} />}>
        <List view={view} filter={filter} later={later} />
      </Columns>
      {view.setAside > 0 && (
        <p>
          <a href="/matches/set-aside">{t("matches.set-aside.link", { count: view.setAside })}</a>
        </p>
      )}
    </>
  );
}

/** Questions stand among the posts that they are about: one, then so many posts, then the next. */
const CARDS_A_QUESTION = 3;

function List({ view, filter, later }: Pick<MatchesProps, "view" | "filter" | "later">) {
  const t = useT();
  const asked = (n: number) => {
    const question = view.questions[n];
    return (
      question && (
        <OpenQuestionCard
          key={question.code}
          question={question}
          laterHref={laterOf(filter, [...later, question.code])}
        />
      )
    );
  };
  return (
    <>
      <Cards>
        {view.cards.map((card, i) => (
          <Fragment key={card.id}>
            {i % CARDS_A_QUESTION === 0 && asked(i / CARDS_A_QUESTION)}
            <MatchCard card={card} yours={view.yours} />
          </Fragment>
        ))}
        {view.questions.map((_, n) => n * CARDS_A_QUESTION >= view.cards.length && asked(n))}
        {view.empty && <Nothing empty={view.empty} />}
        {!view.empty && view.cards.length === 0 && (
          <p>
            {t("matches.empty_page")} <a href={addressOf(filter)}>{t("matches.first_page")}</a>
          </p>
        )}
      </Cards>
      <Pagination page={view.page} pages={view.pages} hrefOf={(page) => addressOf(filter, page)} />
    </>
  );
}

const hasAside = (view: MatchesView) => view.page === 1 && view.near.length + view.unlocks.length > 0;

/** On a phone it stands under the list. */
const Aside = ({ view }: { view: MatchesView }) => (
  <>
    <Nearly view={view} />
    <Unlocks view={view} />
  </>
);

function UndoNotice({ undo }: { undo: Undo }) {
  const t = useT();
  return (
    <Notice kind="success" title={t("matches.dismissed", { title: undo.title })}>
      <p>{undo.note}</p>
      {undo.change && (
        <p>
          <a href={undo.change}>{t("matches.dismissed.change")}</a>
        </p>
      )}
      <form method="post" action="/matches">
        <input type="hidden" name="intent" value="undo" />
        <input type="hidden" name="opportunity" value={undo.id} />
        <Button look="secondary" small hidden={<bdi {...AS_WRITTEN}>{undo.title}</bdi>}>
          {t("matches.undo")}
        </Button>
      </form>
    </Notice>
  );
}

function Filters({ view, filter }: { view: MatchesView; filter: MatchFilter }) {
  const t = useT();
  if (view.chips.length <= 1) return null;
  return (
    <>
      <FilterBar label={t("matches.filters")} chips={view.chips} />
      {view.sectors.length > 1 && (
        <Details summary={t("matches.filters.sectors_summary")} open={filter.sector !== undefined}>
          <FilterBar label={t("matches.filters.sectors")} chips={view.sectors} />
        </Details>
      )}
    </>
  );
}

function Nothing({ empty: { filtered, all, obstacles } }: { empty: NonNullable<MatchesView["empty"]> }) {
  const t = useT();
  if (filtered && all > 0)
    return (
      <EmptyState title={t("matches.none_filtered")}>
        <p>{t("matches.empty.filter", { count: all })}</p>
        <LinkButton href="/matches">{t("matches.empty.show_all")}</LinkButton>
      </EmptyState>
    );
  return (
    <EmptyState title={t("matches.empty.title")}>
      {obstacles.length > 0 ? (
        <ul>
          {obstacles.map(({ text, href }) => (
            <li key={text}>{href ? <a href={href}>{text}</a> : text}</li>
          ))}
        </ul>
      ) : (
        <p>{t("matches.empty.nothing")}</p>
      )}
      <p>{t("matches.empty.lead")}</p>
      <LinkButton href="/profile">{t("matches.empty.profile")}</LinkButton>
    </EmptyState>
  );
}

function Nearly({ view }: { view: MatchesView }) {
  const t = useT();
  if (view.near.length === 0) return null;
  return (
    <>
      <Heading
        level={2}
        lead={
          view.nearTotal > view.near.length
            ? t("matches.near_top", { count: view.nearTotal })
            : t("matches.near_lead")
        }
      >
        {t("matches.near")}
      </Heading>
      <Cards>
        {view.near.map((near) => (
          <NearCard key={near.href} near={near} />
        ))}
      </Cards>
    </>
  );
}

function Unlocks({ view }: { view: MatchesView }) {
  const t = useT();
  if (view.unlocks.length === 0) return null;
  return (
    <>
      <h2>{t("matches.unlocks")}</h2>
      <ul>
        {view.unlocks.map(({ text, opens, href }) => (
          <li key={text}>
            {text}: <strong>{opens}</strong>.{" "}
            <a href={href}>
              {t("matches.unlocks_change")}
              <span className="govuk-visually-hidden"> {text}</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
