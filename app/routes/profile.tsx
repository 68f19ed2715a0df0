import { useLoaderData } from "@remix-run/react";
import type { Speech } from "../i18n/beside";
import { useFormat, useT } from "../i18n/context";
import { answerLines } from "../participants/answers";
import { readProfile } from "../participants/profile-page.server";
import { addressOf, MINUTES, PARTS, progressOf } from "../participants/steps";
import { Beside, Details, Explained, Heading, LinkButton, Narrow, SummaryList } from "../ui";
import { guardedLoader } from "../web/guard.server";

export const loader = guardedLoader("profile.read", async ({ caller, t, today }) => ({
  ...(await readProfile(caller)),
  today,
  title: t("profile.title"),
}));

export const meta = ({ data }: { data?: { title: string } }) => [{ title: `${data?.title} – Foothold` }];

export default function ProfilePage() {
  const { profile } = useLoaderData<typeof loader>();
  const t = useT();
  const { answered, of, next } = progressOf(profile.stepsAnswered);
  // What signing up asked is no answer to look at yet.
  const isNew = answered < 3;
  return (
    <Narrow>
      <Heading lead={t("profile.lead")}>{t("profile.title")}</Heading>
      <p>
        {next === null
          ? t("profile.progress.done", { of })
          : t(isNew ? "profile.progress.none" : "profile.progress", { answered, of, minutes: MINUTES.all })}
      </p>
      <div className="fh-buttons">
        {next && (
          <LinkButton href={addressOf(next)}>
            {t(answered === 0 ? "profile.start" : "profile.continue")}
          </LinkButton>
        )}
        {!isNew && (
          <LinkButton href="/matches" look={next ? "secondary" : "primary"}>
            {t("profile.matches")}
          </LinkButton>
        )}
      </div>
      {isNew ? (
        <Details summary={t("profile.answers")}>
          <Answers />
        </Details>
      ) : (
        <Answers />
      )}
    </Narrow>
  );
}

/** Every question with its answer, and the right to work. */
function Answers() {
  const { profile, assessment, today } = useLoaderData<typeof loader>();
  const t = useT();
  const format = useFormat();
  return (
    <>
      {PARTS.map(({ part, steps }) => (
        <section key={part}>
          <h2>{t(`profile.part.${part}`)}</h2>
          <SummaryList
            rows={steps.map((step) => {
              const lines = answerLines(step, profile, { t, format, today });
              const empty = profile.stepsAnswered.includes(step) ? "profile.nothing" : "profile.unanswered";
              return {
                label: t(`profile.${step}.short`),
                value:
                  lines.length > 0 ? <Lines lines={lines} /> : <span className="fh-quiet">{t(empty)}</span>,
                changeHref: `${addressOf(step)}?change`,
                what: t(`profile.${step}.short`),
              };
            })}
          />
        </section>
      ))}
      <p>
        <a href="/profile/seen">{t("seen.title")}</a>
      </p>
      <h2>{t("profile.rightToWork")}</h2>
      <p>
        <Beside say={assessmentWords} />
      </p>
      <Explained word="right-to-work" />
    </>
  );

  function assessmentWords({ t, f }: Speech) {
    const { standing, partner, checkedOn } = assessment;
    if (standing === "not-assessed" || partner === null || checkedOn === null)
      return t("profile.rightToWork.none");
    if (standing !== "in-force") return t("profile.rightToWork.again");
    return t("profile.rightToWork.checked", { partner, date: f.date(checkedOn) });
  }
}

const Lines = ({ lines }: { lines: readonly string[] }) => (
  <ul className="fh-plain">
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);
