import { randomUUID } from "node:crypto";
import { addDays } from "../../app/calendar";
import type { Caller } from "../../app/caller";
import { beginFromAdvert } from "../../app/opportunities/advert/keep.server";
import { askHelp } from "../../app/opportunities/help/help.server";
import { aDayDraft, aRecruitmentDay } from "../builders/days";
import { type Answers, aDraftOf, anOpenPostOf } from "../builders/kinds";

/** Posts of the other kinds, as pages show them: drafts that are wholly answered, and two that are open. */
export async function kindPosts(employer: Caller, charity: Caller, officer: Caller, today: string) {
  const over = (title: string, more: Answers = {}): Answers => ({
    work: { title, description: "You stand beside the team and learn how a hotel runs." },
    dates: { places: 2, startsOn: addDays(today, 42), closesOn: addDays(today, 28) },
    ...more,
  });
  const vacancy = await anOpenPostOf(employer, officer, "vacancy", over("Front desk trainee"));
  return {
    placement: await aDraftOf(
      employer,
      "work_experience",
      over("Two weeks in a hotel", { basis: { basis: "paid" } }),
    ),
    course: await aDraftOf(
      employer,
      "work_experience",
      over("Placement for hotel students", { basis: { basis: "course_placement" } }),
    ),
    academy: await aDraftOf(
      employer,
      "work_experience",
      over("Hotel academy", {
        basis: { basis: "scheme" },
        scheme: { schemeTraining: "Customer service, two weeks", interviewVacancyId: vacancy },
      }),
    ),
    farm: await aDraftOf(employer, "vacancy", over("Picker", { sector: { sector: "farming" } })),
    volunteering: await aDraftOf(charity, "volunteering", over("Food bank helper")),
    openPlacement: await anOpenPostOf(
      employer,
      officer,
      "work_experience",
      over("Three days with our electricians"),
    ),
    day: await aDayDraft(employer, { title: "Meet the chefs", heldOn: addDays(today, 30) }),
    dayBegun: await aDayDraft(employer, { title: "Day of doors", heldOn: addDays(today, 31), sessions: [] }),
    dayInReview: await aRecruitmentDay(employer, null, {
      title: "Meet the front desk",
      heldOn: addDays(today, 32),
      vacancies: [vacancy],
    }),
    openDay: await aRecruitmentDay(employer, officer, {
      title: "Meet the hotel",
      heldOn: addDays(today, 33),
      vacancies: [vacancy],
    }),
    openDayByVideo: await aRecruitmentDay(employer, officer, {
      title: "Meet the hotel by video",
      heldOn: addDays(today, 34),
      videoLink: "https://meet.example/riverside",
      vacancies: [vacancy],
    }),
    toWrite: await aDraftToWrite(employer, today),
    openVolunteering: await anOpenPostOf(charity, officer, "volunteering", over("Garden helper")),
  };
}

/** A draft that was begun from an advert, and which an officer was asked to write with its employer. */
async function aDraftToWrite(employer: Caller, today: string): Promise<string> {
  const advert =
    "Job title: Breakfast assistant\nLocation: Norwich\nHours: Monday to Friday 7am to 11am\nPay: £14.20 per hour\nRing Sue on 01603 555012.";
  const { id } = await beginFromAdvert(employer, randomUUID(), advert);
  await askHelp(employer, id, { wantedOn: addDays(today, 7), note: "Please ring me after 14:00." });
  return id;
}
