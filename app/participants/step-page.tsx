import { useLocation } from "@remix-run/react";
import type { Profile } from "../../db/queries/profiles.server";
import { useFormat, useT } from "../i18n/context";
import type { SkillChoices } from "../skills/choices";
import { Notice } from "../ui";
import type { Outcome } from "./answering-form.server";
import { answerLines } from "./answers";
import { Just, Seen } from "./step-frame";
import type { Step } from "./steps";
import { CoursesStep, EmployersStep, JobsStep, LanguagesStep, QualificationsStep } from "./steps/background";
import { LimitsStep } from "./steps/limits";
import { CertificatesStep, EnglishStep } from "./steps/papers";
import { SchoolStep } from "./steps/school";
import { SkillsStep, WorkStep } from "./steps/skills";
import { TiesStep } from "./steps/ties";
import { HoursStep, WeekStep } from "./steps/time";
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
  /** Of the answer as it is stored now. */
  mark: string | null;
  /** An officer fills it in with the person. */
  byOfficer?: boolean;
  /** One more line is asked for. */
  more?: boolean;
}

/** Questions whose form for one more line is folded, and how it is opened. */
const LISTED: readonly Step[] = ["ties", "jobs", "certificates"];
const ANOTHER = { values: {}, errors: {} };

const NO_SKILLS: SkillChoices = { groups: [], mostUsed: [] };

/** The form of one question, as it is stored or as it was sent. */
export function StepPage(props: StepPageProps) {
  const { step, profile, outcome, today, skills, postcodes, mark, byOfficer, more } = props;
  const Page = PAGES[step];
  const again = outcome?.kind === "again" ? outcome : undefined;
  // A form with nothing in it is as it was at first.
  const sent = again && Object.keys(again.state.values).length === 0 ? undefined : outcome?.state;
  const isTold = outcome === undefined || outcome.kind === "changed";
  return (
    <Seen.Provider value={isTold ? mark : (outcome.state.values.seen?.[0] ?? null)}>
      {outcome?.kind === "changed" && <Changed {...props} />}
      <Just.Provider value={{ say: again?.say, gone: again?.gone }}>
        <Page
          profile={profile}
          state={sent ?? (more && LISTED.includes(step) ? ANOTHER : undefined)}
          today={today}
          offered={skills ?? NO_SKILLS}
          choices={outcome && "choices" in outcome ? outcome.choices : undefined}
          byOfficer={byOfficer}
          postcodes={postcodes}
        />
      </Just.Provider>
    </Seen.Provider>
  );
}

/** What another page stored meanwhile, above what was chosen here. */
function Changed({ step, profile, today, byOfficer }: StepPageProps) {
  const t = useT();
  const format = useFormat();
  const { pathname, search } = useLocation();
  const lines = answerLines(step, profile, { t, format, today, ofAnother: byOfficer || undefined });
  return (
    <Notice title={t("profile.changed")}>
      <p>{t("profile.changed.now")}</p>
      <ul>
        {(lines.length > 0 ? lines : [t("profile.nothing")]).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>{t("profile.changed.next")}</p>
      <p>
        <a href={pathname + search}>{t("profile.changed.keep")}</a>
      </p>
    </Notice>
  );
}
