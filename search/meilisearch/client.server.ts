import { Meilisearch } from "meilisearch";

/**
 * A client of the search server.
 * @param timeout how many milliseconds an answer is waited for
 */
export const clientAt = ({ url, key }: { url: string; key: string | undefined }, timeout: number) =>
  new Meilisearch({
    host: url,
    timeout,
    ...(key === undefined ? {} : { apiKey: key }),
    // The server sends what it packs in two pieces, the second only when the first was acknowledged: 40 ms later.
    requestInit: { headers: { "Accept-Encoding": "identity" } },
  });
