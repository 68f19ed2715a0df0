import type { ListedPost } from "../../db/queries/vacancies.server";
import type { MessageKey } from "../i18n/catalogue";
import { useFormat, useT } from "../i18n/context";
import { payWords } from "../matching/pay";
import { AS_WRITTEN, OpportunityCard, WeekDrawing } from "../ui";
import { LinkButton } from "../ui/button";
import { lengthWords } from "./length-words";
import { payOf, weekPatterns } from "./view";

/** An open post in a public list. */
export function OpenCard({ post }: { post: ListedPost }) {
  const t = useT();
  const f = useFormat();
  const href = `/opportunities/${post.id}`;
  const title = post.title ?? "";
  const patterns = weekPatterns(post.patterns);
  return (
    <OpportunityCard
      href={href}
      title={title}
      kind={t(`kind.${post.kind}`)}
      tags={post.sectorCode ? [{ text: t(`sector.${post.sectorCode}` as MessageKey) }] : []}
      where={t("vacancy.where", { employer: post.employerName, town: post.townName })}
      pay={[
        payWords(payOf(post), patterns, { t, f }) ?? t(`pay.unpaid.${post.work}`),
        ...(post.lengthDays === null ? [] : [lengthWords(post.lengthDays, t)]),
      ].join(" · ")}
      week={<WeekDrawing patterns={patterns} caption />}
      actions={
        <>
          <LinkButton href={href} look="secondary" hidden={<bdi {...AS_WRITTEN}>{title}</bdi>}>
            {t("vacancies.see")}
          </LinkButton>
          {post.closesOn && (
            <span className="fh-quiet">{t("vacancies.closes", { date: f.date(post.closesOn) })}</span>
          )}
        </>
      }
    />
  );
}
