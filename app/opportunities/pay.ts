/** A dated hourly rate of one kind and band, as the database or the reference data holds it. */
export interface DatedRate {
  kind: string;
  band: string;
  /** The first day on which it holds, YYYY-MM-DD. */
  validFrom: string;
  pence: number;
}

export type WageBand = "21-and-over" | "18-20" | "16-17" | "apprentice";

export interface RateFound {
  /** Of the accommodation offset, a day. */
  pencePerHour: number;
  validFrom: string;
  /** False where the day lies on or after the next 1 April and the rate from then has not been entered. */
  known: boolean;
}

/**
 * The minimum wage of a band on the day that work starts (National Minimum Wage Act 1998; rates change each
 * 1 April). Where a later rate is not known yet, the latest that is, flagged; null before the first rate.
 */
export const rateFor = (rates: readonly DatedRate[], band: WageBand, startsOn: string): RateFound | null =>
  rateOn(rates, "minimum_wage", band, startsOn);

/** Pence a day that may be taken off for a room, on the day that work starts; null while none was entered. */
export const offsetFor = (rates: readonly DatedRate[], startsOn: string): RateFound | null =>
  rateOn(rates, "accommodation_offset", "day", startsOn);

function rateOn(rates: readonly DatedRate[], kind: string, band: string, startsOn: string): RateFound | null {
  const ofBand = rates
    .filter((rate) => rate.kind === kind && rate.band === band)
    .sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  const holding = ofBand.filter((rate) => rate.validFrom <= startsOn).at(-1);
  if (!holding) return null;
  const replaced = ofBand.at(-1) !== holding;
  return {
    pencePerHour: holding.pence,
    validFrom: holding.validFrom,
    known: replaced || startsOn < nextFirstOfApril(holding.validFrom),
  };
}

/** The 1 April after a day. */
export function nextFirstOfApril(day: string): string {
  const year = Number(day.slice(0, 4));
  return `${day.slice(5) < "04-01" ? year : year + 1}-04-01`;
}

export type PayCheck =
  | { ok: true; rate: RateFound }
  | { ok: false; reason: "below-minimum"; rate: RateFound }
  | { ok: false; reason: "no-rate" };

/**
 * Whether pay may be offered for work that starts on a day: not below the rate for 21 and over, whoever takes
 * the post. `ok` with a rate that is not `known` must be checked again when the rate has been entered.
 */
export function checkPay(rates: readonly DatedRate[], pencePerHour: number, startsOn: string): PayCheck {
  const rate = rateFor(rates, "21-and-over", startsOn);
  if (!rate) return { ok: false, reason: "no-rate" };
  return pencePerHour < rate.pencePerHour ? { ok: false, reason: "below-minimum", rate } : { ok: true, rate };
}
