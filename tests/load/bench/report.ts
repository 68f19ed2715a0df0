import type { measureEngines } from "../../../search/bench/engines";
import type { Times } from "../../../search/bench/times";
import type { PageFigures } from "./pages";

export type Figures = Awaited<ReturnType<typeof measureEngines>> & PageFigures & { rssMb: number };

const isTimes = (value: unknown): value is Times =>
  typeof value === "object" && value !== null && "p50" in value && "p95" in value;

const ms = (value: number) => `${value.toPrecision(3)} ms`.padStart(12);

/** What a reader compares, and the most that it should be. */
function ratios({
  exhaustive,
  memory,
  meilisearch,
  constant,
  matchesPage,
}: Figures): [string, number, string][] {
  const rows: [string, number, string][] = [
    ["memory p50 ÷ exhaustive p50", memory.matches.p50 / exhaustive.matches.p50, "at most 0.25"],
    ["memory p95 ÷ exhaustive p50", memory.matches.p95 / exhaustive.matches.p50, "at most 1"],
    ["all what-ifs ÷ one search, p50", memory.whatIf.p50 / memory.matches.p50, "at most 3"],
    ["candidates p95 ÷ exhaustive p50", memory.candidates.p95 / exhaustive.candidates.p50, "at most 1.5"],
    ["matches page ÷ from constant hits", matchesPage / constant, "at least 0.5"],
  ];
  if (meilisearch)
    rows.push(
      ["Meilisearch matches p50 ÷ bare p50", meilisearch.matches.p50 / meilisearch.bare.p50, "at most 10"],
      ["Meilisearch matches p95 ÷ bare p50", meilisearch.matches.p95 / meilisearch.bare.p50, "at most 30"],
      [
        "Meilisearch candidates p50 ÷ bare p50",
        meilisearch.candidates.p50 / meilisearch.bare.p50,
        "at most 10",
      ],
    );
  return rows;
}

/** The figures for a person to read. */
export function tableOf(figures: Figures): string {
  const lines = [`${"".padEnd(28)}${"p50".padStart(12)}${"p95".padStart(12)}`];
  const add = (name: string, value: unknown) => {
    if (isTimes(value)) lines.push(`${name.padEnd(28)}${ms(value.p50)}${ms(value.p95)}`);
    else if (typeof value === "object" && value !== null)
      for (const [inner, each] of Object.entries(value)) add(`${name} ${inner}`, each);
    else lines.push(`${name.padEnd(28)}${String(value ?? "not measured: MEILISEARCH_URL is not set")}`);
  };
  for (const [name, value] of Object.entries(figures)) add(name, value);
  lines.push("");
  for (const [name, value, bar] of ratios(figures))
    lines.push(`${name.padEnd(40)}${value.toFixed(2).padStart(8)}   ${bar}`);
  return lines.join("\n");
}
