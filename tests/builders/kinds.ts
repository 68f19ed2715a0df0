import { randomUUID } from "node:crypto";
import type { Caller } from "../../app/caller";
import { createDraft } from "../../app/opportunities/drafts.server";
import { publish, sendForReview } from "../../app/opportunities/review.server";
import { saveStep } from "../../app/opportunities/save-step.server";
import { stepsOf } from "../../app/opportunities/steps";
import type { Answer, StepInput } from "../../app/opportunities/vacancy";
import { type PostKind, postOf } from "../../db/queries/posts.server";

export type Answers = { [S in Answer["step"]]?: StepInput[S] };

export const NOBODY_LESS = { "18-20": null, "16-17": null, apprentice: null };

/** A right answer to every question that any kind has, at £13.40 an hour, for two people, mornings in Norwich. */
const answersFor = (dates: StepInput["dates"]): Answers => ({
  basis: { basis: "shadowing" },
  course: { courseName: "Level 3 Diploma", courseProvider: "City College Norwich", required: "yes" },
  promise: { promise: "yes" },
  work: { title: "Kitchen assistant", description: "You help the cooks." },
  sector: { sector: "hospitality" },
  supply: { suppliesWorkers: false },
  occupation: { soc: "9263" },
  place: { address: "12 Quay Street", town: "Norwich", townId: null, gettingThere: null },
  hours: {
    patterns: [{ shape: "fixed", shifts: [0, 1, 2].map((day) => ({ day, start: 38, end: 54 })) }],
    termTimeOnly: false,
  },
  length: { lengthDays: 14 },
  contract: { contract: "permanent", endsOn: null, probation: "3 months", leadsTo: null },
  pay: { pay: 1340, per: "hour", payNote: null, lowerPay: NOBODY_LESS, liveInPence: null },
  learning: { learning: "How a hotel kitchen runs." },
  support: { supervisor: "Jo, the head chef", expenses: "Bus fares and lunch", leadsTo: "A reference" },
  skills: { skills: [] },
  "helpful-skills": { skills: [] },
  english: { speaking: 1, listening: 1, reading: 0, writing: 0 },
  certificates: { firstDay: [], arranged: [] },
  conditions: { conditions: [] },
  dates,
});

const DATES = { places: 2, startsOn: "2027-01-11", closesOn: "2026-12-31" };

/** Begins a post and answers the questions that it is asked, in their order. Throws where one is refused. */
export async function aDraftOf(
  member: Caller,
  kind: PostKind,
  { dates = DATES, ...over }: Answers = {},
): Promise<string> {
  const begun = await createDraft(member, randomUUID(), kind);
  if (!begun.ok) throw new Error(begun.because);
  const answers: Answers = { ...answersFor(dates), ...over };
  for (let answered = 0; ; answered++) {
    const post = await postOf(member.db, begun.id);
    const step = post && stepsOf(post)[answered];
    if (step === undefined) return begun.id;
    const saved = await saveStep(member, begun.id, { step, input: answers[step] } as Answer);
    if (!saved.ok) throw new Error(`${step}: ${JSON.stringify(saved)}`);
  }
}

/** A post of any kind as an officer published it. */
export async function anOpenPostOf(
  member: Caller,
  officer: Caller,
  kind: PostKind,
  over?: Answers,
): Promise<string> {
  const id = await aDraftOf(member, kind, over);
  for (const done of [await sendForReview(member, id), await publish(officer, id)])
    if (!done.ok) throw new Error(JSON.stringify(done));
  return id;
}
