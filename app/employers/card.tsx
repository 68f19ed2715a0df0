import type { EmployerView } from "../../db/queries/employers.server";
import { useFormat } from "../i18n/context";
import { Card } from "../ui";

const KINDS: Record<string, string> = {
  business: "Business",
  charity: "Charity",
  public_body: "Public body",
};
const SIZES: Record<string, string> = {
  under_10: "Under 10 people",
  "10_to_49": "10 to 49 people",
  "50_to_249": "50 to 249 people",
  "250_or_more": "250 people or more",
};
const STANDING: Record<string, string> = {
  applied: "Not approved yet",
  approved: "Approved",
  suspended: "Suspended: its posts are hidden",
  left: "Has left",
};

/** An employer as officers see it beside its post. */
export function EmployerCard({ employer }: { employer: EmployerView }) {
  const f = useFormat();
  const standing = STANDING[employer.status] ?? employer.status;
  return (
    <Card>
      <h2>{employer.name}</h2>
      <p>
        <strong>{standing}</strong>
        {employer.approvedAt && <>, {f.instantDate(employer.approvedAt)}</>}
      </p>
      <p>
        {KINDS[employer.kind] ?? employer.kind}
        {employer.size && <>. {SIZES[employer.size] ?? employer.size}</>}
        <br />
        Officer: {employer.officer ?? "none named"}
      </p>
      {employer.description && (
        <p className="fh-lines" dir="auto">
          {employer.description}
        </p>
      )}
    </Card>
  );
}
