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

/**
 * The form after a press of "child/add" or "child/remove/2"; null where it was sent to be saved. Another child begins
 * with the first one's times: only what differs is to be changed.
 */
export function childrenAfter(values: FormState["values"], intent: string): FormState | null {
  const [what, how, which] = intent.split("/");
  if (what !== "child") return null;
  const told = childrenIn(values)
    .filter((child) => how !== "remove" || child === 1 || child !== Number(which))
    .map((child) => PARTS.map((part) => values[childField(part, child)] ?? []));
  const [days, ...times] = told[0] ?? [];
  const adds = how === "add" && told.length < MOST_CHILDREN;
  if (adds) told.push([days?.length ? days : WEEKDAYS, ...times]);
  const isOfChild = (name: string) => /^(?:days|dropOff|pickUp)\d*$/.test(name);
  const kept = Object.entries(values).filter(([name]) => !isOfChild(name) && name !== "intent");
  const fields = told.flatMap((parts, i) =>
    parts.map((sent, at) => [childField(PARTS[at] as Part, i + 1), sent] as const),
  );
  return {
    values: Object.fromEntries([...kept, ["children", ["yes"]], ...fields]),
    errors: {},
    focus: adds ? childField("days", told.length) : "child/add",
  };
}
