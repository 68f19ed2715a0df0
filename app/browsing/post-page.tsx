import { TellWrong, WhatYouKeep } from "../concerns/concern-parts";
import { useFormat, useT } from "../i18n/context";
import { FitPanel } from "../matching/fit-panel";
import type { fitView } from "../matching/fit-view.server";
import { Pay, PostDetails } from "../opportunities/details";
import type { PublicView } from "../opportunities/view";
import type { Role } from "../policy";
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
import { withOnward } from "../web/local-path";
import { askAbout } from "./visitor-address";

interface PostPageProps {
  post: PublicView;
  aboutEmployer: string | null;
  filled: boolean;
  closed: boolean;
  role: Role;
  /** The list that led here, with its search. */
  back: string | null;
  /** Whom it can be for, where that is said to visitors; those with a profile read how it fits them. */
  onlyFor: string | null;
  fit: ReturnType<typeof fitView> | null;
  /** The person waits to hear what they would keep of its pay. */
  waits: boolean;
  /** For the form that asks it, so that a second press asks once. */
  concernId: string;
  /** Of an officer who may answer for its employer. */
  isOurs: boolean;
  canApply: boolean;
  /** Its whole address. */
  link: string;
}

/** A post that one can apply for, as anyone may read it. */
export function PostPage(props: PostPageProps) {
  const { post, aboutEmployer, filled, closed, fit, waits, concernId, link, onlyFor, back, role } = props;
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
      <Columns asideFirst aside={<Apply {...props} />}>
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
export function Share({ link }: { link: string }) {
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
function Apply({ post, fit, role, isOurs, canApply, back }: PostPageProps) {
  const t = useT();
  if (fit) return <FitPanel fit={fit} opportunityId={post.id} title={post.title} />;
  if (role === "officer" && !post.day) return <ForOfficers postId={post.id} isOurs={isOurs} />;
  if (role !== "nobody") return null;
  const ask = askAbout(post.id, back);
  return (
    <Card>
      <h2>{t("vacancy.apply.lead")}</h2>
      <p>
        {t("visitor.lead_post")} <a href={ask.href}>{t(ask.isAnswered ? "visitor.title" : "visitor.link")}</a>
      </p>
      <p>{t("vacancy.apply.why")}</p>
      {canApply && (
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
