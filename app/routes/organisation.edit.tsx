import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { changeOrganisation } from "../employers/changing.server";
import { townMeant } from "../employers/joining.server";
import { Organisation } from "../employers/organisation";
import { ContactFields, OrganisationFields, RegisterFields } from "../employers/organisation-fields";
import { ownOrganisation } from "../employers/pages.server";
import { alsoTown, type TownAsked } from "../participants/town-form.server";
import { BackLink, Button, ErrorSummary, Heading, Inset, Narrow } from "../ui";
import { parseForm, refusedForm } from "../web/forms.server";
import { guardedAction, guardedLoader, notFound } from "../web/guard.server";

export const loader = guardedLoader("employer.write", async (asked) => {
  const { employer, isOwner } = await ownOrganisation(asked);
  if (!isOwner) throw notFound();
  return employer;
});

export const action = guardedAction("employer.write", async (asked) => {
  const { caller, form, t, go } = asked;
  if (caller.actor.role !== "employer" || caller.actor.position !== "owner") throw notFound();
  const parsed = parseForm(form, Organisation, t);
  if (!parsed.ok) {
    const [town = ""] = parsed.state.values.town ?? [];
    return refuse(alsoTown(parsed.state, townMeant({ town }), t, false));
  }
  const meant = townMeant(parsed.value);
  if (!meant.ok) return refuse(alsoTown(refusedForm(form, {}), meant, t, false));
  const { unsettled } = await changeOrganisation(caller, parsed.value, meant.town);
  return go("/organisation", { key: unsettled ? "employers.done.unsettled" : "employers.done.saved" });
});

const refuse = ({ state, towns }: TownAsked) =>
  data({ ...state, towns: towns.map(({ id, label }) => ({ value: String(id), label })) }, { status: 422 });

export const meta = () => [{ title: "Change the organisation – Foothold" }];

/** An owner changes what the organisation says of itself. */
export default function EditOrganisation() {
  const employer = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const parts = { state, stored: employer };
  const isVerified = employer.kindVerifiedBy !== null || employer.licenceVerifiedBy !== null;
  return (
    <Narrow>
      <p>
        <BackLink href="/organisation">My organisation</BackLink>
      </p>
      <ErrorSummary errors={state?.errors} />
      <Heading caption={employer.name}>Change the organisation</Heading>
      {isVerified && (
        <Inset>
          <p>
            An officer has verified your organisation. If you change its name, its numbers or what it is, the
            officer has to verify it again.
          </p>
        </Inset>
      )}
      <form method="post" noValidate>
        <OrganisationFields {...parts} towns={state?.towns} />
        <h2>Numbers and reasons</h2>
        <RegisterFields {...parts} />
        <h2>Whom we talk with</h2>
        <ContactFields {...parts} />
        <Button>Save</Button>
      </form>
    </Narrow>
  );
}
