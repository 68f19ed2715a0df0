import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { opportunityOf, parseOpportunity, parseParticipant, participantOf } from "../match/forms";
import { judge } from "../match/judge";
import { byId } from "../match/score";
import type { OpportunityRelaxation, PersonRelaxation } from "../match/whatif";
import { changesOf, describeContract } from "../testing/contract";
import { TODAY, type World, world } from "../testing/hostile";
import * as literal from "../testing/literal";
import { createMemoryEngine } from "./engine";

/** `HOSTILE_RUNS=20000` for a long search; the same seed is not reused, so every run looks elsewhere. */
const numRuns = Number(process.env.HOSTILE_RUNS ?? 100);

vi.setConfig({ testTimeout: 60_000 + numRuns * 100 });

async function engineOf(world: World) {
  const engine = createMemoryEngine(() => 0);
  await engine.apply(changesOf(world));
  return engine;
}

const everything = { today: TODAY, limit: Number.POSITIVE_INFINITY };

const bare = (hits: { id: string; constraint: string }[]) =>
  hits.sort(byId).map(({ id, constraint }) => ({ id, constraint }));

const inEveryWorld = (holds: (world: World) => Promise<void>, runs = numRuns) =>
  fc.assert(fc.asyncProperty(world, holds), { numRuns: runs });

describeContract(engineOf, numRuns);

describe("in hostile worlds", () => {
  it("accepts every line", () =>
    inEveryWorld(async ({ opportunities, participants }) => {
      for (const form of opportunities) expect(parseOpportunity(form)).toMatchObject({ ok: true });
      for (const form of participants) expect(parseParticipant(form)).toMatchObject({ ok: true });
    }));

  it("judges every constraint and every reason as DESIGN reads", () =>
    inEveryWorld(async ({ opportunities, participants }) => {
      for (const o of opportunities)
        for (const p of participants) {
          const judged = judge(participantOf(p), opportunityOf(o), TODAY);
          expect(Object.fromEntries(judged.constraints.map(({ code, holds }) => [code, holds]))).toEqual(
            literal.constraintsOf(p, o, TODAY),
          );
          expect(
            Object.fromEntries(judged.reasons.map(({ code, points, of }) => [code, [points, of]])),
          ).toEqual(literal.reasonsOf(p, o));
          expect(judged.score).toBe(literal.scoreOf(p, o));
        }
    }));

  it("finds all near misses, both ways", () =>
    inEveryWorld(async (w) => {
      const engine = await engineOf(w);
      for (const p of w.participants) {
        const page = await engine.nearMisses(participantOf(p), everything);
        expect(bare(page.hits)).toEqual(literal.nearMisses(p, w.opportunities, TODAY));
      }
      for (const o of w.opportunities) {
        const page = await engine.nearCandidates(opportunityOf(o), everything);
        expect(bare(page.hits)).toEqual(literal.nearCandidates(o, w.participants, TODAY));
      }
    }));

  it("counts what each relaxation opens, for a person and for an opportunity", () =>
    inEveryWorld(async (w) => {
      const engine = await engineOf(w);
      const types = ["a", "b", "c"];
      for (const p of w.participants.slice(0, 2)) {
        const failing = w.opportunities.filter((o) => !literal.fits(p, o, TODAY));
        const expected = literal
          .whatIfs(p, types, TODAY)
          .map(([name, relaxed]) => [name, failing.filter((o) => literal.fits(relaxed, o, TODAY)).length]);
        const unlocks = await engine.whatIf(participantOf(p), everything);
        expect(
          Object.fromEntries(unlocks.map(({ relaxation, opens }) => [personTry(relaxation), opens])),
        ).toEqual(Object.fromEntries(expected.filter(([, opens]) => opens !== 0)));
      }
      for (const o of w.opportunities) {
        const failing = w.participants.filter((p) => !literal.fits(p, o, TODAY));
        const expected = literal
          .whatIfsOfOpportunity(o)
          .map(([name, relaxed]) => [name, failing.filter((p) => literal.fits(p, relaxed, TODAY)).length]);
        const unlocks = await engine.whatIfCandidates(opportunityOf(o), everything);
        expect(
          Object.fromEntries(unlocks.map(({ relaxation, opens }) => [postTry(relaxation), opens])),
        ).toEqual(Object.fromEntries(expected.filter(([, opens]) => opens !== 0)));
      }
    }));

  it("never loses a match by a relaxation", () =>
    inEveryWorld(async (w) => {
      for (const p of w.participants)
        for (const o of w.opportunities) {
          if (!literal.fits(p, o, TODAY)) continue;
          for (const [, relaxed] of literal.whatIfs(p, ["a"], TODAY))
            expect(literal.fits(relaxed, o, TODAY)).toBe(true);
          for (const [, relaxed] of literal.whatIfsOfOpportunity(o))
            expect(literal.fits(p, relaxed, TODAY)).toBe(true);
        }
    }));
});

const DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

function personTry(relaxation: PersonRelaxation): string {
  switch (relaxation.code) {
    case "certificate":
      return `certificate ${relaxation.type}`;
    case "english":
      return `english ${relaxation.skill}`;
    case "start-earlier":
    case "end-later":
      return `${relaxation.code} ${relaxation.run.start} ${relaxation.minutes}`;
    case "one-more-day":
      return `one-more-day ${DAYS.indexOf(relaxation.day)}`;
    default:
      return relaxation.code;
  }
}

function postTry(relaxation: OpportunityRelaxation): string {
  switch (relaxation.code) {
    case "without-certificate":
      return `without-certificate ${relaxation.type}`;
    case "less-english":
      return `less-english ${relaxation.skill}`;
    case "start-later":
    case "end-earlier":
      return `${relaxation.code} ${relaxation.minutes}`;
    default:
      return relaxation.code;
  }
}
