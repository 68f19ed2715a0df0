import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseConfig, tableOfVariables, VARIABLES } from "./config.server";

const production = {
  FOOTHOLD_MODE: "production",
  DATABASE_URL: "postgres://u:p@db/foothold",
  PUBLIC_URL: "https://foothold.example",
  SECRET_KEY: "0123456789abcdef0123456789abcdef",
};
const configOf = (environment: Record<string, string>) => {
  const parsed = parseConfig(environment);
  if (!parsed.ok) throw new Error(parsed.problems.join("\n"));
  return parsed.config;
};
const problemsOf = (environment: Record<string, string>) => {
  const parsed = parseConfig(environment);
  return parsed.ok ? [] : parsed.problems;
};

describe("the settings", () => {
  it("need nothing in the demo", () => {
    expect(configOf({})).toMatchObject({
      mode: "demo",
      process: "all",
      host: "localhost",
      port: 3000,
      publicUrl: "http://localhost:3000",
      rateLimit: 600,
    });
  });

  it("treat an empty variable as unset", () => {
    expect(configOf({ PORT: "", FOOTHOLD_MODE: " " })).toMatchObject({ port: 3000, mode: "demo" });
  });

  it("demand secrets, a database and the public address in production", () => {
    expect(configOf(production)).toMatchObject({
      mode: "production",
      host: "0.0.0.0",
      mailFrom: "Foothold <no-reply@foothold.example>",
    });
    expect(problemsOf({ FOOTHOLD_MODE: "production" }).map((line) => line.split(":")[0])).toEqual([
      "PUBLIC_URL",
      "DATABASE_URL",
      "SECRET_KEY",
    ]);
  });

  it.each([
    ["FOOTHOLD_MODE", "prod"],
    ["PROCESS", "both"],
    ["HOST", "a b"],
    ["PORT", "0"],
    ["PORT", "65536"],
    ["PORT", "80a"],
    ["PORT", "8.5"],
    ["PUBLIC_URL", "foothold.example"],
    ["PUBLIC_URL", "https://foothold.example/path"],
    ["PUBLIC_URL", "ftp://foothold.example"],
    ["DATABASE_URL", "mysql://db/foothold"],
    ["DATABASE_POOL", "1"],
    ["SECRET_KEY", "short"],
    ["SMTP_URL", "mail.example:25"],
    ["MAIL_FROM", "nobody"],
    ["SMS_URL", "sms"],
    ["MEILISEARCH_URL", "localhost:7700"],
    ["MEILISEARCH_LINEAR_BELOW", "0.05"],
    ["MEILISEARCH_LINEAR_BELOW", "1.1"],
    ["METRICS_TOKEN", "short"],
    ["WORKER_PORT", "0"],
    ["TRUST_PROXY", "yes"],
    ["RATE_LIMIT", "-1"],
    ["STOP_SECONDS", "0"],
    ["LOG_LEVEL", "loud"],
    ["DEMO_DATA", "some"],
  ])("refuse %s=%s with its name and what is expected", (name, value) => {
    const { expected } = VARIABLES[name as keyof typeof VARIABLES];
    const problems = problemsOf({ [name]: value });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`${name}: expected ${expected}`);
  });

  it("show no secret when refusing it", () => {
    expect(
      problemsOf({ DATABASE_URL: "hunter2", SECRET_KEY: "hunter2", SMTP_URL: "hunter2" }).join(),
    ).not.toContain("hunter2");
  });

  it("refuse demo data in production, whatever is asked", () => {
    expect(configOf({ ...production, DEMO_DATA: "full" }).demoData).toBe("none");
    expect([configOf({}).demoData, configOf({ DEMO_DATA: "small" }).demoData]).toEqual(["full", "small"]);
  });

  it("name all problems at once", () => {
    expect(problemsOf({ PORT: "x", PROCESS: "x", LOG_LEVEL: "x" })).toHaveLength(3);
  });

  it("take a public address without its last slash, and proxies by number or address", () => {
    expect(configOf({ PUBLIC_URL: "https://foothold.example/" }).publicUrl).toBe("https://foothold.example");
    expect(configOf({ TRUST_PROXY: "2" }).trustProxy).toBe(2);
    expect(configOf({ TRUST_PROXY: "10.0.0.0/8, ::1" }).trustProxy).toEqual(["10.0.0.0/8", "::1"]);
  });

  it("are all in the README's table", () => {
    const readme = readFileSync("README.md", "utf8");
    expect(readme).toContain(tableOfVariables());
  });
});
