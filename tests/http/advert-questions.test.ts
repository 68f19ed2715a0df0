/** A question of a post that began as an advert: what was quoted stays beside an error, and nothing is called saved too early. */
import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { beginFromAdvert } from "../../app/opportunities/advert/keep.server";
import { callerOf } from "../builders/people";
import { servedApp } from "./app";
import { aCast, askerOf } from "./cast";
import { decoded } from "./html";

const app = await servedApp();
const cast = await aCast(app.db);
const ADVERT = `Kitchen porter – Norwich
We are looking for a young and dynamic native English speaker who washes up and keeps the kitchen clean.
£13.40 per hour. This is a permanent position.`;

it("what was read from an advert stands beside its answer, also where that was refused", async () => {
  const id = randomUUID();
  await beginFromAdvert(callerOf(app.db, cast.member.actor, new Date()), id, ADVERT);
  const employer = askerOf(cast, "employer");
  const path = `/posts/${id}/edit/work`;
  const first = await app.ask(employer, path);
  expect(decoded(first.body)).toContain("Read from the advert");
  expect(decoded(first.body)).toContain("native English");
  expect(first.body).not.toContain("Your answer is saved");

  const refused = await app.ask(employer, path, { form: { title: "", description: "Too short" } });
  expect(refused.status).toBe(422);
  expect(decoded(refused.body)).toContain("Read from the advert");
  expect(refused.body).not.toContain("Your answer is saved");

  const description =
    "You are a native English speaker. You wash up, and you keep the kitchen clean, in a team of five people.";
  const saved = await app.ask(employer, path, { form: { title: "Kitchen porter", description } });
  expect(saved.status).toBe(302);
  expect((await app.ask(employer, path)).body).toContain("Your answer is saved");
});

it("words that are pointed out can be taken out or answered, whatever stands before them", async () => {
  const id = randomUUID();
  await beginFromAdvert(callerOf(app.db, cast.member.actor, new Date()), id, ADVERT);
  const employer = askerOf(cast, "employer");
  const path = `/posts/${id}/edit/work`;
  const save = (description: string, beside: Record<string, string> = {}, at = path) =>
    app.ask(employer, at, { form: { title: "Kitchen porter", description, ...beside } });
  const beside = (body: string, why: string) => {
    const hidden = [...body.matchAll(/name="(words\[\d+\]\.(?:field|said))" value="([^"]*)"/g)];
    const reasons = [...body.matchAll(/<textarea[^>]*name="(words\[\d+\]\.why)"/g)];
    return Object.fromEntries([
      ...hidden.map(([, name, value]) => [name, value]),
      ...reasons.map(([, name]) => [name, why]),
    ]);
  };
  const clean = "You wash up, and you keep the kitchen clean, in a team of five people.";
  const both = `British passport holders only. ${clean} Native English speaker, no refugees.`;
  expect((await save(both)).status).toBe(302);
  const looked = (await app.ask(employer, `${path}?look=1`)).body;
  expect(Object.keys(beside(looked, ""))).toHaveLength(3);
  expect((await save(both, beside(looked, "They teach English."), `${path}?look=1`)).status).toBe(302);
  expect(decoded((await app.ask(employer, `${path}?look=1`)).body)).toContain("They teach English.");
  expect((await save(clean, beside(looked, ""), `${path}?look=1`)).status).toBe(302);
  const after = decoded((await app.ask(employer, path)).body);
  expect(after).toContain(clean);
  expect(after).not.toContain("Native English");
});
