import { expect, it } from "vitest";
import { errorsOfAnswers } from "./questions";

it("everything that is wrong with one answer is told, not its last alone", () => {
  const problems = [
    { step: "work" as const, error: "“young” shuts people out" },
    { step: "work" as const, error: "“waitress” shuts people out" },
    { step: "dates" as const, error: "The start has passed" },
  ];
  expect(errorsOfAnswers("vacancy", problems)).toEqual({
    "answer-work": ["The job: “young” shuts people out", "The job: “waitress” shuts people out"],
    "answer-dates": ["Places and dates: The start has passed"],
  });
});
