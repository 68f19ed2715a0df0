import { Notice, Textarea } from "../ui";
import { type FormState, fieldOf } from "../web/form-state";
import type { OwnWord } from "./help/own-word.server";

/** To an officer who reads what they sent themselves: who decides about it. */
export const OwnWordNotice = ({ employer, own }: { employer: string; own: OwnWord }) => (
  <Notice title="You wrote this for them">
    <p>
      You sent this post on the word of {employer}.{" "}
      {own.colleagues > 0
        ? "Ask a colleague to check it: it stands in their list of posts to check. You can still send it back."
        : "No other officer works in this region, so you may publish it yourself if you say why it cannot wait."}
    </p>
  </Notice>
);

/** Why an officer publishes their own without a colleague. */
export const WhyAlone = ({ state }: { state: FormState | undefined }) => (
  <Textarea
    {...fieldOf(state, "alone")}
    label="Why do you publish it without a colleague?"
    hint="It is kept in the history of the post, where the employer and managers can read it."
    rows={2}
    maxLetters={300}
  />
);
