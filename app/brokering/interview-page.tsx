import type { ReactNode } from "react";
import { useFormat } from "../i18n/context";
import { londonDate } from "../i18n/format";
import {
  BackLink,
  Button,
  Checkbox,
  DateInput,
  Details,
  ErrorSummary,
  Heading,
  Inset,
  Narrow,
  Radios,
  Select,
  Textarea,
  TextField,
  TimeSelect,
} from "../ui";
import { dateOf, type FormState, fieldOf } from "../web/form-state";
import type { candidateOf } from "./candidate.server";
import { NAMELESS, WISH_WORDS } from "./employer-words";
import { LENGTHS, type Wish } from "./interview";
import { InterviewSummary } from "./interview-parts";
import { meetingWords } from "./perspective";
import { WordsToPerson, wordsForm } from "./words-told";

type Candidate = Awaited<ReturnType<typeof candidateOf>>;
type Props = Pick<Candidate, "id" | "post" | "interview"> & {
  /** As far as it is shared. */
  name: string | null;
  now: Date;
  /** Whether the candidate can be invited now. */
  canInvite: boolean;
  form?: FormState;
};

/** Inviting a candidate, and moving, cancelling or noting the interview that stands. */
export function InterviewPage({ id, post, name, interview, now, canInvite, form }: Props) {
  const here = `/posts/${post.id}/candidates/${id}`;
  const isOver = interview !== null && interview.startsAt <= now;
  return (
    <Narrow>
      <BackLink href={here}>{name ?? NAMELESS}</BackLink>
      <ErrorSummary errors={form?.errors} />
      <WordsToPerson form={form} />
      <Heading caption={post.title ?? ""}>{interview ? "The interview" : "Invite to an interview"}</Heading>
      {interview && (
        <section className="fh-card">
          <Heading level={2}>{meetingWords(interview)}</Heading>
          <InterviewSummary interview={interview} />
          {interview.state === "asked" && <Wishes wishes={interview.wishes} wish={interview.wish} />}
          {isOver && (
            <form method="post">
              <input type="hidden" name="interview" value={interview.id} />
              <Button name="change" value="held">
                It took place
              </Button>
            </form>
          )}
        </section>
      )}
      {canInvite ? (
        <Arrange post={post} interview={interview} form={form} />
      ) : (
        <p>This candidate cannot be invited now. Their page says how it stands.</p>
      )}
      {interview && (
        <Details summary="Cancel the interview">
          <form method="post">
            <input type="hidden" name="interview" value={interview.id} />
            <p>They are told at once. Please answer them within five working days, or invite them again.</p>
            <Button look="secondary" name="change" value="cancel">
              Cancel the interview
            </Button>
          </form>
        </Details>
      )}
    </Narrow>
  );
}

export function Wishes({ wishes, wish }: { wishes: readonly Wish[]; wish: string | null }) {
  const f = useFormat();
  return (
    <Inset>
      {wishes.length > 0 && (
        <p>What would suit them better: {f.list(wishes.map((one) => WISH_WORDS[one]))}.</p>
      )}
      {wish && <p dir="auto">{wish}</p>}
    </Inset>
  );
}

/** The place of work as the post says it. */
const placeOf = ({ address, townName }: Pick<Props["post"], "address" | "townName">) =>
  address && townName && !address.includes(townName) ? `${address}, ${townName}` : address;

const lengthWords = (minutes: number) =>
  minutes < 60 ? `${minutes} minutes` : minutes === 60 ? "1 hour" : `${minutes / 60} hours`;

/** The form of an invitation, or of another time. `how`: more to fill in, where an officer writes it down for the employer. */
export function Arrange({
  post,
  interview,
  form,
  how,
}: Pick<Props, "post" | "interview" | "form"> & { how?: ReactNode }) {
  const f = useFormat();
  const startsOn = interview ? londonDate(interview.startsAt) : null;
  const time = interview ? f.instant(interview.startsAt).slice(-5) : null;
  const minutes = interview ? (interview.endsAt.getTime() - interview.startsAt.getTime()) / 60_000 : 30;
  const isUnsure = form !== undefined && ("sure" in form.errors || form.values.sure !== undefined);
  return (
    <>
      {interview && <Heading level={2}>Move it to another time</Heading>}
      <form method="post" id={wordsForm(form)}>
        {how && <input type="hidden" name="answer" value="interview" />}
        {interview && <input type="hidden" name="interview" value={interview.id} />}
        <DateInput
          {...dateOf(form, "date", startsOn)}
          label="Date of the interview"
          hint="For example, 7 12 2026"
        />
        <TimeSelect
          {...fieldOf(form, "time", time)}
          dayFirst
          label="From"
          hint="By the clock in London. 07:00 comes first; the night is at the end."
        />
        <Select
          {...fieldOf(form, "minutes", minutes)}
          label="How long"
          options={LENGTHS.map((length) => ({ value: String(length), label: lengthWords(length) }))}
        />
        {isUnsure && (
          <Checkbox
            name="sure"
            value="yes"
            label="Yes, I mean this time"
            checked={form?.values.sure !== undefined}
            errors={form?.errors.sure}
          />
        )}
        <Radios
          {...fieldOf(form, "where", interview ? (interview.link ? "video" : "place") : "place")}
          label="Where"
          choices={[
            {
              value: "place",
              label: "At a place",
              reveals: (
                <TextField
                  {...fieldOf(form, "place", interview ? interview.place : placeOf(post))}
                  label="Address, and who to ask for"
                  hint={interview || !placeOf(post) ? undefined : "From the post. Add who to ask for."}
                  autoComplete="street-address"
                />
              ),
            },
            {
              value: "video",
              label: "By video",
              reveals: (
                <TextField
                  {...fieldOf(form, "link", interview ? interview.link : null)}
                  label="Address of the video link"
                  hint="From https://"
                  spellCheck={false}
                />
              ),
            },
          ]}
        />
        <Textarea
          {...fieldOf(form, "bring", interview ? interview.bring : null)}
          label="What to bring (you can leave this empty)"
          hint="For example a certificate, or shoes for the kitchen. Do not ask for passports or share codes here: your own check comes after an offer, and with everyone you hire."
          rows={3}
          maxLetters={1000}
        />
        {how}
        <p>
          {how
            ? "They say that they come, or ask for another time. Both sides are reminded the day before."
            : "They say that they come, or ask for another time. Both of you are reminded the day before."}
        </p>
        <Button>{interview ? "Send the new time" : "Send the invitation"}</Button>
      </form>
    </>
  );
}
