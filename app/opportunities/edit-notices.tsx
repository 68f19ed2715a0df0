import type { Post } from "../../db/queries/posts.server";
import { LinkButton, Notice } from "../ui";
import { EditCompare } from "./edit-compare";
import type { Edit } from "./edits";
import { nameOfPost } from "./kinds";

interface EditView {
  before: Post;
  edits: readonly Edit[];
  atOnce: boolean;
}

/** What a change is, and what becomes of it; its employer reads it. */
export function EditNotice({ edit: { before, edits, atOnce } }: { edit: EditView }) {
  return (
    <Notice title={`A change of “${nameOfPost(before)}”`}>
      <p>
        <a href={`/posts/${before.id}`}>The published post</a> stays as it is until the change takes effect.
      </p>
      {edits.length > 0 && (
        <p>
          {atOnce
            ? "It only lets more people fit, so it takes effect as soon as you send it. Nobody has to read it first."
            : "An officer reads it first, within 2 working days. If the hours, the pay or the place change, those who applied are told when it takes effect."}
        </p>
      )}
    </Notice>
  );
}

/** What a change alters, under its heading. */
export const WhatChanges = ({ edit, after }: { edit: EditView; after: Post }) => (
  <>
    <h2>What you change</h2>
    <EditCompare reader="employer" before={edit.before} after={after} edits={edit.edits} />
  </>
);

/** That a change of a published post is under way. */
export function EditUnderWay({
  edit: { id, status, sentBack },
}: {
  edit: { id: string; status: string; sentBack: boolean };
}) {
  const [title, words, action] = sentBack
    ? [
        "An officer sent your change back",
        "The published post stays as it is. Answer the notes, and send the change again.",
        "See the notes",
      ]
    : status === "draft"
      ? [
          "A change is begun",
          "The published post stays as it is until you send the change.",
          "Go on with the change",
        ]
      : [
          "A change is with our officers",
          "The published post stays as it is until they have read it.",
          "See the change",
        ];
  return (
    <Notice title={title}>
      <p>{words}</p>
      <p>
        <LinkButton href={status === "draft" ? `/posts/${id}/check` : `/posts/${id}`} look="secondary" small>
          {action}
        </LinkButton>
      </p>
    </Notice>
  );
}
