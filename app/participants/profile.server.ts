/** What participants say of their own lives. Every verb saves one question and marks it as answered. */
import { sql } from "kysely";
import type { z } from "zod";
import { homeNamed } from "../../db/queries/homes.server";
import { profileOf } from "../../db/queries/profiles.server";
import { ELSEWHERE } from "../../db/reference/regions";
import type { Town } from "../../db/reference/towns";
import type { Place } from "../../search/match/travel";
import type { Caller } from "../caller";
import { ChangedSince } from "../web/older-page.server";
import { answer, change, reopen, set, type Trx } from "./changing.server";
import type { CertificateForm, EnglishForm, HomeForm, HoursForm, TravelForm, WeekForm } from "./forms";
import { type Answering, certificatesMark } from "./older-page.server";
import type { SchoolForm } from "./school-form";
import { givenWeekOf, storeWeek } from "./stored-week.server";
import { ALWAYS, sameSchool, storedWeek, withSchool } from "./week";

type Answer<F extends (...args: never[]) => z.ZodType> = z.output<ReturnType<F>>;

export type HomeSaved =
  | { ok: true }
  | { ok: false; reason: "no-such-town" | "which-town"; choices: readonly Town[] };

/**
 * Where a person lives, as a town or a postcode district and never closer. The town gives the region; a partner that does not work in
 * the new region lets go, so that the officers there see the person.
 */
export async function saveHome(
  caller: Caller,
  ownerId: string,
  typed: z.output<typeof HomeForm>,
): Promise<HomeSaved> {
  const named = await homeNamed(caller.db, typed);
  if (!("town" in named)) {
    const reason = named.choices.length === 0 ? "no-such-town" : "which-town";
    return { ok: false, reason, choices: named.choices };
  }
  const { id, district, lat, lon, region } = named.town;
  const regionCode = region ?? ELSEWHERE;
  await answer(caller, ownerId, "home", (trx) =>
    set(trx, ownerId, {
      townId: id,
      postcodeDistrict: district,
      lat,
      lon,
      regionCode,
      partnerId: sql<string | null>`(select r.partner_id from partner_region r
        where r.partner_id = participant.partner_id and r.region_code = ${regionCode})`,
    }),
  );
  return { ok: true };
}

/** How a person travels, and for how long at most, one way. Returns where from; null where it is not told. */
export const saveTravel = (
  caller: Caller,
  ownerId: string,
  { mode, maxMinutes }: z.output<typeof TravelForm>,
) =>
  answer(caller, ownerId, "travel", async (trx): Promise<Place | null> => {
    await set(trx, ownerId, { travelMode: mode, maxMinutes });
    const { lat, lon } = await trx
      .selectFrom("participant")
      .select(["lat", "lon"])
      .where("personId", "=", ownerId)
      .executeTakeFirstOrThrow();
    return lat === null || lon === null ? null : { lat, lon };
  });

/**
 * The school run of each child, which fills the week on their days; or that there is none. Said again as it was, it leaves the
 * week alone: the person may have changed a day since. The week itself is still asked.
 */
export const saveSchool = (
  caller: Caller,
  ownerId: string,
  { school, holidayCare }: z.output<typeof SchoolForm>,
) =>
  answer(caller, ownerId, "school", async (trx) => {
    const { week, school: before } = await givenWeekOf(trx, ownerId);
    if (!sameSchool(school, before)) await storeWeek(trx, ownerId, withSchool(week, school, before));
    await trx.deleteFrom("participantChild").where("participantId", "=", ownerId).execute();
    const rows = school.map((times, i) => ({ participantId: ownerId, position: i + 1, ...times }));
    if (rows.length > 0) await trx.insertInto("participantChild").values(rows).execute();
    await set(trx, ownerId, { holidayCare });
  });

/** Who has the children in the school holidays, as answered beside the matches; nothing where there is no school run. */
export const saveHolidayCare = (caller: Caller, ownerId: string, holidayCare: "someone" | "nobody") =>
  change(caller, ownerId, (trx) =>
    trx
      .updateTable("participant")
      .set({ holidayCare, updatedAt: caller.now })
      .where("personId", "=", ownerId)
      .where((eb) =>
        eb.exists(
          eb
            .selectFrom("participantChild")
            .select("position")
            .whereRef("participantChild.participantId", "=", "participant.personId"),
        ),
      )
      .execute(),
  );

