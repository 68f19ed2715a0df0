import pg from "pg";
import { en } from "../../app/i18n/catalogue";
import { readingOf } from "../../app/opportunities/wording/reading";
import { expect, test } from "./test";
import { VISITS } from "./visits";

/** Those for whom every page of ours is written. */
const READERS = ["nobody", "mother", "newcomer", "waiting", "volunteer"];
/** Pages for employers, and of the demo alone. */
const FOR_OTHERS = /^(for-employers|dev\/|demo$)/;
/** Years of age at which what we write can be read. */
const OLDEST = 9;
/** Fewer say more about the names on a page than about how it is written. */
const FEWEST_WORDS = 100;

const PAGES = Object.entries(VISITS).flatMap(([address, visits]) =>
  Array.isArray(visits) && !FOR_OTHERS.test(address)
    ? visits.filter(({ as, arrive, send }) => READERS.includes(as) && !arrive && !send)
    : [],
);

/** What things are called: skills, trades, certificates. A name is no sentence, and cannot be made shorter. */
const CALLED: ReadonlySet<string> = new Set(
  Object.entries(en).flatMap(([key, words]) =>
    /^(skill|sector|certificate|occupation)\.[^.]+$/.test(key) ? [words] : [],
  ),
);

test("pages of participants and the public can be read at the age of nine", async ({
  visitor,
  world,
  server,
  request,
}) => {
  test.slow();
  const tab = await visitor();
  const names = await namesIn(server.databaseUrl);
  const hard: string[] = [];
  const ages: number[] = [];
  const explained = new Set<string>();
  let measured = 0;
  for (const { as, path } of PAGES) {
    const Cookie = as === "nobody" ? "" : `session=${world.session[as]}`;
    const html = await (await request.get(path(world), { headers: { Cookie } })).text();
    for (const [, summary = ""] of html.matchAll(/class="fh-explained"><summary>([^<]*)/g))
      explained.add(summary);
    const lines = (await tab.evaluate(ownWords, html)).map((line) => line.replace(names, ""));
    const text = lines.filter((line) => !CALLED.has(line.replace(/:.*/, ""))).join("\n");
    const sentences = lines.filter((line) => /[.!?]$/.test(line)).join("\n");
    if (wordsIn(text) < FEWEST_WORDS) continue;
    measured++;
    // Short lines, such as labels, are easy: whole sentences are held to the same age without them.
    for (const read of wordsIn(sentences) < FEWEST_WORDS ? [text] : [text, sentences]) {
      const { age, hardest } = readingOf(read) ?? { age: 0, hardest: null };
      ages.push(age);
      if (age > OLDEST) hard.push(`${path(world)} (${as}): ${age}. Hardest: ${hardest}`);
    }
  }
  expect(measured).toBeGreaterThan(30);
  expect(hard).toEqual([]);
  // Two more stand only in posts with zero hours or a DBS check.
  expect(explained.size, "words that are explained where they stand").toBeGreaterThanOrEqual(9);
  test.info().annotations.push({
    type: "oldest of pages",
    description: `${Math.max(...ages)}, of ${measured}; ${[...explained]}`,
  });
});

const wordsIn = (text: string) => text.match(/\p{L}+/gu)?.length ?? 0;

/** Names of employers, people and towns, wherever they stand in a sentence of ours. */
async function namesIn(databaseUrl: string): Promise<RegExp> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query<{ name: string }>(
    "select name from employer union select full_name from person union select name from town where id in (select town_id from opportunity)",
  );
  await client.end();
  const longestFirst = rows.map(({ name }) => name).sort((a, b) => b.length - a.length);
  const literal = (name: string) => name.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
  return new RegExp(longestFirst.map(literal).join("|"), "gu");
}

/** Runs in a browser: our own words in a page, a line for each piece of text, without what people wrote. */
function ownWords(html: string): string[] {
  const BLOCKS =
    "article, blockquote, br, button, caption, dd, details, div, dl, dt, fieldset, figcaption, figure, footer, form, h1, h2, h3, h4, header, hr, label, legend, li, nav, ol, p, section, summary, table, td, th, tr, ul";
  const page = new DOMParser().parseFromString(html, "text/html");
  const main = page.querySelector("main") ?? page.body;
  const notOurs =
    '[dir="auto"], bdi, [translate="no"], [lang], script, style, select, textarea, svg, .govuk-visually-hidden';
  for (const element of main.querySelectorAll(notOurs)) element.remove();
  for (const block of main.querySelectorAll(BLOCKS)) {
    block.before("\n");
    block.prepend("\n");
    block.append("\n");
    block.after("\n");
  }
  // Neighbours without a space between them, such as tags in a row, stand apart on the screen.
  for (const element of main.querySelectorAll("*"))
    if (/\S/.test(element.nextSibling?.textContent?.[0] ?? ""))
      if (element.nextSibling instanceof Element) element.after("\n");
  const text = main.textContent ?? "";
  return text
    .split("\n")
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter(Boolean);
}
