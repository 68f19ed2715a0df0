import { z } from "zod";
import { candidacyFacts } from "../../db/queries/candidacies.server";
import type { Work } from "../../search/match/model";
import type { Caller } from "../caller";
import { londonDate } from "../i18n/format";
import type { Translate } from "../i18n/translate";
import type { FormState } from "../web/form-state";
import { parseForm, refusedForm } from "../web/forms.server";
import { type Offered, refusalsOf } from "./answer.server";
import { refusalWords } from "./employer-words";
import { offerFields, offerOf } from "./offer";

type Refused = Pick<Extract<Offered, { ok: false }>, "because" | "also" | "cap">;

/** The form of an offer that was refused, with everything that stands against it at its field. */
export const refusedOffer = (form: FormData, { because, also = [], cap }: Refused): FormState =>
  refusedForm(form, wordsOf([because, ...also], cap ?? null));

function wordsOf(refusals: readonly Refused["because"][], cap: number | null): Record<string, string> {
  const said = refusals.map((because) => refusalWords(because, cap));
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
  const { refusals, cap } = await refusalsOf(
    caller.db,
    facts,
    offerOf(work, read.value as Parameters<typeof offerOf>[1]),
    londonDate(caller.now),
  );
  const errors = { ...state.errors };
  for (const [field, words] of Object.entries(wordsOf(refusals, cap))) errors[field] ??= [words];
  return { ...state, errors };
}
