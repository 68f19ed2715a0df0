import type { Caller } from "../../caller";
import { endAttestations } from "../../participants/ending.server";
import { answerSecond, askSecond } from "../../participants/second.server";
import { addressOfPlayer, type Player } from "./cast";
import { idOf } from "./dice";
import { done } from "./done";
import type { Seeker } from "./meetings-plan";
import { assess } from "./people.server";
import { staff } from "./staff.server";
import type { World } from "./world.server";

/** Assessments end, one goes on while a decision is awaited, and officers ask each other for a second look. */
export async function endRecords(world: World, seekers: readonly Seeker[]): Promise<void> {
  const { db, times } = world;
  await endAttestations({ db, actor: { role: "system" }, now: times.ago(1, 3) });

  const idOfPlayer = (player: Player) => {
    const found = seekers.find(({ person }) => person.to === addressOfPlayer(player));
    if (!found) throw new Error(`${player} has not joined`);
    return found.personId;
  };
  const [amina, , beth] = staff.officersOf("norfolk");
  if (!amina || !beth) throw new Error("Norfolk Welcome has two officers");
  const awaited = { basis: "section-3c", paidWork: "any" as const };
  const again = { id: idOf("continued anas"), assessed: 1 };
  await assess(world, idOfPlayer("anas"), again, awaited, amina);

  const by = (actor: Caller["actor"], weekdays: number): Caller => ({
    db,
    actor,
    now: times.ago(weekdays, 10, 20),
  });
  const ask = async (player: Player, from: typeof amina, to: typeof amina, question: string) =>
    done(await askSecond(by(from, 3), idOfPlayer(player), { officerId: to.personId, question }));
  await ask("olena", amina, beth, "The letter and the online check give different dates. Which one counts?");
  await ask("nadia", beth, amina, "First one of this kind that I have seen. Have I read it rightly?");
  await ask("thiri", amina, beth, "Would you look at the dates with me?");
  await ask("reza", beth, amina, "The page says any work. Do you find the same?");
  done(
    await answerSecond(by(beth, 2), idOfPlayer("thiri"), { agrees: "yes", answer: "Yes, the same dates." }),
  );
  const differs = "The record online was changed last week. Please look at it with him again.";
  done(await answerSecond(by(amina, 1), idOfPlayer("reza"), { agrees: "no", answer: differs }));
}
