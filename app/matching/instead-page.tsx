import { useFormat, useT } from "../i18n/context";
import { changedAt } from "../participants/steps";
import {
  AS_WRITTEN,
  Beside,
  Button,
  Checkbox,
  Checkboxes,
  Details,
  ErrorSummary,
  Heading,
  LinkButton,
  Narrow,
  Notice,
  Radios,
  TimeSelect,
  WeekDrawing,
} from "../ui";
import { slotsSentence } from "../ui/week-sentence";
import type { SlotRange } from "../ui/week-slots";
import { type FormState, fieldOf } from "../web/form-state";
import type { Instead } from "./instead.server";
import { journey } from "./wording";

/** Where the no was said, with the way to take it back. */
export const doneAt = ({ id, candidacyId }: Pick<Instead, "id" | "candidacyId">): string =>
  candidacyId ? `/applications/${candidacyId}` : `/matches?undo=${id}`;

interface InsteadProps {
  instead: Instead;
  title: string;
  /** It was a no to a proposal or an offer, and may be taken back. */
  canTakeBack: boolean;
  state?: FormState;
}

/** After "not for me": what would have worked, and what that would change, shown before it is done. */
export function InsteadPage({ instead, title, canTakeBack, state }: InsteadProps) {
  const t = useT();
  const done = doneAt(instead);
  return (
    <Narrow>
      <ErrorSummary errors={state?.errors} />
      <Heading
        caption={<bdi {...AS_WRITTEN}>{instead.title}</bdi>}
        lead={
          <>
            {instead.candidacyId === null && `${t("instead.aside")} `}
            {canChoose(instead) && t("instead.lead")}
          </>
        }
      >
        {title}
      </Heading>
      {instead.about === "travel" ? (
        <Travel instead={instead} state={state} />
      ) : instead.would && !state ? (
        <Said instead={instead} would={instead.would} />
      ) : (
        <Hours state={state} />
      )}
      {(!saysHours(instead) || instead.tells || state) && (
        <p>
          <a href={done}>
            {canChoose(instead) && !saysHours(instead)
              ? t("instead.keep")
              : t(instead.candidacyId ? "applications.see" : "matches.back_to")}
          </a>
        </p>
      )}
      {canTakeBack && (
        <p>
          <Beside say={({ t }) => t("said-no.undo.what")} />
          <br />
          <a href={done}>
            <Beside say={({ t }) => t("said-no.undo")} />
          </a>
        </p>
      )}
    </Narrow>
  );
}

type OfHours = Extract<Instead, { about: "hours" }>;
const saysHours = (instead: Instead): instead is OfHours =>
  instead.about === "hours" && instead.would !== null;

/** No limit is shorter than the shortest: a job nearer than that leaves nothing to choose. */
export const canChoose = (instead: Pick<Instead, "about"> & { limits?: readonly unknown[] }) =>
  instead.about === "hours" || instead.limits?.length !== 0;

function Hours({ state }: Pick<InsteadProps, "state">) {
  const t = useT();
  const f = useFormat();
  const values = (name: string) => state?.values[name] ?? [];
  return (
    <form method="post" noValidate>
      <input type="hidden" name="intent" value="hours" />
      <Checkboxes
        {...fieldOf(state, "days")}
        label={t("instead.days")}
        values={values("days")}
        choices={[0, 1, 2, 3, 4, 5, 6].map((day) => ({ value: String(day), label: f.weekday(day) }))}
      />
      <TimeSelect {...fieldOf(state, "from")} label={t("instead.from")} />
      <TimeSelect {...fieldOf(state, "to")} label={t("instead.to")} />
      {(state?.errors.to !== undefined || values("nextDay").includes("yes")) && (
        <Checkbox
          name="nextDay"
          value="yes"
          label={t("profile.ties.nextDay")}
          checked={values("nextDay").includes("yes")}
        />
      )}
      <Button>{t("instead.show")}</Button>
    </form>
  );
}

