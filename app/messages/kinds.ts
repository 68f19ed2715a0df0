/** What somebody is told, to whom, and what they may choose about it. Pure. */

/** The role in which a person is told. */
export type Audience = "participant" | "employer" | "officer";

/** What people may choose to get, one choice for several kinds. */
export const TOPICS = {
  participant: ["offers", "applications", "checks"],
  employer: ["posts", "applicants"],
  officer: ["reviews", "people"],
} as const satisfies Record<Audience, readonly string[]>;
export type Topic = (typeof TOPICS)[Audience][number];

/** What the subject of an event is. */
type About = "candidacy" | "opportunity" | "participant" | "employer";

interface Kind {
  about: About;
  to: { [A in Audience]?: (typeof TOPICS)[A][number] };
}

/** Every kind of message: its subject, and the topic for each audience that hears of it. */
export const KINDS = {
  "post-in-review": { about: "opportunity", to: { officer: "reviews" } },
  "help-asked": { about: "opportunity", to: { officer: "reviews" } },
  "draft-written": { about: "opportunity", to: { employer: "posts" } },
  "post-begun-for": { about: "opportunity", to: { employer: "posts" } },
  "post-sent-for": { about: "opportunity", to: { employer: "posts" } },
  "post-word-undone": { about: "opportunity", to: { officer: "reviews" } },
  "post-published": { about: "opportunity", to: { employer: "posts" } },
  "post-change-published": { about: "opportunity", to: { employer: "posts" } },
  "post-sent-back": { about: "opportunity", to: { employer: "posts" } },
  "pay-below-rate": { about: "opportunity", to: { employer: "posts" } },
  "application-sent": { about: "candidacy", to: { participant: "applications" } },
  "application-waiting": { about: "candidacy", to: { participant: "applications", officer: "people" } },
  "application-received": { about: "candidacy", to: { employer: "applicants" } },
  "application-withdrawn": { about: "candidacy", to: { employer: "applicants" } },
  "offer-made": { about: "candidacy", to: { participant: "offers" } },
  "offer-accepted": { about: "candidacy", to: { employer: "applicants", officer: "people" } },
  "offer-declined": { about: "candidacy", to: { employer: "applicants" } },
  "no-taken-back": { about: "candidacy", to: { employer: "applicants", officer: "people" } },
  "offer-lapsed": { about: "candidacy", to: { participant: "offers", employer: "applicants" } },
  "offer-taken-back": { about: "candidacy", to: { participant: "offers", officer: "people" } },
  "turned-down": { about: "candidacy", to: { participant: "applications" } },
  "application-not-sent": { about: "candidacy", to: { participant: "applications" } },
  "post-changed": { about: "candidacy", to: { participant: "applications" } },
  "post-ended": { about: "candidacy", to: { participant: "applications" } },
  "post-filled": { about: "candidacy", to: { participant: "applications" } },
  "proposal-made": { about: "candidacy", to: { participant: "applications" } },
  "proposal-declined": { about: "candidacy", to: { officer: "people" } },
  "proposal-lapsed": { about: "candidacy", to: { participant: "applications", officer: "people" } },
  "proposal-ended": { about: "candidacy", to: { participant: "applications" } },
  "yes-waits": { about: "candidacy", to: { officer: "people" } },
  "offer-waits": { about: "candidacy", to: { officer: "people" } },
  "proposal-filled": { about: "candidacy", to: { participant: "applications" } },
  "proposal-taken-back": { about: "candidacy", to: { participant: "applications" } },
  introduction: { about: "candidacy", to: { employer: "applicants", officer: "people" } },
  "consent-ended": { about: "candidacy", to: { employer: "applicants" } },
  "answered-for-you": { about: "candidacy", to: { participant: "applications", employer: "applicants" } },
  "answer-undone": {
    about: "candidacy",
    to: { participant: "applications", employer: "applicants", officer: "people" },
  },
  "employer-applied": { about: "employer", to: { officer: "reviews" } },
  "employer-approved": { about: "employer", to: { employer: "posts" } },
  "employer-refused": { about: "employer", to: { employer: "posts" } },
  "employer-suspended": { about: "employer", to: { employer: "posts" } },
  "employer-restored": { about: "employer", to: { employer: "posts" } },
  "interview-invited": { about: "candidacy", to: { participant: "applications" } },
  "interview-moved": { about: "candidacy", to: { participant: "applications" } },
  "interview-cancelled": { about: "candidacy", to: { participant: "applications" } },
  "interview-confirmed": { about: "candidacy", to: { employer: "applicants" } },
  "interview-asked": { about: "candidacy", to: { employer: "applicants" } },
  "interview-unanswered": { about: "candidacy", to: { employer: "applicants" } },
  "interview-tomorrow": { about: "candidacy", to: { participant: "applications", employer: "applicants" } },
  "hours-asked": { about: "candidacy", to: { employer: "applicants", officer: "people" } },
  "hours-asked-unnamed": { about: "opportunity", to: { employer: "applicants" } },
  "hours-taken-back": { about: "candidacy", to: { employer: "applicants", officer: "people" } },
  "hours-taken-back-unnamed": { about: "opportunity", to: { employer: "applicants" } },
  "hours-answered": { about: "candidacy", to: { participant: "applications", officer: "people" } },
  "hours-answered-for": { about: "opportunity", to: { employer: "applicants" } },
  "answers-due": { about: "opportunity", to: { employer: "applicants" } },
  "work-started": {
    about: "candidacy",
    to: { participant: "applications", employer: "applicants", officer: "people" },
  },
  "right-to-work-checked": { about: "participant", to: { participant: "checks" } },
  "right-to-work-ends-soon": { about: "participant", to: { participant: "checks", officer: "people" } },
  "right-to-work-ended": { about: "participant", to: { participant: "checks", officer: "people" } },
  "right-to-work-look-again": { about: "participant", to: { officer: "people" } },
  "second-look-asked": { about: "participant", to: { officer: "people" } },
  "second-look-answered": { about: "participant", to: { officer: "people" } },
  "concern-told": { about: "participant", to: { participant: "checks" } },
  "concern-done": { about: "participant", to: { participant: "checks" } },
  "person-handed-over": { about: "participant", to: { officer: "people" } },
  "account-opened-for-you": { about: "participant", to: { participant: "checks" } },
} as const satisfies Record<string, Kind>;
export type MessageKind = keyof typeof KINDS;

export const isKind = (kind: string): kind is MessageKind => Object.hasOwn(KINDS, kind);

/** A kind and who is told: what has words of its own in the catalogue. */
export type Wording = { [K in MessageKind]: `${K}.${keyof (typeof KINDS)[K]["to"] & string}` }[MessageKind];

/** The topic of a kind for an audience; undefined where that audience is not told of it. */
export const topicOf = (kind: MessageKind, audience: Audience): Topic | undefined =>
  (KINDS[kind] as Kind).to[audience];
