import { type RawBuilder, sql } from "kysely";
import type { Db } from "../client.server";

export type PeopleFilter =
  | "all"
  | "mine"
  | "not-assessed"
  | "waiting"
  | "look-again"
  | "ends-soon"
  | "no-match";

/** One word of a search, with what it may stand for. */
export interface SearchWord {
  text: string;
  /** The same with two neighbouring letters the other way round, each way. */
  swapped: readonly string[];
  /** Whether the word may be how a name sounds. */
  sounds: boolean;
  townIds: readonly number[];
  skills: readonly string[];
}

/** What was typed: every word answers, or the whole does as an address, a telephone, a town or a skill. */
export interface PeopleSearch {
  /** Empty: everybody. */
  words: readonly SearchWord[];
  whole: SearchWord;
  /** Digits of a telephone without the country's or the leading nought; null where it is none. */
  digits: string | null;
}

export interface PeopleAsked {
  regionCode: string;
  partnerId: string;
  officerId: string;
  search: PeopleSearch;
  filter: PeopleFilter;
  /** Speaks or reads it. */
  language?: string;
  /** How much of the profile is answered; `of` questions are all. */
  answers?: { which: "none" | "some" | "all"; of: number };
  /** London's date: what ended or is due for a second look is judged on it. */
  today: string;
  /** The last day of what ends soon. */
  soon: string;
  /** From 1. */
  page: number;
  pageSize: number;
}

const like = (text: string) => `%${text.replace(/[\\%_]/g, "\\$&")}%`;
/**
 * The share of a word's threes that is alike: a slip or two, and no other name. The beginnings of short words are
 * half of their threes.
 */
const alikeFrom = (text: string) => (text.length < 5 ? 0.6 : 0.5);
/**
 * A short sound is that of many names: what is written is a little like it too, where both are Latin letters. The share
 * by how many consonants sound.
 */
const ALIKE_OF_SHORT = [0.3, 0.3, 0.2];

const inTown = (ids: readonly number[]) => sql<boolean>`participant.town_id = any(${[...ids]}::int[])`;
const canDo = (codes: readonly string[]) => sql<boolean>`exists (select from participant_skill s
  where s.participant_id = participant.person_id and s.skill_code = any(${[...codes]}::text[]))`;
const either = (conditions: RawBuilder<boolean>[]) => sql<boolean>`(${sql.join(conditions, sql` or `)})`;

const soundsLike = (text: string) => sql<boolean>`(person.name_keys && name_keys(${text})
  and (length(name_key(plain_name(${text}))) >= ${ALIKE_OF_SHORT.length}
    or plain_name(${text}) !~ '[a-z]' or person.name_plain !~ '[a-z]'
    or word_similarity(plain_name(${text}), person.name_plain)
      >= (${ALIKE_OF_SHORT}::real[])[1 + length(name_key(plain_name(${text})))]))`;

const answersWord = ({ text, swapped, sounds, townIds, skills }: SearchWord): RawBuilder<boolean> =>
  either([
    sql`(person.name_plain like '%' || plain_name(${text}) || '%' and plain_name(${text}) <> '')`,
    ...(sounds ? [soundsLike(text)] : []),
    ...(swapped.length > 0
      ? [
          sql<boolean>`string_to_array(person.name_plain, ' ')
            && (select array_agg(plain_name(swap)) from unnest(${[...swapped]}::text[]) swap)`,
        ]
      : []),
    sql`word_similarity(plain_name(${text}), person.name_plain) >= ${alikeFrom(text)}::real`,
    ...(text.length >= 3 ? [sql<boolean>`person.email ilike ${like(text)}`] : []),
    ...(townIds.length > 0 ? [inTown(townIds)] : []),
    ...(skills.length > 0 ? [canDo(skills)] : []),
  ]);

const answersSearch = ({ words, whole, digits }: PeopleSearch): RawBuilder<boolean> =>
  either([
    sql`(${sql.join(words.map(answersWord), sql` and `)})`,
    sql`person.email ilike ${like(whole.text)}`,
    // Parts of a name that another spelling joins.
    ...(words.length > 1
      ? [sql<boolean>`person.name_keys @> array[name_key(replace(plain_name(${whole.text}), ' ', ''))]`]
      : []),
    ...(digits === null ? [] : [sql<boolean>`person.phone like ${like(digits)}`]),
    ...(whole.townIds.length > 0 ? [inTown(whole.townIds)] : []),
    ...(whole.skills.length > 0 ? [canDo(whole.skills)] : []),
  ]);

/** The same name first, then the same word, its beginning, its sound, a part of it, what is like it. */
const nearness = ({ words }: PeopleSearch) =>
  sql<number>`${sql.join(
    words.map(
      ({ text }) => sql`(case
        when ' ' || person.name_plain || ' ' like '% ' || plain_name(${text}) || ' %' then 4
        when ' ' || person.name_plain like '% ' || plain_name(${text}) || '%' then 3
        when person.name_keys && name_keys(${text}) then 2
        else 0 end + word_similarity(plain_name(${text}), person.name_plain))`,
    ),
    sql` + `,
  )}`;

