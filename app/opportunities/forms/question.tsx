import type { SessionRow } from "../../events/session-rows";
import type { Changed } from "../hours-form";
import type { Choices } from "../question.server";
import type { Step } from "../steps";
import { CertificatesForm, ConditionsForm, EnglishForm, HelpfulSkillsForm, SkillsForm } from "./asked";
import { ContractForm } from "./contract";
import { DatesForm } from "./dates";
import { DayForm, RecruitsForm, SessionsForm, VenueForm } from "./day";
import type { QuestionProps } from "./form";
import { HoursForm } from "./hours";
import { PayForm } from "./pay";
import { PlaceForm } from "./place";
import {
  BasisForm,
  CourseForm,
  LearningForm,
  LengthForm,
  PromiseForm,
  SchemeForm,
  SupplyForm,
  SupportForm,
} from "./placement";
import { OccupationForm, SectorForm } from "./sector";
import { WorkForm } from "./work";

/** What an action adds to a form that it shows again. */
export interface Again extends Partial<Changed> {
  towns?: { id: number; label: string }[];
  sessions?: SessionRow[];
  /** The session to go on in, after it was added. */
  focusSession?: number;
}

/** The fields of one question, under its heading. */
export function Question({
  step,
  choices,
  again = {},
  ...props
}: QuestionProps & { step: Step; choices: Choices; again?: Again }) {
  switch (step) {
    case "work":
      return <WorkForm {...props} />;
    case "sector":
      return <SectorForm {...props} />;
    case "occupation":
      return <OccupationForm {...props} occupations={choices.occupations} />;
    case "place":
      return <PlaceForm {...props} towns={again.towns} />;
    case "hours":
      return <HoursForm {...props} {...again} patterns={again.patterns ?? choices.patterns} />;
    case "basis":
      return <BasisForm {...props} organisation={choices.organisation} />;
    case "course":
      return <CourseForm {...props} />;
    case "scheme":
      return <SchemeForm {...props} vacancies={choices.vacancies} beginHref={choices.beginHref} />;
    case "promise":
      return <PromiseForm {...props} />;
    case "supply":
      return <SupplyForm {...props} />;
    case "length":
      return <LengthForm {...props} />;
    case "contract":
      return <ContractForm {...props} />;
    case "pay":
      return <PayForm {...props} wages={choices.wages} />;
    case "learning":
      return <LearningForm {...props} />;
    case "support":
      return <SupportForm {...props} />;
    case "day":
      return <DayForm {...props} />;
    case "venue":
      return <VenueForm {...props} />;
    case "recruits":
      return <RecruitsForm {...props} vacancies={choices.vacancies} />;
    case "sessions":
      return (
        <SessionsForm {...props} rows={again.sessions ?? choices.sessions} focusRow={again.focusSession} />
      );
    case "skills":
      return <SkillsForm {...props} {...choices} />;
    case "helpful-skills":
      return <HelpfulSkillsForm {...props} {...choices} />;
    case "english":
      return <EnglishForm {...props} />;
    case "certificates":
      return <CertificatesForm {...props} />;
    case "conditions":
      return <ConditionsForm {...props} />;
    case "dates":
      return <DatesForm {...props} />;
  }
}
