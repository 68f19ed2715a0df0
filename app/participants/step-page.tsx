import type { Profile } from "../../db/queries/profiles.server";
import type { SkillChoices } from "../skills/choices";
import type { Outcome } from "./answering-form.server";
import type { Step } from "./steps";
import { CoursesStep, EmployersStep, JobsStep, LanguagesStep, QualificationsStep } from "./steps/background";
import { LimitsStep } from "./steps/limits";
import { CertificatesStep, EnglishStep } from "./steps/papers";
import { SkillsStep, WorkStep } from "./steps/skills";
import { TiesStep } from "./steps/ties";
import { HoursStep, SchoolStep, WeekStep } from "./steps/time";
import { HomeStep, TravelStep } from "./steps/where";

const PAGES = {
  home: HomeStep,
  travel: TravelStep,
  school: SchoolStep,
  week: WeekStep,
  ties: TiesStep,
  hours: HoursStep,
  jobs: JobsStep,
  skills: SkillsStep,
  work: WorkStep,
  certificates: CertificatesStep,
  english: EnglishStep,
  limits: LimitsStep,
  qualifications: QualificationsStep,
  courses: CoursesStep,
  languages: LanguagesStep,
  employers: EmployersStep,
} satisfies Record<Step, unknown>;

interface StepPageProps {
  step: Step;
  profile: Profile;
  outcome?: Exclude<Outcome, { kind: "saved" }>;
  today: string;
  /** What the question about skills offers. */
  skills: SkillChoices | null;
  /** Postcode districts are known, too. */
  postcodes: boolean;
  /** An officer fills it in with the person. */
  byOfficer?: boolean;
}

const NO_SKILLS: SkillChoices = { groups: [], mostUsed: [] };

/** The form of one question, as it is stored or as it was sent. */
export function StepPage({ step, profile, outcome, today, skills, postcodes, byOfficer }: StepPageProps) {
  const Page = PAGES[step];
  return (
    <Page
      profile={profile}
      state={outcome?.state}
      today={today}
      offered={skills ?? NO_SKILLS}
      choices={outcome?.kind === "refused" ? outcome.choices : undefined}
      byOfficer={byOfficer}
      postcodes={postcodes}
    />
  );
}
