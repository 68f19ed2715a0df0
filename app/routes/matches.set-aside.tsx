import { useLoaderData } from "@remix-run/react";
import { useT } from "../i18n/context";
import { setAsideBy } from "../matching/dismiss.server";
import { nameOf } from "../matching/words";
import { BackLink, Button, Heading, Table } from "../ui";
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
      {posts.length > 0 && (
        <Table
          caption={t("matches.set-aside.caption")}
          columns={[
            { label: t("matches.set-aside.job") },
            { label: t("matches.set-aside.why") },
            { label: t("matches.set-aside.do") },
          ]}
          rows={posts.map((post) => [
            <>
              <a href={`/opportunities/${post.id}`}>{post.title}</a>
              <br />
              <span className="fh-quiet">{post.about}</span>
            </>,
            post.reason,
            <form method="post" action="/matches" key={post.id}>
              <input type="hidden" name="intent" value="undo" />
              <input type="hidden" name="opportunity" value={post.id} />
              <Button look="secondary" small hidden={post.title}>
                {t("matches.set-aside.bring")}
              </Button>
            </form>,
          ])}
        />
      )}
    </>
  );
}
