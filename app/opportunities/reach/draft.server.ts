import { answeredSteps, type Post, sharingOf } from "../../../db/queries/posts.server";
import { hasBlank, mayAskReach } from "../../../db/queries/reach.server";
import { ALL_REGIONS } from "../../../search/match/model";
import { digest } from "../../accounts/secrets.server";
import type { Reach, ReachReader } from "../../matching/reach";
import { dayReachOf, reachOf } from "../../matching/reach.server";
import { opportunitiesForMatching } from "../../matching/rows.server";
import type { Asked } from "../../web/guard.server";
import type { Step } from "../steps";
import { isTooLittle, judgedForm, moves, placeOf, readerOf, unsaidOf, withForm } from "./form";

/** Different questions that an employer may ask on a day: some ten posts, each written with care. */
export const MOST_A_DAY = 400;
/** A page does not wait longer for a count. */
const PATIENCE_MS = 700;

/** What the meter beside a draft shows. */
export interface Meter {
  reader: ReachReader;
  /** Null where it cannot be counted: for now, or for today, as so much was asked. */
  reach: Reach | null;
  isUsedUp: boolean;
  /** So little is said that nearly everybody fits: nothing is counted yet. */
  isTooLittle: boolean;
  /** What decides who fits and is not said yet. */
  unsaid: string[];
}

type Asking = Pick<Asked, "caller" | "t" | "f" | "today" | "services">;

/**
 * How many people a draft would reach if it were open, for those who may write it: the caller has asked. It never
 * throws and never waits long: the page stands without it.
 * @param post with what stands in its form
 * @param answered questions that somebody answered
 */
export async function meterOf(asking: Asking, post: Post, answered: readonly string[]): Promise<Meter> {
  const reader = readerOf(asking.caller.actor.role);
  let said = { reader, isTooLittle: isTooLittle(post), unsaid: unsaidOf(post, answered) };
  try {
    const recruits = (post.day?.vacancies ?? []).map((vacancy) => vacancy.id);
    // Nearly everybody fits a vacancy that says nothing yet, and so the day.
    if (recruits.length > 0 && (await hasBlank(asking.caller.db, post, recruits)))
      said = { ...said, isTooLittle: true, unsaid: [...said.unsaid, "what a vacancy of the day asks"] };
    if (said.isTooLittle) return { ...said, reach: null, isUsedUp: false };
    const late = new Promise<"late">((give) => {
      setTimeout(() => give("late"), PATIENCE_MS).unref();
    });
    const reach = await Promise.race([counted(asking, post, reader), late]);
    if (reach === "late") return { ...said, reach: null, isUsedUp: false };
    return { ...said, reach: reach === "used up" ? null : reach, isUsedUp: reach === "used up" };
  } catch (error) {
    asking.services.log.warn({ err: error }, "a reach meter could not count");
    return { ...said, reach: null, isUsedUp: false };
  }
}

/**
 * The meter for a question's form as it is filled in, also where it cannot be saved yet. Null where the question does
 * not move it, and where the form says nothing that could be counted.
 */
export async function meterOfForm(
  asked: Asking,
  { post, step, form }: { post: Post; step: Step; form: FormData },
): Promise<Meter | null> {
  const { caller, today, t } = asked;
  const filled = moves(step, readerOf(caller.actor.role)) ? withForm(post, step, form, today, t) : null;
  return filled && meterOf(asked, filled, [...(await answeredSteps(caller.db, post.id)), step]);
}

async function counted(
  { caller, t, f, today }: Asking,
  post: Post,
  reader: ReachReader,
): Promise<Reach | "used up" | null> {
  const { db, actor } = caller;
  const may = async (asks: unknown) =>
    actor.role !== "employer" ||
    mayAskReach(db, {
      employerId: actor.employerId,
      today,
      question: Buffer.from(digest(JSON.stringify(asks)), "hex"),
      most: MOST_A_DAY,
    });
  if (post.kind === "recruitment_day") {
    const day = {
      id: post.id,
      place: post.day?.byVideo ? null : placeOf(post),
      heldOn: post.day?.heldOn ?? null,
      sessions: post.day?.sessions ?? [],
    };
    const ids = (post.day?.vacancies ?? []).map(({ id }) => id);
    const vacancies = (await opportunitiesForMatching(db, ids)).filter(
      ({ employerId }) => employerId === post.employerId,
    );
    if (vacancies.length === 0) return null;
    if (!(await may([day, vacancies]))) return "used up";
    return dayReachOf(caller, day, vacancies, reader, { t, f });
  }
  // A change is seen by those who see the post that it changes.
  const shared = await sharingOf(db, post.revises ?? post.id);
  const regions = [...new Set([post.regionCode, ...shared.regions, ...(shared.all ? [ALL_REGIONS] : [])])];
  const form = judgedForm(post, regions);
  if (!form) return null;
  const { skills: _, sector: _s, soc: _o, conditions: _c, ...asks } = form;
  if (!(await may(asks))) return "used up";
  return reachOf(caller, form, reader, { t, f });
}
