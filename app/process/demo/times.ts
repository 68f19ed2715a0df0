import { addDays } from "../../calendar";
import { londonDate } from "../../i18n/format";

/** When things of the demo happened, counted back from the moment of loading. */
export interface Times {
  now: Date;
  /** London's date of now. */
  today: string;
  /** A date from today; before it where negative. */
  day(from: number): string;
  /** That many weekdays before today, at a time of the office's day; 1 and more, so that it is always past. */
  ago(weekdays: number, hour: number, minute?: number): Date;
  /** Some minutes before now. */
  justNow(minutes: number): Date;
}

export function timesOf(now: Date): Times {
  const today = londonDate(now);
  return {
    now,
    today,
    day: (from) => addDays(today, from),
    ago(weekdays, hour, minute = 0) {
      let date = today;
      for (let left = weekdays; left > 0; ) {
        date = addDays(date, -1);
        if (![0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay())) left--;
      }
      const pad = (part: number) => String(part).padStart(2, "0");
      return new Date(`${date}T${pad(hour)}:${pad(minute)}:00Z`);
    },
    justNow: (minutes) => new Date(now.getTime() - minutes * 60_000),
  };
}
