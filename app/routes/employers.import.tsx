import { useActionData, useLoaderData } from "@remix-run/react";
import { ImportPage } from "../imports/import-page";
import { actOnImport, readImportPage } from "../imports/pages.server";
import { BackLink } from "../ui";
import { guardedAction, guardedLoader } from "../web/guard.server";

export const loader = guardedLoader("employer.add", (asked) => readImportPage(asked, "employers"));
export const action = guardedAction("employer.add", (asked) => actOnImport(asked, "employers"));
export const meta = () => [{ title: "Import employers – Foothold" }];

export default function ImportEmployers() {
  return (
    <>
      <BackLink href="/employers">Employers</BackLink>
      <ImportPage {...useLoaderData<typeof loader>()} state={useActionData<typeof action>()} />
    </>
  );
}
