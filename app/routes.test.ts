import type { RouteConfigEntry } from "@remix-run/route-config";
import { expect, it } from "vitest";
import routes from "./routes";
import { isGuarded } from "./web/guard.server";

const modules = import.meta.glob(["./root.tsx", "./routes/**/*.tsx", "./routes/**/*.ts"]);

const filesOf = (entries: readonly RouteConfigEntry[]): string[] =>
  entries.flatMap((entry) => [entry.file, ...filesOf(entry.children ?? [])]);

const files = ["root.tsx", ...new Set(filesOf(await routes))];

it.each(files)("%s reads and writes through the guard alone, and says what it reads", async (file) => {
  const module = (await modules[`./${file}`]?.()) as Record<string, unknown> | undefined;
  expect(module, "the file that routes.ts names").toBeDefined();
  expect(isGuarded(module?.loader), "loader").toBe(true);
  if (module?.action !== undefined) expect(isGuarded(module.action), "action").toBe(true);
});

it("every file of routes/ is an address", () => {
  const known = Object.keys(modules).map((path) => path.slice(2));
  expect(known.sort()).toEqual([...files].sort());
});
