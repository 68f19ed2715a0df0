/**
 * What can never be true, the database itself refuses, whoever writes. Each row: what it is, the constraint
 * (or, of a trigger, its words) that refuses it, and the statement. `{names}` stand for the ids made below.
 */
import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import { makeOffer } from "../../app/brokering/answer.server";
import { anApplicant, anOffer, aPostWithMember } from "../builders/candidacies";
import { anOfficer, aParticipant, aPerson, callerOf } from "../builders/people";
import { anEmployer, aPost } from "../builders/posts";
import { freshDb } from "../fresh-db";

const db = await freshDb();
const ids: Record<string, string> = {};

beforeAll(async () => {
  const posted = await aPostWithMember(db, { places: 1 });
  const offered = await anApplicant(db, posted.post.id);
  const second = await anApplicant(db, posted.post.id);
  await makeOffer(callerOf(db, posted.member.actor), offered.candidacyId, await anOffer(db, posted.post.id));
  const other = await aPost(db, { employerId: posted.post.employerId });
  const officer = await anOfficer(db, { person: { phone: "+447700900001", email: "officer@example.org" } });
  const unassessed = await aParticipant(db);
  Object.assign(ids, {
    person: (await aPerson(db)).id,
    officer: officer.id,
    partner: officer.partnerId,
    participant: offered.id,
    candidacy: offered.candidacyId,
    other: second.id,
    "other candidacy": second.candidacyId,
    unassessed: unassessed.id,
    employer: posted.post.employerId,
    "other employer": (await anEmployer(db)).id,
    post: posted.post.id,
    "other post": other.id,
    draft: (await aPost(db, { employerId: posted.post.employerId, status: "draft" })).id,
    pattern: (await anOffer(db, posted.post.id)).patternId ?? "",
    "other pattern": (await anOffer(db, other.id)).patternId ?? "",
  });
  const { rows } = await sql<{
    revision: string;
  }>`select max(revision)::text as revision from outbox`.execute(db);
  ids.revision = rows[0]?.revision ?? "";
});

const attested = (columns: string, values: string, participant = "{unassessed}") =>
  `insert into attestation (participant_id, basis, time_limited, checked_on, checked_by, partner_id, method, ${columns})
   select ${participant}, 'settled', false, '2026-11-02', {officer}, {partner}, 'document', ${values}`;
const role = (columns: string, values: string) =>
  `insert into person_role (person_id, ${columns}) values ({person}, ${values})`;
const invitation = (columns: string, values: string) =>
  `insert into invitation (token_hash, email, ${columns}) values ('a', 'a@example.org', ${values})`;
const day = "insert into recruitment_day (opportunity_id, held_on) values ({draft}, '2027-01-01');";
/** A question for other hours; further columns and their values. */
const question = (columns = "", values = "", of = "{candidacy}") =>
  `insert into hours_question (id, candidacy_id, hours, asked_at, stage${columns}) values (gen_random_uuid(), ${of}, '{[32,64)}', now(), ${values || "'candidacy'"});`;
const interview = (at: string, of: string, whose = "{participant}") =>
  `insert into interview (candidacy_id, participant_id, during, place, state) values (${of}, ${whose}, '${at}', 'Here', 'confirmed');`;
/** An employer's word: channel, when, interpreter, language. */
const said = (how: string) =>
  `insert into opportunity_history (opportunity_id, at, to_status) values ({post}, now(), 'draft');
   insert into post_said (history_id, opportunity_id, what, channel, said_at, interpreter, interpreter_language, undo_until)
   select max(id), {post}, 'approved', ${how}, now() + interval '3 days' from opportunity_history;`;
const offer = (columns: string, values: string, of = "{candidacy}", post = "{post}") =>
  `insert into offer (candidacy_id, opportunity_id, starts_on, answer_by, pay_pence, pay_per, made_by, made_at, ${columns})
   values (${of}, ${post}, '2027-01-11', '2026-11-30', 1290, 'hour', {officer}, now(), ${values})`;

const anImport =
  "insert into import (id, kind, made_by, partner_id, stored, left_out, made_at) values (gen_random_uuid(), 'people', {officer}, {partner}, 1, 0, now());";

type Refusal = [what: string, refusedBy: string, statement: string];

