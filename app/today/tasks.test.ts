import { expect, it } from "vitest";
import { TASK_KINDS, type TaskRow } from "../../db/queries/today.server";
import { dueOn, inOrder, inParts, lateWords, PARTS, partOf, recordWords } from "./tasks";

const row = (over: Partial<TaskRow>): TaskRow => ({
  kind: "not-assessed",
  key: "a",
  personId: null,
  person: null,
  postId: null,
  post: null,
  employerId: null,
  employer: null,
  day: "2026-11-20",
  wrong: null,
  endsOn: null,
  depend: 0,
  ...over,
});

// 2026-11-20 is a Friday.
it.each([
  ["post-review", "2026-11-24"],
  ["post-help", "2026-11-20"],
  ["employer-review", "2026-11-27"],
  ["not-assessed", "2026-11-27"],
  ["second-look", "2026-11-24"],
  ["not-spoken", "2026-11-25"],
  ["no-match", "2026-12-11"],
  ["right-to-work", "2026-11-20"],
  ["employer-answer", "2026-11-20"],
  ["participant-answer", "2026-11-20"],
  ["proposal-answer", "2026-11-20"],
] as const)("%s from a Friday is due on %s", (kind, due) => {
  expect(dueOn({ kind, day: "2026-11-20" })).toBe(due);
});
it("what is late longest comes first, whatever its kind", () => {
  const rows = [
    row({ key: "new" }),
    row({ key: "ends", kind: "right-to-work", day: "2026-11-26" }),
    row({ key: "old", day: "2026-11-02" }),
  ];
  expect(inOrder(rows).map(({ key }) => key)).toEqual(["old", "ends", "new"]);
});
it("what somebody says is wrong comes before all that is late, in one list and in parts", () => {
  const rows = [
    row({ key: "late", day: "2026-11-02" }),
    row({ key: "wrong", kind: "concern", wrong: "asks-money", day: "2026-11-23" }),
  ];
  expect(inOrder(rows).map(({ key }) => key)).toEqual(["wrong", "late"]);
  expect(inParts(rows, 2).map(({ part }) => part)).toEqual(["concerns", "not-assessed"]);
});
it("each part that has any shows its first few, and the part that is late longest comes first", () => {
  const rows = [
    ...["a", "b", "c"].map((key) => row({ key, day: "2026-11-20" })),
    row({ key: "second", kind: "second-look", day: "2026-11-19" }),
    row({ key: "post", kind: "post-review", day: "2026-11-02" }),
  ];
  expect(inParts(rows, 2).map(({ part, tasks }) => [part, tasks.map(({ key }) => key)])).toEqual([
    ["posts", ["post"]],
    ["not-assessed", ["second", "a"]],
  ]);
});
it("a part of the list says how many are late in it, and in all", () => {
  const words = (late: number, lateInAll: number, isPart: boolean, mine = false) =>
    lateWords({ late, lateInAll, isPart, mine }, String);
  expect(words(0, 0, false)).toBe("Nothing is late.");
  expect(words(17, 17, false)).toBe("17 things are late.");
  expect(words(0, 17, true)).toBe("Nothing is late here. In the whole list, 17 things are late.");
  expect(words(1, 3, true, true)).toBe(
    "Of yours, 1 thing is late here. In the whole list, 3 things are late.",
  );
});
it.each([
  ["2026-11-10", "2026-11-10", "Ended on 2026-11-10"],
  ["2026-11-10", "2026-11-20", "Ended on 2026-11-20"],
  ["2026-11-23", "2026-11-23", "Until 2026-11-23"],
  ["2026-11-10", null, "To be looked at again since 2026-11-10"],
  ["2026-11-10", "2027-01-01", "To be looked at again since 2026-11-10"],
  ["2026-12-01", "2027-01-01", "To be looked at again on 2026-12-01"],
])("a record to be looked at from %s that ends %s reads: %s", (day, endsOn, words) => {
  expect(recordWords({ day, endsOn }, "2026-11-23", (date) => date)).toBe(words);
});
it("every kind of task is in one part of the list, and a word that is none is none", () => {
  expect(PARTS.flatMap(({ kinds }) => [...kinds]).sort()).toEqual([...TASK_KINDS].sort());
  expect(partOf("constructor")).toBeNull();
  expect(partOf("answers")?.label).toBe("Answers due");
});
