import { defineConfig } from "vitest/config";

// As generous as a busy machine needs. Where nobody watches, what lost a race with one is tried once more, and told.
const patience = { retry: process.env.CI ? 1 : 0, testTimeout: 120_000, hookTimeout: 180_000 };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["{app,db,search,emails,tests}/**/*.test.{ts,tsx}"],
          exclude: ["tests/{start,http}/**"],
          globalSetup: "tests/postgres.ts",
          // Most of the application is read and compiled once for all of them; those that need a database have each their own.
          isolate: false,
          ...patience,
        },
      },
      {
        test: {
          name: "http",
          include: ["tests/http/**/*.test.ts"],
          globalSetup: ["tests/built.ts", "tests/postgres.ts"],
          ...patience,
        },
      },
      {
        test: {
          name: "start",
          include: ["tests/start/**/*.test.ts"],
          ...patience,
          testTimeout: 300_000,
        },
      },
    ],
  },
});
