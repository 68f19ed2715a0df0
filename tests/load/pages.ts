/**
 * Measures pages of a running demo as ratios to an address that answers "ok", and what they weigh:
 *
 *     npm start            # in one terminal, with RATE_LIMIT=0 LOG_LEVEL=warn
 *     npm run load         # in another; npm run load -- http://localhost:3001 for another address
 */
import { gzipSync } from "node:zlib";
import autocannon from "autocannon";

const SECONDS = 8;
const CONNECTIONS = 16;
const address = process.argv[2] ?? "http://localhost:3000";

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

async function measure(path: string, cookie = "") {
  const headers = { cookie, "accept-encoding": "gzip" };
  const options = { url: address + path, connections: CONNECTIONS, headers };
  await autocannon({ ...options, duration: 2 });
  const result = await autocannon({ ...options, duration: SECONDS });
  if (result.non2xx > 0) throw new Error(`${path}: ${result.non2xx} answers were not 200`);
  return { path, perSecond: result.requests.average, p50: result.latency.p50, p99: result.latency.p99 };
}

/** Bytes over the wire of a page, its script and its style sheets, gzip. */
async function weigh(path: string, cookie = "") {
  const html = await (await fetch(address + path, { headers: { cookie } })).text();
  const weightOf = async (pattern: RegExp) => {
    let bytes = 0;
    for (const [, url] of html.matchAll(pattern))
      bytes += gzipSync(new Uint8Array(await (await fetch(address + url)).arrayBuffer())).length;
    return bytes;
  };
  return {
    path,
    html: gzipSync(html).length,
    js: await weightOf(/<script[^>]+src="([^"]+)"/g),
    css: await weightOf(/<link[^>]+href="([^"]+\.css)"/g),
  };
}

const cookie = await signIn();
const base = await measure("/dev/ok");
const rows = [base, await measure("/"), await measure("/matches", cookie)];
console.log(`requests a second, ${CONNECTIONS} connections, ${SECONDS} s each; ratio to ${base.path}`);
for (const { path, perSecond, p50, p99 } of rows)
  console.log(
    `${path.padEnd(10)} ${perSecond.toFixed(0).padStart(6)}/s  ${(perSecond / base.perSecond).toFixed(2)}  p50 ${p50} ms  p99 ${p99} ms`,
  );
console.log("weight, gzip");
for (const weight of [await weigh("/"), await weigh("/matches", cookie)])
  console.log(
    `${weight.path.padEnd(10)} HTML ${kb(weight.html)}  JavaScript ${kb(weight.js)}  CSS ${kb(weight.css)}`,
  );

function kb(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}
