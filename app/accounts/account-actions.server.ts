import { redirect } from "@remix-run/node";
import type { z } from "zod";
import type { MessageKey } from "../i18n/catalogue";
import { flashCookie } from "../web/cookies.server";
import { parseForm, refusedForm, unprocessable } from "../web/forms.server";
import { type AskedToAct, notFound } from "../web/guard.server";
import { enter, tooMany } from "./enter.server";
import { pendingCookie } from "./pending.server";
import { browserOf, sessionsOf } from "./sessions.server";
import { AddressForm, messagesForm, NameForm, PasswordForm, RoleForm } from "./settings";
import {
  askToChangeAddress,
  type Choice,
  inRole,
  saveMessages,
  saveName,
  savePassword,
  topicsFor,
} from "./settings.server";

type Answer = Response | ReturnType<typeof unprocessable>;

/** One form of the account page, by its `intent`. */
export async function answerAccountForm(asked: AskedToAct): Promise<Answer> {
  const intent = asked.form.get("intent");
  const answer = typeof intent === "string" && Object.hasOwn(ANSWERS, intent) ? ANSWERS[intent] : undefined;
  if (!answer) throw new Response(null, { status: 422 });
  return answer(asked);
}

const done = (asked: AskedToAct, key: MessageKey) => asked.go("/account", { key });
const browserFor = ({ services, request }: AskedToAct) => browserOf(services, request.headers.get("Cookie"));
const refused = ({ form, t }: AskedToAct, field: string, key: MessageKey) =>
  unprocessable(refusedForm(form, { [field]: t(key) }));

/** Parses, and goes on only with what is right. */
const parsing =
  <S extends z.ZodType>(
    schemaOf: (asked: AskedToAct) => S,
    go: (asked: AskedToAct, value: z.output<S>) => Promise<Answer>,
  ) =>
  async (asked: AskedToAct): Promise<Answer> => {
    const parsed = parseForm(asked.form, schemaOf(asked), asked.t);
    return parsed.ok ? go(asked, parsed.value) : unprocessable(parsed.state);
  };

const ANSWERS: Record<string, (asked: AskedToAct) => Promise<Answer>> = {
  name: parsing(
    () => NameForm,
    async (asked, { name }) => {
      await saveName(asked.caller, name);
      return done(asked, "account.saved");
    },
  ),

  address: parsing(
    () => AddressForm,
    async (asked, { address }) => {
      const sent = await askToChangeAddress(asked.caller, asked.services, address, asked.locale.code);
      if (!sent.ok) throw tooMany();
      const pending = {
        codeId: sent.codeId,
        to: address.to,
        keep: false,
        onward: "/account",
        from: "account" as const,
      };
      return redirect("/account/confirm", {
        headers: { "Set-Cookie": await pendingCookie.serialize(pending, browserFor(asked).secure) },
      });
    },
  ),

  messages: parsing(
    ({ caller }) => messagesForm(topicsFor(caller.actor.role)),
    async (asked, { channel, choices }) => {
      const saved = await saveMessages(asked.caller, channel, choices as Record<string, Choice>);
      if (saved.ok) return done(asked, "account.saved");
      const field = saved.field === "channel" ? "channel" : `choices.${saved.field}`;
      return refused(asked, field, "account.channel.noAddress");
    },
  ),

  password: parsing(
    () => PasswordForm,
    async (asked, value) => {
      const saved = await savePassword(asked.caller, asked.services, value);
      if (!saved.ok) {
        if (saved.reason === "too-many") throw tooMany();
        return saved.reason === "no-email"
          ? refused(asked, "password", "account.password.noEmail")
          : refused(asked, "current", "account.password.wrong");
      }
      // Whoever knew the old one is signed out everywhere; this browser gets a session of its own.
      const { actor } = asked.caller;
      if (!("personId" in actor)) throw notFound();
      const sessions = sessionsOf(browserFor(asked));
      const kept = (await sessions.read())?.session.kept ?? false;
      await sessions.endAll(actor.personId);
      const cookie = await sessions.begin({ personId: actor.personId, roleId: actor.roleId, kept });
      const headers = new Headers({ "Set-Cookie": cookie });
      headers.append("Set-Cookie", await flashCookie.serialize({ key: "account.password.saved" }));
      return redirect("/account", { headers });
    },
  ),

  role: parsing(
    () => RoleForm,
    async (asked, { role }) => {
      const entrant = await inRole(asked.caller, role);
      if (!entrant) throw notFound();
      const kept = (await sessionsOf(browserFor(asked)).read())?.session.kept ?? false;
      return enter(asked, entrant, { keep: kept });
    },
  ),

  everywhere: async (asked) => {
    const { actor } = asked.caller;
    if (!("personId" in actor)) throw notFound();
    const headers = new Headers({ "Set-Cookie": await sessionsOf(browserFor(asked)).endAll(actor.personId) });
    headers.append("Set-Cookie", await flashCookie.serialize({ key: "account.everywhere.done" }));
    return redirect("/sign-in", { headers });
  },
};
