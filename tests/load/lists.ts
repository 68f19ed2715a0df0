/**
 * Measures the pages that hold lists with 10 rows and with 500, on a database and a built server of their own:
 *
 *     npm run load:lists
 *
 * What is printed are medians and their ratio. No test stands on a time: run it while the machine does nothing else.
 */
import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { digest } from "../../app/accounts/secrets.server";
import { apply } from "../../app/brokering/apply.server";
import { reference } from "../../app/i18n/en/reference";
import { londonDate } from "../../app/i18n/format";
import { build } from "../../app/process/prepare.mjs";
import { throwAwayPostgres } from "../../app/process/throw-away-postgres.mjs";
import { type Db, makeDb } from "../../db/client.server";
import { migrateToLatest, preparing } from "../../db/migrate.server";
import { loadReference } from "../../db/reference/load.server";
import { anApplication } from "../builders/candidacies";
import { anAttestation, anEmployerMember, anOfficer, aParticipant, callerOf } from "../builders/people";
import { anEmployer, aPost, aRate } from "../builders/posts";
import { served } from "./served";

const FEW = 10;
const MANY = 500;
/** As many as can be answered, or proposed to, at once. */
const AT_ONCE = 200;
const WARM = 4;
const TIMES = 15;

const inDays = (days: number) => londonDate(new Date(Date.now() + days * 86_400_000));
const HOME = {
  lat: 52.64,
  lon: 1.29,
  travelMode: "bus",
  maxMinutes: 60,
  townId: 2641181,
  available: "{[0,672)}",
  daysAnswered: 127,
};
const NAMES = ["Amina", "Farid", "Oksana", "Yonas", "Li Wai", "Mariam", "Hassan"];

/** So many of everything that a list shows, all of it one officer's and one employer's. */
async function filled(db: Db, count: number) {
  await aRate(db);
  const officer = await anOfficer(db);
  const { partnerId, regionCode } = officer;
  const employer = await anEmployer(db, { regionCode, approvedBy: officer.id, officerId: officer.id });
  const member = await anEmployerMember(db, employer.id, { position: "owner" });
  const own = {
    employerId: employer.id,
    regionCode,
    createdBy: member.id,
    startsOn: inDays(50),
    closesOn: inDays(40),
  };
  const big = await aPost(db, { ...own, title: "The big one", places: 500 });
  const wanted = await aPost(db, { ...own, title: "The wanted one", places: 500 });
  const people: string[] = [];
  for (let n = 0; n < count; n++) {
    const fullName = `${NAMES[n % NAMES.length]} Number ${n}`;
    const person = await aParticipant(db, { ...HOME, regionCode, partnerId, person: { fullName } });
    people.push(person.id);
    await anAttestation(db, person.id, { partnerId, checkedBy: officer.id });
    await db
      .insertInto("caseload")
      .values({ participantId: person.id, officerId: officer.id, during: `[${inDays(-9)},)` })
      .execute();
    const done = await apply(callerOf(db, person.actor, new Date()), big.id, anApplication());
    if (!done.ok) throw new Error(done.because);
    await aPost(db, { ...own, title: `Post ${n}` });
    await aPost(db, { ...own, title: `To check ${n}`, status: "in_review", submittedAt: new Date() });
    await anEmployer(db, {
      name: `Employer ${n}`,
      regionCode,
      status: "applied",
      approvedBy: null,
      approvedAt: null,
    });
    await aParticipant(db, { regionCode, partnerId, person: { fullName: `New ${n}` } });
  }
  await sql`analyze`.execute(db);
  return { officer, member, big: big.id, wanted: wanted.id, people };
}
type Filled = Awaited<ReturnType<typeof filled>>;

interface Page {
  name: string;
  who: "officer" | "member";
  path(there: Filled): string;
  form?(there: Filled, db: Db): Promise<[string, string][]>;
}
const candidacies = async ({ big }: Filled, db: Db): Promise<[string, string][]> => {
  const rows = await db
    .selectFrom("candidacy")
    .select("id")
    .where("opportunityId", "=", big)
    .limit(AT_ONCE)
    .execute();
  return [["step", "ticked"], ...rows.map(({ id }): [string, string] => ["candidate", id])];
};
const ticks = ({ people }: Filled) => people.slice(0, AT_ONCE).map((id): [string, string] => ["tick", id]);

