import { expect, it } from "vitest";
import { askAbout } from "./visitor-address";

const ANSWERS = "when=school&town=Norwich%2C+Norfolk&read=0";

it("a post that one opens from a list of answers is asked about with these answers", () => {
  for (const list of [`/would-it-fit?see=1&${ANSWERS}&page=2`, `/would-it-fit?post=other&see=1&${ANSWERS}`])
    expect(askAbout("this", list)).toEqual({
      href: `/would-it-fit?${ANSWERS}&see=1&post=this`,
      isAnswered: true,
    });
});
it("from elsewhere, and where nothing was answered, the questions are asked", () => {
  for (const list of [null, "/opportunities?town=Norwich", "/would-it-fit", "/would-it-fit?see=1"])
    expect(askAbout("this", list)).toEqual({ href: "/would-it-fit?post=this", isAnswered: false });
});
