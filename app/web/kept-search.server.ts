import { redirect } from "@remix-run/node";
import type { z } from "zod";
import { draftOf, keepDraft } from "../../db/queries/drafts.server";
import type { Caller } from "../caller";
import { Denied } from "../policy";
import { transact } from "../transact.server";
import { parseForm, unprocessable } from "./forms.server";
import type { AskedToAct } from "./guard.server";
import { listAddress } from "./kept-search";

/** A search is kept for a day's work and no longer. */
const KEPT_HOURS = 12;

/**
 * What an officer types to find somebody in a list: a name stands in no address and no log, and is there after going
 * back. Only the officer finds it.
 * @param form every field of it may be left out
 */
export function keptSearch<T extends Record<string, string | undefined>>({
  action,
  kind,
  path,
  form,
}: {
  action: "person.list" | "employer.list";
  /** Under which it is kept. */
  kind: string;
  /** The list's address. */
  path: string;
  form: z.ZodType<T>;
}) {
  const officerOf = ({ actor }: Caller) => {
    if (actor.role !== "officer") throw new Denied(action);
    return actor;
  };

  /** What the officer searched for last. */
  async function last(caller: Caller): Promise<T> {
    const since = new Date(caller.now.getTime() - KEPT_HOURS * 3_600_000);
    const kept = form.safeParse(await draftOf(caller.db, officerOf(caller).personId, kind, since));
    return kept.success ? kept.data : form.parse({});
  }

  const keep = (caller: Caller, typed: T): Promise<void> =>
    transact(caller, action, async ({ trx, allow }) => {
      allow({});
      await keepDraft(trx, officerOf(caller).personId, kind, { ...typed }, caller.now);
    });

  /** Answers the form of the list: with what it narrows, or with all of it. */
  async function answer({ caller, form: sent, t, go }: AskedToAct, show: string) {
    if (sent.get("intent") === "clear") {
      await keep(caller, form.parse({}));
      return go(path);
    }
    const parsed = parseForm(sent, form, t);
    if (!parsed.ok) return unprocessable(parsed.state);
    await keep(caller, parsed.value);
    return go(listAddress(path, show, true));
  }

  return { last, keep, answer };
}

/** Leads on from an address of before, which held what was typed: that is dropped unread. */
export function dropTyped({ pathname, searchParams }: URL): void {
  if (!searchParams.has("q")) return;
  const rest = new URLSearchParams(searchParams);
  rest.delete("q");
  throw redirect(rest.size > 0 ? `${pathname}?${rest}` : pathname);
}
