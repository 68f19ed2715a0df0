import { useLoaderData } from "@remix-run/react";
import { releaseWaiting } from "../brokering/release.server";
import { StateTag } from "../brokering/state-tag";
import type { CandidacyState } from "../brokering/states";
import { useFormat } from "../i18n/context";
import { demandPerson, readPerson, takeOn } from "../participants/people.server";
import { ProfileOfPerson, Readers, RightToWork } from "../participants/person-page";
import { BackLink, Button, Heading, SummaryList } from "../ui";
import { guardedAction, guardedLoader } from "../web/guard.server";

export const loader = guardedLoader("person.read", async ({ caller, id, today }) => ({
  person: await readPerson(caller, id("id")),
  today,
}));

export const action = guardedAction("candidacy.release", async ({ caller, id, form, go }) => {
  const personId = id("id");
  await demandPerson(caller, personId);
  if (form.get("intent") === "take-on") {
    await takeOn(caller, personId);
    return go(`/people/${personId}`, { key: "people.takenOn" });
  }
  const { sent, ended, waiting } = await releaseWaiting(caller, personId);
  return go(`/people/${personId}`, { key: "people.released", params: { sent, ended, waiting } });
});

export const meta = () => [{ title: "Person’s page – Foothold" }];

export default function PersonPage() {
  const { person, today } = useLoaderData<typeof loader>();
  const { profile, takenOn } = person;
  return (
    <>
      <p>
        <BackLink href="/people">People</BackLink>
      </p>
      <Heading
        caption={profile.town ?? "No town yet"}
        lead={
          takenOn
            ? "Your organisation looks after this person."
            : "Nobody has taken this person on yet: every officer of the region sees this page."
        }
      >
        <bdi>{profile.fullName}</bdi>
      </Heading>
      {!takenOn && (
        <form method="post">
          <Button look="secondary" name="intent" value="take-on">
            Take this person on
          </Button>
        </form>
      )}
      <RightToWork person={person} />
      <Candidacies />
      <ProfileOfPerson person={person} today={today} />
      <Readers person={person} />
    </>
  );
}

/** What the person applied for; those that wait can be looked at again. */
function Candidacies() {
  const { candidacies } = useLoaderData<typeof loader>().person;
  const format = useFormat();
  const waiting = candidacies.filter((candidacy) => candidacy.state === "waiting").length;
  return (
    <section>
      <h2>Applications</h2>
      {candidacies.length === 0 ? (
        <p className="fh-quiet">None yet.</p>
      ) : (
        <SummaryList
          rows={candidacies.map((candidacy) => ({
            label: <a href={`/opportunities/${candidacy.opportunityId}`}>{candidacy.title}</a>,
            value: (
              <>
                <StateTag state={candidacy.state as CandidacyState} /> {candidacy.employerName}, since{" "}
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
