import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AddPersonForm } from "../participants/adding";
import { type Added, addPerson, takesDistrict } from "../participants/adding.server";
import { AddPersonPage } from "../participants/adding-page";
import { alsoHome, alsoTown } from "../participants/town-form.server";
import { BackLink, ErrorSummary, Heading, Narrow } from "../ui";
import { parseForm, refusedForm } from "../web/forms.server";
import { type AskedToAct, guardedAction, guardedLoader } from "../web/guard.server";

export const loader = guardedLoader("person.add", async ({ caller }) => ({
  id: crypto.randomUUID(),
  postcodes: await takesDistrict(caller),
}));

export const action = guardedAction("person.add", async (asked) => {
  const { caller, form, t, go } = asked;
  const parsed = parseForm(form, AddPersonForm, t);
  if (!parsed.ok)
    return data({ ...(await alsoHome(caller.db, parsed.state, t)), likely: [], known: null }, 422);
  const done = await addPerson(caller, parsed.value);
  if (done.ok) return go(`/people/${done.id}/profile/travel`, { key: "people.added" });
  return data(refusal(asked, done, await takesDistrict(caller)), 422);
});

function refusal({ form, t }: AskedToAct, done: Exclude<Added, { ok: true }>, postcodes: boolean) {
  const none = { towns: [], likely: [], known: null };
  const at = (field: string, words: string) => refusedForm(form, { [field]: words });
  switch (done.because) {
    case "no-such-town":
    case "which-town":
      return { ...none, ...alsoTown(refusedForm(form, {}), done, t, postcodes) };
    case "other-region":
      return { ...none, state: at("town", t("add.town.region", { town: done.town.name })) };
    case "has-account": {
      const words = t(done.id ? "add.account.yours" : "add.account.other");
      return { ...none, known: done.id, state: at(done.field, words) };
    }
    case "likely-the-same":
      return { ...none, likely: done.people, state: at("another", t("add.another.required")) };
  }
}

export const meta = () => [{ title: "Add a person – Foothold" }];

export default function NewPerson() {
  const { id, postcodes } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <Narrow>
      <p>
        <BackLink href="/people">People</BackLink>
      </p>
      <ErrorSummary errors={sent?.state.errors} />
      <Heading lead="Do this together with the person. The profile comes next.">Add a person</Heading>
      <AddPersonPage
        id={id}
        postcodes={postcodes}
        state={sent?.state}
        towns={sent?.towns}
        likely={sent?.likely}
        known={sent?.known}
      />
    </Narrow>
  );
}
