import type { ReactNode } from "react";
import { useT } from "../i18n/context";
import { Button, ErrorSummary, Heading, Narrow, StepHeader } from "../ui";
import type { FormState } from "../web/form-state";
import { type Asking, backOf, nextOf, STEPS, type Step } from "./steps";

/** What each question's page is given. */
export interface StepProps<P> {
  profile: P;
  /** The form as it was sent, where it was not stored. */
  state?: FormState;
  /** London's date. */
  today: string;
}

interface FrameProps {
  step: Step;
  state?: FormState;
  /** Came from the overview to change one answer, and goes back there. */
  single: boolean;
  /** An officer asks somebody else: who it is, and where the questions are. */
  of?: Asking & { subject: string };
  children: ReactNode;
}

/** The frame of a question: back, where one is, errors, the question, and what skipping does. */
export function StepFrame({ step, state, single, of, children }: FrameProps) {
  const t = useT();
  return (
    <Narrow>
      <StepHeader
        backHref={single ? (of?.overview ?? "/profile") : backOf(step, of)}
        subject={of?.subject ?? t("profile.subject")}
        number={STEPS.indexOf(step) + 1}
        of={STEPS.length}
      />
      <ErrorSummary errors={state?.errors} />
      <Heading lead={t(`profile.${step}.hint`)}>{t(`profile.${step}`)}</Heading>
      {children}
      {!single && (
        <p>
          <a href={nextOf(step, of)}>{t("profile.skip")}</a>
        </p>
      )}
    </Narrow>
  );
}

/** A question's form with its one button. */
export function StepForm({ children, button }: { children: ReactNode; button?: ReactNode }) {
  const t = useT();
  return (
    <form method="post" noValidate>
      {children}
      {button ?? <Button>{t("profile.save")}</Button>}
    </form>
  );
}
