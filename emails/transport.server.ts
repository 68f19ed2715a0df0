import { createTransport, type Transporter } from "nodemailer";
import type { Message } from "./message.server";

/** Carries a message. Throws `Undeliverable` where trying again cannot help, and anything else where it can. */
export type Transport = (message: Message, signal?: AbortSignal) => Promise<void>;

/** The address itself is refused: nobody is there. */
export class Undeliverable extends Error {
  override name = "Undeliverable";
}

const PATIENCE = 15_000;

/** By SMTP. One connection pool for each server. */
export function smtpTransport(url: string, from: string): Transport {
  let mailer: Transporter | undefined;
  return async ({ id, to, subject, text, html }) => {
    mailer ??= createTransport(url, {
      from,
      connectionTimeout: PATIENCE,
      greetingTimeout: PATIENCE,
      socketTimeout: 2 * PATIENCE,
    } as object);
    try {
      await mailer.sendMail({
        messageId: `<${id}>`,
        to,
        subject,
        text,
        html,
        headers: { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All" },
        disableFileAccess: true,
        disableUrlAccess: true,
      });
    } catch (error) {
      const {
        code,
        responseCode = 0,
        command = "",
      } = error as {
        code?: string;
        responseCode?: number;
        command?: string;
      };
      // 5xx to the recipient alone; a server that refuses everybody is put right some day.
      if (code === "EENVELOPE" && responseCode >= 550 && responseCode < 554 && command.startsWith("RCPT"))
        throw new Undeliverable(`The mail server refuses the address (${responseCode})`);
      throw withoutContacts(error);
    }
  };
}

/** By a service that takes a POST of `{"to", "text", "id"}` as JSON. */
export function smsTransport(url: string): Transport {
  return async ({ id, to, text }, signal) => {
    const signals = [AbortSignal.timeout(PATIENCE), ...(signal ? [signal] : [])];
    const answer = await fetch(url, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ to, text, id }),
      signal: AbortSignal.any(signals),
      redirect: "error",
    });
    await answer.body?.cancel();
    if (answer.ok) return;
    if ([400, 404, 410, 422].includes(answer.status))
      throw new Undeliverable(`The text message service refuses the message (${answer.status})`);
    throw new Error(`The text message service answered ${answer.status}`);
  };
}

/** For a channel that has no server: the message waits until there is one. */
export const noTransport =
  (variable: string): Transport =>
  async () => {
    throw new Error(`${variable} is not set: messages wait`);
  };

/** Mail servers quote addresses in their errors, and errors are logged. */
function withoutContacts(error: unknown): Error {
  const {
    message = "",
    code,
    responseCode,
  } = error as { message?: string; code?: string; responseCode?: number };
  const words = message.replace(/[^\s<>]+@[^\s<>]+/g, "(address)");
  return Object.assign(new Error(`Mail could not be handed over: ${words}`), { code, responseCode });
}
