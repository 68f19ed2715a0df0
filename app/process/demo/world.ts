import type { Db } from "../../../db/client.server";
import type { Times } from "./times";

/** Where and when the demo is being made. */
export interface World {
  db: Db;
  times: Times;
}
