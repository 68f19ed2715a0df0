import { data, redirect } from "@remix-run/node";
import { z } from "zod";
import { tooMany } from "../accounts/enter.server";
import { pendingCookie } from "../accounts/pending.server";
import { browserOf } from "../accounts/sessions.server";
import { alsoTown } from "../participants/town-form.server";
import type { FormState } from "../web/form-state";
import { parseForm, refusedForm } from "../web/forms.server";
import type { Asked, AskedToAct } from "../web/guard.server";
import { askToJoin, type TownMeant, toldToJoin, townMeant } from "./joining.server";
import { JOIN_SCHEMAS, JOIN_STEPS, type JoinStep, Organisation } from "./organisation";

/** What the page of the form shows: which of its parts, with every answer given so far. */
export interface JoinPage {
  step: JoinStep;
  state: FormState;
  /** Where several towns have the name that was typed. */
  towns: { value: string; label: string }[];
}

/** The form with what was told before, at the page with the address; null where it begins. */
export async function joinFormAgain({ caller, request, url }: Asked): Promise<JoinPage | null> {
  const pending = url.searchParams.has("change")
    ? await pendingCookie.parse(request.headers.get("Cookie"))
    : null;
  const state = pending && (await toldToJoin(caller, pending.codeId));
  return state && { step: "contact", state, towns: [] };
}

type TownsOffered = readonly { id: number; label: string }[];
const page = (step: JoinStep, state: FormState, status: 200 | 422, choices: TownsOffered = []) =>
  data<JoinPage>(
    { step, state, towns: choices.map(({ id, label }) => ({ value: String(id), label })) },
    { status },
  );

/**
 * One press on the form to join. Nothing is stored before its end: each page carries the answers of those before it,
 * and all of them are read again. What is wrong brings back the page that it stands on.
 */
export async function answerJoinForm(asked: AskedToAct) {
  const { caller, services, request, form, locale, t } = asked;
  const organisationAgain = (refused: FormState, town: TownMeant) => {
    const { state, towns } = alsoTown(refused, town, t, false);
    return page("organisation", state, 422, towns);
  };
  const at = JOIN_STEPS.indexOf(form.get("step") as JoinStep);
  const id = z.uuid().safeParse(form.get("id"));
  if (at < 0 || !id.success) throw new Response(null, { status: 422 });
  if (form.get("intent") === "back")
    return page(JOIN_STEPS[Math.max(0, at - 1)] as JoinStep, refusedForm(form, {}), 200);

  const facts = parseForm(form, JOIN_SCHEMAS.organisation, t);
  if (!facts.ok) {
    const [town = ""] = facts.state.values.town ?? [];
    return organisationAgain(facts.state, townMeant({ town }));
  }
  const meant = townMeant(facts.value);
  if (!meant.ok) return organisationAgain(refusedForm(form, {}), meant);
  for (const step of JOIN_STEPS.slice(1, at + 1)) {
    const parsed = parseForm(form, JOIN_SCHEMAS[step], t);
    if (!parsed.ok) return page(step, parsed.state, 422);
  }
  const next = JOIN_STEPS[at + 1];
  if (next) return page(next, refusedForm(form, {}), 200);

  const organisation = parseForm(form, Organisation, t);
  if (!organisation.ok) return page("organisation", organisation.state, 422);
  const sent = await askToJoin(caller, services, organisation.value, {
    employerId: id.data,
    town: meant.town,
    locale: locale.code,
  });
  if (!sent.ok) throw tooMany();
  const { secure } = browserOf(services, request.headers.get("Cookie"));
  const pending = {
    codeId: sent.codeId,
    to: organisation.value.email,
    keep: false,
    onward: "/posts",
    from: "for-employers/join" as const,
  };
  return redirect("/sign-in/code", {
    headers: { "Set-Cookie": await pendingCookie.serialize(pending, secure) },
  });
}
