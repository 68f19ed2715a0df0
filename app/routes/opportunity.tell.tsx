import { useActionData, useLoaderData } from "@remix-run/react";
import { readOn } from "../calendar";
import { ConcernForm } from "../concerns/concern";
import { ConcernFields, Helpline } from "../concerns/concern-parts";
import { postToTell, tellConcern } from "../concerns/concerns.server";
import { useT } from "../i18n/context";
import { AS_WRITTEN, BackLink, ErrorSummary, Heading, Narrow, Notice } from "../ui";
import { parseForm, unprocessable } from "../web/forms.server";
import { guardedAction, guardedLoader } from "../web/guard.server";

export const loader = guardedLoader("concern.tell", async ({ caller, id, url, today, t, f }) => {
  const { id: postId, title, employer, publiclyVisible } = await postToTell(caller, id("id"));
  const day = readOn(caller.now, today);
  return {
    read: day === today ? t("concern.read.today") : t("concern.read.on", { date: f.dayAndDate(day) }),
    page: t("concern.title"),
    post: title ?? "",
    employer,
    back: publiclyVisible ? `/opportunities/${postId}` : "/applications",
    told: url.searchParams.has("told"),
    known: caller.actor.role === "participant",
    concernId: crypto.randomUUID(),
  };
});

export const action = guardedAction("concern.tell", async ({ caller, form, id, t, go }) => {
  const parsed = parseForm(form, ConcernForm, t);
  if (!parsed.ok) return unprocessable(parsed.state);
  await tellConcern(caller, id("id"), parsed.value);
  return parsed.value.intent === "benefits"
    ? go(`/opportunities/${id("id")}`, { key: "keep.asked" })
    : go(`/opportunities/${id("id")}/tell?told`);
});

export const meta = ({ data }: { data?: { page: string } }) => [{ title: `${data?.page} – Foothold` }];

export default function Tell() {
  const { read, page, post, employer, back, told, known, concernId } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const t = useT();
  return (
    <Narrow>
      <p>
        <BackLink href={back} />
      </p>
      <ErrorSummary errors={state?.errors} />
      {told && (
        <Notice kind="success" title={t("concern.told")}>
          <p>{t("concern.told.next", { read })}</p>
        </Notice>
      )}
      <Heading
        caption={
          <>
            <bdi {...AS_WRITTEN}>{post}</bdi> · <bdi>{employer}</bdi>
          </>
        }
        lead={told ? undefined : t("concern.lead", { read })}
      >
        {page}
      </Heading>
      <Helpline />
      {!told && <ConcernFields id={concernId} known={known} state={state} />}
      <p>{t("concern.never_pay")}</p>
    </Narrow>
  );
}
