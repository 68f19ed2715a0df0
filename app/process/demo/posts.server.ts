import type { RegionCode } from "../../../db/reference/regions";
import { endCandidacies } from "../../brokering/end.server";
import { addMonths } from "../../calendar";
import type { Caller } from "../../caller";
import { londonDate } from "../../i18n/format";
import { countPlaces } from "../../opportunities/care.server";
import type { Change } from "../../opportunities/changes";
import { createDraft } from "../../opportunities/drafts.server";
import { AGREEMENT } from "../../opportunities/hours";
import { publish, type SendBackInput, sendBack, sendForReview } from "../../opportunities/review.server";
import { saveStep } from "../../opportunities/save-step.server";
import type { Sharing } from "../../opportunities/sharing";
import { changePost } from "../../opportunities/standing.server";
import { type Step, stepsOf } from "../../opportunities/steps";
import { type Answer, schemasFor } from "../../opportunities/vacancy";
import { typedDate } from "./dates";
import { type Dice, dice } from "./dice";
import { done } from "./done";
import type { Fate, PlannedPost } from "./post";
import { postId } from "./posts-plan";
import { typedPattern } from "./shifts";
import { staff } from "./staff.server";
import type { World } from "./world.server";

/** What officers write when they send a post back. */
const NOTES: SendBackInput["notes"][] = [
  [
    {
      field: "description",
      note: "Please say what a usual day looks like, and who works beside the person.",
    },
  ],
  [
    { field: "hours", note: "The text says mornings, the week says until three o'clock. Which is right?" },
    { field: "getting-there", note: "Is there a bus for the first shift? Please say so here." },
  ],
  [
    {
      field: "english",
      note: "Does this work need this much written English? Fewer than half of our people would reach it.",
    },
  ],
  [
    {
      field: "certificates",
      note: "You can arrange this certificate after the start. Asking for it on the first day shuts most people out.",
    },
    { field: "pay", note: "Please add what is paid for weekends, or say that it is the same." },
  ],
];

/** What an officer asks, and its employer answers. */
const ANSWERED = [
  {
    field: "hours",
    note: "Could somebody who takes a child to school start half an hour later?",
    answer: "Yes. Only the person who opens has to be here at the start; the others can come later.",
  },
  {
    field: "getting-there",
    note: "Is there a bus for the first shift?",
    answer: "The number 25 arrives a quarter of an hour before we open, on Saturdays as well.",
  },
] as const;

/** An employer writes a post, sends it, and an officer decides: everything up to its being open. */
export async function writePost({ db, times }: World, post: PlannedPost): Promise<void> {
  const d = dice(`writing ${post.id}`);
  const { employer, fate, id } = post;
  const writer = d.chance(0.5) ? staff.memberOf(employer) : staff.colleagueOf(employer);
  const by = (now: Date): Caller => ({ db, actor: writer, now });
  const begun = times.ago(post.begun, d.whole(8, 10), d.whole(0, 59));
  const { placement } = post.template;
  const schemas = schemasFor(londonDate(begun), {
    work: placement?.basis ?? "paid",
    contract: null,
    startsOn: null,
    endsOn: null,
  });

  done(await createDraft(by(begun), id, placement?.kind ?? "vacancy"));
  const steps = stepsOf({
    kind: placement?.kind ?? "vacancy",
    work: placement?.basis ?? "paid",
    sectorCode: post.template.sector,
  });
  for (const step of fate === "draft" ? steps.slice(0, post.answered) : steps) {
    const typed = TYPED[step]?.(post);
    if (typed === undefined) continue;
    const answer = { step, input: schemas[step].parse(typed) } as Answer;
    done(await saveStep(by(begun), id, answer));
  }
  if (fate === "draft") return;
  done(await sendForReview(by(times.ago(post.sent, d.whole(11, 13), d.whole(0, 59))), id));
  if (fate === "in_review") return;

  const officer: Caller = {
    db,
    actor: staff.officerOf(employer.region),
    now: times.ago(post.decided, d.whole(14, 16), d.whole(0, 59)),
  };
  if (fate === "sent_back" || fate === "sent_again") {
    const note = d.chance(0.5)
      ? "Nearly there. Send it again when these are answered and I will look the same day."
      : null;
    const notes = fate === "sent_again" ? ANSWERED : d.pick(NOTES);
    done(await sendBack(officer, id, { notes: notes.map(({ field, note }) => ({ field, note })), note }));
    if (fate === "sent_back") return;
    const answers = ANSWERED.map(({ field, answer }) => ({ field, text: answer }));
    done(await sendForReview(by(times.ago(1, 9, 20)), id, answers));
  } else done(await publish(officer, id, d.chance(0.1) ? sharedWith(employer.region, d) : undefined));
}

