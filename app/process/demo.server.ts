import type { Db } from "../../db/client.server";
import type { Config } from "../config.server";

/** Fills an empty database with demo people and posts. */
export async function loadDemoIfEmpty(_db: Db, _config: Config): Promise<void> {}

export interface DemoPerson {
  /** Who it is, as the start prints it: `Participant, Norwich: …`. */
  label: string;
  /** What to type at the sign-in page. */
  signIn: string;
}

/** The demo people to sign in as. */
export async function demoPeople(_db: Db): Promise<DemoPerson[]> {
  return [];
}
