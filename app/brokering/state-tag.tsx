import { useT } from "../i18n/context";
import { Tag, type TagTone } from "../ui";
import { OFFICER_STATE } from "./officer-words";
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

/** The same, about the person, for an officer. */
export const OfficerTag = ({ state }: { state: CandidacyState }) => (
  <Tag tone={OFFICER_STATE[state].tone}>{OFFICER_STATE[state].words}</Tag>
);
