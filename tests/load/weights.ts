/**
 * Weighs every page that the public and a participant can reach in a running demo, as it comes over the wire: the page,
 * its style sheets and its pictures, compressed as served; fonts and JavaScript have a limit of their own.
 *
 *     npm start                # in one terminal, with RATE_LIMIT=0
 *     npm run load:weights     # in another; npm run load:weights -- http://localhost:3001 for another address
 */
import { get } from "node:http";

/** DESIGN and CONTRIBUTING promise it to people on a phone. */
const MOST = 60_000;
/** Of addresses that differ only in ids and words. */
const A_KIND = 4;
const SHOWN = 5;
const address = process.argv[2] ?? "http://localhost:3000";

interface Fetched {
  status: number;
  type: string;
  body: Buffer;
  /** Bytes of the body as they came. */
  bytes: number;
}

/** As a browser asks, without unpacking: what counts is what comes over the wire. */
function fetched(path: string, cookie: string, encoding: "gzip" | "identity"): Promise<Fetched> {
  return new Promise((resolve, reject) => {
    const headers = { cookie, accept: "text/html", "accept-encoding": encoding };
    get(address + path, { headers }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.once("error", reject);
      response.once("end", () => {
        const body = Buffer.concat(parts);
        const type = response.headers["content-type"] ?? "";
        resolve({ status: response.statusCode ?? 0, type, body, bytes: body.length });
      });
    }).once("error", reject);
  });
}

const sizes = new Map<string, number>();
async function sizeOf(path: string): Promise<number> {
  const known = sizes.get(path);
  if (known !== undefined) return known;
  const { bytes } = await fetched(path, "", "gzip");
  sizes.set(path, bytes);
  return bytes;
}

const STYLES = /<link[^>]+rel="stylesheet"[^>]+href="([^"]+)"|<link[^>]+href="([^"]+\.css)"/g;
const PICTURES = /<img[^>]+src="(\/[^"]+)"/g;
const LINKS = /<a[^>]+href="(\/[^"#]*)/g;

const all = (pattern: RegExp, html: string) =>
  [...html.matchAll(pattern)].map(([, one, other]) => (one ?? other ?? "").replaceAll("&amp;", "&"));

const kindOf = (path: string) => {
  const { pathname, searchParams } = new URL(path, address);
  const places = pathname.replace(/[0-9a-f-]{36}|(?<=\/(town|sector)\/)[^/]+/g, ":id");
  return `${places}?${[...searchParams.keys()].sort().join("&")}`;
};

interface Weight {
  who: string;
  path: string;
  html: number;
  rest: number;
}

/** Every kind of page that can be reached by links from the first one. Nothing is pressed. */
async function weigh(who: string, cookie: string, from: string): Promise<Weight[]> {
  const seen = new Set<string>();
  const kinds = new Map<string, number>();
  const waiting = [from];
  const weights: Weight[] = [];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const kind = kindOf(path);
    if (seen.has(path) || (kinds.get(kind) ?? 0) >= A_KIND || /^\/(dev|demo|assets)/.test(path)) continue;
    seen.add(path);
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    const plain = await fetched(path, cookie, "identity");
    if (plain.status !== 200 || !plain.type.startsWith("text/html")) continue;
    const html = plain.body.toString();
    let rest = 0;
    for (const file of new Set([...all(STYLES, html), ...all(PICTURES, html)])) rest += await sizeOf(file);
    weights.push({ who, path, html: (await fetched(path, cookie, "gzip")).bytes, rest });
    waiting.push(...all(LINKS, html));
  }
  return weights;
}

async function signIn(): Promise<string> {
  const page = await (await fetch(`${address}/demo`)).text();
  const role = /name="role" value="([0-9a-f-]{36})"/.exec(page)?.[1];
  if (!role) throw new Error(`No demo person to sign in as at ${address}/demo`);
  const answer = await fetch(`${address}/demo`, {
    method: "POST",
    redirect: "manual",
    headers: { Origin: address, "Content-Type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({ role }),
  });
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
}

const weights = [
  ...(await weigh("public", "", "/")),
  ...(await weigh("participant", await signIn(), "/matches")),
].sort((a, b) => b.html + b.rest - (a.html + a.rest));
const kb = (bytes: number) => `${(bytes / 1000).toFixed(1)} KB`.padStart(9);
console.log(
  `${weights.length} pages; the heaviest of ${new Set(weights.map(({ path }) => kindOf(path))).size} kinds:`,
);
const heaviest = new Map<string, Weight>();
for (const weight of weights)
  if (!heaviest.has(kindOf(weight.path))) heaviest.set(kindOf(weight.path), weight);
for (const { who, path, html, rest } of [...heaviest.values()].slice(0, Number(process.argv[3] ?? SHOWN)))
  console.log(`${kb(html + rest)}  page ${kb(html)}  styles and pictures ${kb(rest)}  ${who} ${path}`);
const above = weights.filter(({ html, rest }) => html + rest > MOST);
if (above.length > 0) {
  console.log(`${above.length} pages weigh more than ${kb(MOST).trim()}`);
  process.exitCode = 1;
}
