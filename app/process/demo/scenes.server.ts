import { answerToUndo } from "../../../db/queries/answers.server";
import { turnDown } from "../../brokering/answer.server";
import { ApplicationInput } from "../../brokering/application";
import { bulkView, turnDownMany } from "../../brokering/candidates-turn-down.server";
import { acceptOffer, declineOffer, withdraw } from "../../brokering/decide.server";
import type { FirstDayItem } from "../../brokering/first-day";
import { markStarted, tickFirstDay } from "../../brokering/first-day.server";
import { answerHours } from "../../brokering/hours/answer.server";
import { passHoursOn } from "../../brokering/hours/ask.server";
import { takeOfferBack } from "../../brokering/offer-taken-back.server";
import { acceptProposal, declineProposal } from "../../brokering/proposal-answer.server";
import { undoAnswer } from "../../brokering/undo.server";
import { addWorkingDays, londonInstant } from "../../calendar";
import type { Caller } from "../../caller";
import type { Player } from "./cast";
import { done } from "./done";
import type { OpenPost } from "./meetings.server";
import type { Seeker } from "./meetings-plan";
import { isSceneAt, type Scene } from "./scenes-plan";
import { SCHOOL_TIMES, SHARED, type Stage, stageOf } from "./stage.server";
import type { World } from "./world.server";

/** Plays every state in which an interview, an offer, a first day and a proposal can be, each with a player of its own. */
export async function playScenes(world: World, posts: readonly OpenPost[], seekers: readonly Seeker[]) {
  const stageAt = (scene: Scene) => {
    const post = posts.find(({ plan }) => isSceneAt(scene, plan));
    if (!post) throw new Error(`The scene of ${scene} has no open post`);
    return stageOf(world, post, seekers);
  };
  await playInterviews(world, stageAt("interviews"));
  await playOffers(world, stageAt("offers"));
  await playProposals(world, stageAt("proposals"));
  const ended = stageAt("ended");
  await ended.applies("rasha", world.times.ago(6, 9));
  await ended.proposed(["jawad"], world.times.ago(5, 10));
}

/** Each standing of an interview, answers that are late, and a bulk answer. */
async function playInterviews(world: World, stage: Stage): Promise<void> {
  const { times } = world;
  const applies = (player: Player, weekdays: number, words?: string) =>
    stage.applies(player, times.ago(weekdays, 9), words);
  const soon = (workingDays: number, time: string) => ({
    date: addWorkingDays(times.today, workingDays),
    time,
  });
  const past = (weekdays: number) => ({
    date: times.ago(weekdays, 12).toISOString().slice(0, 10),
    time: "10:00",
  });

  // Late: the employer's answer was due days ago.
  await applies("tesfalem", 12, "I have waited tables for three years, in two hotels.");
  await applies("halima", 9);

  const invited = await applies("samira", 5);
  await stage.interviewing("samira").invite(soon(3, "10:00"))(invited, times.ago(1, 11));

  const confirmed = await applies("iryna", 5, "I would love to show you how I carry four plates.");
  const iryna = stage.interviewing("iryna");
  await iryna.invite({ ...soon(2, "11:00"), bring: "Nothing. We give you a cup of tea." })(
    confirmed,
    times.ago(2, 11),
  );
  await iryna.confirm(confirmed, times.ago(1, 18));

  const asked = await applies("jawad", 5);
  const jawad = stage.interviewing("jawad");
  await jawad.invite(soon(2, "09:30"))(asked, times.ago(2, 12));
  await jawad.ask(asked, times.ago(1, 19));

  const moved = await applies("rasha", 6);
  const rasha = stage.interviewing("rasha");
  await rasha.invite(soon(1, "14:00"))(moved, times.ago(4, 10));
  await rasha.ask(moved, times.ago(3, 18));
  await rasha.invite({ ...soon(4, "10:30"), video: true })(moved, times.ago(2, 9));
  await rasha.confirm(moved, times.ago(1, 8));

  const cancelled = await applies("mehari", 6);
  const mehari = stage.interviewing("mehari");
  await mehari.invite(soon(1, "09:00"))(cancelled, times.ago(3, 10));
  await mehari.change("cancel")(cancelled, times.ago(1, 10));

  const held = await applies("dmytro", 7);
  const dmytro = stage.interviewing("dmytro");
  await dmytro.invite(past(2))(held, times.ago(5, 10));
  await dmytro.confirm(held, times.ago(4, 18));
  await dmytro.change("held")(held, times.ago(2, 14));
  const other = await stage.asksForHours("dmytro", held, times.ago(2, 18));
  const agreed = {
    answer: "agree",
    times: SCHOOL_TIMES,
    words: "That suits us: lunches are busiest.",
  } as const;
  done(await answerHours(stage.employer(times.ago(1, 9)), other, agreed));

  // Its time has come, and nobody has said yet whether it took place.
  const over = await applies("parwana", 6);
  const parwana = stage.interviewing("parwana");
  await parwana.invite(past(1))(over, times.ago(4, 10));
  await parwana.confirm(over, times.ago(3, 18));

  // Nobody answered before its time came.
  await stage.interviewing("yusuf").invite(past(1))(await applies("yusuf", 6), times.ago(4, 10));

  const many = [await applies("thiri", 7), await applies("nadia", 7), await applies("reza", 6)];
  const chosen = await bulkView(stage.employer(times.ago(2, 16)), stage.plan.id, many);
  const answer = { reason: "more-experience", message: stage.message("more-experience") };
  const bulk = await turnDownMany(stage.employer(times.ago(2, 16, 5)), chosen, answer);
  if (bulk.answered < many.length) throw new Error("Not all could be turned down");

  // Said to an officer by telephone, for the employer.
  const told = await applies("luz", 6);
  const because = { reason: "hours-do-not-fit", message: stage.message("hours-do-not-fit") };
  done(await turnDown(stage.byPhone("employer", times.ago(2, 10)), told, because));

  // Permission ends in the meantime: held for an officer, and the employer is told nothing.
  await applies("hiba", 6);
  await applies("anas", 7);
}

