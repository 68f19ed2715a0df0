import { afterAll, expect, it } from "vitest";
import { searchPage } from "../../app/browsing/browse.server";
import { keepAnswers } from "../../app/browsing/keep.server";
import { sectorPage, townPage } from "../../app/browsing/places.server";
import { onlyForVisitors, usualModeOf } from "../../app/browsing/rows.server";
import { addressOf, searchOf, shorterThan, USUAL_MODE } from "../../app/browsing/search";
import { robots, sitemap, sitemapXml } from "../../app/browsing/sitemap.server";
import { suggestions } from "../../app/browsing/suggestions.server";
import { visitorPage } from "../../app/browsing/visitor-page.server";
import { formatOf } from "../../app/i18n/format";
import { DEFAULT_LOCALE, localeOf } from "../../app/i18n/locales";
import { translatorOf } from "../../app/i18n/translate";
import { startEngine } from "../../app/process/engine.server";
import { makeLog } from "../../app/process/log.server";
import type { Asked } from "../../app/web/guard.server";
import { profileOf } from "../../db/queries/profiles.server";
import { findTown } from "../../db/reference/search";
import { aParticipant, callerOf, NOW } from "../builders/people";
import { anEmployer, aPost, aRate, aTown, SCHOOL_HOURS } from "../builders/posts";
import { words } from "../builders/speaking";
import { freshDatabase } from "../fresh-db";

const { db, url: database } = await freshDatabase();
await aRate(db);
const town = async (name: string) => {
  const [found] = findTown(name, 1);
  if (!found) throw new Error(`There is no ${name}`);
  const { id, label, lat, lon, population } = found;
  await aTown(db, { id, name: found.name, label, lat, lon, population });
  return { townId: id, lat, lon };
};
const [norwich, taverham, london] = [await town("Norwich"), await town("Taverham"), await town("London")];
const hotel = await anEmployer(db, { name: "Café Royale" });
const evenings = ["mon 18:00-22:00"];
const at = (hour: number) => new Date(Date.UTC(2026, 10, 20, hour));
const post = (over: Parameters<typeof aPost>[1]) => aPost(db, { employerId: hotel.id, ...over });
const cook = await post({ title: "Cook", publishedAt: at(4), ...norwich, payPence: 1400, socCode: null });
const waiter = await post({ title: "Waiter", publishedAt: at(3), ...taverham, patterns: [evenings] });
const cleaner = await post({
  title: "Cleaner",
  publishedAt: at(2),
  ...london,
  sectorCode: "cleaning",
  termTimeOnly: true,
  patterns: [evenings, SCHOOL_HOURS],
  required: ["cleaning"],
});
await post({ title: "Cook", status: "draft" });

const engine = startEngine(db, database, makeLog("silent"), new AbortController().signal);
await engine.filled;
afterAll(() => engine.stop());

/** What a loader is given for an address, by nobody. */
const asked = (path: string, words: Record<string, string> = {}) =>
  ({
    caller: { db, actor: { role: "nobody" }, now: NOW, engine: engine.for(() => 0) },
    identity: { actor: { role: "nobody" } },
    services: { origin: "https://foothold.example", mode: "production" },
    url: new URL(path, "https://foothold.example"),
    today: "2026-11-23",
    locale: DEFAULT_LOCALE,
    t: translatorOf(DEFAULT_LOCALE),
    f: formatOf("en"),
    word: (name: string) => words[name] ?? "",
  }) as unknown as Asked;
const search = (query: string) => searchPage(asked(`/opportunities?${query}`), USUAL_MODE);
const titles = async (query: string) => (await search(query)).rows.map(({ title }) => title).join(" ");

