import type { MessageKey } from "../../i18n/catalogue";
import { useFormat, useT } from "../../i18n/context";
import { Radios, Textarea, TextField } from "../../ui";
import { fieldOf } from "../../web/form-state";
import { CONTRACTS } from "../contracts";
import { QUESTIONS } from "../questions";
import type { QuestionProps } from "./form";

interface PayFormProps extends QuestionProps {
  /** The minimum wage that counts for this post; unset before any is known. */
  minimum: { pence: number; from: string; known: boolean } | null;
}

/** Pence → "12.90". */
const typed = (pence: number | null) => (pence === null ? null : (pence / 100).toFixed(2));

export function PayForm({ post, state, minimum }: PayFormProps) {
  const t = useT();
  const f = useFormat();
  return (
    <>
      <h1>{QUESTIONS.pay.title}</h1>
      {minimum && (
        <p>
          The minimum wage for people of 21 and over is {f.money(minimum.pence)} an hour from{" "}
          {f.date(minimum.from)}. A post cannot pay less, whoever takes it.
          {!minimum.known &&
            " The rate for your start date is not known yet: we check your post again when it is."}
        </p>
      )}
      <TextField
        {...fieldOf(state, "pay", typed(post.payPence))}
        label="Pay before tax"
        hint="For example: 12.90. Leave out tips: they do not count."
        prefix="£"
        width={10}
        inputMode="decimal"
      />
      <Radios
        {...fieldOf(state, "per", post.payPer)}
        label="For what?"
        choices={[
          { value: "hour", label: "An hour" },
          {
            value: "year",
            label: "A year",
            hint: "We work out the pay for an hour from the hours that you gave.",
          },
        ]}
      />
      <Radios
        {...fieldOf(state, "contract", post.contract)}
        label="Which contract?"
        choices={CONTRACTS.map((contract) => ({
          value: contract,
          label: t(`contract.${contract}` as MessageKey),
        }))}
      />
      <Textarea
        {...fieldOf(state, "payNote", post.payNote)}
        label="Anything else about pay (optional)"
        hint="For example: breaks are paid; you eat with the team; £1 more on Sundays."
        rows={3}
        maxLetters={500}
      />
    </>
  );
}
