import type { Change } from "../engine";
import type { World } from "./world";

/** A world as the feed would bring it: everything as of the first revision, and a mark. */
export async function* changesOf(
  { posts, people }: World,
  onRead: (count: number) => void = () => undefined,
) {
  const stamp = { revision: 1, committedAt: 0 };
  let count = 0;
  const read = (change: Change) => {
    count += 1;
    onRead(count);
    return change;
  };
  for (const now of posts) yield read({ ...stamp, of: "opportunity", id: now.form.id, now });
  for (const now of people) yield read({ ...stamp, of: "participant", id: now.form.id, now });
  yield { ...stamp, of: "mark" } as const;
}
