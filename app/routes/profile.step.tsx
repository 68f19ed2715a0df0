import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { soFarOf } from "../matching/so-far.server";
import { answerStep } from "../participants/answering.server";
import { markShown } from "../participants/older-page.server";
import { readProfile } from "../participants/profile-page.server";
import { skillsToChoose, takesDistrict } from "../participants/step-choices.server";
import { StepFrame } from "../participants/step-frame";
import { StepPage } from "../participants/step-page";
import { addressOf, isAfterThird, isStep, nextOf, type Step, withQuery } from "../participants/steps";
import { type Asked, guardedAction, guardedLoader, notFound } from "../web/guard.server";

function stepOf({ word }: Asked): Step {
  const step = word("step");
  if (!isStep(step)) throw notFound();
  return step;
}

/** One answer is changed from the overview or from the matches, and shown there; null where the questions go on. */
function backTo({ url }: Asked): "/profile" | "/matches" | null {
  if (!url.searchParams.has("change")) return null;
  return url.searchParams.get("change") === "matches" ? "/matches" : "/profile";
}

export const loader = guardedLoader("profile.read", async (asked) => {
  const step = stepOf(asked);
  const { profile } = await readProfile(asked.caller);
  return {
    step,
    profile,
    skills: await skillsToChoose(step, profile, asked),
    mark: markShown(step, profile),
    postcodes: await takesDistrict(step, asked),
    today: asked.today,
    more: asked.url.searchParams.has("more"),
    back: backTo(asked),
    soFar: isAfterThird(step) ? await soFarOf(asked.caller, profile.id) : null,
    title: asked.t(`profile.${step}`),
  };
});

export const action = guardedAction("profile.write", async (asked) => {
  const { caller, form, t, f, today, locale, go } = asked;
  const step = stepOf(asked);
  if (caller.actor.role !== "participant") throw notFound();
  const before = await soFarOf(caller, caller.actor.personId);
  const outcome = await answerStep(step, {
    caller,
    ownerId: caller.actor.personId,
    form,
    t,
    format: f,
    locale: locale.code,
    today,
    secretKey: asked.services.secretKey,
  });
  if (outcome.kind !== "saved") return data(outcome, outcome.kind === "again" ? 200 : 422);
  const back = backTo(asked);
  if (outcome.stay) {
    const change = back === null ? [] : [back === "/matches" ? "change=matches" : "change"];
    return go(withQuery(addressOf(step), outcome.more ? [...change, "more"] : change), { key: outcome.stay });
  }
  if (outcome.say) return go(back ?? nextOf(step), outcome.say);
  const more = (await soFarOf(caller, caller.actor.personId)).count - before.count;
  const grew = before.knowsWeek && more > 0 ? { key: "profile.grew", params: { count: more } } : undefined;
  if (back === null) return go(nextOf(step), grew);
  return go(back, grew ?? { key: "profile.saved" });
});

export const meta = ({ data }: { data?: { title: string } }) => [{ title: `${data?.title} – Foothold` }];

export default function ProfileStep() {
  const { step, profile, skills, mark, postcodes, back, soFar, today, more } = useLoaderData<typeof loader>();
  const outcome = useActionData<typeof action>();
  return (
    <StepFrame
      {...{ step, postcodes, back }}
      state={outcome?.state}
      soFar={soFar && { ...soFar, href: "/matches" }}
    >
      <StepPage {...{ step, profile, outcome, today, skills, mark, postcodes, more }} />
    </StepFrame>
  );
}
