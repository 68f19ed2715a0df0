import { generateIdFromEntropySize, Lucia, TimeSpan } from "lucia";
import type { Db } from "../../db/client.server";
import { type SessionFacts, SessionStore, type UserFacts } from "./session-store.server";

declare module "lucia" {
  interface Register {
    Lucia: ReturnType<typeof luciaOf>;
    DatabaseSessionAttributes: SessionFacts;
    DatabaseUserAttributes: UserFacts;
  }
}

/** A session ends after this long unused: hours unless the person asked to stay signed in. */
const LASTS = { kept: new TimeSpan(30, "d"), short: new TimeSpan(12, "h") };
/** A session's id says how long it lasts; it is part of what is hashed, so changing it makes it unknown. */
const KEPT = "k-";

const luciaOf = (db: Db, kept: boolean, secure: boolean) =>
  new Lucia(new SessionStore(db), {
    sessionExpiresIn: kept ? LASTS.kept : LASTS.short,
    sessionCookie: {
      name: secure ? "__Host-session" : "session",
      // The server ends a session, not the cookie: it slides without being sent anew.
      expires: false,
      attributes: { secure, sameSite: "lax", path: "/" },
    },
    getSessionAttributes: ({ roleId, kept, revision }) => ({ roleId, kept, revision }),
    getUserAttributes: ({ fullName, locale, roles }) => ({ fullName, locale, roles }),
  });

/** What a session's rules need to know of the request. */
export interface Browser {
  db: Db;
  /** The request's Cookie header. */
  cookies: string | null;
  /** Whether the cookie may only travel by https. */
  secure: boolean;
}

/** Cookies travel by https alone in production, and wherever the address says https. */
export const browserOf = (
  services: { db: Db; origin: string; mode: "demo" | "production" },
  cookies: string | null,
): Browser => ({
  db: services.db,
  cookies,
  secure: services.mode === "production" || services.origin.startsWith("https:"),
});

/** The sessions of one browser: the one it holds, and those that begin or end with this request. */
export function sessionsOf({ db, cookies, secure }: Browser) {
  const short = luciaOf(db, false, secure);
  const long = luciaOf(db, true, secure);
  const own = idIn(cookies, short.sessionCookieName);
  const luciaFor = (id: string) => (id.startsWith(KEPT) ? long : short);
  const blank = () => short.createBlankSessionCookie().serialize();

  return {
    /** The session and its person, or null. Renews it when half of its time is over. */
    async read() {
      if (!own) return null;
      const { session, user } = await luciaFor(own).validateSession(own);
      return session && { session, user };
    },
    /**
     * Begins a session and gives the cookie to set. The one that the browser held ends: an id never carries over
     * from signed out to signed in, or from one role to another.
     */
    async begin(facts: { personId: string; roleId: string; kept: boolean; revision?: number }) {
      if (own) await short.invalidateSession(own);
      const { personId, roleId, kept, revision = 0 } = facts;
      const lucia = kept ? long : short;
      const sessionId = (kept ? KEPT : "") + generateIdFromEntropySize(25);
      await lucia.createSession(personId, { roleId, kept, revision }, { sessionId });
      const cookie = lucia.createSessionCookie(sessionId);
      // Without an age the browser forgets it when it is closed.
      if (!kept) cookie.attributes.maxAge = undefined;
      return cookie.serialize();
    },
    /** Ends this session and gives the cookie that takes it from the browser. */
    async end() {
      if (own) await short.invalidateSession(own);
      return blank();
    },
    /** Ends every session of a person, on every device. */
    async endAll(personId: string) {
      await short.invalidateUserSessions(personId);
      return blank();
    },
    /** Removes those that are over. */
    tidy: () => short.deleteExpiredSessions(),
    /** Notes the revision of the person's last write; it never goes back. */
    async remember(revision: number) {
      if (own) await new SessionStore(db).remember(own, revision);
    },
  };
}

export type Sessions = ReturnType<typeof sessionsOf>;

/** Lucia's own reader fails on other sites' malformed cookies on the same host. */
function idIn(cookies: string | null, name: string): string | undefined {
  for (const pair of (cookies ?? "").split(/; */))
    if (pair.startsWith(`${name}=`)) return /^[a-z0-9-]{20,80}$/.exec(pair.slice(name.length + 1))?.[0];
  return undefined;
}
