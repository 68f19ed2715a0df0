/** Questions that are answered line by line: one more, one less, or that the list is whole. */
import { z } from "zod";
import type { Caller } from "../caller";
import type { MessageKey } from "../i18n/catalogue";
import { slotsSentence } from "../ui/week-sentence";
import { parseForm, refusedForm } from "../web/forms.server";
import { type Asking, type Handler, type Outcome, pressedIn, saving } from "./answering-form.server";
import * as background from "./background.server";
import { CertificateForm } from "./forms";
import { addCertificate, confirmCertificates, removeCertificate } from "./profile.server";
import {
  CourseForm,
  EmployerForm,
  JobForm,
  LanguageForm,
  MOST_LINES,
  QualificationForm,
  TieForm,
  tieFields,
} from "./telling";
import { addTie, confirmTies, removeTie } from "./ties.server";

const UUID = z.uuid();

/** What no one typed, and choices that cannot be taken back: they alone are no line. */
const NO_LINE = ["seen", "intent", "id", "taken", "soc", "employerId"];
const hasLine = (form: FormData): boolean =>
  [...form].some(
    ([name, value]) => !NO_LINE.includes(name) && typeof value === "string" && value.trim() !== "",
  );

interface List {
  add: Handler;
  /** The line's first field. */
  first: string;
  remove: (caller: Caller, ownerId: string, which: string) => Promise<unknown>;
  /** What "remove" names: a row's id, or a code. */
  by: "id" | "code";
  removed: MessageKey;
  /** Marks the question as answered, where it is one that is asked in turn. */
  whole?: (caller: Caller, ownerId: string) => Promise<unknown>;
  confirm?: (caller: Caller, ownerId: string, id: string) => Promise<unknown>;
}

const list =
  ({ add, first, remove, by, removed, whole, confirm }: List): Handler =>
  async (asking) => {
    const { caller, ownerId, form, t } = asking;
    const [what, which] = pressedIn(form);
    const names = by === "code" || UUID.safeParse(which).success;
    if (what === "add" || what === "add-more") {
      const added = await add(asking);
      return added.kind === "saved" && what === "add-more" ? { ...added, more: true } : added;
    }
    if (what === "remove") {
      if (names) await remove(caller, ownerId, which);
      return { kind: "saved", stay: removed };
    }
    if (what === "confirm" && confirm) {
      if (names) await confirm(caller, ownerId, which);
      return { kind: "saved", stay: "person.courses.confirmed" };
    }
    // What was filled in is not lost with the button that says that the list is whole.
    const isFilled = hasLine(form);
    if (what === "none" && isFilled)
      return { kind: "refused", state: refusedForm(form, { [first]: t("profile.list.none.both") }) };
    const added = what === "add-last" || isFilled ? await add(asking) : undefined;
    if (added && added.kind !== "saved") return added;
    await whole?.(caller, ownerId);
    return { kind: "saved", say: added?.stay && { key: added.stay } };
  };

type Result =
  | { ok: true }
  | { ok: false; reason: "full" }
  | {
      ok: false;
      reason: "which-work" | "which-employer" | "no-such-employer";
      choices: { id: string; label: string }[];
    };

type Choices = { id: string; label: string }[] | undefined;

/** The choice that was sent is shown again, whatever else is wrong. */
const worksAsked = (form: FormData): Choices => {
  const [title, soc] = [form.get("title"), form.get("soc")];
  if (soc === null) return undefined;
  return background.worksLike(
    typeof title === "string" ? title.slice(0, 120) : "",
    typeof soc === "string" ? soc : undefined,
  );
};

/** Adds a line, and says at its field what stands in the way. */
const adding =
  <S extends z.ZodType>(
    schemaOf: (today: string) => S,
    add: (caller: Caller, ownerId: string, value: z.output<S>) => Promise<Result>,
    { first, added, asked }: { first: string; added: MessageKey; asked?: (form: FormData) => Choices },
  ): Handler =>
  async ({ caller, ownerId, form, t, today }): Promise<Outcome> => {
    const parsed = parseForm(form, schemaOf(today), t);
    if (!parsed.ok) return { kind: "refused", state: parsed.state, choices: asked?.(form) };
    const done = await add(caller, ownerId, parsed.value);
    if (done.ok) return { kind: "saved", stay: added };
    const refused = (field: string, key: MessageKey, choices?: { id: string; label: string }[]): Outcome => ({
      kind: "refused",
      state: refusedForm(form, { [field]: t(key, { most: MOST_LINES }) }),
      choices,
    });
    switch (done.reason) {
      case "full":
        return refused(first, "profile.list.full");
      case "which-work":
        return refused("soc", "profile.jobs.which.required", done.choices);
      case "which-employer":
        return refused("employerId", "profile.employers.which.required", done.choices);
      case "no-such-employer":
        return refused("employer", "profile.employers.unknown");
    }
  };

