import { judge } from "../../../search/match/judge";
import { applicationStanding } from "../../../search/match/standing";
import { DEMO_PEOPLE } from "../../accounts/demo-people";
import { turnDown } from "../../brokering/answer.server";
import { ApplicationInput, USUALLY_SHARED } from "../../brokering/application";
import { apply } from "../../brokering/apply.server";
import { acceptOffer, declineOffer } from "../../brokering/decide.server";
import { DEFAULT_LOCALE } from "../../i18n/locales";
import { translatorOf } from "../../i18n/translate";
import { STORY } from "./always";
import { hasPart } from "./cast";
import { done } from "./done";
import { type OpenPost, offer } from "./meetings.server";
import type { Seeker } from "./meetings-plan";
import type { Fate } from "./post";
import { proposeTo, sayYes } from "./proposals.server";
import { staff } from "./staff.server";
import type { World } from "./world.server";

const t = translatorOf(DEFAULT_LOCALE);

/** What is ready for a newcomer to the demo, with those who take part in it. */
export interface Cast {
  posts: readonly OpenPost[];
  seekers: readonly Seeker[];
}

function seekerAt({ seekers }: Cast, { email }: { email: string }): Seeker {
  const found = seekers.find(({ person }) => person.to === email);
  if (!found) throw new Error(`${email} has not joined`);
  return found;
}

function postAt(
  { posts }: Cast,
  [employer, title]: readonly [string, string],
  fate: Fate = "open",
): OpenPost {
  const found = posts.find(
    ({ plan }) => plan.employer.name === employer && plan.title === title && plan.fate === fate,
  );
  if (!found) throw new Error(`${employer} has no ${fate} post for a ${title}`);
  return found;
}

const send = async (world: World, { personId }: Seeker, post: OpenPost, now: Date, message?: string) => {
  const caller = { db: world.db, actor: { role: "participant", personId, roleId: personId } as const, now };
  const input = ApplicationInput.parse({
    share: USUALLY_SHARED.filter((field) => field !== "phone"),
    message,
  });
  return done(await apply(caller, post.plan.id, input)).id;
};

/** What happened to those who are presented in the weeks before today. */
export async function tellPast(world: World, cast: Cast): Promise<void> {
  const { db, times } = world;
  const mother = seekerAt(cast, DEMO_PEOPLE.mother);
  const nursery = postAt(cast, STORY.turnedDown);
  const asked = await send(
    world,
    mother,
    nursery,
    times.ago(9, 10),
    "I have two children and I love to sing with them.",
  );
  const reason = "hours-do-not-fit";
  const message = t(`reason.${reason}.message`, {
    title: nursery.plan.title,
    employer: nursery.plan.employer.name,
  });
  const sophie = { db, actor: staff.memberOf(nursery.plan.employer), now: times.ago(7, 15) };
  done(await turnDown(sophie, asked, { reason, message }));

  for (const title of [STORY.filled, STORY.taken]) await fill(world, cast, postAt(cast, title));
  await introduce(world, cast, postAt(cast, STORY.received));
  await waitInVain(world, cast, postAt(cast, STORY.ended, "withdrawn"));

  const layla = seekerAt(cast, DEMO_PEOPLE.rightToLeft);
  const hotel = postAt(cast, STORY.declined);
  const wanted = await send(world, layla, hotel, times.ago(8, 9));
  if (!(await offer(world, hotel, layla.person, wanted, times.ago(6, 14))))
    throw new Error("There was no place");
  const caller = {
    db,
    actor: { role: "participant", personId: layla.personId, roleId: layla.personId } as const,
    now: times.ago(4, 18),
  };
  done(await declineOffer(caller, wanted, "hours"));
}

/** Those of a post's region, but for whom we present, who may do its work; whom it fits best first. */
function ableTo(cast: Cast, { plan, row }: OpenPost, today: string): Seeker[] {
  const warnings = ({ form }: Seeker) => {
    const found = applicationStanding(form, row.form, today);
    return found.standing === "allowed" ? found.warnings.length : Number.POSITIVE_INFINITY;
  };
  return cast.seekers
    .filter(({ person }) => person.region === plan.employer.region && !hasPart(person.to))
    .filter((seeker) => seeker.person.assessed > 10 && Number.isFinite(warnings(seeker)))
    .sort((a, b) => warnings(a) - warnings(b));
}

/** Somebody gets the only place of a post, and two others hear of it. */
async function fill(world: World, cast: Cast, post: OpenPost): Promise<void> {
  const { db, times } = world;
  const [chosen, ...others] = ableTo(cast, post, times.today).slice(0, 3);
  if (!chosen) throw new Error(`Nobody may work as a ${post.plan.title}`);
  const wanted = await send(world, chosen, post, times.ago(8, 9));
  for (const other of others) await send(world, other, post, times.ago(7, 11));
  if (!(await offer(world, post, chosen.person, wanted, times.ago(5, 10))))
    throw new Error("There was no place");
  const actor = { role: "participant", personId: chosen.personId, roleId: chosen.personId } as const;
  done(await acceptOffer({ db, actor, now: times.ago(4, 12) }, wanted));
}

/** An officer proposes a post, and writes down the yes that was said by telephone. */
async function introduce(world: World, cast: Cast, post: OpenPost): Promise<void> {
  const { times } = world;
  const asked = ableTo(cast, post, times.today).slice(0, 6);
  const [proposed] = await proposeTo(world, post, asked, times.ago(3, 10));
  if (proposed) await sayYes(world, post, proposed, times.ago(2, 14), true);
}

/** Somebody waits for an answer when a post is taken back. */
async function waitInVain(world: World, cast: Cast, post: OpenPost): Promise<void> {
  const last = ableTo(cast, post, world.times.today).at(-1);
  if (last) await send(world, last, post, world.times.ago(post.plan.ended + 2, 15));
}

/** What happened today: people are told of it once the worker runs. */
export async function tellToday(world: World, cast: Cast): Promise<void> {
  const { times } = world;
  const offered = seekerAt(cast, DEMO_PEOPLE.offered);
  const desk = postAt(cast, STORY.offered);
  const wanted = await send(
    world,
    offered,
    desk,
    times.ago(3, 9),
    "I was a receptionist in Kharkiv for four years.",
  );
  if (!(await offer(world, desk, offered.person, wanted, times.justNow(150))))
    throw new Error("There was no place");

  await send(world, seekerAt(cast, DEMO_PEOPLE.newcomer), postAt(cast, STORY.waits), times.justNow(90));

  const laundry = postAt(cast, STORY.proposed);
  const line = "Mariam, they finish at a quarter past two, so you would be at the school gate in time.";
  await proposeTo(world, laundry, [seekerAt(cast, DEMO_PEOPLE.mother)], times.justNow(60), line);

  const rooms = postAt(cast, STORY.received);
  const another = cast.seekers.find(
    ({ person, form }) =>
      person.region === "norfolk" && judge(form, rooms.row.form, times.today).fits && !hasPart(person.to),
  );
  if (another) await send(world, another, rooms, times.justNow(45));

  const mother = seekerAt(cast, DEMO_PEOPLE.mother);
  await send(
    world,
    mother,
    postAt(cast, STORY.applied),
    times.justNow(20),
    "I cook every day for a big family.",
  );
}
