import { payWords } from "../matching/pay";
import type { Words } from "../matching/words";
import type { PublicView } from "../opportunities/view";
import { socialCard } from "../ui/social";
import { weekSentence } from "../ui/week-sentence";
import type { Asked } from "../web/guard.server";
import { jobPosting } from "./job-posting";

type Shown = { post: PublicView; filled: boolean; closed: boolean };

/** What search engines and those who share the address are told of a post. */
export function postHead(
  { post, filled, closed }: Shown,
  { services: { origin }, t, f }: Pick<Asked, "services" | "t" | "f">,
) {
  const canApply = !closed && !filled;
  return {
    canApply,
    origin,
    description: shareWords(post, { t, f }),
    title: [post.title, post.townName].filter(Boolean).join(", "),
    // What nobody can apply for is no longer offered to anybody.
    path: canApply ? `/opportunities/${post.id}` : null,
    jobPosting: jobPosting(post, { origin, canApply }, { t, f }),
  };
}

export const postMeta = (head: ReturnType<typeof postHead>) => [
  ...socialCard(head),
  ...(head.jobPosting ? [{ "script:ld+json": head.jobPosting }] : []),
];

/** "Riverside Hotel, Norwich · £12.90 an hour · Monday to Friday, 09:30 to 14:30". */
const shareWords = (post: PublicView, words: Words): string =>
  [
    words.t("vacancy.where", { employer: post.employerName, town: post.townName }),
    post.day ? words.f.dayAndDate(post.day.heldOn) : payWords(post.pay, post.patterns, words),
    post.patterns.length > 0 && weekSentence(post.patterns, { t: words.t, format: words.f }),
  ]
    .filter(Boolean)
    .join(" · ");