/** The times at which a person can be away from home, door to door. Returns what their ties leave of them. */
export const saveWeek = (
  caller: Caller,
  ownerId: string,
  { always, times, daysOff }: z.output<typeof WeekForm>,
) =>
  answer(caller, ownerId, "week", (trx) =>
    storeWeek(trx, ownerId, always ? ALWAYS : storedWeek(times, daysOff)),
  );

/** Hours wanted and the most hours a week, in quarters, and the day from which the person can start. */
export const saveHours = (caller: Caller, ownerId: string, hours: Answer<typeof HoursForm>) =>
  answer(caller, ownerId, "hours", (trx) => set(trx, ownerId, hours));

const withoutSkills = (trx: Trx, ownerId: string) =>
  trx.deleteFrom("participantSkill").where("participantId", "=", ownerId).execute();

/** Skills; an empty list says that there are none. */
export const saveSkills = (caller: Caller, ownerId: string, skills: readonly string[]) =>
  answer(caller, ownerId, "skills", async (trx) => {
    await withoutSkills(trx, ownerId);
    const rows = [...new Set(skills)].map((skillCode) => ({ participantId: ownerId, skillCode }));
    if (rows.length > 0) await trx.insertInto("participantSkill").values(rows).execute();
  });
export const takeBackSkills = (caller: Caller, ownerId: string) =>
  reopen(caller, ownerId, "skills", (trx) => withoutSkills(trx, ownerId));

const withoutWork = (trx: Trx, ownerId: string) =>
  trx.deleteFrom("participantSector").where("participantId", "=", ownerId).execute();

/** Kinds of work, the first choice first; an empty list says that any will do. */
export const saveWork = (caller: Caller, ownerId: string, sectors: readonly string[]) =>
  answer(caller, ownerId, "work", async (trx) => {
    await withoutWork(trx, ownerId);
    const rows = [...new Set(sectors)].map((sectorCode, rank) => ({
      participantId: ownerId,
      sectorCode,
      rank,
    }));
    if (rows.length > 0) await trx.insertInto("participantSector").values(rows).execute();
  });
export const takeBackWork = (caller: Caller, ownerId: string) =>
  reopen(caller, ownerId, "work", (trx) => withoutWork(trx, ownerId));

/**
 * Adds a certificate, or corrects it; what an officer had verified is then verified no more. From a page that shows an
 * older list, one that is there by now with another day is `ChangedSince`.
 */
export const addCertificate = (
  caller: Answering,
  ownerId: string,
  { certificate, expiresOn: typed }: Answer<typeof CertificateForm>,
) =>
  answer(caller, ownerId, "certificates", async (trx) => {
    const expiresOn = typed ?? null;
    const profile = caller.seen === undefined ? undefined : await profileOf(trx, ownerId);
    const there = profile?.certificates.find(({ code }) => code === certificate);
    if (profile && there && there.expiresOn !== expiresOn && caller.seen !== certificatesMark(profile))
      throw new ChangedSince();
    await trx
      .insertInto("participantCertificate")
      .values({ participantId: ownerId, certificateCode: certificate, expiresOn })
      .onConflict((conflict) =>
        conflict
          .columns(["participantId", "certificateCode"])
          .doUpdateSet({ expiresOn, issuedOn: null, verifiedBy: null, verifiedAt: null }),
      )
      .execute();
  });

/** That those listed are all: also where there is none. */
export const confirmCertificates = (caller: Caller, ownerId: string) =>
  answer(caller, ownerId, "certificates", async () => undefined);

/** English as the person sees it, in four skills; one left out is not asked yet. An assessment prevails. */
export const saveEnglish = (
  caller: Caller,
  ownerId: string,
  { speaking, listening, reading, writing }: z.output<typeof EnglishForm>,
) =>
  answer(caller, ownerId, "english", (trx) =>
    set(trx, ownerId, {
      englishSpeaking: speaking ?? null,
      englishListening: listening ?? null,
      englishReading: reading ?? null,
      englishWriting: writing ?? null,
    }),
  );
