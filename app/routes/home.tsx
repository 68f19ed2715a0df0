import { useLoaderData } from "@remix-run/react";
import { useT } from "../i18n/context";
import { openToday } from "../opportunities/public-pages.server";
import { MINUTES } from "../participants/steps";
import { Card, Heading, LinkButton } from "../ui";
import { socialCard } from "../ui/social";
import { guardedLoader } from "../web/guard.server";

export const loader = guardedLoader("public.read", async (asked) => ({
  title: asked.t("home.title"),
  signedIn: asked.identity.actor.role !== "nobody",
  open: await openToday(asked),
  description: asked.t("home.lead"),
  origin: asked.services.origin,
}));

export const meta = ({ data }: { data?: Awaited<ReturnType<typeof loader>> }) =>
  data ? socialCard({ ...data, path: "/" }) : [{ title: "Foothold" }];

/** What Foothold is, for those who look for work, those who offer it and those who bring them together. */
export default function Home() {
  const { open, signedIn } = useLoaderData<typeof loader>();
  const t = useT();
  return (
    <>
      <Heading lead={t("home.lead")}>{t("home.title")}</Heading>
      <p>{t("home.jobs", { count: open })}</p>
      <p>
        <LinkButton href="/opportunities">{t("home.look")}</LinkButton>
      </p>
      <p>
        {t("visitor.lead")} <a href="/would-it-fit">{t("visitor.link")}</a>
      </p>
      <p>
        <a href="/recruitment-days">{t("day.home")}</a>
      </p>
      <div className="fh-thirds">
        <Card>
          <h2>{t("home.participant")}</h2>
          <p>{t("home.participant.1", { minutes: MINUTES.first })}</p>
          <p>{t("home.participant.3")}</p>
          {!signedIn && (
            <>
              <p>
                <LinkButton href="/sign-up">{t("home.participant.go")}</LinkButton>
              </p>
              <p>
                <a href="/sign-in">{t("home.participant.in")}</a>
              </p>
            </>
          )}
        </Card>
        <Card>
          <h2>{t("home.employer")}</h2>
          <p>{t("home.employer.1")}</p>
          <p>{t("home.employer.2")}</p>
          <p>{t("home.employer.3")}</p>
          <p>
            <LinkButton href="/for-employers">{t("home.employer.join")}</LinkButton>
          </p>
          {!signedIn && (
            <p>
              <a href="/sign-in">{t("home.employer.go")}</a>
            </p>
          )}
        </Card>
        <Card>
          <h2>{t("home.officer")}</h2>
          <p>{t("home.officer.1")}</p>
          <p>{t("home.officer.2")}</p>
          <p>{t("home.officer.3")}</p>
          {!signedIn && (
            <p>
              <a href="/sign-in">{t("home.officer.go")}</a>
            </p>
          )}
        </Card>
      </div>
      <h2>{t("home.how")}</h2>
      <p>
        {t("home.how.lead")} <a href="/how-matching-works">{t("home.how.go")}</a>
      </p>
      <p className="fh-quiet">{t("home.free")}</p>
    </>
  );
}
