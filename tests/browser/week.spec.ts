import type { Locator, Page } from "@playwright/test";
import { violationsOf } from "./axe";
import { expect, test } from "./test";

const SAVE = "Save and continue";
const COPY = /^Copy/;

/** A vacancy of its own, as far as the question of hours. */
async function atHours(page: Page) {
  await page.goto("/posts/new");
  await page.getByLabel("A job", { exact: true }).check();
  await page.getByRole("button", { name: "Begin" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What is the job?");
  await page.goto(page.url().replace(/\/edit\/.*$/, "/edit/hours"));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("When is the work?");
}

const cell = (page: Page, name: string, within: Locator | Page = page) =>
  within.getByRole("gridcell", { name, exact: true });
const readBack = (page: Page) => page.locator("[data-live=read]");
const isIn = (page: Page, ...names: string[]) =>
  Promise.all(names.map((name) => expect(cell(page, name)).toHaveAttribute("aria-selected", "true")));

async function middle(of: Locator): Promise<{ x: number; y: number }> {
  const box = await of.boundingBox();
  if (!box) throw new Error("The cell is not to be seen");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
/** Draws from one cell to another with the mouse. */
async function draw(page: Page, from: Locator, to: Locator) {
  await from.scrollIntoViewIfNeeded();
  const [a, b] = [await middle(from), await middle(to)];
  await page.mouse.move(a.x, a.y);
  await page.mouse.down();
  await page.mouse.move(b.x, b.y, { steps: 8 });
  await page.mouse.up();
}
async function typeRow(
  page: Page,
  number: number,
  [day, start, end]: [string, string, string],
  within?: Locator,
) {
  const row = (within ?? page.getByRole("main")).getByRole("group", { name: `Shift ${number}`, exact: true });
  await row.getByLabel("Day").selectOption({ label: day });
  await row.getByLabel("Start").selectOption(start);
  await row.getByLabel("End").selectOption(end);
}
/** Saves, and reads the week on the page of all answers. */
async function saved(page: Page, sentence: string) {
  await page.getByLabel("No, it goes on all year").check();
  await page.getByRole("button", { name: SAVE }).last().click();
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText("When is the work?");
  await page.goto(page.url().replace(/\/edit\/.*$/, "/check"));
  await expect(page.locator("#answer-hours")).toContainText(sentence);
}
const typeInstead = async (page: Page, nth = 0) => page.getByText("Or type the times").nth(nth).click();

test("a window is painted by mouse, read back at once, and kept", async ({ as }) => {
  const page = await as("employer");
  await atHours(page);
  await page.getByLabel("The worker", { exact: true }).check();
  await page.getByLabel("How many hours a week?").fill("16");
  await expect(page.getByText("Between which times can they choose?")).toBeVisible();
  await draw(page, cell(page, "Monday 08:00 to 08:30"), cell(page, "Friday 17:30 to 18:00"));
  const sentence =
    "Any 16 hours between 08:00 and 18:00, Monday to Friday, in shifts of 3 hours or more: the worker chooses.";
  await expect(readBack(page)).toContainText(sentence);
  await isIn(page, "Monday 08:00 to 08:30", "Wednesday 12:00 to 12:30", "Friday 17:30 to 18:00");
  await expect(cell(page, "Saturday 08:00 to 08:30")).toHaveAttribute("aria-selected", "false");
  // The rows are what is sent: they say the same.
  await typeInstead(page);
  await expect(page.getByRole("group", { name: /^Shift \d/ })).toHaveCount(5);
  await expect(page.getByRole("group", { name: "Shift 5" }).getByLabel("End")).toHaveValue("18:00");
  // A row that is typed is drawn.
  await page.getByRole("group", { name: "Shift 5" }).getByLabel("End").selectOption("17:15");
  await expect(cell(page, "Friday 17:00 to 17:30, in part")).toBeVisible();
  await expect(readBack(page)).toContainText("Friday, 08:00 to 17:15");
  // What was painted is taken away by painting over it.
  await draw(page, cell(page, "Friday 08:00 to 08:30"), cell(page, "Friday 17:00 to 17:30, in part"));
  await expect(page.getByRole("group", { name: /^Shift \d/ })).toHaveCount(4);
  expect(await violationsOf(page)).toEqual([]);
  await saved(page, "Any 16 hours between 08:00 and 18:00, Monday to Thursday");
});

test("a finger that rests paints, one that moves on scrolls, and a tap turns half an hour", async ({
  as,
}) => {
  const page = await as("employer", {
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
  });
  await atHours(page);
  await page.getByLabel("We fix them").check();
  await expect(page.getByText("Shifts in the week")).toBeVisible();
  await expect(page.getByText("Press, wait a moment, then slide over the hours.")).toBeVisible();
  await expect(page.getByText("mouse")).toHaveCount(0);
  const fingers = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", at?: { x: number; y: number }) =>
    fingers.send("Input.dispatchTouchEvent", { type, touchPoints: at ? [at] : [] });
  const from = cell(page, "Monday 09:00 to 09:30");
  await page.getByRole("grid").scrollIntoViewIfNeeded();
  const [a, b] = [await middle(from), await middle(cell(page, "Thursday 12:30 to 13:00"))];
  await touch("touchStart", a);
  await expect(from).toHaveAttribute("aria-selected", "true");
  for (const part of [0.25, 0.5, 0.75, 1])
    await touch("touchMove", { x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part });
  await touch("touchEnd");
  await expect(readBack(page)).toContainText("Monday to Thursday, 09:00 to 13:00.");
  await cell(page, "Friday 09:00 to 09:30").tap();
  await expect(readBack(page)).toContainText("Friday, 09:00 to 09:30");
  // A finger that moves on at once does not paint.
  const sunday = await middle(cell(page, "Sunday 12:00 to 12:30"));
  await touch("touchStart", sunday);
  await touch("touchMove", { x: sunday.x, y: sunday.y - 30 });
  await touch("touchMove", { x: sunday.x, y: sunday.y - 60 });
  await touch("touchEnd");
  await expect(cell(page, "Sunday 12:00 to 12:30")).toHaveAttribute("aria-selected", "false");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await saved(page, "Monday to Thursday, 09:00 to 13:00; Friday, 09:00 to 09:30");
});

test("the keys paint too: one stop of the tab key, arrows, space, and Shift with an arrow", async ({
  as,
}) => {
  const page = await as("employer");
  await atHours(page);
  await page.getByLabel("We fix them").check();
  await expect(page.getByText("Shifts in the week")).toBeVisible();
  await page.getByLabel("By agreement").focus();
  await page.getByLabel("We fix them").focus();
  await page.keyboard.press("Tab");
  await expect(cell(page, "Monday 09:00 to 09:30")).toBeFocused();
  await page.keyboard.press("Space");
  for (let i = 0; i < 3; i++) await page.keyboard.press("Shift+ArrowDown");
  for (let i = 0; i < 4; i++) await page.keyboard.press("Shift+ArrowRight");
  await expect(cell(page, "Friday 10:30 to 11:00")).toBeFocused();
  await expect(readBack(page)).toContainText("Monday to Friday, 09:00 to 11:00.");
  await page.keyboard.press("Space");
  await expect(readBack(page)).toContainText("Friday, 09:00 to 10:30");
  // Enter turns a cell, and does not send the form.
  await page.keyboard.press("Enter");
  await expect(readBack(page)).toContainText("Monday to Friday, 09:00 to 11:00.");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Show the whole day and night" })).toBeFocused();
  await saved(page, "Monday to Friday, 09:00 to 11:00");
});

test("the grid shows the nights of any choice of hours, and never folds away what is painted", async ({
  as,
}) => {
  const page = await as("employer");
  await atHours(page);
  await page.getByLabel("We fix them").check();
  await expect(page.getByText("Shifts in the week")).toBeVisible();
  await expect(cell(page, "Monday 05:30 to 06:00")).toBeHidden();
  await page.getByRole("button", { name: "Show the whole day and night" }).click();
  await draw(page, cell(page, "Monday 04:30 to 05:00"), cell(page, "Friday 05:30 to 06:00"));
  await page.getByRole("button", { name: "Show fewer hours" }).click();
  await expect(cell(page, "Monday 04:30 to 05:00")).toBeVisible();
  await expect(cell(page, "Monday 04:00 to 04:30")).toBeHidden();
  await typeInstead(page);
  await typeRow(page, 1, ["Monday", "22:00", "06:00"]);
  await expect(cell(page, "Monday 23:30 to 00:00")).toBeVisible();
  await expect(cell(page, "Tuesday 00:00 to 00:30")).toBeVisible();
  await expect(page.getByRole("button", { name: "Show the whole day and night" })).toBeHidden();
  await page.getByRole("button", { name: "Add another choice of hours" }).click();
  await expect(page.locator(".fh-pattern")).toHaveCount(2);
  const second = page.locator(".fh-pattern").nth(1);
  await expect(cell(page, "Monday 23:30 to 00:00", second)).toBeVisible();
});

test("a press is answered however much is typed before its answer comes", async ({ as }) => {
  const page = await as("employer");
  await atHours(page);
  await page.getByLabel("The worker", { exact: true }).check();
  const hours = page.getByLabel("How many hours a week?");
  await expect(hours).toBeVisible();
  let typed = 0;
  await page.route(/\/edit\/hours$/, async (route) => {
    if (typed < 6) await hours.fill(`${++typed}`);
    await route.continue();
  });
  await page.getByRole("button", { name: "Add another choice of hours" }).click();
  await expect(page.locator(".fh-pattern")).toHaveCount(2);
  await expect(hours.first()).toHaveValue("6");
  await page.unrouteAll({ behavior: "wait" });
});

test("a press counts though the page is made anew between its going down and coming up", async ({ as }) => {
  const page = await as("employer");
  await atHours(page);
  let down = () => {};
  const pressing = new Promise<void>((resolve) => {
    down = resolve;
  });
  await page.route(/\/edit\/hours$/, (route) => pressing.then(() => route.continue()));
  await page.getByLabel("We fix them").check();
  await page.getByRole("button", { name: "Add another choice of hours" }).hover();
  await page.mouse.down();
  const answered = page.waitForResponse(/\/edit\/hours$/).then((answer) => answer.finished());
  down();
  await answered;
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await page.mouse.up();
  await expect(page.locator(".fh-pattern")).toHaveCount(2);
});

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with JavaScript" : "without JavaScript";

  test(`a night shift and a split shift are typed, copied and read back, ${how}`, async ({ as }) => {
    const page = await as("employer", { javaScriptEnabled });
    await atHours(page);
    await page.getByLabel("We fix them").check();
    if (javaScriptEnabled) {
      await expect(page.getByText("Shifts in the week")).toBeVisible();
      await typeInstead(page);
    }
    await typeRow(page, 1, ["Sunday", "22:00", "06:00"]);
    await page.getByRole("button", { name: "Add another shift" }).click();
    await expect(page.getByRole("group", { name: "Shift 2" }).getByLabel("Day")).toBeFocused();
    await expect(page.getByText("A row was added.")).toBeVisible();
    await expect(page.getByText("Ends the next day, Monday, at 06:00.")).toBeVisible();
    await typeRow(page, 2, ["Thursday", "09:00", "12:00"]);
    await page.getByRole("button", { name: "Add another shift" }).click();
    await expect(page.getByRole("group", { name: "Shift 3" }).getByLabel("Day")).toBeFocused();
    await typeRow(page, 3, ["Thursday", "17:00", "20:00"]);
    const copy = page.getByRole("group", { name: "Shift 2" }).getByRole("button", { name: COPY });
    await copy.click();
    await expect(page.getByText("Thursday’s hours were copied to Friday.")).toBeVisible();
    await expect(page.getByRole("button", { name: "Copy Thursday’s hours to Friday" })).toBeFocused();
    await expect(readBack(page)).toContainText(
      "Thursday and Friday, 09:00 to 12:00 and 17:00 to 20:00; Sunday, 22:00 to 06:00 the next day.",
    );
    await page.getByRole("button", { name: "Remove Shift 5" }).click();
    await expect(page.getByText("The row was removed.")).toBeVisible();
    await expect(page.getByRole("button", { name: "Remove Shift 4" })).toBeFocused();
    await saved(page, "Thursday and Friday, 09:00 to 12:00 and 17:00 to 20:00");
  });

  test(`weeks take turns, one of them off, ${how}`, async ({ as }) => {
    const page = await as("employer", { javaScriptEnabled });
    await atHours(page);
    await page.getByLabel("Weeks take turns").check();
    if (javaScriptEnabled) {
      const weekA = page.getByRole("grid", { name: "Week A" });
      await draw(
        page,
        cell(page, "Monday 06:00 to 06:30", weekA),
        cell(page, "Friday 13:30 to 14:00", weekA),
      );
    } else {
      await page.getByRole("button", { name: "Show both weeks" }).click();
      await typeRow(page, 1, ["Monday", "06:00", "14:00"], page.getByRole("group", { name: "Week A" }));
      await page.getByRole("group", { name: "Week A" }).getByRole("button", { name: COPY }).click();
    }
    await expect(readBack(page)).toContainText(
      "Weeks take turns: week A: Monday to Friday, 06:00 to 14:00; week B: off.",
    );
    await expect(readBack(page)).toContainText("Week B is a week off. Is that right?");
    await page.getByRole("button", { name: "Add week C" }).click();
    await expect(page.getByText("Week C was added.")).toBeVisible();
    await page.getByRole("button", { name: "Remove week C" }).click();
    await expect(page.getByRole("group", { name: "Week C" })).toHaveCount(0);
    await saved(page, "Weeks take turns: week A: Monday to Friday, 06:00 to 14:00; week B: off.");
    await expect(page.locator("#answer-hours")).toContainText("Week B is a week off");
  });

  test(`a rota asks for all of its window, and no more hours than it has, ${how}`, async ({ as }) => {
    const page = await as("employer", { javaScriptEnabled });
    await atHours(page);
    await page.getByLabel("Our rota").check();
    if (javaScriptEnabled) {
      await expect(page.getByText("Between which times are the shifts?")).toBeVisible();
      await typeInstead(page);
    }
    await page.getByLabel("How many hours a week at most?").fill("60");
    await typeRow(page, 1, ["Saturday", "08:00", "20:00"]);
    await page.getByRole("group", { name: "Shift 1" }).getByRole("button", { name: COPY }).click();
    await expect(page.getByRole("group", { name: "Shift 2" })).toBeVisible();
    await page.getByLabel("No, it goes on all year").check();
    await page.getByRole("button", { name: SAVE }).last().click();
    await expect(page.getByRole("alert")).toContainText("room for 24 hours");
    await page.getByLabel("How many hours a week at most?").fill("8");
    await saved(
      page,
      "8 hours a week on a rota, at any time between 08:00 and 20:00, Saturday and Sunday: you, the employer, choose.",
    );
  });

  test(`four choices of different shapes, ${how}, and hours by agreement after them`, async ({ as }) => {
    test.slow();
    const page = await as("employer", { javaScriptEnabled });
    await atHours(page);
    const shapes = ["We fix them", "The worker", "Our rota", "We fix them"];
    for (const [i, shape] of shapes.entries()) {
      const fields = page.locator(".fh-pattern").nth(i);
      await fields.getByLabel(shape, { exact: true }).check();
      if (javaScriptEnabled) await typeInstead(page, i);
      const day = ["Monday", "Tuesday", "Wednesday", "Saturday"][i] as string;
      await typeRow(page, 1, [day, "09:00", "13:00"], fields);
      if (shape === "The worker") await fields.getByLabel("How many hours a week?").fill("4");
      if (shape === "Our rota") await fields.getByLabel("How many hours a week at most?").fill("4");
      if (i > 0) await fields.getByLabel(/^What do you call/).fill(`Way ${i + 1}`);
      if (i === shapes.length - 1) break;
      await page.getByRole("button", { name: "Add another choice of hours" }).click();
      await expect(page.locator(".fh-pattern")).toHaveCount(i + 2);
    }
    await saved(
      page,
      "Monday, 09:00 to 13:00; or Way 2: Any 4 hours between 09:00 and 13:00, Tuesday, in shifts of 3 hours or more: the worker chooses; or Way 3: 4 hours a week on a rota, at any time between 09:00 and 13:00, Wednesday: you, the employer, choose; or Way 4: Saturday, 09:00 to 13:00.",
    );
    await page.goto(page.url().replace(/\/check$/, "/edit/hours"));
    for (let i = 3; i > 0; i--) {
      await page.getByRole("button", { name: `Remove choice ${i + 1}` }).click();
      await expect(page.locator(".fh-pattern")).toHaveCount(i);
    }
    await page.getByLabel("By agreement").check();
    await saved(page, "Hours by agreement.");
  });

  test(`everything that is wrong is told in one round, ${how}`, async ({ as }) => {
    const page = await as("employer", { javaScriptEnabled });
    await atHours(page);
    if (javaScriptEnabled) await typeInstead(page);
    await typeRow(page, 1, ["Monday", "09:00", "09:00"]);
    await page.getByRole("button", { name: "Add another shift" }).click();
    await expect(page.getByRole("group", { name: "Shift 2" })).toBeVisible();
    await page.getByRole("group", { name: "Shift 2" }).getByLabel("End").selectOption("11:00");
    await page.getByRole("button", { name: SAVE }).last().click();
    const problems = page.getByRole("alert").getByRole("link");
    await expect(problems).toHaveCount(5);
    // Each leads to its field, which is not folded away.
    await problems.last().click();
    await expect(page.getByRole("group", { name: "Shift 1" }).getByLabel("End")).toBeVisible();
    await expect(page.getByRole("group", { name: "Shift 2" }).getByLabel("End")).toHaveValue("11:00");
  });
}
