import { useLoaderData } from "@remix-run/react";
import { History, PersonFrame } from "../participants/care-pages";
import { readHistory } from "../participants/people.server";
import { guardedLoader } from "../web/guard.server";

export const loader = guardedLoader("person.read", async ({ caller, id }) => readHistory(caller, id("id")));

export const meta = () => [{ title: "History – Foothold" }];

export default function HistoryPage() {
  const { head, happened, readers } = useLoaderData<typeof loader>();
  return (
    <>
      <PersonFrame head={head} page="/history" />
      <History head={head} happened={happened} readers={readers} />
    </>
  );
}
