import { useT } from "../i18n/context";
import { Section } from "../opportunities/prose";
import { Heading, Narrow } from "../ui";
import { socialCard } from "../ui/social";
import { guardedLoader } from "../web/guard.server";

export const loader = guardedLoader("public.read", async ({ t, services }) => ({
  title: t("accessibility.title"),
  description: t("accessibility.lead"),
  origin: services.origin,
}));

export const meta = ({ data }: { data?: Awaited<ReturnType<typeof loader>> }) =>
  data ? socialCard({ ...data, path: "/accessibility" }) : [{ title: "Foothold" }];

export default function Accessibility() {
  const t = useT();
  return (
    <Narrow>
      <Heading lead={t("accessibility.lead")}>{t("accessibility.title")}</Heading>
      <Section
        heading="accessibility.can"
        list
        lines={[
          "accessibility.can.1",
          "accessibility.can.2",
          "accessibility.can.3",
          "accessibility.can.4",
          "accessibility.can.5",
        ]}
      />
      <Section
        heading="accessibility.how"
        lines={["accessibility.how.1", "accessibility.how.2", "accessibility.how.3"]}
      />
      <Section heading="accessibility.tell" lines={["accessibility.tell.1"]} />
    </Narrow>
  );
}
