/** What the question of pay accepts. Pure: the dated rates, only the verb knows. */
import { z } from "zod";
import * as fields from "../web/fields";
import { says } from "../web/says";
import { asked, lines, orNothing } from "./answer-fields";

/** Pence beyond which an amount is a slip of the finger: £200 an hour, half a million a year, £100 a day for a room. */
const MOST = { hour: 20_000, year: 50_000_000, room: 10_000 };

/** The bands of the minimum wage below 21, and the fields in which pay for them is typed. */
export const LOWER_BANDS = {
  "18-20": "pay18to20",
  "16-17": "pay16to17",
  apprentice: "payApprentice",
} as const;
export type LowerBand = keyof typeof LOWER_BANDS;

const amount = () => fields.money().refine((pence) => pence > 0, says("form.money"));
/** Parsed only where its box is ticked: it may be hidden while something is typed in it. */
const ifTicked = () => z.string(says("form.money")).max(50, says("form.money")).optional();

/** As typed → pence; null where nothing is, undefined where it is no such amount. */
function penceOf(typed: string | undefined, most: number): number | null | undefined {
  if (!typed?.trim()) return null;
  const { data } = amount().safeParse(typed);
  return data === undefined || data > most ? undefined : data;
}

/** Of the question of pay, what others than the schema judge. */
export interface PayTyped {
  pay: number | null;
  per: "hour" | "year" | null;
  lowerPay: Record<LowerBand, number | null>;
  liveInPence: number | null;
}

/** What can be read of a form of pay, whatever is wrong with the rest of it; null where nothing can. */
export function payTyped(values: Readonly<Record<string, readonly string[]>>): PayTyped {
  const [per] = values.per ?? [];
  const less = values.less ?? [];
  const read = (name: string, most: number) => penceOf(values[name]?.[0], most) ?? null;
  const lower = (band: LowerBand) => (less.includes("younger") ? read(LOWER_BANDS[band], MOST.hour) : null);
  return {
    pay: per === "hour" || per === "year" ? read("pay", MOST[per]) : null,
    per: per === "hour" || per === "year" ? per : null,
    lowerPay: { "18-20": lower("18-20"), "16-17": lower("16-17"), apprentice: lower("apprentice") },
    liveInPence: less.includes("room") ? read("room", MOST.room) : null,
  };
}

export const Pay = fields
  .withRules(
    z.object({
      pay: asked(amount(), "form.money"),
      per: z.enum(["hour", "year"], says("post.error.per")),
      less: fields.ticks(z.enum(["younger", "room"])),
      pay18to20: ifTicked(),
      pay16to17: ifTicked(),
      payApprentice: ifTicked(),
      room: ifTicked(),
      payNote: orNothing(lines(500)),
    }),
    ({ pay, per, less = [], room, ...typed }, wrong) => {
      if (pay !== undefined && per !== undefined && pay > MOST[per])
        wrong("pay", says(`post.error.pay_much.${per}`));
      if (less.includes("younger")) {
        const names = Object.values(LOWER_BANDS);
        if (names.every((name) => !typed[name]?.trim())) wrong("pay18to20", says("post.error.pay_lower"));
        for (const name of names)
          if (penceOf(typed[name], MOST.hour) === undefined) wrong(name, says("form.money"));
      }
      if (less.includes("room")) {
        const pence = penceOf(room, MOST.room);
        if (pence === null) wrong("room", says("post.error.room"));
        else if (pence === undefined) wrong("room", says("form.money"));
      }
    },
  )
  .transform(({ pay, per, less, payNote, room, ...typed }) => {
    const lower = (band: LowerBand) =>
      less.includes("younger") ? (penceOf(typed[LOWER_BANDS[band]], MOST.hour) ?? null) : null;
    return {
      pay,
      per,
      payNote,
      lowerPay: { "18-20": lower("18-20"), "16-17": lower("16-17"), apprentice: lower("apprentice") },
      liveInPence: less.includes("room") ? (penceOf(room, MOST.room) ?? null) : null,
    };
  });
