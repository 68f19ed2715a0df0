import type { ReactNode } from "react";
import { phoneWords } from "../accounts/address";
import { useFormat, useT } from "../i18n/context";
import { Details, EmptyState, Inset, LinkButton, SummaryList, Tag } from "../ui";
import { answerLines } from "./answers";
import type { Method, PaidWork, StudyLevel } from "./attestation";
import {
  basisWords,
  METHOD_WORDS,
  occupationWords,
  PAID_WORDS,
  STANDING_WORDS,
  STUDY_WORDS,
  WORK_WORDS,
} from "./attestation-words";
import type { PersonRead } from "./people.server";
import { PARTS } from "./steps";

const TONE = { "not-assessed": "nearly", "in-force": "fits", "look-again": "nearly", ended: "late" } as const;

export const StandingTag = ({ standing }: { standing: PersonRead["standing"] }) => (
  <Tag tone={TONE[standing]}>{STANDING_WORDS[standing]}</Tag>
);

const Lines = ({ lines, empty }: { lines: readonly ReactNode[]; empty: string }) =>
  lines.length === 0 ? (
    <span className="fh-quiet">{empty}</span>
  ) : (
    <ul className="fh-plain">
      {lines.map((line, i) => (
        <li key={i}>{line}</li>
      ))}
    </ul>
  );

/** What was found about the right to work: the record in force, and those before it. */
export function RightToWork({ person, alone }: { person: PersonRead; alone?: boolean }) {
  const format = useFormat();
  const { attestation, standing, history, profile } = person;
  return (
    <section>
      <h2>Right to work</h2>
      <p>
        <StandingTag standing={standing} />
      </p>
      {attestation === null ? (
        <p>Nobody has assessed this yet. Until then nothing but volunteering is proposed.</p>
      ) : (
        <SummaryList rows={recordRows(attestation, format.date, termsIn(person, attestation.id))} />
      )}
      {standing === "ended" && (
        <Inset>
          <p>
            The end of a document is not the end of a right to work. Look first; never tell an employer that
            it ended.
          </p>
        </Inset>
      )}
      <p className="fh-quiet">
        Our record never replaces the employer’s own check. Employers never see the basis.
      </p>
      {!alone && (
        <LinkButton href={`/people/${profile.id}/right-to-work`}>
          {attestation === null ? "Assess the right to work" : "Assess again"}
        </LinkButton>
      )}
      {history.length > 0 && (
        <Details summary="Earlier records">
          {history.map((one) => (
            <SummaryList key={one.id} rows={recordRows(one, format.date, termsIn(person, one.id))} />
          ))}
        </Details>
      )}
    </section>
  );
}

const termsIn = ({ terms }: PersonRead, id: string) =>
  terms.filter(({ attestationId }) => attestationId === id);

function recordRows(
  record: NonNullable<PersonRead["attestation"]>,
  date: (iso: string) => string,
  terms: PersonRead["terms"],
) {
  const limits = [
    record.hoursCapQuarters === null ? null : `At most ${record.hoursCapQuarters / 4} hours a week`,
    record.hoursElsewhereQuarters === null
      ? null
      : `${record.hoursElsewhereQuarters / 4} of them worked elsewhere: ${Math.max(0, (record.hoursCapQuarters ?? 0) - record.hoursElsewhereQuarters) / 4} are left`,
    record.studyLevel === null ? null : STUDY_WORDS[record.studyLevel as StudyLevel],
    ...terms.map(({ startsOn, endsOn }) => `Term from ${date(startsOn)} to ${date(endsOn)}`),
    ...(record.occupations ?? []).map((code) =>
      record.signedOff?.includes(code) ? `${occupationWords(code)} (signed off)` : occupationWords(code),
    ),
  ].filter((line): line is string => line !== null);
  return [
    { label: "Basis", value: basisWords(record.basis) },
    {
      label: "May do",
      value: (
        <Lines
          lines={record.work.map((work) => WORK_WORDS[work as keyof typeof WORK_WORDS].label)}
          empty="Nothing"
        />
      ),
    },
    { label: "Which paid work", value: PAID_WORDS[record.paidWork as PaidWork].label },
    ...(limits.length > 0 ? [{ label: "Limits", value: <Lines lines={limits} empty="" /> }] : []),
    { label: "Holds until", value: record.validUntil === null ? "No end" : date(record.validUntil) },
    ...(record.appliedOn === null ? [] : [{ label: "Applied on", value: date(record.appliedOn) }]),
    ...(record.followUpOn === null ? [] : [{ label: "Look again on", value: date(record.followUpOn) }]),
    {
      label: "Checked",
      value: `${date(record.checkedOn)} by ${record.checkedBy}, ${record.partner}. ${METHOD_WORDS[record.method as Method]}.`,
    },
    ...(record.evidenceRef === null ? [] : [{ label: "Evidence", value: record.evidenceRef }]),
  ];
}

/** Everything the person said of themselves, in the words that they read. */
export function ProfileOfPerson({ person, today }: { person: PersonRead; today: string }) {
  const t = useT();
  const format = useFormat();
  const { profile } = person;
  return (
    <section>
      <h2>Contact</h2>
      <SummaryList
        rows={[
          ...(profile.phone
            ? [{ label: "Phone", value: <a href={`tel:${profile.phone}`}>{phoneWords(profile.phone)}</a> }]
            : []),
          ...(profile.email
            ? [{ label: "E-mail", value: <a href={`mailto:${profile.email}`}>{profile.email}</a> }]
            : []),
        ]}
      />
      <h2>Profile</h2>
      {profile.stepsAnswered.length === 0 ? (
        <EmptyState title="No answers yet">
          <p>
            The person answers twelve short questions, alone or with you. Matches begin with the first
            answers.
          </p>
        </EmptyState>
      ) : (
        PARTS.map(({ part, steps }) => (
          <div key={part}>
            <h3>{t(`person.part.${part}`)}</h3>
            <SummaryList
              rows={steps.map((step) => ({
                label: t(`profile.${step}.short`),
                changeHref: `/people/${profile.id}/profile/${step}?change`,
                value: (
                  <Lines
                    lines={answerLines(step, profile, { t, format, today, ofAnother: true })}
                    empty={t(profile.stepsAnswered.includes(step) ? "profile.nothing" : "profile.unanswered")}
                  />
                ),
              }))}
            />
          </div>
        ))
      )}
    </section>
  );
}
