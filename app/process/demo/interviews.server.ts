import { standingInterview } from "../../../db/queries/interviews.server";
import { InterviewInput } from "../../brokering/interview";
import {
  arrangeInterview,
  askAnotherTime,
  changeInterview,
  confirmInterview,
} from "../../brokering/interview.server";
import { addWorkingDays } from "../../calendar";
import type { Caller } from "../../caller";
import { londonDate } from "../../i18n/format";
import { typedDate } from "./dates";
import { dice } from "./dice";
import { done } from "./done";
import type { Meeting } from "./meetings-plan";
import type { PlannedPost } from "./post";
import { staff } from "./staff.server";
import type { World } from "./world.server";

/** Who speaks in what is done about one candidacy. */
export const speakers = ({ db }: World, { employer }: PlannedPost, personId: string) => ({
  employer: (now: Date): Caller => ({ db, actor: staff.memberOf(employer), now }),
  person: (now: Date): Caller => ({ db, actor: { role: "participant", personId, roleId: personId }, now }),
});

/** Something that is done to a candidacy at its time. */
type Act = (candidacyId: string, now: Date) => Promise<unknown>;

/** When and where an interview is, as an employer types it. */
interface Appointment {
  date: string;
  time: string;
  minutes?: "30" | "45";
  video?: boolean;
  bring?: string;
}

/** What both sides do about an interview; each is refused loudly where it is not in turn. */
export function interviewing(world: World, post: PlannedPost, personId: string) {
  const { db } = world;
  const says = speakers(world, post, personId);
  const standing = async (id: string) => {
    const interview = await standingInterview(db, id);
    if (!interview) throw new Error("No interview stands");
    return interview.id;
  };
  return {
    /** Invites, or moves the one that stands. */
    invite({ date, time, minutes = "30", video, bring }: Appointment): Act {
      const where = video
        ? { where: "video", link: "https://video.example/interview" }
        : { where: "place", place: `${post.address}; ask for ${post.employer.people[0]}` };
      const typed = { ...where, date: typedDate(date), time, minutes, bring, sure: "yes" };
      return async (id, now) => {
        const replaces = (await standingInterview(db, id))?.id ?? null;
        // Somebody may have been turned down, or have withdrawn, in the meantime.
        return arrangeInterview(says.employer(now), id, InterviewInput(now).parse(typed), replaces);
      };
    },
    confirm: (async (id, now) => confirmInterview(says.person(now), id, await standing(id))) satisfies Act,
    ask: (async (id, now) =>
      done(
        await askAnotherTime(says.person(now), id, await standing(id), {
          wishes: ["later-day"],
          wish: "I have my English class then.",
        }),
      )) satisfies Act,
    change:
      (change: "cancel" | "held"): Act =>
      async (id, now) =>
        done(await changeInterview(says.employer(now), id, { change, interview: await standing(id) })),
  };
}

const TIMES = ["09:00", "09:30", "10:00", "10:15", "10:45", "11:00"];

interface Step {
  at: Date;
  act: Act;
}

/** What is said about an interview between the application and its answer, or until today. */
export function interviewSteps(world: World, post: PlannedPost, meeting: Meeting): Step[] {
  const { times } = world;
  const { applied, answered, answer, person } = meeting;
  const d = dice(`interview ${post.id} ${person.id}`);
  const isAnswered = answer === "offer" || answer === "turned-down";
  const isHeld = isAnswered && applied - answered >= 2 && d.chance(0.35);
  const isOpen = answer === "none" && post.fate === "open" && applied > 1 && applied < 8 && d.chance(0.5);
  if (!isHeld && !isOpen) return [];

  const { invite, confirm, ask, change } = interviewing(world, post, meeting.personId);
  const on = (weekdays: number, hour: number) => times.ago(weekdays, hour, d.whole(0, 59));
  const appointment = (date: string): Appointment => ({
    date,
    time: d.pick(TIMES),
    minutes: d.pick(["30", "45"]),
    video: d.chance(0.2),
    bring: d.chance(0.5) ? "Nothing. We give you a cup of tea." : undefined,
  });
  if (isHeld) {
    const day = londonDate(times.ago(answered, 12));
    return [
      { at: on(applied, 13), act: invite(appointment(day)) },
      { at: on(applied, 17), act: confirm },
      { at: times.ago(answered, 11, 50), act: change("held") },
    ];
  }
  const invited = { at: on(1, 14), act: invite(appointment(addWorkingDays(times.today, d.whole(1, 5)))) };
  const said = d.pick(["nothing", "yes", "yes", "another time"] as const);
  if (said === "nothing") return [invited];
  return [invited, { at: on(1, 18), act: said === "yes" ? confirm : ask }];
}
