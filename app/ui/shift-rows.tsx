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
  /** Beside the rows themselves; with the grid, for those who type. */
  rowsHint?: string;
  hint?: string;
  rows: readonly ShiftRow[];
  /** By field name, as `shifts[0].end`; those of the whole list under `name`. */
  errors?: Record<string, string[] | undefined>;
  /** The buttons' own name; their values are read by `rowsAfter`. */
  intentName?: string;
  /** The field's name or the button's value to go on at, as `focusAfter` gives it. */
  focus?: string;
  /** What a row is called: a shift of a job, or a time of a person's week. */
  words?: "shifts" | "times";
  /** With JavaScript the same week can be painted on a grid above the rows. */
  grid?: boolean;
}

const BLANK: ShiftRow = { day: "", start: "", end: "" };
const DAYS = [0, 1, 2, 3, 4, 5, 6];

/** Shifts as rows of day, start and end; every button submits, so that all of it works without JavaScript. */
export function ShiftRows(props: ShiftRowsProps) {
  const { name, legend, legendHidden, hint, errors = {}, words = "shifts", intentName = "intent" } = props;
  const t = useT();
  const format = useFormat();
  const id = fieldId(name);
  const rows = props.rows.length > 0 ? props.rows : [BLANK];
  const grid = props.grid && {
    "data-grid": legend,
    "data-short": DAYS.map((day) => format.weekday(day, "short")).join("|"),
    "data-help": t("grid.help"),
    "data-help-touch": t("grid.help_touch"),
    "data-help-both": t("grid.help_both"),
    "data-cell": t("grid.cell", { day: "%day", from: "%from", to: "%to" }),
    "data-part": t("grid.part"),
    "data-more": t("grid.more"),
    "data-fewer": t("grid.fewer"),
    "data-type": t(`${words}.type`),
  };
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
        data-copy-to={t("shifts.copy_to", { day: "%day", to: "%to" })}
        data-copy-up-to={t("shifts.copy_up_to", { day: "%day", to: "%to" })}
        data-copy={t("shifts.copy")}
        data-overnight={t("shifts.read_overnight", { day: "%day", to: "%to" })}
        {...grid}
      >
        {props.rowsHint && <p className="govuk-hint">{props.rowsHint}</p>}
        {rows.map((row, i) => (
          <Row
            key={i}
            {...props}
            row={row}
            at={String(i)}
            number={String(i + 1)}
            again={rows.slice(0, i).some((r) => r.day !== "" && r.day === row.day)}
            alone={rows.length === 1}
          />
        ))}
        {props.grid && (
          <template>
            <Row {...props} errors={{}} row={BLANK} at="__AT" number="__NUMBER" />
          </template>
        )}
        <Button
          look="secondary"
          small
          name={intentName}
          value={`${name}/add`}
          autoFocus={props.focus === `${name}/add`}
          formNoValidate
        >
          {t(`${words}.add`)}
        </Button>
      </div>
    </Fieldset>
  );
}

interface RowProps extends ShiftRowsProps {
  row: ShiftRow;
  at: string;
  number: string;
  /** A row above has the same day: its button copies both. */
  again?: boolean;
  alone?: boolean;
}

function Row({
  name,
  row,
  at,
  number,
  again,
  alone,
  errors = {},
  focus,
  words = "shifts",
  ...rest
}: RowProps) {
  const t = useT();
  const format = useFormat();
  const intentName = rest.intentName ?? "intent";
  const field = `${name}[${at}]`;
  const called = t(`${words}.row`, { number });
  const day = /^[0-6]$/.test(row.day) ? Number(row.day) : undefined;
  const button = (what: "copy" | "remove") => ({
    look: "quiet" as const,
    name: intentName,
    value: `${name}/${what}/${at}`,
    autoFocus: focus === `${name}/${what}/${at}`,
    formNoValidate: true,
  });
  const overnight = day !== undefined && endsNextDay(row);
  return (
    <fieldset className="govuk-fieldset fh-shifts__row">
      <legend className="govuk-visually-hidden">{called}</legend>
      <Select
        name={`${field}.day`}
        label={t("shifts.day")}
        options={DAYS.map((d) => ({ value: String(d), label: format.weekday(d) }))}
        empty={t("ui.choose")}
        value={row.day}
        autoFocus={focus === `${field}.day`}
        errors={errors[`${field}.day`]}
      />
      <TimeSelect
        name={`${field}.start`}
        label={t(`${words}.start`)}
        value={row.start}
        errors={errors[`${field}.start`]}
      />
      <TimeSelect
        name={`${field}.end`}
        label={t(`${words}.end`)}
        value={row.end}
        errors={errors[`${field}.end`]}
      />
      <span className="fh-buttons fh-shifts__buttons">
        <span data-copy="" hidden={again}>
          <Button {...button("copy")}>{useCopyWords(day)}</Button>
        </span>
        <span data-remove="" hidden={alone}>
          <Button {...button("remove")} hidden={called}>
            {t("shifts.remove")}
          </Button>
        </span>
      </span>
      <p className="fh-shifts__read fh-quiet" hidden={!overnight}>
        {overnight && t("shifts.read_overnight", { day: format.weekday(((day ?? 0) + 1) % 7), to: row.end })}
      </p>
    </fieldset>
  );
}

/** What the "copy" button of a day does, in words. */
function useCopyWords(day: number | undefined): string {
  const t = useT();
  const format = useFormat();
  if (day === undefined) return t("shifts.copy");
  const targets = copyTargets(day);
  return t(targets.length > 1 ? "shifts.copy_up_to" : "shifts.copy_to", {
    day: format.weekday(day),
    to: format.weekday(targets.at(-1) ?? 0),
  });
}
