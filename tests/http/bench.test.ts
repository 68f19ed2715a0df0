import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { expect, it } from "vitest";
import { root } from "../../app/process/prepare.mjs";
import { anAttestation, anOfficer, aParticipant } from "../builders/people";
import { anEmployer, aPost, aRate } from "../builders/posts";
import { freshDatabase } from "../fresh-db";

const { db, url } = await freshDatabase();

const times = { p50: expect.any(Number), p95: expect.any(Number) };

it("a small run of the benchmarks prints every figure, and no answer that the definition would not give", async () => {
  await aRate(db);
  const { id: officerId, partnerId, regionCode } = await anOfficer(db);
  const { id: employerId } = await anEmployer(db, { regionCode, approvedBy: officerId, officerId });
  await aPost(db, { employerId, regionCode, createdBy: officerId });
  const person = await aParticipant(db, { regionCode, partnerId });
  await anAttestation(db, person.id, { partnerId, checkedBy: officerId });

  const sizes = ["--opportunities", "300", "--participants", "300"];
  const args = ["app/process/run.mjs", "tests/load/bench.ts", ...sizes, "--seconds", "1", "--database", url];
  const bench = spawn(process.execPath, [...args, "--json"], {
    cwd: root,
    env: { ...process.env, MEILISEARCH_URL: "" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(bench, "exit");
  const printed = await text(bench.stdout);
  expect(await ended).toEqual([0, null]);
  expect(JSON.parse(printed)).toEqual({
    judge: { matches: times },
    exhaustive: { matches: times, candidates: times },
    memory: {
      matches: times,
      candidates: times,
      whatIf: times,
      bytesPerLive: expect.any(Number),
      buildMs: expect.any(Number),
      applyMs: times,
      stallMs: expect.any(Number),
    },
    meilisearch: null,
    selectOne: expect.any(Number),
    constant: expect.any(Number),
    matchesPage: expect.any(Number),
    mismatches: 0,
    rssMb: expect.any(Number),
  });
});
