/** Questions that are answered line by line. */
import type { z } from "zod";
import type { Caller } from "../caller";
import type { MessageKey } from "../i18n/catalogue";
import { parseForm, refusedForm } from "../web/forms.server";
import { type Choices, type Handler, type Outcome, saving } from "./answering-form.server";
import { type List, list } from "./answering-list.server";
import { ties } from "./answering-ties.server";
import * as background from "./background.server";
import { CertificateForm } from "./forms";
import { type ListOfRows, putLineBack, removeLine } from "./lines.server";
import { addCertificate, confirmCertificates } from "./profile.server";
import { CourseForm, EmployerForm, JobForm, LanguageForm, MOST_LINES, QualificationForm } from "./telling";

type Result =
  | { ok: true }
  | { ok: false; reason: "full" }
  | {
      ok: false;
      reason: "which-work" | "which-employer" | "no-such-employer";
      choices: { id: string; label: string }[];
    };

/** The choice that was sent is shown again, whatever else is wrong. */
const worksAsked = (form: FormData): Choices | undefined => {
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
    {
      first,
      added,
      asked,
    }: { first: string; added: MessageKey; asked?: (form: FormData) => Choices | undefined },
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

/** A list of which a line is one row. */
const rows = (step: ListOfRows, list_: Omit<List, "step" | "remove" | "putBack">): Handler =>
  list({
    ...list_,
    step,
    remove: (caller, ownerId, which) => removeLine(caller, ownerId, step, which),
    putBack: async ({ caller, ownerId, t }, line) => {
      const { ok } = await putLineBack(caller, ownerId, step, line);
      return ok ? undefined : { [list_.first]: t("profile.list.full", { most: MOST_LINES }) };
    },
  });

export const LISTS = {
  ties,
  jobs: rows("jobs", {
    add: adding(JobForm, background.addJob, {
      first: "title",
      added: "profile.list.added",
      asked: worksAsked,
    }),
    asked: worksAsked,
    first: "title",
    by: "id",
    removed: "profile.list.removed",
    whole: background.confirmJobs,
  }),
  certificates: rows("certificates", {
    add: saving(CertificateForm, addCertificate, "profile.certificates.added"),
    first: "certificate",
    by: "code",
    removed: "profile.certificates.removed",
    whole: confirmCertificates,
  }),
  qualifications: rows("qualifications", {
    add: adding(QualificationForm, background.addQualification, {
      first: "title",
      added: "profile.list.added",
    }),
    first: "title",
    by: "id",
    removed: "profile.list.removed",
  }),
  courses: rows("courses", {
    add: adding(CourseForm, background.addCourse, { first: "sector", added: "profile.list.added" }),
    first: "sector",
    by: "id",
    removed: "profile.list.removed",
    confirm: background.confirmCourse,
  }),
  languages: rows("languages", {
    add: adding(() => LanguageForm, background.addLanguage, {
      first: "language",
      added: "profile.list.added",
    }),
    first: "language",
    by: "code",
    removed: "profile.list.removed",
  }),
  employers: rows("employers", {
    add: adding(() => EmployerForm, background.blockEmployer, {
      first: "employer",
      added: "profile.employers.added",
    }),
    first: "employer",
    by: "id",
    removed: "profile.employers.removed",
  }),
} satisfies Record<string, Handler>;
