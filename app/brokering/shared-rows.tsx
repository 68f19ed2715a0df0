import type { Shared } from "../../db/queries/shared.server";
import { phoneWords } from "../accounts/address";
import type { MessageKey } from "../i18n/catalogue";
import type { Format } from "../i18n/format";
import type { Translate } from "../i18n/translate";
import type { SummaryRow } from "../ui";

const SKILLS_OF_ENGLISH = ["speaking", "listening", "reading", "writing"] as const;

/** What a person agreed to share, as rows; what they did not is not there. */
export function sharedRows(shared: Shared, t: Translate, f: Format): SummaryRow[] {
  const rows: SummaryRow[] = [];
  const say = (label: string, value: SummaryRow["value"] | null) => {
    if (value !== null && value !== "") rows.push({ label, value });
  };
  const list = (items: readonly string[]) =>
    items.length === 0 ? null : (
      <ul className="govuk-list">
        {items.map((item) => (
          <li key={item} dir="auto">
            {item}
          </li>
        ))}
      </ul>
    );
  say(
    t("shared.phone"),
    shared.phone && (
      <a href={`tel:${shared.phone}`}>
        <bdi>{phoneWords(shared.phone)}</bdi>
      </a>
    ),
  );
  say(
    t("shared.e_mail"),
    shared.email && (
      <a href={`mailto:${shared.email}`}>
        <bdi>{shared.email}</bdi>
      </a>
    ),
  );
  say(t("shared.skills"), list(shared.skills ?? []));
  say(
    t("shared.certificates"),
    list(
      (shared.certificates ?? []).map(({ label, expiresOn }) =>
        expiresOn
          ? t("profile.certificates.read.until", { certificate: label, date: f.date(expiresOn) })
          : label,
      ),
    ),
  );
  if (shared.english) {
    const { english } = shared;
    say(
      t("shared.english"),
      list(
        SKILLS_OF_ENGLISH.flatMap((skill) => {
          const level = english[skill];
          return level === null
            ? []
            : [`${t(`english.${skill}`)}: ${t(`english.level_${level}` as MessageKey)}`];
        }),
      ),
    );
  }
  const years = (from: number | null, to: number | null) => [from, to].filter(Boolean).join("–");
  say(
    t("shared.jobs_done"),
    list(
      (shared.jobs ?? []).map((job) =>
        [job.title, job.country, years(job.fromYear, job.toYear)].filter(Boolean).join(", "),
      ),
    ),
  );
  say(
    t("shared.qualifications"),
    list((shared.qualifications ?? []).map((q) => [q.title, q.country, q.year].filter(Boolean).join(", "))),
  );
  say(
    t("shared.languages"),
    list(
      (shared.languages ?? []).map(
        ({ label, speaks, reads }) =>
          `${label} (${[speaks && "speaks", reads && "reads"].filter(Boolean).join(", ")})`,
      ),
    ),
  );
  return rows;
}
