import { useT } from "../i18n/context";
import { AS_WRITTEN, Button, LinkButton, NearMissCard, OpportunityCard, WeekDrawing } from "../ui";
import type { SlotRange } from "../ui/week-slots";
import type { CardView } from "./card-view.server";
import type { NearView } from "./nearly-view.server";
import { reasonsOf } from "./shown-reasons";

interface MatchCardProps {
  card: CardView;
  yours?: readonly SlotRange[];
  /** The page that the card is on: saving leads back to it. */
  here: string;
}

/** A post, with the reader's own hours behind its shifts. */
export function MatchCard({ card, yours, here }: MatchCardProps) {
  const t = useT();
  return (
    <OpportunityCard
      id={cardId(card.id)}
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
          <SaveForm id={card.id} title={card.title} saved={card.saved} here={here} />
        </>
      }
    />
  );
}

/** Where on a page a card is. */
export const cardId = (id: string) => `post-${id}`;

interface SaveFormProps {
  id: string;
  title: string;
  saved: boolean;
  here: string;
}

/** Keeps a post for later, or takes it out again. */
export function SaveForm({ id, title, saved, here }: SaveFormProps) {
  const t = useT();
  return (
    <form method="post" action="/matches">
      <input type="hidden" name="opportunity" value={id} />
      <input type="hidden" name="back" value={here} />
      <Button
        look="quiet"
        name="intent"
        value={saved ? "unsave" : "save"}
        hidden={<bdi {...AS_WRITTEN}>{title}</bdi>}
      >
        {t(saved ? "matches.unsave" : "matches.save")}
      </Button>
    </form>
  );
}

interface NearCardProps {
  near: NearView;
  level?: 2 | 3 | 4;
}

/** A post that fails in one thing: what it is, what that would open, and how to get it. */
export function NearCard({ near: { href, title, where, miss, opens }, level = 3 }: NearCardProps) {
  const t = useT();
  return (
    <NearMissCard href={href} title={title} where={where} tag={t("miss.tag")} level={level}>
      <p>
        <strong>{miss.what}.</strong> {opens}
      </p>
      {miss.more && <p>{miss.more}</p>}
      <p>{miss.how.href ? <a href={miss.how.href}>{miss.how.text}</a> : `${miss.how.text}.`}</p>
    </NearMissCard>
  );
}
