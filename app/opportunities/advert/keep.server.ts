import type { Transaction } from "kysely";
import { postOf } from "../../../db/queries/posts.server";
import type { DB } from "../../../db/types";
import type { Caller } from "../../caller";
import { londonDate } from "../../i18n/format";
import { createDraft } from "../drafts.server";
import { SAVES } from "../save-step.server";
import { type Save, type Saving, update } from "../saving.server";
import type { Step } from "../steps";
import type { StepInput } from "../vacancy";
import type { Sure } from "./lines";
import { type AdvertRead, readAdvert } from "./read";

interface BegunFromAdvert {
  id: string;
  /** How many questions have an answer, or a part of one, from the advert. */
  read: number;
}

/**
 * Begins a vacancy from an advert: keeps the text, and fills in what it says without any doubt and the question
 * would accept. None of those questions counts as answered. A second press finds the draft made.
 */
export async function beginFromAdvert(caller: Caller, id: string, advert: string): Promise<BegunFromAdvert> {
  let read = 0;
  await createDraft(caller, id, "vacancy", async (trx, personId) => {
    const said = await fill(trx, caller, personId, id, readAdvert(advert, londonDate(caller.now)));
    read = Object.keys(said).length;
    await trx
      .insertInto("postAdvert")
      .values({ opportunityId: id, advert, read: JSON.stringify(said), keptBy: personId, keptAt: caller.now })
      .execute();
  });
  return { id, read };
}

/** Writes what was read, and tells the words by question. What a question would refuse is left for it to ask. */
async function fill(
  trx: Transaction<DB>,
  { now }: Caller,
  personId: string,
  id: string,
  read: AdvertRead,
): Promise<Partial<Record<Step, string>>> {
  const said: Partial<Record<Step, string>> = {};
  // Each reads what those before it wrote: a year's pay is judged by the hours and at the start.
  const saving = async (): Promise<Saving> => {
    const post = await postOf(trx, id);
    if (!post) throw new Error("The draft that was just made is not there");
    return { trx, post, now, today: londonDate(now), personId };
  };
  const answer = async <S extends Step>(step: S, input: StepInput[S], words: string) => {
    const refusal = await (SAVES[step] as Save<S>)(await saving(), input);
    if (!refusal) said[step] = words;
  };
  const { title, description, town, address, hours, contract, pay, certificates } = read;
  const { places, startsOn, closesOn } = read;
  const work = [title, description].filter((one) => one !== undefined);
  if (work.length > 0) {
    await update(await saving(), {
      ...(title ? { title: title.value } : {}),
      ...(description ? { description: description.value } : {}),
    });
    said.work = together(work);
  }
  if (address) {
    await update(await saving(), { address: address.value });
    said.place = address.said;
  }
  if (town) {
    const { id: townId, lat, lon, region } = town.value;
    await update(await saving(), { townId, lat, lon, ...(region ? { regionCode: region } : {}) });
    said.place = together(address ? [address, town] : [town]);
  }
  const dates = [places, startsOn, closesOn].filter((one) => one !== undefined);
  if (dates.length > 0) {
    await update(await saving(), {
      ...(places ? { places: places.value } : {}),
      ...(startsOn ? { startsOn: startsOn.value } : {}),
      ...(closesOn ? { closesOn: closesOn.value } : {}),
    });
    said.dates = together(dates);
  }
  if (hours) {
    const { shifts, termTimeOnly } = hours.value;
    await answer("hours", { patterns: [{ name: null, shape: "fixed", shifts }], termTimeOnly }, hours.said);
  }
  if (contract)
    await answer("contract", { ...contract.value, probation: null, leadsTo: null }, contract.said);
  if (pay)
    await answer(
      "pay",
      {
        pay: pay.value.pence,
        per: pay.value.per,
        payNote: null,
        lowerPay: { "18-20": null, "16-17": null, apprentice: null },
        liveInPence: null,
      },
      pay.said,
    );
  if (certificates) await answer("certificates", certificates.value, certificates.said);
  return said;
}

const together = (readings: readonly Sure<unknown>[]): string =>
  [...new Set(readings.map((one) => one.said))].join("; ");