// biome-ignore format: one line a refusal.
const PEOPLE: Refusal[] = [
  ["a person who can be told nothing", "person_check", "insert into person (full_name) values ('A')"],
  ["texts to somebody without a number", "person_check1", "insert into person (full_name, email, channel) values ('A', 'a@example.org', 'sms')"],
  ["a person without a name", "person_full_name_check", "insert into person (full_name, email) values (' ', 'a@example.org')"],
  ["an address that is none", "person_email_check", "insert into person (full_name, email) values ('A', '@example.org')"],
  ["a number that is none", "person_phone_check", "insert into person (full_name, phone, channel) values ('A', '07700 900123', 'sms')"],
  ["one address of two people, in capitals too", "person_email_key", "insert into person (full_name, email) values ('A', 'Officer@Example.ORG')"],
  ["one number of two people", "person_phone_key", "insert into person (full_name, phone, channel) values ('A', '+447700900001', 'sms')"],
  ["an employer's member without an employer", "person_role_check", role("kind", "'employer'")],
  ["a participant who acts for an employer", "person_role_check", role("kind, employer_id, position", "'participant', {employer}, 'owner'")],
  ["half an employer for a participant", "person_role_check1", role("kind, employer_id", "'participant', {employer}")],
  ["an officer of no partner", "person_role_check2", role("kind", "'officer'")],
  ["half a partner for a manager", "person_role_check3", role("kind, partner_id", "'manager', {partner}")],
  ["an officer where their partner does not work", "person_role_partner_id_region_code_fkey", role("kind, partner_id, region_code", "'officer', {partner}, 'birmingham'")],
  ["one role twice", "person_role_once", role("kind", "'manager'), ({person}, 'manager'")],
  ["a role that is none", "person_role_kind_check", role("kind", "'admin'")],
  ["a code that is good for more than ten minutes", "sign_in_code_check", "insert into sign_in_code (address_hash, code_hash, created_at, expires_at) values ('a', 'b', now(), now() + interval '11 minutes')"],
  ["a sixth try of a code", "sign_in_code_tries_check", "insert into sign_in_code (address_hash, code_hash, created_at, expires_at, tries) values ('a', 'b', now(), now() + interval '9 minutes', 6)"],
  ["an invitation to act for no employer", "invitation_check", invitation("kind, expires_at", "'employer', now() + interval '1 day'")],
  ["an invitation of an officer of no partner", "invitation_check1", invitation("kind, expires_at", "'officer', now() + interval '1 day'")],
  ["an invitation that was used by nobody", "invitation_check2", invitation("kind, expires_at, used_at", "'manager', now() + interval '1 day', now()")],
  ["an invitation that ended before it began", "invitation_check3", invitation("kind, expires_at", "'manager', now() - interval '1 day'")],
  ["one link for two invitations", "invitation_token_hash_key", `${invitation("kind, expires_at", "'manager', now() + interval '1 day'")}, ('a', 'b@example.org', 'manager', now() + interval '1 day')`],
  ["an employer approved by nobody", "employer_check", "insert into employer (name, region_code, status) values ('A', 'norfolk', 'approved')"],
  ["a business that was verified as a charity", "employer_verified_kind", "update employer set kind = 'business', kind_verified_by = {officer} where id = {employer}"],
  ["a licence that was verified and is not there", "employer_verified_licence", "update employer set gangmaster_verified_by = {officer} where id = {employer}"],
  ["an approved employer with a reason against it", "employer_reason_of_standing", "update employer set status_reason = 'other' where id = {employer}"],
  ["an import undone before it was made", "import_check", `${anImport} update import set undone_at = made_at - interval '1 day'`],
  ["an imported record that is nobody", "imported_check", `${anImport} insert into imported (import_id, line) select id, 1 from import`],
  ["one person imported twice", "imported_participant_id_key", `${anImport} insert into imported (import_id, line, participant_id) select id, line, {participant} from import, generate_series(1, 2) line`],
  ["one employer imported twice", "imported_employer_id_key", `${anImport} insert into imported (import_id, line, employer_id) select id, line, {employer} from import, generate_series(1, 2) line`],
  ["an employer in no region", "employer_region_code_fkey", "insert into employer (name, region_code) values ('A', 'atlantis')"],
  ["two drafts of one form", "form_draft_person_id_kind_subject_id_key", "insert into form_draft (person_id, kind) values ({person}, 'a'), ({person}, 'a')"],
  ["a minimum wage of nothing", "rate_pence_check", "insert into rate (kind, band, valid_from, pence, source) values ('minimum_wage', '21', '2030-04-01', 0, 'a')"],
  ["two rates from one day", "rate_pkey", "insert into rate (kind, band, valid_from, pence, source) values ('minimum_wage', '21', '2030-04-01', 1, 'a'), ('minimum_wage', '21', '2030-04-01', 2, 'a')"],
];

// biome-ignore format: one line a refusal.
const EVENTS: Refusal[] = [
  ["an event of no known kind", "outbox_topic_check", "insert into outbox (revision, topic, kind, subject_id) values (nextval('outbox_revision'), 'weather', 'rain', {post})"],
  ["a message to nobody", "outbox_check", "insert into outbox (revision, topic, kind, subject_id) values (nextval('outbox_revision'), 'message', 'a', {post})"],
  ["two events of one revision", "outbox_pkey", "insert into outbox (revision, topic, kind, subject_id) values ({revision}, 'employer', 'a', {post})"],
  ["two messages of one event", "message_revision_key", "insert into message (revision, person_id, kind, channel) values ({revision}, {person}, 'a', 'email'), ({revision}, {person}, 'a', 'email')"],
  ["a message that was sent at no time", "message_check", "insert into message (person_id, kind, channel, state) values ({person}, 'a', 'email', 'sent')"],
];

