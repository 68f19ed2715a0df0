import { DEMO_HOST } from "../../app/accounts/demo-people";
import { makeDb } from "../../db/client.server";
import { anOfficer, aParticipant } from "../builders/people";
import { aMark } from "./mark";
import { expect, test } from "./test";

for (const javaScriptEnabled of [true, false])
  test(`an officer lands on the day's tasks and does one in place, ${javaScriptEnabled ? "with" : "without"} JavaScript`, async ({
    server,
    signedInAs,
  }) => {
    const db = makeDb(server.databaseUrl, { max: 2 });
    const known = aMark();
    const officer = await anOfficer(db, {
      person: {
        fullName: `Ruth ${known}`,
        email: `ruth-${known}@${DEMO_HOST}`,
        createdAt: new Date("2020-01-01T00:00:00Z"),
      },
    });
    const person = await aParticipant(db, {
      partnerId: officer.partnerId,
      createdAt: new Date("2020-01-06T09:00:00Z"),
      person: { fullName: `Amina ${known}` },
    });
    await db.destroy();

    const page = await signedInAs(officer.fullName, { javaScriptEnabled });
    await expect(page).toHaveURL("/today");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Today");
    const side = page.getByRole("navigation", { name: "Parts of the list" });
    await side.getByRole("link", { name: /New: not spoken with/ }).click();
    const task = page.getByRole("row").filter({ hasText: person.fullName });
    await expect(task.getByText("late, since")).toBeVisible();
    await task.getByRole("button", { name: /I spoke with them/ }).click();
    await expect(page.getByText("Noted: you spoke with this person today.")).toBeVisible();
    await expect(page.getByRole("row").filter({ hasText: person.fullName })).toHaveCount(0);

    await page.getByRole("link", { name: "Mine", exact: true }).click();
    await expect(page.getByRole("link", { name: "Mine", exact: true })).toHaveAttribute(
      "aria-current",
      "true",
    );
  });
