import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { en } from "../../app/i18n/catalogue";
import { duplicatePost } from "../../app/opportunities/editing.server";
import { publish, sendForReview } from "../../app/opportunities/review.server";
import { saveStep } from "../../app/opportunities/save-step.server";
import { changeWord, enterWord } from "../../app/opportunities/wording/list.server";
import { Denied } from "../../app/policy";
import { postOf } from "../../db/queries/posts.server";
import { wordAnswersOf } from "../../db/queries/word-answers.server";
import { allWords, wordsInForce } from "../../db/queries/wording.server";
import { EXCLUDING_WORDS } from "../../db/reference/excluding-words";
import { loadReference } from "../../db/reference/load.server";
import { aManager, anEmployerMember, anOfficer, callerOf } from "../builders/people";
import { anEmployer, aPost } from "../builders/posts";
import { freshDb } from "../fresh-db";

const db = await freshDb();
await loadReference(db, en);
const manager = callerOf(db, (await aManager(db)).actor);
const employer = await anEmployer(db);
const amal = callerOf(db, (await anEmployerMember(db, employer.id)).actor);
const WORD = { phrase: "Golden agers", reason: "It keeps people out.", instead: "People", unlawful: false };
const known = async (phrase: string) => (await wordsInForce(db)).find((word) => word.phrase === phrase);

it("every shipped word is in the list once", async () => {
  expect(await wordsInForce(db)).toHaveLength(EXCLUDING_WORDS.length);
  expect(new Set(EXCLUDING_WORDS.map(({ phrase }) => phrase.toLowerCase())).size).toBe(
    EXCLUDING_WORDS.length,
  );
});
it("a word is added once, however often it is pressed", async () => {
  const entered = await Promise.all(Array.from({ length: 5 }, () => enterWord(manager, WORD)));
  expect(new Set(entered.map((each) => each.ok && each.id)).size).toBe(1);
  expect(await enterWord(manager, { ...WORD, phrase: "golden AGERS", instead: "Others" })).toEqual({
    ok: false,
    reason: "there-already",
  });
});
it("a word that is ended is pointed out no more, and stays ended when the reference data is loaded again", async () => {
  const word = await known("native English");
  await changeWord(manager, word?.id ?? "", "end");
  const changed = await known("waitress*");
  await changeWord(manager, changed?.id ?? "", { ...WORD, phrase: "waitress*" });
  await loadReference(db, en);
  expect(await known("native English")).toBeUndefined();
  expect(await known("waitress*")).toMatchObject({ instead: "People" });
  await changeWord(manager, word?.id ?? "", "bring-back");
  expect(await known("native English")).toBeDefined();
  expect((await allWords(db)).find(({ id }) => id === word?.id)?.endedAt).toBeNull();
});
it("a word does not come to say what another says", async () => {
  const word = await known("mother tongue English");
  expect(await changeWord(manager, word?.id ?? "", { ...WORD, phrase: "Native english" })).toEqual({
    ok: false,
    reason: "there-already",
  });
});
it("an unlawful word keeps a post from being sent, and says why", async () => {
  const unlawful = await aPost(db, {
    employerId: employer.id,
    status: "draft",
    description: "UK nationals only.",
  });
  expect(await sendForReview(amal, unlawful.id)).toMatchObject({
    ok: false,
    reason: "incomplete",
    problems: [{ step: "work" }],
  });
});
it("a word that shuts people out is changed or answered before a post is sent, and the answer goes with its copies", async () => {
  const { id } = await aPost(db, { employerId: employer.id, status: "draft", title: "Waitress" });
  expect(await sendForReview(amal, id)).toMatchObject({ ok: false, problems: [{ step: "work" }] });
  const said = { title: "Waitress", description: "You carry plates." };
  const why = "It is a women's refuge: the Equality Act lets us ask for a woman.";
  const answered = [
    { field: "title" as const, said: "waitress", why },
    { field: "title" as const, said: "not there", why },
  ];
  await saveStep(amal, id, { step: "work", input: said }, { words: answered });
  expect(await wordAnswersOf(db, id)).toMatchObject([{ field: "title", said: "waitress", why }]);
  expect(await sendForReview(amal, id)).toMatchObject({ ok: true });
  const copy = await duplicatePost(amal, id, randomUUID());
  expect(await wordAnswersOf(db, copy.id)).toHaveLength(1);
  const words = [{ field: "title" as const, said: "waitress", why: undefined }];
  await saveStep(amal, copy.id, { step: "work", input: said }, { words });
  expect(await wordAnswersOf(db, copy.id)).toEqual([]);
});
it("an officer publishes neither what is unlawful nor what nobody answered, whenever the word came on the list", async () => {
  const officer = callerOf(db, (await anOfficer(db)).actor);
  const post = (title: string) => aPost(db, { employerId: employer.id, status: "in_review", title });
  for (const title of ["Cook, UK passport holders only", "Waitress"]) {
    const { id } = await post(title);
    expect(await publish(officer, id)).toMatchObject({ ok: false, reason: "incomplete" });
    expect((await postOf(db, id))?.status).toBe("in_review");
  }
  const { id } = await post("Cook, no UK experience needed");
  expect(await publish(officer, id)).toMatchObject({ ok: true });
});
it("nobody but a manager keeps the list", async () => {
  const word = await known("native English");
  for (const caller of [amal, callerOf(db, (await anOfficer(db)).actor)]) {
    await expect(enterWord(caller, WORD)).rejects.toThrow(Denied);
    await expect(changeWord(caller, word?.id ?? "", "end")).rejects.toThrow(Denied);
  }
  await expect(changeWord(manager, "00000000-0000-4000-8000-000000000000", "end")).rejects.toThrow(Denied);
});