/** A county or city next to the post's own, or all of them. */
const sharedWith = (region: RegionCode, d: Dice): Sharing =>
  d.chance(0.15) ? { all: true, regions: [] } : { all: false, regions: d.some(BESIDE[region] ?? [], 1) };

const EAST: RegionCode[] = ["norfolk", "suffolk", "cambridgeshire", "essex", "hertfordshire", "bedfordshire"];
const WEST: RegionCode[] = ["birmingham", "coventry", "wolverhampton"];
const BESIDE: Partial<Record<RegionCode, RegionCode[]>> = Object.fromEntries(
  [EAST, WEST].flatMap((list) => list.map((region) => [region, list.filter((other) => other !== region)])),
);

const ENDS: Partial<Record<Fate, Change>> = { paused: "pause", closed: "close", withdrawn: "withdraw" };

/** What became of a post after people had applied. */
export async function endPost(
  { db, times }: World,
  { fate, id, employer, ended, places }: PlannedPost,
): Promise<void> {
  const change = ENDS[fate];
  const caller: Caller = { db, actor: staff.memberOf(employer), now: times.ago(ended, 16, 30) };
  if (fate === "filled")
    done(await countPlaces(caller, id, { filled: places, reason: "Friends of our volunteers came." }));
  if (change) done(await changePost(caller, id, change, endCandidacies));
}

/** Pence an hour less for those under 21. */
const YOUNGER = 60;

/** What is typed for each question; undefined where the employer went on without an answer. */
const TYPED: Partial<Record<Step, (post: PlannedPost) => object | undefined>> = {
  basis: ({ template }) => ({ basis: template.placement?.basis }),
  course: ({ template }) => {
    const [courseName, courseProvider] = template.placement?.course ?? [];
    return { courseName, courseProvider, required: "yes" };
  },
  scheme: ({ template, employer }) => ({
    schemeTraining: template.placement?.training,
    interviewVacancyId: postId(employer, "0"),
  }),
  promise: () => ({ promise: "yes" }),
  length: ({ template }) => {
    const [length, unit] = template.placement?.length ?? [];
    return { length: String(length), unit };
  },
  learning: ({ template }) => ({ learning: template.placement?.learning }),
  support: ({ template }) => {
    const { supervisor, expenses, leadsTo } = template.placement ?? {};
    return { supervisor, expenses, leadsTo };
  },
  work: ({ title, description }) => ({ title, description }),
  sector: ({ template }) => ({ sector: template.sector }),
  occupation: ({ template }) => ({ soc: template.soc }),
  place: ({ address, town, gettingThere }) => ({ address, town, townId: "", gettingThere }),
  hours: ({ week, template }) => ({
    patterns: week.length > 0 ? week.map(typedPattern) : [{ shape: AGREEMENT }],
    termTimeOnly: template.termTimeOnly ? "yes" : "no",
  }),
  supply: () => ({ suppliesWorkers: "own" }),
  contract: ({ startsOn, closesOn, contract }) => ({
    contract,
    endsOn: typedDate(addMonths(startsOn ?? closesOn, 12)),
  }),
  pay: ({ pay, per, lowerPay }) => ({
    pay: (pay / 100).toFixed(2),
    per,
    less: lowerPay ? ["younger"] : [],
    pay18to20: lowerPay ? ((pay - YOUNGER) / 100).toFixed(2) : "",
    payNote: "",
  }),
  skills: ({ template }) => ({ skills: template.skills }),
  "helpful-skills": ({ template }) => template.helpful && { skills: template.helpful },
  english: ({ template }) => {
    const [speaking, listening, reading, writing] = template.english.map(String);
    return { speaking, listening, reading, writing };
  },
  certificates: ({ template }) => ({
    firstDay: template.firstDay ?? [],
    arranged: template.arranged ?? [],
  }),
  conditions: ({ template }) => ({ conditions: template.conditions ?? [] }),
  dates: ({ places, startsOn, closesOn }) => ({
    places: String(places),
    startsOn: typedDate(startsOn),
    closesOn: typedDate(closesOn),
  }),
};
