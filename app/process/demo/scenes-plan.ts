import { EMPLOYERS } from "./employers";
import type { Fate, PlannedPost } from "./post";
import { planPost } from "./posts-plan";
import { type Template, TRADES } from "./templates";
import type { Times } from "./times";

/** Who has the posts of the scenes: the employer whom a newcomer may be. */
const EMPLOYER = "Riverside Hotel";

/** Posts with one thing each to show, in every state of it; by title and how they end. */
export const SCENES = {
  interviews: ["Waiter or waitress", "open"],
  offers: ["Cook", "open"],
  proposals: ["Baker", "open"],
  ended: ["Kitchen assistant", "closed"],
  notes: ["Barista", "sent_again"],
} as const satisfies Record<string, readonly [title: string, fate: Fate]>;
export type Scene = keyof typeof SCENES;

/** The posts that the scenes are played about: nobody comes upon them by chance. */
export function planScenes(times: Times): PlannedPost[] {
  const employer = EMPLOYERS.find(({ name }) => name === EMPLOYER);
  if (!employer) throw new Error(`There is no ${EMPLOYER}`);
  return Object.values(SCENES).map(([title, fate]) => {
    const template = TRADES.restaurant.find((each) => each.title === title) as Template;
    const post = planPost(times, employer, template, { key: title, round: 0, fate });
    if (fate === "sent_again") return { ...post, begun: 6, sent: 5, decided: 3 };
    return { ...post, places: 12, startsOn: null, begun: 31, sent: 30, decided: 28, ended: 2 };
  });
}

export const isSceneAt = (scene: Scene, { employer, title }: PlannedPost) =>
  employer.name === EMPLOYER && title === SCENES[scene][0];
