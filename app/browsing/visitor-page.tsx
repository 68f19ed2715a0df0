import { useT } from "../i18n/context";
import { reasonsOf } from "../matching/shown-reasons";
import {
  AS_WRITTEN,
  BackLink,
  Card,
  Cards,
  Details,
  EmptyState,
  ErrorSummary,
  Heading,
  LinkButton,
  NearMissCard,
  Notice,
  OpportunityCard,
  Pagination,
  Tag,
  WeekDrawing,
} from "../ui";
import { ReasonList } from "../ui/cards";
import { hrefWith } from "./visitor-address";
import { ANSWER, VisitorForm } from "./visitor-form";
import type { VisitorView } from "./visitor-page.server";

/** Three questions, and what would fit. */
export function VisitorPage({ view }: { view: VisitorView }) {
  const t = useT();
  const { post, found, state, fit } = view;
  const form = <VisitorForm {...view} postId={post?.id} />;
  return (
    <>
      {view.hasErrors && <ErrorSummary errors={state.errors} />}
      <p>
        <BackLink href={post ? `/opportunities/${post.id}` : "/opportunities"}>
          {post ? <bdi {...AS_WRITTEN}>{post.title}</bdi> : t("vacancy.back")}
        </BackLink>
      </p>
      <Heading lead={found ? view.said.join(" · ") : t("visitor.intro")}>{view.title}</Heading>
      {view.asksFirst && (
        <Notice title={t("visitor.nothing")}>
          <p>{t("visitor.nothing.ask")}</p>
        </Notice>
      )}
      {found ? <Details summary={t("visitor.change")}>{form}</Details> : form}
      {fit && post && (
        <div id={ANSWER}>
          <OnePost fit={fit} postId={post.id} />
        </div>
      )}
      {found && (
        <div id={fit && post ? undefined : ANSWER}>
          <Found found={found} params={view.params} keep={view.keep} saidNothing={view.saidNothing} />
        </div>
      )}
    </>
  );
}

function OnePost({ fit, postId }: { fit: NonNullable<VisitorView["fit"]>; postId: string }) {
  const t = useT();
  return (
    <Card>
      {fit.fits && <Tag tone="fits">{t("visitor.fit.tag")}</Tag>}
      <h2>{fit.heading}</h2>
      <ReasonList reasons={reasonsOf(fit.lines)} />
      <p>{t("visitor.check")}</p>
      <p>
        <LinkButton href={`/opportunities/${postId}`} look="secondary">
          {t("visitor.see")}
        </LinkButton>
      </p>
    </Card>
  );
}

/** The answers go on to an account in the address, and are kept there when the person says so. */
function Keep({ keep }: { keep: VisitorView["keep"] }) {
  const t = useT();
  if (keep === null) return null;
  return (
    <Card>
      <h2>{t("visitor.keep")}</h2>
      <p>{t("visitor.keep.why")}</p>
      <div className="fh-buttons">
        {keep.keep && <LinkButton href={keep.keep}>{t("visitor.keep.go")}</LinkButton>}
        {keep.signUp && <LinkButton href={keep.signUp}>{t("visitor.keep.open")}</LinkButton>}
        {keep.signIn && <a href={keep.signIn}>{t("visitor.keep.sign_in")}</a>}
      </div>
    </Card>
  );
}

interface FoundProps extends Pick<VisitorView, "params" | "keep" | "saidNothing"> {
  found: NonNullable<VisitorView["found"]>;
}

function Found({ found, params, keep, saidNothing }: FoundProps) {
  const t = useT();
  const { total, near, page } = found;
  return (
    <>
      <h2>{t(saidNothing ? "profile.soFar.could" : "visitor.found", { count: total })}</h2>
      {total > 0 && <p>{t("visitor.check")}</p>}
      {total === 0 && (
        <EmptyState title={t("visitor.none")}>
          <p>{t(near.length > 0 ? "visitor.none.near" : "visitor.none.more")}</p>
          <LinkButton href="/opportunities" look="secondary">
            {t("vacancy.back")}
          </LinkButton>
        </EmptyState>
      )}
      <Cards>
        {found.cards.map((card) => (
          <OpportunityCard
            key={card.id}
            href={card.href}
            title={card.title}
            kind={card.kind}
            {...(saidNothing ? {} : { fit: card.fit })}
            tags={card.tags.map((text) => ({ text }))}
            where={card.where}
            pay={card.pay}
            week={<WeekDrawing patterns={card.patterns} yours={found.yours} />}
            reasons={reasonsOf(card.lines)}
            level={3}
            actions={
              <>
                <LinkButton href={card.href} hidden={<bdi {...AS_WRITTEN}>{card.title}</bdi>}>
                  {t("matches.see")}
                </LinkButton>
                <LinkButton
                  href={hrefWith(params, { post: card.id })}
                  look="secondary"
                  hidden={<bdi {...AS_WRITTEN}>{card.title}</bdi>}
                >
                  {t(saidNothing ? "visitor.title" : "visitor.why")}
                </LinkButton>
              </>
            }
          />
        ))}
      </Cards>
      <Pagination page={page} pages={found.pages} hrefOf={(to) => hrefWith(params, { page: to })} />
      <Keep keep={keep} />
      {near.length > 0 && (
        <>
          <Heading level={2} lead={t("visitor.near.lead", { count: found.nearTotal })}>
            {t("matches.near")}
          </Heading>
          <Cards>
            {near.map(({ id, title, where, what }) => (
              <NearMissCard
                key={id}
                href={hrefWith(params, { post: id })}
                title={title}
                where={where}
                tag={t("miss.tag")}
                level={3}
              >
                <p>
                  <strong>{what}.</strong>
                </p>
              </NearMissCard>
            ))}
          </Cards>
        </>
      )}
    </>
  );
}
