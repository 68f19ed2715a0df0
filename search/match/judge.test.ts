import { describe, expect, it } from "vitest";
import { anOpportunity, aParticipant } from "../testing/builders";
import type { OpportunityForm, ParticipantForm } from "./forms";
import { judge, nearMissOf, verdictOf } from "./judge";
import { alternating, fixed, flexible, rota } from "./model";
import type { ConstraintCode } from "./verdicts";
import { weekOf } from "./week";

const TODAY = "2026-11-22";
const HOME = { lat: 52, lon: 1 };
/** Kilometres north of home. */
const north = (km: number) => ({ lat: 52 + km / 111.195, lon: 1 });

const judged = (p: Partial<ParticipantForm>, o: Partial<OpportunityForm>) =>
  judge(aParticipant(p), anOpportunity(o), TODAY);

const holds = (code: ConstraintCode, p: Partial<ParticipantForm>, o: Partial<OpportunityForm>) =>
  verdictOf(judged(p, o), code).holds;

const points = (code: string, p: Partial<ParticipantForm>, o: Partial<OpportunityForm>) =>
  judged(p, o).reasons.find((reason) => reason.code === code)?.points;

describe("open", () => {
  it("holds up to the closing date itself", () => {
    expect(holds("open", {}, { closesOn: TODAY })).toBe(true);
    expect(holds("open", {}, { closesOn: "2026-11-21" })).toBe(false);
  });

  it("fails for any other status, and without a place left", () => {
    expect(holds("open", {}, { status: "paused" })).toBe(false);
    expect(holds("open", {}, { placesLeft: 0 })).toBe(false);
  });

  it("demands that a set region is listed, or all", () => {
    expect(holds("open", { region: "norfolk" }, { regions: ["essex", "norfolk"] })).toBe(true);
    expect(holds("open", { region: "norfolk" }, { regions: ["essex"] })).toBe(false);
    expect(holds("open", { region: "norfolk" }, { regions: [] })).toBe(false);
    expect(holds("open", {}, { regions: [] })).toBe(true);
  });
});

describe("right to work", () => {
  const why = (rightToWork: ParticipantForm["rightToWork"], o: Partial<OpportunityForm> = {}) =>
    verdictOf(judged({ rightToWork }, o), "right-to-work").because;

  it("never stops volunteering", () => {
    expect(why(null, { work: "volunteering" })).toBeNull();
    expect(why({ work: [], validUntil: "2020-01-01" }, { work: "volunteering" })).toBeNull();
  });

  it("denies without an attestation, and what it does not list", () => {
    expect(why(null)).toBe("not-assessed");
    expect(why({})).toBe("work");
    expect(why({ work: ["paid"] }, { work: "shadowing" })).toBe("work");
  });

  it("limits paid work alone to whole occupation codes", () => {
    expect(why({ work: ["paid"], socAllowed: ["9263"] }, { soc: "9263" })).toBeNull();
    expect(why({ work: ["paid"], socAllowed: ["9264"] }, { soc: "9263" })).toBe("occupation");
    expect(why({ work: ["paid"], socAllowed: ["9263"] })).toBe("occupation");
    expect(why({ work: ["paid"], socAllowed: [] }, { soc: "9263" })).toBe("occupation");
    expect(why({ work: ["scheme"], socAllowed: [] }, { work: "scheme" })).toBeNull();
  });

  it("reaches today and the start date", () => {
    expect(why({ work: ["paid"], validUntil: TODAY })).toBeNull();
    expect(why({ work: ["paid"], validUntil: "2026-11-21" })).toBe("ended");
    expect(why({ work: ["paid"], validUntil: "2027-01-10" }, { startsOn: "2027-01-11" })).toBe(
      "ends-before-start",
    );
    expect(why({ work: ["paid"], validUntil: "2027-01-11" }, { startsOn: "2027-01-11" })).toBeNull();
  });
});

