import { z } from "zod";
import { emailOf, textMessageOf } from "../../emails/message.server";
import { Undeliverable } from "../../emails/transport.server";
import { localeOf } from "../i18n/locales";
import { translatorOf } from "../i18n/translate";
import type { Job } from "../job";
import { transportOf } from "../messages/transports.server";

const Code = z.object({
  to: z.string().optional(),
  channel: z.enum(["email", "sms"]),
  code: z.string(),
  locale: z.string(),
  codeId: z.string(),
  until: z.coerce.date(),
});

/** Sends a one-time code, while it is worth something. */
export const sendCode: Job = async (payload, services) => {
  const { config, log, now, signal } = services;
  const { to, channel, code, locale: chosen, codeId, until } = Code.parse(payload);
  if (to === undefined || until <= now) return;
  const locale = localeOf(chosen, config.mode === "demo");
  const t = translatorOf(locale);
  const id = `code-${codeId}@${new URL(config.publicUrl).hostname}`;
  const message =
    channel === "sms"
      ? textMessageOf(t("sms.code", { code }), id, to)
      : await emailOf(
          {
            locale,
            subject: t("mail.code.subject"),
            paragraphs: [t("mail.code.body")],
            code,
            footer: t("mail.footer.once"),
          },
          id,
          to,
        );
  try {
    await transportOf(services)(message, signal);
  } catch (error) {
    if (!(error instanceof Undeliverable)) throw error;
    log.warn({ codeId, reason: error.message }, "a sign-in code cannot be delivered");
  }
};
