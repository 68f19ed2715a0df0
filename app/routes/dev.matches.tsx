import { useLoaderData } from "@remix-run/react";
import { constantEngine } from "../matching/constant-engine.server";
import { matchesData } from "../matching/matches-data.server";
import { MatchesPage } from "../matching/matches-page";
import { demoOnly } from "../web/demo-only";
import { guardedLoader, notFound } from "../web/guard.server";

/** The matches page without its search, for tests/load to measure the search against. */
export const loader = guardedLoader("matches.read", async (asked) => {
  demoOnly(asked.services);
  const { actor, engine } = asked.caller;
  if (actor.role !== "participant") throw notFound();
  const constant = constantEngine(engine, actor.personId);
  return matchesData({ ...asked, caller: { ...asked.caller, engine: constant } });
});

export const meta = ({ data }: { data?: { view: { title: string } } }) => [
  { title: `${data?.view.title} – Foothold` },
];

export default function ConstantMatches() {
  const { view, ask, later, days, undo } = useLoaderData<typeof loader>();
  return <MatchesPage view={view} ask={ask} days={days} undo={undo} later={later} />;
}
