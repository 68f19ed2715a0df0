/**
 * The one permission table: who may do what to which subject. Pure; what it does not know it denies.
 * A subject carries only the facts that a rule decides on; `ownerId` is the person whose record it is.
 */

export type Actor =
  | { role: "nobody" }
  | { role: "participant"; personId: string; roleId: string }
  | {
      role: "employer";
      personId: string;
      roleId: string;
      employerId: string;
      position: "owner" | "member";
      /** Whether an officer approved the organisation, and it is not suspended. */
      approved: boolean;
    }
  | { role: "officer"; personId: string; roleId: string; partnerId: string; regionCode: string }
  | { role: "manager"; personId: string; roleId: string }
  /** A job or a command, acting for nobody: it may finish what a person began. */
  | { role: "system" };

export type Role = Actor["role"];
export const ROLES: readonly Role[] = ["nobody", "participant", "employer", "officer", "manager", "system"];

/** A page or list that decides row by row, or has no subject at all. */
export type NoSubject = Record<never, never>;
export interface OwnSubject {
  ownerId: string;
}
export interface PostSubject {
  id: string;
  employerId: string;
  regionCode: string;
  /** Open or filled, and its employer approved: as the public sees it. */
  publiclyVisible: boolean;
}
export interface EmployerSubject {
  id: string;
  regionCode: string;
}
export interface PersonSubject {
  /** The participant's person id. */
  ownerId: string;
  regionCode: string | null;
  partnerId: string | null;
}
export interface CandidacySubject {
  id: string;
  ownerId: string;
  employerId: string;
  /** The employer was introduced: an application sent, or a proposal consented to. */
  reachedEmployer: boolean;
  person: PersonSubject;
}

/** A candidacy with what decides whether an officer may answer for its employer. */
export interface CandidacyAtEmployer extends CandidacySubject {
  employer: { regionCode: string; approved: boolean };
}
/** A draft that an officer may write for its employer. */
export interface DraftForSubject {
  id: string;
  /** The employer's. */
  regionCode: string;
  isDraft: boolean;
  /** The employer asked for it, and has it not back yet. */
  isAsked: boolean;
}
/** An answer that an officer gave for one side. */
export interface AnswerSubject {
  side: "participant" | "employer";
  candidacy: CandidacySubject;
}

/** A question for other hours, for its employer. */
export interface HoursSubject {
  id: string;
  /** The employer was introduced, or an officer asked it without a name. */
  told: boolean;
  candidacy: CandidacyAtEmployer;
}

/** Every action's subject. An action's name is what a route declares and the audit records. */
export interface Subjects {
  "public.read": NoSubject;
  "dev.read": NoSubject;
  "account.enter": NoSubject;
  "account.leave": NoSubject;
  "account.settings": OwnSubject;
  "account.join": NoSubject;
  "invitation.make": NoSubject;
  "post.read": PostSubject;
  "post.own": NoSubject;
  "post.write": PostSubject;
  /** An officer writes a draft that its employer asked for. */
  "post.write-for": DraftForSubject;
  "post.create": { employerId: string };
  /** An officer begins a draft that an employer told them about. */
  "post.create-for": EmployerSubject;
  /** An officer sends a draft that its employer told them is right. */
  "post.send-for": DraftForSubject;
  "post.queue": NoSubject;
  "post.review": PostSubject;
  "post.share": PostSubject;
  "today.read": NoSubject;
  "person.list": NoSubject;
  "person.read": PersonSubject;
  "person.take-on": PersonSubject;
  "person.assign": PersonSubject;
  "person.note": PersonSubject;
  "person.add": { regionCode: string };
  /** A list that an officer uploaded, and what it made. */
  "import.own": { madeBy: string };
  "employer.add": { regionCode: string };
  "attestation.make": PersonSubject;
  /** A second officer says whether they find the same. */
  "attestation.second": PersonSubject;
  "attestation.end": PersonSubject;
  "profile.read": OwnSubject;
  "profile.write": OwnSubject;
  /** An officer answers a question of the profile with the person. */
  "profile.fill": PersonSubject;
  /** An officer has seen that a course which a person claims was completed. */
  "course.confirm": PersonSubject;
  "matches.read": OwnSubject;
  "match.dismiss": OwnSubject;
  "match.save": OwnSubject;
  /** Somebody says that something is wrong with a post, or asks what they would keep of its pay. */
  "concern.tell": { id: string; publiclyVisible: unknown; isCandidate: unknown };
  "concern.answer": { id: string; isWrong: boolean; regionCode: string; person: PersonSubject | null };
  "candidacy.apply": OwnSubject;
  "candidacy.own": NoSubject;
  "candidacy.read": CandidacySubject;
  "candidacy.decide": CandidacySubject;
  "candidacy.answer": CandidacySubject;
  "candidacy.release": CandidacySubject;
  "candidacy.apply-for": PersonSubject;
  "candidacy.decide-for": CandidacySubject;
  "candidacy.answer-for": CandidacyAtEmployer;
  "candidacy.propose": PersonSubject;
  "consent.change": CandidacySubject;
  "consent.change-for": CandidacySubject;
  "answer.undo": AnswerSubject;
  /** An officer asks an employer about other hours, for somebody it has not met. */
  "hours.pass-on": CandidacySubject;
  "hours.answer": HoursSubject;
  "hours.answer-for": HoursSubject;
  "hours.undo": HoursSubject;
  "proposal.lapse": CandidacySubject;
  "proposal.take-back": CandidacySubject;
  "proposal.round": { proposedBy: string };
  "post.people": PostSubject;
  "post.candidates-for": { id: string; employer: CandidacyAtEmployer["employer"] };
  "person.matches": PersonSubject;
  "employer.own": NoSubject;
  "employer.read": EmployerSubject;
  "employer.write": EmployerSubject;
  "employer.leave": EmployerSubject;
  "employer.list": NoSubject;
  "employer.review": EmployerSubject;
  "candidacy.list": { employerId: string };
  "candidacy.remind": NoSubject;
  "rate.write": NoSubject;
  "wording.write": NoSubject;
  "post.lapse": NoSubject;
}
export type Action = keyof Subjects;

