import { z } from "zod";
import { employerSubject } from "../../db/queries/employers.server";
import { allowRead } from "../transact.server";
import { text } from "../web/fields";
import { parseForm, unprocessable } from "../web/forms.server";
import type { AskedToAct } from "../web/guard.server";
import { says } from "../web/says";
import {
  approve,
  type Decided,
  refuse,
  restore,
  suspend,
  takeOver,
  type Verified,
  verify,
} from "./standing.server";
import { REFUSAL_REASONS, SUSPENSION_REASONS } from "./states";

const note = { note: z.string({ error: says("employers.note.required") }).pipe(text(2000)) };
const Note = z.object(note);
const Refusal = z.object({ reason: z.enum(REFUSAL_REASONS), ...note });
const Suspension = z.object({ reason: z.enum(SUSPENSION_REASONS), ...note });
const Verification = z.object({ what: z.enum(["kind", "licence"]), isSo: z.enum(["yes", "no"]), ...note });

type Answer = Response | ReturnType<typeof unprocessable>;

/** One form of an employer's page, by its `intent`. Whoever may not is told nothing of what is wrong with it. */
export async function answerReviewForm(asked: AskedToAct): Promise<Answer> {
  const { caller, form, id } = asked;
  await allowRead(caller, "employer.review", await employerSubject(caller.db, id("id")));
  const intent = form.get("intent");
  const answer = typeof intent === "string" && Object.hasOwn(ANSWERS, intent) ? ANSWERS[intent] : undefined;
  if (!answer) throw new Response(null, { status: 422 });
  return answer(asked, id("id"));
}

/** Parses, decides, and says on the employer's page what came of it. */
const deciding =
  <S extends z.ZodType>(
    schema: S,
    what: (value: z.output<S>) => string,
    decide: (
      caller: AskedToAct["caller"],
      employerId: string,
      value: z.output<S>,
    ) => Promise<Decided | Verified>,
  ) =>
  async ({ caller, form, t, go }: AskedToAct, employerId: string): Promise<Answer> => {
    const parsed = parseForm(form, schema, t);
    if (!parsed.ok) return unprocessable(parsed.state);
    const done = await decide(caller, employerId, parsed.value);
    const key = !done.ok ? "moved" : done.already ? "already" : what(parsed.value);
    return go(`/employers/${employerId}`, { key: `employers.done.${key}` });
  };

const ANSWERS: Record<string, (asked: AskedToAct, employerId: string) => Promise<Answer>> = {
  approve: deciding(
    Note,
    () => "approved",
    (caller, id, value) => approve(caller, id, value.note),
  ),
  refuse: deciding(
    Refusal,
    () => "refused",
    (caller, id, value) => refuse(caller, id, value.reason, value.note),
  ),
  suspend: deciding(
    Suspension,
    () => "suspended",
    (caller, id, value) => suspend(caller, id, value.reason, value.note),
  ),
  restore: deciding(
    Note,
    () => "restored",
    (caller, id, value) => restore(caller, id, value.note),
  ),
  verify: deciding(
    Verification,
    ({ isSo }) => (isSo === "yes" ? "verified" : "unverified"),
    (caller, id, { what, isSo, note: words }) => verify(caller, id, what, isSo === "yes", words),
  ),
  "take-over": async ({ caller, go }, id) => {
    await takeOver(caller, id);
    return go(`/employers/${id}`, { key: "employers.done.officer" });
  },
};
