import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { answerDay } from "../matching/answer-day.server";
import { countFittingDays } from "../matching/day-fit.server";
import { setAsideOf, undismiss } from "../matching/dismiss.server";
import { askOf, laterIn } from "../matching/filters";
import { MatchesPage } from "../matching/matches-page";
import { matchesFor } from "../matching/matching.server";
import { matchesView, undoView } from "../matching/view.server";
import { saveHolidayCare } from "../participants/profile.server";
import { guardedAction, guardedLoader, notFound } from "../web/guard.server";

export const loader = guardedLoader("matches.read", async ({ caller, url, t, f, english }) => {
  const ask = askOf(url.searchParams);
  const matches = await matchesFor(caller, ask);
  if (!matches) throw notFound();
  const undone = z.uuid().safeParse(url.searchParams.get("undo"));
  const setAside = undone.success ? await setAsideOf(caller, undone.data) : undefined;
  const later = laterIn(url.searchParams);
  return {
    filter: ask.filter,
    later,
    days: await countFittingDays(caller, matches.life.p),
    undo: setAside ? undoView(setAside, t) : null,
    view: matchesView(matches, { ...ask, now: caller.now, later }, { t, f, english }),
  };
});

const Sent = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("undo"), opportunity: z.uuid() }),
  z.object({
    intent: z.literal("day"),
    day: z.coerce.number().int().min(0).max(6),
    can: z.enum(["yes", "no"]),
  }),
  z.object({ intent: z.literal("holidays"), care: z.enum(["someone", "nobody"]) }),
]);

export const action = guardedAction("match.dismiss", async ({ caller, form, go }) => {
  const sent = Sent.safeParse(Object.fromEntries(form));
  if (!sent.success) throw new Response(null, { status: 422 });
  if (sent.data.intent === "undo") {
    await undismiss(caller, sent.data.opportunity);
    return go("/matches", { key: "matches.back" });
  }
  if (sent.data.intent === "day") await answerDay(caller, sent.data.day, sent.data.can === "yes");
  else if (caller.actor.role === "participant")
    await saveHolidayCare(caller, caller.actor.personId, sent.data.care);
  return go("/matches", { key: "matches.question.saved" });
});

export const meta = ({ data }: { data?: { view: { title: string } } }) => [
  { title: `${data?.view.title} – Foothold` },
];

export default function Matches() {
  const { view, filter, later, days, undo } = useLoaderData<typeof loader>();
  return <MatchesPage view={view} filter={filter} days={days} undo={undo} later={later} />;
}
