import { useFormat, useLocale, useT } from "../i18n/context";
import { Button, ButtonGroup, Notice } from "../ui";
import { fieldId } from "../ui/field";
import type { FormState } from "../web/form-state";
import { tellsOf } from "./private-words";

/** The form whose words are looked at. */
export const WORDS_FORM = "words-form";

interface Props {
  /** The form as it was sent and not taken. */
  form: FormState | undefined;
  /** Where the words to the employer stand. */
  field: string;
  /** An officer writes down what somebody said. */
  toOfficer?: boolean;
}

/** The id of the form whose words wait, where a page has several. */
export const wordsForm = (form: FormState | undefined) => (form?.lookAt ? WORDS_FORM : undefined);

/** What an employer's words to a person seem to tell of or ask about, and one press to keep them all the same. */
export function WordsToPerson({ form, unnamed }: { form: FormState | undefined; unnamed?: boolean }) {
  const f = useFormat();
  if (!form?.lookAt) return null;
  const { field, seems } = form.lookAt;
  return (
    <Notice kind="asking" title="Look at these words once more">
      <p>This seems to tell of, or ask about, {f.list(seems)}.</p>
      <p>
        Do not decide about somebody by this, and do not ask for it: it is likely to be unlawful (Equality Act
        2010).
      </p>
      {unnamed && (
        <p>You do not know who asks for these hours. Do not guess who they are, or why they ask.</p>
      )}
      <p>Change it, or keep it if it is meant otherwise.</p>
      <KeepOrChange field={field} keep="Keep it and go on" change="Change it" />
    </Notice>
  );
}

const KeepOrChange = ({ field, keep, change }: { field: string; keep: string; change: string }) => (
  <ButtonGroup>
    <Button look="secondary" form={WORDS_FORM} name="keep" value="yes">
      {keep}
    </Button>
    <a href={`#${fieldId(field)}`}>{change}</a>
  </ButtonGroup>
);

/** What words to an employer seem to tell that employers do not get from us, and one press to keep them all the same. */
export function WordsTold({ form, field, toOfficer }: Props) {
  const t = useT();
  const f = useFormat();
  const { code } = useLocale();
  const tells = form && !form.errors[field] ? tellsOf(form.values[field]?.[0] ?? "", code) : [];
  if (tells.length === 0) return null;
  const what = f.list(tells.map((one) => t(`private.${one}`)));
  return (
    <Notice kind="asking" title={t("private.title")}>
      <p>
        {toOfficer
          ? `This seems to tell of ${what}. Employers do not get this from us.`
          : t("private.tells", { what })}
      </p>
      <p>{toOfficer ? "Change it, or keep it if the person wants it said." : t("private.next")}</p>
      <KeepOrChange
        field={field}
        keep={toOfficer ? "Keep it and go on" : t("private.keep")}
        change={toOfficer ? "Change it" : t("private.change")}
      />
    </Notice>
  );
}
