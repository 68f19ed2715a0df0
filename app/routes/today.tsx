import { useLoaderData } from "@remix-run/react";
import { useFormat } from "../i18n/context";
import { noteFirstCall } from "../participants/care.server";
import { demandPerson } from "../participants/people.server";
import { PARTS, partOf } from "../today/tasks";
import { readToday } from "../today/today.server";
import { Tasks } from "../today/today-page";
import { Columns, DownloadCsv, EmptyState, FilterBar, Heading, Pagination, SideNav } from "../ui";
import { type Asked, guardedAction, guardedLoader, notFound } from "../web/guard.server";

const shown = ({ url }: Asked) => ({
  part: partOf(url.searchParams.get("show")),
  mine: url.searchParams.get("whose") === "mine",
  page: Math.min(100, Math.max(1, Number.parseInt(url.searchParams.get("page") ?? "1", 10) || 1)),
});

export const loader = guardedLoader("today.read", async (asked) => {
  const { part, mine, page } = shown(asked);
  const read = await readToday(asked.caller, { part, mine, page });
  return { ...read, part: part?.part ?? null, mine, page, today: asked.today };
});

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const action = guardedAction("person.note", async (asked) => {
  const { caller, form, go } = asked;
  const personId = String(form.get("person"));
  if (form.get("intent") !== "spoke" || !UUID.test(personId)) throw notFound();
  await demandPerson(caller, personId);
  await noteFirstCall(caller, personId);
  const { part, mine, page } = shown(asked);
  return go(addressOf(part?.part ?? null, mine, page), { key: "today.spoke" });
});

export const meta = () => [{ title: "Today – Foothold" }];

function addressOf(part: string | null, mine: boolean, page = 1): string {
  const query = new URLSearchParams({
    ...(part ? { show: part } : {}),
    ...(mine ? { whose: "mine" } : {}),
    ...(page > 1 ? { page: String(page) } : {}),
  }).toString();
  return query ? `/today?${query}` : "/today";
}

export default function TodayPage() {
  const { tasks, counts, total, late, pages, page, part, mine, today } = useLoaderData<typeof loader>();
  const f = useFormat();
  const links = [
    { href: addressOf(null, mine), label: "Everything due", count: f.number(total), current: part === null },
    ...PARTS.map((one) => ({
      href: addressOf(one.part, mine),
      label: one.label,
      count: f.number(counts[one.part]),
      current: one.part === part,
    })),
  ];
  return (
    <Columns side={<SideNav label="Parts of the list" links={links} />}>
      <Heading lead={`${f.dayAndDate(today)}. ${lateWords(late, f.number(late))}`}>Today</Heading>
      <FilterBar
        label="Whose tasks"
        chips={[
          { href: addressOf(part, true), label: "Mine", current: mine },
          { href: addressOf(part, false), label: "Whole region", current: !mine },
        ]}
      />
      {tasks.length === 0 ? (
        <EmptyState title={mine ? "Nothing waits for you" : "Nothing waits"}>
          <p>
            {mine
              ? "These are the people on your caseload, and employers who name you or nobody. Look at the whole region for the others."
              : "New posts, new people, answers that are due and records that end come here, the late ones first."}
          </p>
        </EmptyState>
      ) : (
        <Tasks tasks={tasks} today={today} />
      )}
      <Pagination page={page} pages={pages} hrefOf={(at) => addressOf(part, mine, at)} />
      {tasks.length > 0 && <DownloadCsv href={addressOf(part, mine).replace("/today", "/today.csv")} />}
    </Columns>
  );
}

function lateWords(late: number, written: string): string {
  if (late === 0) return "Nothing is late.";
  if (late === 1) return "1 thing is late.";
  return `${written} things are late.`;
}
