import { once } from "node:events";
import { createServer } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, it, vi } from "vitest";
import { isAlive } from "../../app/process/processes.mjs";
import { throwAwayPostgres } from "../../app/process/throw-away-postgres.mjs";
import { databaseOf, dataFolder, query, start, tidy } from "./program";

const status = async (address: string) => (await fetch(`${address}/readyz`)).status;

/** Whether another database server than the one that was killed is running, and all is ready again. */
async function statusAfter(killed: number, home: string, address: string): Promise<boolean> {
  const { pid } = await Promise.resolve()
    .then(() => databaseOf(home))
    .catch(() => ({ pid: killed }));
  return pid !== killed && (await status(address)) === 200;
}

describe("npm start", () => {
  it("serves, survives being killed with its database, and leaves nothing behind when asked to stop", async () => {
    const FOOTHOLD_DATA = dataFolder();
    const first = start({ FOOTHOLD_DATA });
    expect(await status(await first.address)).toBe(200);
    const database = databaseOf(FOOTHOLD_DATA);
    await query(database.url, "insert into partner (name, kind) values ('Kept', 'charity')");

    first.child.kill("SIGKILL");
    process.kill(database.pid, "SIGKILL");
    await first.ended;

    const second = start({ FOOTHOLD_DATA });
    expect(await status(await second.address)).toBe(200);
    const again = databaseOf(FOOTHOLD_DATA);
    expect(await query(again.url, "select name from partner where name = 'Kept'")).toEqual([
      { name: "Kept" },
    ]);

    second.child.kill("SIGKILL");
    await second.ended;
    expect(isAlive(again.pid)).toBe(true);

    const third = start({ FOOTHOLD_DATA });
    expect(await status(await third.address)).toBe(200);
    expect(databaseOf(FOOTHOLD_DATA).pid).toBe(again.pid);
    third.child.kill("SIGTERM");
    expect(await third.ended).toBe(0);
    expect(isAlive(again.pid)).toBe(false);
  });

  it("brings its database back whenever that is killed, and answers 503 meanwhile", async () => {
    const FOOTHOLD_DATA = dataFolder();
    const { child, address, ended } = start({ FOOTHOLD_DATA, LOG_LEVEL: "fatal" });
    const where = await address;
    const seen = new Map<number, number>();
    let enough = false;
    const visitor = async () => {
      while (!enough) {
        const page = await fetch(`${where}/demo`);
        await page.text();
        seen.set(page.status, (seen.get(page.status) ?? 0) + 1);
      }
    };
    const visitors = Array.from({ length: 4 }, visitor);
    for (let i = 0; i < 4; i += 1) {
      await pause(200 + i * 170);
      const { pid } = databaseOf(FOOTHOLD_DATA);
      process.kill(pid, "SIGKILL");
      await vi.waitUntil(() => statusAfter(pid, FOOTHOLD_DATA, where), { timeout: 90_000, interval: 100 });
    }
    enough = true;
    await Promise.all(visitors);
    expect([...seen.keys()].sort()).toEqual([200, 503]);
    child.kill("SIGINT");
    expect(await ended).toBe(0);
  });

  it("stands side by side in two folders, and says so when its port is taken", async () => {
    const other = createServer().listen(4710, "127.0.0.1");
    await once(other, "listening");
    tidy.push(() => other.close());
    const folders = [dataFolder(), dataFolder()];
    const both = folders.map((FOOTHOLD_DATA) => start({ FOOTHOLD_DATA, PORT: "4710" }));
    const addresses = await Promise.all(both.map((one) => one.address));
    expect(new Set(addresses).size).toBe(2);
    for (const one of both) expect(one.said()).toContain("Port 4710 is taken; trying 4711.");
    expect(await Promise.all(addresses.map(status))).toEqual([200, 200]);
    expect(new Set(folders.map((home) => databaseOf(home).pid)).size).toBe(2);
  });

  it("ends soon when it is asked to while it makes the demo", async () => {
    const FOOTHOLD_DATA = dataFolder();
    const { child, said, ended } = start({ FOOTHOLD_DATA, DEMO_DATA: "full" });
    await vi.waitUntil(() => said().includes("Making the demo"), { timeout: 270_000 });
    const { pid } = databaseOf(FOOTHOLD_DATA);
    child.kill("SIGTERM");
    expect(await Promise.race([ended, pause(20_000, "too late")])).toBe(143);
    expect(isAlive(pid)).toBe(false);
  });

  it("makes the demo anew, and whole, after it was killed while it made it", async () => {
    const FOOTHOLD_DATA = dataFolder();
    const first = start({ FOOTHOLD_DATA, DEMO_DATA: "full" });
    await vi.waitUntil(() => first.said().includes("Making the demo"), { timeout: 270_000 });
    const { url, pid } = databaseOf(FOOTHOLD_DATA);
    const posts = () => query(url, "select count(*)::int as posts from opportunity where status = 'open'");
    await vi.waitUntil(async () => (await posts())[0].posts > 0, { timeout: 90_000 });
    first.child.kill("SIGKILL");
    await first.ended;
    expect(isAlive(pid)).toBe(true);

    const second = start({ FOOTHOLD_DATA, DEMO_DATA: "small" });
    expect(await status(await second.address)).toBe(200);
    const counts = `select (select count(*)::int from opportunity where kind = 'vacancy' and revises is null) as posts,
      (select count(*)::int from participant) as people,
      (select count(*)::int from outbox_cursor where reader = 'demo-unfinished') as unfinished,
      (select count(*)::int from candidacy join person on person.id = participant_id
        where full_name = 'Oksana Kravets' and state = 'offered') as offers`;
    expect(await query(databaseOf(FOOTHOLD_DATA).url, counts)).toEqual([
      { posts: 128, people: 79, unfinished: 0, offers: 1 },
    ]);
  });

  it("stops before it begins when a setting is wrong, and names it", async () => {
    const FOOTHOLD_DATA = dataFolder();
    const { ended, said } = start({ FOOTHOLD_DATA, PORT: "eighty", FOOTHOLD_MODE: "production" });
    expect(await ended).toBe(2);
    for (const name of ["PORT", "DATABASE_URL", "PUBLIC_URL", "SECRET_KEY"])
      expect(said()).toMatch(new RegExp(`^ {2}${name}: .*expected`, "m"));
  });

  it("runs in production without demo people, web and worker apart, over the database it is given", async () => {
    const server = await throwAwayPostgres();
    tidy.push(() => server.remove());
    await server.createDatabase("production");
    const settings = {
      FOOTHOLD_DATA: dataFolder(),
      FOOTHOLD_MODE: "production",
      HOST: "127.0.0.1",
      PORT: "4720",
      PUBLIC_URL: "https://foothold.example",
      SECRET_KEY: "0123456789abcdef0123456789abcdef",
      DATABASE_URL: server.urlOf("production"),
    };
    const { address, said, child, ended } = start({ ...settings, PROCESS: "web" });
    expect(await address).toBe("https://foothold.example");
    const here = "http://127.0.0.1:4720";
    expect(await status(here)).toBe(200);
    for (const path of ["/demo", "/dev/components", "/dev/mail", "/dev/mail/1", "/dev/ok"])
      expect(`${path} ${(await fetch(here + path, { redirect: "manual" })).status}`).toBe(`${path} 404`);
    const { headers } = await fetch(here);
    expect(headers.get("strict-transport-security")).toContain("max-age=");
    expect(headers.get("content-security-policy")).toContain("upgrade-insecure-requests");
    expect(said()).not.toContain("Sign in with one press");
    expect(await query(server.urlOf("production"), "select count(*)::int as people from person")).toEqual([
      { people: 0 },
    ]);
    const worker = start({ ...settings, PROCESS: "worker" });
    await vi.waitUntil(() => worker.said().includes("worker is running"), { timeout: 90_000 });
    for (const one of [child, worker.child]) one.kill("SIGTERM");
    expect(await Promise.all([ended, worker.ended])).toEqual([0, 0]);
  });
});