// biome-ignore format: one line a refusal.
const POSTS: Refusal[] = [
  ["an open post without pay", "opportunity_check6", "update opportunity set pay_pence = null, pay_per = null, pay_hourly_pence = null where id = {post}"],
  ["an open post without a contract", "opportunity_check6", "update opportunity set contract = null where id = {post}"],
  ["an open post without a title", "opportunity_sent_is_written", "update opportunity set title = null where id = {post}"],
  ["an open post that never closes", "opportunity_sent_is_written", "update opportunity set closes_on = null where id = {post}"],
  ["an open post without places", "opportunity_check5", "update opportunity set places = null where id = {post}"],
  ["an open post that nobody published", "opportunity_check7", "update opportunity set published_at = null where id = {post}"],
  ["an amount without what it is for", "opportunity_check1", "update opportunity set pay_per = null where id = {draft}"],
  ["half a place on the map", "opportunity_check", "update opportunity set lon = null where id = {draft}"],
  ["a job that ends before it starts", "opportunity_check2", "update opportunity set ends_on = '2026-12-01' where id = {draft}"],
  ["a vacancy that is not paid work", "opportunity_work_of_kind", "update opportunity set work = 'volunteering', pay_pence = null, pay_per = null where id = {draft}"],
  ["a placement in review whose basis nobody knows", "opportunity_work_of_kind", "update opportunity set kind = 'work_experience', work = null, status = 'in_review' where id = {draft}"],
  ["unpaid work that is paid", "opportunity_unpaid_is_unpaid", "update opportunity set kind = 'work_experience', work = 'shadowing' where id = {draft}"],
  ["a paid placement in review that says no pay", "opportunity_paid_says_pay", "update opportunity set kind = 'work_experience', pay_pence = null, pay_per = null, pay_hourly_pence = null, status = 'in_review' where id = {draft}"],
  ["a work academy of more than six weeks", "opportunity_length_of_basis", "update opportunity set kind = 'work_experience', work = 'scheme', pay_pence = null, pay_per = null, length_days = 43 where id = {draft}"],
  ["a course placement of more than a year", "opportunity_length_of_basis", "update opportunity set kind = 'work_experience', work = 'course_placement', pay_pence = null, pay_per = null, length_days = 366 where id = {draft}"],
  ["an interview for the placement itself", "opportunity_not_its_own_interview", "update opportunity set interview_vacancy_id = id where id = {draft}"],
  ["lower pay of nothing", "opportunity_pay_from_eighteen_pence_check", "update opportunity set pay_from_eighteen_pence = 0 where id = {draft}"],
  ["volunteering that is paid work", "opportunity_work_of_kind", "update opportunity set kind = 'volunteering' where id = {draft}"],
  ["a post in a state that is none", "opportunity_status_check", "update opportunity set status = 'secret' where id = {draft}"],
  ["a post with no place at all", "opportunity_places_check", "update opportunity set places = 0 where id = {draft}"],
  ["more places filled elsewhere than there are", "opportunity_places_left_check", "update opportunity set places_filled_elsewhere = 4 where id = {other post}"],
  ["fewer places than offers stand", "opportunity_places_left_check", "update opportunity set places_filled_elsewhere = 1 where id = {post}"],
  ["a place outside the United Kingdom", "opportunity_lat_check", "update opportunity set lat = 36.2, lon = 37.1 where id = {draft}"],
  ["English above fluent", "english_level_check", "update opportunity set english_speaking = 7 where id = {draft}"],
  ["a shift after the end of the week", "week_slots_check", "update shift_week set slots = '{[668,673)}' where pattern_id = {pattern}"],
  ["a shift before the week begins", "week_slots_check", "update shift_week set slots = '{[-1,4)}' where pattern_id = {pattern}"],
  ["two weeks of one number", "shift_week_pkey", "insert into shift_week (pattern_id, week, slots) values ({pattern}, 0, '{[1,2)}')"],
  ["two patterns at one place in the list", "shift_pattern_opportunity_id_position_key", "insert into shift_pattern (opportunity_id, position, shape) values ({post}, 0, 'fixed')"],
  ["flexible hours without their number", "shift_pattern_check", "insert into shift_pattern (opportunity_id, position, shape) values ({post}, 1, 'flexible')"],
  ["a shortest shift where shifts are fixed", "shift_pattern_check1", "insert into shift_pattern (opportunity_id, position, shape, shortest_quarters) values ({post}, 1, 'fixed', 8)"],
  ["a check that only employers request, needed on the first day", "opportunity_certificate_check", "insert into opportunity_certificate (opportunity_id, certificate_code, employer_arranges, need) values ({post}, 'dbs-enhanced', true, 'first_day')"],
  ["the same check, as if people could request it", "opportunity_certificate_certificate_code_employer_arranges_fkey", "insert into opportunity_certificate (opportunity_id, certificate_code, employer_arranges, need) values ({post}, 'dbs-enhanced', false, 'first_day')"],
  ["a skill that is not in the list", "opportunity_skill_skill_code_fkey", "insert into opportunity_skill (opportunity_id, skill_code, required) values ({post}, 'sorcery', true)"],
  ["a condition that is not in the list", "opportunity_condition_condition_code_fkey", "insert into opportunity_condition (opportunity_id, condition_code) values ({post}, 'mondays')"],
  ["a session for nobody", "recruitment_session_capacity_check", `${day} insert into recruitment_session (day_id, during, capacity) values ({draft}, '[2027-01-01 09:00, 2027-01-01 10:00)', 0)`],
  ["a session without an end", "recruitment_session_during_check", `${day} insert into recruitment_session (day_id, during, capacity) values ({draft}, '[2027-01-01 09:00,)', 5)`],
  ["two sessions at one time", "recruitment_session_apart", `${day} insert into recruitment_session (day_id, during, capacity) select {draft}, '[2027-01-01 09:00, 2027-01-01 10:00)', 5 from generate_series(1, 2)`],
  ["a session that outlasts its day", "recruitment_session_within_a_day", `${day} insert into recruitment_session (day_id, during, capacity) values ({draft}, '[2027-01-01 09:00, 2027-01-03 09:00)', 5)`],
  ["a meeting by video at an address that is none", "recruitment_day_link_is_safe", `${day} update recruitment_day set video_link = 'javascript:alert(1)'`],
  ["a post written with an employer by nobody", "post_help_done_by_somebody", "insert into post_help (opportunity_id, asked_by, asked_at, wanted_on, done_at) values ({draft}, {person}, now(), '2027-01-01', now())"],
  ["help that was given and taken back", "post_help_done_or_ended", "insert into post_help (opportunity_id, asked_by, asked_at, wanted_on, done_at, done_by, ended_at) values ({draft}, {person}, now(), '2027-01-01', now(), {officer}, now())"],
  ["help given before it was asked for", "post_help_done_after", "insert into post_help (opportunity_id, asked_by, asked_at, wanted_on, done_at, done_by) values ({draft}, {person}, now(), '2027-01-01', now() - interval '1 day', {officer})"],
  ["help asked for twice", "post_help_standing", "insert into post_help (opportunity_id, asked_by, asked_at, wanted_on) select {draft}, {person}, now(), date '2027-01-01' from generate_series(1, 2)"],
  ["a change of a post that is open itself", "opportunity_edit_is_never_open", "update opportunity set revises = {other post} where id = {post}"],
  ["a change of itself", "opportunity_edit_is_of_another", "update opportunity set revises = id where id = {draft}"],
  ["a change of another employer's post", "opportunity_revises_employer_id_fkey", "update opportunity set revises = {post}, employer_id = {other employer} where id = {draft}"],
  ["two changes of one post at a time", "opportunity_edit_standing", "update opportunity set revises = {post} where id = {draft}; insert into opportunity (employer_id, region_code, kind, work, created_by, revises) values ({employer}, 'norfolk', 'vacancy', 'paid', {officer}, {post})"],
  ["an answer to a note from nobody", "review_note_answer_is_somebodys", "with r as (insert into review (opportunity_id, officer_id, outcome, at) values ({post}, {officer}, 'sent_back', now()) returning id) insert into review_note (review_id, field, note, answer) select id, 'title', 'Why?', 'Because' from r"],
  ["a word that came from nowhere", "excluding_word_is_shipped_or_entered", "insert into excluding_word (phrase, reason, instead) values ('a word', 'b', 'c')"],
  ["one word twice", "excluding_word_once", "insert into excluding_word (phrase, reason, instead, entered_by) values ('A word', 'b', 'c', {officer}), ('a word', 'b', 'c', {officer})"],
  ["a shipped word twice", "excluding_word_code_key", "insert into excluding_word (code, phrase, reason, instead) values ('a', 'b c', 'd', 'e'), ('a', 'f g', 'h', 'i')"],
  ["another history of a post", "opportunity_history is append-only", "insert into opportunity_history (opportunity_id, at, to_status) values ({post}, now(), 'open'); update opportunity_history set to_status = 'closed'"],
  ["a post without a part of its history", "opportunity_history is append-only", "insert into opportunity_history (opportunity_id, at, to_status) values ({post}, now(), 'open'); delete from opportunity_history"],
];

