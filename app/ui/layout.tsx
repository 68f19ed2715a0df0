import type { ReactNode } from "react";
import { useLocale, useT } from "../i18n/context";
import { StepsIcon } from "./icons";

export interface NavLink {
  href: string;
  label: string;
  current?: boolean;
}

/** A choice that changes something, such as signing out: a button that looks like a link. */
export interface HeaderAction {
  /** Where it posts. */
  action: string;
  label: string;
  fields?: Record<string, string>;
}

export interface LayoutProps {
  /** Sections of the signed-in person's role, or of the public site. */
  navigation?: NavLink[];
  account?: { name?: string; links?: NavLink[]; actions?: HeaderAction[] };
  /** The page on which the language is chosen; it shows the present language's own name. */
  languageHref?: string;
  /** A line above the page: that this is the demo. */
  banner?: ReactNode;
  /** Whom to ask, on every page. */
  help?: { label: string; children: ReactNode; isLast?: boolean };
  footerLinks?: NavLink[];
  children: ReactNode;
}

/** The frame of every page: skip link, header, navigation, `main`, footer. */
export function Layout({
  navigation = [],
  account = {},
  languageHref,
  banner,
  help,
  footerLinks = [],
  children,
}: LayoutProps) {
  const t = useT();
  const locale = useLocale();
  const hasMenu = navigation.length + (account.links?.length ?? 0) + (account.actions?.length ?? 0) > 0;
  return (
    <>
      <a href="#main" className="fh-skip" data-module="govuk-skip-link">
        {t("ui.skip")}
      </a>
      <header className="fh-header">
        <div className="fh-width fh-header__row">
          <a href="/" className="fh-wordmark" translate="no">
            <StepsIcon />
            foothold
          </a>
          <div className="fh-header__end">
            <AccountItems account={account} className="fh-account fh-plain" />
            {languageHref && (
              <a href={languageHref}>
                <span className="govuk-visually-hidden">{t("ui.language")}</span>
                {locale.ownName}
              </a>
            )}
            {hasMenu && (
              <details className="fh-menu">
                <summary>{t("ui.menu")}</summary>
                <div className="fh-menu__panel">
                  {navigation.length > 0 && (
                    <nav aria-label={t("ui.menu")}>
                      <NavList links={navigation} className="fh-plain" />
                    </nav>
                  )}
                  <AccountItems account={account} className="fh-plain" />
                </div>
              </details>
            )}
          </div>
        </div>
      </header>
      {navigation.length > 0 && (
        <nav className="fh-nav" aria-label={t("ui.menu")}>
          <div className="fh-width">
            <NavList links={navigation} className="fh-plain" />
          </div>
        </nav>
      )}
      {banner && (
        <section className="fh-banner" aria-label={t("ui.banner")}>
          <div className="fh-width">{banner}</div>
        </section>
      )}
      {help && !help.isLast && <Help {...help} />}
      <main id="main" className="fh-main fh-width">
        {children}
      </main>
      {help?.isLast && <Help {...help} />}
      <footer className="fh-footer">
        <div className="fh-width">
          {footerLinks.length > 0 && <NavList links={footerLinks} className="fh-plain" />}
          <p>{t("ui.footer")}</p>
        </div>
      </footer>
    </>
  );
}

const Help = ({ label, children }: NonNullable<LayoutProps["help"]>) => (
  <section className="fh-help" aria-label={label}>
    <div className="fh-width">{children}</div>
  </section>
);

const NavList = ({ links, className }: { links: NavLink[]; className: string }) => (
  <ul className={className}>
    {links.map((link) => (
      <li key={link.href}>
        <a href={link.href} aria-current={link.current ? "page" : undefined}>
          {link.label}
        </a>
      </li>
    ))}
  </ul>
);

function AccountItems({
  account,
  className,
}: {
  account: NonNullable<LayoutProps["account"]>;
  className: string;
}) {
  const { name, links = [], actions = [] } = account;
  if (!name && links.length + actions.length === 0) return null;
  return (
    <ul className={className}>
      {name && (
        <li>
          <bdi>{name}</bdi>
        </li>
      )}
      {links.map((link) => (
        <li key={link.href}>
          <a href={link.href} aria-current={link.current ? "page" : undefined}>
            {link.label}
          </a>
        </li>
      ))}
      {actions.map(({ action, label, fields = {} }) => (
        <li key={action + label}>
          <form method="post" action={action}>
            {Object.entries(fields).map(([name, value]) => (
              <input key={name} type="hidden" name={name} value={value} />
            ))}
            <button type="submit" className="fh-linkbutton">
              {label}
            </button>
          </form>
        </li>
      ))}
    </ul>
  );
}

/**
 * What narrows a list: open where there is room for it beside or over the list, closed on a phone, where the summary
 * says what is chosen.
 */
export const Fold = ({ summary, children }: { summary: ReactNode; children: ReactNode }) => (
  <details className="fh-fold">
    <summary>{summary}</summary>
    {children}
  </details>
);

/** Links down the side with a count each: parts of one list. */
export function SideNav({
  label,
  links,
  otherwise,
}: {
  label: string;
  links: (NavLink & { count?: string })[];
  /** What is shown where none of them is current. */
  otherwise?: string;
}) {
  const current = links.find((link) => link.current);
  return (
    <nav className="fh-sidenav" aria-label={label}>
      <Fold
        summary={
          <>
            {label}
            {current ? `: ${current.label}` : otherwise && `: ${otherwise}`}{" "}
            {current?.count !== undefined && `(${current.count})`}
          </>
        }
      >
        <ul className="fh-plain">
          {links.map((link) => (
            <li key={link.href}>
              <a href={link.href} aria-current={link.current ? "page" : undefined}>
                <span>{link.label}</span>
                {link.count !== undefined && <strong className="fh-num">{link.count}</strong>}
              </a>
            </li>
          ))}
        </ul>
      </Fold>
    </nav>
  );
}

interface ColumnsProps {
  /** Navigation, before the main column. */
  side?: ReactNode;
  /** What stands over the main column and, on a narrow page and for readers, before `side`: the heading. */
  head?: ReactNode;
  /** A meter or the like, beside the main column. */
  aside?: ReactNode;
  /** On a narrow page, and for readers, `aside` comes before the main column. */
  asideFirst?: boolean;
  children: ReactNode;
}

/** Main column with a narrower one. */
export const Columns = ({ side, head, aside, asideFirst, children }: ColumnsProps) => (
  <div
    className={`fh-columns fh-columns--${side ? "side" : "aside"}${asideFirst ? " fh-columns--aside-first" : ""}`}
  >
    {head && <div className="fh-columns__head">{head}</div>}
    {side}
    {aside && asideFirst && <aside>{aside}</aside>}
    <div>{children}</div>
    {aside && !asideFirst && <aside>{aside}</aside>}
  </div>
);

/** One column no wider than a form needs. */
export const Narrow = ({ children }: { children: ReactNode }) => <div className="fh-narrow">{children}</div>;

interface HeadingProps {
  /** A quiet line over it: what the page belongs to. */
  caption?: ReactNode;
  /** A quiet sentence under it. */
  lead?: ReactNode;
  level?: 1 | 2 | 3;
  children: ReactNode;
}

/** A page's heading. */
export function Heading({ caption, lead, level = 1, children }: HeadingProps) {
  const H = `h${level}` as const;
  return (
    <>
      {caption && <span className="fh-caption">{caption}</span>}
      <H>{children}</H>
      {lead && <p className="fh-lead">{lead}</p>}
    </>
  );
}
