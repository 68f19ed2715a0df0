import { SECTORS } from "../../../db/reference/sectors";
import { useT } from "../../i18n/context";
import { Radios } from "../../ui";
import { fieldOf } from "../../web/form-state";
import { QUESTIONS } from "../questions";
import type { QuestionProps } from "./form";

export function SectorForm({ post, state }: QuestionProps) {
  const t = useT();
  return (
    <Radios
      {...fieldOf(state, "sector", post.sectorCode)}
      label={QUESTIONS.sector.title}
      asHeading
      hint="Choose what a person does, even if your organisation is known for something else."
      choices={SECTORS.map(({ code }) => ({ value: code, label: t(`sector.${code}`) }))}
    />
  );
}

export interface Occupation {
  code: string;
  title: string;
  also: readonly string[];
}

/** Occupations of the post's kind of work. */
export function OccupationForm({
  post,
  state,
  occupations,
}: QuestionProps & { occupations: readonly Occupation[] }) {
  const none = { value: "none", label: "None of these", divider: "or" };
  return (
    <Radios
      {...fieldOf(state, "soc", post.socCode)}
      label={QUESTIONS.occupation.title}
      asHeading
      hint="We compare it with the work that people have done before. Some people may work only in certain occupations."
      choices={[
        ...occupations.map(({ code, title, also }) => ({
          value: code,
          label: title,
          hint: also.slice(0, 4).join(", "),
        })),
        none,
      ]}
    />
  );
}
