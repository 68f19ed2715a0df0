import { postSubject } from "../../db/queries/posts.server";
import type { Caller } from "../caller";
import { Denied } from "../policy";
import { transact } from "../transact.server";

/**
 * Begins a vacancy for the caller's employer. The id comes from the form, so that a second press makes nothing
 * new. Throws `Denied` where the id is somebody else's.
 */
export async function createDraft(caller: Caller, id: string): Promise<{ ok: true; id: string }> {
  return transact(caller, "post.create", async ({ trx, allow }) => {
    if (caller.actor.role !== "employer") throw new Denied("post.create");
    const { employerId, personId } = caller.actor;
    allow({ employerId }, { subjectId: id });
    const employer = await trx
      .selectFrom("employer")
      .select("regionCode")
      .where("id", "=", employerId)
      .executeTakeFirstOrThrow();
    const made = await trx
      .insertInto("opportunity")
      .values({
        id,
        employerId,
        regionCode: employer.regionCode,
        kind: "vacancy",
        work: "paid",
        createdBy: personId,
        createdAt: caller.now,
        updatedAt: caller.now,
      })
      .onConflict((conflict) => conflict.column("id").doNothing())
      .returning("id")
      .executeTakeFirst();
    if (!made) {
      const there = await postSubject(trx, id);
      if (there?.employerId !== employerId) throw new Denied("post.create");
      return { ok: true, id };
    }
    await trx
      .insertInto("opportunityHistory")
      .values({ opportunityId: id, at: caller.now, toStatus: "draft", personId })
      .execute();
    return { ok: true, id };
  });
}
