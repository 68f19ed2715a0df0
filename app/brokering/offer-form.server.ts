import { z } from "zod";
import { candidacyFacts } from "../../db/queries/candidacies.server";
import type { Work } from "../../search/match/model";
import type { Caller } from "../caller";
import { londonDate } from "../i18n/format";
import type { Translate } from "../i18n/translate";
import type { FormState } from "../web/form-state";
import { parseForm, refusedForm } from "../web/forms.server";
import type { AskedToAct } from "../web/guard.server";
import { checkOffer, makeOffer, type Offered, refusalsOf } from "./answer.server";
import type { Heard } from "./behalf-forms.server";
import { refusalWords } from "./employer-words";
import { type OfferInput, offerFields, offerOf } from "./offer";
import { lookAtWords } from "./words-to-people.server";

/** An offer as it is checked before it is sent: all that was typed, and what it holds. */
export interface OfferToCheck {
  sent: FormState["values"];
  offer: OfferInput;
  /** Free places of the post now; null where they are not counted. */
  placesLeft: number | null;
}

/** What becomes of a form of an offer: sent, shown to be checked, or shown again. */
export type OfferPressed =
  | { becomes: "sent" }
  | { becomes: "check"; check: OfferToCheck }
  | { becomes: "again"; state: FormState };

/**
 * Does what was pressed: `step` is `send` on the page where the offer is checked, `change` to go back to the form,
 * and else to be checked. `told`: the form as it was read, and in whose name. The caller may see the candidacy.
 */
export async function pressOffer(
  { caller, form, t }: Pick<AskedToAct, "caller" | "form" | "t">,
  { id, work }: { id: string; work: Work },
  told: Heard<OfferInput>,
): Promise<OfferPressed> {
  if (!told.ok)
    return { becomes: "again", state: await withRefusals(caller, id, { form, work, t, state: told.state }) };
  const step = form.get("step");
  if (step === "change") return { becomes: "again", state: refusedForm(form, {}) };
  const look = () => lookAtWords(caller.db, form, "message", told.value.message);
  if (step === "send") {
    const state = await look();
    if (state) return { becomes: "again", state };
    const offered = await makeOffer(told.caller, id, told.value);
    return offered.ok ? { becomes: "sent" } : { becomes: "again", state: refusedOffer(form, offered) };
  }
  const refused = await checkOffer(told.caller, id, told.value);
  if (!refused.ok) return { becomes: "again", state: refusedOffer(form, refused) };
  const state = await look();
  if (state) return { becomes: "again", state };
  const { step: _step, ...sent } = refusedForm(form, {}).values;
  return { becomes: "check", check: { sent, offer: told.value, placesLeft: refused.placesLeft } };
}

type Refused = Pick<Extract<Offered, { ok: false }>, "because" | "also" | "cap" | "lowest">;

/** The form of an offer that was refused, with everything that stands against it at its field. */
export const refusedOffer = (form: FormData, { because, also = [], ...limits }: Refused): FormState =>
  refusedForm(form, wordsOf([because, ...also], limits));

function wordsOf(
  refusals: readonly Refused["because"][],
  limits: Parameters<typeof refusalWords>[1],
): Record<string, string> {
  const said = refusals.map((because) => refusalWords(because, limits));
  return Object.fromEntries(said.reverse().map(({ field, words }) => [field, words]));
}

/**
 * The state of a form of which fields could not be read, with what else would stand against the offer, so that
 * nothing is left for a second round. The caller was allowed to see the candidacy before.
 */
export async function withRefusals(
  caller: Caller,
  candidacyId: string,
  { form, work, t, state }: { form: FormData; work: Work; t: Translate; state: FormState },
): Promise<FormState> {
  const fields = Object.entries(offerFields(work)).map(([name, field]) => [
    name,
    (field as z.ZodType).optional().catch(undefined),
  ]);
  const read = parseForm(form, z.object(Object.fromEntries(fields)), t);
  const facts = await candidacyFacts(caller.db, candidacyId);
  if (!read.ok || !facts) return state;
  const { refusals, ...limits } = await refusalsOf(
    caller.db,
    facts,
    offerOf(work, read.value as Parameters<typeof offerOf>[1]),
    londonDate(caller.now),
  );
  const errors = { ...state.errors };
  for (const [field, words] of Object.entries(wordsOf(refusals, limits))) errors[field] ??= [words];
  return { ...state, errors };
}
