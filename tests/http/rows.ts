/** Sends what a row of the table says, as each role. Call `await rowsOfTable()` at the top of a test file. */
import { beforeAll } from "vitest";
import { type Answer, type ServedApp, servedApp } from "./app";
import { aCast, aScene, askerOf, type Cast, filled, filledForm, ROLES, type Role, type Scene } from "./cast";
import { type Row, TABLE } from "./table";

export const GETS = TABLE.filter(([method]) => method === "GET");
export const POSTS = TABLE.filter(([method]) => method === "POST");
export const named = (rows: readonly Row[]) =>
  rows.map((row) => {
    const [method, path, form] = row;
    return [`${method} ${path} ${form ? JSON.stringify(form).slice(0, 60) : ""}`, row] as const;
  });

export const statusesOf = ([, , , statuses]: Row) => statuses.split(/ +/);
export const statusOf = (row: Row, role: Role) => statusesOf(row)[ROLES.indexOf(role)];
const isSuccess = (status: string | undefined) => status === "200" || status === "302";
export const whoMay = (row: Row) => ROLES.filter((_, i) => isSuccess(statusesOf(row)[i]));
export const whoMayNot = (row: Row) => ROLES.filter((_, i) => !isSuccess(statusesOf(row)[i]));
export const firstOf = (row: Row) => whoMay(row)[0] as Role;

const isSignIn = (to: string | null | undefined) => /^\/sign-in\?then=/.test(to ?? "");
/** Its status, or `in` where it leads to sign-in. */
export const short = ({ status, to }: Answer) => (status === 302 && isSignIn(to) ? "in" : String(status));
/** The same of an answer in data, where a redirect is a part of the answer. */
export function shortData({ status, body }: Answer): string {
  if (!body.includes("SingleFetchRedirect")) return String(status);
  return isSignIn(/"(\/[^"]*)"/.exec(body)?.[1]) ? "in" : "302";
}

interface Over {
  scene?: Scene;
  suffix?: ".data";
  method?: string;
  origin?: string | null;
}
export interface Rows {
  app: ServedApp;
  /** Records of one's own for a row, made as they are named. */
  sceneFor(role?: Role): Scene;
  /** One request of a row, on records made for it alone unless a scene is given; sent when it is called. */
  request(row: Row, role: Role, over?: Over): Promise<() => Promise<Answer>>;
  answerOf(row: Row, role: Role, over?: Over): Promise<Answer>;
}

/** The application on a database of this file's own, with the cast in it. */
export async function rowsOfTable(): Promise<Rows> {
  const app = await servedApp();
  let cast: Cast;
  beforeAll(async () => {
    cast = await aCast(app.db);
  });
  const sceneFor = (role?: Role) => aScene(app, cast, role);
  async function request([method, path, form, , more]: Row, role: Role, over: Over = {}) {
    const scene = over.scene ?? sceneFor(role);
    const [before = "", query] = (await filled(path, scene)).split("?");
    const address = `${over.suffix && before === "/" ? "/_root" : before}${over.suffix ?? ""}${query ? `?${query}` : ""}`;
    const cookie = more?.cookie && (await filled(more.cookie, scene));
    const sent = form ? await filledForm(form, scene) : undefined;
    const { origin } = over;
    await app.db.deleteFrom("attempt").execute();
    return () =>
      app.ask(askerOf(cast, role), address, { method: over.method ?? method, form: sent, cookie, origin });
  }
  const answerOf = async (...asked: Parameters<typeof request>) => (await request(...asked))();
  return { app, sceneFor, request, answerOf };
}
