import type { EmployerFacts } from "../../db/queries/employers.server";
import { useT } from "../i18n/context";
import { SummaryList, type SummaryRow } from "../ui";
import type { Kind } from "./organisation";
import { registersOf } from "./register-numbers";
import { EMPLOYER_KIND, EMPLOYER_SIZE } from "./words";

/** What an organisation said of itself, with the registers in which its numbers stand. */
export function OrganisationFacts({ employer }: { employer: EmployerFacts }) {
  const t = useT();
  const written = (text: string | null) =>
    text && (
      <span className="fh-lines" dir="auto">
        {text}
      </span>
    );
  const region = t(`region.${employer.regionCode}` as "region.norfolk");
  const rows: (SummaryRow | null)[] = [
    {
      label: "What it is",
      value: (
        <>
          {EMPLOYER_KIND[employer.kind as Kind]}
          {employer.kind !== "business" && (
            <>, {employer.kindVerifiedBy ? `verified by ${employer.kindVerifiedBy}` : "not verified yet"}</>
          )}
        </>
      ),
    },
    { label: "What it does", value: written(employer.description) },
    {
      label: "Kinds of work",
      value: employer.sectors.map((code) => t(`sector.${code}` as "sector.care")).join("; "),
    },
    { label: "Size", value: EMPLOYER_SIZE[employer.size ?? ""] },
    { label: "Town", value: employer.town ? `${employer.town} (${region})` : region },
    employer.website
      ? {
          label: "Website",
          value: (
            <a href={employer.website} rel="noreferrer nofollow">
              {employer.website}
            </a>
          ),
        }
      : null,
    ...registersOf(employer).map(({ register, number, href }) => ({
      label: register,
      value: (
        <>
          <a href={href} rel="noreferrer">
            {number}
          </a>
          {number === employer.gangmasterLicence && (
            <>
              ,{" "}
              {employer.licenceVerifiedBy ? `verified by ${employer.licenceVerifiedBy}` : "not verified yet"}
            </>
          )}
        </>
      ),
    })),
    { label: "Why it joins", value: written(employer.reasonToJoin) },
    {
      label: "Contact",
      value: (employer.contactName || employer.contactEmail) && (
        <>
          <bdi>{employer.contactName}</bdi>
          {employer.contactEmail && (
            <>
              <br />
              <a href={`mailto:${employer.contactEmail}`}>{employer.contactEmail}</a>
            </>
          )}
          {employer.contactPhone && (
            <>
              <br />
              <a href={`tel:${employer.contactPhone.replace(/[^\d+]/g, "")}`}>{employer.contactPhone}</a>
            </>
          )}
        </>
      ),
    },
  ];
  return (
    <SummaryList
      rows={rows
        .filter((row) => row !== null)
        .map(({ label, value }) => ({ label, value: value || <span className="fh-quiet">Not said</span> }))}
    />
  );
}
