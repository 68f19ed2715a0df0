import { data } from "@remix-run/node";
import { hasDistricts } from "../../db/queries/homes.server";
import { judge } from "../../search/match/judge";
import { NEVER_SHOWN } from "../../search/match/verdicts";
import type { MessageKey } from "../i18n/catalogue";
import { type CardView, cardOf, where } from "../matching/card-view.server";
import type { Shown } from "../matching/cards";
import { askedOnce, panelLines } from "../matching/cards";
import { type Life, matterOf } from "../matching/life.server";
import { type PostForMatching, postsForMatching } from "../matching/rows.server";
import { missingOf, missWords } from "../matching/unlocks";
import type { Words } from "../matching/words";
import { unknownTown } from "../participants/town-form.server";
import { slotsOf } from "../participants/week";
import { slotsSentence } from "../ui/week-sentence";
import type { FormState } from "../web/form-state";
import type { Asked } from "../web/guard.server";
import { placeIn } from "./place.server";
import { type Answers, answersOf, lifeOfVisitor, townTyped } from "./visitor";

const PER_PAGE = 10;
const NEARLY = 4;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** What would fit somebody who answers three questions, and whether one post would. Nothing is kept, nor logged. */
export async function visitorPage({ caller, url, today, t, f, identity, services }: Asked) {
  const words = { t, f };
  const place = await placeIn(caller.db, townTyped(url.searchParams));
  const { answers, isAnswered, errors, params } = answersOf(url.searchParams, place);
  const hasErrors = Object.keys(errors).length > 0;
  const sees = isAnswered && !hasErrors;
  const post = await postAsked(caller.db, url.searchParams.get("post"));
  const page = /^[1-9]\d{0,3}$/.test(url.searchParams.get("page") ?? "")
    ? Number(url.searchParams.get("page"))
    : 1;
  const life = lifeOfVisitor(answers, caller.now);
  const saidNothing = Object.values(answers).every((answer) => answer === null);
  const postcodes = await hasDistricts(caller.db);
  const view = {
    title: post ? t("visitor.title.post", { title: post.title }) : t("visitor.title"),
    origin: services.origin,
    description: t("visitor.description"),
    post: post && { id: post.form.id, title: post.title },
    params: params.toString(),
    postcodes,
    towns: place?.town && errors.which ? [place.town, ...place.others].map(({ label }) => label) : [],
    state: stateOf(params, errors, { t, postcodes }),
    hasErrors,
    /** Nothing was said: whatever is not ruled out is shown, and of one post nothing can be told. */
    saidNothing,
    asksFirst: post !== null && sees && saidNothing,
    said: saidOf(answers, words),
    fit: post && sees && !saidNothing ? fitOfVisitor(post, life, today, words) : null,
    found: sees && !(post && saidNothing) ? await foundFor(life, { caller, today, page, words }) : null,
    keep: keepOf(params, identity.actor.role),
  };
  return hasErrors ? data(view, { status: 422 }) : data(view);
}
export type VisitorView = Awaited<ReturnType<typeof visitorPage>>["data"];

async function postAsked(db: Asked["caller"]["db"], id: string | null): Promise<PostForMatching | null> {
  if (id === null || !UUID.test(id)) return null;
  const [post] = await postsForMatching(db, [id]);
  return post?.publiclyVisible ? post : null;
}

const stateOf = (
  params: URLSearchParams,
  errors: Partial<Record<string, MessageKey>>,
  { t, postcodes }: { t: Words["t"]; postcodes: boolean },
): FormState => ({
  values: Object.fromEntries([...new Set(params.keys())].map((name) => [name, params.getAll(name)])),
  errors: Object.fromEntries(
    Object.entries(errors).map(([name, key]) => [
      name,
      key === undefined
        ? []
        : [name === "town" ? unknownTown(params.get("town") ?? "", t, postcodes) : t(key)],
    ]),
  ),
});

/** How one post fits, verdict by verdict. */
function fitOfVisitor(post: PostForMatching, life: Life, today: string, words: Words) {
  const { t } = words;
  const judgement = judge(life.p, post.form, today);
  const missing = missingOf(judgement);
  // Questions lead to the profile, which a visitor has not got.
  const lines = panelLines(matterOf({ post, judgement }, life), words).map(
    ({ href: _, ...line }): Shown => line,
  );
  return {
    lines,
    heading: judgement.fits ? t("visitor.fit") : t(missing ? "visitor.fit.nearly" : "visitor.fit.not"),
    fits: judgement.fits,
  };
}

async function foundFor(
  life: Life,
  {
    caller: { db, engine, now },
    today,
    page,
    words,
  }: { caller: Asked["caller"]; today: string; page: number; words: Words },
) {
  const ask = { today, limit: PER_PAGE, offset: (page - 1) * PER_PAGE };
  const [found, near] = await Promise.all([
    engine.matches(life.p, ask),
    engine.nearMisses(life.p, { today, limit: page === 1 ? NEARLY : 0, except: NEVER_SHOWN }),
  ]);
  const ids = [...found.hits, ...near.hits].map(({ id }) => id);
  const posts = new Map((await postsForMatching(db, ids)).map((post) => [post.form.id, post]));
  const hits = (of: readonly { id: string }[]) =>
    of.flatMap(({ id }) => {
      const post = posts.get(id);
      return post ? [{ post, judgement: judge(life.p, post.form, today) }] : [];
    });
  const fitting = hits(found.hits).filter(({ judgement }) => judgement.fits);
  return {
    total: found.total - (found.hits.length - fitting.length),
    page,
    pages: Math.ceil(found.total / PER_PAGE),
    cards: askedOnce(
      fitting.map((hit): CardView => cardOf(hit, life, { checked: "not-assessed", now }, words)),
    ),
    near: hits(near.hits).flatMap((hit) => {
      const missing = missingOf(hit.judgement);
      if (missing === null) return [];
      const { form, title } = hit.post;
      const { what } = missWords(missing, matterOf(hit, life), words);
      return [{ id: form.id, title, where: where(hit.post, words), what }];
    }),
    nearTotal: near.total,
    yours: life.available ?? undefined,
  };
}

/** Where somebody with an account keeps the answers, and where others open one; the answers go along in the address. */
function keepOf(params: URLSearchParams, role: Asked["identity"]["actor"]["role"]) {
  if (params.size === 0 || (role !== "nobody" && role !== "participant")) return null;
  const keep = `/profile/keep?${params}`;
  const onward = `then=${encodeURIComponent(keep)}`;
  return role === "participant"
    ? { keep, signUp: null, signIn: null }
    : { keep: null, signUp: `/sign-up?${onward}`, signIn: `/sign-in?${onward}` };
}

/** What somebody said, read back. */
export function saidOf(
  { when, times, town, mode, maxMinutes, speak, read }: Answers,
  { t, f }: Words,
): string[] {
  const level = (value: number) => t(`english.level_${value}` as MessageKey);
  return [
    when === "any" ? t("visitor.said.any") : "",
    times ? slotsSentence(slotsOf(times), { t, format: f }) : "",
    town ? t("visitor.said.town", { town: town.label }) : "",
    maxMinutes !== null
      ? t("matches.summary.travel", { minutes: maxMinutes, mode: mode ? t(`mode.${mode}`) : "" }).trim()
      : "",
    speak !== null ? t("visitor.said.speak", { level: level(speak) }) : "",
    read !== null ? t("visitor.said.read", { level: level(read) }) : "",
  ].filter((line) => line !== "");
}
