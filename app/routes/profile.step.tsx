import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { answerStep } from "../participants/answering.server";
import { readProfile } from "../participants/profile-page.server";
import { StepFrame } from "../participants/step-frame";
import { StepPage } from "../participants/step-page";
import { addressOf, isStep, nextOf, type Step } from "../participants/steps";
import { type Asked, guardedAction, guardedLoader, notFound } from "../web/guard.server";

function stepOf({ word }: Asked): Step {
  const step = word("step");
  if (!isStep(step)) throw notFound();
  return step;
}

/** One answer is changed from the overview, and then shown there. */
const isSingle = ({ url }: Asked) => url.searchParams.has("change");

export const loader = guardedLoader("profile.read", async (asked) => {
  const step = stepOf(asked);
  const { profile } = await readProfile(asked.caller);
  return {
    step,
    profile,
    today: asked.today,
    single: isSingle(asked),
    title: asked.t(`profile.${step}`),
  };
});

export const action = guardedAction("profile.write", async (asked) => {
  const { caller, form, t, today, go } = asked;
  const step = stepOf(asked);
  if (caller.actor.role !== "participant") throw notFound();
  const outcome = await answerStep(step, { caller, ownerId: caller.actor.personId, form, t, today });
  if (outcome.kind !== "saved") return data(outcome, outcome.kind === "refused" ? 422 : 200);
  const single = isSingle(asked);
  if (outcome.stay) return go(`${addressOf(step)}${single ? "?change" : ""}`, { key: outcome.stay });
  return single ? go("/profile", { key: "profile.saved" }) : go(nextOf(step));
});

export const meta = ({ data }: { data?: { title: string } }) => [{ title: `${data?.title} – Foothold` }];

export default function ProfileStep() {
  const { step, profile, single, today } = useLoaderData<typeof loader>();
  const outcome = useActionData<typeof action>();
  return (
    <StepFrame step={step} state={outcome?.state} single={single}>
      <StepPage step={step} profile={profile} outcome={outcome} today={today} />
    </StepFrame>
  );
}
