import { csvAnswer } from "../web/csv";
import { everyPage } from "../web/every-page.server";
import type { Asked } from "../web/guard.server";
import { dropTyped } from "../web/kept-search.server";
import type { Kind } from "./organisation";
import { listEmployers } from "./pages.server";
import type { EmployerStatus } from "./states";
import { EMPLOYER_KIND, EMPLOYER_STATUS } from "./words";

/** The employers of the officer's region as the list is narrowed and searched. */
export async function employersAsCsv(asked: Asked): Promise<Response> {
  dropTyped(asked.url);
  const employers = await everyPage(asked.caller, async (caller, page, pageSize) => {
    const url = new URL(asked.url);
    url.searchParams.set("page", String(page));
    return (await listEmployers({ ...asked, caller, url }, { pageSize })).employers;
  });
  return csvAnswer(
    "employers",
    ["Name", "Kind", "Standing", "To verify", "Town", "Open posts", "Officer", "Answer by"],
    employers.map((one) => [
      one.name,
      EMPLOYER_KIND[one.kind as Kind],
      EMPLOYER_STATUS[one.status as EmployerStatus].word,
      one.toVerify ? "yes" : "no",
      one.town,
      one.open,
      one.officer,
      one.by,
    ]),
  );
}
