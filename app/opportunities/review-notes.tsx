import type { Review } from "../../db/queries/posts.server";
import { useFormat } from "../i18n/context";
import { SummaryList } from "../ui";
import { FIELD_WORDS } from "./questions";
import { FIELDS, type Field } from "./steps";

/** What an officer wrote when a post was sent back. With `postId`, each note leads to the question it is about. */
export function ReviewNotes({ review, postId }: { review: Review; postId?: string }) {
  const f = useFormat();
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
          ...(postId ? { changeHref: `/posts/${postId}/edit/${FIELDS[field as Field]}?then=check` } : {}),
        }))}
      />
    </section>
  );
}
