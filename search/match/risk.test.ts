import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anOpportunity, aParticipant } from "../testing/builders";
import { TODAY, world } from "../testing/hostile";
import { type OpportunityForm, opportunityOf, type ParticipantForm, participantOf } from "./forms";
import { covers, workable } from "./hours";
import { judge, verdictOf } from "./judge";
import { fixed, type Pattern } from "./model";
import { type Declined, gravityOf, type Risk, risksOf } from "./risk";
import { shrinkRuns, weekOf } from "./week";

const HOME = { lat: 52, lon: 1 };
const WORK = { lat: 52.1, lon: 1 };
/** Everything answered, with room on all sides. */
const SETTLED: Partial<ParticipantForm> = {
  place: HOME,
  travel: { mode: "bus", maxMinutes: 60 },
  available: ["mon 06:00-22:00", "tue 06:00-22:00"],
  termTimeOnly: false,
  maxHours: 40,
  wantedHours: 16,
  availableFrom: "2026-11-01",
  english: { speaking: 3, listening: 3, reading: 3, writing: 3 },
  excluded: [],
};
const SHIFT = { shifts: ["mon 09:30-14:30"] };

interface More {
  minutes?: number;
  declined?: Declined[];
  hourlyPay?: number;
  taken?: string[][];
  lookAgainSince?: string;
}
function risks(p: Partial<ParticipantForm>, o: Partial<OpportunityForm>, more: More = {}): Risk[] {
  const estimate = () => more.minutes ?? 20;
  const [person, post] = [
    aParticipant({ ...SETTLED, ...p }),
    anOpportunity({ place: WORK, patterns: [SHIFT], ...o }),
  ];
  const judgement = judge(person, post, TODAY, estimate);
  const { declined = [], hourlyPay = null, lookAgainSince = null } = more;
  const taken = (more.taken ?? []).map((times) => ({
    post: "other",
    ways: times.map((time) => fixed(weekOf([time]))),
  }));
  const about = { p: person, o: post, judgement, declined, hourlyPay, taken, lookAgainSince };
  return risksOf(about, TODAY, estimate);
}

it("nothing stands out where there is room on all sides", () => {
  expect(risks({}, {})).toEqual([]);
});

describe("somebody who has work or an offer", () => {
  const taken = [{ code: "taken", post: "other" }];
  it("is told of where the weeks overlap, and not where one ends as the other begins", () => {
    expect(risks({}, {}, { taken: [["mon 14:00-16:00"]] })).toEqual(taken);
    expect(risks({}, {}, { taken: [["mon 14:30-16:00"], ["tue 09:30-14:30"]] })).toEqual([]);
  });
  it("is not, where another way to work it is free", () => {
    const patterns = [SHIFT, { shifts: ["tue 09:30-14:30"] }];
    expect(risks({}, { patterns }, { taken: [["mon 09:00-12:00"]] })).toEqual([]);
    const picked = [{ window: ["mon 09:00-15:00"], hours: 3 }];
    expect(risks({}, { patterns: picked }, { taken: [["mon 09:00-12:00"]] })).toEqual([]);
    expect(risks({}, { patterns: picked }, { taken: [["mon 09:00-12:15"]] })).toEqual(taken);
  });
  it("is told of where the hours of one are not known", () => {
    expect(risks({}, {}, { taken: [[]] })).toEqual(taken);
    expect(risks({}, { patterns: [] }, { taken: [["tue 09:00-10:00"]] })[0]).toEqual(taken[0]);
  });
});

it("a right to work to be looked at again, and skills that are not there, are told", () => {
  expect(risks({}, {}, { lookAgainSince: "2026-11-20" })).toEqual([
    { code: "look-again", since: "2026-11-20" },
  ]);
  const codes = (skills: string[], o: Partial<OpportunityForm>) =>
    risks({ skills }, o).map(({ code }) => code);
  const both = { skills: { required: ["cooking"], desired: ["cleaning"] } };
  expect(codes(["cleaning"], both)).toEqual(["skills"]);
  expect(codes(["cooking"], both)).toEqual([]);
  expect(codes([], { skills: { desired: ["cleaning"] } })).toEqual(["skills"]);
});

