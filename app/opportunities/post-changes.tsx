import type { ReactNode } from "react";
import type { CandidatesStanding } from "../../db/queries/candidates.server";
import type { Post } from "../../db/queries/posts.server";
import { Button, DateInput, Details, TextField } from "../ui";
import { dateOf, type FormState, fieldOf } from "../web/form-state";
import type { Change } from "./changes";

interface Words {
  summary: string;
  about: string;
  /** Who is told when it is done. */
  told: (candidates: number, waiting: number) => string;
  button: string;
}

const people = (count: number) =>
  count === 1 ? "the person whose application stands" : `the ${count} people whose applications stand`;
const NOBODY = () => "Nobody is told.";
const ENDED = (_: number, waiting: number) =>
  waiting > 0
    ? "The next page says who is told and which interviews are cancelled. Nothing happens before."
    : "No application is open, so nobody is told. Offers that you made stand.";

const WORDS: Record<Change, Words> = {
  pause: {
    summary: "Hide it for a while",
    about: "Nobody finds the post or can apply. You can show it again at any time.",
    told: (candidates) =>
      candidates > 0 ? `Nobody is told: ${people(candidates)} stay, and you can answer.` : NOBODY(),
    button: "Hide the post",
  },
  reopen: {
    summary: "Show it again",
    about: "People find the post and can apply, until its closing date.",
    told: NOBODY,
    button: "Show the post",
  },
  "take-back": {
    summary: "Change it before an officer has read it",
    about: "It becomes a draft again. Send it once more when you have changed it.",
    told: () => "Our officers no longer find it in their list.",
    button: "Take it back",
  },
  close: {
    summary: "Close it",
    about: "For a post that has run: you found people elsewhere, or the work is over. This is final.",
    told: ENDED,
    button: "Close the post",
  },
  withdraw: {
    summary: "Withdraw it",
    about: "For a post that was a mistake. This is final.",
    told: ENDED,
    button: "Withdraw the post",
  },
};

const DROP: Words = {
  summary: "Drop this change",
  about: "The published post stays as it is.",
  told: NOBODY,
  button: "Drop the change",
};

/** Nobody applies for a day: it is its vacancies that people apply for. */
const OF_DAY: Partial<Record<Change, Partial<Words>>> = {
  pause: { about: "Nobody finds the day. You can show it again at any time.", told: NOBODY },
  reopen: { about: "People find the day again, until its date." },
  close: {
    about: "For a day that has been, or that you call off. Its vacancies stay as they are. This is final.",
    told: NOBODY,
  },
  withdraw: { told: NOBODY },
};

interface PostChangesProps {
  post: Post;
  changes: readonly Change[];
  candidates: CandidatesStanding;
  /** What the draft of a copy will be called in addresses. */
  copyId: string;
  state: FormState | undefined;
}

/** What an employer may do with a post, each behind its own words, and who is told of it. */
export function PostChanges({ post, changes, candidates, copyId, state }: PostChangesProps) {
  const active = candidates.all - candidates.ended;
  const published = !post.revises && ["open", "paused", "filled"].includes(post.status);
  const isDay = post.kind === "recruitment_day";
  if (changes.length === 0 && post.revises) return null;
  return (
    <>
      <h2>Look after it</h2>
      {published &&
        (isDay ? <ChangeDay /> : <ChangePublished post={post} candidates={active} state={state} />)}
      {!post.revises && (
        <Press summary="Copy it into a new draft" change="duplicate" button="Copy the post">
          <input type="hidden" name="id" value={copyId} />
          <p>The copy says what this post says; you change what is different and send it. Nobody is told.</p>
        </Press>
      )}
      {changes.map((change) => {
        const words =
          change === "withdraw" && post.revises
            ? DROP
            : { ...WORDS[change], ...(isDay ? OF_DAY[change] : {}) };
        const isEnd = !post.revises && (change === "close" || change === "withdraw");
        return (
          <Press key={change} summary={words.summary} change={change} button={words.button} warns={isEnd}>
            <p>{words.about}</p>
            <p>{words.told(active, candidates.waiting)}</p>
          </Press>
        );
      })}
    </>
  );
}

/** What is changed while a post is published: its words, its closing date, places filled another way. */
const ChangePublished = ({
  post,
  candidates,
  state,
}: Pick<PostChangesProps, "post" | "state"> & { candidates: number }) => (
  <>
    <Press summary="Change what it says" change="edit" button="Change the post">
      <p>
        More places, a later closing date, higher pay or lower requirements take effect at once. Everything
        else an officer reads first; the published post stays as it is until then.
      </p>
      <p>
        {candidates > 0
          ? `If the hours, the pay or the place change, ${people(candidates)} are told.`
          : "Nobody has applied, so nobody is told."}
      </p>
    </Press>
    <Press
      summary="Keep it open for longer"
      change="extend"
      button="Keep it open"
      open={state?.values.change?.[0] === "extend"}
    >
      <DateInput
        {...dateOf(state?.values.change?.[0] === "extend" ? state : undefined, "closesOn", post.closesOn)}
        label="Until when can people apply?"
        hint="Not after the start. Nobody is told; people whom it fits find it until then."
      />
    </Press>
    <Press
      summary="Count places that you filled another way"
      change="places"
      button="Count the places"
      open={state?.values.change?.[0] === "places"}
    >
      <TextField
        {...fieldOf(state, "filled", post.placesFilledElsewhere)}
        label={`Of ${post.places} places, how many did you fill without Foothold?`}
        hint="Places that are offered or accepted here are counted by themselves."
        width={3}
        inputMode="numeric"
      />
      <TextField
        {...fieldOf(state, "reason")}
        label="How were they filled?"
        hint="For example: a colleague moved to the job. Our officers can read it, people who apply cannot."
      />
      <p>When no place is left, those who wait are told that all places are taken.</p>
    </Press>
  </>
);

/** A recruitment day ends with its date, and its places are those of its sessions. */
const ChangeDay = () => (
  <Press summary="Change what it says" change="edit" button="Change the day">
    <p>
      More sessions, more people in a session and more vacancies take effect at once. Everything else an
      officer reads first; the published day stays as it is until then.
    </p>
  </Press>
);

interface PressProps {
  summary: string;
  change: string;
  button: string;
  open?: boolean;
  warns?: boolean;
  children: ReactNode;
}

const Press = ({ summary, change, button, open, warns, children }: PressProps) => (
  <Details summary={summary} open={open}>
    <form method="post" noValidate>
      <input type="hidden" name="change" value={change} />
      {children}
      <Button look={warns ? "warning" : "secondary"}>{button}</Button>
    </form>
  </Details>
);
