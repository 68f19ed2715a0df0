import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { releaseWaiting } from "../brokering/release.server";
import { attest, personToAttest } from "../participants/attest.server";
import { basisOf } from "../participants/attestation";
import { AttestationForm, BasisForm } from "../participants/attestation-form";
import { ChooseBasis, RecordCheck } from "../participants/attestation-pages";
import { demandPerson } from "../participants/people.server";
import { BackLink, ErrorSummary, Heading, Narrow } from "../ui";
import { parseForm, refusedForm } from "../web/forms.server";
import { guardedAction, guardedLoader, notFound } from "../web/guard.server";

export const loader = guardedLoader("attestation.make", async ({ caller, id }) =>
  personToAttest(caller, id("id")),
);

export const action = guardedAction("attestation.make", async ({ caller, id, form, t, today, go }) => {
  const personId = id("id");
  await demandPerson(caller, personId);
  const chosen = parseForm(form, BasisForm, t);
  if (!chosen.ok) return data({ state: chosen.state, basis: null, id: "" }, 422);
  const basis = basisOf(chosen.value.basis);
  if (!basis) throw notFound();
  // The basis travels in the form and never in the address, which logs and histories keep.
  if (form.get("intent") === "choose")
    return data({ state: undefined, basis: basis.code, id: crypto.randomUUID() }, 200);
  const parsed = parseForm(form, AttestationForm(basis, today), t);
  if (!parsed.ok)
    return data({ state: parsed.state, basis: basis.code, id: parsed.state.values.id?.[0] ?? "" }, 422);
  const done = await attest(caller, personId, basis, parsed.value);
  if (!done.ok) {
    const errors = Object.fromEntries(done.problems.map(({ field, key, params }) => [field, t(key, params)]));
    return data({ state: refusedForm(form, errors), basis: basis.code, id: parsed.value.id }, 422);
  }
  // After the record stands, as sending the same form again does both once more and changes nothing.
  await releaseWaiting(caller, personId);
  return go(`/people/${personId}`, { key: "attest.done" });
});

export const meta = () => [{ title: "Right to work – Foothold" }];

export default function RightToWorkPage() {
  const { fullName, personId } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const basis = sent?.basis ? basisOf(sent.basis) : undefined;
  return (
    <Narrow>
      <p>
        <BackLink href={basis ? `/people/${personId}/right-to-work` : `/people/${personId}`} />
      </p>
      <ErrorSummary errors={sent?.state?.errors} />
      <Heading caption={<bdi>{fullName}</bdi>}>
        {basis ? "What did the check find?" : "How is the right to work held?"}
      </Heading>
      {basis ? (
        <RecordCheck basis={basis} id={sent?.id ?? ""} state={sent?.state} />
      ) : (
        <ChooseBasis state={sent?.state} />
      )}
    </Narrow>
  );
}
