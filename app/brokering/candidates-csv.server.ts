import { csvAnswer } from "../web/csv";
import { everyPage } from "../web/every-page.server";
import type { Asked } from "../web/guard.server";
import { candidatesAsked, candidatesOf } from "./candidates.server";
import { candidatesForOfficer } from "./candidates-for.server";
import { EMPLOYER_STATE, NAMELESS } from "./employer-words";

/** An employer's candidates as its list shows them: a name only where it is shared. */
export async function candidatesAsCsv(
  { caller, url, t, f }: Asked,
  postId: string | null,
): Promise<Response> {
  const asked = candidatesAsked(url.searchParams, postId);
  const candidates = await everyPage(
    caller,
    async (reader, page, pageSize) =>
      (await candidatesOf(reader, { ...asked, page, pageSize }, { t, f })).candidates,
  );
  return csvAnswer(
    "candidates",
    ["Name", "Post", "Where it stands", "Your turn", "Answer by", "Starts on"],
    candidates.map((one) => [
      one.name ?? NAMELESS,
      one.title,
      EMPLOYER_STATE[one.state],
      one.isYourTurn ? "yes" : "no",
      one.dueOn,
      one.startsOn,
    ]),
  );
}

/** Those whom an employer has met for a post, for the officer to whom it says its answers. */
export async function candidatesForAsCsv({ caller, id }: Asked): Promise<Response> {
  const candidates = await everyPage(
    caller,
    async (reader, page, pageSize) =>
      (await candidatesForOfficer(reader, id("id"), { page, pageSize })).candidates,
  );
  return csvAnswer(
    "candidates",
    ["Name", "Where it stands", "Answer by"],
    candidates.map((one) => [one.name ?? NAMELESS, EMPLOYER_STATE[one.state], one.answerDueOn]),
  );
}