it("a participant sees first what fits them, and nothing is left out for it; nobody else has that order", async () => {
  const evening = await aParticipant(db, { ...taverham, available: "{[0,96),[96,192)}", daysAnswered: 127 });
  const ask = { ...asked("/opportunities?sort=fit"), caller: { ...asked("/").caller, actor: evening.actor } };
  const own = await searchPage(ask as Asked, await usualModeOf(ask.caller));
  expect(own.rows[0]?.fit).not.toBeNull();
  expect(own.rows.map(({ title, fit }) => `${title} ${fit !== null}`)).toEqual([
    "Waiter true",
    "Cook false",
    "Cleaner false",
  ]);
  expect([own.choices.sort, own.total]).toEqual(["fit", 3]);
  const anyone = await search("sort=fit");
  expect(anyone.rows.map(({ title }) => title).join(" ")).toBe("Cook Waiter Cleaner");
  expect(anyone.choices.sorts.map(({ value }) => value)).not.toContain("fit");
});

it("a participant travels as their profile says, and the address says it where it is otherwise", async () => {
  const { actor } = await aParticipant(db, { ...norwich, travelMode: "cycle" });
  const caller = { ...asked("/").caller, actor } as Asked["caller"];
  const usual = await usualModeOf(caller);
  const of = async (query: string) => {
    const page = await searchPage({ ...asked(`/opportunities?${query}`), caller }, usual);
    return [page.mode, page.rows.find(({ title }) => title === "Waiter")?.journey];
  };
  expect(await of("town=Norwich&within=any")).toEqual(["cycle", expect.stringMatching(/bicycle/)]);
  expect(await of("town=Norwich&within=any&mode=bus")).toEqual(["bus", expect.stringMatching(/bus/)]);
  expect((await of("q=waiter"))[1]).toBeNull();
  const shorter = (query: string) =>
    shorterThan(new URL(`https://here.invalid/opportunities?${query}`), usual);
  expect(shorter("town=Norwich&mode=cycle")).toBe("/opportunities?town=Norwich");
  const saved = "/opportunities?town=Norwich&mode=bus";
  expect(shorter(saved.split("?")[1] ?? "")).toBeNull();
  expect(addressOf(searchOf(new URL(saved, "https://here.invalid").searchParams, usual).search)).toBe(saved);
  expect(await usualModeOf(asked("/").caller)).toBe("bus");
});

it("titles of open posts are offered for what is typed so far, each once", async () => {
  const offered = (query: string) => suggestions(asked(`/opportunities/suggestions?q=${query}`));
  expect(await offered("c")).toEqual([]);
  expect(await offered("coo")).toEqual(["Cook"]);
  expect(await offered("cle")).toEqual(["Cleaner"]);
  expect(await offered(encodeURIComponent("прибирання"))).toContain("Cleaner");
});