describe("a journey", () => {
  const at = (minutes: number, maxMinutes: 45 | null = 45) =>
    risks({ travel: { mode: "bus", maxMinutes } }, {}, { minutes }).filter(({ code }) => code === "travel");

  it("barely holds in the last five minutes of the longest, and no sooner", () => {
    expect(at(40)).toEqual([]);
    expect(at(40.1)).toEqual([{ code: "travel", minutes: 40.1, longest: 45 }]);
    expect(at(45)).toHaveLength(1);
  });
  it("that is too long fails, and is no risk", () => expect(at(45.1)).toEqual([]));
  it("without a longest is a question, and no edge", () => expect(at(89, null)).toEqual([]));
});

describe("hours", () => {
  const edges = (p: Partial<ParticipantForm>, o: Partial<OpportunityForm> = {}, minutes = 20) =>
    risks(p, o, { minutes }).flatMap((risk) => (risk.code === "hours" ? [risk] : []));
  // The journey of 20 minutes takes half an hour off both ends.
  const free = (time: string) => ({ available: [time] });

  it("are at the edge where a shift takes the first slot that the person can be there, or the last", () => {
    expect(edges(free("mon 08:45-15:15"))).toEqual([]);
    expect(edges(free("mon 09:00-15:15"))).toEqual([
      { code: "hours", pattern: 0, edges: [{ edge: "start", slots: [38] }], tight: false },
    ]);
    expect(edges(free("mon 08:45-15:00"))[0]?.edges).toEqual([{ edge: "end", slots: [58] }]);
    expect(edges(free("mon 09:00-15:00"))[0]?.edges.map(({ edge }) => edge)).toEqual(["start", "end"]);
  });
  it("that do not fit are no risk", () => expect(edges(free("mon 09:15-15:15"))).toEqual([]));
  it("are tight where a journey five minutes longer would not do", () => {
    expect([20, 25, 25.1].map((minutes) => edges(free("mon 09:00-15:15"), {}, minutes)[0]?.tight)).toEqual([
      false,
      false,
      true,
    ]);
  });
  it("go round the week's end", () => {
    const o = { patterns: [{ shifts: ["sun 22:00-06:00"] }], place: null };
    expect(edges({ available: ["sun 22:00-06:15"] }, o)[0]?.edges).toEqual([{ edge: "start", slots: [664] }]);
    expect(edges({ available: null }, o)).toEqual([]);
  });
  it("are no risk where one way to work has room", () => {
    const patterns = [SHIFT, { shifts: ["mon 10:00-12:00"] }];
    expect(edges(free("mon 09:00-15:00"), { patterns })).toEqual([]);
  });
  it("name the way with the fewest edges", () => {
    const patterns = [SHIFT, { shifts: ["mon 09:30-12:00"] }];
    expect(edges(free("mon 09:00-15:00"), { patterns })).toMatchObject([
      { pattern: 1, edges: [{ edge: "start" }] },
    ]);
  });
  it("that the worker picks are at the edge where nothing is left to pick from", () => {
    const o = (hours: number) => ({
      patterns: [{ window: ["mon 08:00-18:00"], hours, shortest: 2 }],
    });
    const [exact] = edges(free("mon 09:00-15:00"), o(5));
    expect(exact?.edges).toEqual([{ edge: "pick", hours: 5 }]);
    expect(edges(free("mon 09:00-15:00"), o(4.75))).toHaveLength(1);
    expect(edges(free("mon 09:00-15:00"), o(4.5))).toEqual([]);
  });
  it("are nearly the most that the person works, up to an hour", () => {
    const most = (maxHours: number, hoursCap: number | null = null) =>
      edges({ maxHours, rightToWork: { work: ["paid"], hoursCap } }).flatMap(({ edges }) => edges);
    expect(most(5)).toEqual([{ edge: "most", hours: 5, most: 5, byCap: false }]);
    expect(most(6)).toHaveLength(1);
    expect(most(6.25)).toEqual([]);
    expect(most(40, 5)).toEqual([{ edge: "most", hours: 5, most: 5, byCap: true }]);
  });
});

