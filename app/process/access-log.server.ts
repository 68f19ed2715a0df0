import { randomUUID } from "node:crypto";
import type { ServerBuild } from "@remix-run/node";
import { matchRoutes } from "@remix-run/react";
import type { RequestHandler } from "express";
import type { Log } from "./log.server";

/** `/vacancies/:id` for `/vacancies/7f…`: addresses hold ids and words of people, their patterns do not. */
export function routePatterns(build: Pick<ServerBuild, "routes">): (path: string) => string {
  const routes = Object.values(build.routes).filter((route) => route !== undefined);
  const under = (parent: string | undefined): object[] =>
    routes
      .filter((route) => route.parentId === parent)
      .map(({ id, path, index }) => (index ? { path, index: true } : { path, children: under(id) }));
  const tree = under(undefined) as Parameters<typeof matchRoutes>[0];
  return (path) => {
    const matches = isDecodable(path) ? matchRoutes(tree, path.replace(/\.data$/, "")) : null;
    if (!matches) return "none";
    return `/${matches.map(({ route }) => route.path ?? "").join("/")}`
      .replace(/\/+/g, "/")
      .replace(/(.)\/$/, "$1");
  };
}

function isDecodable(path: string): boolean {
  try {
    return decodeURI(path) !== "";
  } catch {
    return false;
  }
}

/** Gives each request an id, which the answer carries too, and logs it when it has been answered. */
export function logRequests(
  log: Log,
  patternOf: (path: string) => string,
  observe: (request: { method: string; route: string; status: number; ms: number }) => void = () => undefined,
): RequestHandler {
  return (req, res, next) => {
    const requestId = randomUUID();
    const began = performance.now();
    res.setHeader("X-Request-Id", requestId);
    if (/^\/(assets\/|healthz$|readyz$|metrics$)/.test(req.path)) return next();
    const path = req.path;
    res.once("close", () => {
      const status = res.statusCode;
      const line = {
        requestId,
        method: req.method,
        route: patternOf(path),
        status,
        ms: Math.round(performance.now() - began),
      };
      observe(line);
      if (!res.writableFinished) log.info(line, "left before the answer");
      // Whoever waits for the start asks every few seconds: that is no failure.
      else if (status >= 500 && !res.locals.starting) log.error(line, "answered");
      else log.info(line, "answered");
    });
    next();
  };
}
