import { Notice, Textarea } from "../../ui";
import { type FormState, fieldOf } from "../../web/form-state";
import { FindingWords, ReadingAge, WordPointedOut } from "../findings-list";
import { FIELD_WORDS } from "../questions";
import { isSameWord, keyOf, LONGEST_WHY } from "./answers";
import type { PointedOut as Found } from "./pointing.server";
import { READING_AGE_WANTED } from "./reading";

/**
 * What is pointed out in an answer that was saved, each word with room to say why the work needs it. Stands in the
 * form of the question, above it: its employer changes the words, or answers them.
 */
export function PointedOut({ words, reading, findings, state }: Found & { state: FormState | undefined }) {
  const isHard = reading !== null && reading.age > READING_AGE_WANTED;
  const asked = words.filter(
    (word, i) => word.found.asks && words.findIndex((each) => isSameWord(each, word)) === i,
  );
  const stands = words.length > 0 || findings.length > 0;
  if (!stands && (!reading || state)) return null;
  if (!stands && reading && !isHard)
    return (
      <p className="fh-quiet">
        Your text reads like one for people of about {reading.age}. That is easy to read.
      </p>
    );
  return (
    <Notice title={state ? "Please look at this" : "Your answer is saved. Please look at this"}>
      {words.map((word, i) => {
        const { field, found } = word;
        return (
          <div key={i}>
            <h3>
              {FIELD_WORDS[field]}: “{found.said}”
            </h3>
            <WordPointedOut found={found} />
            {found.blocks && (
              <p>
                <strong>A post that says this cannot be sent. Change it below.</strong>
              </p>
            )}
            {asked.includes(word) && <WhyNeeded word={word} at={asked.indexOf(word)} state={state} />}
          </div>
        );
      })}
      {findings.map((finding) => (
        <div key={finding.code}>
          <h3>{FIELD_WORDS[finding.field]}</h3>
          <FindingWords finding={finding} hrefOfPost={() => ""} />
        </div>
      ))}
      {findings.length > 0 && (
        <p>You decide: change it below, or go on. The officer who reads the post sees this.</p>
      )}
      {isHard && (
        <>
          <h3>Reading age</h3>
          <ReadingAge {...reading} />
          <p>You decide: change the text below, or go on.</p>
        </>
      )}
    </Notice>
  );
}

/** Room to say why the work needs a word. The numbers of a form have no gap, whatever else is pointed out between. */
function WhyNeeded({
  word: { field, found, answer },
  at,
  state,
}: {
  word: Found["words"][number];
  at: number;
  state: FormState | undefined;
}) {
  const name = `words[${at}]`;
  const wasSent =
    state?.values[`${name}.field`]?.[0] === field &&
    keyOf(state.values[`${name}.said`]?.[0] ?? "") === keyOf(found.said);
  return (
    <>
      <input type="hidden" name={`${name}.field`} value={field} />
      <input type="hidden" name={`${name}.said`} value={found.said} />
      <Textarea
        {...fieldOf(wasSent ? state : undefined, `${name}.why`, answer?.why)}
        label={`Change it below, or say why the work needs “${found.said}”`}
        hint="The officer who checks the post reads your reason. The public does not."
        rows={2}
        maxLetters={LONGEST_WHY}
      />
    </>
  );
}
