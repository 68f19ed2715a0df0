import { localeOf } from "../i18n/locales";
import { type Translate, translatorOf } from "../i18n/translate";
import type { Actor } from "../policy";
import type { Identity } from "../web/context";
import type { HeldRole } from "./session-store.server";
import { type Browser, type Sessions, sessionsOf } from "./sessions.server";

const NOBODY: Identity = { actor: { role: "nobody" }, locale: null, name: null, roles: [], revision: 0 };

/** Who a browser is: the person of its session, in the role that the session was begun for. */
export async function identify(sessions: Pick<Sessions, "read">): Promise<Identity> {
  const held = await sessions.read();
  if (!held) return NOBODY;
  const { session, user } = held;
  const active = user.roles.find((role) => role.id === session.roleId) ?? user.roles[0];
  const actor = active && actorOf(user.id, active);
  if (!actor) return NOBODY;
  const t = translatorOf(localeOf(user.locale, true));
  return {
    actor,
    locale: user.locale,
    name: user.fullName,
    roles: user.roles.map((role) => ({
      id: role.id,
      label: roleLabel(t, role),
      active: role.id === active.id,
    })),
    revision: session.revision,
  };
}

/** The policy's view of a role that is held; a role of no known kind is none. */
export function actorOf(personId: string, role: HeldRole): Actor | undefined {
  const roleId = role.id;
  switch (role.kind) {
    case "participant":
      return { role: "participant", personId, roleId };
    case "employer":
      return role.employerId
        ? {
            role: "employer",
            personId,
            roleId,
            employerId: role.employerId,
            position: role.position === "owner" ? "owner" : "member",
            approved: role.employerStatus === "approved",
          }
        : undefined;
    case "officer":
      return role.partnerId && role.regionCode
        ? { role: "officer", personId, roleId, partnerId: role.partnerId, regionCode: role.regionCode }
        : undefined;
    case "manager":
      return { role: "manager", personId, roleId };
    default:
      return undefined;
  }
}

/** A role in the person's words: "Riverside Hotel", "Liaison officer, Norfolk". */
export function roleLabel(t: Translate, role: HeldRole): string {
  switch (role.kind) {
    case "employer":
      return role.employerName ?? "";
    case "officer":
      return t("account.role.officer", { region: t(`region.${role.regionCode}` as "region.norfolk") });
    case "manager":
      return t("account.role.manager");
    default:
      return t("account.role.participant");
  }
}

/** The two things of a request's services that accounts know. */
export function accountsOf(browser: Browser) {
  const sessions = sessionsOf(browser);
  let identity: Promise<Identity> | undefined;
  return {
    /** Resolved once a request, whoever asks first. */
    identify: () => (identity ??= identify(sessions)),
    remember: (revision: number) => sessions.remember(revision),
  };
}
