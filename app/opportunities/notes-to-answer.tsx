import type { Review } from "../../db/queries/reviews.server";
import { useFormat } from "../i18n/context";
import { Card, Tag, Textarea } from "../ui";
import { type FormState, fieldOf } from "../web/form-state";
import { FIELD_WORDS } from "./questions";
import { type Field, type Questioned, stepAsked } from "./steps";

interface NotesToAnswerProps {
  review: Review;
  post: Questioned & { id: string };
  state: FormState | undefined;
}

/** An officer's notes, each answered by changing the post, by words, or both. Stands inside the form that sends it. */
export function NotesToAnswer({ review, post, state }: NotesToAnswerProps) {
  const f = useFormat();
  return (
    <>
      <h2>
        Notes from {review.officer}, {f.instantDate(review.at)}
      </h2>
      {review.note && (
        <p className="fh-lines" dir="auto">
          {review.note}
        </p>
      )}
      {review.notes.length > 0 && (
        <p>
          Answer each one: change the post, write why not, or both. {review.officer} reads it beside the note.
        </p>
      )}
      <div className="fh-stack">
        {review.notes.map(({ field, note, answer, changed }) => {
          const step = stepAsked(post, field);
          const words = FIELD_WORDS[field as Field] ?? field;
          return (
            <Card key={field}>
              <h3>{words}</h3>
              <p className="fh-lines" dir="auto">
                {note}
              </p>
              <p>
                {changed ? <Tag tone="fits">You changed it</Tag> : <Tag tone="nearly">Not changed yet</Tag>}{" "}
                {step ? (
                  <a href={`/posts/${post.id}/edit/${step}?then=check`}>
                    {changed ? "Change it again" : "Change it"}
                    <span className="govuk-visually-hidden">: {words}</span>
                  </a>
                ) : (
                  "This is no longer asked of your post. Answer in a few words."
                )}
              </p>
              <Textarea
                {...fieldOf(state, `answers.${field}`, answer)}
                label={
                  changed
                    ? `Anything to say about: ${words.toLowerCase()} (optional)`
                    : `Your answer about: ${words.toLowerCase()}`
                }
                rows={2}
                maxLetters={1000}
              />
            </Card>
          );
        })}
      </div>
    </>
  );
}
