import type { Post } from "../../db/queries/posts.server";
import { Notice, Tag } from "../ui";
import { nameOfPost } from "./kinds";
import { STATUS_WORDS } from "./status-words";

/** What an officer has read, and what the public finds. */
const WRITTEN: readonly string[] = ["in_review", "open", "paused", "filled"];

/** What has to happen with the vacancies of a recruitment day first, for its employer; then each with how it stands. */
export function OwnDay({ post }: { post: Pick<Post, "day" | "status"> }) {
  const vacancies = post.day?.vacancies ?? [];
  if (vacancies.length === 0) return null;
  const isOpen = vacancies.some(({ status }) => status === "open");
  const drafts = vacancies.filter(({ status }) => !WRITTEN.includes(status));
  const before = ["draft", "in_review"].includes(post.status);
  return (
    <>
      {!isOpen && (
        <Notice title={before ? "Publish one of its vacancies first" : "None of its vacancies is open"}>
          <p>
            {before
              ? "The day is published when one of its vacancies is. "
              : "Nobody is told of a day without an open vacancy. "}
            {drafts.length > 0
              ? "Open a draft below, answer its questions and send it for review: our officers read both together."
              : "Below you see how each stands."}
          </p>
        </Notice>
      )}
      <DayVacancies vacancies={vacancies} hrefOf={(id) => `/posts/${id}`} />
    </>
  );
}

interface DayVacanciesProps {
  vacancies: NonNullable<Post["day"]>["vacancies"];
  hrefOf: (id: string) => string;
  /** Drafts are their employer's alone. */
  isReader?: boolean;
}

/** The vacancies that a recruitment day is for, each with how it stands, for those who look after it. */
export const DayVacancies = ({ vacancies, hrefOf, isReader = false }: DayVacanciesProps) => (
  <>
    <h2>Its vacancies</h2>
    <ul>
      {vacancies.map(({ id, title, status }) => (
        <li key={id}>
          {isReader && status === "draft" ? (
            <bdi>{nameOfPost({ title, kind: "vacancy" })}</bdi>
          ) : (
            <a href={hrefOf(id)} dir="auto">
              {nameOfPost({ title, kind: "vacancy" })}
            </a>
          )}{" "}
          <Tag tone={STATUS_WORDS[status].tone}>{STATUS_WORDS[status].word}</Tag>
        </li>
      ))}
    </ul>
  </>
);
