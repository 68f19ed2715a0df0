import { useT } from "../i18n/context";
import { Tag, type TagTone } from "../ui";
import type { CandidacyState } from "./states";

const TONE: Partial<Record<CandidacyState, TagTone>> = {
  offered: "nearly",
  proposed: "nearly",
  accepted: "fits",
  started: "fits",
};

/** Where a candidacy stands, in its participant's words. A "no" is never red. */
export const StateTag = ({ state }: { state: CandidacyState }) => {
  const t = useT();
  return <Tag tone={TONE[state] ?? "plain"}>{t(`candidacy.state.${state}`)}</Tag>;
};
