import { judge } from "../../../search/match/judge";
import { DEMO_PEOPLE } from "../../accounts/demo-people";
import { turnDown } from "../../brokering/answer.server";
import { ApplicationInput, USUALLY_SHARED } from "../../brokering/application";
import { apply } from "../../brokering/apply.server";
import { declineOffer } from "../../brokering/decide.server";
import { DEFAULT_LOCALE } from "../../i18n/locales";
import { translatorOf } from "../../i18n/translate";
import { done } from "./done";
import { type OpenPost, offer } from "./meetings.server";
import type { Seeker } from "./meetings-plan";
import { STORY } from "./posts-plan";
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

function postAt({ posts }: Cast, [employer, title]: readonly [string, string]): OpenPost {
  const found = posts.find(
    ({ plan }) => plan.employer.name === employer && plan.title === title && plan.fate === "open",
  );
  if (!found) throw new Error(`${employer} has no open post for a ${title}`);
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

  const rooms = postAt(cast, STORY.received);
  const another = cast.seekers.find(
    ({ person, form }) =>
      person.region === "norfolk" && judge(form, rooms.row.form, times.today).fits && !isPresented(person.to),
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

/** Whether an address belongs to somebody whom the demo presents: their applications are part of the story alone. */
export const isPresented = (to: string) => Object.values(DEMO_PEOPLE).some(({ email }) => email === to);
