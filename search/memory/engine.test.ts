import { describe, expect, it } from "vitest";
import type { BrowseQuery, Change, OpportunityFilter, OpportunityListing } from "../engine";
import type { OpportunityForm } from "../match/forms";
import { aListing, anOpportunity, aParticipant, aPersonListing } from "../testing/builders";
import { createMemoryEngine } from "./engine";

const TODAY = "2026-11-22";
const ask = { today: TODAY, limit: 20 };

const post = (
  revision: number,
  form: Partial<OpportunityForm>,
  listing: Partial<OpportunityListing> = {},
): Change => {
  const opportunity = anOpportunity(form);
  return {
    of: "opportunity",
    id: opportunity.id,
    revision,
    committedAt: revision * 1000,
    now: { ...aListing(listing), form: opportunity },
  };
};

const gone = (revision: number, id: string): Change => ({
  of: "opportunity",
  id,
  revision,
  committedAt: revision * 1000,
  now: null,
});

async function* from(changes: Change[]) {
  yield* changes;
}

const found = async (engine: ReturnType<typeof createMemoryEngine>) =>
  (await engine.matches(aParticipant(), ask)).hits.map(({ id }) => id);

describe("changes", () => {
  it("are found at once, with their revision and lag", async () => {
    const engine = createMemoryEngine(() => 7500);
    await engine.apply([post(6, { id: "a" }), post(7, { id: "b" })]);
    expect(await found(engine)).toEqual(["a", "b"]);
    expect(await engine.health()).toEqual({ ok: true, revision: 7, lagMs: 500 });
    expect((await engine.matches(aParticipant(), ask)).revision).toBe(7);
  });

  it("replace and take out what they name", async () => {
    const engine = createMemoryEngine(() => 0);
    await engine.apply([post(1, { id: "a" }), post(2, { id: "b" })]);
    await engine.apply([post(3, { id: "a", status: "paused" }), gone(4, "b")]);
    expect(await found(engine)).toEqual([]);
  });

  it("of one revision follow each other", async () => {
    const engine = createMemoryEngine(() => 0);
    await engine.apply([post(1, { id: "a" }), gone(1, "a")]);
    expect(await found(engine)).toEqual([]);
  });

  it("older than what is held are passed over, also of what was taken out", async () => {
    const engine = createMemoryEngine(() => 0);
    await engine.apply([gone(5, "a"), post(4, { id: "a" })]);
    expect(await found(engine)).toEqual([]);
    expect((await engine.health()).revision).toBe(5);
  });

  it("may only mark how far the source was read", async () => {
    const engine = createMemoryEngine(() => 0);
    await engine.apply([{ of: "mark", revision: 9, committedAt: 0 }]);
    expect((await engine.health()).revision).toBe(9);
  });
});

describe("a rebuild", () => {
  it("replaces everything at its end", async () => {
    const engine = createMemoryEngine(() => 0);
    await engine.apply([post(1, { id: "old" })]);
    await engine.rebuild(from([post(2, { id: "new" })]));
    expect(await found(engine)).toEqual(["new"]);
  });

  it("answers from what was there until it is whole, and keeps what arrives meanwhile", async () => {
    const engine = createMemoryEngine(() => 0);
    await engine.apply([post(1, { id: "old" }), post(1, { id: "kept" })]);
    let midway: string[] = [];
    await engine.rebuild(
      (async function* () {
        yield post(2, { id: "kept" });
        yield post(2, { id: "removed" });
        await engine.apply([post(3, { id: "arrived" }), gone(4, "removed"), post(1, { id: "kept" })]);
        midway = await found(engine);
        yield post(2, { id: "late" });
      })(),
    );
    expect(midway).toEqual(["arrived", "kept", "old"]);
    expect(await found(engine)).toEqual(["arrived", "kept", "late"]);
    expect((await engine.health()).revision).toBe(4);
  });

  it("that breaks off changes nothing, and the next one works", async () => {
    const engine = createMemoryEngine(() => 0);
    await engine.apply([post(1, { id: "old" })]);
    const broken = engine.rebuild(
      (async function* () {
        yield post(2, { id: "half" });
        throw new Error("source gone");
      })(),
    );
    await expect(broken).rejects.toThrow("source gone");
    expect(await found(engine)).toEqual(["old"]);
    await engine.rebuild(from([post(3, { id: "new" })]));
    expect(await found(engine)).toEqual(["new"]);
  });
});

describe("matches", () => {
  it("sort by what is asked, unknown last, and by score and id where equal", async () => {
    const engine = createMemoryEngine(() => 0);
    await engine.apply([
      post(1, { id: "a" }),
      post(1, { id: "b", closesOn: "2026-12-02" }, { publishedAt: 2, hourlyPay: 1300 }),
      post(1, { id: "c", closesOn: "2026-12-01" }, { publishedAt: 1, hourlyPay: 1400 }),
      post(1, { id: "d", closesOn: "2026-12-01" }, { publishedAt: 1, hourlyPay: 1400 }),
    ]);
    const order = async (sort: "newest" | "closing" | "pay") =>
      (await engine.matches(aParticipant(), { ...ask, sort })).hits.map(({ id }) => id).join("");
    expect(await order("newest")).toBe("bcda");
    expect(await order("closing")).toBe("cdba");
    expect(await order("pay")).toBe("cdba");
  });

  it("share nothing between people with the same week but what the week says", async () => {
    const engine = createMemoryEngine(() => 0);
    const person = (id: string, lat: number): Change => ({
      of: "participant",
      id,
      revision: 1,
      committedAt: 0,
      now: {
        ...aPersonListing(),
        form: aParticipant({ id, place: { lat, lon: 1 }, available: ["mon 08:00-13:00"] }),
      },
    });
    await engine.apply([person("far", 52.1), person("near", 52)]);
    const o = anOpportunity({ place: { lat: 52, lon: 1 }, patterns: [{ shifts: ["mon 08:15-12:45"] }] });
    expect((await engine.candidates(o, ask)).hits.map(({ id }) => id)).toEqual(["near"]);
  });
});

