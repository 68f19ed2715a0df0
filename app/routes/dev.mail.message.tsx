import { useLoaderData } from "@remix-run/react";
import { useFormat, useT } from "../i18n/context";
import { capturedMessage } from "../messages/captured.server";
import { BackLink, Heading, Inset, Narrow } from "../ui";
import { demoOnly } from "../web/demo-only";
import { guardedLoader, notFound } from "../web/guard.server";

export const loader = guardedLoader("dev.read", async ({ services, word, t }) => {
  demoOnly(services);
  const id = word("id");
  const message = /^\d{1,15}$/.test(id) ? await capturedMessage(services.db, Number(id)) : undefined;
  if (!message) throw notFound();
  return { title: message.subject || t("devMail.text"), message };
});

export const meta = ({ data }: { data?: { title: string } }) => [{ title: `${data?.title} – Foothold` }];

const LINK = /(https?:\/\/\S+)/;

/** A message as its receiver reads it in text, links included. */
export default function MailMessage() {
  const { title, message } = useLoaderData<typeof loader>();
  const t = useT();
  const f = useFormat();
  const words = (paragraph: string) =>
    paragraph.split(LINK).map((part) =>
      LINK.test(part) ? (
        <a key={part} href={part}>
          {part}
        </a>
      ) : (
        part
      ),
    );
  return (
    <Narrow>
      <BackLink href="/dev/mail">{t("devMail.all")}</BackLink>
      <Heading caption={`${message.recipient} · ${f.instant(message.at)}`}>{title}</Heading>
      <Inset>
        {message.body.split(/\n+/).map((paragraph, i) => (
          <p key={i} dir="auto">
            {words(paragraph)}
          </p>
        ))}
      </Inset>
      <p className="fh-quiet fh-small">{message.messageId}</p>
    </Narrow>
  );
}
