import { expect, it } from "vitest";
import type { BrowsePage, MatchPage, OpportunityFacets, PersonFacets } from "./engine";
import type { MatchQueries } from "./reflecting";
import { type Answering, createRouter } from "./router";
import { anOpportunity, aParticipant } from "./testing/builders";

const ask = { today: "2026-11-22", limit: 1 };
const pageFrom = (revision: number) =>
  ({ hits: [], total: 0, facets: {}, revision, top: "exhaustive" }) as unknown;

/** Memory answers with revision 1, Meilisearch with 2. */
async function started() {
  let now = 0;
  let ours = 10;
  let fails: Error | null = null;
  let health = { ok: true, revision: 10, lagMs: 0 };
  const probes: number[] = [];
  const changes: Answering[] = [];
  const pauses: number[] = [];
  let lasts = 0;
  let isProbed = true;
  let browsingFails = false;
  const answer = async () => {
    now += lasts;
    if (fails) {
      const error = fails;
      if (error.message === "once") fails = null;
      throw error;
    }
    return pageFrom(2) as MatchPage<OpportunityFacets & PersonFacets>;
  };
  const router = createRouter(
    {
      matches: answer,
      candidates: answer,
      browse: async () => {
        if (!browsingFails) return { ...(await answer()), meant: null };
        now += 750;
        throw new Error("slow");
      },
      health: async () => {
        probes.push(now);
        if (fails && isProbed) throw fails;
        return health;
      },
    },
    {
      revision: () => ours,
      clock: () => now,
      random: () => 0.5,
      pause: async (milliseconds) => {
        pauses.push(milliseconds);
      },
      onChange: (question, state) => question === "matching" && changes.push(state.matching),
    },
  );
  const memory = { name: "memory" } as MatchQueries;
  memory.matches = async () => pageFrom(1) as MatchPage<OpportunityFacets>;
  memory.candidates = async () => pageFrom(1) as MatchPage<PersonFacets>;
  memory.browse = async () => pageFrom(1) as BrowsePage;
  const browses = async () => {
    const { revision } = await router.for(memory, () => 0).browse({ today: ask.today, limit: 1 });
    return revision === 2 ? "meilisearch" : "memory";
  };
  const answers = async (revision = 0) => {
    const engine = router.for(memory, () => revision);
    const pages = await Promise.all([
      engine.matches(aParticipant(), ask),
      engine.candidates(anOpportunity(), ask),
    ]);
    expect(pages[0].revision).toBe(pages[1].revision);
    return pages[0].revision === 2 ? "meilisearch" : "memory";
  };
  await router.probe();
  return {
    router,
    answers,
    browses,
    /** Lists of posts run into the time limit; all else is answered at once. */
    failBrowsing: (fails: boolean) => {
      browsingFails = fails;
    },
    probes,
    changes,
    pauses,
    /** @param probed whether probes fail, too */
    failAfter: (milliseconds: number, probed: boolean) => {
      lasts = milliseconds;
      isProbed = probed;
      fails = new Error("slow");
    },
    wait: (milliseconds: number) => {
      now += milliseconds;
    },
    fail: (error: Error | null) => {
      fails = error;
    },
    at: (revision: number, ok = true) => {
      health = { ok, revision, lagMs: 0 };
    },
    write: (revision: number) => {
      ours = revision;
    },
  };
}

it("asks Meilisearch where it answers and has caught up", async () => {
  const { answers, router } = await started();
  expect(await answers()).toBe("meilisearch");
  expect(await answers(10)).toBe("meilisearch");
  const well = { engine: "meilisearch", because: null, breaker: "closed", failure: null };
  const none = { meilisearch: 0, memory: 0, failed: 0 };
  expect(router.state()).toEqual({
    matching: { ...well, answers: { ...none, meilisearch: 4 } },
    browsing: { ...well, answers: none },
    revision: 10,
  });
});

it("goes round it for a reader whose own write it has not yet, and looks whether it has come", async () => {
  const { answers, at, write, router } = await started();
  write(11);
  expect(await answers(11)).toBe("memory");
  expect(await answers(10)).toBe("meilisearch");
  at(11);
  expect(await answers(11)).toBe("meilisearch");
  expect(router.state().matching.because).toBeNull();
});

