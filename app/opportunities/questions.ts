import type { PostKind } from "../../db/queries/posts.server";
import type { Field, Step } from "./steps";

interface Words {
  title: string;
  short: string;
}

/** Each question of a post, as employers and officers read it. */
export const QUESTIONS: Record<Step, Words> = {
  basis: { title: "Is the person paid?", short: "Paid or unpaid" },
  course: { title: "Which course requires the placement?", short: "The course" },
  scheme: { title: "What does the work academy lead to?", short: "The work academy" },
  promise: { title: "Is this volunteering?", short: "Volunteering" },
  work: { title: "What is the job?", short: "The job" },
  sector: { title: "What kind of work is it?", short: "Kind of work" },
  occupation: { title: "Which occupation is closest?", short: "Occupation" },
  supply: { title: "Whom does the person work for?", short: "Works for" },
  place: { title: "Where is the work?", short: "Place" },
  hours: { title: "When is the work?", short: "Hours" },
  length: { title: "How long does it last?", short: "Length" },
  contract: { title: "Which contract is it?", short: "Contract" },
  pay: { title: "What does it pay?", short: "Pay" },
  learning: { title: "What does a person learn?", short: "What they learn" },
  support: { title: "Who looks after the person?", short: "Help and expenses" },
  skills: { title: "Which skills must a person have?", short: "Skills they must have" },
  "helpful-skills": { title: "Which skills would help?", short: "Skills that help" },
  english: { title: "How much English does the job need?", short: "English" },
  certificates: { title: "Which certificates does the job need?", short: "Certificates" },
  conditions: { title: "What is part of the work?", short: "Conditions" },
  day: { title: "When is it, and where?", short: "Date" },
  venue: { title: "What should people know before they come?", short: "Before they come" },
  recruits: { title: "Which vacancies is it for?", short: "Vacancies" },
  sessions: { title: "When can people come?", short: "Sessions" },
  dates: { title: "How many people, and from when?", short: "Places and dates" },
};

/** Where a kind asks the same thing in other words. */
const OTHERWISE: Record<PostKind, Partial<Record<Step, Words>>> = {
  vacancy: {},
  work_experience: {
    work: { title: "What is the placement?", short: "The placement" },
    english: { title: "How much English does it need?", short: "English" },
    certificates: { title: "Which certificates does it need?", short: "Certificates" },
  },
  volunteering: {
    work: { title: "What do volunteers do?", short: "The work" },
    english: { title: "How much English does it need?", short: "English" },
    certificates: { title: "Which certificates does it need?", short: "Certificates" },
  },
  recruitment_day: {
    work: { title: "What happens on the day?", short: "The day" },
    place: { title: "Where is it held?", short: "Place" },
  },
};

/** A question as a post of this kind is asked it. */
export const questionOf = (kind: PostKind, step: Step): Words => OTHERWISE[kind][step] ?? QUESTIONS[step];

/** What has to be put right before a post is sent, for the summary above its answers: all of it, of each question. */
export function errorsOfAnswers(kind: PostKind, problems: readonly { step: Step; error: string }[]) {
  const errors: Record<string, string[]> = {};
  for (const { step, error } of problems) {
    const said = errors[`answer-${step}`] ?? [];
    errors[`answer-${step}`] = [...said, `${questionOf(kind, step).short}: ${error}`];
  }
  return errors;
}

/** The title of a question's page. */
export const titleOfQuestion = ({
  data,
}: {
  data?: { step: Step; post: { title: string | null; kind: PostKind } };
}) => [
  {
    title: `${data ? questionOf(data.post.kind, data.step).title : ""} ${data?.post.title ?? ""} – Foothold`,
  },
];

/** What an officer's note is about. */
export const FIELD_WORDS: Record<Field, string> = {
  basis: "Paid or unpaid",
  course: "The course",
  scheme: "The work academy",
  promise: "Volunteering",
  supply: "Whom the person works for",
  length: "Length",
  learning: "What they learn",
  supervisor: "Who looks after them",
  expenses: "Expenses",
  day: "Date",
  venue: "Before they come",
  recruits: "Vacancies",
  sessions: "Sessions",
  title: "Title",
  description: "What a person does",
  sector: "Kind of work",
  occupation: "Occupation",
  address: "Address",
  town: "Town",
  "getting-there": "How to get there",
  hours: "Hours",
  pay: "Pay",
  contract: "Contract",
  skills: "Skills they must have",
  "helpful-skills": "Skills that help",
  english: "English",
  certificates: "Certificates",
  conditions: "Conditions",
  places: "Places",
  "starts-on": "Start",
  "closes-on": "Closing date",
};
