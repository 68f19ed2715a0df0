import { z } from "zod";
import { enter, tooMany } from "../accounts/enter.server";
import { email } from "../accounts/entry";
import { entrantOf } from "../accounts/people.server";
import { parseForm, refusedForm, unprocessable } from "../web/forms.server";
import { type AskedToAct, notFound } from "../web/guard.server";
import { askAgain } from "./changing.server";
import {
  handOver,
  inviteAgain,
  inviteMember,
  leave,
  removeMember,
  takeInvitationBack,
} from "./members.server";

const Invite = z.object({ email: email(), position: z.enum(["owner", "member"]) });
const LAST_OWNER = "Somebody has to own the organisation. Hand it over to another member first.";

type Answer = Response | ReturnType<typeof unprocessable>;

/** One form of the organisation's page, by its `intent`. */
export async function answerOrganisationForm(asked: AskedToAct): Promise<Answer> {
  const intent = asked.form.get("intent");
  const answer = typeof intent === "string" && Object.hasOwn(ANSWERS, intent) ? ANSWERS[intent] : undefined;
  if (!answer) throw new Response(null, { status: 422 });
  return answer(asked);
}

const done = ({ go }: AskedToAct, what: string) => go("/organisation", { key: `employers.done.${what}` });
const refused = ({ form }: AskedToAct, field: string, words: string) =>
  unprocessable(refusedForm(form, { [field]: words }));
/** The id that a button carries. */
const idOf = ({ form }: AskedToAct, name: string): string => {
  const id = z.uuid().safeParse(form.get(name));
  if (!id.success) throw new Response(null, { status: 422 });
  return id.data;
};

const ANSWERS: Record<string, (asked: AskedToAct) => Promise<Answer>> = {
  async invite(asked) {
    const parsed = parseForm(asked.form, Invite, asked.t);
    if (!parsed.ok) return unprocessable(parsed.state);
    const invited = await inviteMember(asked.caller, asked.services, parsed.value);
    if (invited.ok) return done(asked, invited.already ? "invited-already" : "invited");
    if (invited.reason === "too-many") throw tooMany();
    return refused(asked, "email", "They are a member already. Nothing was sent.");
  },

  async "invite-again"(asked) {
    const sent = await inviteAgain(asked.caller, asked.services, idOf(asked, "invitation"));
    if (sent.ok) return done(asked, "sent-again");
    if (sent.reason === "too-many") throw tooMany();
    return refused(asked, "", "This invitation has ended, or was used. Invite them again.");
  },

  async "take-back"(asked) {
    await takeInvitationBack(asked.caller, idOf(asked, "invitation"));
    return done(asked, "taken-back");
  },

  async remove(asked) {
    const gone = await removeMember(asked.caller, idOf(asked, "member"));
    return gone.ok ? done(asked, "removed") : refused(asked, "", LAST_OWNER);
  },

  async "hand-over"(asked) {
    const handed = await handOver(asked.caller, idOf(asked, "member"));
    return handed.ok
      ? done(asked, "handed-over")
      : refused(asked, "", "They are not a member any more. Nothing was changed.");
  },

  async leave(asked) {
    const { caller, go } = asked;
    if (!("personId" in caller.actor)) throw notFound();
    const gone = await leave(caller);
    if (!gone.ok) return refused(asked, "", LAST_OWNER);
    // Somebody with another role goes on in it.
    const entrant = await entrantOf(caller.db, caller.actor.personId);
    return entrant ? enter(asked, entrant) : go("/", { key: "employers.done.left" });
  },

  async "ask-again"(asked) {
    const again = await askAgain(asked.caller);
    return again.ok
      ? done(asked, again.already ? "already" : "asked")
      : refused(asked, "", "An officer has decided in the meantime.");
  },
};
