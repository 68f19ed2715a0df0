import { expect, it } from "vitest";
import { afterEnding, beforeEnding } from "./ending";
import { appliedWords } from "./post-next";

it("before a post ends its employer reads how many are told, how many interviews are cancelled, and what stands", () => {
  expect(beforeEnding({ waiting: 10, interviews: 2, offers: 1, hired: 1 })).toEqual([
    "10 applications end, and these people are told at once.",
    "2 interviews are cancelled. They are told that none takes place.",
    "1 offer that you made stands until it is answered, or you take it back.",
    "For 1 person who accepted nothing changes.",
  ]);
  expect(beforeEnding({ waiting: 0, interviews: 0, offers: 0, hired: 0 })).toEqual([]);
});
it("and afterwards what was done", () => {
  expect(afterEnding({ waiting: 1, interviews: 1, offers: 2 })).toBe(
    "1 application has ended, and the person has been told. 1 interview is cancelled. 2 offers still stand.",
  );
  expect(afterEnding({ waiting: 0, interviews: 0, offers: 0 })).toBe("");
});
it("how many have applied is how many the list has, with how many of them have ended", () => {
  expect(appliedWords({ all: 0, ended: 0 })).toBe("Nobody has applied yet");
  expect(appliedWords({ all: 16, ended: 6 })).toBe("16 people have applied (6 of these have ended)");
  expect(appliedWords({ all: 16, ended: 16 })).toBe("16 people have applied (all have ended)");
  expect(appliedWords({ all: 1, ended: 0 })).toBe("1 person has applied");
});
