/** An address of our own, path and query; anything else gives the fallback. Never leads to another site. */
export function localPath(value: unknown, fallback = "/"): string {
  if (typeof value !== "string" || value.length > 500 || !/^\/[\x20-\x7e]*$/.test(value)) return fallback;
  if (value.startsWith("//") || value.includes("\\") || !URL.canParse(value, "http://here.invalid"))
    return fallback;
  const url = new URL(value, "http://here.invalid");
  const path = url.pathname + url.search;
  return url.host === "here.invalid" && !path.startsWith("//") ? path : fallback;
}

/** The same address with one word more in its query. */
export const withWord = (path: string, word: string): string =>
  `${path}${path.includes("?") ? "&" : "?"}${word}`;

/** An address that goes on to another one afterwards; `/` is where everybody goes anyway. */
export const withOnward = (path: string, onward: string): string =>
  onward === "/" ? path : `${path}?then=${encodeURIComponent(onward)}`;
