import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { CodeForm } from "../accounts/code-form";
import { enter, tooMany } from "../accounts/enter.server";
import { CodeEntry } from "../accounts/entry";
import { pendingCookie } from "../accounts/pending.server";
import { enterByCode } from "../accounts/signing-in.server";
import { useT } from "../i18n/context";
import { BackLink, Button, ErrorSummary, Heading, Narrow } from "../ui";
import { parseForm, refusedForm, unprocessable } from "../web/forms.server";
import { guardedAction, guardedLoader } from "../web/guard.server";
import { localPath, withOnward } from "../web/local-path";

/** Where it goes on: as the address says, else as the page before it chose. */
const onwardOf = (url: URL, chosen: string) => localPath(url.searchParams.get("then"), chosen);

export const loader = guardedLoader("account.enter", async ({ request, services, url, t }) => {
  const pending = await pendingCookie.parse(request.headers.get("Cookie"));
  if (!pending || pending.from === "account") throw redirect("/sign-in");
  const onward = onwardOf(url, pending.onward);
  return { title: t("signIn.code.title"), pending, onward, isDemo: services.mode === "demo" };
});

export const action = guardedAction("account.enter", async (asked) => {
  const { caller, services, request, url, form, t } = asked;
  const pending = await pendingCookie.parse(request.headers.get("Cookie"));
  if (!pending || pending.from === "account") throw redirect("/sign-in");
  const parsed = parseForm(form, CodeEntry, t);
  if (!parsed.ok) return unprocessable(parsed.state);
  const entered = await enterByCode(caller, services, { codeId: pending.codeId, code: parsed.value.code });
  if (entered.ok) return enter(asked, entered.entrant, { ...pending, onward: onwardOf(url, pending.onward) });
  if (entered.reason === "too-many") throw tooMany();
  return unprocessable(refusedForm(form, { code: t(`signIn.code.${entered.reason}`) }));
});

export const meta = ({ data }: { data?: { title: string } }) => [{ title: `${data?.title} – Foothold` }];

export default function SignInCode() {
  const { pending, onward, isDemo } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const t = useT();
  const { to, keep, from } = pending;
  return (
    <Narrow>
      <ErrorSummary errors={state?.errors} />
      <BackLink href={withOnward(`/${from}`, onward)}>{t("signIn.code.other")}</BackLink>
      <Heading lead={t(from === "sign-in" ? "signIn.code.sent" : "signIn.code.sentNew", { to })}>
        {t("signIn.code.title")}
      </Heading>
      <CodeForm state={state} isDemo={isDemo} />
      {from === "sign-in" && (
        <form method="post" action="/sign-in">
          <input type="hidden" name="address" value={to} />
          <input type="hidden" name="then" value={onward} />
          {keep && <input type="hidden" name="keep" value="on" />}
          <p>
            {t("signIn.code.noneCame")} <Button look="quiet">{t("signIn.code.again")}</Button>
          </p>
        </form>
      )}
    </Narrow>
  );
}
