import { useLoaderData } from "@remix-run/react";
import { AnsweredForPage } from "../brokering/answered-for-page";
import { saidWhen, saidWords } from "../brokering/said";
import { answerFor, undoAnswer } from "../brokering/undo.server";
import { guardedAction, guardedLoader } from "../web/guard.server";

type Answer = Awaited<ReturnType<typeof answerFor>>;
const backOf = ({ side, opportunityId, candidacyId }: Answer) =>
  side === "employer" ? `/posts/${opportunityId}/candidates/${candidacyId}` : `/applications/${candidacyId}`;

export const loader = guardedLoader("answer.undo", async ({ caller, id, t, f }) => {
  const answer = await answerFor(caller, id("id"));
  return {
    title: answer.title,
    step: answer.step,
    said: saidWords(answer, t) ?? "",
    saidWhen: saidWhen(answer, f),
    undoUntil: answer.undoUntil,
    undone: answer.undoneAt !== null,
    movedOn: answer.movedOn,
    canUndo: answer.canUndo,
    back: backOf(answer),
    page: t("answered-for.title"),
  };
});

export const action = guardedAction("answer.undo", async ({ caller, id, go }) => {
  const back = backOf(await answerFor(caller, id("id")));
  const undone = await undoAnswer(caller, id("id"));
  return go(back, { key: undone.ok ? "answered-for.undone" : `answered-for.${undone.because}` });
});

export const meta = ({ data }: { data?: { page: string; title: string } }) => [
  { title: `${data?.page}: ${data?.title} – Foothold` },
];

export default function AnsweredFor() {
  return <AnsweredForPage {...useLoaderData<typeof loader>()} />;
}
