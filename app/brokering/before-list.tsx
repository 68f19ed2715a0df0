import type { Before } from "../matching/risks.server";
import { ReasonList } from "../ui";

/** What does not fit somebody, and what barely holds or is not known, the worst first; for officers. */
export const BeforeList = ({ before: { fails, risks } }: { before: Before }) =>
  fails.length + risks.length === 0 ? (
    <p>Nothing stands out.</p>
  ) : (
    <ReasonList
      reasons={[
        ...fails.map((text) => ({ verdict: "fails" as const, text: `${text}.` })),
        ...risks.map(({ text }) => ({ verdict: "unknown" as const, text: `${text}.` })),
      ]}
    />
  );

export const isClear = ({ fails, risks }: Before): boolean => fails.length + risks.length === 0;
