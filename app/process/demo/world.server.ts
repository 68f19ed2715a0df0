import { type Db, makeDb } from "../../../db/client.server";
import { type Times, timesOf } from "./times";

/** Where and when the demo is being made. */
export interface World {
  db: Db;
  times: Times;
  /** Gives up between two pieces of work. */
  stopping?: AbortSignal;
  /** Told how much is made, from 0 to 1. */
  making?: (made: number) => void;
}

/**
 * Opens connections for making the demo. Their commits do not wait for the disk: the last one, made by others,
 * does, and all those before it are on disk by then.
 */
export function openWorld(databaseUrl: string, now: Date, hands: number): World {
  const url = new URL(databaseUrl);
  url.searchParams.set("options", "-c synchronous_commit=off");
  return { db: makeDb(url.href, { max: hands, patient: true, prepared: true }), times: timesOf(now) };
}
