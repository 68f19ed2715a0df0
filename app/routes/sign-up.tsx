import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { tooMany } from "../accounts/enter.server";
import { SignUp } from "../accounts/entry";
import { landingOf } from "../accounts/landing.server";
import { pendingCookie } from "../accounts/pending.server";
import { browserOf } from "../accounts/sessions.server";
import { signUp, takesDistrict, toldToSignUp } from "../accounts/signing-up.server";
import { useT } from "../i18n/context";
import { LANGUAGES, localeOf } from "../i18n/locales";
import { alsoHome, alsoTown, type TownAsked } from "../participants/town-form.server";
import { Button, ErrorSummary, Heading, Narrow, Radios, Select, TextField, TownField } from "../ui";
import { fieldOf } from "../web/form-state";
import { parseForm, refusedForm } from "../web/forms.server";
import { guardedAction, guardedLoader } from "../web/guard.server";
import { localPath, withOnward } from "../web/local-path";

/** Where it goes on, which stands in the address alone: it may hold what somebody told us before they had an account. */
const onwardOf = (url: URL) => localPath(url.searchParams.get("then"));

export const loader = guardedLoader(
  "account.enter",
  async ({ caller, services, request, url, locale, t }) => {
    const onward = onwardOf(url);
    if (caller.actor.role !== "nobody")
      throw redirect(onward === "/" ? await landingOf(services.db, caller.actor) : onward);
    const pending = url.searchParams.has("change")
      ? await pendingCookie.parse(request.headers.get("Cookie"))
      : null;
    const told = pending && (await toldToSignUp(caller, pending.codeId));
    // Who told us their town before does not type it again.
    const town = told?.town ?? new URL(onward, url).searchParams.get("town");
    const postcodes = await takesDistrict(services.db);
    return { title: t("signUp.title"), locale: told?.locale ?? locale.code, told, town, postcodes, onward };
  },
);

export const action = guardedAction(
  "account.enter",
  async ({ caller, services, request, url, form, locale, t }) => {
    const parsed = parseForm(form, SignUp, t);
    if (!parsed.ok) return refuse(await alsoHome(caller.db, parsed.state, t));
    const { code } = localeOf(parsed.value.locale ?? locale.code, services.mode === "demo");
    const asked = await signUp(caller, services, parsed.value, code);
    if (asked.ok) {
      const { secure } = browserOf(services, request.headers.get("Cookie"));
      const to = parsed.value.address.to;
      const pending = { codeId: asked.codeId, to, keep: false, onward: "/", from: "sign-up" as const };
      return redirect(withOnward("/sign-in/code", onwardOf(url)), {
        headers: { "Set-Cookie": await pendingCookie.serialize(pending, secure) },
      });
    }
    if (asked.reason === "too-many") throw tooMany();
    return refuse(alsoTown(refusedForm(form, {}), asked, t, await takesDistrict(services.db)));
  },
);

const refuse = ({ state, towns }: TownAsked) => data({ ...state, towns }, { status: 422 });

export const meta = ({ data }: { data?: { title: string } }) => [{ title: `${data?.title} – Foothold` }];

export default function SignUpPage() {
  const { locale, told, town: knownTown, postcodes, onward } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const t = useT();
  const towns = state?.towns ?? [];
  const town = fieldOf(state, "town", knownTown);
  return (
    <Narrow>
      <ErrorSummary errors={state?.errors} />
      <Heading lead={t("signUp.lead")}>{t("signUp.title")}</Heading>
      <form method="post" noValidate>
        <TextField
          {...fieldOf(state, "name", told?.name)}
          label={t("signUp.name")}
          autoComplete="name"
          spellCheck={false}
        />
        <TextField
          {...fieldOf(state, "address", told?.to)}
          label={t("signIn.address")}
          hint={t("signUp.address.hint")}
          autoComplete="username"
          spellCheck={false}
        />
        <TownField
          {...town}
          label={t(postcodes ? "profile.home.label.postcode" : "profile.home.label")}
          hint={t(postcodes ? "profile.home.hint.postcode" : "signUp.town.hint")}
        />
        {towns.length > 0 && (
          <Radios
            {...fieldOf(state, "townId")}
            label={t("profile.home.which", { town: town.value })}
            choices={towns.map(({ id, label }) => ({ value: String(id), label }))}
          />
        )}
        {LANGUAGES.length > 1 && (
          <Select
            {...fieldOf(state, "locale", locale)}
            label={t("signUp.language")}
            options={LANGUAGES.map((l) => ({ value: l.code, label: l.ownName, lang: l.code }))}
          />
        )}
        <Button>{t("signIn.send")}</Button>
      </form>
      <p>
        {t("signUp.known")} <a href={withOnward("/sign-in", onward)}>{t("frame.signIn")}</a>
      </p>
      <p>
        {t("signUp.privacy")} <a href="/privacy">{t("frame.privacy")}</a>
      </p>
    </Narrow>
  );
}
