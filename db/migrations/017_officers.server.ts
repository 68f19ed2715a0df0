import { type Kysely, type Migration, sql } from "kysely";

/** What officers need of people: names found in every spelling, consent to be added, and the whole attestation. */
async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- A name as it is compared: no case, no accents, no apostrophes, one space between words.
    create function plain_name(full_name text) returns text language sql immutable strict parallel safe as $$
      select btrim(regexp_replace(regexp_replace(
        lower(public.unaccent('public.unaccent'::regdictionary, normalize(full_name, NFKC))),
        '[''’‘ʼ\`´ʿʾ]', '', 'g'), '[^[:alnum:]]+', ' ', 'g')) $$;

    -- The sound of one plain word: consonants alone, with those as one that transliterations confuse. Written in
    -- Latin, Cyrillic or Arabic letters it comes out alike: Muhammad, Mohamed, Mehmet, محمد are all mhmt.
    create function name_key(word text) returns text language plpgsql immutable strict parallel safe as $$
      declare k text := word;
      begin
        k := regexp_replace(regexp_replace(k, '^[юя]', 'yu'), '^є', 'ye');
        k := regexp_replace(k, 'ж|ч|ш|щ|ц|ژ|چ|ش|ث|ص', 's', 'g');
        k := translate(k, 'абвгґдеєзиіїйклмнопрстуфхьыэюяёъ', 'abvhgdeesiiiyklmnoprstufh');
        k := regexp_replace(k, '[ьыэюяёъ]', 'a', 'g');
        k := regexp_replace(k, '^[عأإآا]', 'a');
        k := translate(k, 'بپتطدذضرزظسغفقکكگلمنهةحخجييىوعاأإآءئؤ', 'bpttttтrsssgfkkkglmnhhhhjyyy');
        k := replace(k, 'т', 't');
        k := regexp_replace(k, '^abd[aeiou](l|r(?=r)|s(?=s)|n(?=n)|z(?=z))?(?=[a-z]{3})', 'abd');
        k := regexp_replace(k, '^i(?=[aeiou])', 'y');
        k := regexp_replace(k, '^[yj](?=e)', '');
        k := replace(k, 'ph', 'f');
        k := regexp_replace(k, 'dzh|dj', 'j', 'g');
        k := regexp_replace(k, 'sch|tch|shch|sh|ch|zh|tz|ts', 's', 'g');
        k := replace(replace(replace(k, 'kh', 'h'), 'gh', 'g'), 'ck', 'k');
        k := regexp_replace(k, '[dt]h', 't', 'g');
        k := regexp_replace(replace(k, 'x', 'ks'), 'c(?=[eiy])', 's', 'g');
        k := translate(k, 'cqzwd', 'kksvt');
        k := regexp_replace(k, '^j', 'y');
        k := regexp_replace(k, '^[aeiou]+', 'A');
        k := regexp_replace(left(k, 1) || regexp_replace(substr(k, 2), '[aeiouy]', '', 'g'), '(.)\\1+', '\\1', 'g');
        k := lower(regexp_replace(k, '(.)h$', '\\1'));
        return case when k = '' then word else k end;
      end $$;

    -- The sounds of all words of a name, and of each two neighbours as one word (Abd al-Rahman, Abdulrahman).
    create function name_keys(full_name text) returns text[] language sql immutable strict parallel safe as $$
      with word as (
        select word, lead(word) over (order by place) as following
        from (select regexp_replace(written, '^ال(?=.{3})', '') as word, place
          from unnest(string_to_array(public.plain_name(full_name), ' ')) with ordinality as named (written, place)) bare
        where word not in ('', 'al', 'el'))
      select coalesce(array_agg(distinct key), '{}') from (
        select public.name_key(word) as key from word
        union all select public.name_key(word || following) from word where following is not null) keyed $$;

    alter table person
      add column name_plain text generated always as (plain_name(full_name)) stored,
      add column name_keys text[] generated always as (name_keys(full_name)) stored;
    create index person_name_plain on person using gin (name_plain gin_trgm_ops);
    create index person_name_keys on person using gin (name_keys);

    -- Whoever was added by an officer said yes to it, and how.
    create table person_added (
      participant_id uuid primary key references participant on delete cascade,
      added_by uuid not null references person,
      partner_id uuid not null references partner,
      consented_on date not null,
      channel text not null check (channel in ('face_to_face', 'phone', 'video')),
      interpreter boolean not null,
      created_at timestamptz not null
    );

    alter table note drop constraint note_kind_check;
    alter table note add constraint note_kind_check
      check (kind in ('meeting', 'call', 'message', 'hand_over', 'other'));
    create trigger note_is_append_only before update on note for each row execute function refuse_change();

    create index caseload_officer on caseload (officer_id);

    alter table attestation
      -- Paid or as a voluntary worker, in quarters of an hour a week: what is left of the limit is the cap.
      add column hours_elsewhere_quarters int check (hours_elsewhere_quarters between 0 and 672),
      add column study_level text check (study_level in ('degree', 'below_degree')),
      -- Occupations that an officer found named in the permission, one by one.
      add column signed_off text[],
      -- The in-time application that the decision is awaited on.
      add column applied_on date,
      add column warned_at timestamptz,
      add column ended_at timestamptz,
      add constraint attestation_signs_off_all check (basis <> 'asylum-permission' or signed_off is null
        or occupations <@ signed_off),
      add constraint attestation_applied_is_3c check (applied_on is null or basis = 'section-3c'),
      add constraint attestation_elsewhere_of_cap
        check (hours_elsewhere_quarters is null or hours_cap_quarters is not null);
    create index attestation_ending on attestation (valid_until) where superseded_at is null;

    create table attestation_term (
      attestation_id uuid not null references attestation on delete cascade,
      starts_on date not null,
      ends_on date not null,
      primary key (attestation_id, starts_on),
      check (ends_on >= starts_on)
    );

    -- A second officer looks at what the first found.
    create table attestation_second (
      attestation_id uuid primary key references attestation on delete cascade,
      asked_by uuid not null references person,
      asked_at timestamptz not null,
      question text check (length(question) between 1 and 500),
      answered_by uuid references person,
      answered_at timestamptz,
      agrees boolean,
      answer text check (length(answer) between 1 and 500),
      constraint attestation_second_is_another check (answered_by <> asked_by),
      constraint attestation_second_is_whole
        check ((answered_by is null) = (answered_at is null) and (answered_by is null) = (agrees is null)),
      constraint attestation_second_says_why check (agrees or agrees is null or answer is not null)
    );

    -- Held for the officer: the right to work that it stood on has ended, and the employer is told nothing.
    alter table candidacy add column held_since timestamptz;

    -- How many posts fit each person, as the clock counted them; since when there is none.
    create table match_count (
      participant_id uuid primary key references participant on delete cascade,
      matches int not null check (matches >= 0),
      none_since date,
      counted_at timestamptz not null,
      check ((matches = 0) = (none_since is not null))
    );
  `.execute(db);
}

async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop table match_count, attestation_second, attestation_term, person_added;
    alter table candidacy drop column held_since;
    alter table attestation drop constraint attestation_signs_off_all, drop constraint attestation_applied_is_3c,
      drop constraint attestation_elsewhere_of_cap, drop column hours_elsewhere_quarters, drop column study_level,
      drop column signed_off, drop column applied_on, drop column warned_at, drop column ended_at;
    drop index caseload_officer;
    drop trigger note_is_append_only on note;
    update note set kind = 'other' where kind = 'hand_over';
    alter table note drop constraint note_kind_check;
    alter table note add constraint note_kind_check check (kind in ('meeting', 'call', 'message', 'other'));
    alter table person drop column name_keys, drop column name_plain;
    drop function name_keys(text), name_key(text), plain_name(text);
  `.execute(db);
}

export const officers: Migration = { up, down };
