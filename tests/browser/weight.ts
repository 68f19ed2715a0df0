import type { Page, Response } from "@playwright/test";

/** What a page of the public or a participant may weigh over the wire, without fonts and JavaScript. */
export const MOST_BYTES = 60_000;

/** Counts what comes over the wire to show the page to who has nothing of it yet, compressed as it is served, until it is asked. */
export async function weighed(page: Page): Promise<() => Promise<number>> {
  const responses: Response[] = [];
  const note = (response: Response) => responses.push(response);
  const protocol = await page.context().newCDPSession(page);
  await protocol.send("Network.enable");
  await protocol.send("Network.setCacheDisabled", { cacheDisabled: true });
  page.on("response", note);
  return async () => {
    page.off("response", note);
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
    await protocol.detach();
    return sizes.reduce((sum, size) => sum + size, 0);
  };
}
