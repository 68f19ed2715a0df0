/** What an officer types to find somebody stands in no address, title, redirect, cookie or log line. */
import { beforeAll, expect, it } from "vitest";
import { anOfficer, aParticipant } from "../builders/people";
import { servedApp } from "./app";
import { fieldsIn } from "./html";

const app = await servedApp({ LOG_LEVEL: "trace" });
const WORDS = "Zubaydah.marked@mail.example";
let officer: Awaited<ReturnType<typeof anOfficer>>;
beforeAll(async () => {
  officer = await anOfficer(app.db);
  const email = WORDS.toLowerCase();
  await aParticipant(app.db, { partnerId: officer.partnerId, person: { fullName: "Found One", email } });
  for (let n = 0; n < 30; n++)
    await aParticipant(app.db, {
      partnerId: officer.partnerId,
      person: { fullName: "Other One", email: `${n}.${email}` },
    });
});

const ADDRESSES = / (?:href|action|src|content)="([^"]*)"/g;
/** Where a page leads, and its title. */
const outside = (body: string) =>
  [...body.matchAll(ADDRESSES), ...body.matchAll(/<title>([^<]*)/g)].map(([, text]) => text).join("\n");

it("the words of a search for people stay between the form and its officer", async () => {
  const who = officer.actor;
  const sent = await app.ask(who, "/people?show=mine", { form: { search: WORDS } });
  expect([sent.status, sent.to]).toEqual([302, "/people?show=mine&within=search"]);
  const tried = await app.ask(who, "/people", { form: { search: WORDS, language: "nonsense" } });
  expect(tried.status).toBe(422);
  await app.ask(who, "/people", { form: { search: WORDS } });
  const first = await app.ask(who, "/people");
  expect(fieldsIn(first.body).typed.search).toEqual([WORDS]);
  const read = ({ body }: { body: string }) => body.replaceAll("<!-- -->", "");
  expect(read(first)).toContain("31 found");
  const second = await app.ask(who, "/people?page=2");
  const reloaded = await app.ask(who, "/people?page=2");
  expect(read(second)).toContain("31 found");
  expect(read(reloaded)).toContain("31 found");
  const filtered = await app.ask(who, "/people?show=not-assessed&within=search");
  expect(fieldsIn(filtered.body).typed.search).toEqual([WORDS]);
  const file = await app.ask(who, "/people.csv");
  expect(file.body.trim().split("\r\n")).toHaveLength(32);
  const answers = [sent, tried, first, second, filtered, file];
  for (const { to, cookies, body } of answers)
    expect([to, ...cookies, outside(body)].join("\n").toLowerCase()).not.toContain("zubaydah");
  expect(decodeURIComponent(app.said()).toLowerCase()).not.toContain("zubaydah");

  const cleared = await app.ask(who, "/people", { form: { intent: "clear" } });
  expect([cleared.status, cleared.to]).toEqual([302, "/people"]);
  expect((await app.ask(who, "/people")).body).not.toContain(WORDS);
  // An address with words, as one may have been kept, is not searched by and not handed on.
  const old = await app.ask(who, `/people?q=${WORDS}&search=${WORDS}`);
  expect(old.status).toBe(200);
  expect(old.body).not.toContain(WORDS);
  expect(app.said().toLowerCase()).not.toContain("zubaydah");
});
