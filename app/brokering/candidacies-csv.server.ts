import { candidaciesOfPeople } from "../../db/queries/turns.server";
import { Denied } from "../policy";
import { allowList } from "../transact.server";
import { csvAnswer } from "../web/csv";
import { everyPage } from "../web/every-page.server";
import type { Asked } from "../web/guard.server";
import { OFFICER_STATE } from "./officer-words";
import type { CandidacyState } from "./states";

/** Every candidacy of the people whom an officer looks after, the latest change first. Each finds the look in their audit. */
export async function candidaciesAsCsv({ caller, f }: Asked): Promise<Response> {
  const { actor } = caller;
  if (actor.role !== "officer") throw new Denied("person.list");
  const rows = await everyPage(caller, async (reader, page, limit) => {
    const range = { limit, offset: (page - 1) * limit };
    const candidacies = await candidaciesOfPeople(reader.db, actor, range);
    const people = new Set(candidacies.map(({ participantId }) => participantId));
    await allowList(reader, "person.list", {}, [...people]);
    return candidacies;
  });
  return csvAnswer(
    "candidacies",
    ["Person", "Post", "Employer", "Began as", "Where it stands", "Since", "Answer by"],
    rows.map((one) => [
      one.person,
      one.post,
      one.employer,
      one.origin,
      OFFICER_STATE[one.state as CandidacyState].words,
      f.instantDate(one.stateSince),
      one.answerDueOn,
    ]),
  );
}
