import { darkViolationsOf, overflowOf, violationsOf } from "./axe";
import { expect, test } from "./test";

test("what judges the pages sees a picture without words, words that are too pale, and what is too wide", async ({
  page,
}) => {
  await page.goto("/accessibility");
  expect(await violationsOf(page)).toEqual([]);
  await page.evaluate(() => {
    const main = document.querySelector("main") as HTMLElement;
    main.append(new Image(), Object.assign(document.createElement("p"), { id: "pale", textContent: "Pale" }));
    Object.assign((document.querySelector("#pale") as HTMLElement).style, {
      color: "#888",
      minWidth: "200vw",
    });
  });
  expect(await violationsOf(page)).toEqual(["color-contrast: #pale", "image-alt: img"]);
  await page.evaluate(() =>
    (document.querySelector("#pale") as HTMLElement).style.setProperty("color", "#444"),
  );
  expect(await darkViolationsOf(page)).toEqual(["color-contrast: #pale"]);
  expect(await overflowOf(page)).toBeGreaterThan(0);
});
