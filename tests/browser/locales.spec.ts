import type { Page } from "@playwright/test";
import pg from "pg";
import { overflowOf } from "./axe";
import { expect, holdSession, inLocale, test } from "./test";
import type { Visit } from "./visit";
import { VISITS } from "./visits";

/** Whose pages come from the message catalogue; employers, officers and managers read English. */
const READERS = ["nobody", "mother", "newcomer", "waiting", "volunteer"];
/** The demo's own pages show what is no part of the product. */
const OWN_ENGLISH = ["dev/components", "dev/mail/:id"];

const byAddress = Object.entries(VISITS).flatMap(([address, visits]): [string, Visit[]][] => {
  const read = Array.isArray(visits) ? visits.filter(({ as }) => READERS.includes(as)) : [];
  return read.length > 0 && !OWN_ENGLISH.includes(address) ? [[address, read]] : [];
});

const PHONE = { width: 360, height: 740 };

for (const [code, name, check, most] of [
  ["en-XA", "has no English left, and nothing is cut", expectWords, Number.POSITIVE_INFINITY],
  // A page's layout is turned as a whole, whatever it shows.
  ["ar-XB", "reads from right to left, and nothing overlaps", expectRightToLeft, 1],
] as const)
  for (const [address, visits] of byAddress)
    test(`/${address} ${name}`, async ({ visitor, world, server, baseURL }) => {
      const shown = visits.slice(0, most);
      test.setTimeout(60_000 + visits.length * 10_000);
      const people = Object.values(world.person);
      const page = await visitor({ viewport: PHONE });
      await speak(server.databaseUrl, people, code);
      try {
        // Nothing is sent here: looks that differ by what they send are one.
        const looks = new Map(shown.map((visit) => [`${visit.as} ${visit.path(world)}`, visit]));
        for (const visit of looks.values())
          await test.step(visit.shows, async () => {
            await page.context().clearCookies();
            if (visit.as !== "nobody") await holdSession(page, baseURL, world.session[visit.as]);
            await inLocale(page, baseURL, code);
            await page.goto(visit.path(world));
            await expect(page.locator("html")).toHaveAttribute("lang", code);
            await check(page);
            expect(await overflowOf(page), visit.shows).toBe(0);
          });
      } finally {
        await speak(server.databaseUrl, people, "en");
      }
    });

/** Sets the language of people, as the language page does. */
async function speak(databaseUrl: string, people: readonly string[], locale: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query("update person set locale = $1 where id = any($2)", [locale, people]);
  await client.end();
}

async function expectWords(page: Page): Promise<void> {
  expect.soft(await page.evaluate(englishIn), "words that are not in the catalogue").toEqual([]);
  expect.soft(await page.evaluate(cutOff), "what is cut off").toEqual([]);
}

async function expectRightToLeft(page: Page): Promise<void> {
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  expect.soft(await page.evaluate(overlaps), "what overlaps").toEqual([]);
}

/**
 * Runs in the page: words outside of ⟦…⟧. What people wrote stands in `dir="auto"` or `<bdi>`, and names that
 * have no translation in `translate="no"` or in another language's `lang`.
 */
function englishIn(): string[] {
  const own = '[dir="auto"], bdi, [translate="no"], body [lang], script, style';
  const left: string[] = [];
  const read = (text: string | null) => {
    let depth = 0;
    let outside = "";
    for (const letter of text ?? "") {
      if (letter === "⟦") depth++;
      if (depth === 0) outside += letter;
      if (letter === "⟧") depth--;
    }
    if (/[a-z]{2}/i.test(outside)) left.push(outside.trim().slice(0, 120));
  };
  // A title cannot mark what people wrote; the heading under it does.
  const written = document.querySelectorAll("h1 [dir=auto], h1 bdi, .fh-caption bdi, .fh-caption[dir=auto]");
  if (![...written].some(({ textContent }) => document.title.includes(textContent || "none")))
    read(document.title.replace(/ – Foothold$/, ""));
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (!node.parentElement?.closest(own)) read(node.textContent);
  const spoken = ["aria-label", "title", "alt", "placeholder", "data-search", "data-hint", "data-found"];
  for (const name of spoken)
    for (const element of document.querySelectorAll(`[${name}]`))
      if (!element.closest(own)) read(element.getAttribute(name));
  return left;
}

/** Runs in the page: elements whose words do not fit into them. */
function cutOff(): string[] {
  return [...document.querySelectorAll<HTMLElement>("body *")]
    .filter((element) => {
      const { overflowX, textOverflow, clipPath, position } = getComputedStyle(element);
      if (!element.checkVisibility() || element.closest(".govuk-visually-hidden, .fh-skip")) return false;
      if (clipPath !== "none" || position === "fixed") return false;
      const isClipped = overflowX === "hidden" || overflowX === "clip" || textOverflow === "ellipsis";
      const isButton = element.matches("button, .fh-button, .fh-tag");
      return (isClipped || isButton) && element.scrollWidth > element.clientWidth + 2;
    })
    .map((element) => element.outerHTML.slice(0, 160));
}

/** Runs in the page: pieces of text that lie on one another. */
function overlaps(): string[] {
  const pieces: { node: Node; text: string; box: DOMRect }[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!node.textContent?.trim() || !parent?.checkVisibility()) continue;
    if (parent.closest(".govuk-visually-hidden, .fh-skip, script, option, svg, textarea")) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects())
      if (box.width > 1) pieces.push({ node, text: node.textContent.trim().slice(0, 60), box });
  }
  const found: string[] = [];
  // Letters' boxes are a little higher than a heading's lines are apart.
  const slack = 4;
  for (const [i, { node, text, box }] of pieces.entries())
    for (const other of pieces.slice(i + 1)) {
      if (other.node === node) continue;
      const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const high = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      if (wide > slack && high > slack) found.push(`${text} | ${other.text}`);
    }
  return found;
}
