/**
 * Every address that an employer may open or send to, as the table of permissions has them: none of its answers tells
 * what DESIGN section 4 withholds. An address that is new in the table is asked here too, and fails until its records
 * can be made of somebody with marks.
 */
import { beforeAll, describe, expect, it } from "vitest";
import { anOfficer } from "../builders/people";
import { type Answer, servedApp } from "./app";
import { TRIED } from "./bad-forms";
import { aCast, aScene, type Cast, filled, filledForm, ROLES } from "./cast";
import { aMarked, CODES, found, MARKS, textOf } from "./marked";
import { type Row, TABLE } from "./table";

const app = await servedApp();
let cast: Cast;
beforeAll(async () => {
  const people = await aCast(app.db);
  const participant = await aMarked(app.db, people.partnerId);
  const { partnerId } = await app.db
    .selectFrom("participant")
    .select("partnerId")
    .where("personId", "=", participant.id)
    .executeTakeFirstOrThrow();
  const keeper = await anOfficer(app.db, { partnerId: partnerId ?? "", regionCode: "cambridgeshire" });
  cast = { ...people, participant, keeper, share: [], posts: { sharedWithAll: true } };
});

const EMPLOYER = ROLES.indexOf("employer");
const statusOf = ([, , , statuses]: Row) => statuses.split(/ +/)[EMPLOYER] ?? "";
const ours = TABLE.filter((row) => /^(200|302)$/.test(statusOf(row)) && !/^\/(dev|demo)/.test(row[1]));
const named = (rows: readonly Row[]) =>
  rows.map((row) => [`${row[1]} ${row[2] ? JSON.stringify(row[2]).slice(0, 50) : ""}`, row] as const);

/** What of all that is withheld an answer gives away. Choices that everybody has are no facts where nobody is shown. */
function toldBy(path: string, answer: Answer, isData = false): string[] {
  const text = textOf(answer, isData);
  const isAboutPeople = /candidates/.test(path) || text.includes("Shared Name");
  // A limit of hours comes with an offer.
  const hasOffer = /\{(accepted|offered)\}/.test(path) || /candidates\/\{applied\}$/.test(path);
  const marks = [...MARKS, ...(isAboutPeople ? CODES : [])];
  return found(text, hasOffer ? marks.filter(([what]) => what !== "the cap of their hours") : marks);
}

/** A row's own records, with somebody marked on each post that is open. */
async function theirs([, path, , , more]: Row | [string, string, ...unknown[]]) {
  const scene = aScene(app, cast, "employer");
  // Whoever is asked about hours for is on it already, by a proposal.
  if (/\{open\}(?!\/hours)/.test(path)) await scene("applied");
  const cookie = (more as { cookie?: string } | undefined)?.cookie;
  return { scene, address: await filled(path, scene), cookie: cookie && (await filled(cookie, scene)) };
}
const ask = async (address: string, sent?: Parameters<typeof app.ask>[2]) => {
  await app.db.deleteFrom("attempt").execute();
  return app.ask(cast.member.actor, address, sent);
};

describe("what an employer may open tells nothing that is withheld", () => {
  it.each(named(ours.filter(([method]) => method === "GET")))("%s", async (_, row) => {
    const { address, cookie } = await theirs(row);
    const page = await ask(address, { cookie });
    expect([page.status, toldBy(row[1], page)]).toEqual([Number(statusOf(row)), []]);
    if (
      page.status === 302 ||
      /\.csv$|^\/(places|opportunities\/suggestions|language|sitemap|robots)/.test(address)
    )
      return;
    const data = await ask(address === "/" ? "/_root.data" : address.replace(/\?|$/, ".data$&"), { cookie });
    expect([data.status, toldBy(row[1], data, true)]).toEqual([200, []]);
  });
});

describe("what an employer may send is answered without it, there and where it leads", () => {
  it.each(named(ours.filter(([method]) => method === "POST")))("%s", async (_, row) => {
    const { scene, address, cookie } = await theirs(row);
    const answer = await ask(address, { form: await filledForm(row[2] ?? {}, scene), cookie });
    expect([answer.status, toldBy(row[1], answer)]).toEqual([Number(statusOf(row)), []]);
    if (answer.to === null) return;
    const next = await ask(answer.to, { cookie: answer.cookies.join("; ") });
    expect(toldBy(row[1], next)).toEqual([]);
  });
});

it("what an employer is asked before a post with candidates is closed tells nothing of them", async () => {
  const { address } = await theirs(["POST", "/posts/{open}"]);
  const asked = await ask(address, { form: { change: "close" } });
  expect(asked.body).toContain("Nothing has happened yet");
  expect(toldBy("/posts/{open}", asked)).toEqual([]);
});

describe("what an employer sends wrongly is refused without it", () => {
  const tried = TRIED.filter(([, role]) => role === "employer");
  it.each(tried.map((one, i) => [`${one[0]} ${i}`, one] as const))("%s", async (_, [
    path,
    ,
    form,
    changes,
  ]) => {
    const { scene, address } = await theirs(["POST", path]);
    for (const change of changes.slice(0, 3)) {
      const entries = Object.entries({ ...form, ...change }).filter(([, value]) => value !== undefined);
      const sent = await filledForm(Object.fromEntries(entries) as Record<string, string>, scene);
      expect(toldBy(path, await ask(address, { form: sent }))).toEqual([]);
    }
  });
});

it("each list and page of candidates is asked with somebody marked on it", async () => {
  // Those to be turned down at once are sent from the list, and what is ticked before the first day names nobody.
  // A recruitment day has no candidates of its own.
  const shows = (path: string) => /candidates/.test(path) && !/turn-down|first-day|open day/.test(path);
  for (const [, path] of ours.filter(([method, path]) => method === "GET" && shows(path))) {
    const { address } = await theirs(["GET", path]);
    expect(`${path} ${(await ask(address)).body}`).toContain("Shared Name");
  }
});
