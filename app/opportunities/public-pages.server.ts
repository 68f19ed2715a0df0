import { employerOf } from "../../db/queries/employers.server";
import { postOf, postSubject } from "../../db/queries/posts.server";
import { countOpen, countOpenVacancies, openPosts } from "../../db/queries/vacancies.server";
import { townById } from "../../db/reference/search";
import { SECTORS } from "../../db/reference/sectors";
import { KINDS } from "../../search/match/model";
import type { MessageKey } from "../i18n/catalogue";
import { allowRead } from "../transact.server";
import { type Asked, notFound } from "../web/guard.server";
import { isPublic } from "./states";
import { publicView } from "./view";

const PER_PAGE = 20;

/** How many vacancies are open today. */
export const openToday = ({ caller, today }: Asked): Promise<number> => countOpenVacancies(caller.db, today);

/** A page of open posts by kind, kind of work and town, as the address asks, with the counts beside each choice. */
export async function openPage({ caller: { db }, today, url, t }: Asked) {
  const asked = (name: string) => url.searchParams.get(name) ?? "";
  const sector = SECTORS.find((s) => s.code === asked("sector"))?.code ?? null;
  const town = /^\d{1,9}$/.test(asked("town")) ? townById(Number(asked("town"))) : undefined;
  const kind = KINDS.find((one) => one === asked("kind")) ?? null;
  const filter = { kind, sector, townId: town?.id ?? null };
  const page = /^[1-9]\d{0,4}$/.test(asked("page")) ? Number(asked("page")) : 1;
  const [{ total, kinds, sectors, towns }, rows] = await Promise.all([
    countOpen(db, today, filter),
    openPosts(db, today, filter, { limit: PER_PAGE, offset: (page - 1) * PER_PAGE }),
  ]);
  const names = { sector: sector ? t(`sector.${sector}`) : "", town: town?.label ?? "" };
  const which = sector && town ? "both" : sector ? "sector" : town ? "town" : null;
  const sectorName = (code: string) => t(`sector.${code}` as MessageKey);
  return {
    ...filter,
    title: which ? t(`vacancies.title.${which}`, names) : t("vacancies.title"),
    total,
    rows,
    page,
    pages: Math.ceil(total / PER_PAGE),
    kinds: KINDS.flatMap((value) => {
      const count = kinds.find(({ code }) => code === value)?.count ?? 0;
      return count > 0 || value === kind ? [{ value, name: t(`vacancies.kind.${value}`), count }] : [];
    }),
    sectors: choicesOf(
      sectors.map(({ code, count }) => ({ value: code, name: sectorName(code), count })),
      sector && { value: sector, name: sectorName(sector) },
    ),
    towns: choicesOf(
      towns.map(({ id, count }) => ({ value: String(id), name: townById(id)?.label ?? "", count })),
      town ? { value: String(town.id), name: town.label } : null,
    ),
  };
}

interface Choice {
  value: string;
  name: string;
  count: number;
}

/** By name; what is chosen stays among the choices when its last job has gone. */
function choicesOf(counted: Choice[], chosen: Omit<Choice, "count"> | "" | null): Choice[] {
  const gone =
    chosen && !counted.some((choice) => choice.value === chosen.value) ? [{ ...chosen, count: 0 }] : [];
  return [...counted, ...gone].sort((a, b) => a.name.localeCompare(b.name));
}

/** A post that the public may read; to its employer and officers another one is absent here, too. */
export async function publicPage({ caller, id, today }: Asked) {
  const subject = await postSubject(caller.db, id("id"));
  await allowRead(caller, "post.read", subject);
  const post = await postOf(caller.db, id("id"));
  if (!post || !subject?.publiclyVisible || !isPublic(post.status)) throw notFound();
  const employer = await employerOf(caller.db, post.employerId);
  return {
    post: publicView(post),
    aboutEmployer: employer?.description ?? null,
    filled: post.status === "filled" || post.placesLeft === 0,
    closed: post.closesOn !== null && post.closesOn < today,
  };
}
