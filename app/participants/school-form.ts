/** The school run as its form sends it: child by child. Parsed once, at the edge; no I/O. */
import { z } from "zod";
import { ticks, withRules } from "../web/fields";
import type { FormState } from "../web/form-state";
import { says } from "../web/says";
import { clock, day, oneOf } from "./forms";
import { apartOn, bitsOf, type SchoolTimes } from "./week";

/** Children whose times are told, at most. */
export const MOST_CHILDREN = 8;
export const HOLIDAY_CARE = ["someone", "not_sure", "nobody"] as const;
export const WEEKDAYS = ["0", "1", "2", "3", "4"];

const PARTS = ["days", "dropOff", "pickUp"] as const;
type Part = (typeof PARTS)[number];

/** A child's field: those of the first child have no number. */
export const childField = (part: Part, child: number) => (child === 1 ? part : `${part}${child}`);

const isTyped = (value: unknown): boolean =>
  Array.isArray(value) ? value.some(isTyped) : value !== undefined && value !== "";

/** The numbers of the children that a form tells of, in order: the first one, and each with anything typed. */
export const childrenIn = (typed: Readonly<Record<string, unknown>>): number[] => {
  const numbers = Object.keys(typed)
    .filter((name) => isTyped(typed[name]))
    .flatMap((name) => /^(?:days|dropOff|pickUp)([2-9]|[1-9]\d)$/.exec(name)?.[1] ?? []);
  return [...new Set([1, ...numbers.map(Number)])].sort((a, b) => a - b);
};

const Child = withRules(
  z.object({
    days: ticks(day).refine((days) => days.length > 0, { error: says("profile.school.days.required") }),
    dropOff: clock(),
    pickUp: clock(),
  }),
  ({ dropOff, pickUp }, wrong) => {
    if (dropOff !== undefined && pickUp !== undefined && pickUp <= dropOff)
      wrong("pickUp", says("profile.school.pickUp.early"));
  },
);

/** What is typed about the school run counts only where there is one. */
export const SchoolForm = z
  .looseObject({ children: oneOf(["yes", "no"]) })
  .transform(({ children, ...typed }, context) => {
    if (children === "no") return { school: [], holidayCare: null };
    const refuse = (field: string, message: string) =>
      context.addIssue({ code: "custom", path: [field], message });
    const numbers = childrenIn(typed);
    if (numbers.length > MOST_CHILDREN)
      refuse("children", says("profile.school.others.most", { most: MOST_CHILDREN }));
    const school = numbers.flatMap((child): SchoolTimes[] => {
      const part = (name: Part) => typed[childField(name, child)] || undefined;
      const read = Child.safeParse({ days: part("days"), dropOff: part("dropOff"), pickUp: part("pickUp") });
      if (read.success) return [{ ...read.data, days: bitsOf(read.data.days) }];
      for (const { path, message } of read.error.issues) refuse(childField(path[0] as Part, child), message);
      return [];
    });
    const apart = school.length === numbers.length ? apartOn(school) : undefined;
    if (apart !== undefined) {
      const collected = school.map(({ days, pickUp }) => ((days >> apart) & 1 ? pickUp : Infinity));
      const first = collected.indexOf(Math.min(...collected));
      refuse(childField("pickUp", numbers[first] ?? 1), says("profile.school.others.apart"));
    }
    const care = oneOf(HOLIDAY_CARE).safeParse(typed.holidayCare);
    if (!care.success) refuse("holidayCare", says("form.choice"));
    return care.success && context.issues.length === 0 ? { school, holidayCare: care.data } : z.NEVER;
  });

const sent = z.array(z.string().max(40)).max(7);
/** A child that was taken off the form: after how many others it stood, and its fields. */
const Gone = z.tuple([z.int().min(1).max(MOST_CHILDREN), z.tuple([sent, sent, sent])]);

/** Null where it means nothing. */
function goneIn(line: string | undefined): z.output<typeof Gone> | null {
  try {
    return Gone.safeParse(JSON.parse(line ?? "null")).data ?? null;
  } catch {
    return null;
  }
}

interface Changed {
  state: FormState;
  say?: "profile.school.removed" | "profile.list.back";
  /** What puts a child back. */
  gone?: string;
}

/**
 * The form after a press of "child/add", "child/remove/2" or "child/back"; null where it was sent to be saved. Another
 * child begins with the first one's times: only what differs is to be changed.
 */
export function childrenAfter(values: FormState["values"], intent: string): Changed | null {
  const [what, how, which] = intent.split("/");
  if (what !== "child") return null;
  const before = childrenIn(values);
  const fieldsOf = (child: number) => PARTS.map((part) => values[childField(part, child)] ?? []);
  const away = how === "remove" && which !== "1" ? before.indexOf(Number(which)) : -1;
  const told = before.filter((_, at) => at !== away).map(fieldsOf);
  const back = how === "back" ? goneIn(values.gone?.[0]) : null;
  const isBack = back !== null && told.length < MOST_CHILDREN;
  if (isBack) told.splice(back[0], 0, back[1]);
  const [days, ...times] = told[0] ?? [];
  const adds = how === "add" && told.length < MOST_CHILDREN;
  if (adds) told.push([days?.length ? days : WEEKDAYS, ...times]);
  const isOfChild = (name: string) => /^(?:days|dropOff|pickUp)\d*$/.test(name);
  const kept = Object.entries(values).filter(
    ([name]) => !isOfChild(name) && name !== "intent" && name !== "gone",
  );
  const fields = told.flatMap((parts, i) =>
    parts.map((sent, at) => [childField(PARTS[at] as Part, i + 1), sent] as const),
  );
  const gone = away === -1 ? undefined : JSON.stringify([away, fieldsOf(Number(which))]);
  const focus = adds ? told.length : isBack ? Math.min(back[0] + 1, told.length) : null;
  return {
    state: {
      values: Object.fromEntries([...kept, ["children", ["yes"]], ...fields]),
      errors: {},
      focus: focus === null ? (gone ? "child/back" : "child/add") : childField("days", focus),
    },
    ...(gone && { say: "profile.school.removed", gone }),
    ...(isBack && { say: "profile.list.back" }),
  };
}
