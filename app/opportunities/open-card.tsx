import type { ListedPost } from "../../db/queries/vacancies.server";
import type { FitWord } from "../../search/match/score";
import type { MessageKey } from "../i18n/catalogue";
import { useFormat, useT } from "../i18n/context";
import { payWords } from "../matching/pay";
import { AS_WRITTEN, OpportunityCard, type Reason, WeekDrawing } from "../ui";
import { LinkButton } from "../ui/button";
import { lengthWords } from "./length-words";
import { payOf, weekPatterns } from "./view";

interface OpenCardProps {
  post: ListedPost & {
    /** "About 25 minutes by bus"; null where it is not known. */
    journey: string | null;
    fit?: FitWord | null;
    inSchoolHours: boolean;
    /** For whom it is, where that is not everybody. */
    onlyFor: Reason | null;
  };
  level?: 2 | 3;
}

/** An open post in a public list. */
export function OpenCard({ post, level }: OpenCardProps) {
  const t = useT();
  const f = useFormat();
  const href = `/opportunities/${post.id}`;
  const title = post.title ?? "";
  const patterns = weekPatterns(post.patterns);
  const where = t("vacancy.where", { employer: post.employerName, town: post.townName });
  return (
    <OpportunityCard
      href={href}
      title={title}
      kind={t(`kind.${post.kind}`)}
      level={level}
      fit={post.fit ? t(`fit.${post.fit}`) : undefined}
      tags={[
        ...(post.sectorCode ? [{ text: t(`sector.${post.sectorCode}` as MessageKey) }] : []),
        ...(post.inSchoolHours ? [{ text: t("browse.tag.school") }] : []),
        ...(post.termTimeOnly ? [{ text: t("browse.tag.term") }] : []),
      ]}
      where={post.journey ? t("matches.where_journey", { where, journey: post.journey }) : where}
      pay={[
        payWords(payOf(post), patterns, { t, f }) ?? t(`pay.unpaid.${post.work}`),
        ...(post.lengthDays === null ? [] : [lengthWords(post.lengthDays, t)]),
      ].join(" · ")}
      reasons={post.onlyFor ? [post.onlyFor] : []}
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
