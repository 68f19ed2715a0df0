import { MODES } from "../../search/match/travel";
import { useFormat, useT } from "../i18n/context";
import { Button, Checkbox, Details, Select, TextField, TownField } from "../ui";
import type { SearchView } from "./browse.server";

/** What to look for: it goes into the address, so that it can be kept, shared and come back to. */
export function SearchForm({ view: { search, choices, place } }: { view: SearchView }) {
  const t = useT();
  const { kind, sector, school, term, pay, mode } = search;
  const isNarrowed = [kind, sector, school, term, pay].some((value) => value !== undefined);
  return (
    <form method="get" action="/opportunities" className="fh-search" aria-label={t("browse.search")}>
      <div className="fh-filter">
        <TextField
          name="q"
          type="search"
          label={t("browse.words")}
          hint={t("browse.words.hint")}
          value={search.q}
          maxLength={80}
        />
        <TownField
          name="town"
          label={t("browse.town")}
          hint={t("browse.town.hint")}
          value={place?.label ?? search.town}
          {...(place && place.label === null ? { errors: [t("browse.town.unknown")] } : {})}
        />
        {choices.rings.length > 0 && (
          <>
            <Select
              name="within"
              label={t("browse.within.label")}
              value={choices.within}
              options={choices.rings}
            />
            <Select
              name="mode"
              label={t("browse.mode")}
              value={mode ?? "bus"}
              options={MODES.map((value) => ({ value, label: t(`mode.${value}`) }))}
            />
          </>
        )}
        <Button>{t("browse.go")}</Button>
      </div>
      <Details summary={t("browse.more")} open={isNarrowed}>
        <More choices={choices} search={search} />
        <Button look="secondary">{t("browse.go")}</Button>
      </Details>
    </form>
  );
}

function More({ choices, search }: Pick<SearchView, "choices" | "search">) {
  const t = useT();
  const f = useFormat();
  return (
    <>
      <div className="fh-filter">
        <Select
          name="kind"
          label={t("vacancies.kind")}
          empty={t("vacancies.kind.all")}
          value={search.kind}
          options={choices.kinds}
        />
        <Select
          name="sector"
          label={t("vacancies.sector")}
          empty={t("vacancies.sector.all")}
          value={search.sector}
          options={choices.sectors}
        />
        <Select
          name="pay"
          label={t("browse.pay.label")}
          empty={t("browse.pay.all")}
          value={String(search.pay ?? "")}
          options={choices.pays}
        />
        <Select name="sort" label={t("browse.sort")} value={choices.sort} options={choices.sorts} />
      </div>
      <Checkbox
        name="school"
        value="1"
        label={t("browse.school.count", { count: f.number(choices.school) })}
        hint={t("browse.school.hint")}
        checked={search.school === true}
      />
      <Checkbox
        name="term"
        value="1"
        label={t("browse.term.count", { count: f.number(choices.term) })}
        hint={t("browse.term.hint")}
        checked={search.term === true}
      />
    </>
  );
}
