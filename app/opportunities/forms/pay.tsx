import { useFormat, useT } from "../../i18n/context";
import { hours } from "../../matching/words";
import { Checkboxes, Radios, Textarea, TextField } from "../../ui";
import { fieldOf, fieldsOf } from "../../web/form-state";
import { LOWER_BANDS, type LowerBand } from "../pay-answer";
import type { Wages } from "../question.server";
import { QUESTIONS } from "../questions";
import type { QuestionProps } from "./form";

/** @param wages what counts for this post; its parts are unset before any rate is known */
type PayFormProps = QuestionProps & { wages: Wages | null };

/** Pence → "12.90". */
const typed = (pence: number | null) => (pence === null ? null : (pence / 100).toFixed(2));

const WHO: Record<LowerBand, string> = {
  "18-20": "People of 18 to 20, an hour",
  "16-17": "People of 16 and 17, an hour",
  apprentice: "Apprentices, an hour",
};

export function PayForm({ post, state, wages }: PayFormProps) {
  const zeroHours = post.contract === "zero_hours";
  // Without the law's limit nothing can be taken off, so it is not offered.
  const mayTakeOff = wages?.offset || post.liveInPence !== null || state?.errors.room !== undefined;
  const less = [
    ...(Object.values(post.lowerPay).some((pence) => pence !== null) ? ["younger"] : []),
    ...(post.liveInPence === null ? [] : ["room"]),
  ];
  return (
    <>
      <h1>{QUESTIONS.pay.title}</h1>
      <Minimum wages={wages} />
      <TextField
        {...fieldOf(state, "pay", typed(post.payPence))}
        label="Pay before tax"
        hint="For example: 12.90. Leave out tips: they never count towards the minimum wage."
        prefix="£"
        width={10}
        inputMode="decimal"
      />
      <Radios
        {...fieldOf(state, "per", post.payPer ?? (zeroHours ? "hour" : null))}
        label="For what?"
        choices={[
          { value: "hour", label: "An hour" },
          {
            value: "year",
            label: "A year",
            hint: zeroHours
              ? "Not with zero hours: no hours are promised, so the pay is for an hour."
              : "We work out the pay for an hour from the hours that you gave.",
          },
        ]}
      />
      <Checkboxes
        {...fieldsOf(state, "less", less)}
        label="Does anyone get less than this?"
        hint={mayTakeOff ? "Leave both empty if nobody does." : "Leave it empty if nobody does."}
        choices={[
          {
            value: "younger",
            label: "Yes, younger people or apprentices",
            reveals: <LowerPay post={post} state={state} wages={wages} />,
          },
          ...(mayTakeOff
            ? [
                {
                  value: "room",
                  label: "Yes, people who live in: we take something off for the room",
                  reveals: <Room post={post} state={state} wages={wages} />,
                },
              ]
            : []),
        ]}
      />
      <Textarea
        {...fieldOf(state, "payNote", post.payNote)}
        label="Anything else about pay (optional)"
        hint="For example: breaks are paid; you eat with the team; £1 more on Sundays; tips are shared."
        rows={3}
        maxLetters={500}
      />
    </>
  );
}

/** The least that the post may pay, by the hour and, for its hours, by the year. */
function Minimum({ wages }: Pick<PayFormProps, "wages">) {
  const t = useT();
  const f = useFormat();
  if (!wages?.minimum) return null;
  const { minimum, hours: week, yearly } = wages;
  return (
    <p>
      The minimum wage for people of 21 and over is {f.money(minimum.pencePerHour)} an hour from{" "}
      {f.date(minimum.validFrom)}.
      {week !== null && yearly !== null && (
        <>
          {" "}
          For {hours(week, { t, f })} a week that is {f.pounds(yearly)} a year.
        </>
      )}{" "}
      A post cannot pay less.
      {!minimum.known &&
        " The rate for your start date is not known yet: we check your post again when it is."}
    </p>
  );
}

/** Pay of those for whom the law has a lower minimum; empty where they get the same as everybody. */
function LowerPay({ post, state, wages }: PayFormProps) {
  const f = useFormat();
  return (
    <>
      {(Object.keys(LOWER_BANDS) as LowerBand[]).map((band) => {
        const rate = wages?.lower[band];
        return (
          <TextField
            key={band}
            {...fieldOf(state, LOWER_BANDS[band], typed(post.lowerPay[band]))}
            label={WHO[band]}
            hint={
              rate
                ? `At least ${f.money(rate.pencePerHour)}. Leave it empty if they get the same.`
                : "Leave it empty if they get the same."
            }
            prefix="£"
            width={5}
            inputMode="decimal"
          />
        );
      })}
    </>
  );
}

function Room({ post, state, wages }: PayFormProps) {
  const f = useFormat();
  return (
    <TextField
      {...fieldOf(state, "room", typed(post.liveInPence))}
      label="Taken off for the room, a day"
      hint={
        wages?.offset
          ? `At most ${f.money(wages.offset.pencePerHour)}: the accommodation offset.`
          : "The law sets a most, the accommodation offset. We do not know it yet, so nothing can be taken off here. Leave it empty."
      }
      prefix="£"
      width={5}
      inputMode="decimal"
    />
  );
}