/** What was said, and what that would change; where the employer sees it already, that first. */
function Said({ instead, would }: { instead: OfHours; would: readonly SlotRange[] }) {
  const t = useT();
  const format = useFormat();
  const { change, tells, now } = instead;
  const last = <Last tells={tells} change={change && (change.jobs < now ? "fewer" : "more")} />;
  if (tells)
    return (
      <>
        <Told would={would} />
        {change && (
          <Details summary={t("instead.show")}>
            <Change change={change} now={now} />
            {last}
          </Details>
        )}
      </>
    );
  return (
    <>
      {change ? (
        <Change change={change} now={now} />
      ) : (
        <>
          <h2>{t("instead.said")}</h2>
          <p>{slotsSentence(would, { t, format })}</p>
        </>
      )}
      {last}
    </>
  );
}

/** The last press: until then the employer sees nothing, and the week stays. What leaves more jobs stands first. */
function Last({ tells, change }: { tells: boolean; change: "fewer" | "more" | null }) {
  const t = useT();
  const keep = (
    <Button look={change === "more" ? "secondary" : undefined} name="intent" value="keep">
      {t(change ? "instead.keep.week" : "profile.save")}
    </Button>
  );
  return (
    <form method="post">
      <Checkbox
        name="tell"
        value="yes"
        label={t("instead.tell")}
        hint={t("instead.tell.hint")}
        checked={tells}
      />
      <div className="fh-buttons">
        {change === "fewer" && keep}
        {change && (
          <Button look={change === "fewer" ? "secondary" : undefined} name="intent" value="week">
            {t("instead.change.week")}
          </Button>
        )}
        {change !== "fewer" && keep}
      </div>
    </form>
  );
}

/** The employer sees the hours now: said plainly, with the way back. */
function Told({ would }: { would: readonly SlotRange[] }) {
  const t = useT();
  const f = useFormat();
  return (
    <Notice title={t("instead.told")}>
      <p>{slotsSentence(would, { t, format: f })}</p>
      <p>{t("instead.tell.hint")}</p>
      <form method="post">
        <Button look="secondary" name="intent" value="hide">
          {t("instead.hide")}
        </Button>
      </form>
    </Notice>
  );
}

type HoursChange = NonNullable<OfHours["change"]>;

function Change({ change: { before, after, jobs }, now }: { change: HoursChange; now: number }) {
  const t = useT();
  const f = useFormat();
  const sentence = (ranges: typeof before) => slotsSentence(ranges, { t, format: f }) || t("week.none");
  return (
    <>
      <h2>{t("instead.before")}</h2>
      <p>{sentence(before)}</p>
      <WeekDrawing patterns={[{ shape: "fixed", slots: before }]} caption={false} />
      <p>{t("instead.count.now", { count: now })}</p>
      <h2>{t("instead.after")}</h2>
      <p>{sentence(after)}</p>
      <WeekDrawing patterns={[{ shape: "fixed", slots: after }]} caption={false} />
      <p>{t("instead.after.why")}</p>
      <p>
        {t("instead.count.then", { count: jobs })}
        {jobs < now && (
          <>
            <br />
            {t("instead.fewer")}
          </>
        )}
      </p>
    </>
  );
}

function Travel({
  instead: { limits, now, travel },
  state,
}: {
  instead: Extract<Instead, { about: "travel" }>;
  state?: FormState;
}) {
  const t = useT();
  const f = useFormat();
  if (limits.length === 0) {
    const way = journey(travel, { t, f });
    return (
      <>
        <p>
          {way && `${way}. `}
          {t("instead.shortest")}
        </p>
        <p>{t("instead.other_way")}</p>
        <LinkButton href={changedAt("travel")} look="secondary">
          {t("instead.change.mode")}
        </LinkButton>
      </>
    );
  }
  return (
    <form method="post" noValidate>
      <input type="hidden" name="intent" value="travel" />
      <p>{t("instead.count.now", { count: now })}</p>
      <Radios
        {...fieldOf(state, "minutes")}
        label={t("instead.minutes")}
        choices={limits.map(({ minutes, jobs }) => ({
          value: String(minutes),
          label: t("matches.filter.within_most", { minutes }),
          hint: t("instead.count.then", { count: jobs }),
        }))}
      />
      <Button>{t("instead.change.travel")}</Button>
    </form>
  );
}
