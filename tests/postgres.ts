import type { TestProject } from "vitest/node";
import { cleanFolders, throwAwayPostgres } from "../app/process/throw-away-postgres.mjs";
import { migrateToLatest, preparing } from "../db/migrate.server";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the test server, up to the database's name. */
    postgres: string;
  }
}

const TEMPLATE = "template_of_tests";

/** One database server for a run of the tests, with one migrated database that each file's own is a copy of. */
export default async function startPostgres(project: TestProject) {
  await cleanFolders();
  const server = await throwAwayPostgres();
  await server.createDatabase(TEMPLATE);
  const url = server.urlOf(TEMPLATE);
  await preparing(url, (db) => migrateToLatest(db, url));
  project.provide("postgres", server.urlOf(""));
  return () => server.remove();
}
