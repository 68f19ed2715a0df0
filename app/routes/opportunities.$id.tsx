import { useLoaderData } from "@remix-run/react";
import { mayAnswerFor } from "../brokering/candidates-for.server";
import { postHead, postMeta } from "../browsing/post-head";
import { onlyForVisitors } from "../browsing/rows.server";
import { TellWrong, WhatYouKeep } from "../concerns/concern-parts";
import { waitsForBenefits } from "../concerns/concerns.server";
import { useFormat, useT } from "../i18n/context";
import { dayFitsFor } from "../matching/day-fit.server";
import { FitPanel } from "../matching/fit-panel";
import { fitView } from "../matching/fit-view.server";
import { fitOf } from "../matching/matching.server";
import { DayPage } from "../opportunities/day-page";
import { Pay, PostDetails } from "../opportunities/details";
import { publicPage } from "../opportunities/public-pages.server";
import { wayBack } from "../opportunities/way-back";
import {
  AS_WRITTEN,
  BackLink,
  Beside,
  Card,
  Columns,
  Details,
  Heading,
  LinkButton,
  Notice,
  PrintButton,
  Tag,
} from "../ui";
import { cameFrom } from "../web/came-from";
import { guardedLoader } from "../web/guard.server";
import { withOnward } from "../web/local-path";

export const loader = guardedLoader("post.read", async (asked) => {
  const page = await publicPage(asked);
  const fit = page.post.day ? undefined : await fitOf(asked.caller, page.post.id);
  const dayFits = page.post.day ? await dayFitsFor(asked.caller, page.post.id) : undefined;
  return {
    ...page,
    head: postHead(page, asked),
    role: asked.caller.actor.role,
    back: wayBack(cameFrom(asked.request, asked.services.origin)),
    // Who has a profile reads it among how the post fits them.
    onlyFor: fit ? null : await onlyForVisitors(asked.caller.db, page.post.id, asked),
    isOurs: await mayAnswerFor(asked.caller, page.post.id),
    fit: fit ? fitView(fit, asked) : null,
    dayFit: dayFits?.[0] ?? null,
    waits: fit ? await waitsForBenefits(asked.caller, page.post.id) : false,
    concernId: crypto.randomUUID(),
    link: `${asked.services.origin}/opportunities/${page.post.id}`,
  };
});

export const meta = ({ data }: { data?: Awaited<ReturnType<typeof loader>> }) =>
  data ? postMeta(data.head) : [{ title: "Foothold" }];

export default function Opportunity() {
  const { post, aboutEmployer, closed, dayFit, link, back } = useLoaderData<typeof loader>();
  return post.day ? (
    <>
      <DayPage
        post={post}
        day={post.day}
        passed={closed}
        aboutEmployer={aboutEmployer}
        fit={dayFit}
        back={back}
      />
      <TellWrong opportunityId={post.id} title={post.title} />
      <Share link={link} />
    </>
  ) : (
    <OnePost />
  );
}

/** A post that one can apply for, as anyone may read it. */
function OnePost() {
  const { post, aboutEmployer, filled, closed, fit, waits, concernId, link, onlyFor, back, role } =
    useLoaderData<typeof loader>();
  const t = useT();
  const f = useFormat();
  return (
    <>
      <p>
        {back ? (
          <BackLink href={back} />
        ) : role === "participant" ? (
          <BackLink href="/matches">{t("frame.matches")}</BackLink>
        ) : (
          <BackLink href="/opportunities">{t("vacancy.back")}</BackLink>
        )}
      </p>
      <div className="fh-tags">
        <Tag>{t(`kind.${post.kind}`)}</Tag>
      </div>
      <Heading lead={t("vacancy.where", { employer: post.employerName, town: post.townName })}>
        <span {...AS_WRITTEN}>{post.title}</span>
      </Heading>
      <Columns asideFirst aside={<Apply />}>
        <div className="fh-pay">
          {post.pay ? <Pay post={post} /> : post.work && t(`pay.unpaid.${post.work}`)}
        </div>
        {onlyFor && <p>{onlyFor}.</p>}
        {closed ? (
          <Notice title={t("vacancy.closed")}>
            <p>{t("vacancy.closed.next", { date: f.date(post.closesOn ?? "") })}</p>
          </Notice>
        ) : (
          filled && (
            <Notice title={t("vacancy.filled")}>
              <p>{t("vacancy.filled.next")}</p>
            </Notice>
          )
        )}
        <PostDetails post={post} aboutEmployer={aboutEmployer} yours={fit?.yours} paySaid />
        {fit && <WhatYouKeep opportunityId={post.id} id={concernId} sums={fit.sums} waits={waits} />}
        <WhatNext checked={post.work !== "volunteering"} />
        <TellWrong opportunityId={post.id} title={post.title} />
        <Share link={link} />
      </Columns>
    </>
  );
}

/** Its address, to send to somebody, and paper. */
function Share({ link }: { link: string }) {
  const t = useT();
  return (
    <>
      <PrintButton />
      <Details summary={t("vacancy.share")}>
        <p>{t("vacancy.share.how")}</p>
        <p>
          <bdi dir="ltr" className="fh-address">
            {link}
          </bdi>
        </p>
      </Details>
    </>
  );
}

/** How it fits, and the way to apply. */
function Apply() {
  const { post, fit, role, isOurs, head } = useLoaderData<typeof loader>();
  const t = useT();
  if (fit) return <FitPanel fit={fit} opportunityId={post.id} title={post.title} />;
  if (role === "officer" && !post.day) return <ForOfficers postId={post.id} isOurs={isOurs} />;
  if (role !== "nobody") return null;
  return (
    <Card>
      <h2>{t("vacancy.apply.lead")}</h2>
      <p>
        {t("visitor.lead_post")} <a href={`/would-it-fit?post=${post.id}`}>{t("visitor.link")}</a>
      </p>
      <p>{t("vacancy.apply.why")}</p>
      {head.canApply && (
        <p>
          <LinkButton href={`/opportunities/${post.id}/apply`}>{t("vacancy.apply.sign_in")}</LinkButton>
        </p>
      )}
      <p>
        <a href={withOnward("/sign-up", `/opportunities/${post.id}`)}>{t("vacancy.apply.new")}</a>
      </p>
    </Card>
  );
}

/** @param checked an officer checks the right to work first: volunteering needs none */
function WhatNext({ checked }: { checked: boolean }) {
  const t = useT();
  return (
    <>
      <Details summary={t("vacancy.next")}>
        <ol>
          <li>
            <Beside say={({ t }) => t("vacancy.next.1")} />
          </li>
          {checked && (
            <li>
              <Beside say={({ t }) => t("vacancy.next.2")} />
            </li>
          )}
          <li>{t("vacancy.next.3")}</li>
          <li>
            <Beside say={({ t }) => t("vacancy.next.4")} />
          </li>
        </ol>
      </Details>
      <p className="fh-quiet">{t("vacancy.safety")}</p>
    </>
  );
}

/** Whom to propose it to. */
const ForOfficers = ({ postId, isOurs }: { postId: string; isOurs: boolean }) => (
  <Card>
    <h2>For officers</h2>
    <p>See whom it fits among the people whom you look after, and propose it to one or to many.</p>
    <LinkButton href={`/opportunities/${postId}/people`}>People for this post</LinkButton>
    {isOurs && (
      <p>
        <a href={`/opportunities/${postId}/candidates`}>Candidates: answer for the employer</a>
      </p>
    )}
  </Card>
);
