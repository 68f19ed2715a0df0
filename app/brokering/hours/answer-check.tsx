import { useFormat } from "../../i18n/context";
import type { Addable } from "../../opportunities/add-pattern.server";
import { HoursNotes } from "../../opportunities/hours-note-list";
import { hoursNotes } from "../../opportunities/hours-notes";
import { NIGHTS } from "../../opportunities/nights";
import { worksAtNight } from "../../opportunities/shifts";
import { AS_WRITTEN, Button, ButtonGroup, Heading, Inset, Narrow } from "../../ui";
import { hoursOf } from "../../ui/week-slots";
import { OfferSummary } from "../offer-summary";
import type { HoursToCheck } from "./answer-form.server";
import { Hours } from "./parts";
import { isSameWeek } from "./question";
import type { hoursForEmployer } from "./views.server";

type Props = Awaited<ReturnType<typeof hoursForEmployer>> &
  HoursToCheck & {
    /** An officer writes down what the employer said. */
    onBehalf?: boolean;
  };

/** What an answer about hours says and does, before it is sent. Nothing is stored yet. */
export function CheckAnswerPage({ post, sent, check, hours: asked, onBehalf }: Props) {
  const words = sent.words?.[0]?.trim();
  return (
    <Narrow>
      <Heading caption={`${post.title} · ${post.employerName}`} lead="Nothing is sent yet.">
        {check.hours ? "Yes, with these hours?" : "No, these hours are not possible?"}
      </Heading>
      {check.hours && <Week post={post} slots={check.hours} asked={asked} />}
      {check.offer && check.hours && <OfferThen {...check.offer} slots={check.hours} />}
      {check.add && (
        <Inset>
          <p>{ADDED[check.add]}</p>
        </Inset>
      )}
      {words && (
        <>
          <Heading level={2}>They read your words</Heading>
          <Inset>
            <p {...AS_WRITTEN}>{words}</p>
          </Inset>
        </>
      )}
      <p>They are told at once.</p>
      <form method="post">
        {Object.entries(sent).flatMap(([field, values]) =>
          values.map((value, i) => <input key={`${field} ${i}`} type="hidden" name={field} value={value} />),
        )}
        <ButtonGroup>
          <Button name="step" value="send">
            {onBehalf ? "Write it down" : "Send the answer"}
          </Button>
          <Button look="secondary" name="step" value="change">
            Change it
          </Button>
        </ButtonGroup>
      </form>
    </Narrow>
  );
}

type Slots = NonNullable<Props["check"]["hours"]>;

/** The week drawn and in words, what may be a slip in it, and how it differs from what was asked. */
function Week({ post, slots, asked }: Pick<Props, "post"> & { slots: Slots; asked: Props["hours"] }) {
  const f = useFormat();
  const week = { shape: "fixed" as const, slots };
  const isAsked = asked !== null && isSameWeek(slots, [{ shape: "fixed", slots: asked }]);
  const atNight = worksAtNight(slots);
  return (
    <>
      <Hours slots={slots} />
      <p>
        {f.number(hoursOf(week))} hours a week.{" "}
        {asked &&
          (isAsked
            ? "These are the hours that they asked for."
            : `They asked for others, of ${f.number(hoursOf({ shape: "fixed", slots: asked }))} hours a week:`)}
      </p>
      {asked && !isAsked && <Hours slots={asked} />}
      <HoursNotes notes={hoursNotes([week])} />
      {atNight && (
        <Inset>
          <p>
            There is night work: three hours or more of a shift between 23:00 and 06:00. Is that right?
            {!post.conditions.includes(NIGHTS) && " The post does not name night work."}
          </p>
        </Inset>
      )}
    </>
  );
}

/** The offer as it would stand. */
function OfferThen({ before, terms, slots }: NonNullable<Props["check"]["offer"]> & { slots: Slots }) {
  const f = useFormat();
  return (
    <section className="fh-card">
      <Heading level={2}>The offer then</Heading>
      <OfferSummary
        offer={{ ...terms, message: null, hoursCapQuarters: null }}
        pattern={{ shape: "fixed", slots }}
        reader="employer"
      />
      {before !== null && before !== terms.quarters && (
        <p>Until now it was {f.number(before / 4)} hours a week.</p>
      )}
    </section>
  );
}

const ADDED: Record<Addable, string> = {
  yes: "The post offers these hours to everybody from now on, beside its own.",
  there: "The post offers these hours to everybody already.",
  cannot: "These hours will not be offered to everybody: the post cannot take another week now.",
  changing:
    "These hours will not be offered to everybody: a change of the post waits to be read by an officer.",
  nights:
    "These hours will not be offered to everybody: they are at night, and the post does not name night work. You can change the post.",
};
