import type { EmployerView } from "../../db/queries/employers.server";
import { useFormat } from "../i18n/context";
import { Card } from "../ui";
import type { Kind } from "./organisation";
import type { EmployerStatus } from "./states";
import { EMPLOYER_KIND, EMPLOYER_SIZE, EMPLOYER_STATUS } from "./words";

/** An employer as officers see it beside its post. */
export function EmployerCard({ employer }: { employer: EmployerView }) {
  const f = useFormat();
  return (
    <Card>
      <h2>
        <a href={`/employers/${employer.id}`} dir="auto">
          {employer.name}
        </a>
      </h2>
      <p>
        <strong>{EMPLOYER_STATUS[employer.status as EmployerStatus].word}</strong>
        {employer.approvedAt && <>, {f.instantDate(employer.approvedAt)}</>}
      </p>
      <p>
        {EMPLOYER_KIND[employer.kind as Kind]}
        {employer.size && <>. {EMPLOYER_SIZE[employer.size]}</>}
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
