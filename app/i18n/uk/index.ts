import { accounts } from "./accounts";
import { brokering } from "./brokering";
import { browsing } from "./browsing";
import { concerns } from "./concerns";
import { days } from "./days";
import { employers } from "./employers";
import { glossary } from "./glossary";
import { kinds } from "./kinds";
import { matches } from "./matches";
import { matching } from "./matching";
import { meeting } from "./meeting";
import { messages } from "./messages";
import { opportunities } from "./opportunities";
import { otherHours } from "./other-hours";
import { participants } from "./participants";
import { reference } from "./reference";
import { telling } from "./telling";
import { ui } from "./ui";
import { web } from "./web";

/** The catalogue in Ukrainian. */
export const uk = {
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
} as const;
