import { expect, test } from "./test";

for (const [i, javaScriptEnabled] of [true, false].entries())
  test(`an answer by telephone is taken back, a yes introduces and ends with the sharing, ${javaScriptEnabled ? "with" : "without"} JavaScript on a phone`, async ({
    as,
    world,
  }) => {
    const options = { javaScriptEnabled, viewport: { width: 360, height: 780 } };
    const { id, post } = world.brokering.spare[i] as { id: string; post: string };
    const officer = await as("officer", options);
    await officer.goto(`/people/${world.person.mother}/candidacies/${id}`);
    await officer.getByRole("link", { name: "They say no" }).click();
    await officer.getByLabel("By telephone").check();
    await officer.locator("[name=reason]").first().check();
    await officer.locator("[name=interpreter][value=yes]").check();
    await officer.getByRole("button", { name: "Write it down" }).click();
    await expect(officer.getByText("Written down.")).toBeVisible();
    await expect(officer.getByText(/liaison officer, by telephone, with an interpreter/)).toBeVisible();

    const mother = await as("mother", options);
    await mother.goto(`/applications/${id}`);
    await mother.getByRole("link", { name: "Check it, or take it back" }).click();
    await expect(mother.getByText(/Grace Adeyemi, liaison officer, by telephone/)).toBeVisible();
    await mother.getByRole("button", { name: "This is not right: take it back" }).click();
    await expect(mother.getByText(/Waits for your answer/).first()).toBeVisible();

    await mother.getByRole("link", { name: "Yes, I want to meet them" }).click();
    await expect(mother.locator("[name=share]:checked")).toHaveCount(0);
    await mother.getByLabel("Your phone number").check();
    await mother.getByRole("button", { name: "Yes, introduce me to Riverside Hotel" }).click();
    await expect(mother.getByText(/You are introduced\./)).toBeVisible();

    const employer = await as("employer", options);
    await employer.goto(`/posts/${post}/candidates/${id}`);
    await expect(employer.getByRole("heading", { level: 1 })).toHaveText("Hodan Warsame");

    await mother.getByRole("link", { name: /See it as they see it/ }).click();
    await mother.getByRole("button", { name: "Show Riverside Hotel nothing more" }).click();
    await expect(mother.getByText("Riverside Hotel sees nothing of you now.").first()).toBeVisible();
    await employer.reload();
    await expect(employer.getByRole("heading", { level: 1 })).not.toHaveText("Hodan Warsame");
    const width = await mother.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(360);
  });

test("those ticked are shown before anything is sent, with who is passed over and why", async ({
  as,
  world,
}) => {
  const officer = await as("officer");
  await officer.goto(`/opportunities/${world.brokering.bulk}/people`);
  await officer.getByRole("link", { name: /^Tick all/ }).click();
  // One more than the list offers: whoever is not assessed may still be sent by an old page.
  await officer.locator("main form:has([name=tick])").evaluate((form, value) => {
    const field = Object.assign(document.createElement("input"), { type: "hidden", name: "tick", value });
    form.append(field);
  }, world.person.waiting);
  await officer.getByRole("button", { name: "Propose to those ticked" }).click();
  await expect(officer.getByRole("heading", { name: "1 passed over" })).toBeVisible();
  await expect(officer.getByText("Yonas Tesfay: Right to work not assessed yet")).toBeVisible();
  await officer.getByLabel("A line of your own").fill("The manager is patient.");
  await officer.getByRole("button", { name: /^Propose to \d+ pe/ }).click();
  await expect(officer.getByRole("heading", { level: 1 })).toHaveText(/^\d+ proposed, 1 passed over$/);
  await expect(officer.getByText("The manager is patient.")).toBeVisible();
});
