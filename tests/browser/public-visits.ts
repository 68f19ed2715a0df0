/** Pages that anybody may open, and accounts. */
import type { Page } from "@playwright/test";
import { SEARCHES } from "./browsing-visits";
import { DAY_VISITS } from "./day-visits";
import type { NoPage, Visit } from "./visit";
import { at, fill, forge, press } from "./visit-hands";

const askForCode = async (page: Page) => {
  await page.getByLabel("E-mail address or mobile phone number").fill("nobody@example.org");
  await page.getByRole("button", { name: "Send me a code" }).click();
  await page.waitForURL("**/sign-in/code");
};

/** The form to join, filled in up to a page of it. */
const upTo = (last: "registers" | "contact") => async (page: Page) => {
  await page.getByLabel("Name of the organisation").fill("Castle Bakery");
  await page.getByLabel("A business", { exact: true }).check();
  await page.getByLabel("What does it do?").fill("We bake bread and cakes.");
  await page.getByLabel("Shops", { exact: true }).check();
  await page.getByLabel("Fewer than 10", { exact: true }).check();
  await page.getByLabel("Town where most of the work is").fill("Norwich");
  await page.getByRole("button", { name: "Continue" }).click();
  await page.getByRole("heading", { name: "Numbers and reasons" }).waitFor();
  if (last === "registers") return;
  await page.getByLabel("No", { exact: true }).check();
  await page.getByLabel("Why would you like to hire").fill("We need people early.");
  await page.getByRole("button", { name: "Continue" }).click();
  await page.getByRole("heading", { name: "Whom we talk with" }).waitFor();
};

const joinVisits = (
  [
    ["organisation", "Your organisation", undefined, "Continue"],
    ["registers", "Numbers and reasons", upTo("registers"), "Continue"],
    ["contact", "Whom we talk with", upTo("contact"), "Send me a code"],
  ] as const
).flatMap(([shows, h1, arrive, button]): Visit[] => {
  const visit = {
    as: "nobody",
    path: at("/for-employers/join"),
    arrive,
    h1,
    title: "Ask to join Foothold",
  } as const;
  return [
    { shows, ...visit },
    { shows: `${shows}, refused`, ...visit, send: press(button) },
  ];
});

