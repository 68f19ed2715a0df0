import { useActionData, useLoaderData } from "@remix-run/react";
import { enter, tooMany } from "../accounts/enter.server";
import { PasswordEntry } from "../accounts/entry";
import { enterByPassword } from "../accounts/signing-in.server";
import { useT } from "../i18n/context";
import { BackLink, Button, Checkbox, ErrorSummary, Heading, Narrow, TextField } from "../ui";
import { fieldOf, fieldsOf } from "../web/form-state";
import { parseForm, refusedForm, unprocessable } from "../web/forms.server";
import { guardedAction, guardedLoader } from "../web/guard.server";
import { localPath } from "../web/local-path";

export const loader = guardedLoader("account.enter", async ({ url, t }) => ({
  title: t("signIn.password.title"),
  onward: localPath(url.searchParams.get("then")),
}));

export const action = guardedAction("account.enter", async (asked) => {
  const { caller, services, form, t } = asked;
  const parsed = parseForm(form, PasswordEntry, t);
  if (!parsed.ok) return unprocessable(parsed.state);
  const { keep, ...typed } = parsed.value;
  const entered = await enterByPassword(caller, services, typed);
  if (entered.ok)
    return enter(asked, entered.entrant, { keep: keep === "on", onward: localPath(form.get("then")) });
  if (entered.reason === "too-many") throw tooMany();
  return unprocessable(refusedForm(form, { email: t("signIn.password.wrong") }));
});

export const meta = ({ data }: { data?: { title: string } }) => [{ title: `${data?.title} – Foothold` }];

export default function SignInPassword() {
  const { onward } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const t = useT();
  return (
    <Narrow>
      <ErrorSummary errors={state?.errors} />
      <BackLink href={`/sign-in${onward === "/" ? "" : `?then=${encodeURIComponent(onward)}`}`} />
      <Heading lead={t("signIn.password.lead")}>{t("signIn.password.title")}</Heading>
      <form method="post" noValidate>
        <input type="hidden" name="then" value={onward} />
        <TextField
          {...fieldOf(state, "email")}
          label={t("signIn.email")}
          type="email"
          autoComplete="username"
          spellCheck={false}
        />
        <TextField
          name="password"
          errors={state?.errors.password}
          label={t("signIn.password")}
          type="password"
          autoComplete="current-password"
        />
        <Checkbox
          name="keep"
          label={t("signIn.keep")}
          hint={t("signIn.keep.hint")}
          checked={fieldsOf(state, "keep").values.includes("on")}
        />
        <Button>{t("signIn.continue")}</Button>
      </form>
    </Narrow>
  );
}