describe("a certificate", () => {
  const ends = (...expiresOn: (string | null)[]) =>
    risks(
      { certificates: expiresOn.map((end) => ({ type: "forklift", expiresOn: end })) },
      { certificates: ["forklift"], startsOn: "2026-12-01" },
    );
  it("ends within 28 days of the start, and not on the 29th", () => {
    expect(ends("2026-12-29")).toEqual([
      { code: "certificate", type: "forklift", endsOn: "2026-12-29", beforeStart: false },
    ]);
    expect(ends("2026-12-30")).toEqual([]);
  });
  it("that ends before the start is said so", () => {
    expect(ends("2026-11-30")).toMatchObject([{ beforeStart: true }]);
    expect(ends("2026-12-01")).toMatchObject([{ beforeStart: false }]);
  });
  it("counts as long as the one of its type that lasts longest", () => {
    expect(ends("2026-12-02", "2027-12-02")).toEqual([]);
    expect(ends("2026-12-02", null)).toEqual([]);
  });
  it("that is not held fails, and is no risk", () => expect(ends("2026-11-21")).toEqual([]));
  it("is counted from today where the start is at once", () => {
    const certificates = [{ type: "forklift", expiresOn: "2026-12-20" }];
    const o = { certificates: ["forklift"] };
    expect(risks({ certificates }, o)).toHaveLength(1);
    expect(
      risks(
        { certificates: [{ type: "forklift", expiresOn: "2026-12-21" }] },
        { ...o, startsOn: "2026-01-01" },
      ),
    ).toEqual([]);
  });
});

it("a record of the right to work ends soon after the start, but never stops volunteering", () => {
  const until = (validUntil: string, work: "paid" | "volunteering" = "paid") =>
    risks({ rightToWork: { work: ["paid"], validUntil } }, { work, startsOn: "2026-12-01" });
  expect(until("2026-12-29")).toEqual([{ code: "right-to-work", endsOn: "2026-12-29" }]);
  expect([until("2026-12-30"), until("2026-11-30"), until("2026-12-29", "volunteering")]).toEqual([
    [],
    [],
    [],
  ]);
});

it("names what nobody answered, and hours that are by agreement", () => {
  expect(risks({ available: null, excluded: null }, { conditions: ["nights"] })).toEqual([
    { code: "unanswered", constraints: ["hours", "conditions"] },
  ]);
  expect(risks({ available: null }, { patterns: [] })).toEqual([{ code: "by-agreement" }]);
});