const tie = async (asking: Asking): Promise<Outcome> => {
  const { caller, ownerId, form, t, format } = asking;
  const parsed = parseForm(form, TieForm, t);
  if (!parsed.ok) return { kind: "refused", state: parsed.state };
  const added = await addTie(caller, ownerId, parsed.value);
  if (!added.ok) {
    const errors: Record<string, string> =
      added.reason === "full"
        ? { taken: t("profile.list.full", { most: MOST_LINES }) }
        : { days: t("profile.ties.overlaps", { times: slotsSentence(added.slots, { t, format }) }) };
    return { kind: "refused", state: refusedForm(form, errors) };
  }
  if (parsed.value.id !== undefined) return { kind: "saved", stay: "profile.ties.changed" };
  if (!added.isNew) return { kind: "saved", stay: "profile.ties.there" };
  const isEmpty = added.left.available?.length === 0;
  return { kind: "saved", stay: isEmpty ? "profile.week.empty" : "profile.ties.added" };
};

const tieList = list({
  add: tie,
  first: "taken",
  remove: removeTie,
  by: "id",
  removed: "profile.ties.removed",
  whole: confirmTies,
});

/** One of them may be opened to be changed; one that was taken away may be put back. */
const ties: Handler = async (asking) => {
  const { caller, ownerId, form } = asking;
  const [what, which] = pressedIn(form);
  const isOne = UUID.safeParse(which).success;
  if (what === "change" && isOne)
    return { kind: "again", state: { values: { change: [which] }, errors: {}, focus: "taken" } };
  if (what !== "remove" || !isOne) return tieList(asking);
  const gone = await removeTie(caller, ownerId, which);
  const { id: _, ...fields } = (gone && tieFields(gone)) ?? { id: [] };
  if (!("taken" in fields)) return { kind: "saved", stay: "profile.ties.removed" };
  return { kind: "again", state: { values: { ...fields, removed: ["yes"] }, errors: {} } };
};

export const LISTS = {
  ties,
  jobs: list({
    add: adding(JobForm, background.addJob, {
      first: "title",
      added: "profile.list.added",
      asked: worksAsked,
    }),
    first: "title",
    remove: background.removeJob,
    by: "id",
    removed: "profile.list.removed",
    whole: background.confirmJobs,
  }),
  certificates: list({
    add: saving(CertificateForm, addCertificate, "profile.certificates.added"),
    first: "certificate",
    remove: removeCertificate,
    by: "code",
    removed: "profile.certificates.removed",
    whole: confirmCertificates,
  }),
  qualifications: list({
    add: adding(QualificationForm, background.addQualification, {
      first: "title",
      added: "profile.list.added",
    }),
    first: "title",
    remove: background.removeQualification,
    by: "id",
    removed: "profile.list.removed",
  }),
  courses: list({
    add: adding(CourseForm, background.addCourse, { first: "sector", added: "profile.list.added" }),
    first: "sector",
    remove: background.removeCourse,
    by: "id",
    removed: "profile.list.removed",
    confirm: background.confirmCourse,
  }),
  languages: list({
    add: adding(() => LanguageForm, background.addLanguage, {
      first: "language",
      added: "profile.list.added",
    }),
    first: "language",
    remove: background.removeLanguage,
    by: "code",
    removed: "profile.list.removed",
  }),
  employers: list({
    add: adding(() => EmployerForm, background.blockEmployer, {
      first: "employer",
      added: "profile.employers.added",
    }),
    first: "employer",
    remove: background.unblockEmployer,
    by: "id",
    removed: "profile.employers.removed",
  }),
} satisfies Record<string, Handler>;
