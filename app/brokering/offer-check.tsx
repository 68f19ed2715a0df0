import type { Post } from "../../db/queries/posts.server";
import { useFormat } from "../i18n/context";
import { BackLink, Button, ButtonGroup, Heading, Inset, Narrow } from "../ui";
import type { SlotRange } from "../ui/week-slots";
import type { OfferToCheck } from "./offer-form.server";
import { OfferSummary } from "./offer-summary";

interface Props extends OfferToCheck {
  /** Weeks that were agreed with this person. */
  agreed: readonly { id: string; slots: readonly SlotRange[] }[];
  post: Pick<Post, "title" | "employerName" | "patterns">;
  /** Of the person, as far as it is shared. */
  name: string;
  /** Whose page it is: an officer writes down what an employer said. */
  onBehalf: boolean;
  /** The page of the form. */
  here: string;
}

/** What the person will read, and what it holds, before an offer is sent. Nothing is stored yet. */
export function OfferCheck({ sent, offer, placesLeft, agreed, post, name, onBehalf, here }: Props) {
  const f = useFormat();
  const week = agreed.find(({ id }) => id === offer.patternId);
  const left = Math.max(0, (placesLeft ?? 1) - 1);
  return (
    <Narrow>
      <BackLink href={here}>
        <bdi>{name}</bdi>
      </BackLink>
      <Heading caption={`${post.title} · ${name}`} lead="Nothing is sent yet.">
        {onBehalf ? "Check the offer" : "Check your offer"}
      </Heading>
      <section className="fh-card">
        <Heading level={2}>What they will read</Heading>
        <OfferSummary
          offer={{ ...offer, message: offer.message ?? null, state: "made", hoursCapQuarters: null }}
          pattern={
            week
              ? { shape: "fixed", slots: week.slots }
              : (post.patterns.find(({ id }) => id === offer.patternId) ?? null)
          }
          reader="participant"
        />
        <p className="fh-quiet">
          They read this in the language in which they use Foothold.
          {offer.message &&
            (onBehalf ? " The words stay as they are written." : " Your own words stay as you wrote them.")}
        </p>
      </section>
      <Inset>
        <p>
          A place is held for them until {f.dayAndDate(offer.answerBy)}, or until they answer.{" "}
          {left === 0
            ? "It is the last free place: nobody else can have an offer until then."
            : `${left} more ${left === 1 ? "place stays" : "places stay"} free.`}{" "}
          {onBehalf
            ? `${post.employerName} can take the offer back until it is answered.`
            : "You can take the offer back until it is answered."}
        </p>
      </Inset>
      <form method="post">
        {Object.entries(sent).flatMap(([field, values]) =>
          values.map((value, i) => <input key={`${field} ${i}`} type="hidden" name={field} value={value} />),
        )}
        <ButtonGroup>
          <Button name="step" value="send">
            Send the offer
          </Button>
          <Button look="secondary" name="step" value="change">
            Change it
          </Button>
        </ButtonGroup>
      </form>
    </Narrow>
  );
}
