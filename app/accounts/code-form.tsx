import type { ReactNode } from "react";
import { useT } from "../i18n/context";
import { Button, Inset, TextField } from "../ui";
import { type FormState, fieldOf } from "../web/form-state";

interface CodeFormProps {
  /** Where the code went: an e-mail address or a telephone number. */
  to: string;
  state?: FormState;
  isDemo: boolean;
  /** What asks for another code. */
  again: { action?: string; fields: ReactNode };
}

/** Where a code is typed, with where else to look and another one; in the demo with the way to the message that it stands in. */
export function CodeForm({ to, state, isDemo, again }: CodeFormProps) {
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
      <form method="post" action={again.action}>
        {again.fields}
        <p>
          {t(to.includes("@") ? "signIn.code.noneCame" : "signIn.code.noneCame.sms")}{" "}
          <Button look="quiet">{t("signIn.code.again")}</Button>
        </p>
      </form>
    </>
  );
}
