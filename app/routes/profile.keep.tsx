import { useActionData, useLoaderData } from "@remix-run/react";
import { KeepForm, keepAnswers, keepPage } from "../browsing/keep.server";
import { useT } from "../i18n/context";
import { Button, ErrorSummary, Heading, LinkButton, Narrow } from "../ui";
import { parseForm, refusedForm, unprocessable } from "../web/forms.server";
import { guardedAction, guardedLoader } from "../web/guard.server";

export const loader = guardedLoader("profile.read", keepPage);

export const action = guardedAction("profile.write", async ({ caller, form, t, go }) => {
  const parsed = parseForm(form, KeepForm, t);
  if (!parsed.ok) return unprocessable(parsed.state);
  if (await keepAnswers(caller, parsed.value.answers)) return go("/matches", { key: "kept.done" });
  return unprocessable(refusedForm(form, { answers: t("kept.error") }));
});

export const meta = ({ data }: { data?: { title: string } }) => [{ title: `${data?.title} – Foothold` }];

/** What somebody said before they had an account, to be put into their profile. */
export default function Keep() {
  const { title, said, answers, replaces } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const t = useT();
  return (
    <Narrow>
      <ErrorSummary errors={state?.errors} />
      <Heading lead={t(said.length > 0 ? "kept.lead" : "kept.nothing")}>{title}</Heading>
      {said.length > 0 ? (
        <div id="answers">
          <ul>
            {said.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {replaces && <p>{t("kept.replace")}</p>}
          <form method="post" noValidate className="fh-buttons">
            <input type="hidden" name="answers" value={answers} />
            <Button>{t("kept.go")}</Button>
            <LinkButton href="/profile" look="secondary">
              {t("kept.not")}
            </LinkButton>
          </form>
        </div>
      ) : (
        <p id="answers">
          <LinkButton href="/profile">{t("profile.title")}</LinkButton>
        </p>
      )}
    </Narrow>
  );
}
