/** What an officer types to find somebody stands in no address, title, redirect, cookie or log line. */
import { beforeAll, expect, it } from "vitest";
import { anOfficer, aParticipant } from "../builders/people";
import { anEmployer } from "../builders/posts";
import { type Answer, servedApp } from "./app";
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
const read = ({ body }: { body: string }) => body.replaceAll("<!-- -->", "");
/** Neither leads with the words to anywhere, nor wrote them down. */
function keepToThemselves(answers: Answer[]) {
  for (const { to, cookies, body } of answers)
    expect([to, ...cookies, outside(body)].join("\n").toLowerCase()).not.toContain("zubaydah");
  expect(decodeURIComponent(app.said()).toLowerCase()).not.toContain("zubaydah");
}

it("the words of a search for people stay between the form and its officer", async () => {
  const who = officer.actor;
  const sent = await app.ask(who, "/people?show=mine", { form: { search: WORDS } });
  expect([sent.status, sent.to]).toEqual([302, "/people?show=mine&within=search"]);
  const tried = await app.ask(who, "/people", { form: { search: WORDS, language: "nonsense" } });
  expect(tried.status).toBe(422);
  await app.ask(who, "/people", { form: { search: WORDS } });
  const first = await app.ask(who, "/people");
  expect(fieldsIn(first.body).typed.search).toEqual([WORDS]);
  expect(read(first)).toContain("31 found");
  const second = await app.ask(who, "/people?page=2");
  const reloaded = await app.ask(who, "/people?page=2");
  expect(read(second)).toContain("31 found");
  expect(read(reloaded)).toContain("31 found");
  const filtered = await app.ask(who, "/people?show=not-assessed&within=search");
  expect(fieldsIn(filtered.body).typed.search).toEqual([WORDS]);
  const file = await app.ask(who, "/people.csv");
  expect(file.body.trim().split("\r\n")).toHaveLength(32);
  keepToThemselves([sent, tried, first, second, filtered, file]);

  const cleared = await app.ask(who, "/people", { form: { intent: "clear" } });
  expect([cleared.status, cleared.to]).toEqual([302, "/people"]);
  expect((await app.ask(who, "/people")).body).not.toContain(WORDS);
  // An address with words, as one may have been kept, is not searched by and not handed on.
  const old = await app.ask(who, `/people?q=${WORDS}&search=${WORDS}`);
  expect(old.status).toBe(200);
  expect(old.body).not.toContain(WORDS);
  expect(app.said().toLowerCase()).not.toContain("zubaydah");
});

it("the words of a search for employers stay between the form and its officer", async () => {
  const who = officer.actor;
  const { regionCode } = officer;
  for (let n = 0; n < 51; n++)
    await anEmployer(app.db, { regionCode, status: "applied", contactEmail: `${n}.${WORDS.toLowerCase()}` });
  await anEmployer(app.db, { regionCode, name: "Not looked for" });
  const sent = await app.ask(who, "/employers?show=applied&page=2", { form: { search: WORDS } });
  expect([sent.status, sent.to]).toEqual([302, "/employers?show=applied&within=search"]);
  const tried = await app.ask(who, "/employers", { form: { search: WORDS.repeat(9) } });
  expect(tried.status).toBe(422);
  await app.ask(who, "/employers", { form: { search: WORDS } });
  const first = await app.ask(who, "/employers");
  expect(fieldsIn(first.body).typed.search).toEqual([WORDS]);
  const second = await app.ask(who, "/employers?page=2");
  const reloaded = await app.ask(who, "/employers?page=2");
  for (const page of [first, second, reloaded]) expect(read(page)).toContain("51 found");
  const filtered = await app.ask(who, "/employers?show=applied&within=search");
  expect(fieldsIn(filtered.body).typed.search).toEqual([WORDS]);
  expect(read(await app.ask(who, "/employers?show=approved&within=search"))).toContain("No employer found");
  // A filter that is followed shows all of it.
  const whole = await app.ask(who, "/employers?show=approved");
  expect(read(whole)).toContain("Not looked for");
  const lines = async (path: string) => (await app.ask(who, path)).body.trim().split("\r\n").length;
  expect(await lines("/employers.csv")).toBe(52);
  expect(await lines("/employers.csv?show=applied&within=search")).toBe(52);
  expect(await lines("/employers.csv?show=approved")).toBe(2);
  const file = await app.ask(who, "/employers.csv");

  const cleared = await app.ask(who, "/employers", { form: { intent: "clear" } });
  expect([cleared.status, cleared.to]).toEqual([302, "/employers"]);
  expect((await app.ask(who, "/employers")).body).not.toContain(WORDS);
  // An address of before, with the words in it, leads on to one without.
  const old = await app.ask(who, `/employers?q=${WORDS}&show=applied&page=2`);
  expect([old.status, old.to]).toEqual([302, "/employers?show=applied&page=2"]);
  const oldFile = await app.ask(who, `/employers.csv?q=${WORDS}`);
  expect([oldFile.status, oldFile.to]).toEqual([302, "/employers.csv"]);
  keepToThemselves([sent, tried, first, second, filtered, whole, file, old, oldFile]);
});
