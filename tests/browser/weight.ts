import type { Page, Response } from "@playwright/test";

/** What a page of the public or a participant may weigh over the wire, without fonts and JavaScript. */
export const MOST_BYTES = 60_000;

/** Counts what comes over the wire to show the page, compressed as it is served, until it is asked. */
export function weighed(page: Page): () => Promise<number> {
  const responses: Response[] = [];
  page.on("response", (response) => responses.push(response));
  return async () => {
    const counted = responses.filter(
      (response) => !["font", "script"].includes(response.request().resourceType()),
    );
    const sizes = await Promise.all(
      counted.map(async (response) => {
        await response.finished();
        const { responseBodySize, responseHeadersSize } = await response.request().sizes();
        return responseBodySize + responseHeadersSize;
      }),
    );
    return sizes.reduce((sum, size) => sum + size, 0);
  };
}
