import { useLoaderData } from "@remix-run/react";
import { useT } from "../i18n/context";
import { cardOf } from "../matching/card-view.server";
import { askedOnce } from "../matching/cards";
import { MatchCard } from "../matching/match-cards";
import { savedPosts } from "../matching/saved.server";
import { BackLink, Cards, Heading } from "../ui";
import { guardedLoader, notFound } from "../web/guard.server";

const HERE = "/matches/saved";

export const loader = guardedLoader("matches.read", async ({ caller, t, f, english }) => {
  const saved = await savedPosts(caller);
  if (!saved) throw notFound();
  const { life, checked, hits, gone } = saved;
  const ids = hits.map(({ post }) => post.form.id);
  return {
    title: t("matches.saved"),
    yours: life.available ?? undefined,
    gone: gone > 0 ? t("matches.saved.gone", { count: gone }) : null,
    cards: askedOnce(
      hits.map((hit) => {
        const card = cardOf(hit, life, { checked, now: caller.now, saved: ids }, { t, f, english });
        return hit.judgement.fits ? card : { ...card, fit: undefined };
      }),
    ),
  };
});

export const meta = ({ data }: { data?: { title: string } }) => [{ title: `${data?.title} – Foothold` }];

export default function Saved() {
  const { title, yours, cards, gone } = useLoaderData<typeof loader>();
  const t = useT();
  return (
    <>
      <p>
        <BackLink href="/matches">{t("matches.back_to")}</BackLink>
      </p>
      <Heading lead={cards.length === 0 ? t("matches.saved.none") : t("matches.saved.lead")}>{title}</Heading>
      <Cards>
        {cards.map((card) => (
          <MatchCard key={card.id} card={card} yours={yours} here={HERE} />
        ))}
      </Cards>
      {gone && <p className="fh-quiet">{gone}</p>}
    </>
  );
}
