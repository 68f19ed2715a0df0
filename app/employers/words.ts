import type { EmployerFilter } from "../../db/queries/employers.server";
import type { TagTone } from "../ui";
import type { Kind } from "./organisation";
import type { EmployerStatus, RefusalReason, SuspensionReason } from "./states";

/** What officers and employers read of an employer's standing. */

export const EMPLOYER_STATUS: Record<EmployerStatus, { word: string; tone: TagTone }> = {
  applied: { word: "Asks to join", tone: "nearly" },
  approved: { word: "Approved", tone: "fits" },
  refused: { word: "Not approved", tone: "plain" },
  suspended: { word: "Suspended", tone: "late" },
  left: { word: "Has left", tone: "plain" },
};

export const EMPLOYER_KIND: Record<Kind, string> = {
  business: "Business",
  charity: "Charity",
  public_body: "Public body",
};

export const EMPLOYER_SIZE: Record<string, string> = {
  under_10: "Fewer than 10 people",
  "10_to_49": "10 to 49 people",
  "50_to_249": "50 to 249 people",
  "250_or_more": "250 people or more",
};

export const REFUSAL_WORDS: Record<RefusalReason, string> = {
  "not-verified": "We could not confirm the organisation's details",
  "not-here": "There is no work in this area",
  twice: "The organisation is here already",
  "pay-or-fees": "Pay below the minimum wage, or people are asked to pay",
  "not-lawful": "Roles that the law does not allow to be unpaid, or self-employed work",
  other: "Another reason",
};

export const SUSPENSION_WORDS: Record<SuspensionReason, string> = {
  "looking-into-it": "We are looking into something that was reported",
  pay: "Pay below the minimum wage, or not paid",
  treatment: "How people were treated at work",
  "false-facts": "Something in the posts or the organisation's details is not true",
  licence: "The gangmaster licence is missing or has ended",
  "no-answers": "People who applied get no answer",
  other: "Another reason",
};

/** A reason's code in words, of either kind. */
export const reasonWords = (code: string): string =>
  ({ ...REFUSAL_WORDS, ...SUSPENSION_WORDS })[code as RefusalReason | SuspensionReason] ?? "Another reason";

const FIELD_WORDS: Record<string, string> = {
  name: "name",
  kind: "what it is",
  description: "what it does",
  sectors: "kinds of work",
  size: "size",
  townId: "town",
  website: "website",
  companyNumber: "company number",
  charityNumber: "charity number",
  gangmasterLicence: "gangmaster licence",
  reasonToJoin: "why it joins",
  contactName: "contact",
  contactEmail: "contact's e-mail",
  contactPhone: "contact's phone",
};

interface Line {
  kind: string;
  about: string | null;
  reason: string | null;
  fields: readonly string[];
}

/** One line of an employer's history in words, without who did it and when. */
export function historyWords({ kind, about, reason, fields }: Line): string {
  const member = about ?? "a member";
  switch (kind) {
    case "asked":
      return "Asked to join";
    case "approved":
      return "Approved";
    case "refused":
      return `Not approved: ${lower(reasonWords(reason ?? ""))}`;
    case "suspended":
      return `Suspended: ${lower(reasonWords(reason ?? ""))}`;
    case "restored":
      return "Posts shown again";
    case "verified":
    case "unverified":
      return `${fields.map((what) => (what === "licence" ? "Gangmaster licence" : "Status")).join(" and ")} ${
        kind === "verified" ? "verified" : "to verify again"
      }`;
    case "officer-named":
      return `${about ?? "An officer"} looks after it`;
    case "changed":
      return `Changed: ${fields.map((field) => FIELD_WORDS[field] ?? field).join(", ")}`;
    case "invited":
      return "Invited somebody";
    case "member-joined":
      return "Took up an invitation";
    case "member-left":
      return "Left the organisation";
    case "member-removed":
      return `Removed ${member}`;
    case "handed-over":
      return `Made ${member} the owner`;
    default:
      return kind;
  }
}

const lower = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);

export const EMPLOYER_FILTER: Record<EmployerFilter, string> = {
  all: "All",
  applied: "Ask to join",
  "to-verify": "To verify",
  approved: "Approved",
  suspended: "Suspended",
  refused: "Not approved",
  left: "Have left",
};

/** In place of a list that is empty: who comes here, and what there is to do. */
export const NO_EMPLOYER_HERE: Record<EmployerFilter, string> = {
  all: "Employers in your region appear here when they ask to join. They find the form on the page For employers.",
  applied: "No organisation waits for your approval. Whoever asks to join comes here; we send you a message.",
  "to-verify":
    "No charity, public body or labour provider waits for you to verify it. Volunteering is published only once you have.",
  approved: "No employer is approved yet. Look at those that ask to join.",
  suspended: "No employer is suspended. You can stop one on its page: its posts are hidden at once.",
  refused: "You have said no to nobody.",
  left: "Nobody has left.",
};
