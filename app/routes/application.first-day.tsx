import { useActionData, useLoaderData } from "@remix-run/react";
import { firstDayPressed } from "../brokering/first-day-form.server";
import { FirstDayPage } from "../brokering/first-day-page";
import { myApplication } from "../brokering/views.server";
import { Denied } from "../policy";
import type { FormState } from "../web/form-state";
import { guardedAction, guardedLoader } from "../web/guard.server";

export const loader = guardedLoader("candidacy.decide", async ({ caller, id, t, f, today }) => {
  const { post, firstDay, state, offer } = await myApplication(caller, id("id"), { t, f });
  // There is no such list before an offer is accepted.
  if (!firstDay) throw new Denied("candidacy.decide");
  return {
    lines: firstDay,
    employer: post.employerName,
    title: post.title ?? "",
    action: `/applications/${id("id")}/first-day`,
    back: `/applications/${id("id")}`,
    startsOn: state === "accepted" ? (offer?.startsOn ?? null) : null,
    today,
    page: `${t("first-day.title")}: ${post.title ?? ""}`,
  };
});

export const action = guardedAction("candidacy.decide", (asked) =>
  firstDayPressed(asked, asked.id("id"), `/applications/${asked.id("id")}`),
);

export const meta = ({ data }: { data?: { page: string } }) => [{ title: `${data?.page} – Foothold` }];

export default function FirstDay() {
  return (
    <FirstDayPage {...useLoaderData<typeof loader>()} side="participant" form={useActionData<FormState>()} />
  );
}
