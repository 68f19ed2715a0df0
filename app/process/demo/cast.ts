import { idOf } from "./dice";
import type { Life } from "./lives";
import type { PlannedPerson } from "./person";
import { townIn } from "./places";
import { isPresented } from "./presented";

/** People around Norwich who are in every demo, each for what is shown with them; by what a scene calls them. */
const NAMES = {
  samira: "Samira Nouri",
  tesfalem: "Tesfalem Kidane",
  iryna: "Iryna Bondarenko",
  jawad: "Jawad Popal",
  rasha: "Rasha Darwish",
  mehari: "Mehari Gebremedhin",
  halima: "Halima Warsame",
  dmytro: "Dmytro Savchenko",
  parwana: "Parwana",
  yusuf: "Yusuf Abdi Hassan",
  thiri: "Thiri Aung",
  nadia: "Nadia Qassem",
  reza: "Reza Moradi",
  luz: "Luz Marina Ospina",
  /** Permission has ended. */
  hiba: "Hiba Haddad",
  /** Permission has ended, and goes on while a decision is awaited. */
  anas: "Anas Kabbani",
  /** Permission ends soon. */
  olena: "Olena Moroz",
} as const;
export type Player = keyof typeof NAMES;
const PLAYERS = Object.keys(NAMES) as Player[];

const ORIGINS: Record<Player, string> = {
  samira: "Iran",
  tesfalem: "Eritrea",
  iryna: "Ukraine",
  jawad: "Afghanistan",
  rasha: "Syria",
  mehari: "Eritrea",
  halima: "Somalia",
  dmytro: "Ukraine",
  parwana: "Afghanistan",
  yusuf: "Somalia",
  thiri: "Myanmar",
  nadia: "Sudan",
  reza: "Iran",
  luz: "El Salvador",
  hiba: "Syria",
  anas: "Syria",
  olena: "Ukraine",
};

/** Days from today on which permission ends; nobody else's does. */
const ENDS: Partial<Record<Player, number>> = { hiba: -4, anas: -5, olena: 16 };

const LIVES: readonly Life[] = [
  { school: { children: "no" }, week: { always: "yes", times: [], daysOff: [] }, wanted: "30", most: "40" },
  {
    school: { children: "no" },
    week: {
      times: ["0", "1", "2", "3", "4", "5"].map((day) => ({ day, start: "05:00", end: "23:45" })),
      daysOff: ["6"],
    },
    wanted: "37.5",
    most: "45",
  },
];
const SKILLS = [
  ["cooking", "food-preparation", "cleaning"],
  ["waiting-tables", "customer-service", "taking-orders"],
  ["baking", "food-preparation", "teamwork"],
];

const addressOf = (name: string) => `${name.toLowerCase().replace(/[^a-z]+/g, ".")}@people.example`;
const ADDRESSES = new Set<string>(PLAYERS.map((player) => addressOf(NAMES[player])));

/** The address by which a player is found. */
export const addressOfPlayer = (player: Player) => addressOf(NAMES[player]);

/** Whether what happens to somebody is told by the story or a scene alone, and left to no chance. */
export const hasPart = (to: string) => isPresented(to) || ADDRESSES.has(to);

export const castPeople = (): PlannedPerson[] =>
  PLAYERS.map((player, i) => ({
    id: idOf(`player ${player}`),
    name: NAMES[player],
    channel: "email",
    to: addressOfPlayer(player),
    locale: "en",
    origin: ORIGINS[player],
    town: townIn("norfolk", "Norwich"),
    region: "norfolk",
    answered: 12,
    travel: { mode: "bus", maxMinutes: 60 },
    life: LIVES[i % LIVES.length] as Life,
    startsIn: null,
    skills: SKILLS[i % SKILLS.length] as string[],
    sectors: ["hospitality", "retail"],
    certificates: [{ code: "food-hygiene-2", endsIn: 400 + i }],
    english: [3, 3, 2, 2],
    limits: [],
    assessment:
      ENDS[player] === undefined
        ? { basis: "protection", paidWork: "any", validFor: 700 + i }
        : { basis: "family", paidWork: "any", validFor: ENDS[player] },
    joined: 42,
    assessed: 40,
  }));
