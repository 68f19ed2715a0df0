import { useT } from "../i18n/context";
import { OpenCard } from "../opportunities/open-card";
import { BackLink, Cards, EmptyState, Heading, LinkButton, SummaryList } from "../ui";
import type { PlaceView } from "./places.server";
import { LinkList } from "./search-page";

/** A kind of work, or a town: what there is today. */
export function PlacePage({ view }: { view: PlaceView }) {
  const t = useT();
  const { total, near, links } = view;
  return (
    <>
      <p>
        <BackLink href="/opportunities">{t("vacancy.back")}</BackLink>
      </p>
      <Heading lead={total > 0 && t("vacancies.count", { count: total })}>{view.title}</Heading>
      {total === 0 ? (
        <EmptyState title={view.none}>
          <p>{t("browse.none.all")}</p>
          {(near === null || near.count === 0) && (
            <LinkButton href="/opportunities" look="secondary">
              {t("vacancy.back")}
            </LinkButton>
          )}
        </EmptyState>
      ) : (
        <>
          <h2>{t("browse.facts")}</h2>
          <SummaryList rows={view.facts} />
        </>
      )}
      {total === 0 && <Near view={view} />}
      {view.rows.length > 0 && (
        <>
          <h2>{t("browse.newest")}</h2>
          <Cards>
            {view.rows.map((post) => (
              <OpenCard key={post.id} post={post} level={3} />
            ))}
          </Cards>
          {total > view.rows.length && (
            <p>
              <a href={view.searchHref}>{t("browse.all", { count: total })}</a>
            </p>
          )}
        </>
      )}
      {total > 0 && <Near view={view} />}
      <AskedFor view={view} />
      <LinkList title={links.title} links={links.list} />
      <p>
        {t("visitor.lead")} <a href="/would-it-fit">{t("visitor.link")}</a>
      </p>
    </>
  );
}

/** What is near a town, where that is more than what is in it. */
function Near({ view: { near, total, searchHref } }: { view: PlaceView }) {
  const t = useT();
  if (near === null || near.count <= total) return null;
  return (
    <>
      <h2>{near.title}</h2>
      <p>{t("browse.town.nearby", { count: near.count })}</p>
      <p>
        <LinkButton href={searchHref} look="secondary">
          {near.search}
        </LinkButton>
      </p>
    </>
  );
}

function AskedFor({ view: { skills, certificates } }: { view: PlaceView }) {
  const t = useT();
  if (skills.length + certificates.length === 0) return null;
  const list = (title: string, items: readonly string[]) =>
    items.length > 0 && (
      <>
        <h3>{title}</h3>
        <ul>
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </>
    );
  return (
    <>
      <h2>{t("browse.asked")}</h2>
      <p>{t("browse.asked.lead")}</p>
      {list(t("browse.asked.skills"), skills)}
      {list(t("browse.asked.certificates"), certificates)}
    </>
  );
}
