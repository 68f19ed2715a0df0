import { useFormat, useT } from "../i18n/context";
import type { Format } from "../i18n/format";
import { aboutThem } from "../matching/them";
import {
  BackLink,
  Button,
  Details,
  ErrorSummary,
  Heading,
  Inset,
  LinkButton,
  Narrow,
  Notice,
  StatusLine,
  SummaryList,
  Textarea,
} from "../ui";
import type { SlotRange } from "../ui/week-slots";
import { type FormState, fieldOf } from "../web/form-state";
import { BeforeList } from "./before-list";
import type { Spoken } from "./behalf";
import type { Moment } from "./behalf-fields";
import { HoursForOfficer } from "./hours/officer-part";
import { InterviewSummary } from "./interview-parts";
import { OfferSummary } from "./offer-summary";
import type { OfficerCandidacy } from "./officer-candidacy.server";
import { OFFICER_STATE, officerNext } from "./officer-words";
import { hoursStep, meetingStep, stateWords } from "./perspective";
import { SpokenForm } from "./spoken-form";
import { SPOKEN_WORDS } from "./spoken-words";
import { OfficerTag } from "./state-tag";
import { isAboutInterview } from "./status-line";

type Props = OfficerCandidacy & {
  /** What the officer is writing down. */
  doing: Spoken | null;
  moment: Moment;
  /** Of a question for other hours, so that a second press asks once; and the hours that its form begins with. */
  questionId: string;
  begin: readonly SlotRange[];
  reasons: { decline: readonly string[]; withdraw: readonly string[] };
  form?: FormState;
};

/** One candidacy, for the officer: how it stands, who does what by when, and what the person said on the phone. */
export function OfficerCandidacyPage(props: Props) {
  const { personId, name, post, state, offer, consent, form } = props;
  const doing = props.doing ?? props.sayable.find((one) => one === form?.values.do?.[0]) ?? null;
  const t = aboutThem(useT());
  const f = useFormat();
  const here = `/people/${personId}/candidacies/${props.id}`;
  if (doing) return <SpokenForm {...props} doing={doing} here={here} />;
  return (
    <Narrow>
      <BackLink href={`/people/${personId}`}>
        <bdi>{name}</bdi>
      </BackLink>
      <ErrorSummary errors={form?.errors} />
      <Heading
        caption={
          <>
            <bdi>{name}</bdi> · <bdi>{post.employerName}</bdi>
          </>
        }
      >
        <span dir="auto">{post.title}</span>
      </Heading>
      <p>
        <OfficerTag state={state} />{" "}
        {officerNext({
          state,
          turn: props.turn,
          employerApproved: props.employerApproved,
          employer: post.employerName,
          due: props.dueOn && f.dayAndDate(props.dueOn),
          comes: props.comesAt && f.dayAndTime(props.comesAt),
        })}
      </p>
      {props.heldSince && <Held personId={personId} employer={post.employerName} />}
      {state === "waiting" && (
        <p>
          <LinkButton href={`/people/${personId}/right-to-work`}>Look at the right to work</LinkButton>
        </p>
      )}
      <div className="fh-stack">
        {props.turn === "employer" && <AskEmployer {...props} />}
        <AskPerson {...props} here={here} />
        {props.turn !== "employer" && <AskEmployer {...props} />}
      </div>
      {props.interview && <InterviewSummary interview={props.interview} />}
      {props.question && <HoursForOfficer {...props} question={props.question} />}
      {offer && ["offered", "accepted"].includes(state) && (
        <OfferSummary offer={offer} pattern={props.pattern} reader="officer" />
      )}
      {props.personalLine && (
        <Inset>
          <p className="fh-quiet">{props.proposedBy} wrote</p>
          <p dir="auto">{props.personalLine}</p>
        </Inset>
      )}
      {props.before && (
        <>
          <Heading level={2}>Ask before an offer comes</Heading>
          <BeforeList before={props.before} />
        </>
      )}
      <Heading level={2}>What has happened</Heading>
      <StatusLine steps={stepsOf(props, f)} />
      {state === "proposed" && <TakeBack form={form} />}
      <Heading level={2}>What {post.employerName} sees</Heading>
      {consent ? (
        <SummaryList
          rows={[
            {
              label: `Until ${f.date(consent.until)}`,
              value: (
                <ul>
                  {consent.fields.map((field) => (
                    <li key={field}>{t(`share.${field}` as "share.name")}</li>
                  ))}
                </ul>
              ),
            },
          ]}
        />
      ) : (
        <p>Nothing of them now.</p>
      )}
      <p>
        <a href={`/opportunities/${post.id}`}>See the post</a>
      </p>
    </Narrow>
  );
}

/** What keeps it from going on comes before all else. */
const Held = ({ personId, employer }: { personId: string; employer: string }) => (
  <Notice title="Held for you: look at the right to work first">
    <p>
      Nobody can say yes until a new record covers this work; nothing lapses meanwhile, and {employer} is told
      nothing. They can say no or take it back.{" "}
      <a href={`/people/${personId}/right-to-work`}>Look at the right to work</a>
    </p>
  </Notice>
);

