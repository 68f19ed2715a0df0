import { expect, it } from "vitest";
import { wayBack } from "./way-back";

const ID = "5b8f1c1e-8f57-4f2e-9a39-0a6a5b1c2d3e";

it.each([
  "/opportunities?q=cook&town=Norwich",
  "/opportunities/town/norwich",
  "/matches",
  "/matches/saved",
  "/recruitment-days?page=2",
  `/applications/${ID}`,
])("back from a post leads to the list that one came from: %s", (came) => {
  expect(wayBack(came)).toBe(came);
});
it.each([
  "/",
  "/sign-in?then=/matches",
  "/matchesx",
  `/opportunities/${ID}`,
  `/opportunities/${ID}/apply`,
])("and not to a page that is no list of posts: %s", (came) => {
  expect(wayBack(came)).toBeNull();
});
