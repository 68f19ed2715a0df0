import type { Db } from "../../db/client.server";
import type { Config } from "../config.server";

/** Fills an empty database with demo people and posts. */
export async function loadDemoIfEmpty(_db: Db, _config: Config): Promise<void> {}
