import type { Adapter, DatabaseSession } from "lucia";
import type { Db } from "../../db/client.server";
import { digest } from "./secrets.server";

/** A role that a person holds, with what an actor needs of it. */
export interface HeldRole {
  id: string;
  kind: string;
  employerId: string | null;
  employerName: string | null;
  employerStatus: string | null;
  position: string | null;
  partnerId: string | null;
  regionCode: string | null;
}

export interface SessionFacts {
  roleId: string | null;
  kept: boolean;
  /** The outbox revision of the person's last write. */
  revision: number;
}
export interface UserFacts {
  fullName: string;
  locale: string;
  roles: HeldRole[];
}

/**
 * Where Lucia keeps its sessions. A session is stored under the SHA-256 of its id, so that reading the table
 * gives nobody a session; Lucia itself is always handed the caller's own id back, or renewal would break.
 */
export class SessionStore implements Adapter {
  constructor(private readonly db: Db) {}

  /** Session, person and roles in one query. A person who was shut out has no session. */
  async getSessionAndUser(sessionId: string): ReturnType<Adapter["getSessionAndUser"]> {
    const rows = await this.db
      .selectFrom("session as s")
      .innerJoin("person as p", "p.id", "s.userId")
      .leftJoin("personRole as r", (join) =>
        join.onRef("r.personId", "=", "p.id").on("r.endedAt", "is", null),
      )
      .leftJoin("employer as e", "e.id", "r.employerId")
      .select(["s.userId", "s.expiresAt", "s.roleId", "s.kept", "s.revision", "p.fullName", "p.locale"])
      .select(["r.id", "r.kind", "r.employerId", "r.position", "r.partnerId", "r.regionCode"])
      .select(["e.name as employerName", "e.status as employerStatus"])
      .where("s.id", "=", digest(sessionId))
      .where("p.disabledAt", "is", null)
      .orderBy("r.grantedAt")
      .orderBy("r.id")
      .execute();
    const first = rows[0];
    if (!first) return [null, null];
    const { userId, expiresAt, roleId, kept, revision, fullName, locale } = first;
    const roles = rows.flatMap(({ id, kind, ...row }) => (id && kind ? [{ ...row, id, kind }] : []));
    return [
      { id: sessionId, userId, expiresAt, attributes: { roleId, kept, revision } },
      { id: userId, attributes: { fullName, locale, roles } },
    ];
  }

  /** The ids are hashes here: nobody can sign in with them. */
  async getUserSessions(userId: string): Promise<DatabaseSession[]> {
    const rows = await this.db
      .selectFrom("session")
      .select(["id", "userId", "expiresAt", "roleId", "kept", "revision"])
      .where("userId", "=", userId)
      .execute();
    return rows.map(({ id, userId, expiresAt, ...attributes }) => ({ id, userId, expiresAt, attributes }));
  }

  async setSession({ id, userId, expiresAt, attributes }: DatabaseSession): Promise<void> {
    await this.db
      .insertInto("session")
      .values({ id: digest(id), userId, expiresAt, ...attributes })
      .execute();
  }

  async updateSessionExpiration(sessionId: string, expiresAt: Date): Promise<void> {
    await this.db.updateTable("session").set({ expiresAt }).where("id", "=", digest(sessionId)).execute();
  }

  async deleteSession(sessionId: string): Promise<void> {
    await this.db.deleteFrom("session").where("id", "=", digest(sessionId)).execute();
  }

  async deleteUserSessions(userId: string): Promise<void> {
    await this.db.deleteFrom("session").where("userId", "=", userId).execute();
  }

  async deleteExpiredSessions(): Promise<void> {
    await this.db.deleteFrom("session").where("expiresAt", "<=", new Date()).execute();
  }

  async remember(sessionId: string, revision: number): Promise<void> {
    await this.db
      .updateTable("session")
      .set({ revision })
      .where("id", "=", digest(sessionId))
      .where("revision", "<", revision)
      .execute();
  }
}
