import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { matchCommand, Refusal } from "./match-command.server";
import { FakeMeilisearch } from "./testing/fake-meilisearch";
import { TODAY, world } from "./testing/hostile";
import * as literal from "./testing/literal";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "match cli "));
});
afterAll(() => rmSync(folder, { recursive: true }));

const post = {
  id: "o1",
  kind: "vacancy",
  work: "paid",
  employerId: "e1",
  status: "open",
  placesLeft: 1,
  regions: ["all"],
};
const person = { id: "p1", rightToWork: { work: ["paid"] } };
const lines = (...forms: object[]) => `${forms.map((form) => JSON.stringify(form)).join("\n")}\n`;

function file(name: string, text: string | Buffer) {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** As the command line would: a refusal is status 2 and nothing on standard output. */
async function run(args: string[], environment = {}) {
  const stdout: string[] = [];
  try {
    for await (const answer of matchCommand(args, environment)) stdout.push(`${JSON.stringify(answer)}\n`);
    return { status: 0, stdout: stdout.join(""), stderr: "" };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { status: 2, stdout: stdout.join(""), stderr: `${error.message}\n` };
  }
}

function match(opportunities: string | Buffer, participants: string | Buffer, ...more: string[]) {
  const o = file("o.ndjson", opportunities);
  const p = file("p.ndjson", participants);
  return run(["--opportunities", o, "--participants", p, "--today", "2026-11-22", ...more]);
}

describe("the match command", () => {
  it("prints one line a participant, in the order of the file", async () => {
    const posts = lines(
      post,
      { ...post, id: "o10" },
      { ...post, id: "o2" },
      { ...post, id: "o3", placesLeft: 0 },
    );
    const { status, stdout } = await match(
      posts,
      lines({ ...person, id: "p2" }, { id: "p1" }),
      "--limit",
      "2",
    );
    expect(stdout.split("\n")).toEqual([
      '{"participant":"p2","total":3,"hits":[{"id":"o1","score":575},{"id":"o10","score":575}]}',
      '{"participant":"p1","total":0,"hits":[]}',
      "",
    ]);
    expect(status).toBe(0);
  });

  it("explains each hit and lists every near miss by id", async () => {
    const posts = lines(
      { ...post, id: "b", placesLeft: 0 },
      { ...post, id: "a", certificates: ["sia"] },
      post,
    );
    const { stdout } = await match(posts, lines(person), "--explain");
    expect(JSON.parse(stdout)).toEqual({
      participant: "p1",
      total: 1,
      hits: [
        {
          id: "o1",
          score: 575,
          constraints: [
            "open",
            "right-to-work",
            "travel",
            "hours",
            "school-holidays",
            "dates",
            "english",
            "certificates",
            "conditions",
            "blocked",
          ].map((code) => ({ code, holds: true })),
          reasons: [
            { code: "skills", points: 450, of: 450 },
            { code: "sector", points: 0, of: 150 },
            { code: "course", points: 0, of: 150 },
            { code: "occupation", points: 0, of: 100 },
            { code: "closeness", points: 100, of: 100 },
            { code: "hours-wanted", points: 25, of: 50 },
          ],
        },
      ],
      nearMisses: [
        { id: "a", constraint: "certificates" },
        { id: "b", constraint: "open" },
      ],
    });
  });

  it("turns round with --reverse", async () => {
    const { stdout } = await match(lines(post), lines(person, { id: "p0" }), "--reverse", "--explain");
    expect(JSON.parse(stdout)).toMatchObject({
      opportunity: "o1",
      total: 1,
      hits: [{ id: "p1", score: 575, reasons: { length: 6 } }],
      nearMisses: [{ id: "p0", constraint: "right-to-work" }],
    });
  });

  it("skips blank lines, and reads a byte order mark and Windows line ends", async () => {
    const posts = `\uFEFF\r\n${JSON.stringify(post)}\r\n   \r\n`;
    const { status, stdout } = await match(posts, JSON.stringify(person));
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ total: 1 });
  });

  it("answers nothing about empty files", async () => {
    expect(await match("", "")).toMatchObject({ status: 0, stdout: "" });
  });
});

describe("a line that is not valid stops it before any output, naming file, line, field and what was expected", () => {
  it.each([
    [
      "o.ndjson:3: patterns[0].shifts[0]: expected a time of the week",
      [post, { ...post, id: "o2", patterns: [{ shifts: ["mon 9-12"] }] }],
    ],
    ["o.ndjson:3: colour: expected no field of this name", [post, { ...post, id: "o2", colour: 1 }]],
    ['o.ndjson:3: id: expected an id that the file does not give before, found "o1" of line 1', [post, post]],
    [
      "o.ndjson:1: employerId: expected a text that is not empty, found nothing",
      [{ ...post, employerId: undefined }],
    ],
    ["o.ndjson:1: the whole line: expected an object, found [1]", [[1]]],
  ])("%s", async (message, forms) => {
    // A blank line counts as a line.
    const text = forms.map((form) => JSON.stringify(form)).join("\n\n");
    const { status, stdout, stderr } = await match(text, lines(person));
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(message);
  });

  it("where it is no JSON, or not UTF-8, or in the second file", async () => {
    for (const text of ["{", '{"id":"p1"} x', Buffer.from([0x7b, 0xff, 0x7d])]) {
      const { status, stdout, stderr } = await match(lines(post), text);
      expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
      expect(stderr).toContain("p.ndjson:1: the whole line: expected one JSON object in UTF-8");
    }
  });
});

