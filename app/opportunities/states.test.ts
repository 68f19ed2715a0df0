import { expect, it } from "vitest";
import { canMove, NEXT, POST_STATUSES, TERMINAL } from "./states";

it("closed and withdrawn are the end", () => {
  expect(TERMINAL).toEqual(["closed", "withdrawn"]);
});
it("every state leads only to states that exist, never to itself", () => {
  for (const from of POST_STATUSES)
    for (const to of NEXT[from]) {
      expect(POST_STATUSES).toContain(to);
      expect(to).not.toBe(from);
    }
});
it("nothing is open that was not in review", () => {
  expect(POST_STATUSES.filter((from) => canMove(from, "open"))).toEqual(["in_review", "paused", "filled"]);
  expect(canMove("draft", "open")).toBe(false);
});
it("every state can be reached from a draft", () => {
  const reached = new Set(["draft"]);
  for (const status of reached) for (const to of NEXT[status as keyof typeof NEXT]) reached.add(to);
  expect([...reached].sort()).toEqual([...POST_STATUSES].sort());
});
it("a filled post opens again when a place comes free, and can be closed", () => {
  expect(NEXT.filled).toEqual(["open", "closed"]);
});
