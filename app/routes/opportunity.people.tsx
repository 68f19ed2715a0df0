import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { MOST_PROPOSED, ProposalInput, TickedInput } from "../brokering/proposal";
import { propose } from "../brokering/propose.server";
import { ProposePage } from "../brokering/propose-page";
import { ProposePreview } from "../brokering/propose-preview";
import { type Preview, peopleForPost, previewOf, WHOSE } from "../brokering/propose-view.server";
import type { FormState } from "../web/form-state";
import { parseForm, refusedForm } from "../web/forms.server";
import { type AskedToAct, guardedAction, guardedLoader } from "../web/guard.server";

interface Acted {
  state?: FormState;
  /** Those ticked, looked at before anything is sent. */
  asked: { preview: Preview; round: string; from: string | null } | null;
}

export const loader = guardedLoader("post.people", async ({ caller, id, url, t, f }) => {
  const whose = WHOSE.find((one) => one === url.searchParams.get("whose")) ?? "all";
  const numberOf = (name: string) =>
    Math.min(1000, Math.max(1, Number.parseInt(url.searchParams.get(name) ?? "1", 10) || 1));
  const all = url.searchParams.get("tick") === "all";
  const many = url.searchParams.get("each") === "many";
  const colleagueId = url.searchParams.get("colleague");
  const asked = { whose, colleagueId, page: numberOf("page"), many, nearly: numberOf("nearly") };
  return { ...(await peopleForPost(caller, id("id"), asked, { t, f })), whose, all };
});

export const action = guardedAction("candidacy.propose", async (asked) => {
  const { caller, form, id, t, go } = asked;
  if (!form.has("round")) return preview(asked);
  const parsed = parseForm(form, ProposalInput, t);
  if (!parsed.ok) return preview(asked, parsed.state);
  const done = await propose(caller, id("id"), parsed.value);
  if (!done.ok) return preview(asked, refusedForm(form, { "": REFUSED[done.because] }));
  return go(`/proposals/${done.round}`);
});

const REFUSED = {
  "post-not-open": "This post is not open now, so that nobody can be proposed.",
  nobody: "Tick at least one person",
  "too-many": `Tick at most ${MOST_PROPOSED} people at once`,
} as const;

/** Who would be proposed. Where nobody was ticked, or what was sent makes no sense: the list again. */
async function preview({ caller, form, id, t, f }: AskedToAct, state?: FormState) {
  const ticked = parseForm(form, TickedInput, t);
  const refuse = (because: keyof typeof REFUSED) =>
    data({ state: refusedForm(form, { tick: REFUSED[because] }), asked: null } as Acted, { status: 422 });
  if (!ticked.ok || ticked.value.length === 0) return refuse("nobody");
  if (ticked.value.length > MOST_PROPOSED) return refuse("too-many");
  const round = state?.values.round?.[0] ?? crypto.randomUUID();
  const from = form.has("only") ? (ticked.value[0] ?? null) : null;
  const asked = { preview: await previewOf(caller, id("id"), ticked.value, { t, f }), round, from };
  return data({ state, asked } as Acted, { status: state ? 422 : 200 });
}

export const meta = () => [{ title: "People for a post – Foothold" }];

export default function PeopleForPost() {
  const page = useLoaderData<typeof loader>();
  const acted = useActionData<Acted>();
  if (acted?.asked) return <ProposePreview {...acted.asked} state={acted.state} />;
  return <ProposePage {...page} state={acted?.state} />;
}
