import type { Review } from "../../db/queries/reviews.server";
import { useFormat } from "../i18n/context";
import { SummaryList } from "../ui";
import { FIELD_WORDS } from "./questions";
import { type Field, type Questioned, stepAsked } from "./steps";

/** What an officer wrote when a post was sent back. With `post`, each note leads to its question, if that is still asked. */
export function ReviewNotes({ review, post }: { review: Review; post?: Questioned & { id: string } }) {
  const f = useFormat();
  const hrefOf = (field: string) => {
    const step = post && stepAsked(post, field);
    return step ? `/posts/${post.id}/edit/${step}?then=check` : undefined;
  };
  return (
    <section aria-label="Notes">
      <h2>
        Notes from {review.officer}, {f.instantDate(review.at)}
      </h2>
      {review.note && (
        <p className="fh-lines" dir="auto">
          {review.note}
        </p>
      )}
      <SummaryList
        rows={review.notes.map(({ field, note, answer, changed }) => ({
          label: FIELD_WORDS[field as Field] ?? field,
          value: (
            <>
              <span className="fh-lines" dir="auto">
                {note}
              </span>
              <br />
              {answer && (
                <>
                  <span className="fh-lines" dir="auto">
                    <strong>Answer:</strong> {answer}
                  </span>
                  <br />
                </>
              )}
              <span className="fh-quiet">{changed ? "Changed since." : "Not changed yet."}</span>
            </>
          ),
          ...(hrefOf(field) ? { changeHref: hrefOf(field) } : {}),
        }))}
      />
    </section>
  );
}
