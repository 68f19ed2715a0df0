import type { AppLoadContext } from "@remix-run/node";
import type { Request, Response } from "express";
import type { Db } from "../../db/client.server";
import type { Config } from "../config.server";
import type { Identity } from "../web/context";
import type { Log } from "./log.server";
import { requestIdOf } from "./plain-page.server";

/** What lives as long as the process. */
export interface Services {
  config: Config;
  db: Db;
  log: Log;
}

/** What one request's loaders and actions are given. */
export function contextOf({ config, db, log }: Services, _req: Request, res: Response): AppLoadContext {
  let identity: Promise<Identity> | undefined;
  const requestId = requestIdOf(res);
  return {
    requestId,
    db,
    now: new Date(),
    mode: config.mode,
    origin: config.publicUrl,
    identify: () => {
      identity ??= Promise.resolve({
        actor: { role: "nobody" },
        locale: null,
        name: null,
        roles: [],
        revision: 0,
      });
      return identity;
    },
    remember: async () => undefined,
    log: log.child({ requestId }),
  };
}
