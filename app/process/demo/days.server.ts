import type { Db } from "../../../db/client.server";
import { endCandidacies } from "../../brokering/end.server";
import type { Caller } from "../../caller";
import { createDraft } from "../../opportunities/drafts.server";
import { publish, sendBack, sendForReview } from "../../opportunities/review.server";
import { saveStep } from "../../opportunities/save-step.server";
import { changePost } from "../../opportunities/standing.server";
import type { Answer } from "../../opportunities/vacancy";
import { type PlannedDay, planDays } from "./days-plan";
import { done } from "./done";
import { EMPLOYERS } from "./employers";
import { townIn } from "./places";
import { staff } from "./staff.server";
import type { World } from "./world.server";

/** How many vacancies a day is for, at most. */
const JOBS = 3;

/** Employers hold recruitment days for their open vacancies; officers check them. */
export async function holdDays(world: World): Promise<void> {
  for (const day of planDays(world.times)) await holdDay(world, day);
}

async function holdDay({ db, times }: World, day: PlannedDay): Promise<void> {
  const employer = EMPLOYERS.find(({ name }) => name === day.employer);
  if (!employer) throw new Error(`There is no ${day.employer}`);
  const actor = staff.memberOf(employer);
  const vacancies = await openVacancies(db, actor.employerId);
  // In a small demo its last place may be taken.
  if (vacancies.length === 0) return;
  const begun: Caller = { db, actor, now: times.ago(day.sent, 9, 15) };
  done(await createDraft(begun, day.id, "recruitment_day"));
  const [town = ""] = employer.towns;
  const answers: Answer[] = [
    { step: "work", input: { title: day.title, description: day.description } },
    { step: "day", input: { heldOn: day.heldOn, videoLink: day.videoLink } },
    {
      step: "place",
      input: {
        address: employer.street,
        town: townIn(employer.region, town).label,
        townId: null,
        gettingThere: null,
      },
    },
    { step: "venue", input: { bring: day.bring, access: day.access, languages: day.languages } },
    { step: "recruits", input: { vacancies, newVacancy: null } },
    { step: "sessions", input: { sessions: day.sessions } },
  ];
  for (const answer of answers.slice(0, day.answered))
    if (answer.step !== "place" || day.videoLink === null) done(await saveStep(begun, day.id, answer));
  if (day.fate === "draft") return;
  done(await sendForReview({ ...begun, now: times.ago(day.sent, 9, 40) }, day.id));
  if (day.fate === "in_review") return;
  const officer: Caller = {
    db,
    actor: staff.officerOf(employer.region),
    now: times.ago(day.sent - 1, 14, 20),
  };
  if (day.fate === "sent_back") {
    const note = "Please say which languages your people there speak, and how long a person needs.";
    done(await sendBack(officer, day.id, { notes: [{ field: "venue", note }], note: null }));
    return;
  }
  done(await publish(officer, day.id));
  const later: Caller = { db, actor, now: times.ago(1, 16) };
  if (day.fate === "paused") done(await changePost(later, day.id, "pause", endCandidacies));
  if (day.fate === "closed") done(await changePost(later, day.id, "close", endCandidacies));
  if (day.fate === "withdrawn") done(await changePost(later, day.id, "withdraw", endCandidacies));
}

/** What an employer's day can be for, by title. */
async function openVacancies(db: Db, employerId: string): Promise<string[]> {
  const rows = await db
    .selectFrom("opportunity")
    .select("id")
    .where("employerId", "=", employerId)
    .where("kind", "=", "vacancy")
    .where("status", "=", "open")
    .where("revises", "is", null)
    .orderBy("title")
    .orderBy("id")
    .limit(JOBS)
    .execute();
  return rows.map(({ id }) => id);
}
