import { createHash } from "node:crypto";
import { sql } from "kysely";
import { afterAll, describe, expect, it } from "vitest";
import { DEMO_PEOPLE } from "../../app/accounts/demo-people";
import { INTERVIEW_NEXT } from "../../app/brokering/interview";
import { CANDIDACY_STATES } from "../../app/brokering/states";
import type { MatchingCaller } from "../../app/caller";
import { formatOf, londonDate } from "../../app/i18n/format";
import { DEFAULT_LOCALE } from "../../app/i18n/locales";
import { translatorOf } from "../../app/i18n/translate";
import { matchesFor } from "../../app/matching/matching.server";
import { matchingSource } from "../../app/matching/source.server";
import { matchesView } from "../../app/matching/view.server";
import { problemsOf } from "../../app/opportunities/problems";
import { POST_STATUSES } from "../../app/opportunities/states";
import { copyUntil, countOf } from "../../app/process/demo/copies.server";
import { doShare, makeDemo } from "../../app/process/demo/load.server";
import { openWorld } from "../../app/process/demo/world.server";
import { startEngine } from "../../app/process/engine.server";
import { makeLog } from "../../app/process/log.server";
import type { Db } from "../../db/client.server";
import { postOf } from "../../db/queries/posts.server";
import { payRates } from "../../db/queries/rates.server";
import { freshDatabase } from "../fresh-db";
import { disagreements } from "./demo-explained";
import { employersDisagreements, officersDisagreements } from "./demo-officers";
import { shownOn } from "./demo-shown";

/** The least demo in which all that is promised is found. */
const SIZE = { posts: 104, placements: 21, people: 62 };
/** A Sunday: the day after which most of a week's counting goes wrong. */
const NOW = new Date("2026-11-22T20:15:00Z");

async function madeIn({ url }: { url: string }) {
  const world = openWorld(url, NOW, 8);
  await makeDemo(world, SIZE, (stage) => doShare(world, SIZE, { stage, part: 0, of: 1 }, 8));
  await world.db.destroy();
}

const [one, other] = [await freshDatabase(), await freshDatabase()];
await Promise.all([madeIn(one), madeIn(other)]);
const { db } = one;
const today = londonDate(NOW);

const rows = async <T>(text: string, from: Db = db) => (await sql.raw<T>(text).execute(from)).rows;

/** All that people read of the demo, without the ids that a database draws by itself. */
const CONTENTS = [
  `select name, kind, status, size, description, region_code, approved_at, status_note from employer order by name`,
  `select p.full_name, p.email, p.phone, p.created_at, r.kind, r.region_code, r.position
    from person p join person_role r on r.person_id = p.id order by 1, 2, 3, 5, 6`,
  `select person.full_name, person.phone, person.email, t.town_id, t.region_code, t.available, t.max_quarters,
      t.travel_mode, t.max_minutes, t.available_from, t.steps_answered,
      array(select row(c.days, c.drop_off, c.pick_up)::text from participant_child c
        where c.participant_id = t.person_id order by c.position) as children
    from participant t join person on person.id = t.person_id order by 1, 2, 3`,
  `select p.full_name, j.title, j.soc_code, j.country, j.from_year, j.to_year from past_job j
    join person p on p.id = j.participant_id order by 1, 2, 5`,
  `select p.full_name, q.title, q.country, q.year from participant_qualification q
    join person p on p.id = q.participant_id order by 1, 2`,
  `select p.full_name, c.sector_code, c.completed_on, c.confirmed_at from sector_course_completed c
    join person p on p.id = c.participant_id order by 1, 2`,
  `select p.full_name, l.language_code, l.speaks, l.reads from participant_language l
    join person p on p.id = l.participant_id order by 1, 2`,
  `select id, title, description, status, pay_pence, pay_per, town_id, places, places_left, starts_on, closes_on,
      submitted_at, published_at from opportunity order by id`,
  `select p.full_name, c.opportunity_id, c.state, c.message, c.created_at
    from candidacy c join person p on p.id = c.participant_id order by 1, 2`,
];
const digestOf = async (from: Db) => {
  const hash = createHash("sha256");
  for (const text of CONTENTS) hash.update(JSON.stringify(await rows(text, from)));
  return hash.digest("hex");
};

