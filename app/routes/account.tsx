import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { answerAccountForm } from "../accounts/account-actions.server";
import {
  AddressPart,
  EverywherePart,
  MessagesPart,
  NamePart,
  PasswordPart,
  RolePart,
} from "../accounts/account-forms";
import { accountOf, topicsFor } from "../accounts/settings.server";
import { useT } from "../i18n/context";
import { ErrorSummary, Heading, Narrow } from "../ui";
import { guardedAction, guardedLoader } from "../web/guard.server";

export const loader = guardedLoader("account.settings", async ({ caller, identity, t }) => {
  const { actor, db } = caller;
  if (!("personId" in actor)) throw redirect("/sign-in?then=/account");
  return {
    title: t("account.title"),
    account: await accountOf(db, actor.personId),
    topics: topicsFor(actor.role),
    roles: identity.roles,
  };
});

export const action = guardedAction("account.settings", answerAccountForm);

export const meta = ({ data }: { data?: { title: string } }) => [{ title: `${data?.title} – Foothold` }];

export default function AccountPage() {
  const { title, account, topics, roles } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const t = useT();
  const { fullName, email, phone, channel, choices, hasPassword } = account;
  return (
    <Narrow>
      <ErrorSummary errors={state?.errors} />
      <Heading lead={t("account.lead")}>{title}</Heading>
      <div className="fh-stack">
        <RolePart roles={roles} />
        <NamePart state={state} name={fullName} />
        <AddressPart state={state} email={email} phone={phone} />
        <MessagesPart state={state} channel={channel} topics={topics} choices={choices} />
        <PasswordPart state={state} has={hasPassword} possible={email !== null} />
        <EverywherePart />
      </div>
    </Narrow>
  );
}
