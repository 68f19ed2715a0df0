import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { addressWords } from "../accounts/address";
import { CodeForm } from "../accounts/code-form";
import { CodeEntry } from "../accounts/entry";
import { pendingCookie } from "../accounts/pending.server";
import { confirmAddress } from "../accounts/settings.server";
import { useT } from "../i18n/context";
import { BackLink, ErrorSummary, Heading, Narrow } from "../ui";
import { parseForm, refusedForm, unprocessable } from "../web/forms.server";
import { guardedAction, guardedLoader } from "../web/guard.server";

const pendingOf = async (request: Request) => {
  const pending = await pendingCookie.parse(request.headers.get("Cookie"));
  if (pending?.from !== "account") throw redirect("/account");
  return pending;
};

export const loader = guardedLoader("account.settings", async ({ request, services, t }) => {
  const { to } = await pendingOf(request);
  return { title: t("signIn.code.title"), to: addressWords(to), isDemo: services.mode === "demo" };
});

export const action = guardedAction(
  "account.settings",
  async ({ caller, services, request, form, t, go }) => {
    const { codeId } = await pendingOf(request);
    const parsed = parseForm(form, CodeEntry, t);
    if (!parsed.ok) return unprocessable(parsed.state);
    const confirmed = await confirmAddress(caller, services, { codeId, code: parsed.value.code });
    if (confirmed.ok) return go("/account", { key: "account.address.saved" });
    return unprocessable(refusedForm(form, { code: t(`signIn.code.${confirmed.reason}`) }));
  },
);

export const meta = ({ data }: { data?: { title: string } }) => [{ title: `${data?.title} – Foothold` }];

/** Proves a new address of one's own. */
export default function AccountConfirm() {
  const { title, to, isDemo } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const t = useT();
  return (
    <Narrow>
      <ErrorSummary errors={state?.errors} />
      <BackLink href="/account" />
      <Heading lead={t("signIn.code.sentNew", { to })}>{title}</Heading>
      <CodeForm
        {...{ to, state, isDemo }}
        again={{
          action: "/account",
          fields: (
            <>
              <input type="hidden" name="intent" value="address" />
              <input type="hidden" name="address" value={to} />
            </>
          ),
        }}
      />
    </Narrow>
  );
}
