import { useFormat, useT } from "../i18n/context";
import { OpenCard } from "../opportunities/open-card";
import { Cards, Columns, EmptyState, Heading, LinkButton, Pagination } from "../ui";
import type { SearchView } from "./browse.server";
import { addressOf } from "./search";
import { SearchForm } from "./search-form";

/** Open posts, as anyone may look through them. */
export function SearchPage({ view }: { view: SearchView }) {
  const t = useT();
  const { title, total, search, page, pages } = view;
  const isAsked = Object.keys(search).length > 0;
  const visitor = (
    <p>
      {t("visitor.lead")} <a href="/would-it-fit">{t("visitor.link")}</a>
    </p>
  );
  return (
    <>
      <Heading lead={total > 0 && t(isAsked ? "vacancies.count" : "home.jobs", { count: total })}>
        {title}
      </Heading>
      {!isAsked && visitor}
      <Columns side={<SearchForm view={view} />}>
        <Chosen view={view} />
        <Said view={view} />
        {view.rows.length > 0 ? (
          <Cards>
            {view.rows.map((post) => (
              <OpenCard key={post.id} post={post} />
            ))}
          </Cards>
        ) : total > 0 ? (
          <p>
            {t("browse.page.empty")} <a href={addressOf(search)}>{t("browse.page.first")}</a>
          </p>
        ) : (
          <Nothing view={view} />
        )}
        <Pagination page={page} pages={pages} hrefOf={(to) => addressOf(search, to)} />
      </Columns>
      {isAsked && visitor}
      <p>
        {t("browse.lead")} <a href="/recruitment-days">{t("day.home")}</a>
      </p>
      {view.links && <Links links={view.links} />}
    </>
  );
}

/** What was asked for, each to be taken away; and what many ask for besides. */
function Chosen({ view: { choices } }: { view: SearchView }) {
  const t = useT();
  const f = useFormat();
  if (choices.chosen.length === 0 && choices.schoolHref === null) return null;
  return (
    <nav aria-label={t("browse.chosen")}>
      <ul className="fh-chips">
        {choices.chosen.map(({ label, href }) => (
          <li key={href}>
            <a href={href} aria-current="true">
              <span className="govuk-visually-hidden">{t("browse.chosen.remove")}: </span>
              <bdi>{label}</bdi>
              <span aria-hidden="true">&nbsp;×</span>
            </a>
          </li>
        ))}
        {choices.schoolHref && (
          <li>
            <a href={choices.schoolHref}>{t("browse.school.count", { count: f.number(choices.school) })}</a>
          </li>
        )}
        {choices.chosen.length > 1 && (
          <li>
            <a href="/opportunities">{t("browse.clear")}</a>
          </li>
        )}
      </ul>
    </nav>
  );
}

/** How the words and the town were understood, where that is not as they were typed. */
function Said({ view: { meant, english, place, search, total } }: { view: SearchView }) {
  const t = useT();
  return (
    <>
      {place?.unknown && (
        <p>
          {place.unknown}
          {total > 0 && ` ${t("browse.town.everywhere")}`}
        </p>
      )}
      {english && <p>{t("browse.english", { words: english })}</p>}
      {meant && (
        <p>
          {t("browse.slipped", { words: search.q ?? "" })}{" "}
          <a href={meant.href}>
            <bdi>{meant.words}</bdi>
          </a>
        </p>
      )}
      {place?.label && place.others.length > 0 && (
        <>
          <p>{t("browse.town.others", { town: place.label })}</p>
          <ul className="fh-chips">
            {place.others.map(({ label, href }) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Nothing({ view: { ways, alone } }: { view: SearchView }) {
  const t = useT();
  const list = (lead: string, all: SearchView["ways"]) =>
    all.length > 0 && (
      <>
        <p>{lead}</p>
        <ul>
          {all.map(({ label, href }) => (
            <li key={href}>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      </>
    );
  const hasMore = ways.length + alone.length > 0;
  return (
    <EmptyState title={t("browse.none")}>
      {list(t("browse.none.ways"), ways)}
      {list(t("browse.none.alone"), alone)}
      <p>{t("browse.none.all")}</p>
      <LinkButton href={hasMore ? "/opportunities" : "/sign-up"} look="secondary">
        {t(hasMore ? "browse.clear" : "home.participant.go")}
      </LinkButton>
    </EmptyState>
  );
}

type Linked = readonly { href: string; name: string; count: number }[];

function Links({ links: { sectors, towns } }: { links: NonNullable<SearchView["links"]> }) {
  const t = useT();
  return (
    <>
      <LinkList title={t("browse.by_sector")} links={sectors} />
      <LinkList title={t("browse.by_town")} links={towns} />
    </>
  );
}

/** Pages of their own, each with how many it shows. */
export function LinkList({ title, links }: { title: string; links: Linked }) {
  const t = useT();
  const f = useFormat();
  if (links.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul className="fh-chips">
        {links.map(({ href, name, count }) => (
          <li key={href}>
            <a href={href}>{t("browse.link", { name, count: f.number(count) })}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
