import type { AppLoadContext } from "@remix-run/node";
import type { Request, Response } from "express";
import type { Db } from "../../db/client.server";
import { accountsOf } from "../accounts/identify.server";
import { browserOf } from "../accounts/sessions.server";
import type { Config } from "../config.server";
import type { LiveEngine } from "./engine.server";
import type { Log } from "./log.server";
import { requestIdOf } from "./plain-page.server";

/** What lives as long as the process. */
export interface Services {
  config: Config;
  db: Db;
  log: Log;
}

/** What those who answer requests have besides. */
export interface WebServices extends Services {
  engine: LiveEngine;
}

/** What one request's loaders and actions are given. */
export function contextOf(
  { config, db, log, engine }: WebServices,
  req: Request,
  res: Response,
): AppLoadContext {
  const requestId = requestIdOf(res);
  return {
    requestId,
    db,
    now: new Date(),
    mode: config.mode,
    origin: config.publicUrl,
    ip: req.ip ?? "",
    secretKey: config.secretKey,
    ...accountsOf(browserOf({ db, origin: config.publicUrl, mode: config.mode }, req.headers.cookie ?? null)),
    engine: engine.for,
    log: log.child({ requestId }),
  };
}
