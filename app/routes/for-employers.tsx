import { useLoaderData } from "@remix-run/react";
import { useT } from "../i18n/context";
import { Section } from "../opportunities/prose";
import { Heading, LinkButton, Narrow } from "../ui";
import { socialCard } from "../ui/social";
import { guardedLoader } from "../web/guard.server";

export const loader = guardedLoader("public.read", async ({ t, identity, services }) => ({
  title: t("employers.title"),
  description: t("employers.lead"),
  origin: services.origin,
  signedIn: identity.actor.role !== "nobody",
}));

export const meta = ({ data }: { data?: Awaited<ReturnType<typeof loader>> }) =>
  data ? socialCard({ ...data, path: "/for-employers" }) : [{ title: "Foothold" }];

/** What Foothold asks of employers, what it tells them, and what it never does. */
export default function ForEmployers() {
  const { title, signedIn } = useLoaderData<typeof loader>();
  const t = useT();
  return (
    <Narrow>
      <Heading lead={t("employers.lead")}>{title}</Heading>
      <p>
        <LinkButton href="/for-employers/join">{t("employers.join")}</LinkButton>
      </p>
      {!signedIn && (
        <p>
          {t("employers.known")} <a href="/sign-in">{t("frame.signIn")}</a>
        </p>
      )}
      <Section
        heading="employers.how"
        list
        lines={["employers.how.1", "employers.how.2", "employers.how.3", "employers.how.4"]}
      />
      <Section
        heading="employers.asks"
        list
        lines={[
          "employers.asks.1",
          "employers.asks.2",
          "employers.asks.3",
          "employers.asks.4",
          "employers.asks.5",
          "employers.asks.6",
          "employers.asks.7",
          "employers.asks.8",
        ]}
      />
      <Section
        heading="employers.tells"
        list
        lines={["employers.tells.1", "employers.tells.2", "employers.tells.3"]}
      />
      <Section
        heading="employers.never"
        list
        lines={["employers.never.1", "employers.never.2", "employers.never.3", "employers.never.4"]}
      />
      <p>{t("employers.never.5")}</p>
      <p>
        <LinkButton href="/for-employers/join">{t("employers.join")}</LinkButton>
      </p>
    </Narrow>
  );
}
