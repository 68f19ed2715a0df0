import { randomUUID } from "node:crypto";
import { askHours, passHoursOn } from "../../app/brokering/hours/ask.server";
import { propose } from "../../app/brokering/propose.server";
import type { Caller } from "../../app/caller";

/** Questions for other hours, with the post and the candidacy of each. */
export interface HoursWorld {
  /** Of somebody with an offer. */
  asked: { post: string; candidacy: string; id: string };
  /** Of somebody to whom the post was proposed: passed on by an officer, and not yet. */
  unnamed: { post: string; candidacy: string; id: string };
  toPassOn: { post: string; candidacy: string; id: string };
  /** Offers that no other test touches: with JavaScript and without. */
  spare: { post: string; candidacy: string }[];
}

interface Cast {
  mother: Caller;
  officer: Caller;
  motherId: string;
  open: (title: string) => Promise<string>;
  /** Applies to a post and is offered it: the candidacy. */
  offered: (post: string) => Promise<string>;
}

const MORNINGS = [[38, 50] as const, [134, 146] as const];

export async function anHoursWorld({ mother, officer, motherId, open, offered }: Cast): Promise<HoursWorld> {
  const ask = async (candidacy: string) => {
    const id = randomUUID() as string;
    const done = await askHours(mother, candidacy, { id, times: MORNINGS });
    if (!done.ok) throw new Error(done.because);
    return id;
  };
  const proposed = async (title: string) => {
    const post = await open(title);
    await propose(officer, post, { round: randomUUID(), tick: [motherId], line: undefined });
    const { id } = await officer.db
      .selectFrom("candidacy")
      .select("id")
      .where("opportunityId", "=", post)
      .where("participantId", "=", motherId)
      .executeTakeFirstOrThrow();
    return { post, candidacy: id, id: await ask(id) };
  };
  const withOffer = async (title: string) => {
    const post = await open(title);
    return { post, candidacy: await offered(post) };
  };
  const asked = await withOffer("Breakfast helper");
  const unnamed = await proposed("Fruit and vegetables assistant");
  await passHoursOn(officer, unnamed.candidacy, unnamed.id, true);
  return {
    asked: { ...asked, id: await ask(asked.candidacy) },
    unnamed,
    toPassOn: await proposed("Salad maker"),
    spare: [await withOffer("Lunch cook"), await withOffer("Supper cook")],
  };
}
