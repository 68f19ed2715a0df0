import type { Caller } from "../caller";
import { skillsTyped } from "./finding";
import { currentUsage } from "./usage.server";

const MOST_TYPED = 60;

/** Codes of the skills that answer what was typed so far; none for nothing. */
export async function skillsAnswering(caller: Caller, typed: string): Promise<string[]> {
  const words = typed.trim().slice(0, MOST_TYPED);
  return words === "" ? [] : skillsTyped(words, await currentUsage(caller.db, caller.now));
}
