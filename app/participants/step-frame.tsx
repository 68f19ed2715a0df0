import { createContext, type ReactNode, useContext } from "react";
import type { MessageKey } from "../i18n/catalogue";
import { useT } from "../i18n/context";
import type { Translate } from "../i18n/translate";
import { BackLink, Button, Checkbox, Details, ErrorSummary, Heading, Inset, Narrow, StepHeader } from "../ui";
import { type FormState, fieldsOf } from "../web/form-state";
import { type Asking, backOf, nextOf, STEPS, type Step, turnOf } from "./steps";

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
  /** Postcode districts are known, too. */
  postcodes: boolean;
  /** Came from there to change one answer, and goes back; null where the questions go on. */
  back: string | null;
  /** How many posts fit by what is told so far, and where they are. */
  soFar?: { count: number; knowsWeek: boolean; href: string } | null;
  /** An officer asks somebody else: who it is, and where the questions are. */
  of?: Asking & { subject: string };
  children: ReactNode;
}

/** Questions that need no words before them, and those that say why they are asked to whoever wants to know. */
const UNHINTED = ["travel", "school"] as const;
const EXPLAINED = ["travel", "school", "ties", "english", "limits"] as const;
const isOf = <T extends Step>(step: Step, those: readonly T[]): step is T =>
  (those as readonly Step[]).includes(step);

/** The frame of a question: back, where one is, errors, the question, and what skipping does. */
export function StepFrame({ step, state, postcodes, back, soFar, of, children }: FrameProps) {
  const t = useT();
  return (
    <Narrow>
      {turnOf(step) === -1 ? (
        <BackLink href={back ?? backOf(step, of)} />
      ) : (
        <StepHeader
          backHref={back ?? backOf(step, of)}
          subject={of?.subject}
          number={turnOf(step) + 1}
          of={STEPS.length}
        />
      )}
      {soFar && soFar.count > 0 && <SoFar {...soFar} />}
      <ErrorSummary errors={state?.errors} />
      <Heading lead={hintOf(step, postcodes, t)}>{t(`profile.${step}`)}</Heading>
      {isOf(step, EXPLAINED) && (
        <Details summary={t("profile.why")}>
          <p>{t(`profile.${step}.why`)}</p>
        </Details>
      )}
      {children}
      {back === null && turnOf(step) !== -1 && (
        <p>
          <a href={nextOf(step, of)}>{t("profile.skip")}</a>
        </p>
      )}
    </Narrow>
  );
}

function hintOf(step: Step, postcodes: boolean, t: Translate): string | undefined {
  if (isOf(step, UNHINTED)) return undefined;
  return t(step === "home" && postcodes ? "profile.home.hint.postcode" : `profile.${step}.hint`);
}

/** "12 jobs fit so far", the way to them. */
function SoFar({ count, knowsWeek, href }: NonNullable<FrameProps["soFar"]>) {
  const t = useT();
  return (
    <p>
      <a href={href}>{t(knowsWeek ? "profile.soFar" : "profile.soFar.could", { count })}</a>
    </p>
  );
}

/** How the answer stood when the page was opened. */
export const Seen = createContext<string | null>(null);

/** What was done just now without leaving the page; what was taken away by it is carried along, to be put back. */
export const Just = createContext<{ say?: MessageKey; gone?: string }>({});

/** Says so, with the way back. @param intent what puts it back @param here the page goes on there */
export function JustDone({ intent, here }: { intent: string; here?: boolean }) {
  const t = useT();
  const { say, gone } = useContext(Just);
  if (say === undefined) return null;
  return (
    <Inset>
      <p role="status">{t(say)}</p>
      {gone !== undefined && (
        <p>
          <input type="hidden" name="gone" value={gone} />
          <Button look="secondary" small name="intent" value={intent} autoFocus={here} formNoValidate>
            {t("profile.list.undo")}
          </Button>
        </p>
      )}
    </Inset>
  );
}

/** That none of what stands above is meant: to choose nothing at all leaves the question open. */
export function NoneOfThese({
  state,
  checked,
  label,
}: {
  state?: FormState;
  checked: boolean;
  label: string;
}) {
  const { errors, values } = fieldsOf(state, "none", checked ? ["yes"] : []);
  return <Checkbox name="none" value="yes" label={label} checked={values.includes("yes")} errors={errors} />;
}

/** A question's form with its one button. */
export function StepForm({ children, button }: { children: ReactNode; button?: ReactNode }) {
  const t = useT();
  const seen = useContext(Seen);
  return (
    <form method="post" noValidate>
      {seen !== null && <input type="hidden" name="seen" value={seen} />}
      {children}
      {button ?? <Button>{t("profile.save")}</Button>}
    </form>
  );
}
