/** Pages of officers and managers. */
import type { Page } from "@playwright/test";
import { DAY_VISITS } from "./day-visits";
import { type NoPage, refused, type Visit } from "./visit";
import { at, fill, open, press } from "./visit-hands";

/** A list that is looked at before it is imported. */
const upload = (csv: string) => async (page: Page) => {
  const again = page.getByText("Throw this list away");
  if (await again.isVisible()) {
    await again.click();
    await page.getByRole("button", { name: "Throw it away" }).click();
  }
  await page
    .getByLabel("CSV file")
    .setInputFiles({ name: "list.csv", mimeType: "text/csv", buffer: Buffer.from(csv) });
  await page.getByRole("button", { name: "Look at this file" }).click();
  await page.getByText("Throw this list away").waitFor();
};

export const OFFICER_VISITS: Record<string, Visit[] | NoPage> = {
  "employers/:id/new-post": [
    {
      shows: "it",
      as: "officer",
      path: ({ employer }) => `/employers/${employer.asks}/new-post`,
      h1: /Begin a post for this employer/,
      title: "Begin a post for Castle Bakery",
    },
    {
      shows: "refused",
      as: "officer",
      path: ({ employer }) => `/employers/${employer.asks}/new-post`,
      h1: /Begin a post for this employer/,
      title: "Begin a post for Castle Bakery",
      send: press("Begin the post"),
    },
  ],
  review: [
    { shows: "posts", as: "officer", path: at("/review"), h1: "Posts to check" },
    { shows: "none", as: "idleOfficer", path: at("/review"), h1: "Posts to check" },
  ],
  "review/:id": [
    ...DAY_VISITS.review,
    {
      shows: "a change beside the published post",
      as: "officer",
      path: ({ post }) => `/review/${post.changeInReview}`,
      h1: "Breakfast cook and baker",
      title: "Check: Breakfast cook and baker",
    },
    {
      shows: "an open post, its regions refused",
      as: "officer",
      path: ({ post }) => `/review/${post.fits}`,
      h1: "Kitchen assistant",
      title: "Check: Kitchen assistant",
      send: async (page) => {
        await page.getByLabel(/in the regions ticked below/).check();
        await refused(page, "Save the regions");
      },
    },
    {
      shows: "one to decide",
      as: "officer",
      path: ({ post }) => `/review/${post.inReview}`,
      h1: "Linen room assistant",
      title: "Check: Linen room assistant",
    },
    {
      shows: "one that was sent back",
      as: "officer",
      path: ({ post }) => `/review/${post.sentBack}`,
      h1: "Night porter",
      title: "Check: Night porter",
    },
    {
      shows: "refused",
      as: "officer",
      path: ({ post }) => `/review/${post.inReview}`,
      h1: "Linen room assistant",
      title: "Check: Linen room assistant",
      send: async (page) => {
        await open(page, "Send it back with notes");
        await refused(page, "Send back");
      },
    },
  ],
  employers: [
    { shows: "employers", as: "officer", path: at("/employers"), h1: "Employers" },
    { shows: "none", as: "idleOfficer", path: at("/employers?show=all"), h1: "Employers" },
    {
      shows: "none found",
      as: "idleOfficer",
      path: at("/employers"),
      arrive: async (page) => {
        await page.getByLabel("Name, contact or register number").fill("zzzz");
        await page.getByRole("button", { name: "Search" }).click();
        await page.getByText("No employer found").waitFor();
      },
      h1: "Employers",
    },
    {
      shows: "refused",
      as: "officer",
      path: at("/employers"),
      h1: "Employers",
      send: fill("Name, contact or register number", "x".repeat(200), "Search"),
    },
  ],
  "employers/:id": [
    ...(
      [
        ["asks", "Castle Bakery"],
        ["charity", "Castle Bakery Trust"],
        ["suspended", "Harbour Cafe"],
        ["refused", "Quick Staff"],
      ] as const
    ).map(
      ([shows, h1]): Visit => ({
        shows,
        as: "officer",
        path: ({ employer }) => `/employers/${employer[shows]}`,
        h1,
      }),
    ),
    {
      shows: "refused: nothing checked",
      as: "officer",
      path: ({ employer }) => `/employers/${employer.asks}`,
      h1: "Castle Bakery",
      send: press("Approve this employer"),
    },
    {
      shows: "refused: no reason",
      as: "officer",
      path: ({ employer }) => `/employers/${employer.asks}`,
      h1: "Castle Bakery",
      send: async (page) => {
        await open(page, "Do not approve");
        await refused(page, "Tell them that it is not approved");
      },
    },
  ],
  "people.csv": { as: "nobody", answers: { redirect: "/sign-in?then=%2Fpeople.csv" }, path: "/people.csv" },
  "today.csv": { as: "nobody", answers: { redirect: "/sign-in?then=%2Ftoday.csv" }, path: "/today.csv" },
  "review.csv": { as: "nobody", answers: { redirect: "/sign-in?then=%2Freview.csv" }, path: "/review.csv" },
  "review/below-rate.csv": {
    as: "nobody",
    answers: { redirect: "/sign-in?then=%2Freview%2Fbelow-rate.csv" },
    path: "/review/below-rate.csv",
  },
  "candidacies.csv": {
    as: "nobody",
    answers: { redirect: "/sign-in?then=%2Fcandidacies.csv" },
    path: "/candidacies.csv",
  },
  "posts.csv": { as: "nobody", answers: { redirect: "/sign-in?then=%2Fposts.csv" }, path: "/posts.csv" },
  "employers.csv": {
    as: "nobody",
    answers: { redirect: "/sign-in?then=%2Femployers.csv" },
    path: "/employers.csv",
  },
  "opportunities/:id/candidates.csv": {
    as: "nobody",
    answers: {
      redirect: "/sign-in?then=%2Fopportunities%2F00000000-0000-4000-8000-000000000000%2Fcandidates.csv",
    },
    path: "/opportunities/00000000-0000-4000-8000-000000000000/candidates.csv",
  },
  people: [
    { shows: "people", as: "officer", path: at("/people"), h1: "People" },
    { shows: "nobody", as: "idleOfficer", path: at("/people"), h1: "People" },
    { shows: "nobody found", as: "officer", path: at("/people?show=ends-soon"), h1: "People" },
    {
      shows: "refused",
      as: "officer",
      path: at("/people"),
      h1: "People",
      send: fill("Search", "x".repeat(200), "Search"),
    },
  ],
  "people/:id": [
    {
      shows: "assessed",
      as: "officer",
      path: ({ person }) => `/people/${person.mother}`,
      h1: "Hodan Warsame",
      title: "Person’s page",
    },
    {
      shows: "not assessed, an application waits",
      as: "officer",
      path: ({ person }) => `/people/${person.waiting}`,
      h1: "Yonas Tesfay",
      title: "Person’s page",
    },
  ],
  "concerns/:id": [
    {
      shows: "something wrong",
      as: "officer",
      path: ({ concern }) => `/concerns/${concern.wrong}`,
      h1: "Something is wrong with this job",
      title: "What somebody told about a job",
    },
    {
      shows: "what somebody would keep",
      as: "officer",
      path: ({ concern }) => `/concerns/${concern.benefits}`,
      h1: "What would I keep of this pay?",
      title: "What somebody told about a job",
    },
    {
      shows: "refused",
      as: "officer",
      path: ({ concern }) => `/concerns/${concern.wrong}`,
      h1: "Something is wrong with this job",
      title: "What somebody told about a job",
      send: press("Mark as done"),
    },
  ],
  today: [
    { shows: "tasks", as: "officer", path: at("/today"), h1: "Today" },
    { shows: "one part", as: "officer", path: at("/today?show=not-assessed"), h1: "Today" },
    { shows: "nothing", as: "idleOfficer", path: at("/today"), h1: "Today" },
    { shows: "nobody's own", as: "idleOfficer", path: at("/today?whose=mine"), h1: "Today" },
  ],
  "people/new": [
    { shows: "it", as: "officer", path: at("/people/new"), h1: "Add a person" },
    {
      shows: "refused",
      as: "officer",
      path: at("/people/new"),
      h1: "Add a person",
      send: press("Open the account"),
    },
    {
      shows: "likely the same",
      as: "officer",
      path: at("/people/new"),
      h1: "Add a person",
      send: async (page) => {
        await page.getByLabel("Full name").fill("Hoden Warsame");
        await page.getByLabel("Mobile phone number").fill("07700 900999");
        await page.getByLabel("Town or village").fill("Norwich");
        await page.getByLabel("The person said yes to this account").check();
        await page.getByLabel("Face to face").check();
        await page.getByRole("radio", { name: "No", exact: true }).check();
        await refused(page, "Open the account");
      },
    },
  ],
  "people/import": [
    { shows: "it", as: "idleOfficer", path: at("/people/import"), h1: "Import people" },
    {
      shows: "no file",
      as: "idleOfficer",
      path: at("/people/import"),
      h1: "Import people",
      send: press("Look at this file"),
    },
    {
      shows: "an unfinished list",
      as: "officer",
      path: at("/people/import"),
      arrive: async (page) => {
        await upload("Name,Phone,Town\nHoden Warsame,07700 900998,Norwich\n")(page);
        await page.goto("/people/import");
      },
      h1: "Import people",
    },
    {
      shows: "right and wrong rows",
      as: "officer",
      path: at("/people/import"),
      arrive: upload("Name,Phone,Town\nHoden Warsame,07700 900998,Norwich\nRoza,12,Atlantis\n"),
      h1: "Import people",
      send: press("Import"),
    },
  ],
  "people/import/left-out.csv": {
    as: "nobody",
    answers: { redirect: "/sign-in?then=%2Fpeople%2Fimport%2Fleft-out.csv" },
    path: "/people/import/left-out.csv",
  },
  "imports/:id": [
    {
      shows: "what it made",
      as: "officer",
      path: at("/people/import"),
      arrive: async (page) => {
        const name = `Zinaida ${Date.now()}`;
        await upload(`Name,Email,Town\n${name},${Date.now()}@example.org,Norwich\n`)(page);
        await page.getByLabel("Everybody in this list said yes").check();
        await page.getByLabel("Face to face").check();
        await page.getByRole("radio", { name: "No", exact: true }).check();
        await page.getByRole("button", { name: "Import", exact: true }).click();
        await page.waitForURL("**/imports/*");
      },
      h1: "1 person imported",
      title: "Import",
    },
  ],
  "employers/import": [
    { shows: "it", as: "idleOfficer", path: at("/employers/import"), h1: "Import employers" },
    {
      shows: "rows",
      as: "officer",
      path: at("/employers/import"),
      arrive: upload("Name;Town;Email\nMill;Norwich;mill@example.org\nNo Mail;Norwich;\n"),
      h1: "Import employers",
      send: press("Import"),
    },
  ],
  "employers/import/left-out.csv": {
    as: "nobody",
    answers: { redirect: "/sign-in?then=%2Femployers%2Fimport%2Fleft-out.csv" },
    path: "/employers/import/left-out.csv",
  },
  "people/:id/profile/:step": [
    {
      shows: "a question, for an officer",
      as: "officer",
      path: ({ person }) => `/people/${person.waiting}/profile/travel?change`,
      h1: "How do you travel to work?",
    },
    {
      shows: "refused, for an officer",
      as: "officer",
      path: ({ person }) => `/people/${person.waiting}/profile/home`,
      h1: "Where do you live?",
      send: fill("Town or village", "Zzzz", "Save and continue"),
    },
  ],
  "people/:id/notes": [
    {
      shows: "no notes",
      as: "officer",
      path: ({ person }) => `/people/${person.waiting}/notes`,
      h1: "Yonas Tesfay",
      title: "Notes",
    },
    {
      shows: "refused",
      as: "officer",
      path: ({ person }) => `/people/${person.waiting}/notes`,
      h1: "Yonas Tesfay",
      title: "Notes",
      send: press("Keep this note"),
    },
  ],
  "people/:id/history": [
    {
      shows: "what happened",
      as: "officer",
      path: ({ person }) => `/people/${person.mother}/history`,
      h1: "Hodan Warsame",
      title: "History",
    },
  ],
  "people/:id/right-to-work": [
    ...[false, true].map(
      (isRefused): Visit => ({
        shows: isRefused ? "refused: no basis" : "the basis",
        as: "officer",
        path: ({ person }) => `/people/${person.waiting}/right-to-work`,
        h1: "Yonas Tesfay",
        title: "Right to work",
        ...(isRefused ? { send: press("Continue") } : {}),
      }),
    ),
    ...[false, true].map(
      (isRefused): Visit => ({
        shows: isRefused ? "refused: nothing found" : "what was found",
        as: "officer",
        path: ({ person }) => `/people/${person.waiting}/right-to-work`,
        arrive: async (page) => {
          await page.locator('[name=basis][value="student"]').check();
          await page.getByRole("button", { name: "Continue" }).click();
          await page.getByRole("heading", { name: "What did the check find?" }).waitFor();
        },
        h1: "What did the check find?",
        title: "Right to work",
        ...(isRefused ? { send: press("Record the right to work") } : {}),
      }),
    ),
  ],

  rates: [
    { shows: "rates", as: "manager", path: at("/rates"), h1: "Rates of pay" },
    {
      shows: "refused",
      as: "manager",
      path: at("/rates"),
      h1: "Rates of pay",
      send: press("Enter the rate"),
    },
  ],

  wording: [
    { shows: "words", as: "manager", path: at("/wording"), h1: "Words in posts" },
    {
      shows: "refused",
      as: "manager",
      path: at("/wording"),
      h1: "Words in posts",
      send: press("Add the word"),
    },
  ],
  "wording/:id": [
    {
      shows: "one in force",
      as: "manager",
      path: ({ word }) => `/wording/${word}`,
      h1: "native English",
      title: "native English – Words in posts",
    },
    {
      shows: "refused",
      as: "manager",
      path: ({ word }) => `/wording/${word}`,
      h1: "native English",
      title: "native English – Words in posts",
      send: fill("Why it keeps people out", "", "Save the word"),
    },
  ],
};
