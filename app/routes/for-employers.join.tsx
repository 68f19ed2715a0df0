import { useActionData, useLoaderData } from "@remix-run/react";
import { answerJoinForm, joinFormAgain } from "../employers/join-form.server";
import { FIELDS, JOIN_STEPS, type JoinStep } from "../employers/organisation";
import { ContactFields, OrganisationFields, RegisterFields } from "../employers/organisation-fields";
import { useT } from "../i18n/context";
import {
  BackLink,
  Button,
  ButtonGroup,
  DefaultButton,
  ErrorSummary,
  Heading,
  Narrow,
  StepHeader,
} from "../ui";
import type { FormState } from "../web/form-state";
import { guardedAction, guardedLoader } from "../web/guard.server";

export const loader = guardedLoader("account.enter", async (asked) => ({
  title: asked.t("employers.join.title"),
  again: await joinFormAgain(asked),
  /** Of the employer to be: a second press of the form makes nothing new. */
  id: crypto.randomUUID(),
}));

export const action = guardedAction("account.enter", answerJoinForm);

export const meta = ({ data }: { data?: { title: string } }) => [{ title: `${data?.title} – Foothold` }];

/** An organisation asks to join: three pages, and nothing is stored before the address is proven. */
export default function JoinAsEmployer() {
  const { title, id, again } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const t = useT();
  const { step, state, towns } = answered ??
    again ?? {
      step: "organisation" as JoinStep,
      state: undefined,
      towns: [],
    };
  const number = JOIN_STEPS.indexOf(step) + 1;
  const isLast = number === JOIN_STEPS.length;
  return (
    <Narrow>
      {number === 1 && (
        <p>
          <BackLink href="/for-employers">{t("employers.title")}</BackLink>
        </p>
      )}
      <ErrorSummary errors={state?.errors} />
      <StepHeader subject={title} number={number} of={JOIN_STEPS.length} />
      <Heading lead={t(`employers.join.lead.${step}`)}>{t(`employers.join.step.${step}`)}</Heading>
      <form method="post" noValidate data-carries={carriedPast(step).join(" ")}>
        <DefaultButton />
        <input type="hidden" name="step" value={step} />
        <input type="hidden" name="id" value={state?.values.id?.[0] ?? id} />
        <Carried step={step} state={state} />
        {step === "organisation" && <OrganisationFields state={state} towns={towns} />}
        {step === "registers" && <RegisterFields state={state} />}
        {step === "contact" && <ContactFields state={state} joining />}
        <ButtonGroup>
          <Button>{t(isLast ? "signIn.send" : "employers.join.continue")}</Button>
          {number > 1 && (
            <Button look="secondary" name="intent" value="back">
              {t("employers.join.back")}
            </Button>
          )}
        </ButtonGroup>
      </form>
      <p className="fh-quiet">{t("employers.join.privacy")}</p>
    </Narrow>
  );
}

const carriedPast = (step: JoinStep) =>
  JOIN_STEPS.filter((other) => other !== step).flatMap((other) => FIELDS[other]);

/** The answers of the other pages, which travel along. */
function Carried({ step, state }: { step: JoinStep; state?: FormState }) {
  return carriedPast(step).flatMap((name) =>
    (state?.values[name] ?? []).map((value, i) => (
      <input key={`${name} ${i}`} type="hidden" name={name} value={value} />
    )),
  );
}
