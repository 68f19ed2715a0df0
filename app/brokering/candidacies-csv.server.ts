import { candidaciesOfPeople } from "../../db/queries/turns.server";
import { Denied } from "../policy";
import { allowList } from "../transact.server";
import { csvAnswer, MOST_IN_CSV } from "../web/csv";
import type { Asked } from "../web/guard.server";
import { OFFICER_STATE } from "./officer-words";
import type { CandidacyState } from "./states";

/** Every candidacy of the people whom an officer looks after, the latest change first. Each finds the look in their audit. */
export async function candidaciesAsCsv({ caller, f }: Asked): Promise<Response> {
  const { actor, db } = caller;
  if (actor.role !== "officer") throw new Denied("person.list");
  const rows = await candidaciesOfPeople(db, actor, MOST_IN_CSV);
  const people = new Set(rows.map(({ participantId }) => participantId));
  await allowList(caller, "person.list", {}, [...people]);
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
