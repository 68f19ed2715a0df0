import type { concernsAt } from "../../db/queries/concerns.server";
import { useFormat } from "../i18n/context";
import { Notice, StatusLine } from "../ui";
import { wrongWords } from "./concern";

type Concern = Awaited<ReturnType<typeof concernsAt>>[number];

/** What is wrong, with which post, and since when; it leads to all that was told. */
export function ConcernLine({ concern: { id, about, post, at, times } }: { concern: Concern }) {
  const f = useFormat();
  return (
    <>
      <a href={`/concerns/${id}`}>“{wrongWords(about ?? "other")}”</a>: <bdi>{post}</bdi>, told on{" "}
      {f.instantDate(at)}
      {times > 1 && `, ${f.number(times)} times in all`}
    </>
  );
}

/** What people said is wrong at an employer, for officers: what nobody looked at yet stands out. Who told stays apart. */
export function ConcernsAtEmployer({ concerns }: { concerns: readonly Concern[] }) {
  const f = useFormat();
  const open = concerns.filter(({ doneAt }) => doneAt === null);
  const done = concerns.filter(({ doneAt }) => doneAt !== null);
  const line = (concern: Concern) => <ConcernLine concern={concern} />;
  return (
    <>
      {open.length > 0 && (
        <Notice
          title={
            open.length === 1 ? "Somebody says that something is wrong" : "People say that something is wrong"
          }
        >
          <ul>
            {open.map((one) => (
              <li key={one.id}>{line(one)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {done.length > 0 && (
        <>
          <h2>What was said to be wrong</h2>
          <StatusLine
            steps={done.map((one) => ({
              title: line(one),
              note: one.doneAt && `Looked at on ${f.instantDate(one.doneAt)}`,
              state: "past" as const,
            }))}
          />
        </>
      )}
    </>
  );
}
