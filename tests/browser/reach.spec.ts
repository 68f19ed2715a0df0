import { expect, test } from "./test";

for (const javaScriptEnabled of [true, false])
  test(`the meter says what a certificate costs, ${javaScriptEnabled ? "as it is ticked" : "once it is saved"}`, async ({
    signedInAs,
  }) => {
    const page = await signedInAs("Helen Marsh", {
      javaScriptEnabled,
      viewport: { width: 1280, height: 900 },
    });
    await page.goto("/posts");
    const draft = await page.getByRole("link", { name: "Go on Breakfast chef" }).getAttribute("href");
    await page.goto(`${draft}/edit/certificates`);
    const meter = page.getByRole("region", { name: "People who fit today" });
    await expect(meter).toContainText(/\d+ or more/);
    await expect(meter).toContainText("You never see who");
    const before = await meter.getByText(/^\d+ or more$/).innerText();
    const forklift = page.locator("[name=firstDay][value=forklift]");
    if (!(await forklift.isVisible()))
      await page.locator("details", { has: forklift }).locator("summary").click();
    await forklift.check();
    if (!javaScriptEnabled) await page.getByRole("button", { name: "Save and continue" }).click();
    await expect(meter.getByText("Fewer than 5", { exact: true })).toBeVisible();
    await expect(
      meter.getByRole("listitem").filter({ hasText: "Without “Forklift certificate”" }),
    ).toContainText(before);
    if (!javaScriptEnabled) {
      await page.goto(`${draft}/check`);
      await expect(meter.getByText("Fewer than 5", { exact: true })).toBeVisible();
      return;
    }
    // On a phone the meter lies below the form: its count stands above the question, and moves nothing as it changes.
    await page.setViewportSize({ width: 360, height: 800 });
    if (!(await forklift.isVisible()))
      await page.locator("details", { has: forklift }).locator("summary").click();
    const line = page.locator("[data-reach-line]");
    await expect(line).toHaveText("Fewer than 5");
    const heights = () =>
      page.evaluate(() =>
        ["[data-reach-line]", "main h1"].map(
          (found) => (document.querySelector(found)?.getBoundingClientRect().top ?? 0) + scrollY,
        ),
      );
    const [lineAt = 0, questionAt = 0] = await heights();
    expect(lineAt).toBeLessThan(questionAt);
    await forklift.uncheck();
    await expect(line).toHaveText(before);
    expect(await heights()).toEqual([lineAt, questionAt]);
    await forklift.check();
    await expect(line).toHaveText("Fewer than 5");
    // What stands there stays where there is no answer.
    await page.route("**/reach/**", (route) => route.fulfill({ status: 204 }), { times: 1 });
    const failed = page.waitForResponse(/reach/);
    await forklift.uncheck();
    await failed;
    await expect(meter.getByText("Fewer than 5", { exact: true })).toBeVisible();
  });
