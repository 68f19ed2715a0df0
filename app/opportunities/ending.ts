import type { CandidatesStanding } from "../../db/queries/candidates.server";

/** What becomes of those who reached the employer when a post ends. */
export type Ended = Pick<CandidatesStanding, "waiting" | "interviews" | "offers">;

const counted = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`);

/** What ending a post does to people, each in a sentence; of nobody where nobody is affected. */
export function beforeEnding({
  waiting,
  interviews,
  offers,
  hired,
}: Ended & Pick<CandidatesStanding, "hired">) {
  return [
    waiting > 0 &&
      counted(
        waiting,
        "application ends, and the person is told at once.",
        "applications end, and these people are told at once.",
      ),
    interviews > 0 &&
      `${counted(interviews, "interview is cancelled.", "interviews are cancelled.")} They are told that none takes place.`,
    offers > 0 &&
      `${counted(offers, "offer that you made stands until it is answered, or you take it back.", "offers that you made stand until they are answered, or you take them back.")}`,
    hired > 0 &&
      `For ${counted(hired, "person who accepted nothing changes.", "people who accepted nothing changes.")}`,
  ].filter((sentence) => sentence !== false);
}

/** What ending a post did; empty where nobody was affected. */
export const afterEnding = ({ waiting, interviews, offers }: Ended): string =>
  [
    waiting > 0 &&
      counted(
        waiting,
        "application has ended, and the person has been told.",
        "applications have ended, and these people have been told.",
      ),
    interviews > 0 && counted(interviews, "interview is cancelled.", "interviews are cancelled."),
    offers > 0 && counted(offers, "offer still stands.", "offers still stand."),
  ]
    .filter(Boolean)
    .join(" ");
