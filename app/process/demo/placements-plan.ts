import { EMPLOYERS } from "./employers";
import type { Fate, PlannedPost } from "./post";
import { planPost } from "./posts-plan";
import type { Template, Trade } from "./templates";
import * as placements from "./templates/placements";
import type { Times } from "./times";

const OFFERED: Partial<Record<Trade, readonly Template[]>> = {
  hotel: placements.hotel,
  "care-home": placements.care,
  hospital: placements.hospital,
  school: placements.school,
  "food-factory": placements.foodFactory,
  "cleaning-firm": placements.cleaningFirm,
  factory: placements.factory,
  digital: placements.digital,
  charity: placements.charity,
};

/** Placements and volunteering in every state that their employers can bring about, in every demo. */
const ALWAYS: readonly (readonly [employer: string, title: string, fate: Fate])[] = [
  ["Riverside Hotel", "Two paid weeks in a hotel kitchen", "open"],
  ["Riverside Hotel", "Three days at the front desk", "in_review"],
  ["Riverside Hotel", "Training kitchen placement", "draft"],
  ["Wensum Care Homes", "Placement of the health and social care course", "open"],
  ["Larkfield Learning Trust", "Classroom helper as a voluntary worker", "open"],
  ["Larkfield Learning Trust", "Reading friend", "open"],
  ["Fenland Foods", "Work academy: food production", "open"],
  ["Brightway Cleaning", "A paid month with a cleaning team", "open"],
  ["Digbeth Digital Works", "A week with people who write software", "paused"],
  ["Gas Street Hotel", "Training kitchen placement", "withdrawn"],
  ["Godiva Assembly", "Six paid weeks for engineers from abroad", "closed"],
  ["Ouse Valley Schools", "Classroom helper as a voluntary worker", "sent_back"],
  ["Tas Valley Welcome", "Host in the welcome café", "open"],
  ["Tas Valley Welcome", "Interpreter at the advice desk", "in_review"],
  ["Tas Valley Welcome", "Gardener on the shared allotment", "draft"],
  ["Peterborough Lantern", "Host in the welcome café", "paused"],
  ["Welcome Hall Birmingham", "Host in the welcome café", "open"],
  ["Welcome Hall Birmingham", "Interpreter at the advice desk", "closed"],
  ["Welcome Hall Birmingham", "Gardener on the shared allotment", "filled"],
  ["Peterborough Lantern", "Gardener on the shared allotment", "sent_back"],
  ["Rea Valley Hospitals", "Ward visitor", "withdrawn"],
];

/** Work experience and volunteering beside the vacancies. @param count those that are always there at least */
export function planPlacements(times: Times, count: number): PlannedPost[] {
  const offers = EMPLOYERS.flatMap((employer) =>
    (OFFERED[employer.trade] ?? []).map((template) => {
      const always = ALWAYS.find(([name, title]) => name === employer.name && title === template.title);
      return { employer, template, fate: always?.[2] };
    }),
  );
  const others = offers.filter(({ employer, fate }) => fate === undefined && employer.status === "approved");
  return [...offers.filter(({ fate }) => fate !== undefined), ...others]
    .slice(0, Math.max(count, ALWAYS.length))
    .map(({ employer, template, fate }) =>
      planPost(times, employer, template, { key: template.title, round: 0, fate: fate ?? "open" }),
    );
}
