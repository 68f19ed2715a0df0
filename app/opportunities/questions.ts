import type { Field, Step } from "./steps";

/** Each question of a vacancy, as employers and officers read it. */
export const QUESTIONS: Record<Step, { title: string; short: string }> = {
  work: { title: "What is the job?", short: "The job" },
  sector: { title: "What kind of work is it?", short: "Kind of work" },
  occupation: { title: "Which occupation is closest?", short: "Occupation" },
  place: { title: "Where is the work?", short: "Place" },
  hours: { title: "When is the work?", short: "Hours" },
  pay: { title: "What does it pay?", short: "Pay and contract" },
  skills: { title: "Which skills must a person have?", short: "Skills they must have" },
  "helpful-skills": { title: "Which skills would help?", short: "Skills that help" },
  english: { title: "How much English does the job need?", short: "English" },
  certificates: { title: "Which certificates does the job need?", short: "Certificates" },
  conditions: { title: "What is part of the work?", short: "Conditions" },
  dates: { title: "How many people, and from when?", short: "Places and dates" },
};

/** What an officer's note is about. */
export const FIELD_WORDS: Record<Field, string> = {
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
