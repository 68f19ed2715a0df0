import { type DemoEmployer, EMPLOYERS } from "./employers";
import type { Fate } from "./post";
import { type Template, TRADES } from "./templates";

/* Posts that are in every demo, however small it is. */

/** The states that one employer has among its posts, so that somebody can see all of them in one place. */
export const SHOWN: Record<string, Fate[]> = {
  "Riverside Hotel": [
    "open",
    "open",
    "in_review",
    "open",
    "draft",
    "open",
    "paused",
    "closed",
    "withdrawn",
    "sent_back",
  ],
  "Fenland Foods": ["open", "open", "in_review", "open", "draft", "open", "open", "open", "closed"],
};

/** Posts that the story of those who are presented is told with; each is open for a while, as its first week says. */
export const STORY = {
  turnedDown: ["Little Wrens Nursery", "Nursery assistant"],
  declined: ["Gas Street Hotel", "Hotel receptionist"],
  offered: ["Riverside Hotel", "Hotel receptionist"],
  waits: ["Riverside Hotel", "Kitchen porter"],
  received: ["Riverside Hotel", "Room attendant"],
  filled: ["Riverside Hotel", "Linen and laundry assistant"],
  taken: ["Brightway Cleaning", "A paid month with a cleaning team"],
  proposed: ["Wensum Care Homes", "Laundry assistant"],
  ended: ["Riverside Hotel", "Housekeeping supervisor"],
  applied: ["Elm Hill Kitchen", "Kitchen assistant"],
} as const;

/** Jobs around Norwich that are always there: inside school hours, or so but for a Saturday. */
export const NEAR_SCHOOL: Record<string, Record<string, string>> = {
  "Brightway Cleaning": {
    "Day cleaner": "mon-fri 09:30-14:30",
    "Holiday-home cleaner": "sat 09:30-14:30",
    "Window cleaner": "mon-thu 09:30-14:30",
  },
  "Wensum Care Homes": {
    "Domestic assistant in a care home": "mon-fri 09:15-13:15",
    "Laundry assistant": "mon-fri 09:15-14:15",
  },
  "Castle Meadow Stores": {
    "Bakery counter assistant": "mon-fri 09:30-14:30",
    "Shop assistant": "tue-sat 09:30-14:30",
  },
  "Larkfield Learning Trust": { "Midday supervisor": "mon-fri 11:30-13:30" },
  "Tas Valley Welcome": { "Charity shop assistant": "mon-thu 09:30-13:30" },
};

/** Vacancies that an employer has in every demo, in the order of its trade. */
export const alwaysAt = ({ name, trade }: DemoEmployer): string[] =>
  [
    ...Object.values(STORY).flatMap(([employer, title]) => (employer === name ? [title] : [])),
    ...Object.keys(NEAR_SCHOOL[name] ?? {}),
  ].filter((always) => TRADES[trade].some(({ title }) => title === always));

export const isInStory = ({ name }: DemoEmployer, { title }: Template) =>
  Object.values(STORY).some((post) => post[0] === name && post[1] === title);

/** Whether the story alone decides who gets the only place of it. */
export const isLeftToStory = (employer: DemoEmployer, template: Template) =>
  [STORY.filled, STORY.taken].some((post) => post[0] === employer.name && post[1] === template.title);

/** The story takes its posts from so many of an employer who is presented, however small the demo is. */
const LEAST_SHOWN = 13;

/** Of each region the first employer that stands: its officers always have a post of it to review. */
export const FIRST = new Set(
  EMPLOYERS.filter(
    (employer) =>
      employer ===
      EMPLOYERS.find(({ region, status }) => region === employer.region && status === "approved"),
  ).map(({ name }) => name),
);

/** So many that all which is always there is among them. */
export function leastOf(employer: DemoEmployer): number {
  if (SHOWN[employer.name]) return LEAST_SHOWN;
  const titles = TRADES[employer.trade].map(({ title }) => title);
  const [first, ...others] = alwaysAt(employer).map((title) => titles.indexOf(title));
  const span = Math.max(...others, first ?? 0) - (first ?? 0) + 1;
  return Math.max(span, FIRST.has(employer.name) ? 2 : 1);
}
