import type { Db } from "../../db/client.server";
import type { Message } from "../../emails/message.server";
import { noTransport, smsTransport, smtpTransport, type Transport } from "../../emails/transport.server";
import type { Config } from "../config.server";

interface Around {
  config: Config;
  db: Db;
}

/** One set a process: mail servers are kept connected. */
const known = new WeakMap<Config, Transport>();

/** The way out for each channel: its server; without one, in the demo, the page `/dev/mail`. */
export function transportOf({ config, db }: Around): Transport {
  const transport = known.get(config) ?? byChannel({ config, db });
  known.set(config, transport);
  return transport;
}

function byChannel({ config, db }: Around): Transport {
  const without = (variable: string) => (config.mode === "demo" ? captured(db) : noTransport(variable));
  const email = config.smtpUrl ? smtpTransport(config.smtpUrl, config.mailFrom) : without("SMTP_URL");
  const sms = config.smsUrl ? smsTransport(config.smsUrl) : without("SMS_URL");
  return (message, signal) => (message.channel === "email" ? email : sms)(message, signal);
}

/** Keeps a message where the demo shows it. */
const captured =
  (db: Db): Transport =>
  async ({ id, channel, to, subject, html, text }: Message) => {
    await db
      .insertInto("capturedMessage")
      .values({ messageId: id, channel, recipient: to, subject, html: html ?? null, body: text })
      .execute();
  };
