import { expect, test } from "./test";

test("the first page is served with its policy, its id and its one script", async ({ page }) => {
  const response = await page.goto("/");
  const headers = response?.headers() ?? {};
  expect(response?.status()).toBe(200);
  expect(headers["content-security-policy"]).toContain("script-src 'self';style-src 'self'");
  expect(headers["x-request-id"]).toMatch(/^[0-9a-f-]{36}$/);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator("body")).toHaveClass(/js-enabled/);
});

test("an address that is none of ours says so in the same look", async ({ page }) => {
  const response = await page.goto("/no/such/page");
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("files are sent compressed, and kept by the browser for good", async ({ page, request }) => {
  await page.goto("/");
  const href = (await page.locator('link[rel="stylesheet"]').first().getAttribute("href")) ?? "";
  const response = await request.get(href, { headers: { "Accept-Encoding": "br" } });
  expect(response.headers()).toMatchObject({
    "content-encoding": "br",
    "content-type": "text/css; charset=utf-8",
    "cache-control": "public, max-age=31536000, immutable",
  });
});

test("a stranger's page cannot read ours in a frame, and a body that is too long is refused", async ({
  request,
}) => {
  const tooLong = await request.post("/", { form: { text: "x".repeat(1_100_000) } });
  expect(tooLong.status()).toBe(413);
  expect((await request.get("/")).headers()["x-frame-options"]).toBe("DENY");
});
