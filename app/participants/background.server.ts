/** What participants bring: jobs, qualifications, courses and languages, one line of a list at a time. */
import { sql } from "kysely";
import type { Db } from "../../db/client.server";
import { findSoc } from "../../db/reference/search";
import { SOC_UNITS } from "../../db/reference/soc";
import type { Caller } from "../caller";
import { answer, change, type Trx, unchanged } from "./changing.server";
import {
  type Course,
  type Job,
  type Language,
  MOST_LINES,
  NO_SUCH_WORK,
  type Qualification,
} from "./telling";

export type Added = { ok: true } | { ok: false; reason: "full" };

type ListTable =
  | "pastJob"
  | "participantQualification"
  | "sectorCourseCompleted"
  | "participantLanguage"
  | "participantTie";

/** Whether one more line may be added. */
export async function hasRoom(trx: Trx, table: ListTable, ownerId: string): Promise<boolean> {
  const { lines } = await trx
    .selectFrom(table)
    .select((eb) => eb.fn.countAll<string>().as("lines"))
    .where("participantId", "=", ownerId)
    .executeTakeFirstOrThrow();
  return Number(lines) < MOST_LINES;
}

const FULL = { ok: false, reason: "full" } as const;

/** Kinds of work that a job of this name may be; with the one that was chosen, where one was. */
export const worksLike = (title: string, chosen?: string): { id: string; label: string }[] =>
  SOC_UNITS.filter(({ code }) => code === chosen)
    .concat(findSoc(title, 6).filter(({ code }) => code !== chosen))
    .map(({ code, title }) => ({ id: code, label: title }));

/** What a job's title may be: the one kind of work of that name, or those to choose from. */
function workOf({ title, soc }: Job): { code: string | null } | { choices: { id: string; label: string }[] } {
  if (soc !== undefined) return { code: soc === NO_SUCH_WORK ? null : soc };
  const found = findSoc(title, 6);
  const named = title.toLowerCase();
  const same = found.filter((unit) =>
    [unit.title, ...unit.synonyms].some((name) => name.toLowerCase() === named),
  );
  const [only, ...others] = same.length > 0 ? same : found;
  if (!only) return { code: null };
  if (others.length === 0 && same.length > 0) return { code: only.code };
  return { choices: worksLike(title) };
}

export type JobAdded = Added | { ok: false; reason: "which-work"; choices: { id: string; label: string }[] };

/** A job done before. Which kind of work it was is asked where its name may be several; the same job twice is one. */
export async function addJob(caller: Caller, ownerId: string, job: Job): Promise<JobAdded> {
  return answer(caller, ownerId, "jobs", async (trx): Promise<JobAdded> => {
    const work = workOf(job);
    if ("choices" in work) return unchanged({ ok: false, reason: "which-work", choices: work.choices });
    const row = {
      participantId: ownerId,
      title: job.title,
      socCode: work.code,
      country: job.country ?? null,
      fromYear: job.fromYear ?? null,
      toYear: job.toYear ?? null,
    };
    const there = await trx
      .selectFrom("pastJob")
      .select("id")
      .where("participantId", "=", ownerId)
      .where("title", "=", row.title)
      .where("country", "is not distinct from", row.country)
      .where("fromYear", "is not distinct from", row.fromYear)
      .executeTakeFirst();
    if (there) {
      await trx.updateTable("pastJob").set(row).where("id", "=", there.id).execute();
      return { ok: true };
    }
    if (!(await hasRoom(trx, "pastJob", ownerId))) return unchanged(FULL);
    await trx.insertInto("pastJob").values(row).execute();
    return { ok: true };
  });
}

/** That those listed are all: also where there is none. */
export const confirmJobs = (caller: Caller, ownerId: string) =>
  answer(caller, ownerId, "jobs", async () => undefined);

/** A qualification as it is named where it was given, with the level as the person understands it. */
export const addQualification = (
  caller: Caller,
  ownerId: string,
  { title, country, level, year }: Qualification,
): Promise<Added> =>
  change(caller, ownerId, async (trx) => {
    const said = { country, levelAsUnderstood: level ?? null, year: year ?? null };
    const { numUpdatedRows } = await trx
      .updateTable("participantQualification")
      .set(said)
      .where("participantId", "=", ownerId)
      .where("title", "=", title)
      .where("country", "=", country)
      .executeTakeFirst();
    if (numUpdatedRows > 0n) return { ok: true };
    if (!(await hasRoom(trx, "participantQualification", ownerId))) return unchanged(FULL);
    await trx
      .insertInto("participantQualification")
      .values({ participantId: ownerId, title, ...said })
      .execute();
    return { ok: true };
  });

