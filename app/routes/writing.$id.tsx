import { useLoaderData } from "@remix-run/react";
import { useFormat, useT } from "../i18n/context";
import { AdvertPanel } from "../opportunities/advert/advert-panel";
import { Answers } from "../opportunities/answers";
import { writingAt } from "../opportunities/help/help";
import { handOver } from "../opportunities/help/help.server";
import { draftToWrite } from "../opportunities/help/help-pages.server";
import { nameOfPost } from "../opportunities/kinds";
import { questionOf } from "../opportunities/questions";
import { ReachMeter } from "../opportunities/reach/meter";
import { BackLink, Button, Columns, Heading, LinkButton, Notice, Tag } from "../ui";
import { guardedAction, guardedLoader } from "../web/guard.server";

export const loader = guardedLoader("post.write-for", draftToWrite);

export const action = guardedAction("post.write-for", async ({ caller, id, go }) => {
  await handOver(caller, id("id"));
  return go("/today", { key: "post.done.handed-over" });
});

export const meta = ({ data }: { data?: { post: Parameters<typeof nameOfPost>[0] } }) => [
  { title: `Write: ${data ? nameOfPost(data.post) : ""} – Foothold` },
];

/** A draft that an employer asked an officer to write with it. */
export default function WritePost() {
  const { post, help, unanswered, missing, first, advert, members, meter } = useLoaderData<typeof loader>();
  const f = useFormat();
  const t = useT();
  const at = writingAt("officer", post.id);
  return (
    <>
      <p>
        <BackLink href="/today">Today</BackLink>
      </p>
      <div className="fh-tags">
        <Tag>{t(`kind.${post.kind}`)}</Tag>
        <Tag tone="nearly">Wanted by {f.dayAndDate(help.wantedOn)}</Tag>
      </div>
      <Heading lead={post.employerName}>
        <span dir="auto">{nameOfPost(post)}</span>
      </Heading>
      <Columns asideFirst aside={<ReachMeter meter={meter} source={null} />}>
        <Notice
          title={
            help.unasked
              ? `${help.officer} began this post for them`
              : `${help.askedBy} asks you to write this post with them`
          }
        >
          {help.note && (
            <p className="fh-lines" dir="auto">
              {help.note}
            </p>
          )}
          <p>
            {help.unasked ? "Begun" : "Asked"} on {f.instant(help.askedAt)}. Ask them:{" "}
            {f.list(members.map(({ fullName, email }) => [fullName, email].filter(Boolean).join(", ")))}
          </p>
        </Notice>
        {first && (
          <p>
            <LinkButton href={at.edit(first)}>
              {unanswered.length > 0 ? "Go on with the questions" : "Go through the questions"}
            </LinkButton>
          </p>
        )}
        {advert && <AdvertPanel {...advert} />}
        <h2>What it says</h2>
        <Answers reader="officer" post={post} unanswered={unanswered} read={advert?.read} hrefOf={at.edit} />
        <h2>When it is written</h2>
        <p>
          Hand it over: {post.employerName} checks every answer and sends the post. You find it here no more
          unless they ask again. Or read it to them, and send it with their word.
        </p>
        {missing.length > 0 && (
          <p>
            Still without an answer: {f.list(missing.map((step) => questionOf(post.kind, step).short))}. They
            can answer that themselves.
          </p>
        )}
        <div className="fh-buttons">
          <form method="post">
            <Button>Hand it to the employer</Button>
          </form>
          {missing.length === 0 && <a href={`${at.post}/approved`}>They told me that it is right</a>}
        </div>
      </Columns>
    </>
  );
}
