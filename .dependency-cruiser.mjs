/** The arrows of the house, which run down: routes → features → (policy, db, search, emails). */

const tests = "\\.test\\.tsx?$|^search/(testing|bench)/";
/** Programs that run on their own from a terminal, outside of the server's bundle. */
const programs = "(^|/)((make|write)-[a-z-]+|match-(cli|command))\\.ts$";
const serverSide = `\\.server\\.tsx?$|${tests}|${programs}|^app/process/main\\.ts$`;
const features = "^app/(?!routes/|ui/|web/|i18n/|process/)[^/]+/";
const forbid = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    forbid(
      "no-circles",
      "Two modules that need each other are one, or miss a third.",
      {},
      { circular: true },
    ),
    forbid(
      "nothing-knows-the-process",
      "What runs may import all, and nothing imports it.",
      { path: "^(app/(?!process/)|db/|search/|emails/)" },
      { path: "^app/process/" },
    ),
    forbid(
      "nothing-knows-the-routes",
      "An address leads to a feature, never back.",
      { path: "^(app/(?!routes/|routes\\.ts)|db/|search/|emails/)" },
      { path: "^app/routes/" },
    ),
    forbid(
      "routes-ask-features",
      "An address makes one call into a feature; queries, engines and templates lie behind it.",
      { path: "^app/routes/" },
      { path: "^(db/(?!reference/)|search/|emails/)", dependencyTypesNot: ["type-only"] },
    ),
    forbid(
      "ui-and-web-know-no-feature",
      "Components and request plumbing serve every feature alike.",
      { path: "^app/(ui|web)/", pathNot: tests },
      { path: features },
    ),
    forbid(
      "ui-has-no-data",
      "Components are given what they show.",
      { path: "^app/ui/", pathNot: tests },
      { path: "^(db/(?!reference/)|search/|emails/)|\\.server\\.tsx?$", dependencyTypesNot: ["type-only"] },
    ),
    forbid(
      "the-match-is-pure",
      "The definition of a match imports nothing of ours.",
      { path: "^search/match/", pathNot: tests },
      { path: "^(app|db|emails|tests)/|^search/(?!match/)" },
    ),
    forbid(
      "search-knows-no-database",
      "Engines are handed what they hold; they import neither db nor app.",
      { path: "^search/", pathNot: tests },
      { path: "^(app|db|emails)/" },
    ),
    forbid(
      "db-knows-no-app",
      "The database is the lowest layer; it may speak of what the pure definition of a match defines.",
      { path: "^db/", pathNot: tests },
      { path: "^(app|emails)/|^search/(?!match/)" },
    ),
    forbid(
      "emails-are-pure",
      "Templates turn values into text; of ours they import words alone.",
      { path: "^emails/", pathNot: tests },
      { path: "^(db|search)/|^app/(?!i18n/)" },
    ),
    forbid(
      "words-import-nothing",
      "The message catalogue stands alone.",
      { path: "^app/i18n/", pathNot: tests },
      { path: "^(app/(?!i18n/)|db/|search/|emails/)" },
    ),
    forbid(
      "policy-is-pure",
      "The permission table imports nothing.",
      { path: "^app/policy\\.ts$" },
      { path: "^(app|db|search|emails)/" },
    ),
    forbid(
      "lucia-lives-in-accounts",
      "Sessions can change their library without anybody noticing.",
      { pathNot: "^app/accounts/" },
      { path: "^node_modules/(lucia|@lucia-auth)/" },
    ),
    forbid(
      "server-code-says-so",
      "Only *.server.ts may import what runs on a server: without the suffix it would reach browsers.",
      {
        path: "^(app|db|search|emails)/.*\\.tsx?$",
        pathNot: serverSide,
      },
      {
        path: "^node_modules/(pg|kysely|graphile-worker|express|meilisearch|pino|nodemailer|lucia|@lucia-auth|@node-rs)/",
        dependencyTypesNot: ["type-only"],
      },
    ),
    forbid(
      "node-is-a-server",
      "Browsers have none of Node's modules.",
      { path: "^(app|db|search|emails)/.*\\.tsx?$", pathNot: serverSide },
      { dependencyTypes: ["core"], dependencyTypesNot: ["type-only"] },
    ),
    forbid(
      "no-tools-in-the-product",
      "What the server imports is a dependency, not a development dependency.",
      {
        path: "^(app|db|search|emails)/",
        pathNot: `${tests}|${programs}|^app/routes\\.ts$|\\.mjs$|\\.d\\.ts$`,
      },
      { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    ),
    forbid(
      "no-tests-in-the-product",
      "Tests are imported by tests.",
      { path: "^(app|db|search|emails)/", pathNot: tests },
      { path: `^tests/|${tests}` },
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: "specify",
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
