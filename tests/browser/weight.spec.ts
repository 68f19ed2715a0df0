import { get } from "node:http";
import { gunzipSync, gzipSync } from "node:zlib";
import { expect, test } from "./test";
import { VISITS } from "./visits";

/** Bytes over the wire at most: of a page's own HTML, and of all its scripts and styles. */
const MOST_HTML = 60_000;
const MOST_SCRIPT = 110_000;
const MOST_STYLE = 20_000;

/** Those who pay for every kilobyte. */
const READERS = ["nobody", "mother", "newcomer", "waiting", "volunteer"];
const PAGES = Object.entries(VISITS).flatMap(([address, visits]) =>
  Array.isArray(visits) && address !== "dev/components"
    ? visits.filter(({ as, arrive, send }) => READERS.includes(as) && !arrive && !send)
    : [],
);

/** A page as it is sent to a browser: its bytes, and what they say. */
const sent = (address: string, session = "") =>
  new Promise<{ bytes: number; html: string }>((resolve, reject) => {
    const headers = { "Accept-Encoding": "gzip", Cookie: session && `session=${session}` };
    get(address, { headers }, async (response) => {
      const parts: Buffer[] = [];
      for await (const part of response) parts.push(part);
      const body = Buffer.concat(parts);
      resolve({ bytes: body.length, html: gunzipSync(body).toString() });
    }).on("error", reject);
  });

test("pages of participants and the public are light, and all have the same one script", async ({
  world,
  baseURL,
}) => {
  test.slow();
  const heavy: string[] = [];
  const scripts = new Set<string>();
  let heaviest = 0;
  for (const { as, path } of PAGES) {
    const { bytes, html } = await sent(baseURL + path(world), as === "nobody" ? "" : world.session[as]);
    heaviest = Math.max(heaviest, bytes);
    if (bytes > MOST_HTML) heavy.push(`${path(world)}: ${bytes}`);
    for (const [, src = ""] of html.matchAll(/<script[^>]*\ssrc="([^"]*)"/g)) scripts.add(src);
    expect(html, "scripts in the page itself").not.toMatch(
      /<script(?![^>]*(?:\ssrc=|application\/ld\+json))/,
    );
  }
  expect(heavy).toEqual([]);
  expect(scripts.size).toBe(1);
  test.info().annotations.push({ type: "heaviest page, bytes of gzip", description: String(heaviest) });
});

test("scripts and styles of the richest pages stay small", async ({ as, world }) => {
  for (const [who, path] of [
    ["mother", "/matches"],
    ["mother", "/profile/skills"],
    ["employer", `/posts/${world.post.whole}/edit/hours`],
    ["nobody", "/dev/components"],
  ] as const) {
    const page = await as(who);
    const sizes: Record<string, number> = { script: 0, stylesheet: 0 };
    const read: Promise<void>[] = [];
    page.on("response", (response) => {
      const kind = response.request().resourceType();
      if (kind in sizes)
        read.push(
          response.body().then((body) => {
            sizes[kind] = (sizes[kind] ?? 0) + gzipSync(body).length;
          }),
        );
    });
    await page.goto(path, { waitUntil: "networkidle" });
    await Promise.all(read);
    expect(sizes.script, path).toBeGreaterThan(0);
    expect(sizes.script, path).toBeLessThanOrEqual(MOST_SCRIPT);
    expect(sizes.stylesheet, path).toBeLessThanOrEqual(MOST_STYLE);
    test.info().annotations.push({ type: path, description: JSON.stringify(sizes) });
  }
});
