/**
 * Conditions of work that a person says no to. They may tell of health or beliefs, so they are kept with explicit
 * consent alone: to which words, when and for what is written down, and stays when the answers are deleted.
 */
import type { Caller } from "../caller";
import { answer, reopen, set, type Trx } from "./changing.server";

/** What the person read beside the box, and in which language. */
export interface ReadWords {
  words: string;
  locale: string;
}

const endConsent = (trx: Trx, { now }: Caller, ownerId: string) =>
  trx
    .updateTable("participantConsent")
    .set({ endedAt: now })
    .where("participantId", "=", ownerId)
    .where("purpose", "=", "choose-jobs")
    .where("endedAt", "is", null)
    .execute();

/** Whether these answers are kept already, under a consent to the same words: said again they change nothing. */
async function isKept(trx: Trx, ownerId: string, conditions: readonly string[], read?: ReadWords) {
  const consent = await trx
    .selectFrom("participantConsent")
    .select(["words", "locale"])
    .where("participantId", "=", ownerId)
    .where("purpose", "=", "choose-jobs")
    .where("endedAt", "is", null)
    .executeTakeFirst();
  if (consent?.words !== (read?.words ?? null) || consent.locale !== (read?.locale ?? null)) return false;
  const kept = await trx
    .selectFrom("participantExclusion")
    .select("conditionCode")
    .where("participantId", "=", ownerId)
    .execute();
  const wanted = new Set(conditions);
  return kept.length === wanted.size && kept.every(({ conditionCode }) => wanted.has(conditionCode));
}

/** With their explicit consent to keep them. None keeps nothing, and no consent either. */
export const saveLimits = (
  caller: Caller,
  ownerId: string,
  conditions: readonly string[],
  read?: ReadWords,
) =>
  answer(caller, ownerId, "limits", async (trx) => {
    if (await isKept(trx, ownerId, conditions, read)) return;
    await trx.deleteFrom("participantExclusion").where("participantId", "=", ownerId).execute();
    await endConsent(trx, caller, ownerId);
    const consentedAt = conditions.length > 0 ? caller.now : null;
    await set(trx, ownerId, { exclusionsConsentedAt: consentedAt });
    if (conditions.length === 0) return;
    const { actor, now } = caller;
    await trx
      .insertInto("participantConsent")
      .values({
        participantId: ownerId,
        purpose: "choose-jobs",
        words: read?.words ?? null,
        locale: read?.locale ?? null,
        givenAt: now,
        filledBy: actor.role === "officer" ? actor.personId : null,
      })
      .execute();
    await trx
      .insertInto("participantExclusion")
      .values(
        [...new Set(conditions)].map((conditionCode) => ({
          participantId: ownerId,
          conditionCode,
          consentedAt: now,
        })),
      )
      .execute();
  });

/** Takes the consent back: the answers are deleted, and the question is open again. */
export const deleteLimits = (caller: Caller, ownerId: string) =>
  reopen(caller, ownerId, "limits", async (trx) => {
    await trx.deleteFrom("participantExclusion").where("participantId", "=", ownerId).execute();
    await endConsent(trx, caller, ownerId);
    await set(trx, ownerId, { exclusionsConsentedAt: null });
  });
