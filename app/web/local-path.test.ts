import { describe, expect, it } from "vitest";
import { localPath } from "./local-path";

describe("localPath", () => {
  it.each(["/matches", "/posts/1/edit/pay?from=check", "/opportunities?town=Norwich"])("keeps %s", (path) => {
    expect(localPath(path)).toBe(path);
  });

  it.each([
    "https://evil.example",
    "//evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "/\t/evil.example",
    "/.//evil.example",
    "/a/..//evil.example",
    "javascript:alert(1)",
    "matches",
    "",
    null,
    7,
    "/a\nSet-Cookie: x",
    `/${"a".repeat(600)}`,
  ])("refuses %j", (value) => {
    expect(localPath(value, "/home")).toBe("/home");
  });

  it("leaves out what only the browser would see", () => {
    expect(localPath("/matches#skills")).toBe("/matches");
  });
});