describe("travel", () => {
  it("holds up to the longest journey", () => {
    // 10 minutes' wait and 26.8 on the bus: ring 45.
    const o = { place: north(5.5) };
    expect(judged({ place: HOME, travel: { mode: "bus", maxMinutes: 45 } }, o).ring).toBe(45);
    expect(holds("travel", { place: HOME, travel: { mode: "bus", maxMinutes: 45 } }, o)).toBe(true);
    expect(holds("travel", { place: HOME, travel: { mode: "bus", maxMinutes: 30 } }, o)).toBe(false);
  });

  it("is by bus and up to 90 minutes while unset", () => {
    const verdict = verdictOf(judged({ place: HOME }, { place: north(15) }), "travel");
    expect(verdict).toMatchObject({ holds: true, mode: "bus", longest: 90, ring: 90 });
    expect(verdict.asks).toEqual(["travel.mode", "travel.maxMinutes"]);
  });

  it("needs no journey where either place is not known", () => {
    expect(judged({}, { place: HOME })).toMatchObject({ ring: 0 });
    expect(judged({ place: HOME }, {})).toMatchObject({ ring: 0 });
    expect(points("closeness", { travel: { maxMinutes: 15 } }, {})).toBe(100);
  });

  it("fails beyond 90 minutes, and hours and closeness are judged as at 90", () => {
    const far = { place: north(100), patterns: [{ shifts: ["mon 10:00-12:00"] }] };
    const p = { place: HOME, available: ["mon 08:30-13:30"] };
    expect(judged(p, far).ring).toBeNull();
    expect(holds("travel", p, far)).toBe(false);
    expect(holds("hours", p, far)).toBe(true);
    expect(holds("hours", { ...p, available: ["mon 08:45-13:30"] }, far)).toBe(false);
    expect(points("closeness", p, far)).toBe(16);
  });
});

describe("hours", () => {
  const covers = (available: string[], pattern: NonNullable<OpportunityForm["patterns"]>[number]) =>
    holds("hours", { available }, { patterns: [pattern] });

  it("hold by agreement, whatever the person's week and most hours", () => {
    expect(holds("hours", { available: [], maxHours: 0 }, { patterns: [] })).toBe(true);
    expect(holds("hours", { available: [], maxHours: 0 }, { patterns: null })).toBe(true);
  });

  it("need every slot of a fixed week", () => {
    expect(covers(["mon 09:00-15:00"], { shifts: ["mon 09:00-15:00"] })).toBe(true);
    expect(covers(["mon 09:00-14:45"], { shifts: ["mon 09:00-15:00"] })).toBe(false);
    expect(covers([], { shifts: ["mon 09:00-15:00"] })).toBe(false);
  });

  it("need all of a rota's window", () => {
    const pattern = { window: ["sat 08:00-20:00"], hours: 8, rota: true };
    expect(covers(["sat 08:00-20:00"], pattern)).toBe(true);
    expect(covers(["sat 08:00-19:45"], pattern)).toBe(false);
  });

  it("need each of alternating weeks, and nothing in a week off", () => {
    const pattern = { weeks: [{ shifts: ["mon 06:00-14:00"] }, { shifts: [] }] };
    expect(covers(["mon 06:00-14:00"], pattern)).toBe(true);
    expect(covers(["mon 06:15-14:00"], pattern)).toBe(false);
  });

  it("count for flexible work only the workable runs that are long enough", () => {
    const pattern = { window: ["mon 08:00-18:00", "tue 08:00-18:00"], hours: 6, shortest: 3 };
    expect(covers(["mon 08:00-11:00", "tue 15:00-19:00"], pattern)).toBe(true);
    expect(covers(["mon 08:00-11:00", "tue 15:15-19:00"], pattern)).toBe(false);
    expect(covers(["mon 08:00-13:45"], pattern)).toBe(false);
    expect(covers(["mon 08:00-13:45"], { ...pattern, hours: 5.75 })).toBe(true);
  });

  it("join flexible runs round Sunday midnight", () => {
    const pattern = { window: ["sun 22:00-02:00"], hours: 4, shortest: 4 };
    expect(covers(["sun 22:00-02:00"], pattern)).toBe(true);
  });

  it("are at most the lower of the person's limit and the attestation's cap", () => {
    const o = { patterns: [{ shifts: ["mon 09:00-17:00"] }] };
    const capped = { work: ["paid" as const], hoursCap: 8 };
    expect(holds("hours", { maxHours: 8, rightToWork: capped }, o)).toBe(true);
    expect(holds("hours", { maxHours: 7.75, rightToWork: capped }, o)).toBe(false);
    expect(holds("hours", { maxHours: 9, rightToWork: { ...capped, hoursCap: 7.75 } }, o)).toBe(false);
  });

  it("leave the attestation's cap out for volunteering", () => {
    const o = { work: "volunteering" as const, patterns: [{ shifts: ["mon 09:00-17:00"] }] };
    expect(holds("hours", { rightToWork: { hoursCap: 1 } }, o)).toBe(true);
  });

  it("of alternating weeks are those of the longest", () => {
    const weeks = [{ shifts: ["mon 06:00-14:00"] }, { shifts: ["mon 06:00-10:00"] }];
    expect(holds("hours", { maxHours: 8 }, { patterns: [{ weeks }] })).toBe(true);
    expect(holds("hours", { maxHours: 7.75 }, { patterns: [{ weeks }] })).toBe(false);
  });

  it("of overlapping shifts count once", () => {
    expect(fixed(weekOf(["mon 09:00-12:00", "mon 10:00-13:00"])).hours).toBe(4);
    expect(alternating([weekOf(["mon 09:00-12:00", "mon 10:00-13:00"]), weekOf([])]).hours).toBe(4);
  });

  it("name every pattern that fits", () => {
    const verdict = verdictOf(
      judged(
        { available: ["mon 09:00-15:00"], maxHours: 5 },
        {
          patterns: [
            { shifts: ["mon 09:00-15:00"] },
            { shifts: ["mon 09:00-14:00"] },
            { window: ["mon 09:00-15:00"], hours: 3 },
          ],
        },
      ),
      "hours",
    );
    expect(verdict.fitting).toEqual([1, 2]);
    expect(verdict.patterns[0]).toEqual({ hours: 6, withinMost: false, covered: true, fits: false });
  });

  it("read the same from the database's patterns as from the JSON forms", () => {
    const window = weekOf(["sat 08:00-20:00"]);
    const o = anOpportunity({
      patterns: [
        { window: ["sat 08:00-20:00"], hours: 8, shortest: 2 },
        { window: ["sat 08:00-20:00"], hours: 8, rota: true },
      ],
    });
    expect(o.patterns).toEqual([flexible(window, 8, 2), rota(window, 8)]);
  });
});

