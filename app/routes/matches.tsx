import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { answerDay } from "../matching/answer-day.server";
import { undismiss } from "../matching/dismiss.server";
import { cardId } from "../matching/match-cards";
import { matchesData } from "../matching/matches-data.server";
import { MatchesPage } from "../matching/matches-page";
import { savePost, unsavePost } from "../matching/saved.server";
import { saveHolidayCare } from "../participants/profile.server";
import { guardedAction, guardedLoader } from "../web/guard.server";
import { localPath } from "../web/local-path";

export const loader = guardedLoader("matches.read", matchesData);

const Sent = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("undo"), opportunity: z.uuid() }),
  z.object({
    intent: z.enum(["save", "unsave"]),
    opportunity: z.uuid(),
    back: z.string().transform((path) => localPath(path, "/matches")),
  }),
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
  if (sent.data.intent === "save" || sent.data.intent === "unsave") {
    const { intent, opportunity, back } = sent.data;
    await (intent === "save" ? savePost : unsavePost)(caller, opportunity);
    return redirect(`${back}#${cardId(opportunity)}`);
  }
  if (sent.data.intent === "day") await answerDay(caller, sent.data.day, sent.data.can === "yes");
  else if (sent.data.intent === "holidays" && caller.actor.role === "participant")
    await saveHolidayCare(caller, caller.actor.personId, sent.data.care);
  return go("/matches", { key: "matches.question.saved" });
});

export const meta = ({ data }: { data?: { view: { title: string } } }) => [
  { title: `${data?.view.title} – Foothold` },
];

export default function Matches() {
  const { view, ask, later, days, undo } = useLoaderData<typeof loader>();
  return <MatchesPage view={view} ask={ask} days={days} undo={undo} later={later} />;
}
