import { useLoaderData } from "@remix-run/react";
import { mayAnswerFor } from "../brokering/candidates-for.server";
import { postHead, postMeta } from "../browsing/post-head";
import { PostPage, Share } from "../browsing/post-page";
import { onlyForVisitors } from "../browsing/rows.server";
import { TellWrong } from "../concerns/concern-parts";
import { waitsForBenefits } from "../concerns/concerns.server";
import { dayFitsFor } from "../matching/day-fit.server";
import { fitView } from "../matching/fit-view.server";
import { fitOf } from "../matching/matching.server";
import { DayPage } from "../opportunities/day-page";
import { publicPage } from "../opportunities/public-pages.server";
import { wayBack } from "../opportunities/way-back";
import { cameFrom } from "../web/came-from";
import { guardedLoader } from "../web/guard.server";

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
  const page = useLoaderData<typeof loader>();
  const { post, aboutEmployer, closed, dayFit, link, back } = page;
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
    <PostPage {...page} canApply={page.head.canApply} />
  );
}
