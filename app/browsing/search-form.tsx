import { MODES } from "../../search/match/travel";
import { useFormat, useT } from "../i18n/context";
import { Button, Checkbox, Details, Select, TextField, TownField } from "../ui";
import type { SearchView } from "./browse.server";

/**
 * What to look for: it goes into the address, so that it can be kept, shared and come back to. Once something is asked
 * for, what was found comes first on a narrow screen, and the questions are folded.
 */
export function SearchForm({ view }: { view: SearchView }) {
  const t = useT();
  const isAsked = Object.keys(view.search).length > 0;
  return (
    <form method="get" action="/opportunities" className="fh-search" aria-label={t("browse.search")}>
      {isAsked ? (
        <Details summary={t("browse.change")} wide>
          <First view={view} />
          <More view={view} />
          <Button>{t("browse.go")}</Button>
        </Details>
      ) : (
        <>
          <First view={view} />
          <Button>{t("browse.go")}</Button>
          <Details summary={t("browse.more")} wide>
            <More view={view} />
            <Button look="secondary">{t("browse.go")}</Button>
          </Details>
        </>
      )}
    </form>
  );
}

function First({ view: { search, mode, choices, place, postcodes } }: { view: SearchView }) {
  const t = useT();
  return (
    <>
      <TextField
        name="q"
        type="search"
        label={t("browse.words")}
        hint={t("browse.words.hint")}
        value={search.q}
        maxLength={80}
        suggestFrom="/opportunities/suggestions"
      />
      <TownField
        name="town"
        label={t("browse.town")}
        hint={t(postcodes ? "browse.town.hint.postcode" : "browse.town.hint")}
        value={place?.label ?? search.town}
        {...(place?.unknown ? { errors: [place.unknown] } : {})}
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
            value={mode}
            options={MODES.map((value) => ({ value, label: t(`mode.${value}`) }))}
          />
        </>
      )}
    </>
  );
}

function More({ view: { choices, search } }: { view: SearchView }) {
  const t = useT();
  const f = useFormat();
  return (
    <>
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
