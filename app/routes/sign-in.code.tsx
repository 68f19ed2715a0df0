import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { addressWords } from "../accounts/address";
import { askForAnother } from "../accounts/another-code.server";
import { CodeForm } from "../accounts/code-form";
import { enter, tooMany } from "../accounts/enter.server";
import { CodeEntry } from "../accounts/entry";
import { type Pending, pendingCookie } from "../accounts/pending.server";
import { browserOf } from "../accounts/sessions.server";
import { enterByCode } from "../accounts/signing-in.server";
import { useT } from "../i18n/context";
import { BackLink, ErrorSummary, Heading, Narrow } from "../ui";
import { flashCookie } from "../web/cookies.server";
import { parseForm, refusedForm, unprocessable } from "../web/forms.server";
import { type AskedToAct, guardedAction, guardedLoader } from "../web/guard.server";
import { localPath, withOnward, withWord } from "../web/local-path";

/** Where it goes on: as the address says, else as the page before it chose. */
const onwardOf = (url: URL, chosen: string) => localPath(url.searchParams.get("then"), chosen);

export const loader = guardedLoader("account.enter", async ({ request, services, url, t }) => {
  const pending = await pendingCookie.parse(request.headers.get("Cookie"));
  if (!pending || pending.from === "account") throw redirect("/sign-in");
  const onward = onwardOf(url, pending.onward);
  const { to, from } = pending;
  return {
    title: t("signIn.code.title"),
    to: addressWords(to),
    from,
    onward,
    isDemo: services.mode === "demo",
  };
});

export const action = guardedAction("account.enter", async (asked) => {
  const { caller, services, request, url, form, t } = asked;
  const pending = await pendingCookie.parse(request.headers.get("Cookie"));
  if (!pending || pending.from === "account") throw redirect("/sign-in");
  if (form.get("intent") === "again") return again(asked, pending);
  const parsed = parseForm(form, CodeEntry, t);
  if (!parsed.ok) return unprocessable(parsed.state);
  const entered = await enterByCode(caller, services, { codeId: pending.codeId, code: parsed.value.code });
  if (entered.ok) return enter(asked, entered.entrant, { ...pending, onward: onwardOf(url, pending.onward) });
  if (entered.reason === "too-many") throw tooMany();
  return unprocessable(refusedForm(form, { code: t(`signIn.code.${entered.reason}`) }));
});

async function again({ caller, services, request, url, form, locale, t }: AskedToAct, pending: Pending) {
  const sent = await askForAnother(caller, services, pending, locale.code);
  const onward = localPath(url.searchParams.get("then"));
  if (sent.ok) {
    const { secure } = browserOf(services, request.headers.get("Cookie"));
    const headers = new Headers();
    headers.append("Set-Cookie", await pendingCookie.serialize({ ...pending, codeId: sent.codeId }, secure));
    headers.append("Set-Cookie", await flashCookie.serialize({ key: "signIn.code.newest" }));
    return redirect(withOnward("/sign-in/code", onward), { headers });
  }
  if (sent.reason === "gone") return redirect(withOnward(`/${pending.from}`, onward));
  return data(refusedForm(form, { code: t("signIn.code.tooMany") }), { status: 429 });
}

export const meta = ({ data }: { data?: { title: string } }) => [{ title: `${data?.title} – Foothold` }];

export default function SignInCode() {
  const { to, from, onward, isDemo } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const t = useT();
  return (
    <Narrow>
      <ErrorSummary errors={state?.errors} />
      <BackLink href={withWord(withOnward(`/${from}`, onward), "change")}>{t("signIn.code.other")}</BackLink>
      <Heading lead={t(from === "sign-in" ? "signIn.code.sent" : "signIn.code.sentNew", { to })}>
        {t("signIn.code.title")}
      </Heading>
      <CodeForm
        {...{ to, state, isDemo }}
        again={{ fields: <input type="hidden" name="intent" value="again" /> }}
      />
    </Narrow>
  );
}