/**
 * A sector course that was completed. What an officer enters is confirmed; what a person claims waits for an officer,
 * and counts for no match until then.
 */
export const addCourse = (
  caller: Caller,
  ownerId: string,
  { sector, title, completedOn }: Course,
): Promise<Added> =>
  change(caller, ownerId, async (trx) => {
    const { actor, now } = caller;
    const officer = actor.role === "officer" ? actor.personId : null;
    const said = { title: title ?? null, completedOn };
    const confirmed = { confirmedBy: officer, confirmedAt: officer ? now : null };
    await trx
      .insertInto("sectorCourseCompleted")
      .values({ participantId: ownerId, sectorCode: sector, ...said, enteredBy: officer, ...confirmed })
      .onConflict((conflict) =>
        conflict
          .columns(["participantId", "sectorCode"])
          .doUpdateSet({ ...said, enteredBy: officer, ...confirmed })
          // Said again as it was, a confirmed course stays confirmed.
          .where(({ eb, or }) =>
            or([
              eb("sectorCourseCompleted.confirmedAt", "is", null),
              eb("sectorCourseCompleted.completedOn", "<>", completedOn),
              eb("sectorCourseCompleted.title", "is distinct from", said.title),
            ]),
          ),
      )
      .execute();
    // Those who confirm it count the days from here.
    if (!officer)
      await trx.updateTable("participant").set({ updatedAt: now }).where("personId", "=", ownerId).execute();
    return { ok: true };
  });

/** An officer has seen that a claimed course was completed. Nobody confirms their own. */
export const confirmCourse = (caller: Caller, ownerId: string, id: string) =>
  change(
    caller,
    ownerId,
    (trx) =>
      trx
        .updateTable("sectorCourseCompleted")
        .set({ confirmedBy: (caller.actor as { personId: string }).personId, confirmedAt: caller.now })
        .where("participantId", "=", ownerId)
        .where("id", "=", id)
        .where("confirmedAt", "is", null)
        .execute(),
    "course.confirm",
  );

/** A language with how it is known; said again, the later answer holds. */
export const addLanguage = (caller: Caller, ownerId: string, { language, how }: Language): Promise<Added> =>
  change(caller, ownerId, async (trx) => {
    const said = { speaks: how.includes("speaks"), reads: how.includes("reads") };
    const { numUpdatedRows } = await trx
      .updateTable("participantLanguage")
      .set(said)
      .where("participantId", "=", ownerId)
      .where("languageCode", "=", language)
      .executeTakeFirst();
    if (numUpdatedRows > 0n) return { ok: true };
    if (!(await hasRoom(trx, "participantLanguage", ownerId))) return unchanged(FULL);
    await trx
      .insertInto("participantLanguage")
      .values({ participantId: ownerId, languageCode: language, ...said })
      .execute();
    return { ok: true };
  });

/** Employers whose posts are not shown: matched by a part of the name, among those who post. */
export type EmployerBlocked =
  | Added
  | { ok: false; reason: "no-such-employer" | "which-employer"; choices: { id: string; label: string }[] };

const MOST_CHOICES = 8;

/** Employers who post, by a part of their name, or the one that was chosen. */
const employersLike = (db: Db, name: string, chosen?: string): Promise<{ id: string; label: string }[]> =>
  db
    .selectFrom("employer")
    .select(["id", "name as label"])
    .where("status", "=", "approved")
    .where((eb) =>
      chosen ? eb("id", "=", chosen) : eb("name", "ilike", `%${name.replace(/[\\%_]/g, "\\$&")}%`),
    )
    .orderBy(sql`lower(name) <> lower(${name})`)
    .orderBy("name")
    .limit(MOST_CHOICES)
    .execute();

export async function blockEmployer(
  caller: Caller,
  ownerId: string,
  { employer, employerId }: { employer: string; employerId?: string },
): Promise<EmployerBlocked> {
  return change(caller, ownerId, async (trx) => {
    const found = await employersLike(trx, employer, employerId);
    const [only, ...others] = found.filter(({ label }) => label.toLowerCase() === employer.toLowerCase());
    const chosen = employerId || found.length === 1 ? found[0] : others.length === 0 ? only : undefined;
    if (!chosen) {
      const reason = found.length === 0 ? "no-such-employer" : "which-employer";
      return unchanged({ ok: false, reason, choices: found });
    }
    await trx
      .insertInto("blockedEmployer")
      .values({ participantId: ownerId, employerId: chosen.id })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    return { ok: true };
  });
}
