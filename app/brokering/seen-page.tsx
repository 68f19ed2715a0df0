import { useT } from "../i18n/context";
import { BackLink, Beside, Heading, Narrow } from "../ui";
import { AsEmployersSee, HowTheyFit, RightToWork, WhatIsShared } from "./candidate-parts";
import type { seenByEmployers } from "./seen.server";

type Props = Awaited<ReturnType<typeof seenByEmployers>>;

/** Who sees what: before anything is agreed to, after it at the most, and never. */
export function SeenPage({ choices, shared, example, assessed }: Props) {
  const t = useT();
  return (
    <Narrow>
      <BackLink href="/profile" />
      <Heading lead={<Beside say={({ t }) => t("seen.before")} />}>{t("seen.title")}</Heading>
      <h2>{t("seen.you-choose")}</h2>
      <p>
        <Beside say={({ t }) => t("seen.you-choose.lead")} />
      </p>
      <ul>
        {(["name", ...choices] as const).map((field) => (
          <li key={field}>{t(`share.${field}`)}</li>
        ))}
      </ul>
      <h2>{t("seen.most")}</h2>
      <p>{t("seen.most.lead")}</p>
      <AsEmployersSee title={example?.title} name={shared.name}>
        <WhatIsShared shared={shared} />
        {example && <HowTheyFit fit={example.fit} />}
        {example && assessed && <RightToWork work={example.work} assessed={assessed} introducedOn={null} />}
      </AsEmployersSee>
      <h2>{t("seen.never")}</h2>
      <p>
        <Beside say={({ t }) => t("apply.share.never")} />
      </p>
      <p>
        <Beside say={({ t }) => t("seen.officers")} />
      </p>
    </Narrow>
  );
}
