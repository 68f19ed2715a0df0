import { expect, it } from "vitest";
import { saidOnce } from "./view";

it("what an employer says of itself is left out where the post says it already, and only there", () => {
  expect(saidOnce("We bake.\n", "You knead.\n\nWe bake.")).toBeNull();
  expect(saidOnce("We bake.", "You knead.")).toBe("We bake.");
  expect(saidOnce(null, "You knead.")).toBeNull();
});
