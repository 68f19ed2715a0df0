import { useFormat } from "../i18n/context";
import { Heading, Inset, LinkButton, Panel, Tag, TaskTable } from "../ui";
import { Skipped } from "./propose-preview";
import type { roundFor } from "./propose-view.server";
import { OfficerTag } from "./state-tag";

/** What one press did, person by person, and how each proposal stands now. */
export function RoundPage({
  post,
  line,
  proposed,
  skipped,
  outOfSight,
  madeAt,
}: Awaited<ReturnType<typeof roundFor>>) {
  const f = useFormat();
  const everybody = [...proposed.map(({ participantId: id, fullName: name }) => ({ id, name })), ...skipped];
  /** The one person of the round: other posts may suit them, too. */
  const only = everybody.length === 1 && outOfSight === 0 ? everybody[0] : undefined;
  const passed = skipped.length + outOfSight;
  return (
    <>
      <Panel
        title={`${f.number(proposed.length)} proposed${passed > 0 ? `, ${f.number(passed)} passed over` : ""}`}
      >
        <p>
          <bdi>{post.title}</bdi>, <bdi>{post.employer}</bdi>, {f.instantDate(madeAt)}
        </p>
      </Panel>
      {proposed.length > 0 && (
        <>
          <p>They have been told. You hear of each yes and no, and of those who do not answer in time.</p>
          {line && (
            <Inset>
              <p dir="auto">{line}</p>
            </Inset>
          )}
          <Heading level={2}>Proposed</Heading>
          <TaskTable
            caption="Those proposed"
            tasks={proposed.map((person) => ({
              key: person.participantId,
              what: person.state && <OfficerTag state={person.state} />,
              who: (
                <a href={`/people/${person.participantId}`}>
                  <bdi>{person.fullName}</bdi>
                </a>
              ),
              by: person.state === "proposed" && person.answerDueOn && (
                <Tag>answers by {f.dayAndDate(person.answerDueOn)}</Tag>
              ),
              action: person.candidacyId && (
                <LinkButton
                  href={`/people/${person.participantId}/candidacies/${person.candidacyId}`}
                  look="secondary"
                  small
                  hidden={<bdi>{person.fullName}</bdi>}
                >
                  See
                </LinkButton>
              ),
            }))}
          />
        </>
      )}
      <Skipped skipped={skipped} outOfSight={outOfSight} />
      <p className="fh-buttons">
        {only && (
          <LinkButton href={`/people/${only.id}/matches`}>
            More posts for <bdi>{only.name}</bdi>
          </LinkButton>
        )}
        <LinkButton href={`/opportunities/${post.id}/people`} look={only ? "secondary" : "primary"}>
          More people for this post
        </LinkButton>
      </p>
    </>
  );
}
