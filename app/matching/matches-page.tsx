import { Fragment } from "react";
import { useT } from "../i18n/context";
import {
  AS_WRITTEN,
  Button,
  Cards,
  Columns,
  EmptyState,
  Heading,
  LinkButton,
  Notice,
  Pagination,
  TextBeside,
} from "../ui";
import { addressOf, laterOf, type MatchAsk } from "./filters";
import { MatchCard } from "./match-cards";
import { Filters } from "./matches-filters";
import { Doors, How, Nearly } from "./nearly-parts";
import { OpenQuestionCard } from "./question-cards";
import type { Undo } from "./undo";
import type { MatchesView } from "./view.server";

interface MatchesProps {
  view: MatchesView;
  ask: MatchAsk;
  /** Recruitment days that fit. */
  days: number;
  undo: Undo | null;
  /** Questions that the reader put off. */
  later: readonly string[];
}

/** What fits a participant, best first; what nearly fits, and what would open more, under it. */
export function MatchesPage({ view, ask, days, undo, later }: MatchesProps) {
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
      <Filters view={view} filter={ask.filter} />
      <Columns aside={hasAside(view) && <Aside view={view} />}>
        <List view={view} ask={ask} later={later} />
      </Columns>
      <Kept view={view} />
    </>
  );
}

/** What the reader saved, and what they set aside. */
function Kept({ view: { saved, setAside } }: Pick<MatchesProps, "view">) {
  const t = useT();
  if (saved + setAside === 0) return null;
  return (
    <ul>
      {saved > 0 && (
        <li>
          <a href="/matches/saved">{t("matches.saved.link", { count: saved })}</a>
        </li>
      )}
      {setAside > 0 && (
        <li>
          <a href="/matches/set-aside">{t("matches.set-aside.link", { count: setAside })}</a>
        </li>
      )}
    </ul>
  );
}

/** Questions stand among the posts that they are about: the best post, a question, so many posts, then the next. */
const CARDS_A_QUESTION = 3;

function List({ view, ask, later }: Pick<MatchesProps, "view" | "ask" | "later">) {
  const t = useT();
  const { filter, sort, page } = ask;
  const here = addressOf(filter, { sort, page });
  const asked = (n: number) => {
    const question = view.questions[n];
    return (
      question && (
        <OpenQuestionCard
          key={question.code}
          question={question}
          laterHref={laterOf(ask, [...later, question.code])}
        />
      )
    );
  };
  return (
    <>
      {view.range && <p className="fh-quiet">{view.range}</p>}
      <Cards>
        {view.cards.map((card, i) => (
          <Fragment key={card.id}>
            {view.seen?.before === card.id && <p className="fh-seen">{view.seen.text}</p>}
            <MatchCard card={card} yours={view.yours} here={here} />
            {i % CARDS_A_QUESTION === 0 && asked(i / CARDS_A_QUESTION)}
          </Fragment>
        ))}
        {view.questions.map((_, n) => n * CARDS_A_QUESTION >= view.cards.length && asked(n))}
        {view.empty && <Nothing empty={view.empty} />}
        {!view.empty && view.cards.length === 0 && (
          <p>
            {t("matches.empty_page")} <a href={addressOf(filter, { sort })}>{t("matches.first_page")}</a>
          </p>
        )}
      </Cards>
      <Pagination page={view.page} pages={view.pages} hrefOf={(page) => addressOf(filter, { sort, page })} />
    </>
  );
}

const hasAside = (view: MatchesView) => view.page === 1 && view.near.length + view.doors.length > 0;

/** On a phone it stands under the list. */
const Aside = ({ view }: { view: MatchesView }) => (
  <>
    <Doors doors={view.doors} />
    <Nearly groups={view.near} />
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

function Nothing({
  empty: { filtered, all, aside, obstacles },
}: {
  empty: NonNullable<MatchesView["empty"]>;
}) {
  const t = useT();
  if (aside > 0)
    return (
      <EmptyState title={t("matches.empty.aside", { count: aside })}>
        <p>{t("matches.empty.aside_lead")}</p>
        <LinkButton href="/matches/set-aside">{t("matches.empty.aside_see")}</LinkButton>
      </EmptyState>
    );
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
          {obstacles.map(({ text, how, href }) => (
            <li key={text}>
              <a href={href}>{text}</a>
              <br />
              <How how={how} />
            </li>
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
