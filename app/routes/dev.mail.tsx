import { useLoaderData } from "@remix-run/react";
import { useFormat, useT } from "../i18n/context";
import { capturedMessages } from "../messages/captured.server";
import { EmptyState, Heading } from "../ui";
import { demoOnly } from "../web/demo-only";
import { guardedLoader } from "../web/guard.server";

export const loader = guardedLoader("dev.read", async ({ services, url, t }) => {
  demoOnly(services);
  const to = url.searchParams.get("to")?.slice(0, 254) || null;
  return { title: t("devMail.title"), to, messages: await capturedMessages(services.db, to) };
});

export const meta = ({ data }: { data?: { title: string } }) => [{ title: `${data?.title} – Foothold` }];

export default function Mail() {
  const { messages, to } = useLoaderData<typeof loader>();
  const t = useT();
  const f = useFormat();
  return (
    <>
      <Heading lead={t("devMail.lead")}>{t("devMail.title")}</Heading>
      {to && (
        <p>
          {t("devMail.to", { to })} <a href="/dev/mail">{t("devMail.all")}</a>
        </p>
      )}
      {messages.length === 0 ? (
        <EmptyState title={t("devMail.none")}>
          <p>{t("devMail.noneYet")}</p>
        </EmptyState>
      ) : (
        <ol className="fh-plain fh-cards">
          {messages.map(({ id, subject, body, recipient, at }) => (
            <li key={id} className="fh-card">
              <a href={`/dev/mail/${id}`} dir="auto">
                {subject || body}
              </a>
              <p className="fh-quiet fh-small">
                <a href={`/dev/mail?to=${encodeURIComponent(recipient)}`}>
                  <bdi>{recipient}</bdi>
                </a>
                {" · "}
                {f.instant(at)}
              </p>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
