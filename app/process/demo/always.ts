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
    "Window cleaner": "any 12 hours of mon-thu 08:30-16:30 by 3",
  },
  "Wensum Care Homes": {
    "Domestic assistant in a care home": "any 16 hours of mon-fri 08:00-18:00 by 3",
    "Laundry assistant": "mon-fri 09:15-14:15",
  },
  "Castle Meadow Stores": {
    "Bakery counter assistant": "mon-fri 09:30-14:30",
    "Shop assistant": "tue-sat 09:30-14:30",
  },
  "Larkfield Learning Trust": { "Midday supervisor": "mon-fri 11:30-13:30" },
  "Tas Valley Welcome": { "Charity shop assistant": "mon-thu 09:30-13:30" },
};

/** Weeks of every shape, at employers that have these posts in every demo; none at all: by agreement. */
export const SHAPED: Record<string, Record<string, string[]>> = {
  "Riverside Hotel": {
    "Breakfast assistant": ["mon-fri 06:30-11:30 / off"],
    "Commis chef": ["mon-fri 10:00-14:00, mon-fri 17:30-21:00"],
    "Banqueting waiter or waitress": ["any 8 hours of fri-sun 10:00-23:00 by 4"],
  },
  "Fenland Foods": {
    "Production operative": ["mon-fri 06:00-14:00 / mon-fri 14:00-22:00"],
    Packer: ["Days: mon-fri 09:30-14:30", "Your hours: any 20 hours of mon-fri 06:00-20:00 by 4"],
    "Machine operator, packing hall": ["rota 37.5 hours of mon-sat 06:00-18:00"],
    "Butcher, poultry": ["mon-thu 06:00-16:00 / mon-thu 06:00-16:00 / mon-thu 06:00-16:00 / off"],
  },
  "Tas Valley Welcome": { "Charity shop assistant": [] },
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
