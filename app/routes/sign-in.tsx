import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { askForCode } from "../accounts/codes.server";
import { tooMany } from "../accounts/enter.server";
import { SignIn } from "../accounts/entry";
import { landingOf } from "../accounts/landing.server";
import { comesFor, postOf } from "../accounts/onward";
import { pendingCookie } from "../accounts/pending.server";
import { browserOf } from "../accounts/sessions.server";
import { useT } from "../i18n/context";
import { Button, Checkbox, ErrorSummary, Heading, LinkButton, Narrow, Notice, TextField } from "../ui";
import { fieldOf, fieldsOf } from "../web/form-state";
import { parseForm, unprocessable } from "../web/forms.server";
import { guardedAction, guardedLoader } from "../web/guard.server";
import { localPath, withOnward } from "../web/local-path";

export const loader = guardedLoader("account.enter", async ({ caller, services, request, url, t }) => {
  const onward = localPath(url.searchParams.get("then"));
  if (caller.actor.role !== "nobody")
    throw redirect(onward === "/" ? await landingOf(services.db, caller.actor) : onward);
  const pending = url.searchParams.has("change")
    ? await pendingCookie.parse(request.headers.get("Cookie"))
    : null;
  const told = pending?.from === "sign-in" ? pending : null;
  const why = url.searchParams.has("pressed") ? "pressed" : comesFor(onward);
  const title = t(why === "apply" ? "signIn.apply" : "signIn.title");
  return { title, why, told, onward, isDemo: services.mode === "demo" };
});

export const action = guardedAction(
  "account.enter",
  async ({ caller, services, request, form, locale, t }) => {
    const parsed = parseForm(form, SignIn, t);
    if (!parsed.ok) return unprocessable(parsed.state);
    const { address, keep } = parsed.value;
    const asked = await askForCode(caller, services, { address, locale: locale.code });
    if (!asked.ok) throw tooMany();
    const { secure } = browserOf(services, request.headers.get("Cookie"));
    const pending = {
      codeId: asked.codeId,
      to: address.to,
      keep: keep === "on",
      onward: "/",
      from: "sign-in" as const,
    };
    // What is private in it, such as answers given without an account, stays in the address.
    return redirect(withOnward("/sign-in/code", localPath(form.get("then"))), {
      headers: { "Set-Cookie": await pendingCookie.serialize(pending, secure) },
    });
  },
);

export const meta = ({ data }: { data?: { title: string } }) => [{ title: `${data?.title} – Foothold` }];

export default function SignInPage() {
  const { why, told, onward, isDemo } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const t = useT();
  const signUp = withOnward("/sign-up", why === "apply" ? postOf(onward) : onward);
  return (
    <Narrow>
      <ErrorSummary errors={state?.errors} />
      {why === "apply" && (
        <>
          <Heading lead={t("signIn.apply.lead")}>{t("signIn.apply")}</Heading>
          <p>
            <LinkButton href={signUp}>{t("frame.signUp")}</LinkButton>
          </p>
        </>
      )}
      <Heading level={why === "apply" ? 2 : 1} lead={t("signIn.lead")}>
        {t("signIn.title")}
      </Heading>
      {(why === "pressed" || why === "opened") && !state && (
        <Notice title={t(`signIn.why.${why}`)}>
          <p>{t(`signIn.why.${why}.next`)}</p>
          {why === "pressed" && (
            <p data-unsent={t("signIn.why.pressed.back")} data-kept={t("signIn.why.pressed.kept")}>
              {t("signIn.why.pressed.lost")}
            </p>
          )}
        </Notice>
      )}
      <form method="post" noValidate>
        <input type="hidden" name="then" value={onward} />
        <TextField
          {...fieldOf(state, "address", told?.to)}
          label={t("signIn.address")}
          hint={t("signIn.address.hint")}
          autoComplete="username"
          spellCheck={false}
        />
        <Checkbox
          name="keep"
          label={t("signIn.keep")}
          hint={t("signIn.keep.hint")}
          checked={fieldsOf(state, "keep", told?.keep ? ["on"] : []).values.includes("on")}
        />
        <Button look={why === "apply" ? "secondary" : "primary"}>{t("signIn.send")}</Button>
      </form>
      <p>
        <a href={withOnward("/sign-in/password", onward)}>{t("signIn.usePassword")}</a>
      </p>
      {why !== "apply" && (
        <p>
          {t("signIn.new")} <a href={signUp}>{t("frame.signUp")}</a>
        </p>
      )}
      <p>
        {t("employers.title")}: <a href="/for-employers/join">{t("employers.join")}</a>
      </p>
      {isDemo && (
        <p>
          <a href="/demo">{t("frame.demo.people")}</a>
        </p>
      )}
    </Narrow>
  );
}
