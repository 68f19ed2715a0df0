import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { enter } from "../accounts/enter.server";
import { Join } from "../accounts/entry";
import { type Invitation, isInvitation, join, standingInvitation } from "../accounts/invitations.server";
import { useFormat, useT } from "../i18n/context";
import type { Translate } from "../i18n/translate";
import { homeOf } from "../navigation";
import { Button, ErrorSummary, Heading, LinkButton, Narrow, TextField } from "../ui";
import { fieldOf } from "../web/form-state";
import { parseForm, refusedForm, unprocessable } from "../web/forms.server";
import { guardedAction, guardedLoader, notFound } from "../web/guard.server";

/** Looking at an invitation does not use it up: programmes that check mail follow links too. */
export const loader = guardedLoader("account.join", async ({ caller, services, identity, word, t }) => {
  const onward = identity.actor.role === "nobody" ? null : homeOf(identity.actor.role);
  const invitation = await standingInvitation(services.db, word("token"), caller.now);
  if (!invitation || invitation.disabledAt)
    return data({ title: t("join.ended"), invitation: null, signedInAs: null, onward }, { status: 404 });
  const { email, personId, expiresAt, inviter } = invitation;
  return data({
    title: t("join.title"),
    invitation: { email, isKnown: personId !== null, expiresAt, inviter, toWhat: roleOf(t, invitation) },
    signedInAs:
      identity.actor.role !== "nobody" && identity.name !== invitation.fullName ? identity.name : null,
    onward,
  });
});

export const action = guardedAction("account.join", async (asked) => {
  const { caller, services, form, locale, word, t } = asked;
  const parsed = parseForm(form, Join, t);
  if (!parsed.ok) return unprocessable(parsed.state);
  const joined = await join(caller, word("token"), parsed.value.name, locale.code);
  if (joined.ok) return enter(asked, joined.entrant);
  if (joined.reason === "name") return unprocessable(refusedForm(form, { name: t("form.missing.name") }));
  // A page says that it was used or has ended; who was signed in by a first press goes on from there.
  if (await isInvitation(services.db, word("token"))) return redirect(`/join/${word("token")}`);
  throw notFound();
});

function roleOf(t: Translate, { kind, employerName, partnerName, regionCode }: Invitation): string {
  if (kind === "employer") return t("join.employer", { name: employerName ?? "" });
  if (kind === "manager") return t("join.manager");
  const region = t(`region.${regionCode}` as "region.norfolk");
  return t("join.officer", { name: partnerName ?? "", region });
}

export const meta = ({ data }: { data?: { title: string } }) => [{ title: `${data?.title} – Foothold` }];

export default function JoinPage() {
  const { title, invitation, signedInAs, onward } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const t = useT();
  const f = useFormat();
  if (!invitation)
    return (
      <Narrow>
        <Heading lead={t("join.ended.lead")}>{title}</Heading>
        {onward ? (
          <LinkButton href={onward}>{t("join.ended.on")}</LinkButton>
        ) : (
          <LinkButton href="/sign-in">{t("frame.signIn")}</LinkButton>
        )}
      </Narrow>
    );
  return (
    <Narrow>
      <ErrorSummary errors={state?.errors} />
      <Heading lead={invitation.toWhat}>{title}</Heading>
      {invitation.inviter && <p>{t("join.by", { inviter: invitation.inviter })}</p>}
      <p>{t("join.for", { email: invitation.email, date: f.instantDate(invitation.expiresAt) })}</p>
      {signedInAs && <p>{t("join.other", { name: signedInAs })}</p>}
      <form method="post" noValidate>
        {!invitation.isKnown && (
          <TextField
            {...fieldOf(state, "name")}
            label={t("signUp.name")}
            autoComplete="name"
            spellCheck={false}
          />
        )}
        <Button>{t("join.accept")}</Button>
      </form>
    </Narrow>
  );
}
