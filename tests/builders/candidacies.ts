import { makeOffer } from "../../app/brokering/answer.server";
import type { ApplicationInput } from "../../app/brokering/application";
import { apply } from "../../app/brokering/apply.server";
import { candidatesOf } from "../../app/brokering/candidates.server";
import type { OfferInput } from "../../app/brokering/offer";
import type { Caller } from "../../app/caller";
import { formatOf } from "../../app/i18n/format";
import { DEFAULT_LOCALE } from "../../app/i18n/locales";
import { translatorOf } from "../../app/i18n/translate";
import type { Db } from "../../db/client.server";
import { anAttestation, anEmployerMember, aParticipant, callerOf, NOW } from "./people";
import { aPost, aRate, type PostOver } from "./posts";

export const anApplication = (over: Partial<ApplicationInput> = {}): ApplicationInput => ({
  share: ["phone", "email", "skills"],
  message: undefined,
  ...over,
});

/** An offer that the post of `aPost` can make: 25 hours from 11 January 2027, to be answered by 30 November. */
export async function anOffer(db: Db, postId: string, over: Partial<OfferInput> = {}): Promise<OfferInput> {
  const pattern = await db
    .selectFrom("shiftPattern")
    .select("id")
    .where("opportunityId", "=", postId)
    .orderBy("position")
    .executeTakeFirst();
  return {
    startsOn: "2027-01-11",
    patternId: pattern?.id,
    quarters: 100,
    payPence: 1290,
    payPer: "hour",
    message: undefined,
    answerBy: "2026-11-30",
    ...over,
  };
}

/** An open post with a member of its employer, and the rate that its pay is checked against. */
export async function aPostWithMember(db: Db, over: PostOver = {}) {
  await aRate(db);
  const post = await aPost(db, over);
  return { post, member: await anEmployerMember(db, post.employerId, { position: "owner" }) };
}

/** Somebody whose right to work is attested, and who applied. */
export async function anApplicant(db: Db, postId: string, input: Partial<ApplicationInput> = {}) {
  const person = await aParticipant(db);
  await anAttestation(db, person.id);
  const applied = await apply(callerOf(db, person.actor), postId, anApplication(input));
  if (!applied.ok) throw new Error(`refused: ${applied.because}`);
  return { ...person, candidacyId: applied.id, state: applied.state };
}

/** Somebody who has an offer of the post. */
export async function anOffered(
  db: Db,
  posted: Awaited<ReturnType<typeof aPostWithMember>>,
  over: Partial<OfferInput> = {},
) {
  const applicant = await anApplicant(db, posted.post.id);
  const offer = await anOffer(db, posted.post.id, over);
  const made = await makeOffer(callerOf(db, posted.member.actor, NOW), applicant.candidacyId, offer);
  if (!made.ok) throw new Error(`refused: ${made.because}`);
  return applicant;
}

/** The first page of a post's candidates, as its employer sees it. */
export const candidatesOfPost = (caller: Caller, postId: string) =>
  candidatesOf(
    caller,
    { postId, group: "all", page: 1 },
    { t: translatorOf(DEFAULT_LOCALE), f: formatOf(DEFAULT_LOCALE.code) },
  );
