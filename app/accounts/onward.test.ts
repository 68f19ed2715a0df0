import { expect, it } from "vitest";
import { comesFor, postOf } from "./onward";

it("only who asked for a page of one's own is told that they may have signed out", () => {
  for (const onward of [
    "/profile/week",
    "/matches?page=2",
    "/applications/5b8f",
    "/opportunities/5b8f/people",
  ])
    expect([onward, comesFor(onward)]).toEqual([onward, "opened"]);
  for (const onward of ["/", "/opportunities/5b8f", "/opportunities?q=cook", "/profile/keep?when=any"])
    expect([onward, comesFor(onward)]).toEqual([onward, null]);
});
it("who presses a job's button needs an account, and comes back to the job once there is one", () => {
  for (const onward of ["/opportunities/5b8f/apply", "/opportunities/5b8f/apply?step=words"])
    expect([comesFor(onward), postOf(onward)]).toEqual(["apply", "/opportunities/5b8f"]);
});
