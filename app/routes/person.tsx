import { useActionData, useLoaderData } from "@remix-run/react";
import { releaseWaiting } from "../brokering/release.server";
import { OfficerTag } from "../brokering/state-tag";
import type { CandidacyState } from "../brokering/states";
import { useFormat } from "../i18n/context";
import { assign, takeOn } from "../participants/care.server";
import { CareForms, PersonFrame } from "../participants/care-pages";
import { AssignForm } from "../participants/notes";
import { demandPerson, readPerson } from "../participants/people.server";
import { ProfileOfPerson, RightToWork } from "../participants/person-page";
import { Button, ErrorSummary, SummaryList } from "../ui";
import { parseForm, refusedForm, unprocessable } from "../web/forms.server";
import { guardedAction, guardedLoader, notFound } from "../web/guard.server";

export const loader = guardedLoader("person.read", async ({ caller, id, today }) => ({
  person: await readPerson(caller, id("id")),
  today,
}));

export const action = guardedAction("person.assign", async ({ caller, id, form, t, go }) => {
  const personId = id("id");
  await demandPerson(caller, personId);
  const here = `/people/${personId}`;
  switch (form.get("intent")) {
    case "take-on":
      await takeOn(caller, personId);
      return go(here, { key: "people.takenOn" });
    case "assign": {
      const parsed = parseForm(form, AssignForm, t);
      if (!parsed.ok) return unprocessable(parsed.state);
      const done = await assign(caller, personId, parsed.value);
      if (!done.ok) return unprocessable(refusedForm(form, { officerId: t("assign.officer.required") }));
      return go(here, { key: "people.assigned" });
    }
    case "release": {
      const { sent, ended, waiting } = await releaseWaiting(caller, personId);
      return go(here, { key: "people.released", params: { sent, ended, waiting } });
    }
    default:
      throw notFound();
  }
});

export const meta = () => [{ title: "Person’s page – Foothold" }];

export default function PersonPage() {
  const { person, today } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  return (
    <>
      <ErrorSummary errors={state?.errors} />
      <PersonFrame head={person.head} page="" />
      <CareForms person={person} state={state} />
      <RightToWork person={person} />
      <Candidacies />
      <ProfileOfPerson person={person} today={today} />
    </>
  );
}

/** What the person applied for; those that wait can be looked at again. */
function Candidacies() {
  const { person } = useLoaderData<typeof loader>();
  const { candidacies } = person;
  const format = useFormat();
  const waiting = candidacies.filter((candidacy) => candidacy.state === "waiting").length;
  return (
    <section>
      <h2>Jobs they applied for</h2>
      {candidacies.length === 0 ? (
        <p className="fh-quiet">None yet.</p>
      ) : (
        <SummaryList
          rows={candidacies.map((candidacy) => ({
            label: <a href={`/people/${person.head.id}/candidacies/${candidacy.id}`}>{candidacy.title}</a>,
            value: (
              <>
                <OfficerTag state={candidacy.state as CandidacyState} /> {candidacy.employerName}, since{" "}
                {format.instantDate(candidacy.stateSince)}
              </>
            ),
          }))}
        />
      )}
      {waiting > 0 && (
        <form method="post">
          <p>
            Applications wait until the right to work is recorded and reaches the start. Recording it sends
            them on by itself; look again when something else has changed.
          </p>
          <Button look="secondary" name="intent" value="release">
            Look again at what waits
          </Button>
        </form>
      )}
    </section>
  );
}
