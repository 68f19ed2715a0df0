import { sql, type Transaction } from "kysely";
import type { Db } from "../client.server";
import type { DB } from "../types";
import { BASES } from "./bases";
import { CERTIFICATES } from "./certificates";
import { CONDITIONS } from "./conditions";
import { EXCLUDING_WORDS } from "./excluding-words";
import { LANGUAGES } from "./languages";
import { RATES } from "./rates";
import { REASONS } from "./reasons";
import { REGIONS } from "./regions";
import { SECTORS } from "./sectors";
import { SKILLS } from "./skills";
import { SOC_UNITS } from "./soc";
import { TOWNS } from "./towns";

/** The English catalogue: `sector.<code>`, `skill.<code>` and so on. */
export type Labels = Readonly<Record<string, string>>;

type Row = Readonly<Record<string, unknown>>;

/** What goes into a table, in SQL's names and types. */
interface Load {
  table: string;
  key: readonly string[];
  columns: Readonly<Record<string, "text" | "text[]" | "int" | "date" | "boolean" | "double precision">>;
  rows: readonly Row[];
  /** A condition on a row that is already there, without which it stays as it is. */
  where?: string;
}

/**
 * Writes the reference data that ships with the product into the database, in one transaction; a second time it
 * changes nothing. Rows that are no longer shipped stay, as posts and people may name them; a rate that somebody
 * entered, and a word that somebody changed or ended, is theirs. Throws where a label is missing.
 */
export async function loadReference(db: Db, labels: Labels): Promise<void> {
  const loads = loadsOf(labels);
  await db.transaction().execute(async (trx) => {
    for (const load of loads) await upsert(trx, load);
    await keepOnly(trx, SKILL_SECTORS);
    await keepOnly(trx, SOC_SECTORS);
  });
}

const SKILL_SECTORS: Load = {
  table: "skill_sector",
  key: ["skill_code", "sector_code"],
  columns: { skill_code: "text", sector_code: "text" },
  rows: SKILLS.flatMap((skill) =>
    skill.sectors.map((sector) => ({ skill_code: skill.code, sector_code: sector })),
  ),
};

const SOC_SECTORS: Load = {
  table: "soc_sector",
  key: ["soc_code", "sector_code"],
  columns: { soc_code: "text", sector_code: "text" },
  rows: SOC_UNITS.flatMap((unit) =>
    unit.sectors.map((sector) => ({ soc_code: unit.code, sector_code: sector })),
  ),
};