describe("the other constraints", () => {
  it("school holidays stop only who works in term time alone", () => {
    expect(holds("school-holidays", { termTimeOnly: true }, {})).toBe(false);
    expect(holds("school-holidays", { termTimeOnly: true }, { termTimeOnly: true })).toBe(true);
    expect(holds("school-holidays", { termTimeOnly: false }, {})).toBe(true);
  });

  it("dates hold from the day the person is available, and where it starts at once", () => {
    expect(holds("dates", { availableFrom: "2026-12-01" }, { startsOn: "2026-12-01" })).toBe(true);
    expect(holds("dates", { availableFrom: "2026-12-01" }, { startsOn: "2026-11-30" })).toBe(false);
    expect(holds("dates", { availableFrom: "2026-12-01" }, {})).toBe(true);
    expect(holds("dates", {}, { startsOn: "2020-01-01" })).toBe(true);
  });

  it("English is judged skill by skill, and what was never assessed is asked", () => {
    const verdict = verdictOf(
      judged({ english: { speaking: 1, reading: 0 } }, { english: { speaking: 2, listening: 1 } }),
      "english",
    );
    expect(verdict).toMatchObject({
      holds: false,
      lacking: [{ skill: "speaking", asked: 2, has: 1 }],
      asks: ["english.listening"],
    });
    expect(holds("english", { english: { speaking: 2 } }, { english: { speaking: 2 } })).toBe(true);
  });

  it("a certificate counts up to the day it expires, and any one of a type will do", () => {
    const needs = { certificates: ["sia"] };
    const with_ = (...expiresOn: (string | null)[]) => ({
      certificates: expiresOn.map((day) => ({ type: "sia", expiresOn: day })),
    });
    expect(holds("certificates", with_(TODAY), needs)).toBe(true);
    expect(holds("certificates", with_("2026-11-21", null), needs)).toBe(true);
    expect(verdictOf(judged(with_("2026-11-20", "2026-11-21"), needs), "certificates").missing).toEqual([
      { type: "sia", expiredOn: "2026-11-21" },
    ]);
    expect(verdictOf(judged({}, needs), "certificates").missing).toEqual([{ type: "sia", expiredOn: null }]);
  });

  it("conditions name those that the person said no to", () => {
    const verdict = verdictOf(
      judged({ excluded: ["pork", "alcohol"] }, { conditions: ["alcohol", "nights"] }),
      "conditions",
    );
    expect(verdict).toMatchObject({ holds: false, excluded: ["alcohol"] });
  });

  it("a blocked employer's posts do not fit", () => {
    expect(holds("blocked", { blockedEmployers: ["e1"] }, {})).toBe(false);
    expect(holds("blocked", { blockedEmployers: ["e2"] }, {})).toBe(true);
  });
});