describe("a no in a like case", () => {
  const no = (
    about: Declined["about"],
    form: Partial<OpportunityForm>,
    more: Partial<Declined> = {},
  ): Declined => ({
    about,
    post: anOpportunity({ id: "then", place: WORK, patterns: [SHIFT], ...form }),
    hourlyPay: null,
    wouldWork: null,
    ...more,
  });
  const isLike = (past: Declined, o: Partial<OpportunityForm> = {}, more: More = {}) =>
    risks({}, o, { ...more, declined: [past] }).some(({ code }) => code === "declined");
  const then = (...shifts: string[]) => no("hours", { patterns: [{ shifts }] });

  it("over hours: the same time of the week or half of it, but not merely a part of what was too much", () => {
    expect(isLike(then("mon 09:30-14:30"))).toBe(true);
    expect(isLike(then("mon 12:00-17:00"))).toBe(true);
    expect(isLike(then("mon 12:15-17:00"))).toBe(false);
    expect(isLike(then("mon 08:00-14:30"))).toBe(false);
    expect(isLike(then("tue 09:30-14:30"))).toBe(false);
  });
  it("over hours: not where these would have worked, nor where another way to work is open", () => {
    expect(isLike({ ...then("mon 12:00-17:00"), wouldWork: weekOf(["mon 09:30-14:30"]) })).toBe(false);
    expect(isLike({ ...then("mon 12:00-17:00"), wouldWork: weekOf(["mon 09:45-14:30"]) })).toBe(true);
    expect(isLike(then("mon 09:30-14:30"), { patterns: [SHIFT, { shifts: ["tue 09:30-14:30"] }] })).toBe(
      false,
    );
    expect(isLike(no("hours", { patterns: [] }))).toBe(false);
  });
  it("over hours that the worker picks: as many or more of the same window", () => {
    const window = ["mon 08:00-18:00"];
    const past = no("hours", { patterns: [{ window, hours: 6 }] });
    expect(isLike(past, { patterns: [{ window, hours: 6 }] })).toBe(true);
    expect(isLike(past, { patterns: [{ window, hours: 5.75 }] })).toBe(false);
    expect(isLike(past)).toBe(false);
  });
  it("over the journey: as long or longer", () => {
    const person = { p: aParticipant({ ...SETTLED }), o: anOpportunity({ place: WORK }) };
    const far = (past: { lat: number; lon: number } | null) => {
      const judgement = judge(person.p, person.o, TODAY);
      const declined = [no("travel", { place: past })];
      return risksOf(
        { ...person, judgement, declined, hourlyPay: null, taken: [], lookAgainSince: null },
        TODAY,
      ).some(({ code }) => code === "declined");
    };
    expect([far(WORK), far({ lat: 52.09, lon: 1 }), far({ lat: 52.11, lon: 1 }), far(null)]).toEqual([
      ...[true, true, false, false],
    ]);
  });
  it("over pay: as little or less, and nothing is little", () => {
    const past = no("pay", {}, { hourlyPay: 1300 });
    expect([1300, 1301].map((hourlyPay) => isLike(past, {}, { hourlyPay }))).toEqual([true, false]);
    expect(isLike(past, { work: "volunteering" })).toBe(true);
    expect(isLike(past)).toBe(false);
  });
  it("over the start: as early or earlier; over the kind of work: the same occupation, or the same sector", () => {
    const start = no("start", { startsOn: "2027-01-10" });
    expect(["2027-01-10", "2027-01-11", undefined].map((startsOn) => isLike(start, { startsOn }))).toEqual([
      ...[true, false, true],
    ]);
    expect(isLike(no("start", {}))).toBe(false);
    const kind = no("kind", { soc: "9263", sector: "hospitality" });
    expect(isLike(kind, { soc: "9263", sector: "care" })).toBe(true);
    expect(isLike(kind, { soc: "9264", sector: "hospitality" })).toBe(false);
    expect(isLike(kind, { sector: "hospitality" })).toBe(true);
    expect(isLike(kind)).toBe(false);
  });
  it("is counted once for each thing that it was about, the latest post first, and never of the same post", () => {
    const declined = [
      then("mon 09:30-14:30"),
      no("start", { startsOn: "2027-01-10" }),
      then("mon 12:00-17:00"),
    ].map((past, i) => ({ ...past, post: { ...past.post, id: `then${i}` } }));
    expect(risks({}, {}, { declined })).toEqual([
      { code: "declined", about: "hours", posts: ["then0", "then2"] },
      { code: "declined", about: "start", posts: ["then1"] },
    ]);
    expect(isLike({ ...then("mon 09:30-14:30"), post: anOpportunity({ patterns: [SHIFT] }) })).toBe(false);
  });
});

it("never contradicts a verdict, and misses no edge of the hours, in hostile worlds", () => {
  fc.assert(
    fc.property(world, ({ opportunities, participants }) => {
      const posts = opportunities.map(opportunityOf);
      for (const form of participants)
        for (const o of posts) {
          const p = participantOf(form);
          const judgement = judge(p, o, TODAY);
          const declined = posts.map(
            (post): Declined => ({ about: "hours", post, hourlyPay: null, wouldWork: null }),
          );
          const found = risksOf(
            { p, o, judgement, declined, hourlyPay: null, taken: [], lookAgainSince: null },
            TODAY,
          );
          const holds = (code: Parameters<typeof verdictOf>[1]) => verdictOf(judgement, code).holds;
          const hours = verdictOf(judgement, "hours");
          expect(found.map(gravityOf)).toEqual(found.map(gravityOf).sort((a, b) => a - b));
          for (const risk of found) {
            if (risk.code === "travel" || risk.code === "right-to-work") expect(holds(risk.code)).toBe(true);
            if (risk.code === "hours") expect(hours.fitting).toContain(risk.pattern);
            if (risk.code === "certificate")
              expect(verdictOf(judgement, "certificates").held).toContain(risk.type);
            if (risk.code === "unanswered")
              for (const code of risk.constraints) expect(holds(code)).toBe(true);
          }
          const time = shrinkRuns(workable(p.available, hours.judgedAt), 1);
          const hasRoom = (index: number) => {
            const pattern = o.patterns[index] as Pattern;
            return covers(time, pattern) && (hours.mostHours === null || hours.mostHours > pattern.hours + 1);
          };
          expect(found.some(({ code }) => code === "hours")).toBe(
            hours.fitting.length > 0 && !hours.fitting.some(hasRoom),
          );
        }
    }),
    { numRuns: 100 },
  );
});
