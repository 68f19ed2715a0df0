import { matchRoutes } from "@remix-run/react";
import type { RouteConfigEntry } from "@remix-run/route-config";
import { expect, it } from "vitest";
import routes from "../routes";
import { ownRoutes } from "./own-routes";

interface Kept {
  id: string;
  parentId: string | undefined;
  path: string | undefined;
  index: boolean | undefined;
}
const kept: Record<string, Kept> = { root: { id: "root", parentId: undefined, path: "", index: undefined } };
const keep = (entries: readonly RouteConfigEntry[], parentId: string) => {
  for (const { file: id, path, index, children = [] } of entries) {
    kept[id] = { id, parentId, path, index };
    keep(children, id);
  }
};
keep(await routes, "root");

const treeOf = (ids: readonly string[], parentId?: string): Parameters<typeof matchRoutes>[0] =>
  ids
    .map((id) => kept[id] as Kept)
    .filter((route) => route.parentId === parentId)
    .map(({ id, path, index }) =>
      index ? { id, index } : { id, path: path ?? "", children: treeOf(ids, id) },
    ) as Parameters<typeof matchRoutes>[0];

const own = ownRoutes(kept);
const meant = (ids: readonly string[], path: string) =>
  (matchRoutes(treeOf(ids), path) ?? []).map(({ route }) => route.id);

const PATHS = Object.values(kept)
  .filter(({ path, parentId }) => path && parentId === "root")
  .map(({ path = "" }) => `/${path.replaceAll(/:\w+/g, "x")}`);

it.each([
  "/",
  "//",
  "/nothing",
  "/nothing/at/all",
  "/%2Fposts",
  "/%70osts",
  "/posts%2Fx",
  "/posts/a%2Fb",
  "/opportunities/a%2Fb/apply",
  ...PATHS,
  ...PATHS.map((path) => `${path}/`),
  ...PATHS.map((path) => `${path}/more`),
  ...PATHS.map((path) => path.toUpperCase()),
])("%s means the same route among its own as among all", (path) => {
  const whole = meant(Object.keys(kept), path);
  expect(whole.length).toBeGreaterThan(0);
  expect(meant(own.idsOf(own.kindOf(path)), path)).toEqual(whole);
});

it("data is asked of the routes of its page, and each address has few of all routes", () => {
  expect(own.kindOf("/posts/x/candidates.data")).toBe(own.kindOf("/posts/x/candidates"));
  expect(own.kindOf("/posts.data")).toBe(own.kindOf("/POSTS/"));
  expect(own.kindOf("/_root.data")).toBe(own.kindOf("/nothing"));
  for (const path of PATHS)
    expect(own.idsOf(own.kindOf(path)).length).toBeLessThan(Object.keys(kept).length / 5);
});
