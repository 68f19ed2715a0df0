import type { Post } from "../../db/queries/posts.server";
import type { MessageKey } from "../i18n/catalogue";
import { useFormat, useT } from "../i18n/context";
import { Button, LinkButton } from "../ui";
import { slotsSentence } from "../ui/week-sentence";
import type { SlotRange } from "../ui/week-slots";
import { isChangeable } from "./states";

interface WhyNotProps {
  post: Pick<Post, "id" | "status">;
  /** The change of the post that is being written or checked. */
  underWay: { id: string; status: string } | null;
  declines: readonly { reason: string; people: number }[];
  instead: readonly (readonly SlotRange[])[];
}

const SHOWN_FROM_FIVE = "Why people said no is shown here once at least 5 people have given the same reason.";

/** Why people said no, for the employer: counts of five and more, and hours that would have worked. */
export function WhyNot({ declines, instead, ...about }: WhyNotProps) {
  const t = useT();
  const f = useFormat();
  // Said alike whether nobody gave a reason or four did: how many there are is not told below five.
  if (declines.length + instead.length === 0)
    return ["draft", "in_review"].includes(about.post.status) ? null : (
      <p className="fh-quiet">{SHOWN_FROM_FIVE}</p>
    );
  const times = [...new Set(instead.map((ranges) => slotsSentence(ranges, { t, format: f })))];
  return (
    <>
      <h2>Why people said no</h2>
      {declines.length > 0 && (
        <>
          <ul>
            {declines.map(({ reason, people }) => (
              <li key={reason}>
                {t(`reason.${reason}` as MessageKey)}: {f.number(people)} people
              </li>
            ))}
          </ul>
          <p className="fh-quiet">Only reasons that at least 5 people gave are counted.</p>
        </>
      )}
      {times.length > 0 && (
        <>
          <p>Hours that would have worked for somebody:</p>
          <ul>
            {times.map((time) => (
              <li key={time}>{time}</li>
            ))}
          </ul>
          <ChangeHours {...about} />
        </>
      )}
    </>
  );
}

/** From hours that would have worked to the question about hours, of the post or of its change. */
function ChangeHours({ post, underWay }: Pick<WhyNotProps, "post" | "underWay">) {
  const written = post.status === "draft" ? post.id : underWay?.status === "draft" ? underWay.id : null;
  if (written)
    return (
      <p>
        <LinkButton look="secondary" href={`/posts/${written}/edit/hours?then=check`}>
          Change the hours
        </LinkButton>
      </p>
    );
  if (underWay || !isChangeable(post.status)) return null;
  return (
    <form method="post">
      <input type="hidden" name="change" value="edit" />
      <input type="hidden" name="question" value="hours" />
      <p>
        Another week to choose from takes effect at once. Other hours an officer reads first; the published
        post stays as it is until then.
      </p>
      <Button look="secondary">Change the hours</Button>
    </form>
  );
}
