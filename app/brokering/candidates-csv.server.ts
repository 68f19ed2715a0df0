import { csvAnswer } from "../web/csv";
import { everyPage } from "../web/every-page.server";
import type { Asked } from "../web/guard.server";
import { candidatesAsked, candidatesOf } from "./candidates.server";
import { candidatesForOfficer } from "./candidates-for.server";
import { NAMELESS } from "./employer-words";
import { stateWords, TO_EMPLOYER } from "./perspective";

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
      stateWords(one, TO_EMPLOYER),
      one.isYourTurn ? "yes" : "no",
      one.dueOn,
      one.startsOn,
    ]),
  );
}

/** Those whom an employer has met for a post, for the officer to whom it says its answers. */
export async function candidatesForAsCsv({ caller, id }: Asked): Promise<Response> {
  const candidates = await everyPage(caller, async (reader, page, pageSize) => {
    const { candidates, post } = await candidatesForOfficer(reader, id("id"), { page, pageSize });
    return candidates.map((one) => ({ ...one, employer: post.employer }));
  });
  return csvAnswer(
    "candidates",
    ["Name", "Where it stands", "Answer by"],
    candidates.map((one) => [
      one.name ?? NAMELESS,
      stateWords(one, { side: "officer", employer: one.employer }),
      one.answerDueOn,
    ]),
  );
}
