import { useT } from "../i18n/context";
import { AS_WRITTEN, LinkButton, NearMissCard, OpportunityCard, WeekDrawing } from "../ui";
import type { SlotRange } from "../ui/week-slots";
import { reasonsOf } from "./shown-reasons";
import type { CardView, NearView } from "./view.server";

/** A post that fits, with the reader's own hours behind its shifts. */
export function MatchCard({ card, yours }: { card: CardView; yours?: readonly SlotRange[] }) {
  const t = useT();
  return (
    <OpportunityCard
      href={card.href}
      title={card.title}
      kind={card.kind}
      fit={card.fit}
      tags={card.tags.map((text) => ({ text }))}
      where={card.where}
      pay={card.pay}
      week={<WeekDrawing patterns={card.patterns} yours={yours} />}
      reasons={reasonsOf(card.lines)}
      actions={
        <>
          <LinkButton href={card.href} hidden={<bdi {...AS_WRITTEN}>{card.title}</bdi>}>
            {t("matches.see")}
          </LinkButton>
          <LinkButton
            href={`${card.href}/not-for-me`}
            look="secondary"
            hidden={<bdi {...AS_WRITTEN}>{card.title}</bdi>}
          >
            {t("matches.not_for_me")}
          </LinkButton>
        </>
      }
    />
  );
}

/** A post that fails in one thing: what it is, what that would open, and how to get it. */
export function NearCard({ near: { href, title, where, miss, opens } }: { near: NearView }) {
  const t = useT();
  return (
    <NearMissCard href={href} title={title} where={where} tag={t("miss.tag")} level={3}>
      <p>
        <strong>{miss.what}.</strong> {opens}
      </p>
      {miss.more && <p>{miss.more}</p>}
      <p>{miss.how.href ? <a href={miss.how.href}>{miss.how.text}</a> : `${miss.how.text}.`}</p>
    </NearMissCard>
  );
}
