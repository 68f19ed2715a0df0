import { markStarted, tickFirstDay } from "../../brokering/first-day.server";
import { londonInstant } from "../../calendar";
import type { Caller } from "../../caller";
import { dice } from "./dice";
import { done } from "./done";
import { speakers } from "./interviews.server";
import type { Meeting } from "./meetings-plan";
import type { PlannedPost } from "./post";
import type { World } from "./world.server";

/** What both sides tick before the first day, and the first day itself where it has come. */
export async function beforeFirstDay(
  world: World,
  post: PlannedPost,
  { person, personId, decided }: Pick<Meeting, "person" | "personId" | "decided">,
  candidacyId: string,
  startsOn: string,
): Promise<void> {
  const d = dice(`first day ${post.id} ${person.id}`);
  const says = speakers(world, post, personId);
  const now = world.times.ago(decided, 18, d.whole(0, 59));
  const hasStarted = startsOn < world.times.today;
  const tick = async (caller: Caller, item: Parameters<typeof tickFirstDay>[2]) =>
    (hasStarted || d.chance(0.5)) && done(await tickFirstDay(caller, candidacyId, item, true));
  await tick(says.person(now), "bank-account");
  await tick(says.employer(now), "right-to-work");
  await tick(says.employer(now), "written-terms");
  if (!hasStarted) return;
  const began = londonInstant(startsOn, "10:00");
  done(await markStarted(d.chance(0.6) ? says.employer(began) : says.person(began), candidacyId));
}
