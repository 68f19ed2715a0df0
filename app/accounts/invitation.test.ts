import { describe, expect, it } from "vitest";
import { readInvitation } from "./invite-command.server";

const read = (line: string) => readInvitation(line.split(" "));

describe("npm run invite", () => {
  it("reads a manager, an employer's owner and an officer", () => {
    expect(read("--role manager --email M@Example.org")).toEqual({
      input: { role: "manager", email: "m@example.org" },
    });
    expect(read("--role employer --email e@example.org --employer Hotel")).toEqual({
      input: { role: "employer", email: "e@example.org", employer: "Hotel", position: "owner", isNew: false },
    });
    expect(read("--role officer --email o@example.org --partner Welcome --region norfolk --new")).toEqual({
      input: { role: "officer", email: "o@example.org", partner: "Welcome", region: "norfolk", isNew: true },
    });
  });

  it.each([
    ["--email m@example.org", "--role: expected manager, employer or officer"],
    ["--role participant --email m@example.org", "--role: expected manager, employer or officer"],
    ["--role manager --email nobody", "--email: expected an e-mail address such as name@example.org"],
    [
      "--role officer --email o@example.org --region norfolk",
      "--partner: expected the partner organisation's name",
    ],
    ["--role manager --email m@example.org --region norfolk", "--region does not go with this role"],
  ])("says what is wrong with %s", (line, problem) => {
    expect(read(line)).toEqual({ problems: [problem] });
  });
});
