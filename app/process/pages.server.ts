import type {
  AppLoadContext,
  HandleErrorFunction,
  RequestHandler as RemixHandler,
  ServerBuild,
} from "@remix-run/node";
import { createRequestHandler, writeReadableStreamToWritable } from "@remix-run/node";
import { isRouteErrorResponse } from "@remix-run/react";
import type { Request as Req, RequestHandler, Response as Res } from "express";
import { isDatabaseLost } from "../../db/client.server";
import type { Log } from "./log.server";
import { ownRoutes } from "./own-routes";
import { requestIdOf, sendPlainPage } from "./plain-page.server";

/** Bytes of a request's body at most: forms are text. */
const LONGEST_BODY = 1_000_000;
/** Bytes that are read of a body which is refused, so that its sender sees why. */
const MOST_THROWN_AWAY = 100_000_000;

interface Progress {
  tooBig: boolean;
  databaseLost: boolean;
}
const progress = new WeakMap<AppLoadContext, Progress>();

/**
 * Every page, from Remix. What stops a page from being made (a body too big, the database gone) becomes a
 * plain page.
 */
export function pages(build: ServerBuild, contextOf: (req: Req, res: Res) => AppLoadContext): RequestHandler {
  const handle = handlerOf(withErrorsLogged(build));
  return async (req, res, next) => {
    try {
      if (Number(req.headers["content-length"] ?? 0) > LONGEST_BODY) {
        await thrownAway(req);
        res.set("Connection", "close");
        return await sendPlainPage(req, res, 413);
      }
      const context = contextOf(req, res);
      const state: Progress = { tooBig: false, databaseLost: false };
      progress.set(context, state);
      const request = requestOf(req, res, state);
      if (!request) return await sendPlainPage(req, res, 404);
      const response = await handle(request, context);
      if (state.tooBig) return await sendPlainPage(req, res, 413);
      if (state.databaseLost) return await sendPlainPage(req, res, 503);
      await send(res, response);
    } catch (error) {
      next(error);
    }
  };
}

/** Remix, with just the routes that an address may mean. */
function handlerOf(build: ServerBuild): RemixHandler {
  const { kindOf, idsOf } = ownRoutes(build.routes);
  const handlers = new Map<string, RemixHandler>();
  return (request, context) => {
    const kind = kindOf(new URL(request.url).pathname);
    let handler = handlers.get(kind);
    if (!handler) {
      const ids = new Set(idsOf(kind));
      const only = <T>(all: Record<string, T>) =>
        Object.fromEntries(Object.entries(all).filter(([id]) => ids.has(id)));
      const assets = { ...build.assets, routes: only(build.assets.routes) };
      handler = createRequestHandler({ ...build, routes: only(build.routes), assets }, "production");
      handlers.set(kind, handler);
    }
    return handler(request, context);
  };
}

/** Browsers show no answer while they still send: what is too big is read and dropped, up to an end, before it is answered. */
function thrownAway(req: Req): Promise<void> {
  return new Promise((resolve) => {
    let length = 0;
    req.on("data", (chunk: Buffer) => {
      length += chunk.length;
      if (length > MOST_THROWN_AWAY) resolve();
    });
    for (const end of ["end", "close", "error"]) req.once(end, () => resolve());
  });
}

/** Errors that nobody expected go to the log, with the request's id; a reader who left is none. */
function withErrorsLogged(build: ServerBuild): ServerBuild {
  const handleError: HandleErrorFunction = (thrown, { request, context }) => {
    // An address that is none of ours, or an answer that a loader chose, is no failure.
    if (request.signal.aborted || isRouteErrorResponse(thrown)) return;
    const state = progress.get(context);
    if (state && isDatabaseLost(thrown)) state.databaseLost = true;
    if (!state?.tooBig) context.log.error({ err: thrown }, "a page could not be made");
  };
  return { ...build, entry: { module: { ...build.entry.module, handleError } } };
}

/** The request as the web knows it; undefined when its address cannot be read. */
function requestOf(req: Req, res: Res, state: Progress): Request | undefined {
  const address = `${req.protocol}://${req.headers.host ?? ""}${req.originalUrl}`;
  if (!req.originalUrl.startsWith("/") || !URL.canParse(address) || !isDecodable(req.path)) return undefined;
  const left = new AbortController();
  res.once("close", () => {
    if (!res.writableFinished) left.abort();
  });
  const headers = new Headers();
  for (const [name, value] of Object.entries(req.headers))
    for (const one of Array.isArray(value) ? value : value === undefined ? [] : [value])
      headers.append(name, one);
  leaveOriginToGuard(headers);
  const bodiless = req.method === "GET" || req.method === "HEAD";
  const body = bodiless ? null : limited(req, state);
  return new Request(address, {
    method: req.method,
    headers,
    signal: left.signal,
    body,
    ...(body ? { duplex: "half" } : {}),
  });
}

/**
 * Remix compares Origin with a host that proxies may have rewritten, and fails where they differ. The guard
 * compares it with our own address, and refuses: so Remix is told that the form came to where it came from.
 */
function leaveOriginToGuard(headers: Headers): void {
  headers.delete("X-Forwarded-Host");
  const from = headers.get("Origin");
  if (from === null) return;
  const host = URL.canParse(from) ? new URL(from).host : "";
  if (!host) headers.set("Origin", "null");
  headers.set("X-Forwarded-Host", host || "null");
}

function isDecodable(path: string): boolean {
  try {
    return !decodeURIComponent(path).includes("\0");
  } catch {
    return false;
  }
}

/** The body, cut off with an error where it becomes too long; its announced length may be missing or a lie. */
function limited(req: Req, state: Progress): ReadableStream<Uint8Array> {
  let length = 0;
  return new ReadableStream({
    start(controller) {
      req.on("data", (chunk: Buffer) => {
        length += chunk.length;
        if (length <= LONGEST_BODY) return controller.enqueue(new Uint8Array(chunk));
        if (state.tooBig) return;
        state.tooBig = true;
        controller.error(new Error("The request's body is too long"));
      });
      req.on("end", () => {
        if (!state.tooBig) controller.close();
      });
      req.on("error", (error) => {
        if (!state.tooBig) controller.error(error);
      });
    },
  });
}

async function send(res: Res, response: Response): Promise<void> {
  res.status(response.status);
  for (const [name, value] of response.headers) res.append(name, value);
  if (response.body) await writeReadableStreamToWritable(response.body, res);
  else res.end();
}

/** The last resort: what failed outside of Remix. */
export function plainFailure(log: Log) {
  return (error: unknown, req: Req, res: Res, _next: unknown) => {
    // Express's own refusals of addresses that cannot be decoded.
    const unreadable = error instanceof Error && "status" in error && error.status === 400;
    if (!unreadable) log.error({ err: error, requestId: requestIdOf(res) }, "a request failed");
    if (res.headersSent) return void res.destroy();
    void sendPlainPage(req, res, unreadable ? 404 : isDatabaseLost(error) ? 503 : 500);
  };
}
