import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { LocaleProvider } from "../i18n/context";
import { localeOf } from "../i18n/locales";
import { ReviewNotices } from "./review-notices";
import { WhyNot } from "./why-not";

const drawn = (page: React.ReactNode) =>
  renderToStaticMarkup(<LocaleProvider locale={localeOf("en")}>{page}</LocaleProvider>);

it("an employer reads when reasons are shown while none are, of a post that was published", () => {
  const page = (status: "open" | "draft") =>
    drawn(<WhyNot post={{ id: "a", status }} underWay={null} declines={[]} instead={[]} />);
  expect(page("open")).toContain("once at least 5 people have given the same reason");
  expect(page("draft")).toBe("");
});

it("that an employer is not approved is told before the post is read", () => {
  const page = (approved: boolean) =>
    drawn(
      <ReviewNotices
        {...{ waits: true, last: undefined, own: null, problems: [], findings: [], approved }}
        employer="Riverside Hotel"
      />,
    );
  expect(page(false)).toContain("It cannot be published yet");
  expect(page(true)).not.toContain("It cannot be published yet");
});
