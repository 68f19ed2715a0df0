import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { useT } from "../i18n/context";
import { DISMISSAL_REASONS, dismiss } from "../matching/dismiss.server";
import { asksInstead } from "../matching/instead.server";
import { fitOf } from "../matching/matching.server";
import { nameOf } from "../matching/words";
import { AS_WRITTEN, BackLink, Button, ErrorSummary, LinkButton, Narrow, Radios } from "../ui";
import { fieldOf } from "../web/form-state";
import { parseForm, unprocessable } from "../web/forms.server";
import { guardedAction, guardedLoader, notFound } from "../web/guard.server";
import { says } from "../web/says";

export const loader = guardedLoader("matches.read", async ({ caller, id, t, f }) => {
  const fit = await fitOf(caller, id("id"));
  if (!fit) throw notFound();
  return {
    href: `/opportunities/${fit.post.form.id}`,
    post: fit.post.title,
    title: t("not-for-me.title"),
    reasons: DISMISSAL_REASONS.map((code) => ({
      value: code,
      label: nameOf({ t, f }, "reason", code),
      hint: code === "employer" ? t("not-for-me.employer_hint") : undefined,
    })),
  };
});

// Nobody has to say why: what is left out counts as another reason.
const Dismissal = z.object({
  reason: z.enum(DISMISSAL_REASONS, { error: says("not-for-me.required") }).default("other"),
});

export const action = guardedAction("match.dismiss", async ({ caller, form, id, t }) => {
  const sent = parseForm(form, Dismissal, t);
  if (!sent.ok) return unprocessable(sent.state);
  await dismiss(caller, id("id"), sent.value.reason);
  return redirect(
    asksInstead(sent.value.reason)
      ? `/opportunities/${id("id")}/not-for-me/instead`
      : `/matches?undo=${id("id")}`,
  );
});

export const meta = ({ data }: { data?: { title: string } }) => [{ title: `${data?.title} – Foothold` }];

export default function NotForMe() {
  const { href, post, title, reasons } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const t = useT();
  const reason = fieldOf(state, "reason");
  return (
    <Narrow>
      <p>
        <BackLink href="/matches">{t("matches.back_to")}</BackLink>
      </p>
      {state && <ErrorSummary errors={state.errors} />}
      <form method="post" noValidate>
        <span className="fh-caption">
          <bdi {...AS_WRITTEN}>{post}</bdi>
        </span>
        <Radios {...reason} label={title} hint={t("not-for-me.hint")} asHeading choices={reasons} />
        <div className="fh-buttons">
          <Button>{t("not-for-me.save")}</Button>
          <LinkButton href={href} look="secondary">
            {t("not-for-me.keep")}
          </LinkButton>
        </div>
      </form>
    </Narrow>
  );
}
