import type { CandidatesStanding } from "../../db/queries/candidates.server";
import type { PostKind } from "../../db/queries/posts.server";
import { useFormat } from "../i18n/context";
import { REVIEW_DAYS } from "./status-words";

interface PostNextProps {
  kind: PostKind;
  status: string;
  sentBack: boolean;
  ready: boolean;
  /** London's date by which an officer checks it. */
  checkedBy: { day: string; late: boolean } | null;
  closesOn: string | null;
  closed: boolean;
  placesLeft: number | null;
  candidates: Pick<CandidatesStanding, "all" | "ended">;
  /** An officer looks into the employer: nobody finds its posts meanwhile. */
  hidden: boolean;
}

/** What happens next with a post, who does it, and by when. */
export function PostNext({
  kind,
  status,
  sentBack,
  ready,
  checkedBy,
  closesOn,
  closed,
  placesLeft,
  candidates,
  hidden,
}: PostNextProps) {
  const f = useFormat();
  const people = appliedWords(candidates);
  if (hidden && ["open", "paused", "filled"].includes(status))
    return <p>Nobody finds the post or can apply until your officer has settled what is said above.</p>;
  if (kind === "recruitment_day" && (status === "open" || status === "paused"))
    return <p>{dayWords(status, closed, closesOn && f.dayAndDate(closesOn))}</p>;
  switch (status) {
    case "draft":
      if (sentBack)
        return (
          <p>
            You answer the notes below by changing the answers, then send the post again. There is no hurry.
          </p>
        );
      return (
        <p>
          {ready ? "You check your answers and send the post." : "You answer the questions that are left."}
        </p>
      );
    case "in_review":
      return (
        <p>
          {checkedBy?.late
            ? `An officer in your area was to read this post by ${f.dayAndDate(checkedBy.day)}, and has not yet. It comes first in their list.`
            : `An officer in your area reads this post by ${checkedBy ? f.dayAndDate(checkedBy.day) : `${REVIEW_DAYS} working days from now`}.`}{" "}
          They publish it, or send it back with notes. We tell you either way.
        </p>
      );
    case "open":
      if (closed)
        return (
          <p>
            The closing date, {f.date(closesOn ?? "")}, has passed: nobody can apply any more. {people}.
          </p>
        );
      return (
        <p>
          People can apply until {closesOn && f.dayAndDate(closesOn)}. {people};{" "}
          {placesLeft === 1 ? "1 place is" : `${placesLeft} places are`} left. You answer each person within 5
          working days.
        </p>
      );
    case "paused":
      return <p>Nobody finds the post or can apply until you show it again. {people}.</p>;
    case "filled":
      return (
        <p>
          Every place is accepted, and those who waited have been told. If a person withdraws, the post opens
          again by itself.
        </p>
      );
    default:
      return <p>Nothing more happens with this post. You can post a new one.</p>;
  }
}

/** How many there are in the list of candidates, and of how many nothing more is to come. */
export function appliedWords({ all, ended }: PostNextProps["candidates"]): string {
  if (all === 0) return "Nobody has applied yet";
  const applied = all === 1 ? "1 person has applied" : `${all} people have applied`;
  if (ended === 0) return applied;
  const over =
    ended === all
      ? all === 1
        ? "it has ended"
        : "all have ended"
      : `${ended} of these ${ended === 1 ? "has" : "have"} ended`;
  return `${applied} (${over})`;
}

/** A recruitment day that is published. */
function dayWords(status: "open" | "paused", passed: boolean, date: string | null): string {
  if (passed) return `The day has passed. Answer those who applied for its vacancies, then close it.`;
  return status === "open"
    ? `People find the day until ${date}, and tell their officer when they want to come; the officer tells you. They apply for its vacancies, where you answer each within 5 working days.`
    : "Nobody finds the day until you show it again. Its vacancies stay as they are.";
}
