import type { Post } from "../../db/queries/posts.server";
import { formatOf } from "../i18n/format";
import { says } from "../web/says";
import type { Lawful, Organisation } from "./lawful-basis";
import type { RateFound } from "./pay";

export const organisationOf = (post: Pick<Post, "employerKind" | "employerKindVerified">): Organisation => ({
  kind: post.employerKind,
  verified: post.employerKindVerified,
});

type Because = Extract<Lawful, { ok: false }>["because"];

/**
 * Why work may not be offered unpaid, and what would be lawful, as an error of a form.
 * @param because null where none of the bases is true
 */
export function unlawful(because: Because | null, minimum: RateFound | null): string {
  if (because === "not-verified") return says("post.error.not_verified");
  const pay = minimum ? formatOf("en").money(minimum.pencePerHour) : null;
  const key = because === "business" ? "post.error.voluntary_business" : "post.error.unpaid";
  return pay === null ? says(`${key}_no_rate`) : says(key, { pay });
}
