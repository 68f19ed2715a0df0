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
      <ButtonGroup>
        <Button look="secondary" form={WORDS_FORM} name="keep" value="yes">
          {toOfficer ? "Keep it and go on" : t("private.keep")}
        </Button>
        <a href={`#${fieldId(field)}`}>{toOfficer ? "Change it" : t("private.change")}</a>
      </ButtonGroup>
    </Notice>
  );
}
