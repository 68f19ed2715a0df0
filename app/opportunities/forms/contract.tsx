import type { MessageKey } from "../../i18n/catalogue";
import { useT } from "../../i18n/context";
import { DateInput, Radios, Textarea, TextField } from "../../ui";
import { dateOf, fieldOf } from "../../web/form-state";
import { CONTRACTS } from "../contracts";
import { QUESTIONS } from "../questions";
import type { QuestionProps } from "./form";

const HINTS: Partial<Record<(typeof CONTRACTS)[number], string>> = {
  temporary: "It ends, and nobody knows yet on which day. For example: until the season is over.",
  zero_hours:
    "You ask people when there is work, and they may say no. We say plainly that no hours are promised, and show no week’s pay.",
};

export function ContractForm({ post, state }: QuestionProps) {
  const t = useT();
  return (
    <>
      <h1>{QUESTIONS.contract.title}</h1>
      <Radios
        {...fieldOf(state, "contract", post.contract)}
        label="Contract"
        legendHidden
        choices={CONTRACTS.map((contract) => ({
          value: contract,
          label: t(`contract.${contract}` as MessageKey),
          hint: HINTS[contract],
          ...(contract === "fixed_term"
            ? {
                reveals: (
                  <DateInput
                    {...dateOf(state, "endsOn", post.endsOn)}
                    label="On which day does it end?"
                    hint="For example: 30 6 2027"
                  />
                ),
              }
            : {}),
        }))}
      />
      <TextField
        {...fieldOf(state, "probation", post.probation)}
        label="Probation (optional)"
        hint="For example: 3 months, then we talk about how it went."
      />
      <Textarea
        {...fieldOf(state, "leadsTo", post.leadsTo)}
        label="What can it lead to? (optional)"
        hint="For example: after a year most people become team leaders; we pay for a Level 2 course."
        rows={3}
        maxLetters={500}
      />
    </>
  );
}
