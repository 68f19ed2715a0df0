import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { releaseWaiting } from "../brokering/release.server";
import { attest, recordBefore } from "../participants/attest.server";
import { basisOf, continuable, lastFollowUp } from "../participants/attestation";
import { AnswerSecondForm, AskSecondForm, BasisForm, nameOf } from "../participants/attestation-form";
import { parseAttestation } from "../participants/attestation-form.server";
import { CarryOn, ChooseBasis, RecordCheck } from "../participants/attestation-pages";
import { PersonFrame } from "../participants/care-pages";
import { demandPerson, readPerson } from "../participants/people.server";
import { RightToWork } from "../participants/person-page";
import { answerSecond, askSecond } from "../participants/second.server";
import { SecondLook } from "../participants/second-look";
import { BackLink, ErrorSummary, Heading, Narrow } from "../ui";
import { errorWords, parseForm, refusedForm } from "../web/forms.server";
import { type AskedToAct, guardedAction, guardedLoader, notFound } from "../web/guard.server";

export const loader = guardedLoader("attestation.make", async ({ caller, id, today }) => ({
  person: await readPerson(caller, id("id")),
  today,
}));

export const action = guardedAction("attestation.make", async (asked) => {
  const { caller, id, form, t, today, go } = asked;
  const personId = id("id");
  await demandPerson(caller, personId);
  const intent = form.get("intent");
  if (intent === "ask-second" || intent === "answer-second") return second(asked, personId, intent);
  const chosen = parseForm(form, BasisForm, t);
  if (!chosen.ok) return refusal(chosen.state);
  const basis = basisOf(chosen.value.basis);
  if (!basis) throw notFound();
  const continues = form.get("continues") === "yes";
  // The basis travels in the form and never in the address, which logs and histories keep.
  if (intent === "choose")
    return data({ state: undefined, basis: basis.code, id: crypto.randomUUID(), continues }, 200);
  const before = await recordBefore(caller, personId);
  const parsed = parseAttestation(form, basis, { today, before, t });
  if (!parsed.ok) return refusal(parsed.state, basis.code, parsed.state.values.id?.[0], continues);
  const done = await attest(caller, personId, basis, parsed.value);
  if (!done.ok) {
    const errors = done.problems.map(({ field, key, params }) => [
      nameOf(field),
      errorWords(t, field, key, params),
    ]);
    return refusal(refusedForm(form, Object.fromEntries(errors)), basis.code, parsed.value.id, continues);
  }
  // After the record stands, as sending the same form again does both once more and changes nothing.
  await releaseWaiting(caller, personId);
  return go(`/people/${personId}`, { key: "attest.done" });
});

type State = ReturnType<typeof refusedForm>;
const refusal = (state: State, basis: string | null = null, id = "", continues = false) =>
  data({ state, basis, id, continues }, 422);

async function second(
  { caller, form, t, go }: AskedToAct,
  personId: string,
  intent: "ask-second" | "answer-second",
) {
  const here = `/people/${personId}/right-to-work`;
  if (intent === "answer-second") {
    const parsed = parseForm(form, AnswerSecondForm, t);
    if (!parsed.ok) return refusal(parsed.state);
    await answerSecond(caller, personId, parsed.value);
    return go(here, { key: "second.answered" });
  }
  const parsed = parseForm(form, AskSecondForm, t);
  if (!parsed.ok) return refusal(parsed.state);
  const done = await askSecond(caller, personId, parsed.value);
  if (!done.ok) return refusal(refusedForm(form, { officerId: t("second.question.missing") }));
  return go(here, { key: "second.asked" });
}

export const meta = () => [{ title: "Right to work – Foothold" }];

export default function RightToWorkPage() {
  const { person, today } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const basis = sent?.basis ? basisOf(sent.basis) : undefined;
  const { head, attestation } = person;
  if (!basis)
    return (
      <>
        <ErrorSummary errors={sent?.state?.errors} />
        <PersonFrame head={head} page="/right-to-work" />
        <Narrow>
          <RightToWork person={person} alone />
          {continuable(attestation, today) && <CarryOn />}
          <SecondLook person={person} state={sent?.state} />
          <h2>{attestation === null ? "Assess the right to work" : "Assess again"}</h2>
          <ChooseBasis state={sent?.state} />
        </Narrow>
      </>
    );
  return (
    <Narrow>
      <p>
        <BackLink href={`/people/${head.id}/right-to-work`} />
      </p>
      <ErrorSummary errors={sent?.state?.errors} />
      <Heading caption={<bdi>{head.fullName}</bdi>}>What did the check find?</Heading>
      <RecordCheck
        basis={basis}
        id={sent?.id ?? ""}
        state={sent?.state}
        before={sent?.continues && attestation ? attestation : undefined}
        followUpOn={lastFollowUp(basis, today)}
      />
    </Narrow>
  );
}