const namesOf = async (text: string) => (await rows<{ name: string }>(text)).map(({ name }) => name);

describe("The demo", () => {
  it("is the same whenever it is made at the same time", async () => {
    expect(await digestOf(other.db)).toBe(await digestOf(one.db));
  });

  it("has posts in every state, and every kind of employer", async () => {
    expect((await namesOf("select distinct status as name from opportunity")).sort()).toEqual(
      [...POST_STATUSES].sort(),
    );
    expect((await namesOf("select distinct kind || ' ' || status as name from employer")).sort()).toEqual([
      "business applied",
      "business approved",
      "business refused",
      "business suspended",
      "charity approved",
      "public_body approved",
    ]);
  });

  const states = () =>
    namesOf(`select distinct kind || ' ' || case
      when status = 'draft' and exists (select from review where opportunity_id = opportunity.id) then 'sent back'
      else status end as name
    from opportunity where revises is null`);
  // A recruitment day has sessions, and no places to fill.
  for (const kind of ["vacancy", "work_experience", "volunteering", "recruitment_day"])
    for (const state of [
      ...POST_STATUSES.filter((status) => status !== "filled" || kind !== "recruitment_day"),
      "sent back",
    ])
      it(`has a ${kind} that is ${state}`, async () => {
        expect(await states()).toContain(`${kind} ${state}`);
      });

  it("has every basis of unpaid work", async () => {
    expect(
      await namesOf(`select distinct work as name from opportunity where work is not null order by 1`),
    ).toEqual(["course_placement", "paid", "scheme", "shadowing", "voluntary_worker", "volunteering"]);
  });

  it("has recruitment days in several regions, at places and by video, each with jobs and sessions", async () => {
    const [counted] = await rows<Record<string, number>>(`select count(*)::int as days,
      count(distinct o.region_code)::int as regions, count(d.video_link)::int as by_video,
      count(*) filter (where exists (select from recruitment_session s where s.day_id = o.id)
        and exists (select from recruitment_day_vacancy v where v.day_id = o.id))::int as whole
      from opportunity o join recruitment_day d on d.opportunity_id = o.id
      where o.status = 'open' and d.held_on > '${today}'`);
    expect(counted?.days).toBeGreaterThanOrEqual(6);
    expect(counted?.regions).toBeGreaterThanOrEqual(4);
    expect(counted?.byVideo).toBeGreaterThanOrEqual(1);
    expect(counted?.whole).toBe(counted?.days);
  });

  it("has hours of every shape, weeks off, split and night shifts, term time, and every contract", async () => {
    expect(await namesOf("select distinct shape as name from shift_pattern order by 1")).toEqual([
      "alternating",
      "fixed",
      "flexible",
      "rota",
    ]);
    expect(
      await namesOf(
        "select distinct contract as name from opportunity where contract is not null order by 1",
      ),
    ).toEqual(expect.arrayContaining(["fixed_term", "permanent"]));
    const [counted] = await rows<Record<string, number>>(`select
      (select count(*)::int from opportunity where by_agreement) as by_agreement,
      (select count(*)::int from shift_week where slots = '{}') as weeks_off,
      (select count(*)::int from shift_pattern p where shape = 'flexible' and name is not null) as mixed,
      (select count(*)::int from opportunity where term_time_only) as term_time,
      (select count(*)::int from opportunity_condition where condition_code = 'nights') as nights,
      (select count(*)::int from opportunity where status = 'open' and exists (
        select from shift_pattern p where p.opportunity_id = opportunity.id and p.shape <> 'fixed')) as open`);
    expect(Object.entries(counted ?? {}).filter(([, count]) => count === 0)).toEqual([]);
  });

  const candidacies = () => namesOf("select distinct origin || ' ' || state as name from candidacy");
  // Nobody applies for what was proposed to them, nor answers what they applied for.
  const ends = CANDIDACY_STATES.filter((state) => !["proposed", "introduced"].includes(state));
  const proposals = CANDIDACY_STATES.filter(
    (state) => !["applied", "interview", "accepted", "started"].includes(state),
  );
  for (const of of [
    ...ends.map((state) => `application ${state}`),
    ...proposals.map((state) => `proposal ${state}`),
  ])
    it(`has a candidacy: ${of}`, async () => {
      expect(await candidacies()).toContain(of);
    });

  const interviews = () => namesOf("select distinct state as name from interview");
  for (const state of Object.keys(INTERVIEW_NEXT))
    it(`has an interview that is ${state}`, async () => {
      expect(await interviews()).toContain(state);
    });

  for (const [what, found] of Object.entries(shownOn(NOW)))
    it(`has ${what}`, async () => {
      expect((await rows(`${found} limit 1`)).length, found).toBe(1);
    });

  it("has people on caseloads with notes, answers given by telephone, and posts shared with other regions", async () => {
    const [counted] = await rows<Record<string, number>>(`select
      (select count(*)::int from caseload) as caseloads,
      (select count(*)::int from note) as notes,
      (select count(*)::int from candidacy_history where channel = 'phone') as by_phone,
      (select count(*)::int from opportunity_region) as shared,
      (select count(*)::int from employer_history where kind = 'verified') as verified`);
    expect(Object.entries(counted ?? {}).filter(([, count]) => count === 0)).toEqual([]);
  });

  it("shows every state of a post at the employer whom one may be", async () => {
    const states = await namesOf(`select distinct o.status as name from opportunity o
      join employer e on e.id = o.employer_id where e.name = 'Riverside Hotel'`);
    expect(states.sort()).toEqual([...POST_STATUSES].sort());
  });

  it("gives the officers of every region a post of an approved employer to review", async () => {
    expect(
      await namesOf(`select distinct r.region_code as name from person_role r where r.kind = 'officer'
        and not exists (select from opportunity o join employer e on e.id = o.employer_id
          where o.region_code = r.region_code and o.status = 'in_review' and e.status = 'approved')`),
    ).toEqual([]);
  });

  it("leaves nothing to be put right in a post that is open", async () => {
    const rates = await payRates(db);
    const open = await rows<{ id: string }>("select id from opportunity where status in ('open', 'paused')");
    expect(open.length).toBeGreaterThan(50);
    for (const { id } of open) {
      const post = await postOf(db, id);
      expect(post && [post.title, problemsOf(post, rates, today)]).toEqual([post?.title, []]);
    }
  });

  it("never has two posts with one title at one employer", async () => {
    expect(
      await rows(
        "select employer_id, title from opportunity where title is not null and revises is null group by 1, 2 having count(*) > 1",
      ),
    ).toEqual([]);
  });

  it("lets work begin on a day of its week", async () => {
    const begin = await rows<{ day: number; days: number[] }>(`
      select extract(isodow from starts_on)::int - 1 as day,
        array(select distinct lower(r) / 96 from shift_pattern p join shift_week w on w.pattern_id = p.id,
          unnest(w.slots) r where p.opportunity_id = o.id) as days
      from opportunity o where starts_on is not null and exists (select from shift_pattern p where p.opportunity_id = o.id)
      union all
      select extract(isodow from f.starts_on)::int - 1, array(select distinct lower(r) / 96
        from shift_week w, unnest(w.slots) r where w.pattern_id = f.pattern_id)
      from offer f`);
    expect(begin.length).toBeGreaterThan(40);
    expect(begin.filter(({ day, days }) => days.length > 0 && !days.includes(day))).toEqual([]);
  });

  describe("shows Mariam, who takes two children to school,", async () => {
    const engine = startEngine(db, one.url, makeLog("silent"), new AbortController().signal);
    await engine.filled;
    afterAll(() => engine.stop());
    const { id } = await db
      .selectFrom("person")
      .select("id")
      .where("email", "=", DEMO_PEOPLE.mother.email)
      .executeTakeFirstOrThrow();
    const caller: MatchingCaller = {
      db,
      actor: { role: "participant", personId: id, roleId: id },
      now: NOW,
      engine: engine.for(() => 0),
    };
    const words = { t: translatorOf(DEFAULT_LOCALE), f: formatOf("en") };
    const found = await matchesFor(caller, { filter: {}, page: 1 });

    it("some jobs that fit, and not all", () => {
      expect(found?.total).toBeGreaterThanOrEqual(8);
      expect(found?.total).toBeLessThanOrEqual(20);
    });

    it("and everybody else, of each post what the definition says of it, verdict by verdict", async () => {
      const people = await db
        .selectFrom("participant")
        .select("personId as id")
        .orderBy("personId")
        .execute();
      const wrong: string[] = [];
      for (const { id } of people) {
        const actor = { role: "participant" as const, personId: id, roleId: id };
        const said = await disagreements({ ...caller, actor }, id, today, words);
        wrong.push(...said.map((one) => `${id}: ${one}`));
      }
      expect(people.length).toBeGreaterThan(50);
      expect(wrong).toEqual([]);
    }, 120_000);

    it("and to officers and employers, of each person and post, what the definition says", async () => {
      const officers = await db
        .selectFrom("personRole")
        .select(["id as roleId", "personId", "partnerId", "regionCode"])
        .distinctOn(["partnerId", "regionCode"])
        .where("kind", "=", "officer")
        .where("endedAt", "is", null)
        .where("partnerId", "is not", null)
        .limit(2)
        .execute();
      const wrong = await employersDisagreements(caller, words);
      for (const { roleId, personId, partnerId, regionCode } of officers) {
        if (!partnerId || !regionCode) continue;
        const actor = { role: "officer" as const, personId, roleId, partnerId, regionCode };
        wrong.push(...(await officersDisagreements({ ...caller, actor }, words)));
      }
      expect(officers.length).toBe(2);
      expect(wrong).toEqual([]);
    }, 120_000);

    it("what one more answer would open", () => {
      const view = found && matchesView(found, { filter: {}, page: 1, now: NOW, later: [] }, words);
      expect(view?.questions[0]?.text).toContain("Saturday");
    });
  });
});

