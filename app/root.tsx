import { data, type MetaFunction } from "@remix-run/node";
import { isRouteErrorResponse, Outlet, useRouteError, useRouteLoaderData } from "@remix-run/react";
import { type ReactNode, useContext } from "react";
import { officerToAsk } from "./accounts/officer-to-ask.server";
import { LocaleProvider, useT } from "./i18n/context";
import { localeOf } from "./i18n/locales";
import { translatorOf } from "./i18n/translate";
import { isIn, sectionsOf } from "./navigation";
import { Document, ErrorPage, errorStatusOf, Layout, Notice } from "./ui";
import { RequestId } from "./web/assets";
import { flashCookie } from "./web/cookies.server";
import { guardedLoader } from "./web/guard.server";

export const loader = guardedLoader("public.read", async ({ identity, locale, request, services, url }) => {
  const flash = await flashCookie.parse(request.headers.get("Cookie"));
  return data(
    {
      locale: locale.code,
      role: identity.actor.role,
      reader: "roleId" in identity.actor ? identity.actor.roleId : undefined,
      name: identity.name,
      otherRoles: identity.roles.filter((held) => !held.active),
      officer: await officerToAsk(services.db, identity.actor),
      mode: services.mode,
      path: url.pathname,
      here: url.pathname + url.search,
      flash,
    },
    flash ? { headers: { "Set-Cookie": await flashCookie.clear() } } : undefined,
  );
});

/** Of a page that has no title of its own, and of every error. */
export const meta: MetaFunction<typeof loader> = ({ data, error }) => {
  if (error === undefined) return [{ title: "Foothold" }];
  const t = translatorOf(localeOf(data?.locale, true));
  return [{ title: `${t(`error.${statusOf(error)}_title`)} – Foothold` }];
};

/** What was sent in a way that no page of ours sends it reads as 422, whatever its own status. */
function statusOf(error: unknown) {
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const known = errorStatusOf(status);
  return known === 500 && status < 500 ? 422 : known;
}

export default function Root() {
  return (
    <Page>
      <Flash />
      <Outlet />
    </Page>
  );
}

/** Every error of every page, in the same look. */
export function ErrorBoundary() {
  const error = useRouteError();
  const facts = useFrame();
  const id = useContext(RequestId);
  const status = statusOf(error);
  return (
    <Page>
      <ErrorPage status={status} id={id} againHref={status >= 500 ? facts?.path : undefined} />
    </Page>
  );
}

const useFrame = () => useRouteLoaderData<typeof loader>("root");

/** The document in the reader's language. After an error in the root itself nothing is known: English, signed out. */
function Page({ children }: { children: ReactNode }) {
  const { locale, reader } = useFrame() ?? {};
  return (
    <LocaleProvider locale={localeOf(locale, true)}>
      <Document reader={reader}>
        <Frame>{children}</Frame>
      </Document>
    </LocaleProvider>
  );
}

/** The header, navigation and footer that follow the role. */
function Frame({ children }: { children: ReactNode }) {
  const t = useT();
  const { role = "nobody", name, otherRoles = [], officer, path = "/", here = path, mode } = useFrame() ?? {};
  const signedIn = role !== "nobody";
  const link = (href: string, label: string) => ({ href, label, current: href === path });
  return (
    <Layout
      navigation={sectionsOf(role).map((section) => ({
        href: section.href,
        label: t(section.words),
        current: isIn(section, path),
      }))}
      account={
        signedIn
          ? {
              name: name ?? undefined,
              links: [link("/account", t("frame.account"))],
              actions: [
                ...otherRoles.map(({ id, label }) => ({
                  action: "/account",
                  label: t("account.roles.switch", { role: label }),
                  fields: { intent: "role", role: id },
                })),
                { action: "/sign-out", label: t("frame.signOut") },
              ],
            }
          : { links: [link("/sign-in", t("frame.signIn")), link("/sign-up", t("frame.signUp"))] }
      }
      languageHref={`/language?then=${encodeURIComponent(here)}`}
      banner={
        mode === "demo" && (
          <>
            {t("frame.demo")} <a href="/demo">{t("frame.demo.people")}</a> ·{" "}
            <a href="/dev/mail">{t("frame.demo.mail")}</a>
          </>
        )
      }
      // An employer sees it first; on a participant's phone it does not stand before everything else.
      help={
        officer
          ? {
              label: t("frame.officer"),
              isLast: role === "participant",
              children: <OfficerToAsk {...officer} />,
            }
          : undefined
      }
      footerLinks={[
        link("/how-matching-works", t("frame.howMatchingWorks")),
        link("/privacy", t("frame.privacy")),
        link("/accessibility", t("frame.accessibility")),
      ]}
    >
      {children}
    </Layout>
  );
}

/** The officer whom the reader asks, and how to reach them. */
function OfficerToAsk({
  name,
  email,
  phone,
  phoneWords,
}: NonNullable<Awaited<ReturnType<typeof officerToAsk>>>) {
  const t = useT();
  return (
    <>
      <span>
        {t("frame.officer")}:{" "}
        <strong>
          <bdi>{name}</bdi>
        </strong>
      </span>
      {phone && (
        <a href={`tel:${phone}`}>
          <bdi>{phoneWords}</bdi>
        </a>
      )}
      {email && (
        <a href={`mailto:${email}`}>
          <bdi>{email}</bdi>
        </a>
      )}
    </>
  );
}

/** What the last press did, once. */
function Flash() {
  const t = useT();
  const flash = useFrame()?.flash;
  return flash ? <Notice kind="success" title={t(flash.key as "ui.saved", flash.params)} /> : null;
}
