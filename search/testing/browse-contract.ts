import fc from "fast-check";
import { expect, it } from "vitest";
import type { BrowseQuery, MatchEngine } from "../engine";
import { anyAsking } from "./contract";
import { TODAY, type World, world } from "./hostile";

/* That posts are shown and counted alike whichever engine is asked, in worlds where many of them can be. */

const anyWords = fc.constantFrom(
  ...[
    "cook",
    "cooks in lodz",
    "kitchen",
    "kitchin",
    "k",
    "ki",
    "carer",
    "cafe",
    "cakw baker",
    "2027",
    "chef co",
  ],
  ...["assistant", "asistant diss", "a job", "", "nothing like it", "łódź", "o'brien", "pastri"],
);

/** Of two worlds, so that there is something to choose from: all is open, and some of it lies in school hours. */
const market = fc
  .tuple(
    world,
    world,
    fc.array(fc.constantFrom("08:45-15:15", "09:00-15:00", "10:15-13:45"), { minLength: 3 }),
  )
  .map(([one, other, hours]): World => {
    const posts = [...one.opportunities, ...other.opportunities.map((o) => ({ ...o, id: `${o.id}-` }))];
    return {
      participants: one.participants,
      opportunities: posts.map((o, n) => ({
        ...o,
        status: n % 7 === 6 ? o.status : "open",
        placesLeft: 1,
        closesOn: n % 5 === 4 ? o.closesOn : null,
        patterns: hours[n] === undefined ? o.patterns : [{ shifts: [`mon ${hours[n]}`] }],
      })),
    };
  });

const anyPage = fc.constantFrom([0, 9], [0, 9], [0, 0], [0, 2], [1, 2], [2, 4], [9, 1]);

const anyBrowsing = fc.record(
  {
    words: anyWords,
    sort: fc.constantFrom("relevance", "relevance", "newest", "closing", "nearest", "pay"),
    withinKm: fc.constantFrom(0, 5, 30),
    from: fc.constantFrom("person", "post", "far"),
  },
  { requiredKeys: [] },
);

/** @param enginesOf several engines that hold this world and nothing else: they answer as the first does */
export function describeBrowsing(
  enginesOf: (world: World) => Promise<Pick<MatchEngine, "browse">[]>,
  runs: number,
) {
  it(`shows the same posts in the same order, with the same counts, as memory does in each of ${runs} worlds`, () =>
    fc.assert(
      fc.asyncProperty(
        market,
        fc.array(fc.tuple(anyAsking, anyPage, anyBrowsing), { minLength: 4, maxLength: 4 }),
        async (w, asked) => {
          const [memory, ...others] = await enginesOf(w);
          for (const [{ filter, scope, leaveOut }, [offset, limit], { withinKm, from, ...query }] of asked) {
            const [person] = w.participants;
            const places = {
              person: person?.place ?? null,
              post: w.opportunities[0]?.place ?? null,
              far: { lat: 49, lon: -9 },
            };
            const place = places[from ?? "post"];
            const q = {
              ...{ ...query, today: TODAY, offset, limit, filter, scope },
              leaveOut: w.opportunities.slice(leaveOut, leaveOut + 1).map(({ id }) => id),
              ...(from === undefined ? {} : { reader: { place, mode: person?.travel?.mode ?? null } }),
              ...(withinKm === undefined || place === null ? {} : { near: { place, withinKm } }),
            } as BrowseQuery;
            const expected = await memory?.browse(q);
            for (const engine of others) expect(await engine.browse(q)).toEqual(expected);
          }
        },
      ),
      { numRuns: runs },
    ));
}
