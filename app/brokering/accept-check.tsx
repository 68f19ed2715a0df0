import { useT } from "../i18n/context";
import { AS_WRITTEN, BackLink, Beside, Button, ButtonGroup, Heading, Inset, LinkButton, Narrow } from "../ui";
import { EndsHours } from "./hours/parts";
import { OfferSummary } from "./offer-summary";
import type { AcceptCheckView, myApplication } from "./views.server";

type Application = Awaited<ReturnType<typeof myApplication>>;
type Offer = NonNullable<Application["offer"]>;

interface Props
  extends AcceptCheckView,
    Pick<Application, "id" | "isPaid" | "officerFirst" | "pattern" | "post"> {
  offer: Offer;
  where: string;
  /** Other hours are asked for, and not answered. */
  asksHours: boolean;
}

/** What a yes means, before it counts. Nothing is stored yet. */
export function AcceptCheck({
  officerFirst,
  id,
  offer,
  pattern,
  where,
  isPaid,
  post,
  asksHours,
  hasOthers,
}: Props) {
  const t = useT();
  const employer = post.employerName;
  const here = `/applications/${id}`;
  return (
    <Narrow>
      <BackLink href={here} />
      <Heading
        caption={
          <>
            <bdi {...AS_WRITTEN}>{post.title}</bdi> · <bdi>{employer}</bdi>
          </>
        }
        lead={<Beside say={({ t }) => t("offer.check.lead")} />}
      >
        <Beside say={({ t }) => t("offer.check")} />
      </Heading>
      <section className="fh-card">
        <OfferSummary offer={offer} pattern={pattern} where={where} reader="participant" />
      </section>
      <Inset>
        <p>
          <Beside
            say={({ t }) => t(isPaid ? "offer.accept.hint" : "offer.accept.hint.place", { employer })}
          />
        </p>
        {/* What waits for an officer does not end meanwhile. */}
        {!officerFirst && (
          <p>
            <Beside say={({ t, f }) => t("offer.check.until", { date: f.dayAndDate(offer.answerBy) })} />
          </p>
        )}
        <p>
          <Beside say={({ t }) => t("offer.check.after", { employer })} />
        </p>
        {hasOthers && (
          <>
            <p>
              <Beside say={({ t }) => t("offer.check.others")} />
            </p>
            <p>
              <a href="/applications">{t("applications.title")}</a>
            </p>
          </>
        )}
        <EndsHours waits={asksHours} />
      </Inset>
      <form method="post" action={here}>
        <input type="hidden" name="decision" value="accept" />
        <ButtonGroup>
          <Button name="step" value="send">
            <Beside say={({ t }) => t("offer.accept")} />
          </Button>
          <LinkButton href={here} look="secondary">
            <Beside say={({ t }) => t("offer.check.back")} />
          </LinkButton>
        </ButtonGroup>
      </form>
    </Narrow>
  );
}
