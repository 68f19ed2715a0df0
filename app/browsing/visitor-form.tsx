import { MODES, RINGS } from "../../search/match/travel";
import { useFormat, useT } from "../i18n/context";
import { englishWords } from "../participants/answers";
import { Button, Checkboxes, Radios, Select, TimeSelect, TownField } from "../ui";
import { type FormState, fieldOf, fieldsOf } from "../web/form-state";
import { WHENS } from "./visitor";

/** Where the page says what would fit: a form that was sent leads there. */
export const ANSWER = "answer";

const LEVELS = [0, 1, 2, 3, 4, 5, 6] as const;

/** The three questions. Each may be left out; the answers go into the address. */
export function VisitorForm({
  state,
  postId,
  postcodes,
  towns,
}: {
  state: FormState;
  /** Those to choose from, where several have the name that was typed. */
  towns: readonly string[];
  postId: string | undefined;
  /** Postcode districts are known, too. */
  postcodes: boolean;
}) {
  const t = useT();
  return (
    <form method="get" action={`/would-it-fit#${ANSWER}`} noValidate>
      <input type="hidden" name="see" value="1" />
      {postId && <input type="hidden" name="post" value={postId} />}
      <When state={state} />
      <Travel {...{ state, postcodes, towns }} />
      <h2>{t("visitor.english")}</h2>
      <Level name="speak" state={state} label={t("visitor.speak")} of="speaking" />
      <Level name="read" state={state} label={t("visitor.read")} of="reading" />
      <Button>{t("visitor.go")}</Button>
      <p className="fh-quiet">{t("visitor.privacy")}</p>
    </form>
  );
}

function When({ state }: { state: FormState }) {
  const t = useT();
  const f = useFormat();
  return (
    <>
      <h2>{t("visitor.week")}</h2>
      <Radios
        {...fieldOf(state, "when")}
        label={t("profile.week")}
        hint={t("profile.week.hint")}
        choices={WHENS.map((value) => ({
          value,
          label: t(`visitor.when.${value}`),
          ...(value === "own" && {
            reveals: (
              <>
                <Checkboxes
                  {...fieldsOf(state, "day")}
                  label={t("visitor.day")}
                  choices={[0, 1, 2, 3, 4, 5, 6].map((day) => ({
                    value: String(day),
                    label: f.weekday(day),
                  }))}
                />
                <TimeSelect {...fieldOf(state, "from")} label={t("visitor.from")} />
                <TimeSelect {...fieldOf(state, "until")} label={t("visitor.until")} />
              </>
            ),
          }),
        }))}
      />
    </>
  );
}

function Travel({
  state,
  postcodes,
  towns,
}: {
  state: FormState;
  postcodes: boolean;
  towns: readonly string[];
}) {
  const t = useT();
  return (
    <>
      <h2>{t("visitor.travel")}</h2>
      <TownField
        {...fieldOf(state, "town")}
        label={t("browse.town")}
        hint={t(postcodes ? "browse.town.hint.postcode" : "browse.town.hint")}
      />
      {towns.length > 0 && (
        <Radios
          {...fieldOf(state, "which")}
          label={t("profile.home.which", { town: fieldOf(state, "town").value })}
          choices={towns.map((label) => ({ value: label, label }))}
        />
      )}
      <Select
        {...fieldOf(state, "mode")}
        label={t("browse.mode")}
        empty={t("visitor.not_said")}
        options={MODES.map((value) => ({ value, label: t(`mode.${value}`) }))}
      />
      <Select
        {...fieldOf(state, "minutes")}
        label={t("browse.within.label")}
        empty={t("visitor.not_said")}
        options={RINGS.map((ring) => ({ value: String(ring), label: t("browse.within", { minutes: ring }) }))}
      />
    </>
  );
}

interface LevelProps {
  name: "speak" | "read";
  state: FormState;
  label: string;
  of: "speaking" | "reading";
}

/** What one can do, and not the name of a level. */
function Level({ name, state, label, of }: LevelProps) {
  const t = useT();
  return (
    <Select
      {...fieldOf(state, name)}
      label={label}
      empty={t("visitor.not_said")}
      options={LEVELS.map((level) => ({ value: String(level), label: englishWords(t, of, level) }))}
    />
  );
}
