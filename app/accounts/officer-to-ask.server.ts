import type { Db } from "../../db/client.server";
import { namedOfficer } from "../../db/queries/employers.server";
import { officerOfPerson } from "../../db/queries/people.server";
import type { Actor } from "../policy";
import { phoneWords } from "./address";

/** The officer whom somebody asks, and how to reach them: an employer's or a participant's; null for everybody else. */
export async function officerToAsk(db: Db, actor: Actor) {
  const officer =
    actor.role === "employer"
      ? await namedOfficer(db, actor.employerId)
      : actor.role === "participant"
        ? await officerOfPerson(db, actor.personId)
        : undefined;
  if (!officer) return null;
  const { name, email, phone } = officer;
  return { name, email, phone, phoneWords: phoneWords(phone) };
}
