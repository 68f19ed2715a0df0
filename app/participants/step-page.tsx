import type { Profile } from "../../db/queries/profiles.server";
import type { SkillChoices } from "../skills/choices";
import type { Outcome } from "./answering.server";
import type { Step } from "./steps";
import { LimitsStep } from "./steps/limits";
import { CertificatesStep, EnglishStep } from "./steps/papers";
import { SkillsStep, WorkStep } from "./steps/skills";
import { HoursStep, SchoolStep, WeekStep } from "./steps/time";
import { HomeStep, TravelStep } from "./steps/where";

const PAGES = {
  home: HomeStep,
  travel: TravelStep,
  school: SchoolStep,
  week: WeekStep,
  hours: HoursStep,
  skills: SkillsStep,
  work: WorkStep,
  certificates: CertificatesStep,
  english: EnglishStep,
  limits: LimitsStep,
} satisfies Record<Step, unknown>;

interface StepPageProps {
  step: Step;
  profile: Profile;
  outcome?: Exclude<Outcome, { kind: "saved" }>;
  today: string;
  /** What the question about skills offers. */
  skills: SkillChoices | null;
}

const NO_SKILLS: SkillChoices = { groups: [], mostUsed: [] };

/** The form of one question, as it is stored or as it was sent. */
export function StepPage({ step, profile, outcome, today, skills }: StepPageProps) {
  const Page = PAGES[step];
  return (
    <Page
      profile={profile}
      state={outcome?.state}
      today={today}
      choices={skills ?? NO_SKILLS}
      towns={outcome?.kind === "refused" ? outcome.towns : undefined}
    />
  );
}
