import { useFormat } from "../i18n/context";
import {
  Button,
  Cards,
  Columns,
  EmptyState,
  Heading,
  LinkButton,
  NearMissCard,
  Notice,
  OpportunityCard,
  Pagination,
  WeekDrawing,
} from "../ui";
import type { matchesOfPerson } from "./person-matches.server";

type View = Awaited<ReturnType<typeof matchesOfPerson>>;

/** What fits a person, for the officer who looks after them: propose it, or write down that they want it. */
export function PersonMatches({ personId, ...view }: View & { personId: string }) {
  const f = useFormat();
  return (
    <>
      {view.checked !== "assessed" && (
        <Notice
          title={
            view.checked === "ended" ? "The right-to-work record has ended" : "Right to work not assessed yet"
          }
        >
          <p>This is what would fit. Paid work can be proposed once the right to work is recorded.</p>
          <p>
            <a href={`/people/${personId}/right-to-work`}>Look at the right to work</a>
          </p>
        </Notice>
      )}
      <Heading
        level={2}
        lead={`${f.number(view.begun)} more they are or were a candidate for, ${f.number(view.setAside)} they set aside.`}
      >
        {view.total === 0
          ? "Nothing fits right now"
          : `${f.number(view.total)} ${view.total === 1 ? "post fits" : "posts fit"}`}
      </Heading>
      <Columns aside={view.near.length > 0 && <Nearly personId={personId} {...view} />}>
        {view.cards.length === 0 && (
          <EmptyState title="No post here">
            <p>
              What nearly fits says what is missing. Fill the profile with them: each answer that is missing
              may open some.
            </p>
          </EmptyState>
        )}
        <Cards>
          {view.cards.map((card) => (
            <OpportunityCard
              key={card.id}
              href={card.href}
              title={card.title}
              kind={card.kind}
              fit={card.fit}
              tags={card.tags.map((text) => ({ text }))}
              where={card.where}
              pay={card.pay}
              week={<WeekDrawing patterns={card.patterns} yours={view.yours} reader="officer" />}
              reasons={card.lines}
              level={3}
              actions={<Actions personId={personId} post={card} />}
            />
          ))}
        </Cards>
        <Pagination
          page={view.page}
          pages={view.pages}
          hrefOf={(at) => `/people/${personId}/matches${at > 1 ? `?page=${at}` : ""}`}
        />
      </Columns>
    </>
  );
}

/** Propose, or apply where the person has said so. */
const Actions = ({
  personId,
  post,
}: {
  personId: string;
  post: { id: string; title: string; canPropose: boolean };
}) => (
  <>
    {post.canPropose && (
      <form method="post" action={`/opportunities/${post.id}/people`}>
        <input type="hidden" name="only" value={personId} />
        <Button hidden={<bdi>{post.title}</bdi>}>Propose</Button>
      </form>
    )}
    <LinkButton
      href={`/people/${personId}/apply/${post.id}`}
      look="secondary"
      hidden={<bdi>{post.title}</bdi>}
    >
      They told me to apply
    </LinkButton>
  </>
);

function Nearly({ personId, near, nearTotal }: View & { personId: string }) {
  const f = useFormat();
  return (
    <>
      <Heading level={2} lead={`${f.number(nearTotal)} fail in one thing only.`}>
        Nearly
      </Heading>
      <Cards>
        {near.map((post) => (
          <NearMissCard
            key={post.id}
            href={`/opportunities/${post.id}`}
            title={post.title}
            where={post.where}
            tag="One thing missing"
            level={3}
          >
            <p>{post.lacks}.</p>
            {post.canPropose && (
              <form method="post" action={`/opportunities/${post.id}/people`}>
                <input type="hidden" name="only" value={personId} />
                <Button look="secondary" small hidden={<bdi>{post.title}</bdi>}>
                  Propose even so
                </Button>
              </form>
            )}
          </NearMissCard>
        ))}
      </Cards>
    </>
  );
}