const second = (answered: string) =>
  `insert into attestation_second (attestation_id, asked_by, asked_at, answered_by, answered_at, agrees, answer)
    select id, {officer}, now(), ${answered} from attestation where participant_id = {participant}`;

// biome-ignore format: one line a refusal.
const PARTICIPANTS: Refusal[] = [
  ["a postcode's district without a town", "participant_district_and_town", "update participant set postcode_district = 'NR2', town_id = null where person_id = {participant}"],
  ["half a home", "participant_check", "update participant set lat = 52 where person_id = {participant}"],
  ["collecting children before they were brought", "participant_child_later", "insert into participant_child (participant_id, position, days, drop_off, pick_up) values ({participant}, 1, 31, 60, 35)"],
  ["a child of no day", "participant_child_days_check", "insert into participant_child (participant_id, position, days, drop_off, pick_up) values ({participant}, 1, 0, 35, 60)"],
  ["a ninth child", "participant_child_position_check", "insert into participant_child (participant_id, position, days, drop_off, pick_up) values ({participant}, 9, 31, 35, 60)"],
  ["an eighth day", "participant_child_days_check", "insert into participant_child (participant_id, position, days, drop_off, pick_up) values ({participant}, 1, 128, 35, 60)"],
  ["a journey that is no ring", "participant_max_minutes_check", "update participant set max_minutes = 20 where person_id = {participant}"],
  ["time after the end of the week", "week_slots_check", "update participant set available = '{[0,673)}' where person_id = {participant}"],
  ["more hours than a week has", "participant_max_quarters_check", "update participant set max_quarters = 673 where person_id = {participant}"],
  ["a tie that takes no time", "participant_tie_slots_check", "insert into participant_tie (participant_id, kind, slots) values ({participant}, 'class', '{}')"],
  ["two first choices", "participant_sector_participant_id_rank_key", "insert into participant_sector (participant_id, sector_code, rank) values ({participant}, 'care', 0), ({participant}, 'hospitality', 0)"],
  ["one certificate twice", "participant_certificate_participant_id_certificate_code_key", "insert into participant_certificate (participant_id, certificate_code) select {participant}, 'food-hygiene-2' from generate_series(1, 2)"],
  ["a certificate that ended before it was issued", "participant_certificate_check", "insert into participant_certificate (participant_id, certificate_code, issued_on, expires_on) values ({participant}, 'food-hygiene-2', '2026-01-01', '2025-01-01')"],
  ["a certificate verified by nobody", "participant_certificate_check1", "insert into participant_certificate (participant_id, certificate_code, verified_at) values ({participant}, 'food-hygiene-2', now())"],
  ["a job left before it was begun", "past_job_check", "insert into past_job (participant_id, title, from_year, to_year) values ({participant}, 'Baker', 2020, 2019)"],
  ["a consent that ended before it was given", "participant_consent_check", "insert into participant_consent (participant_id, purpose, given_at, ended_at) values ({participant}, 'choose-jobs', '2026-02-01', '2026-01-01')"],
  ["two consents in force for one purpose", "participant_consent_in_force", "insert into participant_consent (participant_id, purpose, given_at) select {participant}, 'choose-jobs', now() from generate_series(1, 2)"],
  ["a language neither spoken nor read", "participant_language_check", "insert into participant_language (participant_id, language_code, speaks, reads) values ({participant}, 'ar', false, false)"],
  ["an assessment of nothing", "english_assessment_check", "insert into english_assessment (participant_id, method, assessed_on) values ({participant}, 'test', '2026-11-01')"],
  ["one course completed twice", "sector_course_completed_participant_id_sector_code_key", "insert into sector_course_completed (participant_id, sector_code, completed_on) select {participant}, 'care', date '2026-11-01' from generate_series(1, 2)"],
  ["a course confirmed by nobody", "sector_course_completed_check", "insert into sector_course_completed (participant_id, sector_code, completed_on, confirmed_at) values ({participant}, 'care', '2026-11-01', now())"],
  ["a second assessment of the right to work in force", "attestation_in_force", attested("work, paid_work", "array['paid'], 'any'", "{participant}")],
  ["a leave that ends, without its end", "attestation_check", attested("work, paid_work", "array['paid'], 'any'").replace("'settled', false", "'protection', true")],
  ["a leave that ends, recorded as one that does not", "attestation_basis_time_limited_fkey", attested("work, paid_work", "array['paid'], 'any'").replace("'settled'", "'protection'")],
  ["no paid work, and paid work", "attestation_check1", attested("work, paid_work", "array['paid'], 'none'")],
  ["no paid work, and shadowing at a business", "attestation_none_is_volunteering", attested("work, paid_work", "array['shadowing'], 'none'")],
  ["limited work without a limit", "attestation_check2", attested("work, paid_work", "array['paid'], 'limited'")],
  ["a right that ended before it was assessed", "attestation_check3", attested("work, paid_work, valid_until", "array['paid'], 'any', date '2026-11-01'")],
  ["a kind of work that is none", "attestation_work_check", attested("work, paid_work", "array['paid', 'spying'], 'any'")],
  ["an application in time on another basis", "attestation_applied_is_3c", attested("work, paid_work, applied_on", "array['paid'], 'any', date '2026-11-01'")],
  ["hours elsewhere without a limit to take them from", "attestation_elsewhere_of_cap", attested("work, paid_work, hours_elsewhere_quarters", "array['paid'], 'any', 40")],
  ["an occupation of a permission that nobody signed off", "attestation_signs_off_all", attested("work, paid_work, occupations, signed_off", "array['paid'], 'limited', array['9263', '9223'], array['9263']").replace("'settled'", "'asylum-permission'")],
  ["a term that ends before it begins", "attestation_term_check", "insert into attestation_term select id, '2026-09-01', '2026-08-01' from attestation"],
  ["a second look by the first officer", "attestation_second_is_another", second("{officer}, now(), true, null")],
  ["a second look without its day", "attestation_second_is_whole", second("{person}, null, true, null")],
  ["a second officer who does not agree and does not say why", "attestation_second_says_why", second("{person}, now(), false, null")],
  ["no match, and since no day", "match_count_check", "insert into match_count (participant_id, matches, counted_at) values ({participant}, 0, now())"],
  ["another note in place of the one that was written", "note is append-only", "insert into note (participant_id, officer_id, kind, held_on, body) values ({participant}, {officer}, 'call', '2026-11-01', 'x'); update note set body = 'y'"],
  ["two officers with one person on one day", "caseload_participant_id_during_excl", "insert into caseload (participant_id, officer_id, during) values ({participant}, {officer}, '[2026-01-01,)'), ({participant}, {person}, '[2026-05-01,)')"],
  ["an empty note", "note_body_check", "insert into note (participant_id, officer_id, kind, held_on, body) values ({participant}, {officer}, 'call', '2026-11-01', '  ')"],
];

