import { judge } from "../../../search/match/judge";
import { ApplicationInput, USUALLY_SHARED } from "../../brokering/application";
import { ProposalInput } from "../../brokering/proposal";
import { acceptProposal, declineProposal } from "../../brokering/proposal-answer.server";
import { lapseProposals } from "../../brokering/proposal-lapse.server";
import { propose } from "../../brokering/propose.server";
import { DECLINE_REASONS } from "../../brokering/reasons";
import type { Behalf, Caller } from "../../caller";
import { isInStory } from "./always";
import { hasPart } from "./cast";
import { type Dice, dice, idOf } from "./dice";
import { done } from "./done";
import type { OpenPost } from "./meetings.server";
import type { Seeker } from "./meetings-plan";
import { OFFICERS } from "./staff";
import { staff } from "./staff.server";
import type { World } from "./world.server";

const LINES = [
  "I know the manager: people stay there. Tell me if you would like to go and look first.",
  "The hours are the ones we spoke of, and the bus stops outside.",
  "They would rather have somebody willing than somebody with papers.",
];
/** Rounds of proposals that the officers of each region made in the last weeks. */
const ROUNDS = 4;

/** Officers propose posts to people whom they fit; some answer, some by telephone, some never. */
export async function proposePosts(
  world: World,
  { posts, seekers }: { posts: readonly OpenPost[]; seekers: readonly Seeker[] },
): Promise<void> {
  const { times } = world;
  for (const region of new Set(OFFICERS.map((officer) => officer.region))) {
    const d = dice(`proposals ${region}`);
    const here = posts.filter(
      ({ plan }) =>
        plan.employer.region === region &&
        plan.fate === "open" &&
        plan.employer.status === "approved" &&
        plan.decided > 2 &&
        !isInStory(plan.employer, plan.template),
    );
    for (const post of d.some(here, ROUNDS)) {
      const fitting = seekers.filter(
        ({ person, form }) =>
          person.region === region &&
          !hasPart(person.to) &&
          judge(form, post.row.form, times.today).fits &&
          Math.max(person.joined, person.assessed) > 2,
      );
      const asked = d.some(fitting, d.whole(2, 6));
      if (asked.length === 0) continue;
      const ago = d.whole(2, Math.min(9, post.plan.decided - 1));
      const made = await proposeTo(world, post, asked, times.ago(ago, 10, d.whole(0, 59)), d.pick(LINES));
      for (const candidacy of made) await answer(world, post, candidacy, ago, d);
    }
  }
  for (let ago = 9; ago >= 1; ago--)
    await lapseProposals({ db: world.db, actor: { role: "system" }, now: times.ago(ago, 2) });
}

interface Proposed {
  id: string;
  participantId: string;
}

/** Proposes a post to people in one round. Those whom another organisation looks after are passed over. */
export async function proposeTo(
  { db }: World,
  { plan }: OpenPost,
  asked: readonly Seeker[],
  now: Date,
  line?: string,
): Promise<Proposed[]> {
  const officer: Caller = { db, actor: staff.officerOf(plan.employer.region), now };
  const round = idOf(`round ${plan.id} ${now.toISOString()}`);
  const input = ProposalInput.parse({ round, tick: asked.map(({ personId }) => personId), line });
  const made = await propose(officer, plan.id, input);
  // The last place may have gone in the meantime.
  if (!made.ok) return [];
  const begun = await db
    .selectFrom("candidacy")
    .select(["id", "participantId"])
    .where("opportunityId", "=", plan.id)
    .where("state", "=", "proposed")
    .execute();
  // In the order in which they were asked: ids are drawn anew in each load.
  return input.tick.flatMap((personId) => begun.filter(({ participantId }) => participantId === personId));
}

/** The person says yes, and what may be shared; by telephone where an officer writes it down for them. */
export async function sayYes(
  { db }: World,
  { plan }: OpenPost,
  { id, participantId }: Proposed,
  now: Date,
  byPhone: boolean,
): Promise<void> {
  const own: Caller = {
    db,
    actor: { role: "participant", personId: participantId, roleId: participantId },
    now,
  };
  const onBehalf: Behalf = {
    side: "participant",
    channel: "phone",
    saidAt: now,
    interpreter: true,
    interpreterLanguage: "ar",
  };
  const officer: Caller = { db, actor: staff.officerOf(plan.employer.region), now, onBehalf };
  const input = ApplicationInput.parse({ share: USUALLY_SHARED.filter((field) => field !== "phone") });
  await acceptProposal(byPhone ? officer : own, id, input);
}

async function answer(world: World, post: OpenPost, candidacy: Proposed, ago: number, d: Dice) {
  const { db, times } = world;
  const answered = ago - d.whole(1, 3);
  const said = d.weighed<"yes" | "by phone" | "no" | "nothing">([
    [35, "yes"],
    [12, "by phone"],
    [22, "no"],
    [31, "nothing"],
  ]);
  const now = times.ago(Math.max(1, answered), d.whole(12, 17), d.whole(0, 59));
  if (said === "nothing" || answered < 1) return;
  if (said === "no") {
    const { participantId: personId, id } = candidacy;
    const actor = { role: "participant", personId, roleId: personId } as const;
    done(await declineProposal({ db, actor, now }, id, d.pick(DECLINE_REASONS)));
  } else await sayYes(world, post, candidacy, now, said === "by phone");
}
