import { REASONS } from "../../search/match/score";
import { useFormat, useT } from "../i18n/context";
import { Table } from "../ui";

const POINTS = [
  ["matching.order.skills", REASONS.skills],
  ["matching.order.sector", REASONS.sector],
  ["matching.order.course", REASONS.course],
  ["matching.order.occupation", REASONS.occupation],
  ["matching.order.closeness", REASONS.closeness],
  ["matching.order.hours", REASONS["hours-wanted"]],
] as const;

/** What counts for the order of matches, and for how much. */
export function MostPoints() {
  const t = useT();
  const f = useFormat();
  return (
    <Table
      caption={t("matching.order.caption")}
      columns={[{ label: t("matching.order.what") }, { label: t("matching.order.points"), numeric: true }]}
      rows={POINTS.map(([what, points]) => [t(what), f.number(points)])}
    />
  );
}
