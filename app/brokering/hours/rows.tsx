import { useT } from "../../i18n/context";
import { goesOvernight, rowsOf } from "../../participants/week";
import { keptRows, shownRows } from "../../participants/week-rows";
import { Checkbox, ShiftRows } from "../../ui";
import type { SlotRange } from "../../ui/week-slots";
import type { FormState } from "../../web/form-state";

interface Props {
  legend: string;
  hint?: string;
  grid?: boolean;
  /** What the form begins with. */
  begin: readonly SlotRange[];
  form?: FormState;
}

/** Hours as rows; one that goes over night is said so with a tick, as it may be a slip. */
export function HoursRows({ begin, form, ...words }: Props) {
  const t = useT();
  const rows = form ? keptRows(form) : shownRows(rowsOf(begin));
  const ticked = form ? form.values.nextDay?.[0] === "yes" : goesOvernight(begin);
  return (
    <>
      <ShiftRows
        {...words}
        name="times"
        words="times"
        rows={rows.length > 0 ? rows : [{ day: "", start: "", end: "" }]}
        errors={form?.errors}
        focus={form?.focus}
      />
      {(ticked || form?.errors.times?.includes(t("profile.ties.early"))) && (
        <Checkbox name="nextDay" value="yes" label={t("profile.ties.nextDay")} checked={ticked} />
      )}
    </>
  );
}
