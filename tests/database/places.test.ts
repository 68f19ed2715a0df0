import { sql } from "kysely";
import { expect, it } from "vitest";
import type { Recording } from "../../app/opportunities/move.server";
import { reflectPlaces } from "../../app/opportunities/places.server";
import { postOf } from "../../db/queries/posts.server";
import { postHistory } from "../../db/queries/reviews.server";
import { aParticipant, aPerson, NOW } from "../builders/people";
import { aPost } from "../builders/posts";
import { freshDb } from "../fresh-db";

const db = await freshDb();
const maker = await aPerson(db);

async function anOffer(opportunityId: string, state: "made" | "accepted" = "made") {
  const participant = await aParticipant(db);
  const { id: candidacyId } = await db
    .insertInto("candidacy")
    .values({
      participantId: participant.id,
      opportunityId,
      origin: "application",
      state: "offered",
      createdAt: NOW,
      stateSince: NOW,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return db
    .insertInto("offer")
    .values({
      candidacyId,
      opportunityId,
      state,
      startsOn: "2027-01-11",
      payPence: 1290,
      payPer: "hour",
      answerBy: "2026-11-30",
      madeBy: maker.id,
      madeAt: NOW,
      answeredAt: state === "made" ? null : NOW,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
}
const answer = (id: string, state: "accepted" | "declined" | "lapsed" | "withdrawn") =>
  db.updateTable("offer").set({ state, answeredAt: NOW }).where("id", "=", id).execute();
const left = async (id: string) => (await postOf(db, id))?.placesLeft;
const status = async (id: string) => (await postOf(db, id))?.status;
const reflect = (id: string) =>
  db.transaction().execute((trx) => reflectPlaces({ trx, record: () => undefined } as Recording, id, NOW));

it("an offer holds a place, and gives it back when it is declined, withdrawn or lapses", async () => {
  const { id } = await aPost(db, { places: 3 });
  for (const end of ["declined", "withdrawn", "lapsed"] as const) {
    const offer = await anOffer(id);
    expect(await left(id)).toBe(2);
    await answer(offer.id, end);
    expect(await left(id)).toBe(3);
  }
  await answer((await anOffer(id)).id, "accepted");
  expect(await left(id)).toBe(2);
});
it("of 30 offers made at once on 3 places, 3 stand", async () => {
  const { id } = await aPost(db, { places: 3 });
  const made = await Promise.allSettled(Array.from({ length: 30 }, () => anOffer(id)));
  expect(made.filter((offer) => offer.status === "fulfilled")).toHaveLength(3);
  for (const offer of made)
    if (offer.status === "rejected") expect(String(offer.reason)).toContain("opportunity_places_left_check");
  expect(await left(id)).toBe(0);
});
it("places cannot be cut below what is held", async () => {
  const { id } = await aPost(db, { places: 2 });
  await anOffer(id);
  await anOffer(id);
  await expect(
    db.updateTable("opportunity").set({ places: 1 }).where("id", "=", id).execute(),
  ).rejects.toThrow("opportunity_places_left_check");
  await db.updateTable("opportunity").set({ places: 4 }).where("id", "=", id).execute();
  expect(await left(id)).toBe(2);
});
it("places filled elsewhere count as taken", async () => {
  const { id } = await aPost(db, { places: 2, placesFilledElsewhere: 1 });
  await answer((await anOffer(id)).id, "accepted");
  expect(await reflect(id)).toEqual({ filled: true, reopened: false });
});
it("a post is filled when every place is accepted, not when it is only held", async () => {
  const { id } = await aPost(db, { places: 1 });
  const offer = await anOffer(id);
  expect(await reflect(id)).toEqual({ filled: false, reopened: false });
  await answer(offer.id, "accepted");
  expect(await reflect(id)).toEqual({ filled: true, reopened: false });
  expect(await reflect(id)).toEqual({ filled: false, reopened: false });
  expect(await status(id)).toBe("filled");
  await answer(offer.id, "withdrawn");
  expect(await reflect(id)).toEqual({ filled: false, reopened: true });
  expect(await status(id)).toBe("open");
  expect((await postHistory(db, id)).map((line) => line.reason)).toEqual([
    "places-filled",
    "place-came-free",
  ]);
});
it("a closed post stays closed, whatever becomes of its offers", async () => {
  const { id } = await aPost(db, { places: 1, status: "closed" });
  await answer((await anOffer(id)).id, "accepted");
  expect(await reflect(id)).toEqual({ filled: false, reopened: false });
  expect(await status(id)).toBe("closed");
});
it("the history of a post cannot be rewritten", async () => {
  const { id } = await aPost(db, { places: 1 });
  await answer((await anOffer(id)).id, "accepted");
  await reflect(id);
  await expect(
    sql`update opportunity_history set reason = 'x' where opportunity_id = ${id}`.execute(db),
  ).rejects.toThrow("append-only");
});
