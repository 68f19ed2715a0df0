import { useLoaderData } from "@remix-run/react";
import { matchesOfPerson } from "../brokering/person-matches.server";
import { PersonMatches } from "../brokering/person-matches-page";
import { PersonFrame } from "../participants/care-pages";
import { personHead } from "../participants/people.server";
import { guardedLoader } from "../web/guard.server";

export const loader = guardedLoader("person.matches", async ({ caller, id, url, t, f }) => {
  const page = Math.min(1000, Math.max(1, Number.parseInt(url.searchParams.get("page") ?? "1", 10) || 1));
  const matches = await matchesOfPerson(caller, id("id"), page, { t, f });
  return { matches, head: await personHead(caller, id("id")) };
});

export const meta = () => [{ title: "Matches of a person – Foothold" }];

export default function MatchesOfPerson() {
  const { head, matches } = useLoaderData<typeof loader>();
  return (
    <>
      <PersonFrame head={head} page="/matches" />
      <PersonMatches personId={head.id} {...matches} />
    </>
  );
}
