import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { saveLanguage } from "../accounts/language.server";
import { useLocale, useT } from "../i18n/context";
import { LANGUAGES, localeOf } from "../i18n/locales";
import { BackLink, Button, ErrorSummary, Heading, Narrow } from "../ui";
import { localeCookie } from "../web/cookies.server";
import { refusedForm, unprocessable } from "../web/forms.server";
import { guardedAction, guardedLoader } from "../web/guard.server";
import { localPath } from "../web/local-path";

export const loader = guardedLoader("public.read", async ({ url, t }) => ({
  title: t("language.title"),
  onward: localPath(url.searchParams.get("then")),
}));

export const action = guardedAction("public.read", async ({ caller, services, form, t }) => {
  const code = form.get("locale");
  const chosen = typeof code === "string" ? localeOf(code, services.mode === "demo") : undefined;
  if (!chosen || chosen.code !== code) return unprocessable(refusedForm(form, { locale: t("form.choice") }));
  await saveLanguage(caller, chosen.code);
  return redirect(localPath(form.get("then")), {
    headers: { "Set-Cookie": await localeCookie.serialize(chosen.code) },
  });
});

export const meta = ({ data }: { data?: { title: string } }) => [{ title: `${data?.title} – Foothold` }];

/** Each language under its own name, one press each. */
export default function Language() {
  const { onward } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const t = useT();
  const { code: current } = useLocale();
  return (
    <Narrow>
      <ErrorSummary errors={state?.errors} />
      <BackLink href={onward} />
      <Heading lead={t("language.lead")}>{t("language.title")}</Heading>
      <form method="post">
        <input type="hidden" name="then" value={onward} />
        <div className="fh-stack" id="locale" tabIndex={-1}>
          {LANGUAGES.map(({ code, ownName, dir }) => (
            <div key={code} lang={code} dir={dir}>
              <Button name="locale" value={code} look={code === current ? "primary" : "secondary"}>
                {ownName}
              </Button>
            </div>
          ))}
        </div>
      </form>
    </Narrow>
  );
}
