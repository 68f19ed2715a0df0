import { randomUUID } from "node:crypto";
import { turnDown } from "../../app/brokering/answer.server";
import { apply } from "../../app/brokering/apply.server";
import { acceptProposal, declineProposal } from "../../app/brokering/proposal-answer.server";
import { lapseProposals } from "../../app/brokering/proposal-lapse.server";
import { propose } from "../../app/brokering/propose.server";
import type { Caller } from "../../app/caller";

/** Candidacies by what they show, the post of each that an address names, a round of proposals, and answers given for a side. */
export interface Brokering {
  proposed: string;
  proposedPost: string;
  late: string;
  introduced: string;
  declined: string;
  forMother: string;
  forEmployer: string;
  turnedDownPost: string;
  turnedDown: string;
  round: string;
  /** Proposals and posts that no other test touches: with JavaScript and without. */
  spare: { id: string; post: string }[];
  /** A post that the mother can still be proposed, for nobody but one test. */
  bulk: string;
}

interface Cast {
  /** Those who act, a fortnight ago and now. */
  past: { officer: Caller; mother: Caller };
  now: { officer: Caller; mother: Caller };
  motherId: string;
  waitingId: string;
  open: (title: string) => Promise<string>;
}

const SHARE = { share: ["phone" as const, "email" as const], message: "I bake every day." };

/** What an officer proposes to the mother, and what becomes of it. */
export async function aBrokering({ past, now, motherId, waitingId, open }: Cast): Promise<Brokering> {
  const { db } = now.officer;
  const proposeTo = async (officer: Caller, title: string, others: string[] = []) => {
    const post = await open(title);
    const round = randomUUID();
    const line = "The kitchen is calm, and the bus stops at the door.";
    await propose(officer, post, { round, tick: [motherId, ...others], line });
    const { id } = await db
      .selectFrom("candidacy")
      .select("id")
      .where("opportunityId", "=", post)
      .where("participantId", "=", motherId)
      .executeTakeFirstOrThrow();
    return { id, post, round };
  };
  const said = (side: "participant" | "employer"): Caller => ({
    ...now.officer,
    onBehalf: {
      side,
      channel: "phone",
      saidAt: new Date(now.officer.now.getTime() - 60_000),
      interpreter: true,
      interpreterLanguage: "so",
    },
  });
  const answerOf = async (candidacyId: string) =>
    (
      await db
        .selectFrom("answerFor")
        .select("id")
        .where("candidacyId", "=", candidacyId)
        .executeTakeFirstOrThrow()
    ).id;

  const late = await proposeTo(past.officer, "Tea room assistant");
  await lapseProposals({ ...now.officer, actor: { role: "system" } });
  const proposed = await proposeTo(now.officer, "Bakery assistant", [waitingId]);
  const introduced = await proposeTo(now.officer, "Bread baker");
  await acceptProposal(now.mother, introduced.id, SHARE);
  const declined = await proposeTo(now.officer, "Bakery packer");
  await declineProposal(said("participant"), declined.id, "start-date");
  const turnedDownPost = await open("Sandwich maker");
  const applied = await apply(now.mother, turnedDownPost, SHARE);
  if (!applied.ok) throw new Error(applied.because);
  await turnDown(said("employer"), applied.id, { reason: "another-reason", message: "Not this time." });
  return {
    proposed: proposed.id,
    proposedPost: proposed.post,
    late: late.id,
    introduced: introduced.id,
    declined: declined.id,
    forMother: await answerOf(declined.id),
    forEmployer: await answerOf(applied.id),
    turnedDownPost,
    turnedDown: applied.id,
    round: proposed.round,
    spare: [await proposeTo(now.officer, "Cake decorator"), await proposeTo(now.officer, "Tea maker")],
    bulk: await open("Soup cook"),
  };
}
