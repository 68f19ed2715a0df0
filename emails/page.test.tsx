import { expect, it } from "vitest";
import { localeOf } from "../app/i18n/locales";
import { emailOf } from "./message.server";

const letter = {
  locale: localeOf("ar-XB", true),
  subject: "News <b>& more</b>",
  paragraphs: ["First line.", "Second line."],
  code: "012345",
  action: { label: "See the offer", href: "https://foothold.example/applications/1?a=1&b=2" },
  footer: "Why you got this.",
};

it("says the same in HTML and in text, in the direction of the language", async () => {
  const { html = "", text, subject } = await emailOf(letter, "7@foothold.example", "yonas@example.org");
  expect(subject).toBe("News <b>& more</b>");
  expect(html).toContain('dir="rtl"');
  expect(html).toContain("News &lt;b&gt;&amp; more&lt;/b&gt;");
  for (const part of ["First line.", "Second line.", "012345", "Why you got this."]) {
    expect(html).toContain(part);
    expect(text).toContain(part);
  }
  expect(text).toContain("See the offer:\nhttps://foothold.example/applications/1?a=1&b=2");
});

it("loads nothing from anywhere: nobody learns who read it", async () => {
  const { html = "" } = await emailOf(letter, "7@foothold.example", "yonas@example.org");
  expect(html).not.toMatch(/<img|<script|<link|@import|url\(/);
  expect([...html.matchAll(/(?:src|href)="(https?:[^"]*)"/g)].map((found) => found[1])).toEqual([
    "https://foothold.example/applications/1?a=1&amp;b=2",
  ]);
});