/** Each end of an offer, and first days that were prepared by either side, or by nobody yet. */
async function playOffers(world: World, stage: Stage): Promise<void> {
  const { times } = world;
  const says = stage.says;
  const ticks = async (by: (now: Date) => Caller, id: string, now: Date, items: readonly FirstDayItem[]) => {
    for (const item of items) done(await tickFirstDay(by(now), id, item, true));
  };
  /** Somebody applies, is offered the post a day later and accepts a day after that. */
  const hired = async (player: Player, weekdays: number) => {
    const id = await stage.applies(player, times.ago(weekdays, 9));
    const startsOn = await stage.offered(player, id, times.ago(weekdays - 1, 11));
    done(await acceptOffer(says(player).person(times.ago(weekdays - 2, 17)), id));
    return { id, startsOn };
  };

  const open = await stage.applies("samira", times.ago(4, 9));
  await stage.offered("samira", open, times.ago(1, 11));
  await stage.asksForHours("samira", open, times.ago(1, 18));

  await hired("tesfalem", 5);
  const prepared = await hired("iryna", 7);
  await ticks(says("iryna").person, prepared.id, times.ago(3, 18), ["bank-account", "national-insurance"]);
  await ticks(says("iryna").employer, prepared.id, times.ago(2, 9), ["right-to-work", "written-terms"]);

  for (const [player, side] of [
    ["jawad", "employer"],
    ["rasha", "person"],
  ] as const) {
    const { id, startsOn } = await hired(player, 24);
    await ticks(says(player).person, id, times.ago(20, 18), ["bank-account", "national-insurance"]);
    await ticks(says(player).employer, id, times.ago(18, 9), [
      "right-to-work",
      "written-terms",
      "who-to-ask",
    ]);
    done(await markStarted(says(player)[side](londonInstant(startsOn, "12:00")), id));
  }

  const declined = await stage.applies("mehari", times.ago(8, 9));
  await stage.offered("mehari", declined, times.ago(6, 11));
  done(await declineOffer(says("mehari").person(times.ago(5, 17)), declined, "travel"));

  const unanswered = await stage.applies("halima", times.ago(14, 9));
  await stage.offered("halima", unanswered, times.ago(12, 11));

  const takenBack = await stage.applies("dmytro", times.ago(8, 9));
  await stage.offered("dmytro", takenBack, times.ago(5, 11));
  done(
    await takeOfferBack(says("dmytro").employer(times.ago(3, 11)), takenBack, { reason: "offer-job-gone" }),
  );

  const changed = await hired("parwana", 8);
  done(await withdraw(says("parwana").person(times.ago(4, 12)), changed.id, "found-work"));

  const withdrawn = await stage.applies("yusuf", times.ago(6, 9));
  done(await withdraw(says("yusuf").person(times.ago(4, 12)), withdrawn));
}

/** Each end of a proposal, with answers that an officer wrote down, one of them taken back. */
async function playProposals(world: World, stage: Stage): Promise<void> {
  const { times, db } = world;
  const { says } = stage;
  const input = ApplicationInput.parse({ share: SHARED });

  // Nobody answers; it ends by itself.
  await stage.proposed(["mehari"], times.ago(9, 10));

  const line = "They bake flatbreads as well, and would rather learn from you than teach you.";
  const [asks, yes, phone, no, back, waits, offered, away, undone] = await stage.proposed(
    ["samira", "tesfalem", "iryna", "jawad", "rasha", "hiba", "dmytro", "halima", "parwana"],
    times.ago(4, 10),
    line,
  );
  await stage.asksForHours("samira", asks as string, times.ago(2, 18));
  const accept = async (caller: Caller, id = "") => done(await acceptProposal(caller, id, input));
  await accept(says("tesfalem").person(times.ago(3, 18)), yes);
  await accept(stage.byPhone("participant", times.ago(3, 12)), phone);
  done(await declineProposal(says("jawad").person(times.ago(3, 18)), no as string, "kind-of-work"));
  await accept(says("rasha").person(times.ago(3, 18)), back);
  done(await withdraw(says("rasha").person(times.ago(2, 18)), back as string));
  // Permission has ended since it was proposed.
  await accept(says("hiba").person(times.ago(1, 9)), waits);
  await accept(says("dmytro").person(times.ago(3, 18)), offered);
  await stage.offered("dmytro", offered as string, times.ago(1, 11));
  await accept(says("halima").person(times.ago(3, 18)), away);
  const because = { reason: "more-experience", message: stage.message("more-experience") };
  done(await turnDown(says("halima").employer(times.ago(1, 12)), away as string, because));

  const heard = stage.byPhone("participant", times.ago(1, 11));
  done(await declineProposal(heard, undone as string, "hours"));
  const now = times.ago(1, 19);
  const answer = await answerToUndo(db, undone as string, "participant", now);
  if (!answer) throw new Error("There is nothing to undo");
  done(await undoAnswer(says("parwana").person(now), answer.id));
  const wish = await stage.asksForHours("parwana", undone as string, times.ago(1, 19, 5));
  done(await passHoursOn(stage.officer(times.justNow(30)), undone as string, wish, true));
}
