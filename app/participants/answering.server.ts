import { hasDistricts } from "../../db/queries/homes.server";
import { focusAfter, rowsAfter } from "../ui/shift-intent";
import { parseForm, refusedForm } from "../web/forms.server";
import { orChanged, seenIn } from "../web/older-page.server";
import { type Asking, type Handler, type Outcome, pressedIn, saving } from "./answering-form.server";
import { LISTS } from "./answering-lists.server";
import {
  EnglishForm,
  HomeForm,
  HoursForm,
  LimitsForm,
  SkillsForm,
  TravelForm,
  WeekForm,
  WorkForm,
} from "./forms";
import { deleteLimits, saveLimits } from "./limits.server";
import * as verbs from "./profile.server";
import { townsAtEdge } from "./reach";
import { childrenAfter, SchoolForm } from "./school-form";
import type { Step } from "./steps";
import { alsoTown } from "./town-form.server";
import { typedRows, withRows } from "./week-rows";

/** Nothing was chosen, nor that none is meant: that is no answer, and the question stays open. */
const leftOpen: Outcome = { kind: "saved", say: { key: "profile.leftOpen" } };
const meansNone = (form: FormData) => form.get("none") === "yes";

const saveSchool = saving(() => SchoolForm, verbs.saveSchool);

const HANDLERS: Record<Step, Handler> = {
  ...LISTS,
  home: async ({ caller, ownerId, form, t }) => {
    const parsed = parseForm(form, HomeForm, t);
    if (!parsed.ok) return { kind: "refused", state: parsed.state };
    const saved = await verbs.saveHome(caller, ownerId, parsed.value);
    if (saved.ok) return { kind: "saved" };
    const { state, towns } = alsoTown(refusedForm(form, {}), saved, t, await hasDistricts(caller.db));
    return { kind: "refused", state, choices: towns };
  },
  travel: async ({ caller, ownerId, form, t, format }) => {
    const parsed = parseForm(form, TravelForm, t);
    if (!parsed.ok) return { kind: "refused", state: parsed.state };
    const { mode, maxMinutes } = parsed.value;
    const home = await verbs.saveTravel(caller, ownerId, parsed.value);
    const towns = home ? townsAtEdge(home, mode, maxMinutes).map(({ name }) => name) : [];
    if (towns.length === 0) return { kind: "saved" };
    const params = { minutes: maxMinutes, mode: t(`profile.mode.${mode}`), towns: format.list(towns) };
    return { kind: "saved", say: { key: "profile.travel.said", params } };
  },
  school: async (asking) => {
    const { values } = refusedForm(asking.form, {});
    const changed = childrenAfter(values, values.intent?.[0] ?? "");
    return changed ? { kind: "again", ...changed } : saveSchool(asking);
  },
  week: async ({ caller, ownerId, form, t }) => {
    const pressed = String(form.get("intent") ?? "");
    const typed = typedRows(form);
    const rows = rowsAfter(typed, pressed, "times");
    if (rows) return { kind: "again", state: withRows(form, rows, focusAfter(typed, rows, pressed)) };
    const parsed = parseForm(form, WeekForm, t);
    if (!parsed.ok) return { kind: "refused", state: parsed.state };
    const { available } = await verbs.saveWeek(caller, ownerId, parsed.value);
    return { kind: "saved", say: available?.length === 0 ? { key: "profile.week.empty" } : undefined };
  },
  hours: saving(HoursForm, verbs.saveHours),
  skills: async ({ caller, ownerId, form, t }) => {
    const parsed = parseForm(form, SkillsForm, t);
    if (!parsed.ok) return { kind: "refused", state: parsed.state };
    const { skills } = parsed.value;
    if (skills.length === 0 && !meansNone(form)) {
      await verbs.takeBackSkills(caller, ownerId);
      return leftOpen;
    }
    await verbs.saveSkills(caller, ownerId, skills);
    return { kind: "saved" };
  },
  work: async ({ caller, ownerId, form, t }) => {
    const parsed = parseForm(form, WorkForm, t);
    if (!parsed.ok) return { kind: "refused", state: parsed.state };
    if (parsed.value.length === 0 && !meansNone(form)) {
      await verbs.takeBackWork(caller, ownerId);
      return leftOpen;
    }
    await verbs.saveWork(caller, ownerId, parsed.value);
    return { kind: "saved" };
  },
  english: saving(() => EnglishForm, verbs.saveEnglish),
  limits: async ({ caller, ownerId, form, t, locale }) => {
    if (pressedIn(form)[0] === "delete") {
      await deleteLimits(caller, ownerId);
      return { kind: "saved", stay: "profile.deleted" };
    }
    const parsed = parseForm(form, LimitsForm, t);
    if (!parsed.ok) return { kind: "refused", state: parsed.state };
    if (parsed.value.length === 0 && !meansNone(form)) {
      await deleteLimits(caller, ownerId);
      return leftOpen;
    }
    const words = `${t("profile.limits.consent")}. ${t("profile.limits.consent.hint")}`;
    await saveLimits(caller, ownerId, parsed.value, { words, locale });
    return { kind: "saved" };
  },
};

/** Takes one question's form and does what it asks. Only the person themselves may, and officers with them (`Denied`). */
export async function answerStep(step: Step, asking: Asking): Promise<Outcome> {
  const { caller, form } = asking;
  const outcome = await orChanged(HANDLERS[step]({ ...asking, caller: { ...caller, seen: seenIn(form) } }));
  return outcome === "changed" ? { kind: "changed", state: refusedForm(form, {}) } : outcome;
}
