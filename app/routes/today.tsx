import { useLoaderData } from "@remix-run/react";
import { useFormat } from "../i18n/context";
import { noteFirstCall } from "../participants/care.server";
import { demandPerson } from "../participants/people.server";
import { lateWords, PARTS, partOf } from "../today/tasks";
import { readParts, readToday } from "../today/today.server";
import { Parts, Tasks } from "../today/today-page";
import { Columns, DownloadCsv, EmptyState, FilterBar, Heading, Pagination, SideNav } from "../ui";
import { type Asked, guardedAction, guardedLoader, notFound } from "../web/guard.server";

const shown = ({ url }: Asked) => ({
  part: partOf(url.searchParams.get("show")),
  /** Every part in one list, late first, rather than the first few of each. */
  list: url.searchParams.get("show") === "all",
  mine: url.searchParams.get("whose") === "mine",
  page: Math.min(100, Math.max(1, Number.parseInt(url.searchParams.get("page") ?? "1", 10) || 1)),
});
const showOf = ({ part, list }: Pick<ReturnType<typeof shown>, "part" | "list">) =>
  part?.part ?? (list ? "all" : null);

export const loader = guardedLoader("today.read", async (asked) => {
  const { part, list, mine, page } = shown(asked);
  const about = { show: showOf({ part, list }), mine, page, today: asked.today };
  if (part || list)
    return { ...(await readToday(asked.caller, { part, mine, page })), parts: null, ...about };
  return { ...(await readParts(asked.caller, mine)), tasks: [], pages: 1, ...about };
});

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const action = guardedAction("person.note", async (asked) => {
  const { caller, form, go } = asked;
  const personId = String(form.get("person"));
  if (form.get("intent") !== "spoke" || !UUID.test(personId)) throw notFound();
  await demandPerson(caller, personId);
  await noteFirstCall(caller, personId);
  const { mine, page, ...what } = shown(asked);
  return go(addressOf(showOf(what), mine, page), { key: "today.spoke" });
});

export const meta = () => [{ title: "Today – Foothold" }];

function addressOf(show: string | null, mine: boolean, page = 1): string {
  const query = new URLSearchParams({
    ...(show ? { show } : {}),
    ...(mine ? { whose: "mine" } : {}),
    ...(page > 1 ? { page: String(page) } : {}),
  }).toString();
  return query ? `/today?${query}` : "/today";
}

export default function TodayPage() {
  const { tasks, parts, counts, total, late, lateInAll, pages, page, show, mine, today } =
    useLoaderData<typeof loader>();
  const f = useFormat();
  const part = partOf(show);
  const link = (of: string | null, label: string, count: number) => ({
    href: addressOf(of, mine),
    label,
    count: f.number(count),
    current: of === show,
  });
  const links = [
    link(null, "Everything due", total),
    ...PARTS.map((one) => link(one.part, one.label, counts[one.part])),
  ];
  const isEmpty = tasks.length + (parts?.length ?? 0) === 0;
  return (
    <Columns
      head={
        <Heading
          lead={`${f.dayAndDate(today)}. ${lateWords({ late, lateInAll, isPart: part !== null, mine }, f.number)}`}
        >
          Today
        </Heading>
      }
      side={<SideNav label="Parts of the list" links={links} />}
    >
      <FilterBar
        label="Whose tasks"
        chips={[
          { href: addressOf(show, true), label: "Mine", current: mine },
          { href: addressOf(show, false), label: "Whole region", current: !mine },
        ]}
      />
      {isEmpty && (
        <EmptyState title={mine ? "Nothing waits for you" : "Nothing waits"}>
          <p>
            {part
              ? part.none
              : "New posts, new people, answers that are due and records that end come here, the late ones first."}
          </p>
          {mine && (
            <p>
              You see the people on your caseload, and employers who name you or nobody.{" "}
              <a href={addressOf(show, false)}>Look at the whole region</a>
            </p>
          )}
        </EmptyState>
      )}
      {parts && (
        <Parts parts={parts} counts={counts} today={today} hrefOf={(part) => addressOf(part, mine)} />
      )}
      {parts && !isEmpty && (
        <p>
          <a href={addressOf("all", mine)}>All {f.number(total)} in one list, the late ones first</a>
        </p>
      )}
      {tasks.length > 0 && (
        <Tasks tasks={tasks} today={today} caption={part?.label} isOneKind={part?.kinds.length === 1} />
      )}
      <Pagination page={page} pages={pages} hrefOf={(at) => addressOf(show, mine, at)} />
      {!isEmpty && (
        <DownloadCsv
          href={addressOf(show, mine).replace("/today", "/today.csv")}
          rows={part ? { count: counts[part.part], of: total } : undefined}
        />
      )}
    </Columns>
  );
}