// biome-ignore format: one line a refusal.
const CANDIDACIES: Refusal[] = [
  ["a second candidacy of one person for one post", "candidacy_participant_id_opportunity_id_key", "insert into candidacy (participant_id, opportunity_id, origin, state, created_at, state_since) values ({participant}, {post}, 'application', 'applied', now(), now())"],
  ["a proposal that nobody made", "candidacy_check", "insert into candidacy (participant_id, opportunity_id, origin, state, created_at, state_since) values ({participant}, {other post}, 'proposal', 'proposed', now(), now())"],
  ["a state that is none", "candidacy_state_check", "update candidacy set state = 'rejected-by-score' where id = {candidacy}"],
  ["an offer beyond the places", "opportunity_places_left_check", offer("pattern_id", "{pattern}", "{other candidacy}")],
  ["a second offer to one person", "offer_standing", offer("pattern_id", "{pattern}")],
  ["an offer of another post's hours", "offer_pattern_is_of_its_post", offer("pattern_id, state, answered_at", "{other pattern}, 'lapsed', now()")],
  ["an offer of another post than the candidacy's", "offer_candidacy_id_opportunity_id_fkey", offer("state, answered_at", "'lapsed', now()", "{candidacy}", "{other post}")],
  ["an offer above the hours that are lawful", "offer_check1", offer("state, answered_at, quarters, hours_cap_quarters", "'lapsed', now(), 84, 80")],
  ["an offer that was answered at no time", "offer_check", "update offer set state = 'accepted' where candidacy_id = {candidacy}"],
  ["an offer without pay", "offer_pay_pence_check", "update offer set pay_pence = 0 where candidacy_id = {candidacy}"],
  ["two consents for one candidacy in force", "consent_in_force", "insert into consent (participant_id, employer_id, candidacy_id, fields, given_at, until) values ({participant}, {employer}, {candidacy}, '{name}', now(), '2027-01-01')"],
  ["a consent in another person's name", "consent_candidacy_id_participant_id_fkey", "insert into consent (participant_id, employer_id, candidacy_id, fields, given_at, until, withdrawn_at) values ({other}, {employer}, {candidacy}, '{name}', now(), '2027-01-01', now())"],
  ["a consent taken back before it was given", "consent_check", "update consent set withdrawn_at = given_at - interval '1 day' where candidacy_id = {candidacy}"],
  ["a consent to share what is never shared", "consent_fields_check", "update consent set fields = '{name,town}' where candidacy_id = {candidacy}"],
  ["two interviews of one person at one time", "interview_participant_id_during_excl", interview("[2026-12-01 10:00, 2026-12-01 11:00)", "{candidacy}") + interview("[2026-12-01 10:30, 2026-12-01 11:30)", "{candidacy}")],
  ["two appointments of one candidacy", "interview_standing", interview("[2026-12-01 10:00, 2026-12-01 11:00)", "{candidacy}") + interview("[2026-12-02 10:00, 2026-12-02 11:00)", "{candidacy}")],
  ["an interview at a place and by video at once", "interview_one_place", `${interview("[2026-12-01 10:00, 2026-12-01 11:00)", "{candidacy}")}update interview set link = 'https://a.example'`],
  ["an interview that lasts a day", "interview_length", interview("[2026-12-01 10:00, 2026-12-02 10:00)", "{candidacy}")],
  ["two interviews that stand in for one", "interview_replaces_key", `${interview("[2026-12-01 10:00, 2026-12-01 11:00)", "{candidacy}")}insert into interview (candidacy_id, participant_id, during, place, state, replaces) select candidacy_id, participant_id, during, place, 'moved', id from interview, generate_series(1, 2)`],
  ["an invitation that nobody answered, with a wish for another time", "interview_wish_is_asked", `${interview("[2026-12-01 10:00, 2026-12-01 11:00)", "{candidacy}")}update interview set state = 'invited', wish = 'Later'`],
  ["an interview of somebody else than the candidate", "interview_candidacy_id_participant_id_fkey", interview("[2026-12-01 10:00, 2026-12-01 11:00)", "{candidacy}", "{other}")],
  ["a decline with a reason that is not in the list", "candidacy_history_reason_kind_reason_code_fkey", "insert into candidacy_history (candidacy_id, at, to_state, role, reason_kind, reason_code) values ({candidacy}, now(), 'declined', 'participant', 'decline', 'because')"],
  ["an answer by telephone that nobody gave", "candidacy_history_said_aloud", "insert into candidacy_history (candidacy_id, at, to_state, role, channel) values ({candidacy}, now(), 'declined', 'officer', 'phone')"],
  ["an answer that is given tomorrow", "candidacy_history_said_before", "insert into candidacy_history (candidacy_id, at, to_state, role, channel, for_side, said_at) values ({candidacy}, now(), 'declined', 'officer', 'phone', 'participant', now() + interval '1 day')"],
  ["an interpreter's language without an interpreter", "candidacy_history_interpreter", "insert into candidacy_history (candidacy_id, at, to_state, role, interpreter_language) values ({candidacy}, now(), 'declined', 'participant', 'ar')"],
  ["one line of a history taken back twice", "candidacy_history_undone_once", "insert into candidacy_history (candidacy_id, at, to_state, role, undoes) select {candidacy}, now(), 'applied', 'participant', (select min(id) from candidacy_history) from generate_series(1, 2)"],
  ["an answer for somebody, taken back too late", "answer_for_check", "insert into answer_for (candidacy_id, history_id, undo_until, undone_at) select {candidacy}, min(id), now(), now() + interval '1 day' from candidacy_history"],
  ["two answers for somebody by one line", "answer_for_history_id_key", "insert into answer_for (candidacy_id, history_id, undo_until) select {candidacy}, (select min(id) from candidacy_history), now() from generate_series(1, 2)"],
  ["an employer's word with an interpreter's language and no interpreter", "post_said_interpreter", `${said("'phone', now(), false, 'ar'")}`],
  ["an employer's word taken back too late", "post_said_undone_in_time", `${said("'phone', now(), false, null")}update post_said set undone_at = now() + interval '4 days'`],
  ["an employer's word by letter", "post_said_channel_check", said("'letter', now(), false, null")],
  ["a consent that was said to nobody", "consent_said_to_somebody", "update consent set channel = 'phone' where candidacy_id = {candidacy}"],
  ["half a reason", "candidacy_history_reason_kind_reason_code_fkey", "insert into candidacy_history (candidacy_id, at, to_state, role, reason_kind) values ({candidacy}, now(), 'declined', 'participant', 'decline')"],
  ["another history of a candidacy", "candidacy_history is append-only", "update candidacy_history set note = 'otherwise'"],
  ["a candidacy without a part of its history", "candidacy_history is append-only", "delete from candidacy_history"],
  ["hours agreed that nobody named", "hours_question_agreed", question(", state, answered_at", "'candidacy', 'agreed', now()")],
  ["an answer about hours at no time", "hours_question_answered", question(", state", "'candidacy', 'refused'")],
  ["words of an answer that was not given", "hours_question_words", question(", words", "'candidacy', 'No'")],
  ["a question passed on that the employer has itself", "hours_question_passed_on", question(", state", "'candidacy', 'passed_on'")],
  ["two questions for other hours at once", "hours_question_open", question() + question()],
  ["a word about hours that was said at no time", "hours_history_said", `${question()}insert into hours_history (question_id, candidacy_id, at, to_state, role, for_side) select id, candidacy_id, now(), 'refused', 'officer', 'employer' from hours_question`],
  ["an offer of the post's hours and of others at once", "offer_hours_of_one_kind", "update offer set hours = '{[32,64)}' where candidacy_id = {candidacy}"],
  ["half a pay", "offer_pay_whole", "insert into offer (candidacy_id, opportunity_id, starts_on, answer_by, pay_pence, made_by, made_at) values ({candidacy}, {post}, '2027-01-11', '2026-11-30', 1290, {officer}, now())"],
  ["another tick than was made before the first day", "first_day_tick is append-only", "insert into first_day_tick (candidacy_id, item, done, at, person_id, role) values ({candidacy}, 'bank-account', true, now(), {officer}, 'officer'); update first_day_tick set done = false"],
  ["something nobody does before a first day", "first_day_tick_item_check", "insert into first_day_tick (candidacy_id, item, done, at, person_id, role) values ({candidacy}, 'passport', true, now(), {officer}, 'officer')"],
  ["a post set aside with hours to tell, and no hours", "dismissal_tells_hours", "insert into dismissal (participant_id, opportunity_id, reason_code, at, tell_hours) values ({participant}, {post}, 'hours', now(), true)"],
  ["a week changed from nothing", "dismissal_week_changed", "insert into dismissal (participant_id, opportunity_id, reason_code, at, week_after) values ({participant}, {post}, 'hours', now(), '{[32,64)}')"],
  ["a journey made longer for a no", "dismissal_minutes_shortened", "insert into dismissal (participant_id, opportunity_id, reason_code, at, minutes_before, minutes_after) values ({participant}, {post}, 'travel', now(), 30, 45)"],
  ["a look that began after it went on", "matches_look_in_order", "insert into matches_look (participant_id, before_at, at) values ({participant}, now(), now() - interval '1 day')"],
  ["something wrong that is not said", "concern_names_what", "insert into concern (id, kind, opportunity_id, at) values (gen_random_uuid(), 'wrong', {post}, now())"],
  ["a concern that was looked at by nobody", "concern_done_by_somebody", "insert into concern (id, kind, opportunity_id, about, at, done_at, outcome) values (gen_random_uuid(), 'wrong', {post}, 'pay', now(), now(), 'Done')"],
  ["a concern that was looked at before it was told", "concern_done_after", "insert into concern (id, kind, opportunity_id, about, at, done_at, done_by, outcome) values (gen_random_uuid(), 'wrong', {post}, 'pay', now(), now() - interval '1 day', {officer}, 'Done')"],
  ["a post set aside for a reason of another kind", "dismissal_reason_kind_check", "insert into dismissal (participant_id, opportunity_id, reason_kind, reason_code, at) values ({participant}, {post}, 'withdraw', 'other', now())"],
];