it("a search by words, place, journey, kind of work, hours, pay and term time narrows the list", async () => {
  expect(await titles("")).toBe("Cook Waiter Cleaner");
  expect(await titles("q=cafe+wiater")).toBe("Waiter");
  expect(await titles("town=Norwich&within=15")).toBe("Cook");
  expect(await titles("town=Norwich&within=60")).toBe("Cook Waiter");
  expect(await titles("town=Norwich&within=any&sort=nearest")).toBe("Cook Waiter Cleaner");
  expect(await titles("sector=cleaning")).toBe("Cleaner");
  expect(await titles("kind=volunteering")).toBe("");
  expect(await titles("school=1")).toBe("Cook Cleaner");
  expect(await titles("term=1")).toBe("Cleaner");
  expect(await titles("pay=14")).toBe("Cook");
  expect(await titles("sort=pay")).toBe("Cook Waiter Cleaner");
});
it("a post that is not for all says for whom it is, save to who lives there", async () => {
  const onlyFor = async (query: string, caller = asked("/").caller) => {
    const page = await searchPage({ ...asked(`/opportunities?${query}`), caller }, USUAL_MODE);
    return page.rows.find(({ title }) => title === "Cook")?.onlyFor;
  };
  const text = "It is for people who live in Norfolk";
  const by = async (regionCode: string) => ({
    ...asked("/").caller,
    actor: (await aParticipant(db, { regionCode })).actor,
  });
  expect(await onlyFor("")).toEqual({ verdict: "unknown", text });
  expect(await onlyFor("town=Norwich")).toBeNull();
  expect(await onlyFor("", await by("norfolk"))).toBeNull();
  expect(await onlyFor("", await by("essex"))).toEqual({ verdict: "fails", text });
  expect(await onlyForVisitors(db, cook.id, words)).toBe(text);
  await db.updateTable("opportunity").set({ sharedWithAll: true }).where("id", "=", cook.id).execute();
  expect(await onlyFor("")).toBeNull();
});
it("hours are called what their shifts are", async () => {
  expect(await titles("q=evening")).toBe("Waiter Cleaner");
  expect(await titles("q=full+time")).toBe("");
  expect(await titles("q=weekend")).toBe("");
});
it("other names of the work find it", async () => {
  expect(await titles("q=janitor")).toBe("Cleaner");
  expect(await titles("q=hoovering")).toBe("Cleaner");
  expect(await titles("q=plumber")).toBe("");
});
it("words of the reader's own language find what posts say in English", async () => {
  const from = (q: string, code: string) => {
    const locale = localeOf(code, false);
    const there = asked(`/opportunities?${new URLSearchParams({ q })}`);
    return searchPage({ ...there, locale, t: translatorOf(locale) }, USUAL_MODE);
  };
  for (const [typed, code] of [
    ["Прибирання", "uk"],
    ["التنظيف", "ar"],
    ["صفاکاری", "fa-AF"],
    ["Прибирання", "en"],
  ] as const) {
    const found = await from(typed, code);
    expect([code, found.english]).toEqual([code, "Cleaning"]);
    expect(found.rows.map(({ title }) => title)).toContain("Cleaner");
  }
  expect((await search("q=zzzzqx")).english).toBeNull();
});
it("beside each choice stands what choosing it would show", async () => {
  const { choices } = await search("town=Norwich&within=60");
  expect(choices.school).toBe(1);
  expect(choices.sectors.map(({ label }) => label)).toEqual(["Hotels, restaurants and catering (2)"]);
  expect(choices.rings.map(({ label }) => label)).toEqual([
    "Up to 15 minutes (1)",
    "Up to 30 minutes (1)",
    expect.stringMatching(/^Up to 45 minutes/),
    "Up to 60 minutes (2)",
    "Up to 75 minutes (2)",
    "Up to 90 minutes (2)",
    "Any distance",
  ]);
});
it("a name that several towns have means the largest, and the others are offered", async () => {
  const { place } = await search("town=Newport");
  expect(place?.label).toBeTruthy();
  expect(place?.others.length).toBeGreaterThan(0);
});
it("a place that is not known narrows nothing: no chip says so, and neither does a way on", async () => {
  const { place, choices, total } = await search("town=Zzzzqx");
  expect([place?.label, choices.chosen, total]).toEqual([null, [], 3]);
  expect(place?.unknown).toMatch(/^We do not know this place/);
  const none = await search("q=plumber&town=Zzzzqx");
  expect(none.ways.map(({ label }) => label)).toEqual(["Without the words “plumber”: 3"]);
  const { alone } = await search("q=plumber&term=1&pay=14&town=Zzzzqx");
  expect(alone.map(({ label }) => label)).toEqual(["In school terms only (1)", "£14 or more an hour (1)"]);
});
it("a postcode district that is loaded is a place, and an address keeps no more of a postcode", async () => {
  const townAsked = async () => (await visit("see=1&town=NR2")).data.state.errors.town;
  expect((await search("town=NR2")).place).toMatchObject({ label: null, unknown: "Write your town." });
  expect(await townAsked()).toEqual(["Write your town."]);
  expect((await search("")).postcodes).toBe(false);
  const { townId, ...there } = taverham;
  await db
    .insertInto("postcodeDistrict")
    .values({ district: "NR8", townId, ...there })
    .execute();
  expect((await search("town=NR2")).place?.unknown).toMatch(/We do not know NR2/);
  expect(await townAsked()).toEqual([expect.stringMatching(/We do not know NR2/)]);
  const found = await search("town=nr8+6xy&within=15");
  expect(found).toMatchObject({
    postcodes: true,
    place: { label: "NR8" },
    title: expect.stringContaining("NR8"),
  });
  expect(found.rows.map(({ title }) => title)).toEqual(["Waiter"]);
  expect(found.choices.chosen.map(({ label }) => label)).toContain("Near NR8");
  expect(JSON.stringify(found)).not.toMatch(/6xy/i);
  const { data: visitor } = await visitorPage(asked("/would-it-fit?see=1&town=NR8+6XY&mode=walk&minutes=15"));
  expect(visitor).toMatchObject({ postcodes: true, said: expect.arrayContaining(["From NR8"]) });
  expect(JSON.stringify(visitor)).not.toMatch(/6xy/i);
  await db.deleteFrom("postcodeDistrict").execute();
});
it("where nothing is found it says what would be without each thing asked for", async () => {
  const { total, ways } = await search("q=waiter&school=1");
  expect(total).toBe(0);
  expect(ways.map(({ label }) => label)).toEqual(["Without the words “waiter”: 2", "At other times, too: 1"]);
  expect(await titles(ways[0]?.href.split("?")[1] ?? "")).toBe("Cook Cleaner");
});
it("where no one thing less finds anything it says what each alone would show", async () => {
  const { ways, alone } = await search("q=plumber&term=1&pay=14");
  expect(ways).toEqual([]);
  expect(alone.map(({ label }) => label)).toEqual(["In school terms only (1)", "£14 or more an hour (1)"]);
});
it("words that were taken for a slip are said, with the search that they make", async () => {
  expect((await search("q=cafe+wiater")).meant).toEqual({
    words: "cafe waiter",
    href: "/opportunities?q=cafe+waiter",
  });
  expect((await search("q=wiater&pay=99")).meant).toBeNull();
});
it("an address that means nothing shows everything, and a page that is not there shows none", async () => {
  expect((await search("kind=x&sector=y&pay=-1&within=17&page=0&q=%00&sort=best&town=")).total).toBe(3);
  expect((await search("page=7")).rows).toEqual([]);
});

