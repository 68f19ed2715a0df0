/** Times that are taken: lines that can be changed in their place, too. */
import type { SlotRange } from "../../search/match/week";
import { slotsSentence } from "../ui/week-sentence";
import type { FormState } from "../web/form-state";
import { parseForm, refusedForm } from "../web/forms.server";
import { type Asking, type Handler, type Outcome, pressedIn } from "./answering-form.server";
import { hasLine, list, typedIn, UUID } from "./answering-list.server";
import { keptFields, keptLine, MOST_LINES, type Tie, TieForm } from "./telling";
import { addTie, confirmTies, removeTie, type TieChanged } from "./ties.server";
import { rowsOf } from "./week";

/** What stands against a time that is taken. */
const tieRefused = (
  refused: Exclude<TieChanged, { ok: true }>,
  { t, format }: Asking,
): Record<string, string> =>
  refused.reason === "full"
    ? { taken: t("profile.list.full", { most: MOST_LINES }) }
    : { days: t("profile.ties.overlaps", { times: slotsSentence(refused.slots, { t, format }) }) };

const tie = async (asking: Asking): Promise<Outcome> => {
  const { caller, ownerId, form, t } = asking;
  const parsed = parseForm(form, TieForm, t);
  if (!parsed.ok) return { kind: "refused", state: parsed.state };
  const added = await addTie(caller, ownerId, parsed.value);
  if (!added.ok) return { kind: "refused", state: refusedForm(form, tieRefused(added, asking)) };
  if (parsed.value.id !== undefined) return { kind: "saved", stay: "profile.ties.changed" };
  if (!added.isNew) return { kind: "saved", stay: "profile.ties.there" };
  const isEmpty = added.left.available?.length === 0;
  return { kind: "saved", stay: isEmpty ? "profile.week.empty" : "profile.ties.added" };
};

const tieList = list({
  step: "ties",
  add: tie,
  first: "taken",
  remove: removeTie,
  putBack: async (asking, line) => {
    const { kind, slots } = line as { kind: Tie["kind"]; slots: readonly SlotRange[] };
    const again = { id: undefined, kind, rows: rowsOf(slots) };
    const added = await addTie(asking.caller, asking.ownerId, again);
    return added.ok ? undefined : tieRefused(added, asking);
  },
  by: "id",
  removed: "profile.ties.removed",
  whole: confirmTies,
});

/** One of them may be opened to be changed; what was filled in meanwhile is kept, and asked for again after it. */
export const ties: Handler = async (asking) => {
  const { form } = asking;
  const [what, which] = pressedIn(form);
  const { kept = [], ...typed } = typedIn(form).values;
  const again = (values: FormState["values"]) => ({
    kind: "again" as const,
    state: { values, errors: {}, focus: "taken" },
  });
  if (what === "change" && UUID.safeParse(which).success) {
    if (typed.id?.[0] === which) return again({ ...typed, kept });
    return again({ change: [which], kept: hasLine(form) ? [...kept, keptLine(typed)] : kept });
  }
  const done = await tieList(asking);
  const isGone = what === "remove" && typed.id?.[0] === which;
  if (!isGone && (done.kind !== "saved" || kept.length === 0)) return done;
  const next = again({ ...keptFields(kept.at(-1)), kept: kept.slice(0, -1) });
  if (done.kind === "again") return { ...done, ...next };
  return done.kind === "saved" ? { ...next, say: done.stay ?? done.say?.key } : done;
};
