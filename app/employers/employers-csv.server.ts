import { csvAnswer, MOST_IN_CSV } from "../web/csv";
import type { Asked } from "../web/guard.server";
import type { Kind } from "./organisation";
import { listEmployers } from "./pages.server";
import type { EmployerStatus } from "./states";
import { EMPLOYER_KIND, EMPLOYER_STATUS } from "./words";

/** The employers of the officer's region as the list is narrowed and searched. */
export async function employersAsCsv(asked: Asked): Promise<Response> {
  const url = new URL(asked.url);
  url.searchParams.delete("page");
  const { employers } = await listEmployers({ ...asked, url }, { pageSize: MOST_IN_CSV });
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
