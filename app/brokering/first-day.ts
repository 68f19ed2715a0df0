import { z } from "zod";
import type { Work } from "../../search/match/model";

export type Side = "employer" | "participant";

/** What is done before the first day, in this order; who ticks it; for which work it is asked. */
const ITEMS = [
  /** The employer's own check: an attestation of ours never takes its place. Volunteers need none. */
  { item: "right-to-work", by: ["employer"], when: (work) => work !== "volunteering" },
  /** Work may start without the number. */
  { item: "national-insurance", by: ["participant", "employer"], when: (work) => work === "paid" },
  { item: "bank-account", by: ["participant", "employer"], when: (work) => work === "paid" },
  { item: "written-terms", by: ["participant", "employer"], when: () => true },
  { item: "who-to-ask", by: ["participant", "employer"], when: () => true },
] as const satisfies readonly { item: string; by: readonly Side[]; when: (work: Work) => boolean }[];

export type FirstDayItem = (typeof ITEMS)[number]["item"];
const CODES = ITEMS.map(({ item }) => item) as [FirstDayItem, ...FirstDayItem[]];

/** What is asked for this work. */
export const itemsFor = (work: Work): readonly FirstDayItem[] =>
  ITEMS.filter(({ when }) => when(work)).map(({ item }) => item);

export const mayTick = (side: Side, item: FirstDayItem): boolean =>
  (ITEMS.find((one) => one.item === item)?.by as readonly Side[] | undefined)?.includes(side) ?? false;

/** A tick, one taken back, or "the first day has come". */
export const FirstDayInput = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("tick"), item: z.enum(CODES) }),
  z.object({ intent: z.literal("untick"), item: z.enum(CODES) }),
  z.object({ intent: z.literal("started") }),
]);
export type FirstDayInput = z.output<typeof FirstDayInput>;
