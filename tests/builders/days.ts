import { randomUUID } from "node:crypto";
import type { Caller } from "../../app/caller";
import { createDraft } from "../../app/opportunities/drafts.server";
import { publish, sendForReview } from "../../app/opportunities/review.server";
import { saveStep } from "../../app/opportunities/save-step.server";
import type { Answer } from "../../app/opportunities/vacancy";

interface DayOver {
  title?: string;
  /** The second Thursday of 2027, unless told otherwise. */
  heldOn?: string;
  videoLink?: string;
  /** What it recruits for; none leaves that question out. */
  vacancies?: string[];
  /** Minutes after midnight; an empty list leaves the question out. */
  sessions?: { start: number; end: number; places: number }[];
}

/** A recruitment day as its employer writes it, every question answered unless told otherwise. Returns its id. */
export async function aDayDraft(member: Caller, over: DayOver = {}): Promise<string> {
  const begun = await createDraft(member, randomUUID(), "recruitment_day");
  if (!begun.ok) throw new Error(begun.because);
  const {
    vacancies = [],
    sessions = [
      { start: 600, end: 620, places: 4 },
      { start: 620, end: 640, places: 4 },
    ],
  } = over;
  const answers: Answer[] = [
    {
      step: "work",
      input: { title: over.title ?? "Meet the Riverside", description: "You meet the cooks." },
    },
    { step: "day", input: { heldOn: over.heldOn ?? "2027-01-14", videoLink: over.videoLink ?? null } },
  ];
  if (!over.videoLink)
    answers.push({
      step: "place",
      input: { address: "12 Quay Street", town: "Norwich", townId: null, gettingThere: null },
    });
  answers.push({ step: "venue", input: { bring: null, access: "No steps.", languages: "English, Polish" } });
  if (vacancies.length > 0) answers.push({ step: "recruits", input: { vacancies, newVacancy: null } });
  if (sessions.length > 0) answers.push({ step: "sessions", input: { sessions } });
  for (const answer of answers) {
    const saved = await saveStep(member, begun.id, answer);
    if (!saved.ok) throw new Error(`${answer.step}: ${JSON.stringify(saved)}`);
  }
  return begun.id;
}

/** A recruitment day that waits for an officer, or that one has published. */
export async function aRecruitmentDay(
  member: Caller,
  officer: Caller | null,
  over: DayOver,
): Promise<string> {
  const id = await aDayDraft(member, over);
  const sent = await sendForReview(member, id);
  const done = officer && sent.ok ? await publish(officer, id) : sent;
  if (!done.ok) throw new Error(JSON.stringify(done));
  return id;
}
