import { asksBenefits, concernOf, postToTellOf } from "../../db/queries/concerns.server";
import type { Caller } from "../caller";
import { Denied, type Subjects } from "../policy";
import { allowRead, transact } from "../transact.server";
import type { ConcernInput } from "./concern";

const personOf = ({ actor }: Caller) => (actor.role === "participant" ? actor.personId : null);

/** The post that somebody tells of: one that the public sees, or one that they are or were a candidate for. */
export async function postToTell(caller: Caller, opportunityId: string) {
  const post = await postToTellOf(caller.db, opportunityId, personOf(caller));
  await allowRead(caller, "concern.tell", post);
  return post as NonNullable<typeof post>;
}

/**
 * Tells an officer that something is wrong with a post, or asks them what a person would keep of its pay. Told again
 * under the same id, the first word stands. The employer never hears of it from us.
 */
export function tellConcern(caller: Caller, opportunityId: string, told: ConcernInput): Promise<void> {
  const participantId = personOf(caller);
  return transact(caller, "concern.tell", async ({ trx, allow }) => {
    allow(await postToTellOf(trx, opportunityId, participantId), { subjectId: opportunityId });
    if (told.intent === "benefits") {
      if (participantId === null) throw new Denied("concern.tell");
      if (await asksBenefits(trx, participantId, opportunityId)) return;
    }
    const what =
      told.intent === "wrong"
        ? {
            about: told.about,
            words: told.words ?? null,
            mayContact: participantId !== null && told.mayContact === "yes",
          }
        : {};
    await trx
      .insertInto("concern")
      .values({ id: told.id, kind: told.intent, opportunityId, participantId, at: caller.now, ...what })
      .onConflict((again) => again.column("id").doNothing())
      .execute();
  });
}

type Row = NonNullable<Awaited<ReturnType<typeof concernOf>>>;

const personIn = (row: Row) =>
  row.participantId === null
    ? null
    : { ownerId: row.participantId, regionCode: row.personRegion, partnerId: row.personPartner };

const subjectOf = (row: Row): Subjects["concern.answer"] => ({
  id: row.id,
  isWrong: row.kind === "wrong",
  regionCode: row.regionCode,
  person: personIn(row),
});

/** What somebody told, for an officer: who it was only where they may be asked, or asked for themselves. */
export async function readConcern(caller: Caller, id: string) {
  const row = await concernOf(caller.db, id);
  await allowRead(caller, "concern.answer", row && subjectOf(row), { ownerId: row?.participantId ?? null });
  const { participantId, person, personRegion: _region, personPartner: _partner, ...told } = row as Row;
  const named = told.kind === "benefits" || told.mayContact;
  return { ...told, personId: named ? participantId : null, person: named ? person : null };
}

/** An officer writes down what came of it. What is done stays as it is. */
export function answerConcern(caller: Caller, id: string, outcome: string): Promise<void> {
  return transact(caller, "concern.answer", async ({ trx, allow }) => {
    const row = await concernOf(trx, id);
    allow(row && subjectOf(row), { ownerId: row?.participantId ?? null });
    if (!("personId" in caller.actor)) throw new Denied("concern.answer");
    await trx
      .updateTable("concern")
      .set({ doneAt: caller.now, doneBy: caller.actor.personId, outcome })
      .where("id", "=", id)
      .where("doneAt", "is", null)
      .execute();
  });
}

/** Whether the participant who reads waits to hear what they would keep of the post's pay. */
export const waitsForBenefits = async (caller: Caller, opportunityId: string): Promise<boolean> => {
  const personId = personOf(caller);
  return personId !== null && asksBenefits(caller.db, personId, opportunityId);
};
