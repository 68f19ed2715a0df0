import { Button, Details, LinkButton, Select, Table } from "../ui";
import { type FormState, fieldOf } from "../web/form-state";
import { FIELDS_OF, type ImportKind } from "./columns";

interface Shown {
  line: number;
  name: string;
  errors: { field: string; words: string; typed: string | null }[];
  likely: { words: string; href: string | null }[];
}
export interface List {
  id: string;
  encoding: string;
  header: string[];
  examples: string[];
  columns: Record<string, number>;
  isMapped: boolean;
  total: number;
  right: number;
  wrong: number;
  likely: number;
  wrongRows: Shown[];
  likelyRows: Shown[];
}
/** Who or what a row may be. */
export const Likely = ({ likely }: { likely: Shown["likely"] }) => (
  <>
    {likely.map(({ words, href }, i) => (
      <span key={words}>
        {i > 0 && "; "}
        {href ? (
          <a href={href}>
            <bdi>{words}</bdi>
          </a>
        ) : (
          words
        )}
      </span>
    ))}
  </>
);

/** What is wrong, row by row. */
export function Wrong({ kind, list }: { kind: ImportKind; list: List }) {
  const labels = new Map(FIELDS_OF[kind].map(({ name, label }) => [name, label]));
  const more = list.wrong - list.wrongRows.length;
  return (
    <>
      <Table
        caption="Wrong rows"
        columns={[{ label: "Row" }, { label: "What is wrong" }]}
        rows={list.wrongRows.map((row) => [
          <span key="row">
            {row.line}
            <bdi className="fh-quiet fh-table__name">{row.name.slice(0, 80)}</bdi>
          </span>,
          <ul key="wrong" className="fh-plain">
            {row.errors.map(({ field, words, typed }) => (
              <li key={`${field} ${words}`}>
                <strong>{labels.get(field) ?? field}</strong>: {words}
                {typed !== null && (
                  <>
                    . Written: <bdi>{typed.slice(0, 80)}</bdi>
                  </>
                )}
              </li>
            ))}
          </ul>,
        ])}
      />
      {more > 0 && (
        <p>
          And {more} more {more === 1 ? "row" : "rows"}: in the file below.
        </p>
      )}
      <p>
        <LinkButton href={`/${kind}/import/left-out.csv`} look="secondary">
          Download these rows as CSV
        </LinkButton>
      </p>
    </>
  );
}

/** Which column holds what, to be said anew. */
export const Columns = ({ kind, list, state }: { kind: ImportKind; list: List; state?: FormState }) => (
  <Details
    summary="Which column holds what"
    open={!list.isMapped || Object.keys(state?.errors ?? {}).some((name) => name.startsWith("columns."))}
  >
    <form method="post" noValidate>
      <input type="hidden" name="id" value={list.id} />
      {FIELDS_OF[kind].map(({ name, label }) => (
        <Select
          key={name}
          {...fieldOf(state, `columns.${name}`, list.columns[name])}
          label={label}
          empty="Not in the list"
          options={list.header.map((head, at) => ({
            value: String(at),
            label: [head || `Column ${at + 1}`, list.examples[at] && `for example ${list.examples[at]}`]
              .filter(Boolean)
              .join(": "),
          }))}
        />
      ))}
      <Button look="secondary" name="intent" value="columns">
        Look again
      </Button>
    </form>
  </Details>
);
