import { useActionData, useLoaderData } from "@remix-run/react";
import { useFormat } from "../i18n/context";
import { waitingList } from "../imports/columns";
import { readImport, UNDO_DAYS, undoImport } from "../imports/undoing.server";
import { BackLink, Button, ErrorSummary, Heading, Inset } from "../ui";
import { refusedForm, unprocessable } from "../web/forms.server";
import { guardedAction, guardedLoader, notFound } from "../web/guard.server";

export const loader = guardedLoader("import.own", async ({ caller, id }) => ({
  ...(await readImport(caller, id("id"))),
  days: UNDO_DAYS,
}));

export const action = guardedAction("import.own", async ({ caller, form, id, go }) => {
  if (form.get("intent") !== "undo") throw notFound();
  const done = await undoImport(caller, id("id"));
  if (done.ok) return go(`/imports/${id("id")}`, { key: "imports.undone" });
  return unprocessable(refusedForm(form, { "": `An import can be taken back for ${UNDO_DAYS} days` }));
});

export const meta = () => [{ title: "Import – Foothold" }];

/** What an import made, and taking it back. */
export default function Import() {
  const { kind, stored, there, leftOut, madeAt, undoneAt, until, mayUndo, touched, stayed, days } =
    useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const f = useFormat();
  const [one, many] = kind === "people" ? ["person", "people"] : ["employer", "employers"];
  const count = (n: number) => `${f.number(n)} ${n === 1 ? one : many}`;
  return (
    <>
      <BackLink href={`/${kind}/import`}>{kind === "people" ? "Import people" : "Import employers"}</BackLink>
      <ErrorSummary errors={state?.errors} />
      <Heading caption={f.instant(madeAt)}>
        {undoneAt
          ? `${count(stored - there)} taken back of ${f.number(stored)} imported`
          : `${count(stored)} imported`}
      </Heading>
      {undoneAt ? (
        <>
          <p>Taken back on {f.instant(undoneAt)}.</p>
          {stayed.length > 0 && (
            <>
              <p>Something was done about these since, so they stay:</p>
              <ul>
                {stayed.map(({ id, name }) => (
                  <li key={id}>
                    <a href={`/${kind}/${id}`}>
                      <bdi>{name}</bdi>
                    </a>
                  </li>
                ))}
              </ul>
            </>
          )}
        </>
      ) : (
        <>
          <p>
            {kind === "people"
              ? "They are on your caseload. Each was sent a message that says so and how to sign in."
              : "Each contact was sent an invitation. Until it is taken up, the employer waits in your list."}
          </p>
          <p>
            <a href={`/${kind}`}>{kind === "people" ? "See the people" : "See the employers"}</a>
          </p>
        </>
      )}
      {leftOut > 0 && (
        <p>
          {f.number(leftOut)} {leftOut === 1 ? "row was" : "rows were"} left out.{" "}
          <a href={waitingList(kind)}>Look at what is left to import</a>; it is kept for 12 hours.
        </p>
      )}
      {mayUndo && (
        <form method="post">
          <Inset>
            <p>
              Until {f.instant(until)} you can take this back: everybody of whom nothing was done since is
              gone.
              {touched > 0 && ` ${count(touched)} would stay.`} What they were already sent cannot be called
              back.
            </p>
          </Inset>
          <Button name="intent" value="undo" look="warning">
            Take the import back
          </Button>
        </form>
      )}
      {!mayUndo && !undoneAt && (
        <p>More than {days} days have passed, so it cannot be taken back as a whole.</p>
      )}
    </>
  );
}