describe("the score", () => {
  it("weighs a required skill three times a desired one", () => {
    const o = { skills: { required: ["a"], desired: ["b"] } };
    expect(points("skills", { skills: ["a"] }, o)).toBe(337);
    expect(points("skills", { skills: ["b"] }, o)).toBe(112);
    expect(points("skills", {}, o)).toBe(0);
    expect(points("skills", {}, {})).toBe(450);
  });

  it("counts a skill once, and as required where it is both", () => {
    const o = { skills: { required: ["a", "a"], desired: ["a", "b", "b"] } };
    expect(points("skills", { skills: ["a", "a"] }, o)).toBe(337);
  });

  it("prefers the first choice of sector and a completed course", () => {
    const p = { sectors: ["care", "retail", "care"], coursesCompleted: ["retail"] };
    expect(points("sector", p, { sector: "care" })).toBe(150);
    expect(points("sector", p, { sector: "retail" })).toBe(80);
    expect(points("sector", p, {})).toBe(0);
    expect(points("course", p, { sector: "retail" })).toBe(150);
    expect(points("course", p, { sector: "care" })).toBe(0);
  });

  it("knows the same occupation by four digits, else by three", () => {
    expect(points("occupation", { occupations: ["9264", "9263"] }, { soc: "9263" })).toBe(100);
    expect(points("occupation", { occupations: ["9264"] }, { soc: "9263" })).toBe(50);
    expect(points("occupation", { occupations: ["9253"] }, { soc: "9263" })).toBe(0);
    expect(points("occupation", { occupations: ["9253"] }, {})).toBe(0);
  });

  it("gives hours their share of what is wanted, and drops the fraction", () => {
    const o = { patterns: [{ shifts: ["mon 09:00-12:00"] }, { shifts: ["mon 09:00-14:00"] }] };
    expect(points("hours-wanted", { wantedHours: 16 }, o)).toBe(15);
    expect(points("hours-wanted", { wantedHours: 4 }, o)).toBe(50);
    expect(points("hours-wanted", { wantedHours: 16, maxHours: 3 }, o)).toBe(9);
    expect(points("hours-wanted", { wantedHours: 16, maxHours: 1 }, o)).toBe(0);
    expect(points("hours-wanted", {}, o)).toBe(50);
    expect(points("hours-wanted", {}, {})).toBe(25);
    expect(points("hours-wanted", { wantedHours: 1 }, {})).toBe(25);
  });

  it("adds up to 1000 at the most", () => {
    expect(
      judged(
        {
          skills: ["a"],
          sectors: ["care"],
          coursesCompleted: ["care"],
          occupations: ["6135"],
          wantedHours: 5,
        },
        {
          skills: { required: ["a"] },
          sector: "care",
          soc: "6135",
          patterns: [{ shifts: ["mon 09:00-14:00"] }],
        },
      ).score,
    ).toBe(1000);
  });
});

describe("questions", () => {
  it("name every unset preference that bears on the answer", () => {
    const o: Partial<OpportunityForm> = {
      regions: ["norfolk"],
      place: HOME,
      startsOn: TODAY,
      conditions: ["nights"],
      english: { speaking: 1 },
      patterns: [{ shifts: ["mon 09:00-14:00"] }],
    };
    const { fits, questions } = judged({}, o);
    expect(fits).toBe(true);
    expect(questions).toEqual([
      "region",
      "place",
      "available",
      "maxHours",
      "termTimeOnly",
      "availableFrom",
      "english.speaking",
      "excluded",
      "wantedHours",
    ]);
  });

  it("are not asked where no answer would change anything", () => {
    expect(judged({}, { termTimeOnly: true }).questions).toEqual([]);
  });
});

describe("a near miss", () => {
  it("fails exactly one constraint", () => {
    expect(nearMissOf(judged({ blockedEmployers: ["e1"] }, {}))).toBe("blocked");
    expect(nearMissOf(judged({}, {}))).toBeNull();
    expect(nearMissOf(judged({ blockedEmployers: ["e1"] }, { placesLeft: 0 }))).toBeNull();
  });
});
