import { BROKERING_VISITS } from "./brokering-visits";
import { BROWSING_VISITS } from "./browsing-visits";
import { CANDIDATE_VISITS } from "./candidate-visits";
import { OFFICER_VISITS } from "./officer-visits";
import { PARTICIPANT_VISITS } from "./participant-visits";
import { POST_VISITS } from "./post-visits";
import { PUBLIC_VISITS } from "./public-visits";
import type { NoPage, Visit } from "./visit";

/**
 * Every address of app/routes.ts and how it is visited: full, empty, and with what is refused. A test fails
 * where an address is missing here.
 */
export const VISITS: Record<string, Visit[] | NoPage> = {
  ...PUBLIC_VISITS,
  ...BROWSING_VISITS,
  ...PARTICIPANT_VISITS,
  ...POST_VISITS,
  ...CANDIDATE_VISITS,
  ...OFFICER_VISITS,
  ...BROKERING_VISITS,
};
