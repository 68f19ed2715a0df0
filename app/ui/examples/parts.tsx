import {
  BackLink,
  Breadcrumbs,
  Button,
  Card,
  Cards,
  Columns,
  Details,
  EmptyState,
  FilterBar,
  Heading,
  Inset,
  LinkButton,
  NearMissCard,
  Notice,
  OpportunityCard,
  Pagination,
  Panel,
  QuestionCard,
  SideNav,
  StatusLine,
  StepHeader,
  SummaryList,
  Table,
  Tag,
  TaskTable,
  WeekDrawing,
} from "..";
import { Example } from "./example";
import { MORNINGS, SCHOOL_HOURS } from "./weeks";

export const CardExamples = () => (
  <Example name="Cards">
    <FilterBar
      label="Kinds"
      chips={[
        { href: "#all", label: "All 12", current: true },
        { href: "#paid", label: "Paid 9" },
        { href: "#experience", label: "Work experience 2" },
        { href: "#volunteering", label: "Volunteering 1" },
      ]}
    />
    <Cards>
      <QuestionCard question="Can you work on Saturdays?" opens="9 more jobs would fit." level={3}>
        <form method="post" className="fh-buttons">
          <Button name="saturdays" value="yes">
            Yes
          </Button>
          <Button name="saturdays" value="no" look="secondary">
            No
          </Button>
          <Button name="saturdays" value="later" look="quiet">
            Ask me later
          </Button>
        </form>
      </QuestionCard>
      <OpportunityCard
        level={3}
        href="#kitchen"
        title="Kitchen assistant"
        kind="Vacancy"
        fit="Very good fit"
        where="Riverside Hotel, Norwich"
        pay="£12.90 an hour · about £226 a week for 17½ hours"
        week={<WeekDrawing patterns={[MORNINGS]} yours={SCHOOL_HOURS} />}
        reasons={[
          {
            verdict: "holds",
            text: "Monday to Friday, 09:30 to 13:00: inside your school hours, with the journey",
          },
          { verdict: "holds", text: "25 minutes by bus" },
          { verdict: "holds", text: "You have food hygiene level 2 and kitchen work" },
          { verdict: "unknown", text: "We do not know: can you start on 7 December?" },
          { verdict: "fails", text: "It asks for English at Entry 3 for speaking; yours is Entry 2" },
        ]}
        actions={
          <>
            <LinkButton href="#apply">See and apply</LinkButton>
            <Button look="secondary">Not for me</Button>
          </>
        }
      />
      <NearMissCard
        level={3}
        href="#nursery"
        title="Nursery assistant"
        where="Little Oaks, Costessey · 30 minutes by bus"
        tag="Nearly: one thing missing"
      >
        <p>
          Asks for <strong>paediatric first aid</strong>. It would open 14 jobs for you.{" "}
          <a href="#course">Free course on 3 December</a>
        </p>
      </NearMissCard>
    </Cards>
  </Example>
);

export const PartExamples = () => (
  <>
    <Example name="Where one is">
      <Breadcrumbs
        links={[
          { href: "#a", label: "Jobs" },
          { href: "#b", label: "Hospitality" },
        ]}
      />
      <StepHeader backHref="#back" subject="Kitchen assistant" number={4} of={9} saved />
      <p>
        <BackLink href="#back" />
      </p>
      <Pagination page={5} pages={12} hrefOf={(p) => `#page-${p}`} />
    </Example>
    <Example name="Notices">
      <Notice title="Your profile is saved">
        <p>12 jobs fit your week now.</p>
      </Notice>
      <Inset>
        <p>Do your own check, on everyone you hire, before the first day.</p>
      </Inset>
      <Details summary="Why do we ask?">
        <p>So that we only show you jobs that you can reach in time.</p>
      </Details>
      <EmptyState title="No applications yet">
        <p>When you apply, you see here what happens next and by when.</p>
        <LinkButton href="#matches">See jobs that fit</LinkButton>
      </EmptyState>
    </Example>
    <Example name="Tags, on a plain card">
      <Card>
        <p className="fh-tags">
          <Tag>Vacancy</Tag>
          <Tag tone="fits">Very good fit</Tag>
          <Tag tone="nearly">today</Tag>
          <Tag tone="late">late, since Friday 20 November</Tag>
        </p>
      </Card>
    </Example>
    <Example name="Check your answers">
      <SummaryList
        rows={[
          { label: "Title", value: "Kitchen assistant", changeHref: "#title" },
          { label: "Pay", value: "£12.90 an hour", changeHref: "#pay" },
          { label: "When", value: <WeekDrawing patterns={[MORNINGS]} caption />, changeHref: "#when" },
          { label: "Sent by", value: "Riverside Hotel" },
        ]}
      />
    </Example>
    <Example name="Table">
      <Table
        caption="Minimum wage, pounds an hour"
        columns={[
          { label: "From" },
          { label: "21 and over", numeric: true },
          { label: "18 to 20", numeric: true },
        ]}
        rows={[
          ["1 April 2025", "12.21", "10.00"],
          ["1 April 2026", "12.71", "10.85"],
        ]}
      />
    </Example>
    <Example name="Status of an application">
      <StatusLine
        steps={[
          { state: "past", title: "You applied", note: "Monday 16 November" },
          { state: "past", title: "Riverside Hotel met you", note: "Thursday 19 November" },
          {
            state: "present",
            title: "Riverside Hotel decides",
            note: "You hear from them by Friday 27 November",
          },
          { state: "next", title: "You answer their offer" },
        ]}
      />
    </Example>
    <Example name="Tasks of a day">
      <Columns
        side={
          <SideNav
            label="Kinds of task"
            links={[
              { href: "#due", label: "Everything due", count: "26", current: true },
              { href: "#posts", label: "Posts to check", count: "4" },
            ]}
          />
        }
      >
        <TaskTable
          caption="Due today"
          tasks={[
            {
              key: "1",
              what: "Answer due from the employer",
              who: (
                <>
                  <a href="#t1">Kitchen assistant</a>, Riverside Hotel
                </>
              ),
              note: "Introduced Oksana Kravets 6 working days ago",
              by: <Tag tone="late">late, since Friday 20 November</Tag>,
              action: (
                <LinkButton href="#chase" look="secondary" small>
                  Chase
                </LinkButton>
              ),
            },
            {
              key: "2",
              what: "Post to check",
              who: (
                <>
                  <a href="#t2">Warehouse operative, nights</a>, Fenland Foods
                </>
              ),
              note: "1 finding: asks for “native English”",
              by: <Tag tone="nearly">today</Tag>,
              action: (
                <LinkButton href="#check" small>
                  Check
                </LinkButton>
              ),
            },
          ]}
        />
      </Columns>
    </Example>
    <Example name="End of a task">
      <Panel title="Sent for review" headingLevel={3}>
        <p>Norfolk’s officers look at it by Wednesday 25 November.</p>
      </Panel>
    </Example>
    <Example name="Heading of a page">
      <Heading
        level={3}
        caption="Kitchen assistant"
        lead="School days 09:00 to 15:00, up to 45 minutes by bus."
      >
        12 jobs fit your week
      </Heading>
    </Example>
  </>
);
