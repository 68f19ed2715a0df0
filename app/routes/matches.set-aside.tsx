import { useLoaderData } from "@remix-run/react";
import { useT } from "../i18n/context";
import { setAsideBy } from "../matching/dismiss.server";
import { nameOf } from "../matching/words";
import { AS_WRITTEN, BackLink, Button, Card, Cards, Heading } from "../ui";
import { guardedLoader } from "../web/guard.server";

export const loader = guardedLoader("matches.read", async ({ caller, t, f }) => ({
  title: t("matches.set-aside"),
  posts: (await setAsideBy(caller)).map(({ id, title, employer, reasonCode, at }) => ({
    id,
    title,
    about: t("matches.set-aside.on", { employer, date: f.instantDate(at) }),
    reason: nameOf({ t, f }, "reason", reasonCode),
  })),
}));

export const meta = ({ data }: { data?: { title: string } }) => [{ title: `${data?.title} – Foothold` }];

export default function SetAside() {
  const { title, posts } = useLoaderData<typeof loader>();
  const t = useT();
  return (
    <>
      <p>
        <BackLink href="/matches">{t("matches.back_to")}</BackLink>
      </p>
      <Heading>{title}</Heading>
      {posts.length === 0 && <p>{t("matches.set-aside.none")}</p>}
      <Cards>
        {posts.map((post) => (
          <Card key={post.id}>
            <h2>
              <a href={`/opportunities/${post.id}`}>
                <span {...AS_WRITTEN}>{post.title}</span>
              </a>
            </h2>
            <p className="fh-quiet">{post.about}</p>
            <p>{t("matches.set-aside.why", { reason: post.reason })}</p>
            <form method="post" action="/matches">
              <input type="hidden" name="intent" value="undo" />
              <input type="hidden" name="opportunity" value={post.id} />
              <Button look="secondary" small hidden={<bdi {...AS_WRITTEN}>{post.title}</bdi>}>
                {t("matches.set-aside.bring")}
              </Button>
            </form>
          </Card>
        ))}
      </Cards>
    </>
  );
}
