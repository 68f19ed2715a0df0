import { expect, it } from "vitest";
import { reference } from "../../app/i18n/en/reference";
import { currentUsage } from "../../app/skills/usage.server";
import { skillUse } from "../../db/queries/skills.server";
import { loadReference } from "../../db/reference/load.server";
import { aParticipant } from "../builders/people";
import { aPost } from "../builders/posts";
import { freshDb } from "../fresh-db";

const db = await freshDb();
await loadReference(db, reference);

const have = async (skillCode: string, people: number) => {
  for (let i = 0; i < people; i++) {
    const { id } = await aParticipant(db);
    await db.insertInto("participantSkill").values({ participantId: id, skillCode }).execute();
  }
};

it("a skill counts by the open posts that ask for it and the people who have it", async () => {
  await aPost(db, { status: "open", required: ["cooking"], desired: ["baking"] });
  await aPost(db, { status: "open", required: ["cooking"] });
  await aPost(db, { status: "closed", required: ["henna"] });
  await have("cooking", 1);
  expect(await skillUse(db)).toEqual(
    expect.arrayContaining([
      { code: "cooking", posts: 2, people: 1 },
      { code: "baking", posts: 1, people: 0 },
    ]),
  );
  expect((await skillUse(db)).map(({ code }) => code)).not.toContain("henna");
});

it("what is used most is counted anew every ten minutes", async () => {
  const at = (minute: number) => new Date(Date.UTC(2030, 0, 1, 9, minute));
  const before = (await currentUsage(db, at(0))).get("massage") ?? 0;
  await have("massage", 6);
  expect((await currentUsage(db, at(9))).get("massage")).toBe(before);
  expect((await currentUsage(db, at(10))).get("massage")).toBeGreaterThan(before);
});
