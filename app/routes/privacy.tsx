import { useT } from "../i18n/context";
import { Section } from "../opportunities/prose";
import { Heading, Narrow } from "../ui";
import { socialCard } from "../ui/social";
import { guardedLoader } from "../web/guard.server";

export const loader = guardedLoader("public.read", async ({ t, services }) => ({
  title: t("privacy.title"),
  description: t("privacy.lead"),
  origin: services.origin,
}));

export const meta = ({ data }: { data?: Awaited<ReturnType<typeof loader>> }) =>
  data ? socialCard({ ...data, path: "/privacy" }) : [{ title: "Foothold" }];

export default function Privacy() {
  const t = useT();
  return (
    <Narrow>
      <Heading lead={t("privacy.lead")}>{t("privacy.title")}</Heading>
      <Section
        heading="privacy.what"
        list
        lines={["privacy.what.1", "privacy.what.2", "privacy.what.3"]}
        binding={["privacy.what.2"]}
      />
      <Section heading="privacy.why" lines={["privacy.why.1", "privacy.why.2"]} binding={["privacy.why.2"]} />
      <Section
        heading="privacy.who"
        list
        lines={[
          "privacy.who.you",
          "privacy.who.officer",
          "privacy.who.employer",
          "privacy.who.count",
          "privacy.who.never",
          "privacy.who.log",
        ]}
        binding={["privacy.who.employer", "privacy.who.never"]}
      />
      <Section heading="privacy.long" lines={["privacy.long.1"]} binding={["privacy.long.1"]} />
      <Section
        heading="privacy.rights"
        lines={["privacy.rights.1", "privacy.rights.2", "privacy.rights.3"]}
      />
      <Section heading="privacy.cookies" lines={["privacy.cookies.1"]} />
    </Narrow>
  );
}
