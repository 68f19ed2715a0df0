import { Checkbox, LinkButton, Radios, Select, Textarea, TextField } from "../../ui";
import { fieldOf } from "../../web/form-state";
import type { BASES } from "../kind-answers";
import { mostDays, type Organisation } from "../lawful-basis";
import { lengthOf } from "../length";
import type { Choices } from "../question.server";
import { QUESTIONS } from "../questions";
import type { QuestionProps } from "./form";

const BASIS_WORDS: Record<(typeof BASES)[number], { label: string; hint: string }> = {
  paid: {
    label: "Yes, at least the minimum wage",
    hint: "For example: two weeks in your office, working with the team.",
  },
  shadowing: {
    label: "No, because they only watch",
    hint: "They stand beside somebody and do no work for you. For example: three days with your electricians.",
  },
  course_placement: {
    label: "No, because their college or university course requires it",
    hint: "A further or higher education course in the UK, at most a year. For example: 20 days in a nursery for a childcare diploma.",
  },
  scheme: {
    label: "No, because it is a sector-based work academy",
    hint: "Arranged with the Jobcentre: up to 6 weeks of training and work experience, then an interview for a real vacancy.",
  },
  voluntary_worker: {
    label: "No, because they are a voluntary worker",
    hint: "Only at a charity or public body, with expenses and nothing else.",
  },
};

/** The lawful basis, before anything else is asked. */
export function BasisForm({ post, state, organisation }: QuestionProps & { organisation: Organisation }) {
  const offered = (Object.keys(BASIS_WORDS) as (keyof typeof BASIS_WORDS)[]).filter(
    (basis) => basis !== "voluntary_worker" || organisation.kind !== "business" || post.work === basis,
  );
  return (
    <>
      <h1>{QUESTIONS.basis.title}</h1>
      <p>
        Whoever works for you is owed the minimum wage, also on a trial or to learn. The law has few
        exceptions. A placement of the wrong kind can harm a person for a long time, so we ask this first.
      </p>
      <Radios
        {...fieldOf(state, "basis", post.work)}
        label="Which of these is true?"
        choices={[
          ...offered.map((value) => ({ value, ...BASIS_WORDS[value] })),
          { value: "none", label: "None of these: it is unpaid for another reason", divider: "or" },
        ]}
      />
    </>
  );
}

export function CourseForm({ post, state }: QuestionProps) {
  return (
    <>
      <h1>{QUESTIONS.course.title}</h1>
      <TextField
        {...fieldOf(state, "courseName", post.courseName)}
        label="Course"
        hint="For example: Level 3 Diploma for the Early Years Workforce"
      />
      <TextField
        {...fieldOf(state, "courseProvider", post.courseProvider)}
        label="College or university"
        hint="For example: City College Norwich"
      />
      <Checkbox
        name="required"
        value="yes"
        checked={state ? state.values.required?.[0] === "yes" : post.courseName !== null}
        errors={state?.errors.required}
        label="A person cannot finish this course without a placement"
      />
    </>
  );
}

export function SchemeForm({
  post,
  state,
  vacancies,
  beginHref,
}: QuestionProps & Pick<Choices, "vacancies" | "beginHref">) {
  return (
    <>
      <h1>{QUESTIONS.scheme.title}</h1>
      <p>
        A sector-based work academy has training, work experience and an interview that is promised to
        everybody.
      </p>
      <Textarea
        {...fieldOf(state, "schemeTraining", post.schemeTraining)}
        label="What are people trained in, and by whom?"
        hint="For example: food hygiene and customer service, two weeks at City College Norwich"
        rows={3}
        maxLetters={500}
      />
      {vacancies.length > 0 ? (
        <Select
          {...fieldOf(state, "interviewVacancyId", post.interviewVacancyId)}
          label="Which of your vacancies is the interview for?"
          hint="It must be a real vacancy, sent to us before this placement is."
          empty="Choose a vacancy"
          options={vacancies.map(({ id, title }) => ({ value: id, label: title ?? "" }))}
        />
      ) : (
        <>
          <p>
            <strong>You have no vacancy yet.</strong> The interview must be for a real one. This placement is
            saved as a draft: post the vacancy, then come back.
          </p>
          <p>
            <LinkButton href={beginHref} look="secondary">
              Post the vacancy
            </LinkButton>
          </p>
        </>
      )}
    </>
  );
}

