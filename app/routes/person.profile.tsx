import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { soFarOf } from "../matching/so-far.server";
import { answerStep } from "../participants/answering.server";
import { markShown } from "../participants/older-page.server";
import { demandPerson, profileToFill, stillLooksAfter } from "../participants/people.server";
import { skillsToChoose, takesDistrict } from "../participants/step-choices.server";
import { StepFrame } from "../participants/step-frame";
import { StepPage } from "../participants/step-page";
import {
  addressOf,
  askingOf,
  isAfterThird,
  isStep,
  nextOf,
  type Step,
  withQuery,
} from "../participants/steps";
import { type Asked, guardedAction, guardedLoader, notFound } from "../web/guard.server";

function stepOf({ word }: Asked): Step {
  const step = word("step");
  if (!isStep(step)) throw notFound();
  return step;
}
const isSingle = ({ url }: Asked) => url.searchParams.has("change");

export const loader = guardedLoader("profile.fill", async (asked) => {
  const step = stepOf(asked);
  const profile = await profileToFill(asked.caller, asked.id("id"));
  return {
    step,
    profile,
    skills: await skillsToChoose(step, profile, asked),
    mark: markShown(step, profile),
    postcodes: await takesDistrict(step, asked),
    today: asked.today,
    single: isSingle(asked),
    more: asked.url.searchParams.has("more"),
    soFar: isAfterThird(step) ? await soFarOf(asked.caller, asked.id("id")) : null,
    title: asked.t(`profile.${step}`),
  };
});

/** The questions are asked as the person is asked them; the history says that an officer answered with them. */
export const action = guardedAction("profile.fill", async (asked) => {
  const { caller, form, t, f, today, locale, go } = asked;
  const step = stepOf(asked);
  const ownerId = asked.id("id");
  await demandPerson(caller, ownerId);
  const outcome = await answerStep(step, {
    caller,
    ownerId,
    form,
    t,
    format: f,
    locale: locale.code,
    today,
    secretKey: asked.services.secretKey,
  });
  if (outcome.kind !== "saved") return data(outcome, outcome.kind === "again" ? 200 : 422);
  if (!(await stillLooksAfter(caller, ownerId))) return go("/people", { key: "people.moved" });
  const asking = askingOf(ownerId);
  const single = isSingle(asked);
  if (outcome.stay) {
    const query = [...(single ? ["change"] : []), ...(outcome.more ? ["more"] : [])];
    return go(withQuery(addressOf(step, asking), query), { key: outcome.stay });
  }
  return single
    ? go(asking.overview, outcome.say ?? { key: "people.filled" })
    : go(nextOf(step, asking), outcome.say);
});

export const meta = ({ data }: { data?: { title: string } }) => [{ title: `${data?.title} – Foothold` }];

export default function PersonProfileStep() {
  const { step, profile, skills, mark, postcodes, single, soFar, today, more } =
    useLoaderData<typeof loader>();
  const outcome = useActionData<typeof action>();
  const asking = askingOf(profile.id);
  return (
    <StepFrame
      step={step}
      state={outcome?.state}
      postcodes={postcodes}
      back={single ? asking.overview : null}
      of={{ ...asking, subject: profile.fullName }}
      soFar={soFar && { ...soFar, href: `${asking.overview}/matches` }}
    >
      <StepPage {...{ step, profile, outcome, today, skills, mark, postcodes, more }} byOfficer />
    </StepFrame>
  );
}
