import { csvAnswer } from "../web/csv";
import { everyPage } from "../web/every-page.server";
import type { Asked } from "../web/guard.server";
import { partOf, TASK_WORDS } from "./tasks";
import { readToday } from "./today.server";

/** What is due, as the list is narrowed. Whoever is named in it finds the look in their audit. */
export async function todayAsCsv({ caller, url }: Asked): Promise<Response> {
  const part = partOf(url.searchParams.get("show"));
  const mine = url.searchParams.get("whose") === "mine";
  const tasks = await everyPage(
    caller,
    async (reader, page, pageSize) => (await readToday(reader, { part, mine, page, pageSize })).tasks,
  );
  return csvAnswer(
    "today",
    ["Due on", "What", "Person", "Post", "Employer"],
    tasks.map(({ due, kind, person, post, employer }) => [due, TASK_WORDS[kind], person, post, employer]),
  );
}
