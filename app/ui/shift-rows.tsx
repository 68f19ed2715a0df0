import { useFormat, useT } from "../i18n/context";
import { Button } from "./button";
import { Fieldset, fieldId } from "./field";
import { Select, TimeSelect } from "./inputs";
import { copyTargets, endsNextDay, type ShiftRow } from "./shift-intent";

interface ShiftRowsProps {
  /** Fields are `name[0].day`, `name[0].start`, `name[0].end`. */
  name: string;
  legend: string;
  legendHidden?: boolean;
  hint?: string;
  rows: readonly ShiftRow[];
  /** By field name, as `shifts[0].end`; those of the whole list under `name`. */
  errors?: Record<string, string[] | undefined>;
  /** The buttons' own name; their values are read by `rowsAfter`. */
  intentName?: string;
  /** The row to go on in, after it was added. */
  focusRow?: number;
  /** What a row is called: a shift of a job, or a time of a person's week. */
  words?: "shifts" | "times";
}

/** Shifts as rows of day, start and end; every button submits, so that all of it works without JavaScript. */
export function ShiftRows({
  name,
  legend,
  legendHidden,
  hint,
  rows,
  errors = {},
  intentName = "intent",
  focusRow,
  words = "shifts",
}: ShiftRowsProps) {
  const t = useT();
  const format = useFormat();
  const days = [0, 1, 2, 3, 4, 5, 6].map((d) => ({ value: String(d), label: format.weekday(d) }));
  const id = fieldId(name);
  return (
    <Fieldset
      id={`${id}-group`}
      legend={legend}
      legendHidden={legendHidden}
      hint={hint}
      errors={errors[name]}
    >
      <div
        id={id}
        tabIndex={-1}
        className="fh-shifts"
        data-module="fh-shifts"
        data-friday={t("shifts.copy_friday")}
        data-next={t("shifts.copy_next")}
      >
        {rows.map((row, i) => {
          const at = `${name}[${i}]`;
          const day = row.day === "" ? undefined : Number(row.day);
          return (
            <fieldset className="govuk-fieldset fh-shifts__row" key={i}>
              <legend className="govuk-visually-hidden">{t(`${words}.row`, { number: i + 1 })}</legend>
              <Select
                name={`${at}.day`}
                label={t("shifts.day")}
                options={days}
                empty=""
                value={row.day}
                autoFocus={i === focusRow}
                errors={errors[`${at}.day`]}
              />
              <TimeSelect
                name={`${at}.start`}
                label={t(`${words}.start`)}
                value={row.start}
                errors={errors[`${at}.start`]}
              />
              <TimeSelect
                name={`${at}.end`}
                label={t(`${words}.end`)}
                value={row.end}
                errors={errors[`${at}.end`]}
              />
              <span className="fh-buttons fh-shifts__buttons">
                <Button
                  look="quiet"
                  name={intentName}
                  value={`${name}/copy/${i}`}
                  formNoValidate
                  hidden={t(`${words}.row`, { number: i + 1 })}
                >
                  <span data-copy="">
                    {day !== undefined && copyTargets(day).length < 2 && day !== 3
                      ? t("shifts.copy_next")
                      : t("shifts.copy_friday")}
                  </span>
                </Button>
                {rows.length > 1 && (
                  <Button
                    look="quiet"
                    name={intentName}
                    value={`${name}/remove/${i}`}
                    formNoValidate
                    hidden={t(`${words}.row`, { number: i + 1 })}
                  >
                    {t("shifts.remove")}
                  </Button>
                )}
              </span>
              {day !== undefined && endsNextDay(row) && (
                <p className="fh-shifts__read fh-quiet">
                  {t("shifts.read_overnight", { day: format.weekday((day + 1) % 7), to: row.end })}
                </p>
              )}
            </fieldset>
          );
        })}
        <Button look="secondary" small name={intentName} value={`${name}/add`} formNoValidate>
          {t(`${words}.add`)}
        </Button>
      </div>
    </Fieldset>
  );
}
