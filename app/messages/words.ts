import type { Letter } from "../../emails/letter";
import { phoneWords } from "../accounts/address";
import { formatOf } from "../i18n/format";
import type { Locale } from "../i18n/locales";
import { translatorOf } from "../i18n/translate";
import type { MessageFacts } from "./facts.server";
import { isKind, type MessageKind, topicOf, type Wording } from "./kinds";

/** The page that a message leads to. */
export function placeOf(kind: string, facts: MessageFacts): string {
  const { audience, opportunityId, candidacyId, participantId } = facts;
  if (!isKind(kind)) return "/";
  switch (kind) {
    case "post-in-review":
      return `/review/${opportunityId}`;
    case "help-asked":
      return `/writing/${opportunityId}`;
    case "draft-written":
      return `/posts/${opportunityId}/check`;
    case "post-word-undone":
      return `/employers/${facts.employerId}`;
    case "post-begun-for":
    case "post-sent-for":
    case "post-published":
    case "post-change-published":
    case "post-sent-back":
    case "pay-below-rate":
      return `/posts/${opportunityId}`;
    case "introduction":
    case "yes-waits":
    case "offer-waits":
    case "proposal-declined":
    case "proposal-lapsed":
    case "answered-for-you":
    case "answer-undone":
    case "offer-taken-back":
    case "no-taken-back":
      if (audience === "employer") return `/posts/${opportunityId}/candidates/${candidacyId}`;
      return audience === "officer"
        ? `/people/${participantId}/candidacies/${candidacyId}`
        : `/applications/${candidacyId}`;
    case "employer-applied":
      return `/employers/${facts.employerId}`;
    case "employer-approved":
    case "employer-restored":
      return "/posts";
    case "employer-refused":
    case "employer-suspended":
      return "/organisation";
    case "hours-asked-unnamed":
    case "hours-taken-back-unnamed":
    case "hours-answered-for":
    case "answers-due":
      return `/posts/${opportunityId}/candidates`;
    case "hours-asked":
    case "hours-taken-back":
      return audience === "officer"
        ? `/people/${participantId}/candidacies/${candidacyId}`
        : `/posts/${opportunityId}/candidates/${candidacyId}`;
    case "hours-answered":
      return audience === "officer"
        ? `/people/${participantId}/candidacies/${candidacyId}`
        : `/applications/${candidacyId}`;
    case "interview-confirmed":
    case "interview-asked":
    case "interview-unanswered":
      return `/posts/${opportunityId}/candidates/${candidacyId}`;
    case "concern-told":
    case "concern-done":
    case "right-to-work-checked":
    case "post-filled":
      return "/matches";
    case "right-to-work-ends-soon":
    case "right-to-work-ended":
    case "account-opened-for-you":
      return audience === "officer" ? `/people/${participantId}` : "/profile";
    case "right-to-work-look-again":
    case "second-look-asked":
    case "second-look-answered":
      return `/people/${participantId}/right-to-work`;
    case "person-handed-over":
      return `/people/${participantId}`;
    default:
      if (audience === "employer") return `/posts/${opportunityId}/candidates`;
      return audience === "officer" ? `/people/${participantId}` : `/applications/${candidacyId}`;
  }
}

/** A message of any kind as a letter in the reader's language. What has no words of its own says that there is news. */
export function letterOf(kind: string, facts: MessageFacts, locale: Locale, origin: string): Letter {
  const t = translatorOf(locale);
  const f = formatOf(locale.code);
  const isWorded = isKind(kind) && topicOf(kind, facts.audience) !== undefined;
  const wording = isWorded ? (`${kind}.${facts.audience}` as Wording) : "news";
  const params = {
    post: facts.post,
    employer: facts.employer,
    person: facts.person,
    date: facts.answerBy ? f.dayAndDate(facts.answerBy) : "",
    due: facts.dueOn ? f.dayAndDate(facts.dueOn) : "",
    page: facts.opportunityId ? `${origin}/opportunities/${facts.opportunityId}` : "",
    partner: facts.partner,
    questions: facts.officerPhone
      ? t("mail.account-opened-for-you.call", { phone: phoneWords(facts.officerPhone) })
      : t("mail.account-opened-for-you.ask"),
    interview: facts.interviewAt ? f.dayAndTime(facts.interviewAt) : t("mail.interview.see"),
  };
  return {
    locale,
    subject: t(`mail.${wording}.subject`, params),
    paragraphs: t(`mail.${wording}.body`, params).split("\n\n"),
    action: { label: t(`mail.${wording}.action`), href: origin + placeOf(kind, facts) },
    footer: t("mail.footer"),
    footerLink: { label: t("mail.footer.choose"), href: `${origin}/account` },
  };
}

/** What kind of thing happened to a participant, as a text message may say it: nothing of whom, where or what. */
const TEXT_OF: { readonly [K in MessageKind]?: "employer" | "officer" | "suggestion" | "job" | "tomorrow" } =
  {
    "offer-made": "employer",
    "offer-taken-back": "employer",
    "turned-down": "employer",
    "interview-invited": "employer",
    "interview-moved": "employer",
    "interview-cancelled": "employer",
    "hours-answered": "employer",
    "interview-tomorrow": "tomorrow",
    "proposal-made": "suggestion",
    "proposal-taken-back": "officer",
    "answered-for-you": "officer",
    "answer-undone": "officer",
    "right-to-work-checked": "officer",
    "right-to-work-ends-soon": "officer",
    "right-to-work-ended": "officer",
    "concern-told": "officer",
    "concern-done": "officer",
    "application-sent": "job",
    "application-waiting": "job",
    "application-not-sent": "job",
    "offer-lapsed": "job",
    "post-changed": "job",
    "post-ended": "job",
    "post-filled": "job",
    "proposal-ended": "job",
    "proposal-filled": "job",
    "proposal-lapsed": "job",
    "work-started": "job",
  };

const textKeyOf = (kind: string, audience: MessageFacts["audience"]) => {
  if (kind === "account-opened-for-you") return "sms.account-opened-for-you";
  const about = audience === "participant" && isKind(kind) ? TEXT_OF[kind] : undefined;
  return about ? (`sms.${about}` as const) : "sms.news";
};

/**
 * The same news as a text message: what kind of thing it is, and where. Whoever is new here is told how to sign in,
 * and not by whom: a partner's name may say what nobody else should read.
 */
export const textWordsOf = (kind: string, facts: MessageFacts, locale: Locale, origin: string): string =>
  translatorOf(locale)(textKeyOf(kind, facts.audience), { link: origin + placeOf(kind, facts) });
