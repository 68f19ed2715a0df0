import type { Participant } from "../../search/match/model";
import { addWorkingDays } from "../calendar";
import { londonDate } from "../i18n/format";

/** An officer checks a right to work within this many working days. */
const CHECK_WITHIN_DAYS = 5;

/**
 * The day by which an officer checks somebody's right to work: counted from when they joined, or from when the last
 * check ended. It may have passed. `YYYY-MM-DD`.
 */
export function checkedBy(
  { rightToWork }: Pick<Participant, "rightToWork">,
  { joinedAt, today }: { joinedAt: Date; today: string },
): string {
  const until = rightToWork?.validUntil;
  return addWorkingDays(until && until < today ? until : londonDate(joinedAt), CHECK_WITHIN_DAYS);
}
