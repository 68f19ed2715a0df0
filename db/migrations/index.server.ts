import type { Migration } from "kysely";
import { people } from "./001_people.server";
import { reference } from "./002_reference.server";
import { opportunities } from "./003_opportunities.server";
import { participants } from "./004_participants.server";
import { brokering } from "./005_brokering.server";
import { profileSteps } from "./006_profile_steps.server";
import { accounts } from "./007_accounts.server";
import { histories } from "./008_histories.server";
import { openVacancies } from "./009_open_vacancies.server";
import { kinds } from "./010_kinds.server";
import { recruitmentDays } from "./012_recruitment_days.server";
import { employers } from "./013_employers.server";
import { writing } from "./014_writing.server";
import { candidates } from "./015_candidates.server";
import { proposals } from "./016_proposals.server";
import { officers } from "./017_officers.server";
import { imports } from "./018_imports.server";
import { advertsAndHelp } from "./019_adverts_and_help.server";
import { postsSaidAloud } from "./020_posts_said_aloud.server";
import { wordsAnsweredAndPayOfYears } from "./022_words_answered_and_pay_of_years.server";
import { telling } from "./024_telling.server";
import { answersToMatches } from "./026_answers_to_matches.server";
import { otherHours } from "./027_other_hours.server";
import { noes } from "./028_noes.server";
import { postcodeDistricts } from "./029_postcode_districts.server";
import { reachQuestions } from "./030_reach_questions.server";
import { children } from "./031_children.server";

/** Every migration in its order; the names are recorded in the database and never change. */
export const migrations: Record<string, Migration> = {
  "001_people": people,
  "002_reference": reference,
  "003_opportunities": opportunities,
  "004_participants": participants,
  "005_brokering": brokering,
  "006_profile_steps": profileSteps,
  "007_accounts": accounts,
  "008_histories": histories,
  "009_open_vacancies": openVacancies,
  "010_kinds": kinds,
  "012_recruitment_days": recruitmentDays,
  "013_employers": employers,
  "014_writing": writing,
  "015_candidates": candidates,
  "016_proposals": proposals,
  "017_officers": officers,
  "018_imports": imports,
  "019_adverts_and_help": advertsAndHelp,
  "020_posts_said_aloud": postsSaidAloud,
  "022_words_answered_and_pay_of_years": wordsAnsweredAndPayOfYears,
  "024_telling": telling,
  "026_answers_to_matches": answersToMatches,
  "027_other_hours": otherHours,
  "028_noes": noes,
  "029_postcode_districts": postcodeDistricts,
  "030_reach_questions": reachQuestions,
  "031_children": children,
};