/** Those whom an officer looks after: their partner's people in the region, and whom no partner has taken on. */
const lookedAfter = (db: Db, asked: PeopleAsked) =>
  db
    .selectFrom("participant")
    .innerJoin("person", "person.id", "participant.personId")
    .leftJoin("attestation", (join) =>
      join
        .onRef("attestation.participantId", "=", "participant.personId")
        .on("attestation.supersededAt", "is", null),
    )
    .leftJoin("matchCount", "matchCount.participantId", "participant.personId")
    .leftJoin("caseload", (join) =>
      join
        .onRef("caseload.participantId", "=", "participant.personId")
        .on(sql<boolean>`caseload.during @> ${asked.today}::date`),
    )
    .where("participant.regionCode", "=", asked.regionCode)
    .where((eb) =>
      eb.or([eb("participant.partnerId", "is", null), eb("participant.partnerId", "=", asked.partnerId)]),
    )
    .where("person.disabledAt", "is", null)
    .$if(asked.search.words.length > 0, (query) => query.where(answersSearch(asked.search)))
    .$if(asked.language !== undefined, (query) =>
      query.where(
        sql<boolean>`exists (select from participant_language l
          where l.participant_id = participant.person_id and l.language_code = ${asked.language ?? ""})`,
      ),
    )
    .$if(asked.answers !== undefined, (query) => query.where(answered(asked.answers)));

const answered = (answers: PeopleAsked["answers"]) => {
  const count = sql`cardinality(participant.steps_answered)`;
  switch (answers?.which) {
    case "none":
      return sql<boolean>`${count} = 0`;
    case "all":
      return sql<boolean>`${count} >= ${answers.of}`;
    default:
      return sql<boolean>`${count} > 0 and ${count} < ${answers?.of ?? 0}`;
  }
};

const notAssessed = sql<boolean>`attestation.id is null`;
const waits = sql<boolean>`exists (select from candidacy c
  where c.participant_id = participant.person_id and c.state = 'waiting')`;
const lookAgain = (today: string) =>
  sql<boolean>`coalesce(attestation.valid_until < ${today}::date or attestation.follow_up_on <= ${today}::date, false)`;

const holds = (filter: PeopleFilter, asked: PeopleAsked): RawBuilder<boolean> => {
  switch (filter) {
    case "all":
      return sql`true`;
    case "mine":
      return sql`caseload.officer_id = ${asked.officerId}`;
    case "not-assessed":
      return notAssessed;
    case "waiting":
      return waits;
    case "look-again":
      return lookAgain(asked.today);
    case "ends-soon":
      return sql`attestation.valid_until between ${asked.today}::date and ${asked.soon}::date`;
    case "no-match":
      return sql`attestation.id is not null and match_count.matches = 0`;
  }
};

/** How many people each filter finds. */
export async function countPeople(
  db: Db,
  asked: PeopleAsked,
  filters: readonly PeopleFilter[],
): Promise<Record<PeopleFilter, number>> {
  const row = await lookedAfter(db, asked)
    .select((eb) =>
      filters.map((filter) => eb.fn.countAll<number>().filterWhere(holds(filter, asked)).as(filter)),
    )
    .executeTakeFirstOrThrow();
  return row as Record<PeopleFilter, number>;
}

/**
 * A page of an officer's people. Searched for: the nearest first. Else those not yet assessed first, the longest
 * waiting before the others; then whose assessment needs a second look, then by name.
 */
export const peopleFor = (db: Db, asked: PeopleAsked) =>
  lookedAfter(db, asked)
    .leftJoin("town", "town.id", "participant.townId")
    .leftJoin("person as officer", "officer.id", "caseload.officerId")
    .select([
      "participant.personId as id",
      "person.fullName",
      "town.name as town",
      "participant.createdAt",
      "participant.partnerId",
      "participant.stepsAnswered",
      "attestation.id as attestationId",
      "attestation.validUntil",
      "attestation.followUpOn",
      "officer.fullName as officer",
      "matchCount.matches",
      sql<number>`(select count(*) from candidacy c
        where c.participant_id = participant.person_id and c.state = 'waiting')`.as("waiting"),
    ])
    .where(holds(asked.filter, asked))
    .$if(asked.search.words.length > 0, (query) => query.orderBy(nearness(asked.search), "desc"))
    .orderBy(notAssessed, "desc")
    .orderBy(sql`case when ${notAssessed} then participant.created_at end`)
    .orderBy(lookAgain(asked.today), "desc")
    .orderBy("person.fullName")
    .orderBy("participant.personId")
    .limit(asked.pageSize)
    .offset((asked.page - 1) * asked.pageSize)
    .execute();

export type PersonInList = Awaited<ReturnType<typeof peopleFor>>[number];