/** What the person may have said to the officer. */
function AskPerson({ sayable, turn, here }: Pick<Props, "sayable" | "turn"> & { here: string }) {
  if (sayable.length === 0) return null;
  return (
    <section className="fh-card">
      <Heading
        level={2}
        lead="By telephone or face to face. You write it down; they are told, and can take it back."
      >
        What did they tell you?
      </Heading>
      <div className="fh-buttons">
        {sayable.map((what, i) => (
          <LinkButton
            key={what}
            href={`${here}?do=${what}`}
            look={i === 0 && turn === "participant" ? "primary" : "secondary"}
          >
            {SPOKEN_WORDS[what]}
          </LinkButton>
        ))}
      </div>
    </section>
  );
}

/** Whom to call at the employer, and where its answer is written down: before the person's where it is its turn. */
function AskEmployer({ id, post, turn, employer }: Props) {
  if (!employer) return null;
  const call = <a href={employer.address}>Who to call at {post.employerName}</a>;
  const words = `Write down what ${post.employerName} told you`;
  const there = `/opportunities/${post.id}/candidates/${id}`;
  if (turn !== "employer")
    return (
      <p>
        {call}
        {employer.reached && (
          <>
            {" · "}
            <a href={there}>{words}</a>
          </>
        )}
      </p>
    );
  return (
    <section className="fh-card">
      <Heading
        level={2}
        lead={`${post.employerName} is to answer. Where it is late, call, and write the answer down.`}
      >
        What did the employer tell you?
      </Heading>
      <p>{call}</p>
      {employer.reached && <LinkButton href={there}>{words}</LinkButton>}
    </section>
  );
}

const WHO: Record<string, string> = {
  participant: "by the person",
  employer: "by the employer",
  officer: "by an officer",
  system: "by itself, in time",
};

/** A proposal is taken back before it is answered, with words for the person. */
const TakeBack = ({ form }: Pick<Props, "form">) => (
  <Details summary="Take the proposal back" open={form?.values.intent?.[0] === "take-back"}>
    <form method="post">
      <input type="hidden" name="intent" value="take-back" />
      <Textarea
        {...fieldOf(form, "why")}
        label="Why? They read this"
        hint="Short and kind: for example “The hours have changed, and they no longer end before school does.” The employer never hears of it."
        rows={3}
        maxLetters={500}
      />
      <Button look="secondary">Take it back</Button>
    </form>
  </Details>
);

/** The candidacy and its interviews in one line of time. */
function stepsOf({ history, meetings, asked, post: { employerName: employer } }: Props, f: Format) {
  const said = new Map(history.filter(isAboutInterview).map((line) => [line.at.getTime(), line]));
  const first = meetings.find(({ toState }) => toState === "invited");
  const lines = [
    ...history
      .filter((line) => !isAboutInterview(line) || line.undoes)
      .map((line) => ({
        at: line.at,
        title: titleOf(line, employer),
        note: `${f.instant(line.at)}, ${whoOf(line)}${line.reason ? `. Reason: ${line.reason}` : ""}${line.takenBack ? `: “${line.takenBack}”` : ""}${line.words ? `. They read: “${line.words}”` : ""}`,
      })),
    ...meetings
      .filter((line) => line !== first && line.toState !== "moved" && !said.get(line.at.getTime())?.undoes)
      .map((line) => {
        const when = f.dayAndTime(line.startsAt);
        return {
          at: line.at,
          title: meetingStep(line, when),
          note: `${f.instant(line.at)}, ${whoOf(said.get(line.at.getTime()) ?? { ...line, said: null, forSide: null })}`,
        };
      }),
    ...asked.map((line) => ({
      at: line.at,
      title: hoursStep(line.step, { side: "officer", employer }),
      note: `${f.instant(line.at)}, ${whoOf(line)}`,
    })),
  ].sort((a, b) => a.at.getTime() - b.at.getTime());
  return lines.map(({ title, note }, i) => ({
    title,
    note,
    state: i === lines.length - 1 ? ("present" as const) : ("past" as const),
  }));
}

const whoOf = (line: { said: string | null; forSide: string | null; role: string }) =>
  line.said
    ? `${line.forSide === "employer" ? "For the employer" : "For the person"}: ${line.said}`
    : (WHO[line.role] ?? line.role);

function titleOf(line: Props["history"][number], employer: string) {
  if (line.offerTakenBack)
    return stateWords({ state: line.toState, offerTakenBack: true }, { side: "officer", employer });
  if (isAboutInterview(line)) return "Taken back: what was written down about the interview";
  if (line.undoes) return `Taken back: ${OFFICER_STATE[line.toState].words} again`;
  if (line.takenBack !== null) return "The proposal was taken back";
  return OFFICER_STATE[line.toState].words;
}
