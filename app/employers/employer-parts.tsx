import type { EmployerHistoryLine } from "../../db/queries/employers.server";
import type { Status } from "../../search/match/model";
import { useFormat } from "../i18n/context";
import { STATUS_WORDS } from "../opportunities/status-words";
import { Card, Notice, StatusLine, Table, Tag } from "../ui";
import type { EmployerStatus } from "./states";
import { EMPLOYER_STATUS, historyWords } from "./words";

/** Who acts for an employer, as an officer calls them. */
export function EmployerPeople({
  members,
}: {
  members: readonly { id: string; fullName: string; email: string | null; position: string | null }[];
}) {
  return (
    <Card>
      <h2>Members</h2>
      {members.length === 0 ? (
        <p className="fh-quiet">Nobody acts for this employer yet.</p>
      ) : (
        <ul className="fh-plain fh-stack">
          {members.map((member) => (
            <li key={member.id}>
              <strong>
                <bdi>{member.fullName}</bdi>
              </strong>
              , {member.position}
              <br />
              {member.email && <a href={`mailto:${member.email}`}>{member.email}</a>}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

/** Every change of an employer, with who made it, when, and what was noted. */
export function EmployerHistory({ lines }: { lines: readonly EmployerHistoryLine[] }) {
  const f = useFormat();
  if (lines.length === 0) return null;
  return (
    <Card>
      <h2>History</h2>
      <StatusLine
        steps={lines.map((line, i) => ({
          title: historyWords(line),
          note: (
            <>
              {[f.instant(line.at), line.who].filter(Boolean).join(", ")}
              {line.note && (
                <span className="fh-lines" dir="auto">
                  <br />
                  {line.note}
                </span>
              )}
            </>
          ),
          state: i === lines.length - 1 ? "present" : "past",
        }))}
      />
    </Card>
  );
}

interface Same {
  id: string;
  name: string;
  status: string;
  byName: boolean;
  byNumber: boolean;
  byWebsite: boolean;
  byContact: boolean;
}

/** Employers of the region that are likely the same one. */
export function LikelySame({ same }: { same: readonly Same[] }) {
  if (same.length === 0) return null;
  return (
    <Notice title="Likely the same employer">
      <ul>
        {same.map((other) => (
          <li key={other.id}>
            <a href={`/employers/${other.id}`}>
              <bdi>{other.name}</bdi>
            </a>{" "}
            ({EMPLOYER_STATUS[other.status as EmployerStatus].word.toLowerCase()}): the same {sharedOf(other)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

const sharedOf = ({ byName, byNumber, byWebsite, byContact }: Same) =>
  [byName && "name", byNumber && "register number", byWebsite && "website", byContact && "contact's e-mail"]
    .filter(Boolean)
    .join(", ");

interface PostsProps {
  posts: readonly { id: string; title: string | null; status: string; submittedAt: Date | null }[];
  sent: number;
  drafts: number;
  /** Nobody sees them, in whatever state they are. */
  hidden: boolean;
}

/** What an employer posted; what it has never sent is only counted. */
export function EmployerPosts({ posts, sent, drafts, hidden }: PostsProps) {
  const f = useFormat();
  return (
    <>
      <h2>Posts</h2>
      {hidden && <p>Nobody sees these posts until the suspension is lifted.</p>}
      {posts.length > 0 && (
        <Table
          caption={
            sent > posts.length ? `The ${posts.length} newest of ${f.number(sent)}` : "Sent to officers"
          }
          columns={[{ label: "Post" }, { label: "State" }, { label: "Sent" }]}
          rows={posts.map((post) => [
            <a key="post" href={`/review/${post.id}`} dir="auto">
              {post.title}
            </a>,
            <Tag key="state" tone={STATUS_WORDS[post.status as Status].tone}>
              {STATUS_WORDS[post.status as Status].word}
            </Tag>,
            post.submittedAt && f.instantDate(post.submittedAt),
          ])}
        />
      )}
      <p className="fh-quiet">
        {posts.length === 0 && "No post was sent yet. "}
        {drafts === 1
          ? "1 post is being written."
          : drafts > 1 && `${f.number(drafts)} posts are being written.`}
      </p>
    </>
  );
}
