/** What the questions of a recruitment day accept. Pure: what only the database knows, the verbs check. */
import { z } from "zod";
import { addDays } from "../calendar";
import {
  clockOf,
  MOST_PLACES_A_SESSION,
  MOST_SESSIONS,
  minuteAt,
  minuteOf,
  overlapping,
} from "../events/sessions";
import * as fields from "../web/fields";
import { says } from "../web/says";
import { asked, line, lines, orNothing } from "./answer-fields";

const LONGEST_AHEAD_DAYS = 366;
const MOST_VACANCIES = 20;

/** Read only where it is by video: it may be hidden while something is typed in it. */
const Link = z
  .string()
  .trim()
  .max(300)
  .regex(/^https:\/\/[^\s"<>]+\.[^\s"<>]+$/);

/** @param today London's date, `YYYY-MM-DD` */
export const dayFrom = (today: string) =>
  fields
    .withRules(
      z.object({
        heldOn: asked(fields.date(), "day.error.date"),
        where: z.enum(["place", "video"], says("day.error.where")),
        videoLink: z.unknown().optional(),
      }),
      ({ heldOn, where, videoLink }, wrong) => {
        if (heldOn !== undefined && heldOn < today) wrong("heldOn", says("day.error.passed"));
        else if (heldOn !== undefined && heldOn > addDays(today, LONGEST_AHEAD_DAYS))
          wrong("heldOn", says("day.error.far"));
        if (where === "video" && !Link.safeParse(videoLink).success)
          wrong("videoLink", says("day.error.link"));
      },
    )
    .transform(({ heldOn, where, videoLink }) => ({
      heldOn,
      videoLink: where === "video" ? Link.parse(videoLink) : null,
    }));

export const Venue = z.object({
  bring: orNothing(lines(1000)),
  access: asked(lines(1000), "day.error.access"),
  languages: orNothing(line(300)),
});

/** One that exists, or one that is written on the spot: its title begins it. */
export const Recruits = fields.withRules(
  z.object({
    vacancies: fields
      .ticks(z.guid(says("form.choice")))
      .transform((ids) => [...new Set(ids.map((id) => id.toLowerCase()))])
      .refine(
        (ids) => ids.length <= MOST_VACANCIES,
        says("day.error.many_vacancies", { max: MOST_VACANCIES }),
      ),
    newVacancy: orNothing(line(100)),
  }),
  ({ vacancies, newVacancy }, wrong) => {
    if (vacancies?.length === 0 && newVacancy === null) wrong("vacancies", says("day.error.vacancies"));
  },
);

const minute = () =>
  z.string(says("day.error.time")).transform((text, context) => {
    const found = minuteOf(text);
    if (found !== null) return found;
    context.addIssue({ code: "custom", message: says("day.error.time") });
    return z.NEVER;
  });

const placesWords = says("day.error.places", { max: MOST_PLACES_A_SESSION });
const places = () =>
  z
    .string(placesWords)
    .trim()
    .regex(/^0*[1-9]\d{0,3}$/, placesWords)
    .transform(Number)
    .refine((count) => count <= MOST_PLACES_A_SESSION, placesWords);

const SessionInput = fields.withRules(
  z.object({ start: minute(), end: minute(), places: places() }),
  ({ start, end }, wrong) => {
    if (start !== undefined && end !== undefined && end <= start) wrong("end", says("day.error.end"));
  },
);

export const Sessions = z.object({
  sessions: z
    .array(SessionInput, says("day.error.sessions"))
    .min(1, says("day.error.sessions"))
    .max(MOST_SESSIONS, says("day.error.many_sessions", { max: MOST_SESSIONS }))
    .superRefine(
      (sessions, context) => {
        if (!Array.isArray(sessions) || sessions.length > MOST_SESSIONS) return;
        // Of rows whose times cannot be read nothing is said twice.
        const unread = new Set(
          context.issues.flatMap(({ path }) => (path?.[1] === "places" ? [] : [path?.[0]])),
        );
        const read = sessions.flatMap((session, at) => (unread.has(at) ? [] : [{ ...session, at }]));
        for (const { at } of overlapping(read))
          context.addIssue({ code: "custom", path: [at, "start"], message: says("day.error.overlap") });
      },
      { when: () => true },
    ),
});

/** By field, which sessions of a day begin at a time that has passed; of a start that cannot be read nothing is said. */
export function passedSessions(
  sessions: readonly { start: number | null }[],
  heldOn: string,
  { today, now }: { today: string; now: Date },
): Record<string, string> {
  if (heldOn !== today) return {};
  const minute = minuteAt(now);
  const words = says("day.error.session_passed", { now: clockOf(minute) });
  return Object.fromEntries(
    sessions.flatMap(({ start }, i) =>
      start !== null && start < minute ? [[`sessions[${i}].start`, words]] : [],
    ),
  );
}

/** What "make the sessions" reads; what is left of it stands in the fields. */
export const Rule = fields.withRules(
  z.object({
    every: z.coerce
      .number(says("day.error.every"))
      .int()
      .min(5, says("day.error.every"))
      .max(480, says("day.error.every")),
    from: minute(),
    to: minute(),
    each: places(),
  }),
  ({ every, from, to }, wrong) => {
    if (from === undefined || to === undefined) return;
    if (to <= from) wrong("to", says("day.error.end"));
    else if (every === undefined) return;
    else if (from + every > to) wrong("every", says("day.error.none_fits"));
    else if ((to - from) / every > MOST_SESSIONS)
      wrong("every", says("day.error.many_sessions", { max: MOST_SESSIONS }));
  },
);
