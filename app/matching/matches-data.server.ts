import { z } from "zod";
import { type Asked, notFound } from "../web/guard.server";
import { countFittingDays } from "./day-fit.server";
import { setAsideOf } from "./dismiss.server";
import { askOf, laterIn } from "./filters";
import { matchesFor } from "./matching.server";
import { undoView } from "./undo";
import { matchesView } from "./view.server";

/** All that the matches page shows of the participant who asks. */
export async function matchesData({ caller, url, t, f, english }: Asked) {
  const ask = askOf(url.searchParams);
  const matches = await matchesFor(caller, ask);
  if (!matches) throw notFound();
  const undone = z.uuid().safeParse(url.searchParams.get("undo"));
  const setAside = undone.success ? await setAsideOf(caller, undone.data) : undefined;
  const later = laterIn(url.searchParams);
  return {
    ask,
    later,
    days: await countFittingDays(caller, matches.life.p),
    undo: setAside ? undoView(setAside, t) : null,
    view: matchesView(matches, { ...ask, now: caller.now, later }, { t, f, english }),
  };
}
