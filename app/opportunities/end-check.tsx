import type { CandidatesStanding } from "../../db/queries/candidates.server";
import type { Post } from "../../db/queries/posts.server";
import { BackLink, Button, ButtonGroup, Heading, Narrow } from "../ui";
import { beforeEnding } from "./ending";
import { nameOfPost } from "./kinds";

export interface Ending {
  change: "close" | "withdraw";
  standing: CandidatesStanding;
}
type Props = Ending & { post: Post };

/** Before a post ends: who is told, what is cancelled and what stands. Nothing has happened yet. */
export function EndCheck({ post, change, standing }: Props) {
  const word = change === "close" ? "Close" : "Withdraw";
  return (
    <Narrow>
      <BackLink href={`/posts/${post.id}`}>Keep the post as it is</BackLink>
      <Heading
        caption={nameOfPost(post)}
        lead="Nothing has happened yet. This is final: a post that ended is not opened again."
      >
        {word} the post?
      </Heading>
      <ul>
        {beforeEnding(standing).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p>
        Would you rather tell some of them yourself?{" "}
        <a href={`/posts/${post.id}/candidates?show=answer`}>Answer them first</a>. To stop new applications
        only, hide the post for a while.
      </p>
      <form method="post" noValidate>
        <input type="hidden" name="change" value={change} />
        <ButtonGroup>
          <Button look="warning" name="step" value="end">
            {word} the post
          </Button>
          <a href={`/posts/${post.id}`}>Keep it</a>
        </ButtonGroup>
      </form>
    </Narrow>
  );
}
