import type { PostKind } from "../../db/queries/posts.server";

interface KindWords {
  /** On the page where a post is begun. */
  offer: string;
  about: string;
  /** The same to an officer who begins it for an employer, where it speaks to the employer. */
  theirs?: string;
  example: string;
  /** A post of this kind that has no title yet. */
  untitled: string;
  /** What a first time takes, worked out from clicks, letters and words; nobody was timed. */
  minutes: number;
}

/** What an employer can offer, in the order and the words in which the first page asks. */
export const KIND_WORDS: Record<PostKind, KindWords> = {
  vacancy: {
    offer: "A job",
    about: "Paid work with a contract.",
    example: "For example: kitchen assistant, 25 hours a week.",
    untitled: "New vacancy",
    minutes: 8,
  },
  work_experience: {
    offer: "Work experience",
    about: "A short placement, to learn what the work is like. It is paid, unless the law lets it be unpaid.",
    example: "For example: two weeks in your office, or three days beside your electricians.",
    untitled: "New work experience",
    minutes: 8,
  },
  volunteering: {
    offer: "Volunteering",
    about:
      "For charities and public bodies only, once an officer has verified that you are one. Nobody is paid, and nobody has to come.",
    theirs:
      "Only for an employer that is verified as a charity or public body. Nobody is paid, and nobody has to come.",
    example: "For example: helping at a food bank on Tuesdays.",
    untitled: "New volunteering",
    minutes: 6,
  },
  recruitment_day: {
    offer: "A recruitment day",
    about:
      "People see your times. Who wants to come tells their officer, and the officer tells you. Nothing is booked here.",
    theirs:
      "People see the times. Who wants to come tells their officer, and the officer tells the employer. Nothing is booked here.",
    example: "For example: 20 minutes each, 4 people at a time, at your hotel or by video.",
    untitled: "New recruitment day",
    minutes: 5,
  },
};

export const POST_KINDS = Object.keys(KIND_WORDS) as PostKind[];

/** A post by its title, or by what it is. */
export const nameOfPost = ({ title, kind }: { title: string | null; kind: PostKind }): string =>
  title ?? KIND_WORDS[kind].untitled;
