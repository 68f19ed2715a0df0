import { expect, it, vi } from "vitest";
import { aPost } from "../builders/posts";
import { servedApp } from "./app";
import { fieldsIn } from "./html";

vi.setConfig({ testTimeout: 30_000 });

const app = await servedApp({ LOG_LEVEL: "trace", PORT: "4391" });
const nobody = (path: string) => app.ask(null, path);

/** Of somebody: that they work early on Saturdays, live in Wymondham, cycle, and read no English. */
const ANSWERS =
  "when=own&day=5&from=05%3A45&until=11%3A15&town=Wymondham%2C+Norfolk&mode=cycle&minutes=75&read=0";
/** A time of day between colons is part of an instant, which nobody said. */
const SAID = /(?<![T:])(05|11):(45|15)(?!:)|05%3A45|Wymondham|mode=cycle|minutes=75/;

it("answers that somebody gave without an account are neither logged nor stored, also where they are refused", async () => {
  for (const [path, status] of [
    [`/would-it-fit?see=1&${ANSWERS}`, 200],
    [`/would-it-fit?see=1&${ANSWERS}&page=2`, 200],
    [`/would-it-fit?see=1&${ANSWERS.replace("11%3A15", "05%3A45")}`, 422],
    [`/profile/keep?${ANSWERS}`, 302],
    [`/sign-up?then=${encodeURIComponent(`/profile/keep?${ANSWERS}`)}`, 200],
    [`/language?then=${encodeURIComponent(`/would-it-fit?see=1&${ANSWERS}`)}`, 200],
  ] as const)
    expect([path, (await nobody(path)).status]).toEqual([path, status]);
  await vi.waitFor(() => expect(app.said().match(/"route":"\/would-it-fit"/g)).toHaveLength(3));
  expect(app.said()).not.toMatch(SAID);
  const tables = await app.db.introspection.getTables();
  for (const { schema, name } of tables) {
    const rows = await app.db
      .selectFrom(`${schema}.${name}` as "person")
      .selectAll()
      .execute();
    // Towns are reference data, and known by their names.
    if (name !== "town")
      expect([name, JSON.stringify(rows)]).toEqual([name, expect.not.stringMatching(SAID)]);
  }
});

it("nor are the words that somebody searches for", async () => {
  expect((await nobody("/opportunities?q=zebrakeeper&town=Swaffham")).status).toBe(200);
  expect((await nobody("/opportunities?q=zebrakeeper&town=Swaffham&kind=")).status).toBe(302);
  await vi.waitFor(() => expect(app.said().match(/"route":"\/opportunities"/g)).toHaveLength(2));
  expect(app.said()).not.toMatch(/zebrakeeper|Swaffham/);
});

it("a search has one address, and a form's empty fields do not stay in it", async () => {
  const form = "/opportunities?q=cook&town=Norwich&within=45&mode=bus&kind=&sector=&pay=&sort=&school=1";
  expect((await nobody(form)).to).toBe("/opportunities?q=cook&town=Norwich&school=1");
  expect((await nobody("/opportunities?q=")).to).toBe("/opportunities");
});
it("an address of a search or of answers that was saved asks the same when it is opened again", async () => {
  const saved = {
    "/opportunities?q=cook&town=Norwich%2C+Norfolk&within=30&school=1": {
      q: "cook",
      town: "Norwich, Norfolk",
      within: "30",
      school: "1",
    },
    "/would-it-fit?see=1&when=school&town=Norwich%2C+Norfolk&mode=car&minutes=30": {
      when: "school",
      town: "Norwich, Norfolk",
      mode: "car",
      minutes: "30",
    },
  };
  for (const [address, asked] of Object.entries(saved))
    for (const time of ["opened", "opened again"]) {
      const { status, body } = await nobody(address);
      const { typed, chosen } = fieldsIn(body);
      const shown = Object.keys(asked).map((name) => [name, (typed[name] ?? chosen[name])?.[0]]);
      expect([time, status, Object.fromEntries(shown)]).toEqual([time, 200, asked]);
    }
});

