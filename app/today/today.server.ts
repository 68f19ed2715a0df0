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
import { inOrder, lateBy, PARTS, type Part, type Task } from "./tasks";

export const TASKS_A_PAGE = 50;
/** Answers are on the list from so many days before they are due. */
const ANSWERS_DAYS = 2;

export interface Today {
  tasks: Task[];
  /** By part of the list. */
  counts: Record<Part["part"], number>;
  total: number;
  /** Of those that are listed, on whichever page. */
  late: number;
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
  const { actor, db } = caller;
  if (actor.role !== "officer") throw new Denied("today.read");
  const today = londonDate(caller.now);
  const asked: TodayAsked = {
    officerId: actor.personId,
    regionCode: actor.regionCode,
    partnerId: actor.partnerId,
    today,
    now: caller.now,
    answersBy: addDays(today, ANSWERS_DAYS),
    endsBy: addDays(today, ENDS_SOON_DAYS),
    mine,
  };
  // Each kind's own first ones are enough for the first of all; a later page takes all before it along.
  const upTo = page * pageSize;
  const kinds: readonly TaskKind[] = part?.kinds ?? TASK_KINDS;
  const late = Object.fromEntries(TASK_KINDS.map((kind) => [kind, lateBy(kind, today)])) as Record<
    TaskKind,
    string
  >;
  const [rows, byKind] = await Promise.all([tasksOf(db, asked, kinds, upTo), countTasks(db, asked, late)]);
  const tasks = inOrder(rows).slice(upTo - pageSize, upTo);
  const owners = tasks.flatMap(({ personId }) => personId ?? []);
  await allowList(caller, "today.read", {}, [...new Set(owners)]);
  const counts = Object.fromEntries(
    PARTS.map(({ part, kinds }) => [part, kinds.reduce((sum, kind) => sum + byKind[kind].all, 0)]),
  ) as Today["counts"];
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const shown = part ? counts[part.part] : total;
  const lateOnes = kinds.reduce((sum, kind) => sum + byKind[kind].late, 0);
  return { tasks, counts, total, late: lateOnes, pages: Math.max(1, Math.ceil(shown / pageSize)) };
}
