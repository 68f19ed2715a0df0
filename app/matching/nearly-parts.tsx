import { useT } from "../i18n/context";
import { Cards, Heading } from "../ui";
import { NearCard } from "./match-cards";
import type { Door, NearGroup } from "./nearly-view.server";
import type { Miss } from "./unlocks";

/** A way there: a link where the reader does it, words where somebody helps. */
export const How = ({ how }: { how: Miss["how"] }) =>
  how.href ? <a href={how.href}>{how.text}</a> : <>{how.text}.</>;

/** What nearly fits, apart by the one thing that is missing. */
export function Nearly({ groups }: { groups: readonly NearGroup[] }) {
  const t = useT();
  if (groups.length === 0) return null;
  return (
    <>
      <Heading level={2} lead={t("matches.near_lead")}>
        {t("matches.near")}
      </Heading>
      {groups.map(({ code, title, how, cards, more }) => (
        <section key={code}>
          <h3>{title}</h3>
          <Cards>
            {cards.map((near) => (
              <NearCard key={near.href} near={near} level={4} />
            ))}
          </Cards>
          {cards.length === 0 && (
            <p>
              <How how={how} />
            </p>
          )}
          {more && (
            <p>
              <a href={more.href}>
                {more.text}
                <span className="govuk-visually-hidden"> {more.what}</span>
              </a>
            </p>
          )}
        </section>
      ))}
    </>
  );
}

/** What would open doors, each with how to get there. */
export function Doors({ doors }: { doors: readonly Door[] }) {
  const t = useT();
  if (doors.length === 0) return null;
  return (
    <>
      <h2>{t("matches.doors")}</h2>
      <ul className="fh-doors">
        {doors.map(({ text, opens, how, more }) => (
          <li key={text}>
            {text}
            <br />
            <strong>{opens}</strong>
            <br />
            {more && (
              <>
                {more}
                <br />
              </>
            )}
            <How how={how} />
          </li>
        ))}
      </ul>
    </>
  );
}
