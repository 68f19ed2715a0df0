import { expect, type Locator, type Page } from "@playwright/test";

/** How somebody works a page. Everything is found by its words, as people find it. */
export interface Hand {
  press(page: Page, button: string | RegExp, within?: Locator): Promise<void>;
  follow(page: Page, link: string | RegExp, within?: Locator): Promise<void>;
  type(page: Page, label: string | RegExp, text: string, within?: Locator): Promise<void>;
  /** Chooses one of a few answers. */
  choose(page: Page, label: string | RegExp, within?: Locator): Promise<void>;
  tick(page: Page, label: string | RegExp, within?: Locator): Promise<void>;
  /** Chooses from a list that drops down. */
  pick(page: Page, label: string | RegExp, option: string, within?: Locator): Promise<void>;
  /** Opens what is folded up. */
  unfold(page: Page, summary: string): Promise<void>;
}

const main = (page: Page) => page.getByRole("main");
const button = (page: Page, name: string | RegExp, within = main(page)) =>
  within.getByRole("button", { name, exact: typeof name === "string" }).first();
const link = (page: Page, name: string | RegExp, within = main(page)) =>
  within.getByRole("link", { name, exact: typeof name === "string" }).first();
const field = (page: Page, label: string | RegExp, within = main(page)) =>
  within.getByLabel(label, { exact: typeof label === "string" }).first();
const summary = (page: Page, words: string) => main(page).locator("summary", { hasText: words }).first();

/** With a mouse or a finger. `presses` on every button, as an impatient person does. */
export const pointing = (presses = 1): Hand => ({
  press: (page, name, within) => button(page, name, within).click({ clickCount: presses }),
  follow: (page, name, within) => link(page, name, within).click(),
  type: (page, label, text, within) => field(page, label, within).fill(text),
  choose: (page, label, within) => field(page, label, within).check(),
  tick: (page, label, within) => field(page, label, within).check(),
  pick: async (page, label, option, within) =>
    void (await field(page, label, within).selectOption({ label: option })),
  unfold: async (page, words) => {
    if (await isFolded(page, words)) await summary(page, words).click();
  },
});

/** With the keys alone: Tab to get there, and never without seeing where one is. */
export const typing: Hand = {
  async press(page, name, within) {
    await tabTo(page, button(page, name, within));
    await page.keyboard.press("Enter");
  },
  async follow(page, name, within) {
    await tabTo(page, link(page, name, within));
    await page.keyboard.press("Enter");
  },
  async type(page, label, text, within) {
    await tabTo(page, field(page, label, within));
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.insertText(text);
  },
  async choose(page, label, within) {
    const wanted = field(page, label, within);
    const name = (await wanted.getAttribute("name")) ?? "";
    // The keys enter a group of answers once, and move within it by arrows.
    await tabTo(page, page.locator(`input[name="${name}"]`), true);
    for (let i = 0; i < 60 && !(await isFocused(wanted)); i++) await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Space");
    await expect(wanted).toBeChecked();
  },
  async tick(page, label, within) {
    const wanted = field(page, label, within);
    await tabTo(page, wanted);
    if (!(await wanted.isChecked())) await page.keyboard.press("Space");
    await expect(wanted).toBeChecked();
  },
  async pick(page, label, option, within) {
    const wanted = field(page, label, within);
    await tabTo(page, wanted);
    await page.keyboard.type(option);
    await expect(wanted.locator("option:checked")).toHaveText(option);
  },
  async unfold(page, words) {
    if (!(await isFolded(page, words))) return;
    await tabTo(page, summary(page, words));
    await page.keyboard.press("Enter");
  },
};

/** What stands out in a post may have opened a fold already: a press would close it. */
const isFolded = (page: Page, words: string) =>
  summary(page, words).evaluate((element) => !(element.parentElement as HTMLDetailsElement).open);

const isFocused = (locator: Locator) => locator.evaluate((element) => element === document.activeElement);

/** Presses Tab until the wanted element has the focus, looking at each stop on the way. */
async function tabTo(page: Page, wanted: Locator, anyOfThem = false): Promise<void> {
  await expect(wanted.first()).toBeVisible();
  const asItStands = async () => (anyOfThem ? await wanted.elementHandles() : [await wanted.elementHandle()]);
  let handles = await asItStands();
  for (let i = 0; i < 200; i++) {
    const stop = await page.evaluate(stopAt, handles);
    expect(stop.unseen, "the focus cannot be seen").toBeUndefined();
    if (stop.arrived) return;
    // A form that follows what is answered may have put another in its place.
    if (stop.replaced) handles = await asItStands();
    else await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not lead to ${wanted}`);
}

/** Runs in the page: whether the focus is where it should be, and whether one sees where it is. */
function stopAt(wanted: (Node | null)[]): { arrived: boolean; replaced: boolean; unseen?: string } {
  const focused = document.activeElement;
  const replaced = wanted.some((element) => !element?.isConnected);
  if (!(focused instanceof HTMLElement) || focused === document.body) return { arrived: false, replaced };
  const isPlace = focused.tabIndex < 0 || focused.matches("[role=alert]");
  const drawn = [getComputedStyle(focused)];
  for (const label of (focused as HTMLInputElement).labels ?? [])
    drawn.push(getComputedStyle(label, "::before"));
  const sun = "rgb(255, 201, 74)";
  const isMarked = drawn.some(
    ({ outlineStyle, outlineColor, boxShadow, backgroundColor }) =>
      backgroundColor === sun ||
      boxShadow.includes(sun) ||
      (outlineStyle === "solid" && outlineColor === sun),
  );
  const { left, top, width, height } = focused.getBoundingClientRect();
  const isShown =
    top + height > 0 && top < innerHeight && left + width > 0 && left < innerWidth && height > 0;
  const unseen = isPlace || (isMarked && isShown) ? undefined : focused.outerHTML.slice(0, 200);
  return { arrived: wanted.includes(focused), replaced, unseen };
}
