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

export const Pay = z
  .object({
    pay: asked(amount(), "form.money"),
    per: z.enum(["hour", "year"], says("post.error.per")),
    less: fields.ticks(z.enum(["younger", "room"])),
    pay18to20: ifTicked(),
    pay16to17: ifTicked(),
    payApprentice: ifTicked(),
    room: ifTicked(),
    payNote: orNothing(lines(500)),
  })
  .transform(({ pay, per, less, payNote, room, ...typed }, context) => {
    const wrong = (path: string, message: string) => {
      context.addIssue({ code: "custom", path: [path], message });
      return null;
    };
    const parsed = (name: string, text: string | undefined, most: number): number | null => {
      if (!text?.trim()) return null;
      const { data } = amount().safeParse(text);
      return data === undefined || data > most ? wrong(name, says("form.money")) : data;
    };
    const younger = less.includes("younger");
    const lower = (band: LowerBand) =>
      younger ? parsed(LOWER_BANDS[band], typed[LOWER_BANDS[band]], MOST.hour) : null;
    if (pay > MOST[per]) wrong("pay", says(`post.error.pay_much.${per}`));
    if (younger && Object.values(LOWER_BANDS).every((name) => !typed[name]?.trim()))
      wrong("pay18to20", says("post.error.pay_lower"));
    const forRoom = less.includes("room");
    if (forRoom && !room?.trim()) wrong("room", says("post.error.room"));
    return {
      pay,
      per,
      payNote,
      lowerPay: { "18-20": lower("18-20"), "16-17": lower("16-17"), apprentice: lower("apprentice") },
      liveInPence: forRoom ? parsed("room", room, MOST.room) : null,
    };
  });