it("a kind of work and a town have a page of their own", async () => {
  const sector = await sectorPage(asked("/", { sector: "hospitality" }));
  expect(sector).toMatchObject({ total: 2, title: "Hotels, restaurants and catering: jobs and placements" });
  expect(sector.facts).toContainEqual({ label: "Inside school hours", value: "1 of 2" });
  await expect(sectorPage(asked("/", { sector: "none" }))).rejects.toMatchObject({ status: 404 });
  expect(await townPage(asked("/", { town: "norwich-norfolk" }))).toMatchObject({
    total: 1,
    path: "/opportunities/town/norwich-norfolk",
    near: { count: 2 },
  });
  expect(await townPage(asked("/", { town: "norwich" }))).toEqual({
    moved: "/opportunities/town/norwich-norfolk",
  });
  await expect(townPage(asked("/", { town: "zzzzqx" }))).rejects.toMatchObject({ status: 404 });
});
it("a town with nothing open says so, and what is near", async () => {
  const page = await townPage(asked("/", { town: "hethersett-norfolk" }));
  if ("moved" in page) throw new Error("It moved");
  expect(page.total).toBe(0);
  expect(page.near?.count).toBe(2);
});
it("the sitemap holds every public page and no draft", async () => {
  const xml = await (await sitemap(asked("/sitemap.xml"))).text();
  const found = [...xml.matchAll(/<loc>https:\/\/foothold\.example([^<]*)<\/loc>/g)].map(([, path]) => path);
  expect(found).toEqual(expect.arrayContaining(["/", "/opportunities/sector/cleaning"]));
  expect(found).toContain("/opportunities/town/norwich-norfolk");
  expect(found.filter((path) => /^\/opportunities\/[0-9a-f-]{36}$/.test(path ?? "")).sort()).toEqual(
    [cook, waiter, cleaner].map(({ id }) => `/opportunities/${id}`).sort(),
  );
});
it("a sitemap holds as many addresses as one may, the first of them", () => {
  const addresses = Array.from({ length: 50_001 }, (_, i) => ({ path: `/opportunities/${i}` }));
  const xml = sitemapXml("https://foothold.example", addresses);
  expect(xml.match(/<url>/g)).toHaveLength(50_000);
  expect(xml).toContain("<loc>https://foothold.example/opportunities/49999</loc>");
  expect(xml).not.toContain("/opportunities/50000<");
});
it("search engines are kept from a demo, and from searches and answers", async () => {
  expect(await robots({ mode: "demo", origin: "http://localhost" }).text()).toContain("Disallow: /\n");
  const text = await robots({ mode: "production", origin: "https://foothold.example" }).text();
  expect(text).toContain("Sitemap: https://foothold.example/sitemap.xml");
  expect(text).toContain("Disallow: /would-it-fit?");
  expect(text).not.toContain("Disallow: /\n");
});

