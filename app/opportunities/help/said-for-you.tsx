import { saidWhen, saidWords } from "../../brokering/said";
import { useFormat, useT } from "../../i18n/context";
import { Button, Notice } from "../../ui";
import type { SaidFor } from "./said.server";

/** What an officer wrote down as the employer's word about a post, and the way to take it back. */
export function SaidForYou({ said, postId }: { said: SaidFor; postId: string }) {
  const f = useFormat();
  const t = useT();
  const begun = said.what === "begun";
  return (
    <Notice title={begun ? "An officer begins this post for you" : "An officer sent this post for you"}>
      <p>
        {begun
          ? "They wrote down that you would like it, and write it for you. You can answer questions meanwhile, and only with your word is it sent."
          : "They wrote down that you said it is right. Please look at it below."}
      </p>
      <p className="fh-quiet">
        {saidWords(said, t)}, {saidWhen(said, f)}.
      </p>
      <form method="post" action={`/posts/${postId}/help`}>
        <Button look="secondary" name="intent" value="undo">
          {begun ? "We did not ask for this: take it back" : "That is not right: take it back"}
        </Button>
      </form>
      <p className="fh-quiet">You can take it back until {f.instant(said.undoUntil)}.</p>
    </Notice>
  );
}
