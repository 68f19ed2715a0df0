import { csvAnswer } from "../web/csv";
import { everyPage } from "../web/every-page.server";
import type { Asked } from "../web/guard.server";
import { isWithinSearch } from "../web/kept-search";
import { STANDING_WORDS } from "./attestation-words";
import { listPeople } from "./people.server";
import { filterOf } from "./people-list";
import { STEPS } from "./steps";

/** The people of an officer's list as it is narrowed and searched now. Whoever is in it finds the look in their audit. */
export async function peopleAsCsv({ caller, url }: Asked): Promise<Response> {
  const filter = filterOf(url.searchParams.get("show"));
  const withinSearch = isWithinSearch(url);
  const people = await everyPage(
    caller,
    async (reader, page, pageSize) =>
      (await listPeople(reader, { filter, page, pageSize, withinSearch })).people,
  );
  return csvAnswer(
    "people",
    [
      "Name",
      "Town",
      "Right to work",
      "Due on",
      `Questions answered of ${STEPS.length}`,
      "Applications waiting",
      "Officer",
    ],
    people.map((one) => [
      one.fullName,
      one.town,
      STANDING_WORDS[one.standing],
      one.dueOn,
      one.answered,
      one.waiting,
      one.officer,
    ]),
  );
}
