import { expect, it, vi } from "vitest";
import { parseConfig } from "../../app/config.server";
import { demoCommand } from "../../app/process/demo-command.server";
import { aParticipant } from "../builders/people";
import { freshDatabase } from "../fresh-db";

const { db, url } = await freshDatabase();
const SIZES = ["--participants", "10", "--opportunities", "10"];
const { signal } = new AbortController();

it("fills neither production nor a database with people who are not the demo's, and asks for both numbers", async () => {
  const said = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const parsed = parseConfig({ DATABASE_URL: url });
  if (!parsed.ok) throw new Error(parsed.problems.join());
  const { config } = parsed;
  await aParticipant(db);
  expect(await demoCommand(SIZES, { ...config, mode: "production" }, signal)).toBe(2);
  expect(await demoCommand(SIZES, config, signal)).toBe(1);
  for (const args of [
    [],
    ["--participants", "10"],
    [...SIZES, "--people", "1"],
    ["--participants", "0", "--opportunities", "1"],
  ])
    expect(await demoCommand(args, config, signal)).toBe(2);
  expect(said.mock.calls.flat().join("\n")).toMatch(/never filled.*not the demo's/s);
  said.mockRestore();
});
