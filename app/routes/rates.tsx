import { useActionData, useLoaderData } from "@remix-run/react";
import { useFormat } from "../i18n/context";
import { RATE_WORDS, RateInput } from "../opportunities/rates";
import { enterRate, ratesPage } from "../opportunities/rates.server";
import { Button, DateInput, ErrorSummary, Heading, Notice, Select, Table, TextField } from "../ui";
import { dateOf, fieldOf } from "../web/form-state";
import { parseForm, refusedForm, unprocessable } from "../web/forms.server";
import { guardedAction, guardedLoader } from "../web/guard.server";

export const loader = guardedLoader("rate.write", ratesPage);

export const action = guardedAction("rate.write", async ({ caller, form, t, f, go }) => {
  const parsed = parseForm(form, RateInput, t);
  if (!parsed.ok) return unprocessable(parsed.state);
  const entered = await enterRate(caller, parsed.value);
  if (!entered.ok)
    return unprocessable(
      refusedForm(
        form,
        entered.reason === "in-force"
          ? {
              validFrom: `A rate of ${f.money(entered.pence)} is in force since this day. It cannot be changed any more.`,
            }
          : { pounds: `The rate before it is ${f.money(entered.pence)}. A later rate is not lower.` },
      ),
    );
  return go(
    "/rates",
    entered.below > 0
      ? { key: "rate.done.below", params: { count: entered.below } }
      : { key: "rate.done.entered" },
  );
});

export const meta = () => [{ title: "Rates of pay – Foothold" }];

/** Dated rates, and the form by which a manager enters one. */
export default function Rates() {
  const { rates, today, missing } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const f = useFormat();
  const due = missing.find(({ from }) => from !== null)?.from ?? null;
  return (
    <>
      <ErrorSummary errors={state?.errors} />
      <Heading lead="Posts are checked against the minimum wage of the day on which the work starts.">
        Rates of pay
      </Heading>
      {missing.length > 0 && (
        <Notice title={missing.length === 1 ? "A rate is not entered yet" : "Rates that are not entered yet"}>
          <ul>
            {missing.map(({ rate, from }) => (
              <li key={rate}>
                {RATE_WORDS[rate]}: {from ? `from ${f.date(from)}` : "never entered"}
              </li>
            ))}
          </ul>
          <p>
            Posts that start later are checked against the latest rate that is known, and marked. Enter each
            rate as soon as it is published: they are checked again at once.
          </p>
        </Notice>
      )}
      <Table
        caption="Rates that are known"
        columns={[
          { label: "Rate" },
          { label: "From" },
          { label: "An hour", numeric: true },
          { label: "Source" },
        ]}
        rows={[
          ...rates.map((rate) => [
            RATE_WORDS[`${rate.kind}/${rate.band}`] ?? `${rate.kind}, ${rate.band}`,
            `${f.date(rate.validFrom)}${rate.validFrom > today ? " (to come)" : ""}`,
            f.money(rate.pence),
            rate.enteredBy ? `${rate.source}; entered by ${rate.enteredBy}` : rate.source,
          ]),
          ...missing.flatMap(({ rate, from }) =>
            from === null ? [[RATE_WORDS[rate], "Not entered yet", "", ""]] : [],
          ),
        ]}
      />
      <h2>Enter a rate</h2>
      <form method="post" noValidate>
        <Select
          {...fieldOf(state, "rate", missing[0]?.rate ?? "minimum_wage/21-and-over")}
          label="Which rate"
          options={Object.entries(RATE_WORDS).map(([value, label]) => ({ value, label }))}
        />
        <DateInput
          {...dateOf(state, "validFrom", due)}
          label="From which day"
          hint="Minimum wages change on 1 April. A rate that is in force already cannot be changed."
        />
        <TextField
          {...fieldOf(state, "pounds")}
          label="Pounds"
          hint="For example: 12.71"
          prefix="£"
          width={5}
          inputMode="decimal"
        />
        <TextField
          {...fieldOf(state, "source")}
          label="Where it was published"
          hint="For example: National Minimum Wage rates, GOV.UK, April 2026"
        />
        <Button>Enter the rate</Button>
      </form>
    </>
  );
}
