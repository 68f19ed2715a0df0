import { violationsOf } from "./axe";
import { typeCode } from "./codes";
import { expect, test } from "./test";

const PHONE = { width: 360, height: 740 };

for (const javaScriptEnabled of [true, false])
  test(`a search stands in its address and works again after a reload, ${javaScriptEnabled ? "with" : "without"} JavaScript`, async ({
    as,
  }) => {
    const page = await as("nobody", { javaScriptEnabled, viewport: PHONE });
    await page.goto("/opportunities");
    await page.getByLabel("What kind of work?").fill("kichen");
    await page.getByLabel("Where do you live?").fill("Norwich, Norfolk");
    await page.getByRole("button", { name: "Search" }).first().click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/near Norwich, Norfolk/);
    await expect(page.getByText("No job has “kichen”")).toBeVisible();
    await expect(page.getByRole("link", { name: "Kitchen assistant", exact: true }).first()).toBeVisible();
    const address = page.url();
    const before = await page.getByRole("article").count();
    await page.reload();
    expect(page.url()).toBe(address);
    expect(await page.getByRole("article").count()).toBe(before);
    if (javaScriptEnabled) expect(await violationsOf(page)).toEqual([]);

    // What was found comes first on a narrow screen.
    const first = await page.getByRole("article").first().boundingBox();
    expect(first?.y).toBeLessThan(PHONE.height);
    await page.getByText("Change the search").click();
    const school = page.getByLabel(/^Inside school hours \(\d+\)/);
    const promised = Number(
      /\((\d+)\)/.exec((await school.locator("xpath=following-sibling::label").innerText()) ?? "")?.[1],
    );
    await school.check();
    await page.getByRole("button", { name: "Search" }).last().click();
    expect(new URL(page.url()).searchParams.get("school")).toBe("1");
    await expect(page.getByText(`${promised} open now`)).toBeVisible();

    await page.getByRole("link", { name: /take away: “kichen”/ }).click();
    await expect(page.getByText("No job has “kichen”")).toHaveCount(0);

    await page.getByRole("article").first().getByRole("link").first().click();
    const paper = page.getByText("Print this page");
    await expect(paper).toBeVisible({ visible: javaScriptEnabled });
  });

test("three answers show what would fit, stand in the address alone, and go on to an account that keeps them", async ({
  as,
}) => {
  const page = await as("nobody", { viewport: PHONE });
  await page.goto("/opportunities");
  await page.getByRole("link", { name: "Answer three questions" }).click();
  await page.getByLabel("On school days, from 08:45 to 15:15").check();
  await page.getByLabel("Where do you live?").fill("Norwich, Norfolk");
  await page.getByLabel("How do you travel?").selectOption("bus");
  await page.getByLabel("How long may the journey be?").selectOption("45");
  await page.getByLabel("Speaking and understanding: I can").selectOption("3");
  await page.getByRole("button", { name: "Show what would fit" }).click();
  await expect(page.getByRole("heading", { level: 2, name: /would fit$/ })).toBeInViewport();
  expect(new URL(page.url()).searchParams.get("when")).toBe("school");
  const cookies = await page.context().cookies();
  expect(cookies.map(({ value }) => decodeURIComponent(value)).join()).not.toMatch(/school|Norwich/);

  await page.getByRole("link", { name: "See and apply" }).first().click();
  await page.getByRole("link", { name: "Would it fit me?" }).click();
  await expect(page.getByRole("heading", { level: 2, name: "This would fit you" })).toBeVisible();

  await page.getByRole("link", { name: "Open an account with them" }).click();
  await page.getByLabel("Your full name").fill("Amina Visitor");
  await page.getByLabel("E-mail address or mobile").fill("amina.visitor@example.org");
  await expect(page.getByLabel("Town or village")).toHaveValue("Norwich, Norfolk");
  await page.getByRole("button", { name: "Send me a code" }).click();
  await page.waitForURL("**/sign-in/code?then=**");
  const kept = (await page.context().cookies()).map(({ value }) =>
    Buffer.from(decodeURIComponent(value).split(".")[0] ?? "", "base64").toString(),
  );
  expect(kept.join()).toContain("amina.visitor");
  expect(kept.join()).not.toContain("school");

  await typeCode(page, "amina.visitor@example.org");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Keep your answers");
  await page.getByRole("button", { name: "Put them in my profile" }).click();
  await expect(page).toHaveURL("/matches");
  await expect(page.getByText("Your answers are in your profile")).toBeVisible();
  await page.goto("/profile/travel");
  await expect(page.getByLabel("by bus")).toBeChecked();
});

test("a vacancy tells search engines what it says, and the browser runs no script of it", async ({
  as,
  world,
}) => {
  const page = await as("nobody");
  await page.goto(`/opportunities/${world.post.fits}`);
  const text = await page.locator('script[type="application/ld+json"]').textContent();
  expect(JSON.parse(text ?? "")).toMatchObject({
    "@type": "JobPosting",
    title: "Kitchen assistant",
    jobLocation: { address: { addressLocality: "Norwich", addressCountry: "GB" } },
  });
  await expect(page.locator('meta[property="og:title"]')).toHaveAttribute("content", /Kitchen assistant/);
  const image = await page.locator('meta[property="og:image"]').getAttribute("content");
  expect((await page.request.get(new URL(image ?? "").pathname)).headers()["content-type"]).toBe("image/png");
  await page.goto(`/opportunities/${world.post.filled}`);
  await expect(page.locator('script[type="application/ld+json"]')).toHaveCount(0);
});
