import { wrongWords } from "../concerns/concern";
import { useFormat } from "../i18n/context";
import { Button, Due, Heading, LinkButton, TaskTable } from "../ui";
import { PARTS, type Part, recordWords, TASK_WORDS, type Task } from "./tasks";

interface PartsProps {
  parts: readonly { part: Part["part"]; tasks: readonly Task[] }[];
  /** Of each part, all there are. */
  counts: Record<Part["part"], number>;
  today: string;
  hrefOf: (part: Part["part"]) => string;
}

/** The first few tasks of each part, and the way to all of it. */
export function Parts({ parts, counts, today, hrefOf }: PartsProps) {
  const f = useFormat();
  return parts.map(({ part, tasks }) => {
    const { label, kinds } = PARTS.find((one) => one.part === part) as Part;
    return (
      <section key={part}>
        <Heading level={2}>{label}</Heading>
        <Tasks tasks={tasks} today={today} caption={label} isOneKind={kinds.length === 1} />
        {counts[part] > tasks.length && (
          <p>
            <a href={hrefOf(part)}>
              Show all {f.number(counts[part])}
              <span className="govuk-visually-hidden">: {label}</span>
            </a>
          </p>
        )}
      </section>
    );
  });
}

/** What, who, by when, and one thing to do. */
export const Tasks = ({
  tasks,
  today,
  caption = "Tasks",
  isOneKind = false,
}: {
  tasks: readonly Task[];
  today: string;
  caption?: string;
  /** The caption says what they are. */
  isOneKind?: boolean;
}) => (
  <TaskTable
    caption={caption}
    tasks={tasks.map((task) => ({
      key: `${task.kind} ${task.key}`,
      what: isOneKind ? undefined : TASK_WORDS[task.kind],
      who: <Who task={task} />,
      note: <Note task={task} today={today} />,
      by: <Due date={task.due} today={today} />,
      action: <Act task={task} />,
    }))}
  />
);

function Who({ task: { kind, key, personId, person, post, postId, employer, employerId } }: { task: Task }) {
  if (kind === "post-review")
    return (
      <>
        <a href={`/review/${postId}`} dir="auto">
          {post}
        </a>
        , <bdi>{employer}</bdi>
      </>
    );
  if (kind === "concern")
    return (
      <>
        <a href={`/concerns/${key}`} dir="auto">
          {post}
        </a>
        , <bdi>{employer}</bdi>
      </>
    );
  if (kind === "post-help")
    return (
      <>
        <a href={`/writing/${postId}`} dir="auto">
          {post ?? "A post without a title"}
        </a>
        , <bdi>{employer}</bdi>
      </>
    );
  if (kind === "employer-review")
    return (
      <a href={`/employers/${employerId}`}>
        <bdi>{employer}</bdi>
      </a>
    );
  return (
    <>
      <a href={`/people/${personId}`}>
        <bdi>{person}</bdi>
      </a>
      {post && (
        <>
          {" "}
          and <a href={`/opportunities/${postId}`}>{post}</a>, <bdi>{employer}</bdi>
        </>
      )}
    </>
  );
}

function Note({ task: { kind, day, depend, wrong, endsOn }, today }: { task: Task; today: string }) {
  const f = useFormat();
  const applications =
    depend === 1 ? "1 application depends on it" : `${f.number(depend)} applications depend on it`;
  switch (kind) {
    case "concern":
      return (
        <>
          {wrong && <strong>“{wrongWords(wrong)}”</strong>} Told on {f.date(day)}
          {depend > 1 && `, ${f.number(depend)} times in all`}
        </>
      );
    case "not-assessed":
      return <>{depend > 0 ? applications : `Account since ${f.date(day)}`}</>;
    case "right-to-work":
      return (
        <>
          {recordWords({ day, endsOn }, today, f.date)}
          {depend > 0 && `; ${applications}`}
        </>
      );
    case "not-spoken":
      return <>Account since {f.date(day)}</>;
    case "no-match":
      return <>No post fits since {f.date(day)}</>;
    case "post-review":
      return <>Sent on {f.date(day)}</>;
    case "employer-review":
      return <>Asked to join on {f.date(day)}</>;
    default:
      return null;
  }
}

/** The one action; where it is a press, it is done in place. */
function Act({ task: { kind, key, personId, person, post, employer } }: { task: Task }) {
  const whom = <bdi>{[person, post, employer].filter(Boolean).join(", ")}</bdi>;
  const link = (href: string, words: string, look: "primary" | "secondary" = "secondary") => (
    <LinkButton small look={look} href={href} hidden={whom}>
      {words}
    </LinkButton>
  );
  switch (kind) {
    case "concern":
      return link(`/concerns/${key}`, "Look", "primary");
    case "benefits":
      return link(`/concerns/${key}`, "Answer", "primary");
    case "post-review":
      return link(`/review/${key}`, "Check", "primary");
    case "post-help":
      return link(`/writing/${key}`, "Write", "primary");
    case "employer-review":
      return link(`/employers/${key}`, "Look", "primary");
    case "employer-answer":
    case "participant-answer":
    case "proposal-answer":
      return link(`/people/${personId}/candidacies/${key}`, "Chase");
    case "hours-question":
      return link(`/people/${personId}/candidacies/${key}`, "Ask", "primary");
    case "not-assessed":
      return link(`/people/${key}/right-to-work`, "Assess", "primary");
    case "right-to-work":
      return link(`/people/${key}/right-to-work`, "Renew");
    case "second-look":
      return link(`/people/${key}/right-to-work`, "Look");
    case "no-match":
      return link(`/people/${key}`, "Look");
    case "course-claimed":
      return link(`/people/${personId}/profile/courses`, "Confirm");
    case "not-spoken":
      return (
        <form method="post">
          <input type="hidden" name="person" value={personId ?? ""} />
          <Button small look="secondary" name="intent" value="spoke" hidden={whom}>
            I spoke with them
          </Button>
        </form>
      );
  }
}
