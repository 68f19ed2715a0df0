import { parseForm, unprocessable } from "../web/forms.server";
import type { AskedToAct } from "../web/guard.server";
import { FirstDayInput } from "./first-day";
import { markStarted, tickFirstDay } from "./first-day.server";

/** Does what was pressed in the list, and goes back to the page that it stands on. */
export async function firstDayPressed(
  { caller, form, t, go }: AskedToAct,
  candidacyId: string,
  page: string,
) {
  const parsed = parseForm(form, FirstDayInput, t);
  if (!parsed.ok) return unprocessable(parsed.state);
  const { value } = parsed;
  const done =
    value.intent === "started"
      ? await markStarted(caller, candidacyId)
      : await tickFirstDay(caller, candidacyId, value.item, value.intent === "tick");
  if (!done.ok) return go(page, { key: `first-day.${done.because}` });
  return go(page, { key: value.intent === "started" ? "first-day.started" : "first-day.saved" });
}
