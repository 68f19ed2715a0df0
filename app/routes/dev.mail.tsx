import { useLoaderData } from "@remix-run/react";
import { useFormat, useT } from "../i18n/context";
import { capturedMessages } from "../messages/captured.server";
import { EmptyState, Heading, Table } from "../ui";
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
        <Table
          caption={t("devMail.newest")}
          columns={[
            { label: t("devMail.message") },
            { label: t("devMail.recipient") },
            { label: t("devMail.at") },
          ]}
          rows={messages.map((message) => [
            <a key="message" href={`/dev/mail/${message.id}`} dir="auto">
              {message.subject || message.body}
            </a>,
            <a key="to" href={`/dev/mail?to=${encodeURIComponent(message.recipient)}`}>
              <bdi>{message.recipient}</bdi>
            </a>,
            f.instant(message.at),
          ])}
        />
      )}
    </>
  );
}