describe("filters", () => {
  const passes = async (
    filter: OpportunityFilter,
    listing: Partial<OpportunityListing> = {},
    form: Partial<OpportunityForm> = {},
  ) => {
    const engine = createMemoryEngine(() => 0);
    await engine.apply([post(1, form, listing)]);
    return (await engine.matches(aParticipant(), { ...ask, filter })).total === 1;
  };

  it("count the edge itself, and not what is unknown", async () => {
    expect(await passes({ hourlyPay: 1300 }, { hourlyPay: 1300 })).toBe(true);
    expect(await passes({ hourlyPay: 1301 }, { hourlyPay: 1300 })).toBe(false);
    expect(await passes({ hourlyPay: 1 })).toBe(false);
    expect(await passes({ publishedSince: 5 }, { publishedAt: 5 })).toBe(true);
    expect(await passes({ publishedSince: 6 }, { publishedAt: 5 })).toBe(false);
    expect(await passes({ publishedSince: 0 })).toBe(false);
    const sixHours = { patterns: [{ shifts: ["mon 09:00-15:00"] }] };
    expect(await passes({ weeklyHours: { atLeast: 6, atMost: 6 } }, {}, sixHours)).toBe(true);
    expect(await passes({ weeklyHours: { atLeast: 6.25 } }, {}, sixHours)).toBe(false);
    expect(await passes({ weeklyHours: { atMost: 5.75 } }, {}, sixHours)).toBe(false);
    expect(await passes({ weeklyHours: {} })).toBe(false);
    expect(await passes({ sectors: ["care"] })).toBe(false);
  });

  it("with an empty list let everything through", async () => {
    expect(await passes({ kinds: [], sectors: [], employers: [] })).toBe(true);
  });
});

describe("near misses", () => {
  it("leave out the constraints that a page never shows, before total and limit", async () => {
    const engine = createMemoryEngine(() => 0);
    await engine.apply([
      post(1, { id: "a", placesLeft: 0 }),
      post(1, { id: "b", certificates: ["sia"] }),
      post(1, { id: "c" }),
    ]);
    const page = await engine.nearMisses(aParticipant(), { ...ask, except: ["open", "blocked"] });
    expect(page).toMatchObject({ total: 1, constraints: { certificates: 1 } });
    expect(page.hits).toMatchObject([{ id: "b", constraint: "certificates" }]);
  });
});

describe("browsing", () => {
  const browse = async (q: Partial<BrowseQuery>) => {
    const engine = createMemoryEngine(() => 0);
    await engine.apply([
      post(1, { id: "porter", place: { lat: 52.6, lon: 1.3 }, sector: "hospitality" }, { publishedAt: 3 }),
      post(
        2,
        {
          id: "carer",
          place: { lat: 52.2, lon: 0.1 },
          sector: "care",
          patterns: [{ shifts: ["mon 09:00-15:00"] }],
        },
        { title: "Care assistant", town: "Cambridge", employerName: "Café Home", publishedAt: 2 },
      ),
      post(
        3,
        { id: "cook", sector: "hospitality" },
        { title: "Cook", text: "works beside a carer", publishedAt: 1 },
      ),
      post(4, { id: "draft", status: "draft" }),
      post(5, { id: "ended", closesOn: "2026-11-21" }),
      post(6, { id: "full", placesLeft: 0 }),
    ]);
    return engine.browse({ ...ask, ...q });
  };
  const ids = async (q: Partial<BrowseQuery>) => (await browse(q)).hits.map(({ id }) => id).join(" ");

  it("shows what is open, newest first", async () => {
    expect(await ids({})).toBe("porter carer cook");
  });

  it("finds every word, in title, employer, town or text, whatever its accents, titles first", async () => {
    expect(await ids({ words: "CAFE cambridge" })).toBe("carer");
    expect(await ids({ words: "care" })).toBe("carer cook");
    expect(await ids({ words: "cook" })).toBe("cook");
    expect(await ids({ words: "cook cambridge" })).toBe("");
    expect(await ids({ words: "   " })).toBe("porter carer cook");
  });

  it("finds what is near a town, and what has no place", async () => {
    const near = { place: { lat: 52.63, lon: 1.3 }, withinKm: 10 };
    expect(await ids({ near })).toBe("porter cook");
    expect(await ids({ near, sort: "nearest" })).toBe("cook porter");
  });

  it("filters by school hours where the reader lives, else without a journey", async () => {
    expect(await ids({ filter: { schoolHours: true } })).toBe("carer");
    const reader = { place: { lat: 52.2, lon: 0.1 }, mode: "bus" as const };
    expect(await ids({ filter: { schoolHours: true }, reader })).toBe("carer");
    expect(
      await ids({ filter: { schoolHours: true }, reader: { ...reader, place: { lat: 52.25, lon: 0.1 } } }),
    ).toBe("");
  });

  it("counts before it cuts the page", async () => {
    const page = await browse({ limit: 1, offset: 1 });
    expect(page).toMatchObject({
      hits: [{ id: "carer" }],
      total: 3,
      revision: 6,
      facets: { sector: { hospitality: 2, care: 1 }, schoolHours: { yes: 1, no: 2 } },
    });
  });
});
