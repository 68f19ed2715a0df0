import { randomUUID } from "node:crypto";
import type { ServerBuild } from "@remix-run/node";
import { matchRoutes } from "@remix-run/react";
import type { Request, RequestHandler, Response } from "express";
import { pinoHttp } from "pino-http";
import type { Log } from "./log.server";

/** `/vacancies/:id` for `/vacancies/7f…`: addresses hold ids and words of people, their patterns do not. */
export function routePatterns(build: Pick<ServerBuild, "routes">): (path: string) => string {
  type Node = { id: string; path?: string; index?: boolean; children?: Node[] };
  const under = (parent: string | undefined): Node[] =>
    Object.values(build.routes)
      .filter((route) => route?.parentId === parent)
      .flatMap((route) => (route ? [{ id: route.id, path: route.path, index: route.index, children: under(route.id) }] : []))
      .map((node) => (node.index ? { id: node.id, path: node.path, index: true } : node));
  const tree = under(undefined) as Parameters<typeof matchRoutes>[0];
  return (path) => {
    const matches = matchRoutes(tree, path.replace(/\.data$/, ""));
    if (!matches) return "none";
    const parts = matches.map(({ route }) => route.path).filter(Boolean);
    return `/${parts.join("/")}`.replace(/\/+/g, "/");
  };
}

/** Gives each request an id, which the answer carries too, and logs it when it has been answered. */
export function logRequests(log: Log, patternOf: (path: string) => string): RequestHandler {
  return pinoHttp<Request, Response>({
    logger: log,
    genReqId: (_req, res) => {
      const id = randomUUID();
      res.setHeader("X-Request-Id", id);
      return id;
    },
    quietReqLogger: true,
    customAttributeKeys: { reqId: "requestId", responseTime: "ms" },
    customLogLevel: (_req, res, error) => (error || res.statusCode >= 500 ? "error" : "info"),
    customSuccessMessage: () => "answered",
    customErrorMessage: () => "failed",
    customProps: (req, res) => ({
      method: req.method,
      route: patternOf(new URL(req.originalUrl, "http://x").pathname),
      status: res.statusCode,
    }),
    serializers: { req: () => undefined, res: () => undefined },
    autoLogging: { ignore: (req) => /^\/(assets|healthz|readyz)(\/|$)/.test(req.url) },
  }) as RequestHandler;
}
