import { titlesOf } from "../../db/queries/vacancies.server";
import type { Asked } from "../web/guard.server";
import { inEnglish } from "./own-language";

/** Letters from which something is offered, and how many titles at most. */
const LEAST = 2;
const MOST = 8;
/** Posts whose titles are looked at: several share one. */
const LOOKED_AT = 60;

/** Letters and digits without their accents. */
const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Whether some word of a title begins with the word that is being typed. */
const goesOn = (title: string, typed: string) => {
  const last = plain(typed).split(/\s+/).at(-1) ?? "";
  return plain(title)
    .split(/[^\p{L}\p{N}]+/u)
    .some((word) => word.startsWith(last));
};

/**
 * Titles of open posts for what was typed so far, each once: those that go on with it, else those that answer it in other
 * words; the best first.
 */
export async function suggestions({ caller, today, url, locale }: Asked): Promise<string[]> {
  const typed = (url.searchParams.get("q") ?? "").trim().slice(0, 80);
  if (typed.length < LEAST) return [];
  const { hits } = await caller.engine.browse({
    words: inEnglish(typed, locale) ?? typed,
    sort: "relevance",
    today,
    limit: LOOKED_AT,
  });
  const titles = await titlesOf(
    caller.db,
    today,
    hits.map(({ id }) => id),
  );
  const offered = new Map<string, string>();
  for (const { id } of hits) {
    const title = titles.get(id);
    if (title && !offered.has(title.toLowerCase())) offered.set(title.toLowerCase(), title);
  }
  const all = [...offered.values()];
  const same = all.filter((title) => goesOn(title, typed));
  return (same.length > 0 ? same : all).slice(0, MOST);
}
