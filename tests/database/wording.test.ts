import { expect, it } from "vitest";
import { en } from "../../app/i18n/catalogue";
import { sendForReview } from "../../app/opportunities/review.server";
import { changeWord, enterWord } from "../../app/opportunities/wording/list.server";
import { Denied } from "../../app/policy";
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
it("an unlawful word keeps a post from being sent, and says why; any other does not", async () => {
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
  const unwise = await aPost(db, { employerId: employer.id, status: "draft", title: "Waitress" });
  expect(await sendForReview(amal, unwise.id)).toMatchObject({ ok: true });
});
it("nobody but a manager keeps the list", async () => {
  const word = await known("native English");
  for (const caller of [amal, callerOf(db, (await anOfficer(db)).actor)]) {
    await expect(enterWord(caller, WORD)).rejects.toThrow(Denied);
    await expect(changeWord(caller, word?.id ?? "", "end")).rejects.toThrow(Denied);
  }
  await expect(changeWord(manager, "00000000-0000-4000-8000-000000000000", "end")).rejects.toThrow(Denied);
});
