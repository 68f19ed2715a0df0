import { ApplicationInput, USUALLY_SHARED } from "../../brokering/application";
import { apply } from "../../brokering/apply.server";
import { askHours } from "../../brokering/hours/ask.server";
import type { Caller } from "../../caller";
import { DEFAULT_LOCALE } from "../../i18n/locales";
import { translatorOf } from "../../i18n/translate";
import { addressOfPlayer, type Player } from "./cast";
import { idOf } from "./dice";
import { done } from "./done";
import { interviewing, speakers } from "./interviews.server";
import { type OpenPost, offer } from "./meetings.server";
import type { Seeker } from "./meetings-plan";
import { proposeTo } from "./proposals.server";
import { staff } from "./staff.server";
import type { World } from "./world.server";

const t = translatorOf(DEFAULT_LOCALE);
/** What players usually agree to share. */
export const SHARED = USUALLY_SHARED.filter((field) => field !== "phone");
/** Hours to ask for, while children are at school: 09:30 to 14:30, from Monday to Thursday. */
export const SCHOOL_TIMES = [0, 1, 2, 3].map((day): [number, number] => [day * 96 + 38, day * 96 + 58]);
export type Stage = ReturnType<typeof stageOf>;

/** What players and staff can do about one post. */
export function stageOf(world: World, post: OpenPost, seekers: readonly Seeker[]) {
  const { db } = world;
  const { plan } = post;
  const seekerOf = (player: Player): Seeker => {
    const found = seekers.find(({ person }) => person.to === addressOfPlayer(player));
    if (!found) throw new Error(`${player} has not joined`);
    return found;
  };
  const message = (reason: string) =>
    t(`reason.${reason}.message` as "reason.more-experience.message", {
      title: plan.title,
      employer: plan.employer.name,
    });
  const says = (player: Player) => speakers(world, plan, seekerOf(player).personId);
  return {
    plan,
    says,
    message,
    interviewing: (player: Player) => interviewing(world, plan, seekerOf(player).personId),
    employer: (now: Date): Caller => ({ db, actor: staff.memberOf(plan.employer), now }),
    async applies(player: Player, now: Date, words?: string): Promise<string> {
      const input = ApplicationInput.parse({ share: SHARED, message: words });
      const made = done(await apply(says(player).person(now), plan.id, input));
      if (made.state !== "applied") throw new Error(`${player}'s application is ${made.state}`);
      return made.id;
    },
    async offered(player: Player, id: string, now: Date): Promise<string> {
      const startsOn = await offer(world, post, seekerOf(player).person, id, now);
      if (startsOn === null) throw new Error(`${player} could not be offered ${plan.title}`);
      return startsOn;
    },
    /** Asks for hours while children are at school; the question's id. */
    async asksForHours(player: Player, candidacy: string, now: Date): Promise<string> {
      const id = idOf(`hours ${candidacy}`);
      done(await askHours(says(player).person(now), candidacy, { id, times: SCHOOL_TIMES }));
      return id;
    },
    officer: (now: Date): Caller => ({ db, actor: staff.officerOf(plan.employer.region), now }),
    /** Proposes the post to players in one round; the candidacies in their order. */
    async proposed(players: readonly Player[], now: Date, line?: string): Promise<string[]> {
      const made = await proposeTo(world, post, players.map(seekerOf), now, line);
      const ids = made.map(({ id }) => id);
      if (ids.length < players.length) throw new Error(`Not all could be proposed as a ${plan.title}`);
      return ids;
    },
    /** An officer, to whom one side said something by telephone. */
    byPhone: (side: "participant" | "employer", now: Date): Caller => ({
      db,
      actor: staff.officerOf(plan.employer.region),
      now,
      onBehalf: { side, channel: "phone", saidAt: now, interpreter: false, interpreterLanguage: null },
    }),
  };
}
