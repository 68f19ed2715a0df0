import { asksBenefits, concernOf, concernsAt, postToTellOf, toldOf } from "../../db/queries/concerns.server";
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
 * under the same id, the first word stands; told anew while it waits, the words are added to what officers have before
 * them. The employer never hears of it from us.
 */
export function tellConcern(caller: Caller, opportunityId: string, told: ConcernInput): Promise<void> {
  const participantId = personOf(caller);
  return transact(caller, "concern.tell", async ({ trx, allow, record }) => {
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
    const stored = await trx
      .insertInto("concern")
      .values({ id: told.id, kind: told.intent, opportunityId, participantId, at: caller.now, ...what })
      .onConflict((again) => again.column("id").doNothing())
      .returning(["mayContact", "kind"])
      .executeTakeFirst();
    if (stored && participantId && isToTell(stored) && (await toldOf(trx, told.id)).length === 1)
      record({ topic: "message", kind: "concern-told", subjectId: participantId, personId: participantId });
  });
}

/**
 * Whether the person is written to about what they told: not where they did not want to be asked. The message names
 * neither the post nor the employer: somebody else may read it.
 */
const isToTell = ({ kind, mayContact }: { kind: string; mayContact: boolean }) =>
  kind === "wrong" && mayContact;

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
  const times = await toldOf(caller.db, id);
  const atEmployer =
    told.kind === "wrong" ? await concernsAt(caller.db, told.employerId, told.regionCode) : [];
  return {
    ...told,
    told: times,
    /** What else waits at this employer, of this post first. */
    others: atEmployer
      .filter((one) => one.doneAt === null && !times.some((same) => same.id === one.id))
      .sort((a, b) => Number(b.postId === told.postId) - Number(a.postId === told.postId)),
    personId: named ? participantId : null,
    person: named ? person : null,
  };
}

/** An officer writes down what came of it, for all the times that it was told. What is done stays as it is. */
export function answerConcern(caller: Caller, id: string, outcome: string): Promise<void> {
  return transact(caller, "concern.answer", async ({ trx, allow, record }) => {
    const row = await concernOf(trx, id);
    allow(row && subjectOf(row), { ownerId: row?.participantId ?? null });
    if (!("personId" in caller.actor)) throw new Denied("concern.answer");
    const done = await trx
      .updateTable("concern")
      .set({ doneAt: caller.now, doneBy: caller.actor.personId, outcome })
      .where(
        "id",
        "in",
        (await toldOf(trx, id)).map((told) => told.id),
      )
      .where("doneAt", "is", null)
      .returning(["kind", "mayContact", "participantId"])
      .executeTakeFirst();
    if (done?.participantId && isToTell(done)) {
      const { participantId } = done;
      record({ topic: "message", kind: "concern-done", subjectId: participantId, personId: participantId });
    }
  });
}

/** Whether the participant who reads waits to hear what they would keep of the post's pay. */
export const waitsForBenefits = async (caller: Caller, opportunityId: string): Promise<boolean> => {
  const personId = personOf(caller);
  return personId !== null && asksBenefits(caller.db, personId, opportunityId);
};
