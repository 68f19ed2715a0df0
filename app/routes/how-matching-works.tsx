import { useT } from "../i18n/context";
import { MostPoints } from "../matching/most-points";
import { Section } from "../opportunities/prose";
import { Heading, Inset, Narrow } from "../ui";
import { socialCard } from "../ui/social";
import { guardedLoader } from "../web/guard.server";

export const loader = guardedLoader("public.read", async ({ t, services }) => ({
  title: t("matching.title"),
  description: t("matching.lead"),
  origin: services.origin,
}));

export const meta = ({ data }: { data?: Awaited<ReturnType<typeof loader>> }) =>
  data ? socialCard({ ...data, path: "/how-matching-works" }) : [{ title: "Foothold" }];

/** The definition of a match (DESIGN section 4) in plain words. */
export default function HowMatchingWorks() {
  const t = useT();
  return (
    <Narrow>
      <Heading lead={t("matching.lead")}>{t("matching.title")}</Heading>
      <Section
        heading="matching.must"
        list
        lines={[
          "matching.must.open",
          "matching.must.right-to-work",
          "matching.must.travel",
          "matching.must.hours",
          "matching.must.school-holidays",
          "matching.must.dates",
          "matching.must.certificates",
          "matching.must.english",
          "matching.must.conditions",
          "matching.must.blocked",
        ]}
      />
      <Inset>
        <p>{t("matching.unknown")}</p>
      </Inset>
      <Section
        heading="matching.journey"
        lines={["matching.journey.1", "matching.journey.2", "matching.journey.3", "matching.journey.4"]}
      />
      <h2>{t("matching.order")}</h2>
      <p>{t("matching.order.lead")}</p>
      <MostPoints />
      <p>{t("matching.order.words")}</p>
      <p>{t("matching.order.never")}</p>
      <Section heading="matching.nearly" lines={["matching.nearly.1"]} />
      <Section
        heading="matching.people"
        list
        lines={["matching.people.1", "matching.people.2", "matching.people.3"]}
      />
      <Section heading="matching.employer" lines={["matching.employer.sees", "matching.employer.never"]} />
    </Narrow>
  );
}
