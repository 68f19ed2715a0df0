/** Sessions of a recruitment day: so many people from this minute of the day to that one. Pure. */

export interface Session {
  /** Minutes after midnight, London wall clock. */
  start: number;
  end: number;
  /** People who can come. */
  places: number;
}

export const MOST_SESSIONS = 96;
export const MOST_PLACES_A_SESSION = 500;
const MINUTES_A_DAY = 24 * 60;

/** "10:00", "10.00", "10" or "1000" → minutes after midnight; null for what is no time of a day. "24:00" ends one. */
export function minuteOf(text: string): number | null {
  const found = /^(\d{1,2})(?:[:.]?(\d{2}))?$/.exec(text.trim());
  if (!found) return null;
  const minute = Number(found[1]) * 60 + Number(found[2] ?? 0);
  return Number(found[2] ?? 0) < 60 && minute <= MINUTES_A_DAY ? minute : null;
}

/** Minutes after midnight → "10:00". */
export const clockOf = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;

/** Minutes of London's day that have passed at an instant. */
export const minuteAt = (now: Date): number =>
  minuteOf(
    new Intl.DateTimeFormat("en-GB", {
      timeZone: "Europe/London",
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
    }).format(now),
  ) ?? 0;

export interface SessionRule {
  /** Minutes from the start of one to the start of the next: each lasts as long. */
  every: number;
  from: number;
  to: number;
  each: number;
}

/** The sessions of a rule, such as "every 20 minutes from 10:00 to 15:00, 4 each": those that end by the end. */
export function sessionsByRule({ every, from, to, each }: SessionRule): Session[] {
  const count = every > 0 ? Math.floor((to - from) / every) : 0;
  return Array.from({ length: Math.max(0, count) }, (_, i) => ({
    start: from + i * every,
    end: from + (i + 1) * every,
    places: each,
  }));
}

/** Those that overlap an earlier one of the list. Sessions that only touch do not. */
export const overlapping = <S extends Pick<Session, "start" | "end">>(sessions: readonly S[]): S[] =>
  sessions.filter((session, i) =>
    sessions.slice(0, i).some((other) => session.start < other.end && other.start < session.end),
  );

/** People who can come on the whole day. */
export const placesOf = (sessions: readonly Session[]): number =>
  sessions.reduce((sum, { places }) => sum + places, 0);
