import type { Change } from "../engine";
import { createMemoryEngine, type MemoryEngine } from "../memory/engine";
import { changesOf } from "./engine-source";
import type { ProgressOf } from "./progress";
import { ASK, mismatchesOf, type Queries } from "./queries";
import { timed } from "./times";
import type { World } from "./world";

/** Single changes: a post is filled and opened again, a person learns something. */
const CHANGES = 200;

/** The longest time, in milliseconds, that nothing else had its turn while something was done. */
async function longestHold(work: () => Promise<void>): Promise<number> {
  let longest = 0;
  let last = performance.now();
  const ticking = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last - 1);
    last = now;
  }, 1);
  // What was done before it is nobody's.
  await new Promise((resolve) => setTimeout(resolve, 20));
  longest = 0;
  await work();
  await new Promise((resolve) => setTimeout(resolve, 5));
  clearInterval(ticking);
  return longest;
}

function singleChanges({ posts, people }: World): Change[] {
  return Array.from({ length: CHANGES }, (_, n): Change => {
    const stamp = { revision: n + 2, committedAt: 0 };
    const post = posts[(n * 7_919) % posts.length];
    const person = people[(n * 7_919) % people.length];
    if (n % 2 === 0 && post) {
      const form = { ...post.form, placesLeft: n % 4 === 0 ? 0 : 3 };
      return { ...stamp, of: "opportunity", id: form.id, now: { ...post, form } };
    }
    if (!person) throw new Error("A world without people has nothing to change");
    const form = { ...person.form, skills: person.form.skills.slice(1) };
    return { ...stamp, of: "participant", id: form.id, now: { ...person, form } };
  });
}

/** As it is filled and asked. @returns the engine, too, as it was filled */
export async function measureMemory(world: World, queries: Queries, progressOf: ProgressOf) {
  const total = world.posts.length + world.people.length;
  const engine = createMemoryEngine(() => 0);
  const progress = progressOf("filling the engine in memory", total);
  const began = performance.now();
  await engine.rebuild(changesOf(world, progress));
  const buildMs = Math.round(performance.now() - began);
  const mismatches = await mismatchesOf(queries, {
    matches: (p) => engine.matches(p, ASK),
    candidates: (o) => engine.candidates(o, ASK),
  });
  const { posts } = engine.held();
  const bytesPerLive = Number((posts.bytes / Math.max(1, posts.size)).toFixed(1));
  const times = {
    matches: await timed(queries.people, (p) => engine.matches(p, ASK)),
    candidates: await timed(queries.posts, (o) => engine.candidates(o, ASK)),
    whatIf: await timed(queries.people, (p) => engine.whatIf(p, ASK)),
  };
  return { engine, mismatches, figures: { ...times, bytesPerLive, buildMs } };
}

/** Changes the engine, and fills it again while it holds everything already. */
export async function measureChanges(engine: MemoryEngine, world: World) {
  const took = await timed(singleChanges(world), (change) => engine.apply([change]), { warm: 20 });
  const stallMs = await longestHold(() => engine.rebuild(changesOf(world)));
  return { applyMs: took, stallMs: Number(stallMs.toFixed(1)) };
}