const ANSWERS = "when=school&town=Norwich&mode=bus&minutes=60&speak=2";
const visit = async (query: string) => visitorPage(asked(`/would-it-fit?${query}`));
it("three answers show what would fit, with what nearly fits, and nothing is asked of an account", async () => {
  const { data, init } = await visit(`see=1&${ANSWERS}`);
  expect(init?.status).toBeUndefined();
  expect(data.found?.cards.map(({ title }) => title)).toEqual(["Cook"]);
  expect(data.found?.near.map(({ title }) => title)).toEqual(["Waiter"]);
  expect(data.keep?.signUp).toContain(
    encodeURIComponent("/profile/keep?when=school&town=Norwich%2C+Norfolk"),
  );
});
it("one post is told of verdict by verdict", async () => {
  const fits = await visit(`see=1&post=${cook.id}&${ANSWERS}`);
  expect(fits.data.fit).toMatchObject({ fits: true, heading: "This would fit you" });
  const nearly = await visit(`see=1&post=${waiter.id}&${ANSWERS}`);
  expect(nearly.data.fit).toMatchObject({ fits: false });
  expect((await visit("post=nonsense")).data.post).toBeNull();
});
it("without answers it asks, and what cannot be is said beside its question", async () => {
  expect((await visit("")).data.found).toBeNull();
  expect((await visit("see=1")).data).toMatchObject({ saidNothing: true, found: { total: 3 } });
  expect((await visit("see=1&when=any")).data.saidNothing).toBe(false);
  expect((await visit(`see=1&post=${cook.id}`)).data, "no verdict on nothing").toMatchObject({
    asksFirst: true,
    fit: null,
    found: null,
  });
  const { data, init } = await visit("see=1&when=own&from=09:00&until=09:00&town=Zzzzqx");
  expect(init?.status).toBe(422);
  expect(Object.keys(data.state.errors).sort()).toEqual(["day", "town", "until"]);
  expect(data.state.values.town).toEqual(["Zzzzqx"]);
  expect(data.found).toBeNull();
});
it("an account keeps the answers, each as if it had been asked there, and once more changes nothing", async () => {
  const person = await aParticipant(db);
  const caller = callerOf(db, person.actor);
  for (let time = 0; time < 2; time++) expect(await keepAnswers(caller, ANSWERS)).toBe(true);
  const profile = await profileOf(db, person.id);
  expect(profile).toMatchObject({
    town: "Norwich, Norfolk",
    travelMode: "bus",
    maxMinutes: 60,
    englishSpeaking: 2,
    englishListening: 2,
    englishReading: null,
    daysAnswered: 31,
  });
  expect(profile?.available?.[0]).toEqual([35, 61]);
  expect(profile?.stepsAnswered).toEqual(expect.arrayContaining(["home", "travel", "week", "english"]));
  expect(await keepAnswers(caller, "nonsense")).toBe(false);
  expect(await keepAnswers(caller, "when=own&day=1")).toBe(false);
});
