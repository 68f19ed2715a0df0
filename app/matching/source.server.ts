import type { Db } from "../../db/client.server";
import { latestRevision, outboxAfter, wasAtRevision } from "../../db/queries/outbox.server";
import type { Source } from "../../search/feed";
import { everyPerson, everyPost, isLive, peopleForMatching, postsForMatching } from "./rows.server";

/** PostgreSQL as an engine's feed reads it. */
export const matchingSource = (db: Db): Source => ({
  latest: () => latestRevision(db),
  wasAt: ({ revision, committedAt }) => wasAtRevision(db, revision, committedAt),
  after: (revision, limit) => outboxAfter(db, revision, limit),
  opportunities: async (ids) => (await postsForMatching(db, ids)).filter(isLive),
  opportunitiesOf: async (employerIds) => {
    const rows = await db
      .selectFrom("opportunity")
      .select("id")
      .where("employerId", "in", employerIds)
      .where("status", "=", "open")
      .execute();
    return rows.map(({ id }) => id);
  },
  participants: (ids) => peopleForMatching(db, ids),
  everyOpportunity: () => everyPost(db),
  everyParticipant: () => everyPerson(db),
});
