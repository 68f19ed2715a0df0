import { z } from "zod";
import { candidatesStanding } from "../../db/queries/candidates.server";
import type { Post } from "../../db/queries/posts.server";
import type { Flash } from "../web/cookies.server";
import type { FormState } from "../web/form-state";
import { parseForm, refusedForm, withErrors } from "../web/forms.server";
import { type AskedToAct, notFound } from "../web/guard.server";
import { says } from "../web/says";
import { extensionFrom, mostElsewhere, PlacesInput } from "./care";
import { countPlaces, extendPost } from "./care.server";
import { type Change, changesOf, isChange } from "./changes";
import { beginEdit, duplicatePost } from "./editing.server";
import type { Ending } from "./end-check";
import { afterEnding } from "./ending";
import { askedPost } from "./own-post.server";
import { changePost, type EndCandidacies } from "./standing.server";

/** Where a press leads, or the form again with what is wrong. */
export type Acted =
  | { ok: true; to: string; done: Flash }
  | { ok: false; state: FormState }
  /** Somebody is affected: shown before it is done. */
  | { ok: false; ending: Ending };

/** What an employer pressed on the page of a post. */
export async function actOnPost(asked: AskedToAct, end: EndCandidacies): Promise<Acted> {
  const { id, form } = asked;
  const post = await askedPost(asked, "post.write");
  const pressed = form.get("change");
  if (isChange(pressed))
    return (await endingToCheck(asked, pressed, post)) ?? change(asked, pressed, post.revises, end);
  const there = (done: string, to = id("id")): Acted => ({
    ok: true,
    to: `/posts/${to}`,
    done: { key: `post.done.${done}` } as Flash,
  });
  switch (pressed) {
    case "edit": {
      const begun = await beginEdit(asked.caller, id("id"), crypto.randomUUID());
      // From hours that would have worked straight to the question about hours.
      const at = form.get("question") === "hours" && !post.day ? "edit/hours?then=check" : "check";
      return begun.ok ? there("change-begun", `${begun.id}/${at}`) : there("moved-on");
    }
    case "duplicate": {
      const copyId = z.uuid().safeParse(form.get("id"));
      if (!copyId.success) throw notFound();
      const made = await duplicatePost(asked.caller, id("id"), copyId.data.toLowerCase());
      return there("copied", `${made.id}/check`);
    }
    case "extend":
      return extend(asked, there);
    case "places":
      return count(asked, post, there);
    default:
      throw notFound();
  }
}

/** Before a post ends that people wait for: what it does to them. Nothing where it was read, or where nobody waits. */
async function endingToCheck(
  { caller: { db, now }, form }: AskedToAct,
  change: Change,
  { id, status, revises }: Pick<Post, "id" | "status" | "revises">,
): Promise<Acted | null> {
  if ((change !== "close" && change !== "withdraw") || revises || form.get("step") === "end") return null;
  if (!changesOf(status).includes(change)) return null;
  const standing = await candidatesStanding(db, id, now);
  return standing.waiting > 0 ? { ok: false, ending: { change, standing } } : null;
}

type There = (done: string) => Acted;

const WORD: Record<Change, string> = {
  pause: "paused",
  reopen: "reopened",
  "take-back": "taken-back",
  close: "closed",
  withdraw: "withdrawn",
};

async function change(
  { caller, id }: AskedToAct,
  change: Change,
  revises: string | null,
  end: EndCandidacies,
): Promise<Acted> {
  const done = await changePost(caller, id("id"), change, end);
  const dropped = done.ok && change === "withdraw" && revises !== null;
  const key = !done.ok
    ? done.reason === "no-such-move"
      ? "moved-on"
      : "closing-passed"
    : done.already
      ? "already"
      : dropped
        ? "change-dropped"
        : WORD[change];
  const told = done.ok && done.ended ? afterEnding(done.ended) : "";
  if (told !== "")
    return {
      ok: true,
      to: `/posts/${id("id")}`,
      done: { key: `post.done.${key}-told`, params: { told } } as Flash,
    };
  return {
    ok: true,
    to: `/posts/${dropped ? revises : id("id")}`,
    done: { key: `post.done.${key}` } as Flash,
  };
}

async function extend({ caller, id, form, t, f, today }: AskedToAct, there: There): Promise<Acted> {
  const parsed = parseForm(form, extensionFrom(today), t);
  if (!parsed.ok) return parsed;
  const done = await extendPost(caller, id("id"), parsed.value.closesOn);
  if (done.ok) return there(done.already ? "already" : "extended");
  if (done.reason === "not-open") return there("moved-on");
  const key = done.reason === "not-later" ? "post.error.not_later" : "post.error.after_start";
  return { ok: false, state: refusedForm(form, { closesOn: t(key, { date: f.date(done.date) }) }) };
}

async function count({ caller, id, form, t }: AskedToAct, post: Post, there: There): Promise<Acted> {
  const parsed = parseForm(form, PlacesInput, t);
  if (!parsed.ok) {
    const most = mostElsewhere(post);
    const [typed = ""] = parsed.state.values.filled ?? [];
    const errors: Record<string, string> =
      Number(typed) > most ? { filled: says("post.error.places_most", { most }) } : {};
    return { ok: false, state: withErrors(parsed.state, errors, t) };
  }
  const done = await countPlaces(caller, id("id"), parsed.value);
  if (done.ok) return there(done.already ? "already" : done.filled ? "counted-filled" : "counted");
  if (done.reason === "not-open") return there("moved-on");
  return {
    ok: false,
    state: refusedForm(form, { filled: t("post.error.places_most", { most: done.most }) }),
  };
}
