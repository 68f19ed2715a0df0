/**
 * The message catalogue: flat keys, one file an area, English as the source of truth.
 * A plural message has the keys `name_one` and `name_other` (and what CLDR asks of other languages) and is
 * used by its bare name with `count`.
 */
import { accounts } from "./en/accounts";
import { brokering } from "./en/brokering";
import { browsing } from "./en/browsing";
import { concerns } from "./en/concerns";
import { days } from "./en/days";
import { employers } from "./en/employers";
import { glossary } from "./en/glossary";
import { kinds } from "./en/kinds";
import { matches } from "./en/matches";
import { matching } from "./en/matching";
import { meeting } from "./en/meeting";
import { messages } from "./en/messages";
import { opportunities } from "./en/opportunities";
import { otherHours } from "./en/other-hours";
import { participants } from "./en/participants";
import { reference } from "./en/reference";
import { telling } from "./en/telling";
import { them } from "./en/them";
import { ui } from "./en/ui";
import { web } from "./en/web";

export const en = {
  ...ui,
  ...web,
  ...reference,
  ...accounts,
  ...brokering,
  ...browsing,
  ...employers,
  ...matching,
  ...matches,
  ...concerns,
  ...meeting,
  ...messages,
  ...opportunities,
  ...days,
  ...glossary,
  ...otherHours,
  ...kinds,
  ...participants,
  ...telling,
  ...them,
} as const;

type Plural = "zero" | "one" | "two" | "few" | "many" | "other";
type Bare<K> = K extends `${infer B}_${Plural}` ? B : K;

/** Every message there is; plural forms under their bare name. */
export type MessageKey = Bare<keyof typeof en>;
