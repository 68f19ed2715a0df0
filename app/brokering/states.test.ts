import { expect, it } from "vitest";
import { before, CANDIDACY_STATES, canMove, NEXT, REACHED_EMPLOYER, TERMINAL } from "./states";

it("every state that the table names is a state of the table", () => {
  for (const state of CANDIDACY_STATES)
    for (const next of NEXT[state]) expect(CANDIDACY_STATES).toContain(next);
});
it("an offer is only made to somebody whom the employer has met", () => {
  for (const state of before("offered")) expect([...REACHED_EMPLOYER, "lapsed"]).toContain(state);
});
it("only an offer can be accepted", () => {
  expect(before("accepted")).toEqual(["offered"]);
});
it("a decline, a turn-down and an ended post are final", () => {
  expect(TERMINAL).toEqual(expect.arrayContaining(["declined", "turned_down", "post_ended", "started"]));
  expect(TERMINAL).not.toContain("withdrawn");
});
it("no state leads to itself", () => {
  for (const state of CANDIDACY_STATES) expect(canMove(state, state)).toBe(false);
});
