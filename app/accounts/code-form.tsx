import { useT } from "../i18n/context";
import { Button, Inset, TextField } from "../ui";
import { type FormState, fieldOf } from "../web/form-state";

/** Where a code is typed; in the demo with the way to the message that it stands in. */
export function CodeForm({ state, isDemo }: { state?: FormState; isDemo: boolean }) {
  const t = useT();
  return (
    <>
      {isDemo && (
        <Inset>
          <p>
            {t("signIn.code.demo")} <a href="/dev/mail">{t("frame.demo.mail")}</a>
          </p>
        </Inset>
      )}
      <form method="post" noValidate>
        <TextField
          {...fieldOf(state, "code")}
          label={t("signIn.code")}
          hint={t("signIn.code.hint")}
          inputMode="numeric"
          autoComplete="one-time-code"
          width={10}
        />
        <Button>{t("signIn.continue")}</Button>
      </form>
    </>
  );
}