const robotsOf = (body: string) => /<meta name="robots" content="([^"]*)"/.exec(body)?.[1];
const canonicalOf = (body: string) => /<link rel="canonical" href="https?:\/\/[^/"]*([^"]*)"/.exec(body)?.[1];

it("search engines keep the pages that read as pages, and neither searches nor anybody's answers", async () => {
  const kept = [
    "/",
    "/opportunities",
    "/would-it-fit",
    "/recruitment-days",
    "/for-employers",
    "/how-matching-works",
    "/privacy",
    "/accessibility",
  ];
  for (const path of kept) {
    const { body } = await nobody(path);
    expect([path, robotsOf(body), canonicalOf(body)]).toEqual([path, undefined, path]);
    expect(body).toMatch(/<meta name="description" content="[^"]{50,}/);
  }
  for (const path of [
    "/opportunities?q=cook",
    `/would-it-fit?see=1&${ANSWERS}`,
    "/opportunities/sector/security",
    "/opportunities/town/norwich-norfolk",
  ]) {
    const { body } = await nobody(path);
    expect([path, robotsOf(body), canonicalOf(body)]).toEqual([path, "noindex, follow", undefined]);
  }
});

it("a press after signing out leads to sign-in, which says why and leads back to the page that it was on", async () => {
  const pressed = async (referer?: string) =>
    (await app.ask(null, "/profile/week", { form: { daysOff: "1" }, referer })).to;
  expect(await pressed("{address}/profile/week?change")).toBe(
    "/sign-in?then=%2Fprofile%2Fweek%3Fchange&pressed",
  );
  for (const referer of [undefined, "https://evil.example/profile", "{address}//evil.example/"])
    expect(await pressed(referer)).toBe("/sign-in?then=%2F&pressed");
  expect((await nobody("/sign-in?then=%2Fprofile%2Fweek&pressed")).body).toContain("You were signed out");
  expect((await nobody("/sign-in?then=%2Fprofile%2Fweek")).body).toContain("Sign in to see this page");
  expect((await nobody("/sign-in")).body).not.toMatch(/You were signed out|Sign in to see this page/);
  const { body } = await nobody("/sign-in?then=%2Fopportunities%2F5b8f%2Fapply");
  expect(body).toMatch(
    /To apply you need an account<[\s\S]*href="\/sign-up\?then=%2Fopportunities%2F5b8f" class="fh-button"/,
  );
  expect(body).not.toContain("You may have signed out");
});
it("the job that one opens an account for is kept in the address up to the code, and nothing of another site is", async () => {
  const { id } = await aPost(app.db, { status: "open" });
  const link = /href="(\/sign-up\?[^"]*)"/.exec((await nobody(`/opportunities/${id}`)).body)?.[1] ?? "";
  expect(link).toBe(`/sign-up?then=${encodeURIComponent(`/opportunities/${id}`)}`);
  expect((await nobody(link)).body).toContain(
    `"/sign-in?then=${encodeURIComponent(`/opportunities/${id}`)}"`,
  );
  const sent = async (then: string, n: number) => {
    const form = { name: "Amina Visitor", address: `visitor${n}@example.org`, town: "Norwich, Norfolk" };
    return (await app.ask(null, `/sign-up?then=${encodeURIComponent(then)}`, { form })).to;
  };
  expect(await sent(`/opportunities/${id}`, 1)).toBe(
    `/sign-in/code?then=${encodeURIComponent(`/opportunities/${id}`)}`,
  );
  expect(await sent("//evil.example", 2)).toBe("/sign-in/code");
});
it("what could fit so far is not said to fit, and where nothing is found nothing is said to be found everywhere", async () => {
  expect((await nobody("/would-it-fit?see=1")).body).toContain("Jobs that could fit so far:");
  expect((await nobody("/would-it-fit?see=1&when=any")).body).not.toContain("could fit so far");
  const { body } = await nobody("/opportunities?q=xyzzy&town=Qqqq");
  expect(body).toContain("We do not know this place");
  expect(body).not.toContain("Here are jobs everywhere.");
});
it("back from a post leads to the search that one came from", async () => {
  const { id } = await aPost(app.db, { status: "open" });
  const back = async (referer: string) =>
    /<a href="([^"]*)" class="fh-back"/.exec(
      (await app.ask(null, `/opportunities/${id}`, { referer })).body,
    )?.[1];
  expect(await back("{address}/opportunities?q=cook")).toBe("/opportunities?q=cook");
  expect(await back("https://evil.example/matches")).toBe("/opportunities");
});
