import type { MetaDescriptor } from "@remix-run/react";
import card from "./brand/card.png?url";

interface SocialCard {
  /** Of the page, without our name. */
  title: string;
  description: string;
  /** `https://example.org`. */
  origin: string;
  /** The page's one address, with which others are the same page; null: a page that no search engine should keep. */
  path: string | null;
  /** What others show of the page, where its own title would not say enough. */
  shown?: string;
}

/** What search engines keep of a public page, and what is shown where somebody shares its address. */
export function socialCard({
  title,
  description,
  origin,
  path,
  shown = title,
}: SocialCard): MetaDescriptor[] {
  return [
    { title: `${title} – Foothold` },
    { name: "description", content: description },
    ...(path === null
      ? [{ name: "robots", content: "noindex, follow" }]
      : [
          { tagName: "link", rel: "canonical", href: origin + path },
          { property: "og:url", content: origin + path },
        ]),
    { property: "og:type", content: "website" },
    { property: "og:site_name", content: "Foothold" },
    { property: "og:title", content: shown },
    { property: "og:description", content: description },
    { property: "og:image", content: origin + card },
    { property: "og:image:width", content: "1200" },
    { property: "og:image:height", content: "630" },
    { property: "og:image:alt", content: "Foothold" },
    { name: "twitter:card", content: "summary_large_image" },
  ];
}
