import type { Actor } from "../policy";

/** Whether an officer looks into the reader's organisation: it can read as before, and answer nothing meanwhile. */
export const isSuspended = (actor: Actor): boolean => actor.role === "employer" && !actor.approved;
