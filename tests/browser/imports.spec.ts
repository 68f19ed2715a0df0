import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { DEMO_HOST } from "../../app/accounts/demo-people";
import { makeDb } from "../../db/client.server";
import { anOfficer, aParticipant } from "../builders/people";
import { overflowOf, violationsOf } from "./axe";
import { aMark } from "./mark";
import type { TestServer } from "./server";
import { expect, test } from "./test";
import { ways } from "./ways";

/** An officer of Norfolk who looks after nobody yet. */
async function aNewOfficer({ databaseUrl }: TestServer) {
  const db = makeDb(databaseUrl, { max: 2 });
  const known = aMark();
  const officer = await anOfficer(db, {
    person: {
      fullName: `Ruth Importer ${known}`,
      email: `importer-${known}@${DEMO_HOST}`,
      createdAt: new Date("2020-01-01T00:00:00Z"),
    },
  });
  const formula = await aParticipant(db, {
    partnerId: officer.partnerId,
    person: { fullName: `=HYPERLINK("http://x",${known})` },
  });
  await db.destroy();
  return { officer, known, formula };
}

const press = async (page: Page, name: string | RegExp) => {
  await page.getByRole("main").getByRole("button", { name, exact: true }).first().click();
  await page.waitForLoadState();
};
async function upload(page: Page, buffer: Buffer) {
  await page.goto("/people/import");
  const again = page.getByText("Throw this list away");
  if (await again.isVisible()) {
    await again.click();
    await press(page, "Throw it away");
  }
  await page.getByLabel("CSV file").setInputFiles({ name: "list.csv", mimeType: "text/csv", buffer });
  await press(page, "Look at this file");
}
const download = async (page: Page, link: string | RegExp) => {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: link }).first().click(),
  ]);
  return readFile(await file.path(), "utf8");
};
async function agree(page: Page) {
  await page.getByLabel("Everybody in this list said yes to an account").check();
  await page.locator("[name=channel]").first().check();
  await page.locator("[name=interpreter][value=no]").check();
  await press(page, "Import");
}

let numbers = 0;
/** Names that neither look nor sound alike, and telephones that nobody has. */
const word = (n: number) =>
  `${["B", "Go", "La", "M", "R"][n % 5]}${[...String(n * 7919 + 104_729)].map((digit) => ["ba", "de", "fi", "go", "ku", "la", "me", "ni", "ro", "su"][Number(digit)]).join("")}`;
const someone = (n: number) => `${word(n)} ${word(n * 31 + 7)}`;
const phone = () => `07${String(400_000_000 + Math.floor(Math.random() * 90_000) * 1_000 + numbers++)}`;