const PAGES: Page[] = [
  { name: "Today", who: "officer", path: () => "/today" },
  { name: "Today, page 10", who: "officer", path: () => "/today?show=all&page=10" },
  { name: "people", who: "officer", path: () => "/people" },
  { name: "people not assessed", who: "officer", path: () => "/people?show=not-assessed" },
  { name: "posts to check", who: "officer", path: () => "/review" },
  { name: "employers", who: "officer", path: () => "/employers" },
  { name: "people for a post", who: "officer", path: ({ wanted }) => `/opportunities/${wanted}/people` },
  {
    name: "200 people for a post",
    who: "officer",
    path: ({ wanted }) => `/opportunities/${wanted}/people?each=many`,
  },
  { name: "posts for a person", who: "officer", path: ({ people }) => `/people/${people[0]}/matches` },
  {
    name: "a post's candidates, officer",
    who: "officer",
    path: ({ big }) => `/opportunities/${big}/candidates`,
  },
  {
    name: "preview of 200 proposals",
    who: "officer",
    path: ({ wanted }) => `/opportunities/${wanted}/people`,
    form: async (there) => ticks(there),
  },
  { name: "people as CSV", who: "officer", path: () => "/people.csv" },
  { name: "candidacies as CSV", who: "officer", path: () => "/candidacies.csv" },
  { name: "own posts", who: "member", path: () => "/posts" },
  { name: "candidates", who: "member", path: () => "/candidates" },
  { name: "a post's candidates", who: "member", path: ({ big }) => `/posts/${big}/candidates` },
  {
    name: "preview of 200 answers",
    who: "member",
    path: ({ big }) => `/posts/${big}/candidates/turn-down`,
    form: candidacies,
  },
  { name: "candidates as CSV", who: "member", path: () => "/candidates.csv" },
  { name: "public list of jobs", who: "member", path: () => "/opportunities" },
];

async function aSession(db: Db, { id: personId, actor }: Filled["officer"] | Filled["member"]) {
  const secret = randomUUID();
  const expiresAt = new Date(Date.now() + 3_600_000);
  await db
    .insertInto("session")
    .values({ id: digest(secret), userId: personId, expiresAt, roleId: actor.roleId })
    .execute();
  return `session=${secret}`;
}

interface Measured {
  milliseconds: number;
  kilobytes: number;
}
async function timed(address: string, cookie: string, form?: [string, string][]): Promise<Measured> {
  const before = performance.now();
  const response = await fetch(address, {
    method: form ? "POST" : "GET",
    redirect: "manual",
    headers: { cookie, origin: new URL(address).origin },
    body: form && new URLSearchParams(form),
  });
  const { byteLength } = await response.arrayBuffer();
  const milliseconds = performance.now() - before;
  if (response.status >= 400) throw new Error(`${address} answered ${response.status}`);
  return { milliseconds, kilobytes: byteLength / 1024 };
}

/** The median of each page; at the end the time in which people are proposed, of whom every fourth no longer may be. */
async function measured(postgres: Awaited<ReturnType<typeof throwAwayPostgres>>, count: number) {
  const name = `lists_${count}`;
  await postgres.createDatabase(name);
  const url = postgres.urlOf(name);
  await preparing(url, async (db) => {
    await migrateToLatest(db, url);
    await loadReference(db, reference);
  });
  const db = makeDb(url, { max: 4 });
  const there = await filled(db, count);
  const { address, stop } = await served(url);
  const found: Measured[] = [];
  for (const { who, path, form } of PAGES) {
    const cookie = await aSession(db, there[who]);
    const sent = await form?.(there, db);
    const times: Measured[] = [];
    for (let n = 0; n < WARM + TIMES; n++) times.push(await timed(address + path(there), cookie, sent));
    const sorted = times.slice(WARM).sort((a, b) => a.milliseconds - b.milliseconds);
    found.push(sorted[Math.floor(TIMES / 2)] as Measured);
  }
  const gone = there.people.slice(0, AT_ONCE).filter((_, i) => i % 4 === 0);
  await db
    .updateTable("attestation")
    .set({ supersededAt: new Date() })
    .where("participantId", "in", gone)
    .execute();
  const cookie = await aSession(db, there.officer);
  const round: [string, string] = ["round", randomUUID()];
  found.push(
    await timed(`${address}/opportunities/${there.wanted}/people`, cookie, [round, ...ticks(there)]),
  );
  const proposed = await db
    .selectFrom("candidacy")
    .select("id")
    .where("opportunityId", "=", there.wanted)
    .where("state", "=", "proposed")
    .execute();
  console.log(
    `of ${Math.min(count, AT_ONCE)} ticked ${gone.length} may no longer be proposed: ${proposed.length} proposed`,
  );
  await stop();
  await db.destroy();
  return found;
}

await build();
const postgres = await throwAwayPostgres();
try {
  const few = await measured(postgres, FEW);
  const many = await measured(postgres, MANY);
  console.log(`${"".padEnd(32)}${FEW} rows     ${MANY} rows   ratio     size`);
  const names = [...PAGES.map(({ name }) => name), "proposing (10; 200 of 500)"];
  for (const [i, name] of names.entries()) {
    const [one, other] = [few[i], many[i]];
    if (!one || !other) continue;
    const ms = ({ milliseconds }: Measured) => `${milliseconds.toFixed(1).padStart(7)} ms`;
    const ratio = (other.milliseconds / one.milliseconds).toFixed(1).padStart(6);
    console.log(
      `${name.padEnd(30)}${ms(one)} ${ms(other)}  ${ratio}  ${other.kilobytes.toFixed(0).padStart(6)} KB`,
    );
  }
} finally {
  await postgres.remove();
}
