import type { CONTRACTS } from "../../opportunities/contracts";
import type { DemoEmployer } from "./employers";
import type { Template } from "./templates";

/** Where a vacancy of the demo ends up; `open` ones may still be filled by those who apply. */
export type Fate =
  | "draft"
  | "in_review"
  | "sent_back"
  /** Sent back, its notes answered, and in review again. */
  | "sent_again"
  | "open"
  | "paused"
  /** All its places were filled another way. */
  | "filled"
  | "closed"
  | "withdrawn";

export interface PlannedPost {
  id: string;
  employer: DemoEmployer;
  template: Template;
  fate: Fate;
  /** How many of the form's questions are answered; all but in a draft. */
  answered: number;
  title: string;
  description: string;
  address: string;
  town: string;
  gettingThere: string;
  /** Patterns in short; none: by agreement. */
  week: string[];
  contract: (typeof CONTRACTS)[number];
  /** Pays less to those under 21, where the law lets it. */
  lowerPay: boolean;
  /** Pence an hour, or a year. */
  pay: number;
  per: "hour" | "year";
  places: number;
  startsOn: string | null;
  closesOn: string;
  /** Weekdays before today on which it was begun, sent, decided and ended. */
  begun: number;
  sent: number;
  decided: number;
  ended: number;
}