describe("a command that is not valid", () => {
  const files = () => [
    "--opportunities",
    file("o.ndjson", lines(post)),
    "--participants",
    file("p.ndjson", lines(person)),
  ];
  it.each([
    ["--today is missing", []],
    ["--today: expected a real date", ["--today", "2026-02-30"]],
    ["--limit: expected a whole number", ["--today", "2026-11-22", "--limit", "1.5"]],
    ["--limit: expected a whole number", ["--today", "2026-11-22", "--limit=-1"]],
    ["--engine: expected memory or meilisearch", ["--today", "2026-11-22", "--engine", "postgres"]],
    ["--today: expected once", ["--today", "2026-11-22", "--today", "2026-11-23"]],
    ["Unknown option '--fast'", ["--today", "2026-11-22", "--fast"]],
    ["Unexpected argument 'more'", ["--today", "2026-11-22", "more"]],
  ])("says %s, with status 2", async (message, args) => {
    const { status, stdout, stderr } = await run([...files(), ...args]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(message);
  });

  it("says which file is missing, with status 2", async () => {
    const missing = join(folder, "absent.ndjson");
    const { status, stderr } = await run([
      "--opportunities",
      missing,
      "--participants",
      missing,
      "--today",
      "2026-11-22",
    ]);
    expect(status).toBe(2);
    expect(stderr).toBe(`${missing}: there is no such file\n`);
  });
});

describe("each engine", () => {
  const fake = new FakeMeilisearch();
  let close = async () => {};
  const servers: [engine: string, environment: () => Record<string, string | undefined>, runs: number][] = [];
  let url = "";
  servers.push(["memory", () => ({}), 100]);
  servers.push(["meilisearch", () => ({ MEILISEARCH_URL: url }), 30]);
  const { MEILISEARCH_URL, MEILISEARCH_KEY } = process.env;
  if (MEILISEARCH_URL) servers.push(["meilisearch", () => ({ MEILISEARCH_URL, MEILISEARCH_KEY }), 5]);
  beforeAll(async () => {
    ({ url, close } = await fake.listen());
  });
  afterAll(() => close());

  it.each(
    servers,
  )("%s answers any world as the definition has it, both ways", async (engine, server, runs) => {
    await fc.assert(
      fc.asyncProperty(world, async ({ opportunities, participants }) => {
        const answers = async (...more: string[]) => {
          const args = ["--today", TODAY, "--limit", "9", "--engine", engine, ...more];
          const o = file("o.ndjson", lines(...opportunities));
          const p = file("p.ndjson", lines(...participants));
          const { stdout } = await run(["--opportunities", o, "--participants", p, ...args], server());
          return stdout
            .split("\n")
            .filter(Boolean)
            .map((line) => JSON.parse(line));
        };
        expect(await answers()).toEqual(
          participants.map((p) => {
            const hits = literal.matches(p, opportunities, TODAY);
            return { participant: p.id, total: hits.length, hits };
          }),
        );
        expect(await answers("--reverse")).toEqual(
          opportunities.map((o) => {
            const hits = literal.candidates(o, participants, TODAY);
            return { opportunity: o.id, total: hits.length, hits };
          }),
        );
      }),
      { numRuns: runs },
    );
    expect([...fake.indexes.keys()]).toEqual([]);
  });

  it("says what it lacks, and what is wrong with the server, with status 2", async () => {
    const o = file("o.ndjson", lines(post));
    const p = file("p.ndjson", lines(person));
    const args = ["--opportunities", o, "--participants", p, "--today", TODAY, "--engine", "meilisearch"];
    expect(await run(args)).toMatchObject({ status: 2, stderr: expect.stringContaining("MEILISEARCH_URL") });
    const gone = { MEILISEARCH_URL: "http://127.0.0.1:9" };
    expect(await run(args, gone)).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^MEILISEARCH_URL: the server there failed: .*127\.0\.0\.1:9/),
    });
  });
});

describe("the process", () => {
  const start = (...args: string[]) =>
    spawnSync(
      process.execPath,
      ["--import", "tsx", fileURLToPath(new URL("match-cli.ts", import.meta.url)), ...args],
      { encoding: "utf8" },
    );

  it("ends with status 0 and one answer a line", { timeout: 30_000 }, () => {
    const o = file("o.ndjson", lines(post));
    const p = file("p.ndjson", lines(person, { id: "p0" }));
    const { status, stdout, stderr } = start("--opportunities", o, "--participants", p, "--today=2026-11-22");
    expect({ status, stderr, lines: stdout.split("\n").length }).toEqual({ status: 0, stderr: "", lines: 3 });
  });

  it("ends with status 2, an empty output and a plain message", { timeout: 30_000 }, () => {
    const { status, stdout, stderr } = start("--today", "today");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain("--opportunities is missing");
  });
});
