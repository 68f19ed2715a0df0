/**
 * `npm run db:types`: writes db/types.ts from a database that all migrations have run on. With `--verify` it
 * only compares.
 */
import { join } from "node:path";
import { migrateToLatest, preparing } from "../../db/migrate.server";
import { root } from "./prepare.mjs";
import { run } from "./processes.mjs";
import { throwAwayPostgres } from "./throw-away-postgres.mjs";

const server = await throwAwayPostgres();
try {
  await server.createDatabase("types");
  const url = server.urlOf("types");
  await preparing(url, (db) => migrateToLatest(db, url));
  const cli = join(root, "node_modules", "kysely-codegen", "dist", "cli", "bin.js");
  const { code } = await run(process.execPath, [cli, "--url", url, ...process.argv.slice(2)], {
    cwd: root,
    show: true,
  });
  process.exitCode = code;
} finally {
  await server.remove();
}
