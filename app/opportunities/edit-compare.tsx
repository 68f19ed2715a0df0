import type { Post } from "../../db/queries/posts.server";
import { Tag } from "../ui";
import type { Reader } from "../ui/week-sentence";
import { useAnswers } from "./answers";
import type { Edit } from "./edits";
import { questionOf } from "./questions";
import { STEPS } from "./steps";

interface EditCompareProps {
  reader: Reader;
  before: Post;
  after: Post;
  edits: readonly Edit[];
}

/** What a change of a post alters, question by question: as it is published and as it would be. */
export function EditCompare({ reader, before, after, edits }: EditCompareProps) {
  const [was, willBe] = [useAnswers(before, reader), useAnswers(after, reader)];
  const steps = STEPS.filter((step) => edits.some((edit) => edit.step === step));
  if (steps.length === 0) return <p>Nothing is different from the published post yet.</p>;
  return (
    <>
      {steps.map((step) => (
        <section key={step} className="fh-change" aria-label={questionOf(after.kind, step).short}>
          <h3>{questionOf(after.kind, step).short}</h3>
          {edits.filter((edit) => edit.step === step).every((edit) => edit.atOnce) && (
            <p>
              <Tag tone="fits">Only lets more people fit</Tag>
            </p>
          )}
          <div className="fh-change__parts">
            <div>
              <h4>Published now</h4>
              {was[step]}
            </div>
            <div>
              <h4>After the change</h4>
              {willBe[step]}
            </div>
          </div>
        </section>
      ))}
    </>
  );
}
