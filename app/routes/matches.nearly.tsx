import { useLoaderData } from "@remix-run/react";
import { useT } from "../i18n/context";
import { NearCard } from "../matching/match-cards";
import { NEARLY_A_PAGE, nearlyFor } from "../matching/matching.server";
import { How } from "../matching/nearly-parts";
import { nearTitle, nearView } from "../matching/nearly-view.server";
import { CHANGED_AT, type Missing } from "../matching/unlocks";
import { BackLink, Cards, Heading, Pagination } from "../ui";
import { guardedLoader, notFound } from "../web/guard.server";

const isMissing = (word: string): word is Missing => Object.hasOwn(CHANGED_AT, word);

export const loader = guardedLoader("matches.read", async ({ caller, word, url, t, f, english }) => {
  const missing = word("missing");
  const page = /^[1-9]\d{0,2}$/.test(url.searchParams.get("page") ?? "")
    ? Number(url.searchParams.get("page"))
    : 1;
  if (!isMissing(missing)) throw notFound();
  const nearly = await nearlyFor(caller, { missing, page });
  if (!nearly) throw notFound();
  const { life, hits, total, unlocks } = nearly;
  return {
    missing,
    title: nearTitle(missing, total, { t, f }),
    how: { text: t(`miss.how.${missing}`), href: CHANGED_AT[missing] },
    cards: hits.map((hit) => nearView(hit, life, unlocks, { t, f, english })),
    page,
    pages: Math.ceil(total / NEARLY_A_PAGE),
  };
});

export const meta = ({ data }: { data?: { title: string } }) => [{ title: `${data?.title} – Foothold` }];

export default function NearlyPage() {
  const { missing, title, how, cards, page, pages } = useLoaderData<typeof loader>();
  const t = useT();
  return (
    <>
      <p>
        <BackLink href="/matches">{t("matches.back_to")}</BackLink>
      </p>
      <Heading lead={t("matches.near_lead")}>{title}</Heading>
      <p>
        <How how={how} />
      </p>
      <Cards>
        {cards.map((near) => (
          <NearCard key={near.href} near={near} level={2} />
        ))}
      </Cards>
      <Pagination page={page} pages={pages} hrefOf={(at) => `/matches/nearly/${missing}?page=${at}`} />
    </>
  );
}
