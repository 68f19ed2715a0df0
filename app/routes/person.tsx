import { useLoaderData } from "@remix-run/react";
import { readPerson } from "../participants/people.server";
import { ProfileOfPerson, Readers, RightToWork } from "../participants/person-page";
import { BackLink, Heading } from "../ui";
import { guardedLoader } from "../web/guard.server";

export const loader = guardedLoader("person.read", async ({ caller, id, today }) => ({
  person: await readPerson(caller, id("id")),
  today,
}));

export const meta = ({ data }: { data?: { person: { profile: { fullName: string } } } }) => [
  { title: `${data?.person.profile.fullName} – Foothold` },
];

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
      <RightToWork person={person} />
      <ProfileOfPerson person={person} today={today} />
      <Readers person={person} />
    </>
  );
}
