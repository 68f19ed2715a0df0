import { candidacyOf } from "../../db/queries/candidacies.server";
import { personSubject } from "../../db/queries/people.server";
import { postOf, postSubject } from "../../db/queries/posts.server";
import { namesOf } from "../../db/queries/proposals.server";
import { judge } from "../../search/match/judge";
import { applicationStanding } from "../../search/match/standing";
import type { Caller } from "../caller";
import { londonDate } from "../i18n/format";
import { opportunitiesForMatching, participantForMatching } from "../matching/rows.server";
import { aboutThem } from "../matching/them";
import { explain } from "../matching/wording";
import type { Words } from "../matching/words";
import { Denied } from "../policy";
import { allowRead } from "../transact.server";
import { shareable } from "./consent.server";

/** What an officer reads before they apply for somebody who told them to. Absent or another's throws `Denied`. */
export async function applyingForPerson(
  caller: Caller,
  personId: string,
  opportunityId: string,
  words: Words,
) {
  const { db } = caller;
  const today = londonDate(caller.now);
  await allowRead(caller, "candidacy.apply-for", await personSubject(db, personId));
  const subject = await postSubject(db, opportunityId);
  const existing = await candidacyOf(db, personId, opportunityId);
  if (!subject?.publiclyVisible && !existing) throw new Denied("candidacy.apply-for");
  const [post, [o], p, choices, names] = await Promise.all([
    postOf(db, opportunityId),
    opportunitiesForMatching(db, [opportunityId]),
    participantForMatching(db, personId),
    shareable(db, personId),
    namesOf(db, [personId]),
  ]);
  if (!post || !o || !p) throw new Denied("candidacy.apply-for");
  const standing = applicationStanding(p, o, today);
  const judgement = judge(p, o, today);
  return {
    personId,
    name: names.get(personId) ?? "",
    title: post.title ?? "",
    employer: post.employerName,
    opportunityId,
    existing: existing && existing.state !== "withdrawn" ? existing.id : null,
    standing: standing.standing,
    warnings: explain({ p, o, judgement, town: post.townName }, { ...words, t: aboutThem(words.t) })
      .filter(({ verdict }) => verdict === "fails")
      .map(({ text }) => text),
    choices,
  };
}
