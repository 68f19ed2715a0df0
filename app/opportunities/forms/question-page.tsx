import { useLocation } from "@remix-run/react";
import { useT } from "../../i18n/context";
import { Button, Columns, DefaultButton, ErrorSummary, Inset, Notice, StepHeader } from "../../ui";
import type { FormState } from "../../web/form-state";
import { AdvertPanel, AskedInAdvert, ReadFromAdvert } from "../advert/advert-panel";
import { useAnswers } from "../answers";
import { nameOfPost } from "../kinds";
import type { ownQuestion } from "../own-pages.server";
import { FIELD_WORDS } from "../questions";
import type { Meter } from "../reach/draft.server";
import { ReachLine, ReachMeter } from "../reach/meter";
import type { Field } from "../steps";
import { PointedOut } from "../wording/pointed-out";
import { type Again, Question } from "./question";

interface QuestionPageProps {
  page: Awaited<ReturnType<typeof ownQuestion>>;
  /** The form as it was sent and is shown again. */
  sent: { state: FormState; again: Again; meter: Meter | null; changed: boolean } | undefined;
}

/** One question of a draft with its form, for whoever writes it. */
export function QuestionPage({ page, sent }: QuestionPageProps) {
  const {
    post,
    shown,
    answered,
    isBegun,
    writtenFor,
    suggested,
    step,
    number,
    of,
    notes,
    checking,
    advert,
    pointed,
    backHref,
    leaveHref,
    choices,
    meter,
    reachAt,
    mark,
  } = page;
  return (
    <Columns aside={<ReachMeter meter={sent?.meter ?? meter} source={reachAt} />}>
      <StepHeader
        backHref={backHref}
        subject={nameOfPost(post)}
        number={number}
        of={of}
        saved={!sent && isBegun}
      />
      <ErrorSummary errors={sent?.state.errors} />
      {writtenFor && (
        <Inset>
          <p>
            You write this for{" "}
            <strong>
              <bdi>{writtenFor}</bdi>
            </strong>
            . In the questions “you”, “your” and “we” mean them.
          </p>
        </Inset>
      )}
      {notes.length > 0 && (
        <Notice title="What the officer wrote">
          {notes.map((note) => (
            <p key={note.field} className="fh-lines">
              <strong>{FIELD_WORDS[note.field as Field]}:</strong> {note.note}
            </p>
          ))}
        </Notice>
      )}
      {advert?.read
        .filter((read) => read.step === step)
        .map(({ said }) => (
          <ReadFromAdvert key={said} said={said} />
        ))}
      {advert?.mentioned
        .filter((mentioned) => mentioned.step === step)
        .map(({ sentences }) => (
          <AskedInAdvert key={step} sentences={sentences} />
        ))}
      {!sent && suggested && (
        <Inset>
          <p>
            <strong>{suggested}</strong> Change it if it is not right.
          </p>
        </Inset>
      )}
      {sent?.changed && <Changed post={post} step={step} />}
      {reachAt && <ReachLine meter={sent?.meter ?? meter} />}
      <form method="post" noValidate>
        <DefaultButton />
        <input
          type="hidden"
          name="seen"
          value={sent && !sent.changed ? (sent.state.values.seen?.[0] ?? mark) : mark}
        />
        <PointedOut {...pointed} state={sent?.state} />
        <Question
          step={step}
          post={shown}
          answered={answered}
          state={sent?.state}
          again={sent?.again}
          choices={choices}
        />
        <div className="fh-buttons">
          <Button>{checking ? "Save and go back to your answers" : "Save and continue"}</Button>
          <a href={leaveHref}>Leave for now</a>
        </div>
      </form>
      {advert && <AdvertPanel {...advert} />}
    </Columns>
  );
}

/** What another page saved meanwhile, above what was filled in here. */
function Changed({ post, step }: Pick<QuestionPageProps["page"], "post" | "step">) {
  const t = useT();
  const { pathname, search } = useLocation();
  return (
    <Notice kind="asking" title={t("profile.changed")}>
      <p>{t("profile.changed.now")}</p>
      <Inset>{useAnswers(post, "employer")[step] || "Nothing"}</Inset>
      <p>{t("profile.changed.next")}</p>
      <p>
        <a href={pathname + search}>{t("profile.changed.keep")}</a>
      </p>
    </Notice>
  );
}