export function LengthForm({ post, state }: QuestionProps) {
  const { length, unit } = lengthOf(post.lengthDays);
  const most = mostDays(post.work);
  return (
    <>
      <h1>{QUESTIONS.length.title}</h1>
      <p>
        {post.work === "scheme"
          ? "A sector-based work academy lasts 6 weeks at most."
          : most === 365
            ? "A course placement lasts a year at most."
            : "Two to four weeks is usual."}
      </p>
      <TextField {...fieldOf(state, "length", length)} label="How many?" width={3} inputMode="numeric" />
      <Radios
        {...fieldOf(state, "unit", unit)}
        label="Of what?"
        choices={[
          { value: "days", label: "Days" },
          { value: "weeks", label: "Weeks" },
          { value: "months", label: "Months" },
        ]}
      />
    </>
  );
}

export const LearningForm = ({ post, state }: QuestionProps) => (
  <Textarea
    {...fieldOf(state, "learning", post.learning)}
    label={QUESTIONS.learning.title}
    asHeading
    hint="For example: how a hotel kitchen runs, how to work safely with knives, how to talk with guests."
    rows={6}
    maxLetters={1000}
  />
);

export function SupportForm({ post, state }: QuestionProps) {
  const paid = post.work === "paid";
  return (
    <>
      <TextField
        {...fieldOf(state, "supervisor", post.supervisor)}
        label={QUESTIONS.support.title}
        asHeading
        hint="For example: Jo, the head chef"
      />
      <Textarea
        {...fieldOf(state, "expenses", post.expenses)}
        label={paid ? "Which expenses do you pay back? (optional)" : "Which expenses do you pay back?"}
        hint="For example: bus fares up to £6 a day, and lunch with the team. Nobody should have to pay to come."
        rows={3}
        maxLetters={300}
      />
      <Textarea
        {...fieldOf(state, "leadsTo", post.leadsTo)}
        label="What can it lead to? (optional)"
        hint="For example: a reference; an interview when a job comes free."
        rows={3}
        maxLetters={500}
      />
    </>
  );
}

/** What makes it volunteering and not a job. */
export function PromiseForm({ post, state }: QuestionProps) {
  return (
    <>
      <h1>{QUESTIONS.promise.title}</h1>
      <p>It is volunteering, and lawful for everybody, when all of this is true:</p>
      <ul>
        <li>nobody has to come: volunteers may stay away or stop on any day, and nothing happens</li>
        <li>volunteers get back what they spend, such as fares and lunch, and nothing else</li>
        <li>no volunteer does the work of somebody who is paid, or who was</li>
      </ul>
      <Checkbox
        name="promise"
        value="yes"
        checked={state ? state.values.promise?.[0] === "yes" : post.promisedAt !== null}
        errors={state?.errors.promise}
        label="All of this is true of what we offer"
      />
    </>
  );
}

/** Only where whoever supplies workers needs a licence. */
export const SupplyForm = ({ post, state }: QuestionProps) => (
  <Radios
    {...fieldOf(
      state,
      "suppliesWorkers",
      post.suppliesWorkers === null ? null : post.suppliesWorkers ? "supply" : "own",
    )}
    label={QUESTIONS.supply.title}
    asHeading
    hint="In farming, gathering shellfish and processing food, whoever supplies workers to others needs a gangmaster licence. An officer verifies it before such a post is published."
    choices={[
      { value: "own", label: "For us", hint: "On our own farm, in our own factory." },
      { value: "supply", label: "For another organisation: we supply workers" },
    ]}
  />
);
