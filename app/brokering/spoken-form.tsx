import type { MessageKey } from "../i18n/catalogue";
import { useT } from "../i18n/context";
import { aboutThem } from "../matching/them";
import { BackLink, Button, Checkboxes, ErrorSummary, Heading, Narrow, Radios, Textarea } from "../ui";
import type { SlotRange } from "../ui/week-slots";
import { type FormState, fieldOf, fieldsOf } from "../web/form-state";
import { ShareChoices } from "./apply-steps";
import type { Spoken } from "./behalf";
import { BehalfFields, type Moment } from "./behalf-fields";
import { HoursAloud } from "./hours/officer-part";
import { WISHES } from "./interview";
import { InterviewSummary } from "./interview-parts";
import { OfferSummary } from "./offer-summary";
import type { OfficerCandidacy } from "./officer-candidacy.server";
import { SPOKEN_WORDS } from "./spoken-words";
import { WORDS_FORM, WordsTold } from "./words-told";

type Props = OfficerCandidacy & {
  doing: Spoken;
  here: string;
  moment: Moment;
  questionId: string;
  begin: readonly SlotRange[];
  reasons: { decline: readonly string[]; withdraw: readonly string[] };
  form?: FormState;
};

/** One thing that the person said: what it was, and how it was said. */
export function SpokenForm(props: Props) {
  const { doing, here, name, post, moment, form, offer } = props;
  return (
    <Narrow>
      <BackLink href={here}>
        <bdi>{post.title}</bdi>
      </BackLink>
      <ErrorSummary errors={form?.errors} />
      <WordsTold form={form} field={doing === "ask" ? "wish" : "message"} toOfficer />
      <Heading
        caption={
          <>
            <bdi>{name}</bdi> · <bdi>{post.title}</bdi>, <bdi>{post.employerName}</bdi>
          </>
        }
      >
        {SPOKEN_WORDS[doing]}
      </Heading>
      {(doing === "confirm" || doing === "ask") && props.interview && (
        <InterviewSummary interview={props.interview} />
      )}
      {(doing === "accept" || doing === "decline") && offer && (
        <OfferSummary offer={offer} pattern={props.pattern} reader="officer" />
      )}
      <form method="post" id={WORDS_FORM}>
        <input type="hidden" name="do" value={doing} />
        {(doing === "confirm" || doing === "ask") && (
          <input type="hidden" name="interview" value={props.interview?.id} />
        )}
        <What {...props} />
        <BehalfFields side="participant" who="the person" moment={moment} form={form} />
        <Button>Write it down</Button>
      </form>
    </Narrow>
  );
}

/** Read aloud what there is to choose; nothing is ticked in advance. */
function What({ doing, post, reasons, choices, consent, form, ...props }: Props) {
  const t = useT();
  const reasonsOf = (codes: readonly string[]) =>
    codes.map((code) => ({
      value: code,
      label: t(`reason.${code}` as MessageKey),
      hint: code === "employer" ? "They are then shown no more posts of this employer." : undefined,
    }));
  switch (doing) {
    case "yes":
      return <SharedAloud employer={post.employerName} choices={choices} form={form} />;
    case "share":
      return (
        <>
          <p>Read each aloud, and tick what {post.employerName} may see. Their name is always among it.</p>
          <ShareChoices toOfficer choices={choices} {...fieldsOf(form, "share", consent?.fields)} />
        </>
      );
    case "no":
    case "decline":
      return (
        <Radios
          {...fieldOf(form, "reason")}
          label="Why do they say no?"
          hint={`${post.employerName} never sees the reason.`}
          choices={reasonsOf(reasons.decline)}
        />
      );
    case "withdraw":
      return (
        <Radios
          {...fieldOf(form, "reason")}
          label="Why? (you can leave this empty)"
          hint={`${post.employerName} never sees the reason.`}
          choices={reasonsOf(reasons.withdraw)}
        />
      );
    case "end":
      return <p>{t("sharing.end.what", { employer: post.employerName })}</p>;
    case "confirm":
      return <p>Read the time and the place aloud. {post.employerName} is told at once.</p>;
    case "ask":
      return (
        <>
          <Checkboxes
            {...fieldsOf(form, "wishes")}
            label="What would suit them better?"
            hint={`${post.employerName} sees what you tick and write here. They need not say why.`}
            choices={WISHES.map((wish) => ({ value: wish, label: t(`interview.wish.${wish}`) }))}
          />
          <Textarea
            {...fieldOf(form, "wish")}
            label="Days and times that suit them (you can leave this empty)"
            rows={3}
            maxLetters={500}
          />
        </>
      );
    case "hours":
      return <HoursAloud {...props} post={post} form={form} />;
    case "accept":
      return (
        <p>
          Read the offer aloud. {post.employerName} is told at once. Say that their other applications stay as
          they are, and that they can still step back until they start.
        </p>
      );
  }
}

/** What goes with a yes or an application: what this employer may see, and the person's words. */
export function SharedAloud({
  employer,
  choices,
  form,
}: {
  employer: string;
  choices: OfficerCandidacy["choices"];
  form?: FormState;
}) {
  const t = aboutThem(useT());
  return (
    <>
      <p>
        Read each aloud, and tick what {employer} may see for 6 months. They always see the name, and how the
        person fits what the job asks for. {t("apply.share.never")}
      </p>
      <ShareChoices toOfficer choices={choices} {...fieldsOf(form, "share")} />
      <Textarea
        {...fieldOf(form, "message")}
        label={`Their words to ${employer} (you can leave this empty)`}
        maxLetters={1000}
      />
    </>
  );
}
