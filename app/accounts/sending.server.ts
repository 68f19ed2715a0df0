import { createHash } from "node:crypto";
import { z } from "zod";
import { emailOf, type Message, textMessageOf } from "../../emails/message.server";
import { Undeliverable } from "../../emails/transport.server";
import { formatOf } from "../i18n/format";
import { DEFAULT_LOCALE, localeOf } from "../i18n/locales";
import { translatorOf } from "../i18n/translate";
import type { Job, JobServices } from "../job";
import { transportOf } from "../messages/transports.server";
import { standingInvitation } from "./invitations.server";

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
  const { config, now } = services;
  const { to, channel, code, locale: chosen, codeId, until } = Code.parse(payload);
  if (to === undefined || until <= now) return;
  const locale = localeOf(chosen, config.mode === "demo");
  const t = translatorOf(locale);
  // Not the code's own id, which lets a browser read what was told with it.
  const id = `code-${createHash("sha256").update(codeId).digest("hex").slice(0, 32)}@${hostOf(config)}`;
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
  await deliver(message, services);
};

const InvitationPayload = z.object({ invitationId: z.uuid(), token: z.string() });

/** Sends an invitation's link, while it can be taken up. */
export const sendInvitation: Job = async (payload, services) => {
  const { config, db, now } = services;
  const { invitationId, token } = InvitationPayload.parse(payload);
  const invitation = await standingInvitation(db, token, now);
  if (!invitation) return;
  // Nobody has chosen a language yet.
  const t = translatorOf(DEFAULT_LOCALE);
  const { kind, email, employerName, partnerName, regionCode, expiresAt } = invitation;
  const body = t(`mail.invitation.body.${kind as "employer" | "officer" | "manager"}`, {
    name: employerName ?? partnerName ?? "",
    region: regionCode ? t(`region.${regionCode}` as "region.norfolk") : "",
    date: formatOf(DEFAULT_LOCALE.code).instantDate(expiresAt),
  });
  const letter = {
    locale: DEFAULT_LOCALE,
    subject: t("mail.invitation.subject"),
    paragraphs: [
      ...(invitation.inviter ? [t("mail.invitation.by", { inviter: invitation.inviter })] : []),
      ...body.split("\n\n"),
    ],
    action: { label: t("mail.invitation.action"), href: `${config.publicUrl}/join/${token}` },
    footer: t("mail.footer.once"),
  };
  await deliver(await emailOf(letter, `invitation-${invitationId}@${hostOf(config)}`, email), services);
};

const hostOf = (config: JobServices["config"]) => new URL(config.publicUrl).hostname;

/** What cannot be delivered is noted and let go: the person asks again. */
async function deliver(message: Message, services: JobServices): Promise<void> {
  try {
    await transportOf(services)(message, services.signal);
  } catch (error) {
    if (!(error instanceof Undeliverable)) throw error;
    services.log.warn({ messageId: message.id, reason: error.message }, "a message cannot be delivered");
  }
}
