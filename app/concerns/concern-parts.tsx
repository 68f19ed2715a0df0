import { Fragment } from "react";
import { useT } from "../i18n/context";
import { AS_WRITTEN, Button, Checkboxes, Details, Explained, Inset, Radios, Textarea } from "../ui";
import { type FormState, fieldOf } from "../web/form-state";
import { HELPLINE, WRONGS } from "./concern";

/** The way to say it, on every post and candidacy; that nobody pays for a job stands beside it. */
export function TellWrong({ opportunityId, title }: { opportunityId: string; title: string | null }) {
  const t = useT();
  return (
    <p className="fh-tell">
      {t("concern.never_pay")}{" "}
      <a href={`/opportunities/${opportunityId}/tell`}>
        {t("concern.link")}
        <span className="govuk-visually-hidden">
          {" "}
          <bdi {...AS_WRITTEN}>{title}</bdi>
        </span>
      </a>
    </p>
  );
}

/** Whom to call where somebody is forced to work, or is in danger. */
export function Helpline() {
  const t = useT();
  return (
    <Inset>
      <p>
        {t("concern.helpline")}{" "}
        <a href={`tel:${HELPLINE.replaceAll(" ", "")}`}>
          <bdi dir="ltr">{HELPLINE}</bdi>
        </a>
        . {t("concern.helpline.free")}.
      </p>
      <p>{t("concern.emergency")}</p>
    </Inset>
  );
}

interface ConcernFormProps {
  id: string;
  /** Somebody who is signed in may be asked about it. */
  known: boolean;
  state?: FormState;
}

/** What is wrong. */
export function ConcernFields({ id, known, state }: ConcernFormProps) {
  const t = useT();
  const values = (name: string) => state?.values[name] ?? [];
  return (
    <form method="post" noValidate>
      <input type="hidden" name="intent" value="wrong" />
      <input type="hidden" name="id" value={id} />
      <Radios
        {...fieldOf(state, "about")}
        label={t("concern.about")}
        choices={WRONGS.map((value) => ({ value, label: t(`concern.about.${value}`) }))}
      />
      <Textarea
        {...fieldOf(state, "words")}
        label={t("concern.words")}
        hint={t("concern.words.hint")}
        maxLetters={2000}
      />
      {known && (
        <Checkboxes
          name="mayContact"
          label={t("concern.contact")}
          legendHidden
          choices={[{ value: "yes", label: t("concern.contact.yes"), hint: t("concern.contact.hint") }]}
          values={values("mayContact")}
        />
      )}
      <Button>{t("concern.send")}</Button>
    </form>
  );
}

interface KeepProps {
  opportunityId: string;
  /** For the form, so that a second press asks once. */
  id: string;
  /** "£226 a week, £980 a month, before tax". */
  sums: readonly string[];
  waits: boolean;
}

/** What a job pays in a week and in a month, and the way to ask what somebody would keep of it. */
export function WhatYouKeep({ opportunityId, id, sums, waits }: KeepProps) {
  const t = useT();
  if (sums.length === 0) return null;
  return (
    <Details summary={t("keep.title")}>
      <p className="fh-pay">
        {sums.map((sum, i) => (
          <Fragment key={sum}>
            {i > 0 && <br />}
            {sum}
          </Fragment>
        ))}
      </p>
      <p>{t("keep.lead")}</p>
      <Explained word="universal-credit" />
      {waits ? (
        <p>{t("keep.waits", { count: 2 })}</p>
      ) : (
        <form method="post" action={`/opportunities/${opportunityId}/tell`}>
          <input type="hidden" name="intent" value="benefits" />
          <input type="hidden" name="id" value={id} />
          <Button look="secondary">{t("keep.ask")}</Button>
        </form>
      )}
    </Details>
  );
}
