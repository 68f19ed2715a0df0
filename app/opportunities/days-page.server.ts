import { countOpenDays, openDays } from "../../db/queries/days.server";
import { dayFitsFor } from "../matching/day-fit.server";
import type { Asked } from "../web/guard.server";

const PER_PAGE = 20;

/** A page of the recruitment days to come, the next first; a participant sees which fit. */
export async function daysPage({ caller, today, url }: Asked) {
  const asked = url.searchParams.get("page") ?? "";
  const page = /^[1-9]\d{0,4}$/.test(asked) ? Number(asked) : 1;
  const [total, rows, fits] = await Promise.all([
    countOpenDays(caller.db, today),
    openDays(caller.db, today, PER_PAGE, (page - 1) * PER_PAGE),
    dayFitsFor(caller),
  ]);
  const fitting = new Set((fits ?? []).filter(({ fits }) => fits).map(({ id }) => id));
  return {
    total,
    page,
    pages: Math.ceil(total / PER_PAGE),
    rows: rows.map((day) => ({ ...day, fits: fitting.has(day.id) })),
  };
}