for (const javaScriptEnabled of ways(false)) {
  const how = javaScriptEnabled ? "with JavaScript" : "without JavaScript";

  test(`500 people of whom 12 rows are wrong are mapped by hand, looked at, imported and taken back, ${how}`, async ({
    server,
    signedInAs,
  }) => {
    test.slow();
    const { officer } = await aNewOfficer(server);
    const page = await signedInAs(officer.fullName, { javaScriptEnabled });
    const rows = Array.from({ length: 500 }, (_, i) =>
      i % 42 === 7 ? `Wrong Row${i};12;Atlantis` : `${someone(i)};${phone()};Norwich`,
    );
    await upload(page, Buffer.from([`"Who, ""in full""";Ring;Lives`, ...rows].join("\n")));

    await expect(page.getByText("The list has 500 rows.")).toBeVisible();
    await expect(page.getByLabel("Full name", { exact: true })).toContainText(
      `Who, "in full": for example ${someone(0)}`,
    );
    await page.getByLabel("Full name", { exact: true }).selectOption("0");
    await press(page, "Look again");
    await expect(page.getByRole("alert")).toContainText("Choose the column that holds the town");
    // What was chosen stands beside the error, with the head as the file has it.
    await expect(page.getByLabel("Full name", { exact: true }).locator("option:checked")).toHaveText(
      `Who, "in full": for example ${someone(0)}`,
    );
    await page.getByLabel("Mobile phone number", { exact: true }).selectOption("1");
    await page.getByLabel("Town or village", { exact: true }).selectOption("2");
    await press(page, "Look again");

    await expect(page.getByText("Nothing is stored yet. Of 500 rows:")).toHaveText(
      "Nothing is stored yet. Of 500 rows: 488 right 12 wrong 0 perhaps known",
    );
    await expect(page.getByText("Have you corrected the file?")).toContainText("it takes this list’s place");
    await expect(page.getByText("12 wrong", { exact: true })).toBeVisible();
    const table = page.getByRole("table", { name: "Wrong rows" });
    await expect(table.getByRole("row")).toHaveCount(13);
    const ninth = table.getByRole("row").filter({ hasText: "Wrong Row7" }).first();
    await expect(ninth).toContainText("Mobile phone number: Enter a phone number that takes text messages");
    await expect(ninth).toContainText("Written: 12");
    await expect(ninth).toContainText("Town or village: We know no town or village of this name");
    const leftOut = await download(page, "Download these rows as CSV");
    expect(leftOut.trim().split("\r\n")).toHaveLength(13);
    expect(leftOut).toContain("Mobile phone number: Enter a phone number");

    await page.goto("/people?show=mine");
    await expect(page.getByText("Nobody here")).toBeVisible();
    await page.goto("/people/import");
    await expect(page.getByRole("heading", { level: 2 }).first()).toContainText(
      /^You have an unfinished list of .* \(500 rows\)$/,
    );
    await expect(page.getByLabel("CSV file")).toBeVisible();
    await page.getByRole("link", { name: "Continue with it" }).click();
    await agree(page);
    await expect(page.getByRole("alert")).toContainText("Say that the other rows are left out");
    await page.getByLabel("Import 488 people, and leave 12 wrong rows out").check();
    await agree(page);

    await expect(page.getByRole("heading", { level: 1 })).toContainText("488 people imported");
    const done = page.url();
    await page.goto("/people?show=mine");
    await expect(page.getByRole("link", { name: "My caseload 488" })).toBeVisible();
    await page.goto("/people/import");
    await expect(page.getByText("(12 rows)")).toBeVisible();
    await page.getByRole("link", { name: "Continue with it" }).click();
    await expect(page.getByText("12 wrong", { exact: true })).toBeVisible();
    await page.goto(done);
    await press(page, "Take the import back");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("488 people taken back of 488 imported");
    await expect(page.getByText("Taken back on")).toBeVisible();
    await page.goto("/people?show=mine");
    await expect(page.getByText("Nobody here")).toBeVisible();
  });

  test(`lists in other encodings are read, and formulas refused on the way in and disarmed on the way out, ${how}`, async ({
    server,
    signedInAs,
  }) => {
    const { officer, formula, known } = await aNewOfficer(server);
    const page = await signedInAs(officer.fullName, { javaScriptEnabled });
    await upload(page, Buffer.from(`Name;Phone;Town\nZoë Müller ${known};12;Norwich\n`, "latin1"));
    await expect(page.getByText("Look at the letters")).toBeVisible();
    await expect(page.getByRole("table", { name: "Wrong rows" })).toContainText("Zoë Müller");

    const wide = Buffer.from(`\ufeffName\tPhone\tTown\nŻółć Ґанна ${known}\t12\tNorwich\n`, "utf16le");
    await upload(page, wide);
    await expect(page.getByRole("table", { name: "Wrong rows" })).toContainText("Żółć Ґанна");
    await expect(page.getByText("Look at the letters")).toBeHidden();

    const run = '"=HYPERLINK(""http://x"")"';
    await upload(page, Buffer.from(`Name,Phone,Town\n${run},${phone()},Norwich\n`));
    await expect(page.getByRole("table", { name: "Wrong rows" })).toContainText("spreadsheet’s formula");
    expect(await download(page, "Download these rows as CSV")).toContain(`"'=HYPERLINK(""http://x"")"`);

    await page.goto("/people");
    const list = await download(page, /^Download (all|these) .* as CSV$/);
    expect(list).toContain(`"'${formula.fullName.replaceAll('"', '""')}"`);
    expect(list.startsWith("\ufeff")).toBe(true);
  });

  test(`a file that is too big, a workbook and a picture are refused in plain words, ${how}`, async ({
    server,
    signedInAs,
  }) => {
    const { officer } = await aNewOfficer(server);
    const page = await signedInAs(officer.fullName, { javaScriptEnabled });
    await upload(page, Buffer.alloc(2_000_000, "Name,Phone,Town\n"));
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("What you sent is too big");
    await expect(page.getByText("choose a smaller file")).toBeVisible();
    for (const [sent, words] of [
      [Buffer.alloc(950_000, "Name,Phone,Town\n"), "A list may have 900 kilobytes"],
      [Buffer.from("PK\u0003\u0004 sheet"), "This is a workbook"],
      [Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), "This file holds no text"],
      [Buffer.from("Name,Phone,Town\n"), "This file has none"],
    ] as const) {
      await upload(page, sent);
      await expect(page.getByRole("alert")).toContainText(words);
    }
  });
}

test("the pages of an import stand every check at 360 pixels, and nothing runs off the side", async ({
  server,
  signedInAs,
}) => {
  const { officer } = await aNewOfficer(server);
  const page = await signedInAs(officer.fullName, { viewport: { width: 360, height: 800 } });
  const look = async () => {
    expect([await overflowOf(page), await violationsOf(page)]).toEqual([0, []]);
  };
  await page.goto("/people/import");
  await look();
  await upload(
    page,
    Buffer.from(`Who,Ring,Lives\n${"Long".repeat(40)},12,Norwich\n${someone(1)},${phone()},Norwich`),
  );
  await look();
  for (const [label, column] of [
    ["Full name", "0"],
    ["Mobile phone number", "1"],
    ["Town or village", "2"],
  ] as const)
    await page.getByLabel(label, { exact: true }).selectOption(column);
  await press(page, "Look again");
  await look();
  await page.getByLabel("Import 1 person, and leave 1 wrong row out").check();
  await agree(page);
  await look();
});
