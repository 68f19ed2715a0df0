import { useT } from "../i18n/context";
import { aboutThem } from "../matching/them";
import {
  AS_WRITTEN,
  BackLink,
  Beside,
  Button,
  ButtonGroup,
  Checkboxes,
  ErrorSummary,
  Heading,
  Inset,
  LinkButton,
  Narrow,
  Textarea,
} from "../ui";
import { type FormState, fieldOf } from "../web/form-state";
import { SHAREABLE, type Shareable } from "./application";
import { WORDS_FORM, WordsTold } from "./words-told";

interface About {
  id: string;
  title: string;
  employer: string;
  standing: "refused" | "waits" | "allowed";
  warnings: string[];
  until: string;
  share: Shareable[];
  /** Why it is not open to the person. */
  notOpen: string[];
  /** What the person has and we know: nothing else is offered. */
  choices: Shareable[];
  /** No shifts are named that somebody could be said to suit. */
  byAgreement: boolean;
}

/** What tells more than its name says. */
const HINTS: { [field in Shareable]?: "share.hint.country" | "share.hint.hours" } = {
  jobs: "share.hint.country",
  qualifications: "share.hint.country",
  hours: "share.hint.hours",
};

/** What to know before applying: that it waits for an officer, and what does not fit. */
function Notes({ standing, warnings }: Pick<About, "standing" | "warnings">) {
  const t = useT();
  return (
    <>
      {standing === "waits" && (
        <Inset>
          <Beside say={({ t }) => t("apply.note.waits")} />
        </Inset>
      )}
      {warnings.length > 0 && (
        <Inset>
          <p>{t("apply.note.warnings")}</p>
          <ul className="govuk-list govuk-list--bullet">
            {warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </Inset>
      )}
    </>
  );
}

function Caption({ title, number }: { title: string; number: number }) {
  const t = useT();
  return (
    <>
      <bdi {...AS_WRITTEN}>{title}</bdi> · {t("apply.step", { number })}
    </>
  );
}

/** What may be shared beside the name. Nothing is ticked that the person has not ticked. */
export function ShareChoices({
  choices,
  values,
  errors,
  toOfficer = false,
}: {
  choices: readonly Shareable[];
  values: readonly string[];
  errors?: string[];
  /** Said about the person, not to them. */
  toOfficer?: boolean;
}) {
  const own = useT();
  const t = toOfficer ? aboutThem(own) : own;
  if (choices.length === 0) return <p>{t("apply.share.nothing")}</p>;
  return (
    <Checkboxes
      name="share"
      label={toOfficer ? t("apply.share.legend") : <Beside say={({ t }) => t("apply.share.legend")} />}
      values={values}
      errors={errors}
      choices={choices.map((field) => {
        const hint = HINTS[field];
        return { value: field, label: t(`share.${field}`), hint: hint && t(hint) };
      })}
    />
  );
}

/** What is shared in any case, and that it can be ended. */
export const ShareLead = ({ employer, byAgreement }: Pick<About, "employer" | "byAgreement">) => (
  <p>
    <Beside
      say={({ t }) => t(byAgreement ? "apply.share.lead.by-agreement" : "apply.share.lead", { employer })}
    />
  </p>
);

/** For how long, and what is never shared. */
export const ShareEnd = ({ until }: { until: string }) => (
  <>
    <p>
      <Beside say={({ t, f }) => t("apply.share.until", { date: f.date(until) })} />
    </p>
    <p>
      <Beside say={({ t }) => t("apply.share.never")} />
    </p>
  </>
);

/** First step: what the employer may see. Sent by GET, so that going back and forth loses nothing. */
export function ShareStep(about: About) {
  const { id, title, employer, standing, warnings, until, share, choices, byAgreement } = about;
  const t = useT();
  return (
    <Narrow>
      <BackLink href={`/opportunities/${id}`} />
      <Heading caption={<Caption title={title} number={1} />}>
        {t("apply.share.question", { employer })}
      </Heading>
      <Notes standing={standing} warnings={warnings} />
      <ShareLead {...{ employer, byAgreement }} />
      <form method="get">
        <input type="hidden" name="step" value="words" />
        <ShareChoices choices={choices} values={share} />
        <ShareEnd until={until} />
        <Button>{t("apply.continue")}</Button>
      </form>
    </Narrow>
  );
}

/** Second step: a few words, what will be seen once more, and send. */
export function WordsStep({ state, ...about }: About & { state?: FormState }) {
  const { id, title, employer, share: ticked, byAgreement } = about;
  const t = useT();
  const share = state ? SHAREABLE.filter((field) => state.values.share?.includes(field)) : ticked;
  const back = new URLSearchParams([["step", "share"], ...share.map((field) => ["share", field])]);
  return (
    <Narrow>
      <BackLink href={`/opportunities/${id}/apply?${back}`} />
      <ErrorSummary errors={state?.errors} />
      <WordsTold form={state} field="message" />
      <Heading caption={<Caption title={title} number={2} />}>
        {t("apply.words.question", { employer })}
      </Heading>
      <form method="post" id={WORDS_FORM}>
        {share.map((field) => (
          <input key={field} type="hidden" name="share" value={field} />
        ))}
        <Textarea
          {...fieldOf(state, "message")}
          label={t("apply.words.label")}
          hint={t("apply.words.hint")}
          maxLetters={1000}
        />
        <h2 className="govuk-heading-m">{t("apply.words.summary")}</h2>
        <ul className="govuk-list govuk-list--bullet">
          {(["name", byAgreement ? "fit.by-agreement" : "fit", ...share] as const).map((field) => (
            <li key={field}>{t(`share.${field}`)}</li>
          ))}
        </ul>
        {!share.some((field) => field === "phone" || field === "email") && (
          <p>{t("apply.words.no-contact")}</p>
        )}
        <Button>{t("apply.send")}</Button>
      </form>
    </Narrow>
  );
}

/** Why one cannot apply, and where to go on. */
export function ApplicationRefused({
  id,
  title,
  because,
  notOpen,
}: Pick<About, "id" | "title" | "notOpen"> & { because: "open" | "work" | "occupation" | "hours-cap" }) {
  const t = useT();
  return (
    <Narrow>
      <BackLink href={`/opportunities/${id}`} />
      <Heading caption={<bdi {...AS_WRITTEN}>{title}</bdi>}>{t("apply.refused.title")}</Heading>
      {because === "open" && notOpen.map((why) => <p key={why}>{why}.</p>)}
      <p>
        <Beside say={({ t }) => t(`apply.refused.${because}`)} />
      </p>
      {because !== "open" && <p>{t("apply.refused.help")}</p>}
      <ButtonGroup>
        <LinkButton href="/matches">{t("apply.matches")}</LinkButton>
      </ButtonGroup>
    </Narrow>
  );
}