describe("Copies of the demo for load", () => {
  it("are so many as are asked for, each judged like its original but for where it lives", async () => {
    const people = (await countOf(other.db, "people")) + 300;
    const posts = (await countOf(other.db, "posts")) + 300;
    await copyUntil(other.db, "people", people);
    await copyUntil(other.db, "posts", posts);
    expect([await countOf(other.db, "people"), await countOf(other.db, "posts")]).toEqual([people, posts]);

    // A copy holds no place for anybody.
    const unplaced = ({ form }: { form: object }) =>
      JSON.stringify({ ...form, id: null, place: null, placesLeft: null });
    const source = matchingSource(other.db);
    for (const every of [source.everyOpportunity(), source.everyParticipant()]) {
      const kinds = new Map<string, number>();
      for await (const one of every) kinds.set(unplaced(one), (kinds.get(unplaced(one)) ?? 0) + 1);
      expect([...kinds.values()].filter((count) => count === 1)).toEqual([]);
    }
  });

  it("have nobody's address or number but their own", async () => {
    const of = (what: string) =>
      rows(`select ${what} as n from person where email like '%@people.example'`, other.db);
    expect(await of("count(*) > 300 and count(distinct email) = count(*)")).toEqual([{ n: true }]);
    expect(await rows("select 1 from session", other.db)).toEqual([]);
  });
});
