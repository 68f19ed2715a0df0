import { londonDate } from "../../app/i18n/format";

/** What the demo shows, each with the query that finds it. @param now when the demo was made */
export function shownOn(now: Date): Record<string, string> {
  const [at, today] = [now.toISOString(), londonDate(now)];
  return {
    "past work in another country": "select from past_job where country <> '' and soc_code is not null",
    "a qualification from another country": "select from participant_qualification",
    "a sector course that an officer entered":
      "select from sector_course_completed where confirmed_at is not null",
    "a sector course that nobody confirmed yet":
      "select from sector_course_completed where confirmed_at is null",
    "somebody who speaks two languages": `select from participant_language
    group by participant_id having count(*) > 1`,
    "an interview to come that the person confirmed": `select from interview
    where state = 'confirmed' and lower(during) > '${at}'`,
    "an interview that is over, of which nobody said yet whether it took place": `select from interview
    where state = 'confirmed' and upper(during) < '${at}'`,
    "an interview that was moved and confirmed anew": `select from interview i join interview was on was.id = i.replaces
    where was.state = 'moved' and i.state = 'confirmed'`,
    "an interview by video": "select from interview where link is not null",
    "an application that the employer left unanswered beyond five working days": `select from candidacy c
    join opportunity o on o.id = c.opportunity_id join employer e on e.id = o.employer_id
    where c.state = 'applied' and c.answer_due_on < '${today}' and o.status = 'open' and e.name = 'Riverside Hotel'`,
    "several people turned down at once": `select from candidacy_history where to_state = 'turned_down'
    group by at having count(*) >= 3`,
    "an offer that waits for its answer": "select from offer where state = 'made'",
    "other hours asked for on an offer, which the employer has yet to answer": `select from hours_question q
    join candidacy c on c.id = q.candidacy_id where c.state = 'offered' and q.state = 'asked'`,
    "other hours asked for on a proposal, which the officer has yet to pass on":
      "select from hours_question where stage = 'proposal' and state = 'asked'",
    "other hours that an officer passed on without a name":
      "select from hours_question where stage = 'proposal' and state = 'passed_on'",
    "other hours that the employer agreed to": "select from hours_question where state = 'agreed'",
    "first days ticked by the person": "select from first_day_tick where role = 'participant' and done",
    "first days ticked by the employer": "select from first_day_tick where role = 'employer' and done",
    "somebody taken on of whom nothing is ticked yet": `select from candidacy c where state = 'accepted'
    and not exists (select from first_day_tick where candidacy_id = c.id)`,
    "a first day that the employer said has come": `select from candidacy_history where to_state = 'started' and role = 'employer'`,
    "a first day that the person said has come": `select from candidacy_history where to_state = 'started' and role = 'participant'`,
    "an answer that an officer gave by telephone for a person": `select from candidacy_history
    where channel = 'phone' and for_side = 'participant'`,
    "an answer that an officer gave by telephone for an employer": `select from candidacy_history
    where channel = 'phone' and for_side = 'employer'`,
    "an answer by telephone that was undone": "select from answer_for where undone_at is not null",
    "an employer of Norfolk that waits for approval": `select from employer where status = 'applied' and region_code = 'norfolk'`,
    "an employer of Norfolk that was told no": `select from employer where status = 'refused' and region_code = 'norfolk'`,
    "an employer that is suspended, with a post": `select from employer e join opportunity o on o.employer_id = e.id
    where e.status = 'suspended' and o.status = 'open'`,
    "a verified gangmaster licence": "select from employer where gangmaster_verified_by is not null",
    "a change of an open post that is only begun": edit("draft", "not exists"),
    "a change of an open post that is with the officer": edit("in_review", "not exists"),
    "a change of an open post that came back": edit("draft", "exists"),
    "a post in review with the notes of its officer answered": `select from opportunity o join review r on r.opportunity_id = o.id
    join review_note n on n.review_id = r.id where o.status = 'in_review' and n.answer is not null`,
    "a draft that was pasted as an advert": `select from post_advert a join opportunity o on o.id = a.opportunity_id
    where o.status = 'draft' and a.read <> '{}'`,
    "a draft to be written with an officer":
      "select from post_help where done_at is null and ended_at is null",
    "a draft that an officer wrote and handed over": "select from post_help where done_at is not null",
    "a list of people that was imported and can be undone": `select from import
    where stored > 0 and left_out > 0 and made_at > '${at}'::timestamptz - interval '7 days'`,
    "a list of people that nobody has agreed to yet": "select from form_draft where kind = 'import-people'",
    "a second look that waits for its answer": "select from attestation_second where answered_at is null",
    "a second look that found the same": "select from attestation_second where agrees",
    "a second look that found otherwise": "select from attestation_second where not agrees",
    "an assessment that ended, with candidacies held for an officer": `select from attestation a join candidacy c on c.participant_id = a.participant_id
    where a.superseded_at is null and a.ended_at is not null and c.held_since is not null`,
    "an assessment that goes on while a decision is awaited": `select from attestation a join attestation was on was.participant_id = a.participant_id
    where a.basis = 'section-3c' and a.superseded_at is null and was.superseded_at is not null and was.valid_until < '${today}'`,
    "an assessment that ends soon, of which the person was told": `select from attestation
    where superseded_at is null and warned_at is not null`,
    "a recruitment day that is over": `select from recruitment_day where held_on < '${today}'`,
  };
}

/** Changes of open posts. */
function edit(status: string, reviewed: "exists" | "not exists"): string {
  return `select from opportunity e join opportunity o on o.id = e.revises where o.status = 'open' and e.status = '${status}'
    and ${reviewed} (select from review where opportunity_id = e.id)`;
}
