import type { TestProject } from "vitest/node";
import { reference } from "../app/i18n/en/reference";
import { cleanFolders, throwAwayPostgres } from "../app/process/throw-away-postgres.mjs";
import { migrateToLatest, preparing } from "../db/migrate.server";
import { loadReference } from "../db/reference/load.server";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the test server, up to the database's name. */
    postgres: string;
  }
}

const TEMPLATE = "template_of_tests";

/** One database server for a run of the tests, with one migrated database, reference data in it, that each file's own is a copy of. */
export default async function startPostgres(project: TestProject) {
  await cleanFolders();
  const server = await throwAwayPostgres();
  await server.createDatabase(TEMPLATE);
  const url = server.urlOf(TEMPLATE);
  await preparing(url, async (db) => {
    await migrateToLatest(db, url);
    await loadReference(db, reference);
  });
  project.provide("postgres", server.urlOf(""));
  return () => server.remove();
}
