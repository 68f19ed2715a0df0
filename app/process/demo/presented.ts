import { DEMO_PEOPLE } from "../../accounts/demo-people";
import { idOf } from "./dice";
import type { Life } from "./lives";
import type { PlannedPerson } from "./person";
import { townIn } from "./places";

/** Those whom a newcomer may be, with lives that fit the story. */
export function presentedPeople(): PlannedPerson[] {
  const norwich = { town: townIn("norfolk", "Norwich"), region: "norfolk" as const };
  const usual = {
    channel: "email" as const,
    locale: "en",
    answered: 10,
    startsIn: null,
    joined: 30,
    assessed: 27,
    assessment: { basis: "protection", paidWork: "any" as const, validFor: 900 },
  };
  const who = ({ name, email }: { name: string; email: string }) => ({
    id: idOf(`participant ${email}`),
    name,
    to: email,
  });
  return [
    {
      ...usual,
      ...norwich,
      ...who(DEMO_PEOPLE.mother),
      origin: "Afghanistan",
      travel: { mode: "bus", maxMinutes: 45 },
      life: {
        school: {
          children: "yes",
          days: ["0", "1", "2", "3", "4"],
          dropOff: "08:45",
          pickUp: "15:15",
          holidayCare: "someone",
        },
        // Nobody has asked her about Saturdays yet.
        week: { times: weekday("08:45", "15:15").times, daysOff: ["6"] },
        wanted: "20",
        most: "25",
      },
      skills: ["cooking", "food-preparation", "cleaning", "looking-after-children", "customer-service"],
      sectors: ["hospitality", "childcare", "cleaning"],
      certificates: [{ code: "food-hygiene-2", endsIn: 500 }],
      english: [3, 3, 2, null],
      limits: ["alcohol", "pork"],
    },
    {
      ...usual,
      ...norwich,
      ...who(DEMO_PEOPLE.offered),
      origin: "Ukraine",
      travel: { mode: "bus", maxMinutes: 60 },
      life: {
        school: { children: "no" },
        week: { times: weekday("05:30", "19:00").times, daysOff: ["5", "6"] },
        wanted: "30",
        most: "40",
      },
      skills: [
        "customer-service",
        "waiting-tables",
        "food-preparation",
        "hotel-reception",
        "using-computers",
      ],
      sectors: ["hospitality", "retail", "office-admin"],
      certificates: [],
      english: [4, 4, 4, 3],
      limits: [],
      assessment: { basis: "ukraine", paidWork: "any", validFor: 480 },
    },
    {
      ...usual,
      ...norwich,
      ...who(DEMO_PEOPLE.newcomer),
      origin: "Eritrea",
      answered: 8,
      joined: 1,
      assessed: 1,
      assessment: null,
      travel: { mode: "cycle", maxMinutes: 45 },
      life: {
        school: { children: "no" },
        week: { always: "yes", times: [], daysOff: [] },
        wanted: "37.5",
        most: "48",
      },
      skills: ["dish-washing", "loading-unloading", "packing", "teamwork"],
      sectors: ["hospitality", "warehousing"],
      certificates: [],
      english: [1, 1, 1, 0],
      limits: [],
    },
    {
      ...usual,
      ...who(DEMO_PEOPLE.rightToLeft),
      origin: "Syria",
      locale: "ar",
      town: townIn("birmingham", "Birmingham"),
      region: "birmingham",
      travel: { mode: "bus", maxMinutes: 60 },
      life: {
        school: { children: "no" },
        week: { times: weekday("08:00", "18:00").times, daysOff: ["5", "6"] },
        wanted: "30",
        most: "37.5",
      },
      skills: ["teaching", "classroom-support", "interpreting", "cooking", "using-computers"],
      sectors: ["education", "community", "hospitality"],
      certificates: [{ code: "enic-statement", endsIn: null }],
      english: [4, 4, 3, 3],
      limits: ["alcohol", "pork", "gambling"],
    },
  ];
}

/** Whether an address belongs to somebody whom the demo presents: what happens to them is the story's alone. */
export const isPresented = (to: string) => Object.values(DEMO_PEOPLE).some(({ email }) => email === to);

const weekday = (start: string, end: string): Life["week"] => ({
  times: ["0", "1", "2", "3", "4"].map((day) => ({ day, start, end })),
  daysOff: ["5", "6"],
});