export const PUBLIC_VISITS: Record<string, Visit[] | NoPage> = {
  "": [
    { shows: "signed out", as: "nobody", path: at("/"), h1: "Work that fits your life" },
    { shows: "signed in", as: "mother", path: at("/"), h1: "Work that fits your life" },
  ],
  opportunities: [
    { shows: "jobs", as: "nobody", path: at("/opportunities"), h1: "Jobs and placements" },
    {
      shows: "none",
      as: "nobody",
      path: at("/opportunities?page=99"),
      h1: "Jobs and placements",
      title: "Jobs and placements (99)",
    },
    ...SEARCHES,
  ],
  "opportunities/:id": [
    ...DAY_VISITS.publicly,
    {
      shows: "a placement, signed out",
      as: "nobody",
      path: ({ post }) => `/opportunities/${post.openPlacement}`,
      h1: "Three days with our electricians",
      title: "Three days with our electricians, Norwich",
    },
    {
      shows: "volunteering, to somebody who may volunteer alone",
      as: "volunteer",
      path: ({ post }) => `/opportunities/${post.openVolunteering}`,
      h1: "Garden helper",
      title: "Garden helper, Norwich",
    },
    {
      shows: "signed out",
      as: "nobody",
      path: ({ post }) => `/opportunities/${post.fits}`,
      h1: "Kitchen assistant",
      title: "Kitchen assistant, Norwich",
    },
    {
      shows: "a job that fits",
      as: "mother",
      path: ({ post }) => `/opportunities/${post.fits}`,
      h1: "Kitchen assistant",
      title: "Kitchen assistant, Norwich",
    },
    {
      shows: "a job that nearly fits",
      as: "mother",
      path: ({ post }) => `/opportunities/${post.nearly}`,
      h1: "Nursery assistant",
      title: "Nursery assistant, Norwich",
    },
    {
      shows: "a job that does not fit",
      as: "mother",
      path: ({ post }) => `/opportunities/${post.doesNotFit}`,
      h1: "Evening waiter",
      title: "Evening waiter, Norwich",
    },
    {
      shows: "a job for somebody who has told nothing",
      as: "newcomer",
      path: ({ post }) => `/opportunities/${post.fits}`,
      h1: "Kitchen assistant",
      title: "Kitchen assistant, Norwich",
    },
    {
      shows: "a filled job",
      as: "nobody",
      path: ({ post }) => `/opportunities/${post.filled}`,
      h1: "Cleaner, early mornings",
      title: "Cleaner, early mornings, Norwich",
    },
  ],
  "recruitment-days": DAY_VISITS.list,
  "for-employers": [{ shows: "it", as: "nobody", path: at("/for-employers"), h1: "For employers" }],
  "for-employers/join": joinVisits,
  accessibility: [{ shows: "it", as: "nobody", path: at("/accessibility"), h1: "Accessibility" }],
  privacy: [{ shows: "it", as: "nobody", path: at("/privacy"), h1: "Privacy" }],
  "how-matching-works": [
    { shows: "it", as: "nobody", path: at("/how-matching-works"), h1: "How matching works" },
  ],
  skills: { as: "nobody", path: "/skills?q=coo", answers: "json" },
  places: { as: "nobody", path: "/places?q=nor", answers: "json" },
  "opportunities/suggestions": { as: "nobody", path: "/opportunities/suggestions?q=kit", answers: "json" },

  "sign-in": [
    { shows: "it", as: "nobody", path: at("/sign-in"), h1: "Sign in" },
    { shows: "refused", as: "nobody", path: at("/sign-in"), h1: "Sign in", send: press("Send me a code") },
  ],
  "sign-in/code": [
    { shows: "it", as: "nobody", path: at("/sign-in"), arrive: askForCode, h1: "Enter your code" },
    {
      shows: "refused",
      as: "nobody",
      path: at("/sign-in"),
      arrive: askForCode,
      h1: "Enter your code",
      send: fill("Code", "12", "Continue"),
    },
  ],
  "sign-in/password": [
    { shows: "it", as: "nobody", path: at("/sign-in/password"), h1: "Sign in with a password" },
    {
      shows: "refused",
      as: "nobody",
      path: at("/sign-in/password"),
      h1: "Sign in with a password",
      send: press("Continue"),
    },
  ],
  "sign-up": [
    { shows: "it", as: "nobody", path: at("/sign-up"), h1: "Open an account" },
    {
      shows: "refused",
      as: "nobody",
      path: at("/sign-up"),
      h1: "Open an account",
      send: press("Send me a code"),
    },
  ],
  "join/:token": [
    {
      shows: "an invitation",
      as: "nobody",
      path: ({ invitation }) => `/join/${invitation}`,
      h1: "You are invited",
    },
    {
      shows: "refused",
      as: "nobody",
      path: ({ invitation }) => `/join/${invitation}`,
      h1: "You are invited",
      send: press("Accept the invitation"),
    },
    {
      shows: "one that has ended",
      as: "nobody",
      path: at("/join/none"),
      status: 404,
      h1: "This invitation does not work any more",
    },
  ],
  language: [
    { shows: "it", as: "nobody", path: at("/language"), h1: "Choose your language" },
    {
      shows: "refused",
      as: "nobody",
      path: at("/language"),
      h1: "Choose your language",
      send: forge("button[name=locale]", "zz", "English"),
    },
  ],
  account: [
    { shows: "a participant's", as: "mother", path: at("/account"), h1: "My account" },
    { shows: "an officer's", as: "officer", path: at("/account"), h1: "My account" },
    {
      shows: "refused",
      as: "mother",
      path: at("/account"),
      h1: "My account",
      send: fill("Your full name", "", "Save your name"),
    },
  ],
  "account/confirm": [false, true].map(
    (isRefused): Visit => ({
      shows: isRefused ? "refused" : "it",
      as: "manager",
      path: at("/account"),
      arrive: async (page) => {
        await page.getByLabel("New e-mail address or mobile phone number").fill("ruth.new@example.org");
        await page.getByRole("button", { name: "Send me a code" }).click();
        await page.waitForURL("**/account/confirm");
      },
      h1: "Enter your code",
      ...(isRefused ? { send: fill("Code", "12", "Continue") } : {}),
    }),
  ),
  "sign-out": { as: "nobody", path: "/sign-out", answers: { redirect: "/" } },

  "dev/ok": { as: "nobody", path: "/dev/ok", answers: "text" },
  "dev/matches": [
    { shows: "matches", as: "mother", path: at("/dev/matches"), h1: /^\d+ jobs? fits? your week$/ },
  ],
  "dev/components": [{ shows: "it", as: "nobody", path: at("/dev/components"), h1: "Components" }],
  demo: [{ shows: "it", as: "nobody", path: at("/demo"), h1: "Demo people" }],
  "dev/mail": [
    { shows: "messages", as: "nobody", path: at("/dev/mail"), h1: "Messages of this demo" },
    { shows: "none", as: "nobody", path: at("/dev/mail?to=zz"), h1: "Messages of this demo" },
  ],
  "dev/mail/:id": [
    {
      shows: "one",
      as: "nobody",
      path: at("/dev/mail/1"),
      h1: /./,
    },
  ],
  "*": [
    {
      shows: "nothing",
      as: "nobody",
      path: at("/no/such/page"),
      status: 404,
      h1: "We cannot find this page",
    },
  ],
};