type Rule<S> = { [R in Role]?: (actor: Extract<Actor, { role: R }>, subject: S) => boolean };

const yes = () => true;
const everyone = { nobody: yes, participant: yes, employer: yes, officer: yes, manager: yes, system: yes };
const own = (actor: { personId: string }, subject: OwnSubject) => actor.personId === subject.ownerId;
const inRegion = (actor: { regionCode: string }, subject: { regionCode: string | null }) =>
  actor.regionCode === subject.regionCode;
const ownEmployer = (actor: { employerId: string }, employer: EmployerSubject) =>
  actor.employerId === employer.id;
/** An officer sees, in their region, their partner's people and those whom no partner has taken on. */
const looksAfter = (actor: Extract<Actor, { role: "officer" }>, person: PersonSubject) =>
  inRegion(actor, person) && (person.partnerId === null || person.partnerId === actor.partnerId);

const RULES: { [A in Action]: Rule<Subjects[A]> } = {
  "public.read": everyone,
  "dev.read": everyone,
  "account.enter": everyone,
  "account.leave": { participant: yes, employer: yes, officer: yes, manager: yes },
  "account.settings": { participant: own, employer: own, officer: own, manager: own },
  "account.join": everyone,
  "invitation.make": { manager: yes, system: yes },
  "post.read": {
    nobody: (_, post) => post.publiclyVisible,
    participant: (_, post) => post.publiclyVisible,
    employer: (actor, post) => post.publiclyVisible || actor.employerId === post.employerId,
    officer: (actor, post) => post.publiclyVisible || inRegion(actor, post),
    manager: yes,
    system: yes,
  },
  "post.own": { employer: yes },
  "post.create": { employer: (actor, subject) => actor.employerId === subject.employerId },
  "post.write": { employer: (actor, post) => actor.employerId === post.employerId },
  // The officer writes and hands over; to send it is the employer's.
  "post.write-for": { officer: (actor, post) => post.isDraft && post.isAsked && inRegion(actor, post) },
  "post.create-for": { officer: inRegion },
  "post.send-for": { officer: (actor, post) => post.isDraft && post.isAsked && inRegion(actor, post) },
  "post.queue": { officer: yes },
  "post.review": { officer: inRegion },
  "post.share": { officer: inRegion },
  "today.read": { officer: yes },
  "person.list": { officer: yes },
  "person.read": { officer: looksAfter },
  "person.take-on": { officer: looksAfter },
  "person.assign": { officer: looksAfter },
  "person.note": { officer: looksAfter },
  "person.add": { officer: inRegion },
  "import.own": { officer: (actor, list) => actor.personId === list.madeBy },
  "employer.add": { officer: inRegion },
  "attestation.make": { officer: looksAfter },
  "attestation.second": { officer: looksAfter },
  "attestation.end": { system: yes },
  "profile.read": { participant: own },
  "profile.write": { participant: own },
  "profile.fill": { officer: looksAfter },
  "course.confirm": { officer: looksAfter },
  "matches.read": { participant: own },
  "match.dismiss": { participant: own },
  "match.save": { participant: own },
  "concern.tell": {
    nobody: (_, post) => post.publiclyVisible === true,
    participant: (_, post) => post.publiclyVisible === true || post.isCandidate === true,
  },
  // What is wrong is looked at where the post is; what somebody would keep, by who looks after them.
  "concern.answer": {
    officer: (actor, { isWrong, regionCode, person }) =>
      isWrong ? actor.regionCode === regionCode : person !== null && looksAfter(actor, person),
  },
  "candidacy.apply": { participant: own },
  "candidacy.own": { participant: yes },
  "candidacy.read": {
    participant: own,
    employer: (actor, candidacy) => candidacy.reachedEmployer && actor.employerId === candidacy.employerId,
    officer: (actor, candidacy) => looksAfter(actor, candidacy.person),
  },
  "candidacy.decide": { participant: own },
  "candidacy.answer": {
    employer: (actor, candidacy) =>
      actor.approved && candidacy.reachedEmployer && actor.employerId === candidacy.employerId,
  },
  "candidacy.release": { officer: (actor, candidacy) => looksAfter(actor, candidacy.person), system: yes },
  // An officer speaks for somebody who told them so: for the people they look after, and for employers of their region.
  "candidacy.apply-for": { officer: looksAfter },
  "candidacy.decide-for": { officer: (actor, candidacy) => looksAfter(actor, candidacy.person) },
  "candidacy.answer-for": {
    officer: (actor, candidacy) =>
      candidacy.reachedEmployer && candidacy.employer.approved && inRegion(actor, candidacy.employer),
  },
  "candidacy.propose": { officer: looksAfter },
  "consent.change": { participant: own },
  "consent.change-for": { officer: (actor, candidacy) => looksAfter(actor, candidacy.person) },
  // Only the side for which it was given takes it back.
  "answer.undo": {
    participant: (actor, { side, candidacy }) => side === "participant" && own(actor, candidacy),
    employer: (actor, { side, candidacy }) =>
      side === "employer" && candidacy.reachedEmployer && actor.employerId === candidacy.employerId,
  },
  "hours.pass-on": { officer: (actor, candidacy) => looksAfter(actor, candidacy.person) },
  "hours.answer": {
    employer: (actor, { told, candidacy }) =>
      actor.approved && told && actor.employerId === candidacy.employerId,
  },
  "hours.answer-for": {
    officer: (actor, { told, candidacy: { employer } }) =>
      told && employer.approved && inRegion(actor, employer),
  },
  "hours.undo": {
    employer: (actor, { told, candidacy }) => told && actor.employerId === candidacy.employerId,
  },
  "proposal.lapse": { system: yes },
  "proposal.take-back": { officer: (actor, candidacy) => looksAfter(actor, candidacy.person) },
  "proposal.round": { officer: (actor, round) => actor.personId === round.proposedBy },
  "post.people": { officer: (actor, post) => post.publiclyVisible || inRegion(actor, post) },
  "post.candidates-for": { officer: (actor, { employer }) => employer.approved && inRegion(actor, employer) },
  "person.matches": { officer: looksAfter },
  "employer.own": { employer: yes },
  "employer.read": { employer: ownEmployer, officer: inRegion },
  "employer.write": {
    employer: (actor, employer) => actor.position === "owner" && ownEmployer(actor, employer),
  },
  "employer.leave": { employer: ownEmployer },
  "employer.list": { officer: yes },
  "employer.review": { officer: inRegion },
  "candidacy.list": { employer: (actor, list) => actor.employerId === list.employerId },
  "candidacy.remind": { system: yes },
  "rate.write": { manager: yes },
  "wording.write": { manager: yes },
  "post.lapse": { system: yes },
};

/** Whether the actor may do this to this subject. */
export function may<A extends Action>(actor: Actor, action: A, subject: Subjects[A]): boolean {
  const rule = RULES[action]?.[actor.role] as ((actor: Actor, subject: Subjects[A]) => boolean) | undefined;
  return rule?.(actor, subject) ?? false;
}

/** Whether a role could do this to any subject at all: what a page asks before it looks for one. */
export const couldEver = (role: Role, action: Action): boolean => RULES[action]?.[role] !== undefined;

/** Thrown where an actor may not, or the subject is not there: the two are answered alike. */
export class Denied extends Error {
  override name = "Denied";
}

/** Refuses by throwing `Denied`. */
export function demand<A extends Action>(actor: Actor, action: A, subject: Subjects[A] | undefined): void {
  if (subject === undefined || !may(actor, action, subject)) throw new Denied(action);
}
