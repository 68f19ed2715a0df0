import { useT } from "../i18n/context";
import { Button, Checkbox, Details, FilterBar, LinkButton, Select } from "../ui";
import type { MatchFilter } from "./filters";
import type { MatchesView } from "./view.server";

interface FiltersProps {
  view: Pick<MatchesView, "chips" | "options" | "narrowed">;
  filter: MatchFilter;
}

/** The ways that most take beside each other, and all of them in a form: both only change the address. */
export function Filters({ view, filter }: FiltersProps) {
  const t = useT();
  if (view.chips.length <= 1 && view.narrowed === 0) return null;
  return (
    <>
      <div className="fh-wide-only">
        <FilterBar label={t("matches.filters")} chips={view.chips} />
      </div>
      <Details
        summary={
          view.narrowed > 0
            ? t("matches.filters.summary_chosen", { count: view.narrowed })
            : t("matches.filters.summary")
        }
      >
        <form method="get" action="/matches" className="fh-filter">
          {view.options.map(({ name, label, value, any, options }) => (
            <Select
              key={name}
              name={name}
              label={label}
              value={value}
              empty={any ?? undefined}
              options={options}
            />
          ))}
          <Checkbox
            name="school"
            label={t("matches.filter.school")}
            value="1"
            checked={filter.school === true}
          />
          <Checkbox name="new" label={t("matches.filter.new")} value="1" checked={filter.fresh === true} />
          <div className="fh-buttons">
            <Button>{t("matches.filter.show")}</Button>
            {view.narrowed > 0 && (
              <LinkButton href="/matches" look="secondary">
                {t("matches.filter.clear")}
              </LinkButton>
            )}
          </div>
        </form>
      </Details>
    </>
  );
}
