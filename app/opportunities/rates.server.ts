import { members } from "../../db/queries/people.server";
import { allRates, payRates, postsBelowRate } from "../../db/queries/rates.server";
import type { Caller } from "../caller";
import { londonDate } from "../i18n/format";
import { allowRead, transact } from "../transact.server";
import type { Asked } from "../web/guard.server";
import { offsetFor, rateFor } from "./pay";
import { missingRates, type RateInput } from "./rates";
import { rateDay } from "./wage";

export type Entered =
  | { ok: true; below: number }
  | { ok: false; reason: "in-force" | "below-earlier"; pence: number };

/**
 * A manager enters a dated rate. One that is already in force is never rewritten; one that is still to come may
 * be corrected. Posts whose start it covers are checked again: those below it are told to their employers, and
 * officers find them beside the posts to review.
 */
export async function enterRate(caller: Caller, rate: RateInput): Promise<Entered> {
  const today = londonDate(caller.now);
  return transact(caller, "rate.write", async ({ trx, allow, record }) => {
    allow({});
    const { kind, band, validFrom } = rate;
    const there = await trx
      .selectFrom("rate")
      .select("pence")
      .where("kind", "=", kind)
      .where("band", "=", band)
      .where("validFrom", "=", validFrom)
      .forUpdate()
      .executeTakeFirst();
    if (there?.pence === rate.pence) return { ok: true, below: 0 };
    if (there && validFrom <= today) return { ok: false, reason: "in-force", pence: there.pence };
    // Rates of pay have never fallen: a lower one is a slip of the hand, which would let unlawful pay through.
    const earlier = await trx
      .selectFrom("rate")
      .select("pence")
      .where("kind", "=", kind)
      .where("band", "=", band)
      .where("validFrom", "<", validFrom)
      .orderBy("validFrom", "desc")
      .executeTakeFirst();
    if (earlier && rate.pence < earlier.pence)
      return { ok: false, reason: "below-earlier", pence: earlier.pence };
    const row = {
      pence: rate.pence,
      source: rate.source,
      enteredBy: "personId" in caller.actor ? caller.actor.personId : null,
      enteredAt: caller.now,
    };
    await trx
      .insertInto("rate")
      .values({ kind, band, validFrom, ...row })
      .onConflict((conflict) => conflict.columns(["kind", "band", "validFrom"]).doUpdateSet(row))
      .execute();
    if (kind === "real_living_wage") return { ok: true, below: 0 };

    const rates = await payRates(trx);
    const waiting = await trx
      .selectFrom("opportunity")
      .select(["id", "startsOn", "payFromEighteenPence", "payUnderEighteenPence"])
      .select(["payApprenticePence", "liveInPence"])
      .where("payRateUnknown", "=", true)
      .where("status", "not in", ["closed", "withdrawn"])
      .execute();
    const settled = waiting.filter((post) => {
      const day = rateDay(post.startsOn, today);
      const used = [
        rateFor(rates, "21-and-over", day),
        ...(post.payFromEighteenPence === null ? [] : [rateFor(rates, "18-20", day)]),
        ...(post.payUnderEighteenPence === null ? [] : [rateFor(rates, "16-17", day)]),
        ...(post.payApprenticePence === null ? [] : [rateFor(rates, "apprentice", day)]),
        ...(post.liveInPence === null ? [] : [offsetFor(rates, day)]),
      ];
      return used.every((rate) => rate?.known);
    });
    if (settled.length > 0)
      await trx
        .updateTable("opportunity")
        .set({ payRateUnknown: false })
        .where(
          "id",
          "in",
          settled.map((post) => post.id),
        )
        .execute();
    const below = (await postsBelowRate(trx, today, null)).filter(
      (post) => post.rateFrom === validFrom && post.band === band,
    );
    for (const post of below)
      for (const personId of await members(trx, post.employerId))
        record({ topic: "message", kind: "pay-below-rate", subjectId: post.id, personId });
    return { ok: true, below: below.length };
  });
}

/** Every rate, and which are not entered yet. */
export async function ratesPage({ caller, today }: Asked) {
  await allowRead(caller, "rate.write", {});
  const rates = await allRates(caller.db);
  return { rates, today, missing: missingRates(rates, today) };
}
