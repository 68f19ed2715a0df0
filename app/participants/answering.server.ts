import type { z } from "zod";
import type { Caller } from "../caller";
import type { MessageKey } from "../i18n/catalogue";
import type { Translate } from "../i18n/translate";
import { focusAfter, rowsAfter } from "../ui/shift-intent";
import type { FormState } from "../web/form-state";
import { parseForm, refusedForm } from "../web/forms.server";
import {
  CertificateForm,
  EnglishForm,
  HomeForm,
  HoursForm,
  LimitsForm,
  SchoolForm,
  SkillsForm,
  TravelForm,
  WeekForm,
  WorkForm,
} from "./forms";
import * as verbs from "./profile.server";
import type { Step } from "./steps";
import { typedRows, withRows } from "./week-rows";

/** What became of an answer. */
export type Outcome =
  /** Stored; `stay` where the question goes on, with what was done in words. */
  | { kind: "saved"; stay?: MessageKey }
  /** Not stored. `towns` to choose from, where the name is that of several. */
  | { kind: "refused"; state: FormState; towns?: { id: number; label: string }[] }
  /** Nothing to store yet: the form again, with a row more or less. */
  | { kind: "again"; state: FormState };

interface Asking {
  caller: Caller;
  ownerId: string;
  form: FormData;
  t: Translate;
  today: string;
}
type Handler = (asking: Asking) => Promise<Outcome>;

/** Parses the form and hands its value to a verb. */
const saving =
  <S extends z.ZodType>(
    schemaOf: (today: string) => S,
    save: (caller: Caller, ownerId: string, value: z.output<S>) => Promise<unknown>,
    stay?: MessageKey,
  ): Handler =>
  async ({ caller, ownerId, form, t, today }) => {
    const parsed = parseForm(form, schemaOf(today), t);
    if (!parsed.ok) return { kind: "refused", state: parsed.state };
    await save(caller, ownerId, parsed.value);
    return { kind: "saved", stay };
  };

const week = saving(() => WeekForm, verbs.saveWeek);
const limits = saving(() => LimitsForm, verbs.saveLimits);
const addCertificate = saving(CertificateForm, verbs.addCertificate, "profile.certificates.added");

const HANDLERS: Record<Step, Handler> = {
  home: async ({ caller, ownerId, form, t }) => {
    const parsed = parseForm(form, HomeForm, t);
    if (!parsed.ok) return { kind: "refused", state: parsed.state };
    const saved = await verbs.saveHome(caller, ownerId, parsed.value);
    if (saved.ok) return { kind: "saved" };
    if (saved.reason === "no-such-town")
      return { kind: "refused", state: refusedForm(form, { town: t("profile.home.unknown") }) };
    return {
      kind: "refused",
      state: refusedForm(form, { townId: t("profile.home.which.error") }),
      towns: saved.choices.map(({ id, label }) => ({ id, label })),
    };
  },
  travel: saving(() => TravelForm, verbs.saveTravel),
  school: saving(() => SchoolForm, verbs.saveSchool),
  week: async (asking) => {
    const pressed = textOf(asking.form, "intent") ?? "";
    const typed = typedRows(asking.form);
    const rows = rowsAfter(typed, pressed, "times");
    if (!rows) return week(asking);
    return { kind: "again", state: withRows(asking.form, rows, focusAfter(typed, rows, pressed)) };
  },
  hours: saving(HoursForm, verbs.saveHours),
  skills: saving(
    () => SkillsForm,
    (caller, ownerId, { skills }) => verbs.saveSkills(caller, ownerId, skills),
  ),
  work: saving(() => WorkForm, verbs.saveWork),
  certificates: async (asking) => {
    const { caller, ownerId, form } = asking;
    const [what, code] = (textOf(form, "intent") ?? "").split("/");
    if (what === "add") return addCertificate(asking);
    if (what === "remove") {
      await verbs.removeCertificate(caller, ownerId, code ?? "");
      return { kind: "saved", stay: "profile.certificates.removed" };
    }
    await verbs.confirmCertificates(caller, ownerId);
    return { kind: "saved" };
  },
  english: saving(() => EnglishForm, verbs.saveEnglish),
  limits: async (asking) => {
    if (textOf(asking.form, "intent") !== "delete") return limits(asking);
    await verbs.deleteLimits(asking.caller, asking.ownerId);
    return { kind: "saved", stay: "profile.deleted" };
  },
};

/** Takes one question's form and does what it asks. Only the person themselves may (`Denied`). */
export const answerStep = (step: Step, asking: Asking): Promise<Outcome> => HANDLERS[step](asking);

function textOf(form: FormData, name: string): string | null {
  const value = form.get(name);
  return typeof value === "string" ? value : null;
}
