import fc from "fast-check";
import { expect, it } from "vitest";
import type { Change } from "../engine";
import { opportunityOf, participantOf } from "../match/forms";
import { TODAY, type World, world } from "../testing/hostile";
import { createMemoryEngine } from "./engine";

const RUNS = Number(process.env.HOSTILE_RUNS ?? 400) / 4;

const listing = {
  title: "",
  employerName: "",
  town: null,
  townId: 1,
  alike: "",
  broadly: "",
  text: "",
  hourlyPay: null,
  publishedAt: null,
  visibleTo: ["x"],
};

/** Every document of a world as it is now, or taken out where `isGone` says so. */
function changesOf({ opportunities, participants }: World, revision: number, isGone = (_: number) => false) {
  const stamp = { revision, committedAt: 0 };
  return [
    ...opportunities.map((form, n): Change => {
      const now = isGone(n) ? null : { ...listing, form: opportunityOf(form) };
      return { ...stamp, of: "opportunity", id: form.id, now };
    }),
    ...participants.map((form, n): Change => {
      const now = isGone(n + 1)
        ? null
        : { partnerId: null, officerId: null, visibleTo: ["x"], form: participantOf(form) };
      return { ...stamp, of: "participant", id: form.id, now };
    }),
  ];
}

it(
  "after any changes an engine answers as one that was filled with what is left",
  () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(world, { minLength: 2, maxLength: 4 }),
        fc.integer({ min: 2, max: 5 }),
        async (worlds, nth) => {
          const batches = worlds.map((one, i) => changesOf(one, i + 1, (n) => i % 2 === 1 && n % nth === 0));
          const changed = createMemoryEngine(() => 0);
          for (const batch of batches) await changed.apply(batch);
          const last = new Map(
            batches.flat().map((change) => ["id" in change ? `${change.of} ${change.id}` : "", change]),
          );
          const filled = createMemoryEngine(() => 0);
          await filled.apply([...last.values()]);
          const ask = { today: TODAY, limit: Number.POSITIVE_INFINITY };
          for (const form of worlds.flatMap((one) => one.participants)) {
            const p = participantOf(form);
            expect({ ...(await changed.matches(p, ask)), revision: 0 }).toEqual({
              ...(await filled.matches(p, ask)),
              revision: 0,
            });
            expect((await changed.nearMisses(p, ask)).hits).toEqual((await filled.nearMisses(p, ask)).hits);
            expect(await changed.whatIf(p, ask)).toEqual(await filled.whatIf(p, ask));
          }
          for (const form of worlds.flatMap((one) => one.opportunities)) {
            const o = opportunityOf(form);
            expect({ ...(await changed.candidates(o, ask)), revision: 0 }).toEqual({
              ...(await filled.candidates(o, ask)),
              revision: 0,
            });
            expect((await changed.nearCandidates(o, ask)).hits).toEqual(
              (await filled.nearCandidates(o, ask)).hits,
            );
          }
        },
      ),
      { numRuns: RUNS },
    ),
  120_000,
);
