import { useActionData, useLoaderData } from "@remix-run/react";
import { ImportPage } from "../imports/import-page";
import { actOnImport, readImportPage } from "../imports/pages.server";
import { BackLink } from "../ui";
import { guardedAction, guardedLoader } from "../web/guard.server";

export const loader = guardedLoader("person.add", (asked) => readImportPage(asked, "people"));
export const action = guardedAction("person.add", (asked) => actOnImport(asked, "people"));
export const meta = () => [{ title: "Import people – Foothold" }];

export default function ImportPeople() {
  return (
    <>
      <BackLink href="/people">People</BackLink>
      <ImportPage {...useLoaderData<typeof loader>()} state={useActionData<typeof action>()} />
    </>
  );
}