function loadsOf(labels: Labels): readonly Load[] {
  const label = (key: string): string => {
    const found = labels[key];
    if (found === undefined) throw new Error(`The catalogue has no label "${key}".`);
    return found;
  };
  return [
    {
      table: "region",
      key: ["code"],
      columns: { code: "text", label: "text" },
      rows: REGIONS.map(({ code }) => ({ code, label: label(`region.${code}`) })),
    },
    {
      table: "sector",
      key: ["code"],
      columns: { code: "text", label: "text", synonyms: "text[]" },
      rows: SECTORS.map(({ code, synonyms }) => ({ code, label: label(`sector.${code}`), synonyms })),
    },
    {
      table: "skill",
      key: ["code"],
      columns: { code: "text", label: "text", synonyms: "text[]", usage: "int" },
      rows: SKILLS.map(({ code, synonyms, usage }) => ({
        code,
        label: label(`skill.${code}`),
        synonyms,
        usage,
      })),
    },
    SKILL_SECTORS,
    {
      table: "soc_unit",
      key: ["code"],
      columns: { code: "text", title: "text", synonyms: "text[]" },
      rows: SOC_UNITS.map(({ code, title, synonyms }) => ({ code, title, synonyms })),
    },
    SOC_SECTORS,
    {
      table: "certificate_type",
      key: ["code"],
      columns: {
        code: "text",
        label: "text",
        kind: "text",
        months_valid: "int",
        expiry_source: "text",
        employer_arranges: "boolean",
        how_to_get: "text",
      },
      rows: CERTIFICATES.map((type) => ({
        code: type.code,
        label: label(`certificate.${type.code}`),
        kind: type.kind,
        months_valid: type.expiry.months,
        expiry_source: type.source,
        employer_arranges: type.employerArranges,
        how_to_get: label(`certificate.${type.code}.how`),
      })),
    },
    {
      table: "condition_type",
      key: ["code"],
      columns: { code: "text", label_employer: "text", label_participant: "text" },
      rows: CONDITIONS.map((code) => ({
        code,
        label_employer: label(`condition.${code}`),
        label_participant: label(`condition.${code}.own`),
      })),
    },
    {
      table: "language",
      key: ["code"],
      columns: { code: "text", label: "text", own_name: "text", direction: "text" },
      rows: LANGUAGES.map(({ code, label: name, ownName, direction }) => ({
        code,
        label: name,
        own_name: ownName,
        direction,
      })),
    },
    {
      table: "reason",
      key: ["kind", "code"],
      columns: { kind: "text", code: "text", label: "text", message: "text" },
      rows: REASONS.map(({ kind, code }) => ({
        kind,
        code,
        label: label(`reason.${code}`),
        message: kind === "turn_down" ? label(`reason.${code}.message`) : null,
      })),
    },
    {
      table: "right_to_work_basis",
      key: ["code"],
      columns: {
        code: "text",
        label: "text",
        time_limited: "boolean",
        paid_work: "text",
        follow_up_months: "int",
      },
      rows: BASES.map((basis) => ({
        code: basis.code,
        label: basis.label,
        time_limited: basis.timeLimited,
        paid_work: basis.paidWork,
        follow_up_months: basis.followUpMonths,
      })),
    },
    {
      table: "rate",
      key: ["kind", "band", "valid_from"],
      columns: { kind: "text", band: "text", valid_from: "date", pence: "int", source: "text" },
      rows: RATES.map(({ kind, band, validFrom, pence, source }) => ({
        kind,
        band,
        valid_from: validFrom,
        pence,
        source,
      })),
      where: "rate.entered_by is null",
    },
    {
      table: "excluding_word",
      key: ["code"],
      columns: { code: "text", phrase: "text", reason: "text", instead: "text", unlawful: "boolean" },
      rows: EXCLUDING_WORDS.map((word) => ({ ...word })),
      where: "excluding_word.entered_by is null and excluding_word.ended_at is null",
    },
    {
      table: "town",
      key: ["id"],
      columns: {
        id: "int",
        name: "text",
        label: "text",
        alt_names: "text[]",
        lat: "double precision",
        lon: "double precision",
        population: "int",
        region_code: "text",
      },
      rows: TOWNS.map((town) => ({
        id: town.id,
        name: town.name,
        label: town.label,
        alt_names: town.altNames,
        lat: town.lat,
        lon: town.lon,
        population: town.population,
        region_code: town.region,
      })),
    },
  ];
}

const typed = ({ columns }: Load) =>
  Object.entries(columns)
    .map(([name, type]) => `${name} ${type}`)
    .join(", ");

/** Adds what is missing and changes what differs; what is the same is not written. */
async function upsert(trx: Transaction<DB>, load: Load): Promise<void> {
  const { table, key } = load;
  const names = Object.keys(load.columns);
  const others = names.filter((name) => !key.includes(name));
  const list = (of: string) => others.map((name) => `${of}.${name}`).join(", ");
  const update =
    others.length === 0
      ? "nothing"
      : `update set ${others.map((name) => `${name} = excluded.${name}`).join(", ")}
         where (${list(table)}) is distinct from (${list("excluded")}) and (${load.where ?? "true"})`;
  await sql`
    insert into ${sql.raw(table)} (${sql.raw(names.join(", "))})
    select ${sql.raw(names.join(", "))}
    from jsonb_to_recordset(${JSON.stringify(load.rows)}::jsonb) as r(${sql.raw(typed(load))})
    on conflict (${sql.raw(key.join(", "))}) do ${sql.raw(update)}
  `.execute(trx);
}

/** Of a table that ties codes together, keeps the pairs that are shipped, for codes that are. */
async function keepOnly(trx: Transaction<DB>, load: Load): Promise<void> {
  const [owner = ""] = load.key;
  const keys = load.key.join(", ");
  await sql`
    with shipped as (
      select * from jsonb_to_recordset(${JSON.stringify(load.rows)}::jsonb) as r(${sql.raw(typed(load))})
    )
    delete from ${sql.raw(load.table)}
    where ${sql.raw(owner)} in (select ${sql.raw(owner)} from shipped)
      and (${sql.raw(keys)}) not in (select ${sql.raw(keys)} from shipped)
  `.execute(trx);
}