it("goes round it for everybody when it stays behind, until it has caught up", async () => {
  const { answers, at, write, wait, router, probes } = await started();
  expect(await answers()).toBe("meilisearch");
  wait(6_000);
  write(11);
  expect(await answers()).toBe("meilisearch");
  for (let second = 0; second < 12; second++) {
    wait(1_000);
    await answers();
  }
  expect(await answers()).toBe("memory");
  expect(router.state()).toMatchObject({
    matching: { engine: "memory", because: "behind" },
    browsing: { engine: "memory", because: "behind" },
    revision: 10,
  });
  expect(probes.length).toBeGreaterThan(1);
  at(11);
  expect(await answers()).toBe("meilisearch");
});

it("answers from memory when it fails, and leaves it alone for longer each time", async () => {
  const { answers, fail, wait, router, probes } = await started();
  fail(new Error("gone"));
  expect(await answers()).toBe("memory");
  expect(router.state().matching).toMatchObject({ engine: "memory", because: "failing", failure: "gone" });
  const before = probes.length;
  for (let tick = 0; tick < 100; tick++) {
    await router.probe();
    expect(await answers()).toBe("memory");
    wait(1_000);
  }
  expect(probes.length - before).toBeLessThan(12);
  expect(probes.length - before).toBeGreaterThan(4);
});

it("tries once more, a moment later, what fails at once", async () => {
  const { answers, fail, failAfter, pauses, router } = await started();
  fail(new Error("once"));
  expect(await answers()).toBe("meilisearch");
  expect(pauses).toEqual([40]);
  expect(router.state().matching).toMatchObject({ breaker: "closed", failure: null });
  failAfter(1_000, true);
  await answers();
  expect(pauses).toEqual([40]);
});

it("sends no reader to a server that hangs before a probe was answered, and is wary of one that only probes can ask", async () => {
  const { router, answers, failAfter, wait } = await started();
  failAfter(700, true);
  await answers();
  wait(60_000);
  const failed = () => router.state().matching.answers.failed;
  expect(router.state().matching.breaker).toBe("half open");
  const before = failed();
  for (let page = 0; page < 5; page++) expect(await answers()).toBe("memory");
  expect(failed()).toBe(before);
  failAfter(700, false);
  for (let tick = 0; tick < 600; tick++) {
    await router.probe();
    await answers();
    wait(1_000);
  }
  expect(failed() - before).toBeLessThan(60);
});

it("comes back when it answers again", async () => {
  const { answers, fail, wait, router, changes } = await started();
  fail(new Error("gone"));
  await answers();
  fail(null);
  wait(40_000);
  await router.probe();
  expect(await answers()).toBe("meilisearch");
  expect(changes.map(({ because }) => because)).toEqual([null, "failing", null]);
});

it("goes on asking it who fits whom while lists of posts take too long, and tries those again later", async () => {
  const { router, answers, browses, failBrowsing, wait } = await started();
  expect(await browses()).toBe("meilisearch");
  failBrowsing(true);
  expect(await browses()).toBe("memory");
  expect(await answers()).toBe("meilisearch");
  expect(router.state()).toMatchObject({
    matching: { engine: "meilisearch", breaker: "closed", failure: null },
    browsing: { engine: "memory", because: "failing", breaker: "open", failure: "slow" },
  });
  for (let tick = 0; tick < 100; tick++) {
    wait(1_000);
    await router.probe();
    expect([await browses(), await answers()]).toEqual(["memory", "meilisearch"]);
  }
  expect(router.state().browsing.answers.failed).toBeLessThan(12);
  failBrowsing(false);
  wait(60_000);
  await router.probe();
  expect(await browses()).toBe("meilisearch");
});

it("asks it nothing at all once a probe has found it gone", async () => {
  const { router, answers, browses, fail } = await started();
  fail(new Error("gone"));
  await router.probe();
  expect([await browses(), await answers()]).toEqual(["memory", "memory"]);
  expect(router.state()).toMatchObject({
    matching: { because: "failing", failure: "gone", answers: { failed: 0 } },
    browsing: { because: "failing", failure: "gone", answers: { failed: 0 } },
  });
});

it("does not ask one that was emptied", async () => {
  const { answers, at, router } = await started();
  at(0, false);
  await router.probe();
  expect(await answers()).toBe("memory");
  expect(router.state().matching.because).toBe("not built");
});

it("asks memory as long as nothing is known of it", async () => {
  const router = createRouter(
    { matches: never, candidates: never, browse: never, health: never },
    { revision: () => 0, clock: () => 0, random: () => 0, pause: never },
  );
  expect(router.state().browsing).toMatchObject({ engine: "memory", because: "not asked yet" });
});
const never = () => Promise.reject(new Error("not to be asked"));
