import { expect, it } from "vitest";
import type { MatchPage, OpportunityFacets, PersonFacets } from "./engine";
import type { MatchQueries } from "./reflecting";
import { createRouter, type RouterState } from "./router";
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
  const changes: RouterState[] = [];
  const pauses: number[] = [];
  let lasts = 0;
  let isProbed = true;
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
      browse: async () => ({ ...(await answer()), meant: null }),
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
      onChange: (state) => changes.push(state),
    },
  );
  const memory = { name: "memory" } as MatchQueries;
  memory.matches = async () => pageFrom(1) as MatchPage<OpportunityFacets>;
  memory.candidates = async () => pageFrom(1) as MatchPage<PersonFacets>;
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
  expect(router.state()).toEqual({
    engine: "meilisearch",
    because: null,
    breaker: "closed",
    failure: null,
    revision: 10,
    answers: { meilisearch: 4, memory: 0, failed: 0 },
  });
});

it("goes round it for a reader whose own write it has not yet, and looks whether it has come", async () => {
  const { answers, at, write, router } = await started();
  write(11);
  expect(await answers(11)).toBe("memory");
  expect(await answers(10)).toBe("meilisearch");
  at(11);
  expect(await answers(11)).toBe("meilisearch");
  expect(router.state().because).toBeNull();
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
  expect(router.state()).toMatchObject({ engine: "memory", because: "behind", revision: 10 });
  expect(probes.length).toBeGreaterThan(1);
  at(11);
  expect(await answers()).toBe("meilisearch");
});

it("answers from memory when it fails, and leaves it alone for longer each time", async () => {
  const { answers, fail, wait, router, probes } = await started();
  fail(new Error("gone"));
  expect(await answers()).toBe("memory");
  expect(router.state()).toMatchObject({ engine: "memory", because: "failing", failure: "gone" });
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
  expect(router.state()).toMatchObject({ breaker: "closed", failure: null });
  failAfter(1_000, true);
  await answers();
  expect(pauses).toEqual([40]);
});

it("sends no reader to a server that hangs before a probe was answered, and is wary of one that only probes can ask", async () => {
  const { router, answers, failAfter, wait } = await started();
  failAfter(700, true);
  await answers();
  wait(60_000);
  const failed = () => router.state().answers.failed;
  expect(router.state().breaker).toBe("half open");
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

it("does not ask one that was emptied", async () => {
  const { answers, at, router } = await started();
  at(0, false);
  await router.probe();
  expect(await answers()).toBe("memory");
  expect(router.state().because).toBe("not built");
});

it("asks memory as long as nothing is known of it", async () => {
  const router = createRouter(
    { matches: never, candidates: never, browse: never, health: never },
    { revision: () => 0, clock: () => 0, random: () => 0, pause: never },
  );
  expect(router.state()).toMatchObject({ engine: "memory", because: "not asked yet" });
});
const never = () => Promise.reject(new Error("not to be asked"));
