import {
  countTasks,
  TASK_KINDS,
  type TaskKind,
  type TodayAsked,
  tasksOf,
} from "../../db/queries/today.server";
import { addDays } from "../calendar";
import type { Caller } from "../caller";
import { londonDate } from "../i18n/format";
import { ENDS_SOON_DAYS } from "../participants/attestation";
import { Denied } from "../policy";
import { allowList } from "../transact.server";
import { inOrder, inParts, lateBy, PARTS, type Part, type Task } from "./tasks";

export const TASKS_A_PAGE = 25;
/** Of each part, where all parts are looked at together. */
export const FIRST_OF_PART = 3;
/** Answers are on the list from so many days before they are due. */
const ANSWERS_DAYS = 2;

export interface Today {
  tasks: Task[];
  /** By part of the list. */
  counts: Record<Part["part"], number>;
  total: number;
  /** Of those that are listed, on whichever page; and of all there are, whatever is listed. */
  late: number;
  lateInAll: number;
  pages: number;
}

interface TasksAsked {
  part: Part | null;
  mine: boolean;
  page: number;
  pageSize?: number;
}

/** What an officer does today, late first. Whoever is named in it finds the look in their own audit. */
export async function readToday(
  caller: Caller,
  { part, mine, page, pageSize = TASKS_A_PAGE }: TasksAsked,
): Promise<Today> {
  // Each kind's own first ones are enough for the first of all; a later page takes all before it along.
  const upTo = page * pageSize;
  const read = await tasksFor(caller, { part, mine, upTo });
  const tasks = inOrder(read.rows).slice(upTo - pageSize, upTo);
  await allowNamed(caller, tasks);
  const shown = part ? read.counts[part.part] : read.total;
  return {
    ...{ tasks, counts: read.counts, total: read.total, late: read.late, lateInAll: read.lateInAll },
    pages: Math.max(1, Math.ceil(shown / pageSize)),
  };
}

/** The first tasks of each part that has any; the part whose first is late longest comes first. */
export async function readParts(caller: Caller, mine: boolean) {
  const { rows, counts, total, late, lateInAll } = await tasksFor(caller, {
    part: null,
    mine,
    upTo: FIRST_OF_PART,
  });
  const parts = inParts(rows, FIRST_OF_PART);
  await allowNamed(
    caller,
    parts.flatMap(({ tasks }) => tasks),
  );
  return { parts, counts, total, late, lateInAll };
}

/** Those who are named find the look in their audit. */
async function allowNamed(caller: Caller, tasks: readonly Task[]): Promise<void> {
  const owners = tasks.flatMap(({ personId }) => personId ?? []);
  await allowList(caller, "today.read", {}, [...new Set(owners)]);
}

/** The first tasks of each kind, how many there are by part, and how many are late of those asked for. */
async function tasksFor(
  { actor, db, now }: Caller,
  { part, mine, upTo }: Pick<TasksAsked, "part" | "mine"> & { upTo: number },
) {
  if (actor.role !== "officer") throw new Denied("today.read");
  const today = londonDate(now);
  const asked: TodayAsked = {
    officerId: actor.personId,
    regionCode: actor.regionCode,
    partnerId: actor.partnerId,
    today,
    now,
    answersBy: addDays(today, ANSWERS_DAYS),
    endsBy: addDays(today, ENDS_SOON_DAYS),
    mine,
  };
  const kinds: readonly TaskKind[] = part?.kinds ?? TASK_KINDS;
  const lateDays = Object.fromEntries(TASK_KINDS.map((kind) => [kind, lateBy(kind, today)])) as Record<
    TaskKind,
    string
  >;
  const [rows, byKind] = await Promise.all([
    tasksOf(db, asked, kinds, upTo),
    countTasks(db, asked, lateDays),
  ]);
  const counts = Object.fromEntries(
    PARTS.map(({ part, kinds }) => [part, kinds.reduce((sum, kind) => sum + byKind[kind].all, 0)]),
  ) as Today["counts"];
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const lateOf = (kinds: readonly TaskKind[]) => kinds.reduce((sum, kind) => sum + byKind[kind].late, 0);
  return { rows, counts, total, late: lateOf(kinds), lateInAll: lateOf(TASK_KINDS) };
}
