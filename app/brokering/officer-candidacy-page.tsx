import { useFormat, useT } from "../i18n/context";
import { aboutThem } from "../matching/them";
import { BackLink, ErrorSummary, Heading, Inset, LinkButton, Narrow, StatusLine, SummaryList } from "../ui";
import type { FormState } from "../web/form-state";
import type { Spoken } from "./behalf";
import type { Moment } from "./behalf-fields";
import { OfferSummary } from "./offer-summary";
import type { OfficerCandidacy } from "./officer-candidacy.server";
import { OFFICER_STATE, officerNext } from "./officer-words";
import { SpokenForm } from "./spoken-form";
import { SPOKEN_WORDS } from "./spoken-words";
import { OfficerTag } from "./state-tag";

type Props = OfficerCandidacy & {
  /** What the officer is writing down. */
  doing: Spoken | null;
  moment: Moment;
  reasons: { decline: readonly string[]; withdraw: readonly string[] };
  form?: FormState;
};

/** One candidacy, for the officer: how it stands, who does what by when, and what the person said on the phone. */
export function OfficerCandidacyPage(props: Props) {
  const { personId, name, post, state, history, offer, consent, form } = props;
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
        {officerNext(state, post.employerName, props.dueOn ? f.dayAndDate(props.dueOn) : null)}
      </p>
      {props.sayable.length > 0 && (
        <section className="fh-card">
          <Heading
            level={2}
            lead="By telephone or face to face. You write it down; they are told, and can take it back."
          >
            What did they tell you?
          </Heading>
          <div className="fh-buttons">
            {props.sayable.map((what, i) => (
              <LinkButton key={what} href={`${here}?do=${what}`} look={i === 0 ? "primary" : "secondary"}>
                {SPOKEN_WORDS[what]}
              </LinkButton>
            ))}
          </div>
        </section>
      )}
      {offer && ["offered", "accepted"].includes(state) && (
        <OfferSummary offer={offer} pattern={props.pattern} />
      )}
      {props.personalLine && (
        <Inset>
          <p className="fh-quiet">{props.proposedBy} wrote</p>
          <p dir="auto">{props.personalLine}</p>
        </Inset>
      )}
      <Heading level={2}>What has happened</Heading>
      <StatusLine steps={stepsOf(history, f)} />
      <Heading level={2}>What {post.employerName} sees</Heading>
      {consent ? (
        <SummaryList
          rows={[
            {
              label: `Until ${f.date(consent.until)}`,
              value: f.list(consent.fields.map((field) => t(`share.${field}` as "share.name"))),
            },
          ]}
        />
      ) : (
        <p>Nothing of them now.</p>
      )}
      <p>
        <a href={`/opportunities/${post.id}`}>See the post</a>
      </p>
      {props.employer && (
        <p>
          <a href={props.employer.address}>Who to call at {post.employerName}</a>
        </p>
      )}
      {props.employer?.reached && (
        <p>
          <a href={`/opportunities/${post.id}/candidates/${props.id}`}>
            Write down what {post.employerName} told you
          </a>
        </p>
      )}
    </Narrow>
  );
}

const WHO: Record<string, string> = {
  participant: "by the person",
  employer: "by the employer",
  officer: "by an officer",
  system: "by itself, in time",
};

const stepsOf = (history: Props["history"], f: ReturnType<typeof useFormat>) =>
  history.map((line, i) => {
    const who = line.said
      ? `${line.forSide === "employer" ? "For the employer" : "For the person"}: ${line.said}`
      : (WHO[line.role] ?? line.role);
    const reason = line.reason ? `. Reason: ${line.reason}` : "";
    return {
      title: line.undoes
        ? `Taken back: ${OFFICER_STATE[line.toState].words} again`
        : OFFICER_STATE[line.toState].words,
      note: `${f.instant(line.at)}, ${who}${reason}`,
      state: i === history.length - 1 ? ("present" as const) : ("past" as const),
    };
  });
