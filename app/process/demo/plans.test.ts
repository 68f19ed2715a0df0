import { describe, expect, it } from "vitest";
import { EXCLUDING_WORDS } from "../../../db/reference/excluding-words";
import { RATES } from "../../../db/reference/rates";
import { REGIONS } from "../../../db/reference/regions";
import { wordsIn } from "../../opportunities/wording/words";
import { dice } from "./dice";
import { EMPLOYERS } from "./employers";
import { nameOf } from "./names";
import { planPeople } from "./people-plan";
import { planPosts } from "./posts-plan";
import { firstShiftFrom, typedPattern } from "./shifts";
import { SIZES } from "./size";
import { OFFICERS } from "./staff";
import { timesOf } from "./times";

const regionsOf = (list: readonly { region: string }[]) => new Set(list.map(({ region }) => region));

/** A weekday, a Sunday, the days around Christmas and around the change of rates, and a leap day. */
const DAYS = [
  "2026-11-23",
  "2026-11-29",
  "2026-12-24",
  "2026-12-31",
  "2027-03-31",
  "2027-04-01",
  "2028-02-29",
];

describe("the demo", () => {
  it("has sixty-two employers, thirteen officers and six hundred people in six counties and three cities", () => {
    const people = planPeople(SIZES.full.people);
    expect([EMPLOYERS.length, OFFICERS.length, people.length]).toEqual([62, 13, 600]);
    for (const list of [EMPLOYERS, OFFICERS, people]) expect(regionsOf(list).size).toBe(9);
    expect(REGIONS.length).toBeGreaterThanOrEqual(9);
    expect(new Set(people.map(({ to }) => to)).size).toBe(600);
  });

  it("has names from many countries", () => {
    const origins = Array.from({ length: 600 }, (_, i) => nameOf(dice(`person ${i}`)).origin);
    expect(new Set(origins).size).toBeGreaterThan(15);
    expect(new Set(planPeople(600).map(({ name }) => name)).size).toBeGreaterThan(450);
  });

  it("has no post with a word that its employer would have to change or to answer for", () => {
    const posts = planPosts(timesOf(new Date("2026-11-23T21:00:00Z")), SIZES.full.posts);
    const said = posts.flatMap(({ title, description }) =>
      wordsIn(`${title}\n${description}`, EXCLUDING_WORDS)
        .filter(({ asks, blocks }) => asks || blocks)
        .map(({ said }) => `${title}: ${said}`),
    );
    expect(said).toEqual([]);
  });

  it("never has the same title twice at one employer, and every post pays what is known to be due", () => {
    for (const { posts: count } of Object.values(SIZES))
      for (const day of DAYS) {
        const posts = planPosts(timesOf(new Date(`${day}T21:00:00Z`)), count);
        expect(posts).toHaveLength(count);
        expect(new Set(posts.map(({ employer, title }) => `${employer.name} ${title}`)).size).toBe(count);
        expect(new Set(posts.map(({ id }) => id)).size).toBe(count);
        const due = Math.max(
          ...RATES.filter(({ kind, validFrom }) => kind === "minimum_wage" && validFrom <= day).map(
            ({ pence }) => pence,
          ),
        );
        expect(posts.filter(({ pay, per }) => per === "hour" && pay < due)).toEqual([]);
      }
  });

  it("lets nobody begin on a day on which they do not work, nor on a bank holiday", () => {
    const weekdays = typedPattern("mon-fri 09:30-14:30");
    expect(firstShiftFrom("2026-11-28", weekdays)).toBe("2026-11-30");
    expect(firstShiftFrom("2026-12-25", weekdays)).toBe("2026-12-29");
    expect(firstShiftFrom("2026-11-23", typedPattern("sat-sun 08:00-16:00"))).toBe("2026-11-28");
  });
});
