import type { Translation } from "../translation";
import { accounts } from "./accounts";
import { participants } from "./participants";
import { ui } from "./ui";
import { web } from "./web";

/** Dari, as it is written in Afghanistan. What employers and officers alone read is left in English. */
export const faAF = {
  ...ui,
  ...web,
  ...accounts,
  ...participants,
} satisfies Translation;