// biome-ignore format: one line a refusal.
const AUDIT: Refusal[] = [
  ["another past", "audit is append-only", "update audit set action = 'nothing'"],
  ["a past with holes", "audit is append-only", "delete from audit"],
  ["no past at all", "audit is append-only", "truncate audit"],
];

const ALL = { PEOPLE, EVENTS, POSTS, PARTICIPANTS, CANDIDACIES, AUDIT };

describe.each(Object.entries(ALL))("the database refuses, of %s,", (_, refusals) => {
  it.each(refusals)("%s", async (_what, refusedBy, statement) => {
    const text = statement.replace(/\{([a-z ]+)\}/g, (whole, name) => (ids[name] ? `'${ids[name]}'` : whole));
    const said = await sql
      .raw(text)
      .execute(db)
      .then(
        () => "nothing",
        (error: { constraint?: string; message: string }) => error.constraint ?? error.message,
      );
    expect(said).toBe(refusedBy);
  });
});

it("every rule over several columns, and every one that says once, is among these", async () => {
  const { rows } = await sql<{ name: string }>`
    select conname as name from pg_constraint
    where connamespace = 'public'::regnamespace and conrelid::regclass::text not like 'kysely%'
      and (contype in ('u', 'x') or contype = 'c' and array_length(conkey, 1) > 1)
    union
    select relname from pg_index join pg_class on pg_class.oid = indexrelid
    where indisunique and indpred is not null and relnamespace = 'public'::regnamespace`.execute(db);
  // Made for foreign keys of two columns to point at; the first column alone is unique already.
  const targets =
    /^(candidacy|opportunity|shift_pattern)_id_.*_key$|_code_(employer_arranges|time_limited)_key$/;
  const tried = new Set(Object.values(ALL).flatMap((refusals) => refusals.map(([, refusedBy]) => refusedBy)));
  expect(rows.map(({ name }) => name).filter((name) => !targets.test(name) && !tried.has(name))).toEqual([]);
});

it("a participant who is erased takes their candidacies and the history of them along", async () => {
  await sql`delete from participant where person_id = ${ids.participant}`.execute(db);
  const { rows } = await sql`select 1 from candidacy_history where candidacy_id = ${ids.candidacy}`.execute(
    db,
  );
  expect(rows).toEqual([]);
});
