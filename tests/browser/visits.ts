import type { Page } from "@playwright/test";
import { BROKERING_VISITS } from "./brokering-visits";
import { DAY_VISITS } from "./day-visits";
import { type NoPage, refused, type Visit } from "./visit";
import type { Who, World } from "./world";

const at = (path: string) => () => path;

const press = (button: string) => (page: Page) => refused(page, button);

/** Sends a value that the page does not offer, as only a broken or hostile browser does. */
const forge = (selector: string, value: string, button: string | RegExp) => async (page: Page) => {
  await page
    .locator(selector)
    .first()
    .evaluate((input: HTMLInputElement, value) => {
      if (input instanceof HTMLSelectElement) input.options[0]?.setAttribute("value", value);
      else input.value = value;
      if (input instanceof HTMLSelectElement) input.selectedIndex = 0;
      if (input.type === "checkbox" || input.type === "radio") input.checked = true;
    }, value);
  await refused(page, button);
};

const fill = (label: string, value: string, button: string) => async (page: Page) => {
  await page.getByLabel(label, { exact: true }).first().fill(value);
  await refused(page, button);
};

/** A list that is looked at before it is imported. */
const upload = (csv: string) => async (page: Page) => {
  const again = page.getByRole("button", { name: "Throw this list away" });
  if (await again.isVisible()) await again.click();
  await page
    .getByLabel("CSV file")
    .setInputFiles({ name: "list.csv", mimeType: "text/csv", buffer: Buffer.from(csv) });
  await page.getByRole("button", { name: "Look at this file" }).click();
  await page.getByRole("button", { name: "Throw this list away" }).waitFor();
};

const open = async (page: Page, summary: string) => {
  await page.getByRole("main").getByText(summary, { exact: true }).first().click();
};

const askForCode = async (page: Page) => {
  await page.getByLabel("E-mail address or mobile phone number").fill("nobody@example.org");
  await page.getByRole("button", { name: "Send me a code" }).click();
  await page.waitForURL("**/sign-in/code");
};

const QUESTIONS: Record<string, [h1: string, send: Visit["send"]]> = {
  work: ["What is the job?", fill("Title", "", "Save and continue")],
  sector: ["What kind of work is it?", forge("[name=sector]", "none", "Save and continue")],
  occupation: ["Which occupation is closest?", forge("[name=soc]", "0000", "Save and continue")],
  place: ["Where is the work?", fill("Town, city or village", "Zzzz", "Save and continue")],
  hours: ["When is the work?", forge("[name$=start]", "25:00", "Save and continue")],
  contract: ["Which contract is it?", forge("[name=contract]", "none", "Save and continue")],
  pay: ["What does it pay?", fill("Pay before tax", "1.50", "Save and continue")],
  skills: ["Which skills must a person have?", forge("[name=skills]", "none", "Save and continue")],
  "helpful-skills": ["Which skills would help?", forge("[name=skills]", "none", "Save and continue")],
  english: ["How much English does the job need?", forge("[name=speaking]", "9", "Save and continue")],
  certificates: [
    "Which certificates does the job need?",
    async (page) => {
      for (const list of ["firstDay", "arranged"])
        await page.locator(`[name="${list}"][value="food-hygiene-2"]`).check();
      await refused(page, "Save and continue");
    },
  ],
  conditions: ["What is part of the work?", forge("[name=conditions]", "none", "Save and continue")],
  dates: ["How many people, and from when?", fill("How many people do you need?", "0", "Save and continue")],
};

const SAVE = "Save and continue";

/** The questions that only some kinds of post are asked: as, post, step, heading, and how it is refused. */
const KIND_QUESTIONS: [Who, keyof World["post"], step: string, h1: string, send: Visit["send"]][] = [
  ["employer", "placement", "basis", "Is the person paid?", forge("[name=basis]", "none", SAVE)],
  ["employer", "course", "course", "Which course requires the placement?", fill("Course", "", SAVE)],
  [
    "employer",
    "academy",
    "scheme",
    "What does the work academy lead to?",
    forge("[name=interviewVacancyId]", "1", SAVE),
  ],
  ["employer", "academy", "length", "How long does it last?", fill("How many?", "60", SAVE)],
  ["employer", "placement", "work", "What is the placement?", fill("Title", "", SAVE)],
  ["employer", "placement", "pay", "What does it pay?", fill("Pay before tax", "1.50", SAVE)],
  [
    "employer",
    "placement",
    "learning",
    "What does a person learn?",
    fill("What does a person learn?", "", SAVE),
  ],
  [
    "employer",
    "course",
    "support",
    "Who looks after the person?",
    fill("Which expenses do you pay back?", "", SAVE),
  ],
  [
    "employer",
    "farm",
    "supply",
    "Whom does the person work for?",
    forge("[name=suppliesWorkers]", "x", SAVE),
  ],
  ["charity", "volunteering", "promise", "Is this volunteering?", forge("[name=promise]", "x", SAVE)],
  ["charity", "volunteering", "work", "What do volunteers do?", fill("Title", "", SAVE)],
];
const KIND_TITLES: Partial<Record<keyof World["post"], string>> = {
  placement: "Two weeks in a hotel",
  course: "Placement for hotel students",
  academy: "Hotel academy",
  farm: "Picker",
  volunteering: "Food bank helper",
};
const kindVisits = KIND_QUESTIONS.flatMap(([as, post, step, h1, send]): Visit[] => {
  const path: Visit["path"] = (world) => `/posts/${world.post[post]}/edit/${step}`;
  const title = `${h1} ${KIND_TITLES[post]}`;
  return [
    { shows: `${step} of ${post}`, as, path, h1, title },
    { shows: `${step} of ${post}, refused`, as, path, h1, title, send },
  ];
});

const editVisits = Object.entries(QUESTIONS).flatMap(([step, [h1, send]]): Visit[] => [
  {
    shows: `${step}, answered`,
    as: "employer",
    path: ({ post }) => `/posts/${post.whole}/edit/${step}`,
    h1,
    title: `${h1} Room attendant`,
  },
  {
    shows: `${step}, not answered`,
    as: "employer",
    path: ({ post }) => `/posts/${post.draft}/edit/${step}`,
    h1,
    title: `${h1} Handyperson`,
  },
  {
    shows: `${step}, refused`,
    as: "employer",
    path: ({ post }) => `/posts/${post.whole}/edit/${step}`,
    h1,
    title: `${h1} Room attendant`,
    send,
  },
]);

const PROFILE: Record<string, [h1: string, send: Visit["send"]]> = {
  home: ["Where do you live?", fill("Town or village", "Zzzz", "Save and continue")],
  travel: ["How do you travel to work?", forge("[name=mode]", "horse", "Save and continue")],
  school: [
    "Do you take children to school or nursery?",
    async (page) => {
      await page.getByRole("radio", { name: "Yes", exact: true }).check();
      await refused(page, "Save and continue");
    },
  ],
  week: ["When can you be away from home?", press("Save and continue")],
  hours: [
    "How many hours do you want to work?",
    fill("Hours a week that I would like", "many", "Save and continue"),
  ],
  skills: ["What can you do?", forge("[name=skills]", "none", "Save and continue")],
  work: ["What kind of work would you like?", forge("[name=first]", "none", "Save and continue")],
  certificates: ["Which certificates do you have?", press("Add this certificate")],
  english: ["How is your English?", forge("[name=speaking]", "9", "Save and continue")],
  limits: [
    "Is there work that you cannot do?",
    async (page) => {
      await page.locator("[name=conditions]").first().check();
      await page.locator("[name=consent]").uncheck();
      await refused(page, "Save and continue");
    },
  ],
};

const profileVisits = Object.entries(PROFILE).flatMap(([step, [h1, send]]): Visit[] => [
  { shows: `${step}, answered`, as: "mother", path: at(`/profile/${step}?change`), h1 },
  { shows: `${step}, not answered`, as: "newcomer", path: at(`/profile/${step}`), h1 },
  { shows: `${step}, refused`, as: "newcomer", path: at(`/profile/${step}`), h1, send },
]);

const postVisits = (
  [
    ["draft", "Handyperson"],
    ["whole", "Room attendant"],
    ["sentBack", "Night porter"],
    ["inReview", "Linen room assistant"],
    ["fits", "Kitchen assistant"],
    ["paused", "Gardener"],
    ["filled", "Cleaner, early mornings"],
    ["closed", "Receptionist"],
    ["withdrawn", "Lifeguard"],
  ] as const
).map(
  ([name, h1]): Visit => ({
    shows: name,
    as: "employer",
    path: ({ post }) => `/posts/${post[name]}`,
    h1,
  }),
);

const applicationVisits = (
  [
    ["applied", "Kitchen porter"],
    ["offered", "Pastry assistant"],
    ["accepted", "Laundry assistant"],
    ["declined", "Café assistant"],
    ["turnedDown", "Counter assistant"],
    ["withdrawn", "Canteen assistant"],
    ["lapsed", "School kitchen assistant"],
    ["postEnded", "Receptionist"],
    ["invited", "Bakery assistant"],
  ] as const
).map(
  ([name, h1]): Visit => ({
    shows: name,
    as: "mother",
    path: ({ application }) => `/applications/${application[name]}`,
    h1,
    title: `${h1}: Your application`,
  }),
);

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

const candidate = (name: keyof World["application"], post: keyof World["post"]) => (world: World) =>
  `/posts/${world.post[post]}/candidates/${world.application[name]}`;

/**
 * Every address of app/routes.ts and how it is visited: full, empty, and with what is refused. A test fails
 * where an address is missing here.
 */
export const VISITS: Record<string, Visit[] | NoPage> = {
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
  places: { as: "nobody", path: "/places?q=nor", answers: "json" },

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
      send: fill("Your full name", "", "Save Name"),
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

  profile: [
    { shows: "all answered", as: "mother", path: at("/profile"), h1: "My profile" },
    { shows: "nothing answered", as: "newcomer", path: at("/profile"), h1: "My profile" },
  ],
  "profile/:step": profileVisits,

  matches: [
    { shows: "matches", as: "mother", path: at("/matches"), h1: /^\d+ jobs? fits? your week$/ },
    { shows: "nothing known", as: "newcomer", path: at("/matches"), h1: /^\d+ jobs? would fit$/ },
    {
      shows: "one kind of work",
      as: "mother",
      path: at("/matches?sector=care"),
      h1: /^\d+ jobs? fits? your week$/,
    },
    {
      shows: "refused",
      as: "mother",
      path: ({ post }) => `/matches?undo=${post.setAside}`,
      h1: "We could not use what was sent",
      send: forge("[name=opportunity]", "9", "Undo Breakfast cook"),
    },
  ],
  "matches/set-aside": [
    { shows: "one", as: "mother", path: at("/matches/set-aside"), h1: "Jobs that you set aside" },
    { shows: "none", as: "newcomer", path: at("/matches/set-aside"), h1: "Jobs that you set aside" },
  ],
  "opportunities/:id/not-for-me": [
    {
      shows: "it",
      as: "mother",
      path: ({ post }) => `/opportunities/${post.fits}/not-for-me`,
      h1: "Why is this job not for you?",
    },
    {
      shows: "refused",
      as: "mother",
      path: ({ post }) => `/opportunities/${post.fits}/not-for-me`,
      h1: "Why is this job not for you?",
      send: press("Set it aside"),
    },
  ],

  "opportunities/:id/apply": [
    {
      shows: "what to share",
      as: "mother",
      path: ({ post }) => `/opportunities/${post.fits}/apply`,
      h1: "What may Riverside Hotel see?",
      title: "Apply for this: Kitchen assistant",
    },
    {
      shows: "a few words",
      as: "mother",
      path: ({ post }) => `/opportunities/${post.fits}/apply?step=words&share=phone`,
      h1: "A few words to Riverside Hotel",
      title: "Apply for this: Kitchen assistant",
    },
    {
      shows: "a job that does not fit, not assessed",
      as: "newcomer",
      path: ({ post }) => `/opportunities/${post.doesNotFit}/apply`,
      h1: "What may Riverside Hotel see?",
      title: "Apply for this: Evening waiter",
    },
    {
      shows: "refused: the work is not allowed",
      as: "volunteer",
      path: ({ post }) => `/opportunities/${post.fits}/apply`,
      h1: "You cannot apply for this",
      title: "Apply for this: Kitchen assistant",
    },
    {
      shows: "refused: too long",
      as: "mother",
      path: ({ post }) => `/opportunities/${post.fits}/apply?step=words&share=phone`,
      h1: "A few words to Riverside Hotel",
      title: "Apply for this: Kitchen assistant",
      send: fill("Your words (you can leave this empty)", "word ".repeat(2000), "Send my application"),
    },
  ],
  applications: [
    { shows: "every state", as: "mother", path: at("/applications"), h1: "My applications" },
    { shows: "none", as: "newcomer", path: at("/applications"), h1: "My applications" },
  ],
  ...BROKERING_VISITS,
  "applications/:id": [
    ...applicationVisits,
    ...(BROKERING_VISITS["applications/:id"] ?? []),
    {
      shows: "waiting",
      as: "waiting",
      path: ({ application }) => `/applications/${application.waiting}`,
      h1: "Kitchen assistant",
      title: "Kitchen assistant: Your application",
    },
    {
      shows: "refused",
      as: "mother",
      path: ({ application }) => `/applications/${application.offered}`,
      h1: "Pastry assistant",
      title: "Pastry assistant: Your application",
      send: async (page) => {
        await open(page, "No, I do not want it");
        await refused(page, "Say no to this offer");
      },
    },
  ],
  "applications/:id/interview": [
    {
      shows: "one to answer",
      as: "mother",
      path: ({ application }) => `/applications/${application.invited}/interview`,
      h1: "Your interview with Riverside Hotel",
    },
    {
      shows: "none",
      as: "mother",
      path: ({ application }) => `/applications/${application.applied}/interview`,
      h1: "Your interview with Riverside Hotel",
    },
    {
      shows: "refused",
      as: "mother",
      path: ({ application }) => `/applications/${application.invited}/interview`,
      h1: "Your interview with Riverside Hotel",
      send: press("Send my question"),
    },
  ],
  "applications/:id/first-day": [
    {
      shows: "the list",
      as: "mother",
      path: ({ application }) => `/applications/${application.accepted}/first-day`,
      h1: "Before the first day",
      title: "Before the first day: Laundry assistant",
    },
    {
      shows: "refused",
      as: "mother",
      path: ({ application }) => `/applications/${application.accepted}/first-day`,
      h1: "Before the first day",
      title: "Before the first day: Laundry assistant",
      send: forge("main [name=item]", "passport", /^Tick/),
    },
  ],

  posts: [
    { shows: "every state", as: "employer", path: at("/posts"), h1: "My posts" },
    { shows: "none", as: "newEmployer", path: at("/posts"), h1: "My posts" },
    {
      shows: "those that need an answer",
      as: "employer",
      path: at("/posts?status=needs-you"),
      h1: "My posts",
    },
    { shows: "none of a kind", as: "employer", path: at("/posts?kind=volunteering&town=1"), h1: "My posts" },
  ],
  "posts/new": [
    { shows: "it", as: "employer", path: at("/posts/new"), h1: "What do you offer?" },
    {
      shows: "refused",
      as: "employer",
      path: at("/posts/new"),
      h1: "What do you offer?",
      send: press("Begin"),
    },
  ],
  "posts/:id/help": [
    {
      shows: "a draft that nobody was asked about",
      as: "employer",
      path: ({ post }) => `/posts/${post.draft}/help`,
      h1: /An officer writes it with you/,
      title: "An officer writes it with you",
    },
    {
      shows: "that an officer was asked",
      as: "employer",
      path: ({ post }) => `/posts/${post.toWrite}/help`,
      h1: /An officer writes it with you/,
      title: "An officer writes it with you",
    },
    {
      shows: "refused",
      as: "employer",
      path: ({ post }) => `/posts/${post.draft}/help`,
      h1: /An officer writes it with you/,
      title: "An officer writes it with you",
      send: fill("Day", "99", "Ask the officer"),
    },
  ],
  "writing/:id": [
    {
      shows: "a post begun from an advert",
      as: "officer",
      path: ({ post }) => `/writing/${post.toWrite}`,
      h1: /Breakfast assistant/,
      title: "Write: Breakfast assistant",
    },
  ],
  "writing/:id/approved": [
    {
      shows: "it",
      as: "officer",
      path: ({ post }) => `/writing/${post.toWrite}/approved`,
      h1: /They say it is right/,
      title: "They say it is right: Breakfast assistant",
    },
    {
      shows: "refused",
      as: "officer",
      path: ({ post }) => `/writing/${post.toWrite}/approved`,
      h1: /They say it is right/,
      title: "They say it is right: Breakfast assistant",
      send: press("Send it for them"),
    },
  ],
  "employers/:id/new-post": [
    {
      shows: "it",
      as: "officer",
      path: ({ employer }) => `/employers/${employer.asks}/new-post`,
      h1: /Begin a post for them/,
      title: "Begin a post for Castle Bakery",
    },
    {
      shows: "refused",
      as: "officer",
      path: ({ employer }) => `/employers/${employer.asks}/new-post`,
      h1: /Begin a post for them/,
      title: "Begin a post for Castle Bakery",
      send: press("Begin the post"),
    },
  ],
  "writing/:id/:step": [
    {
      shows: "an answer read from the advert",
      as: "officer",
      path: ({ post }) => `/writing/${post.toWrite}/pay`,
      h1: "What does it pay?",
      title: "What does it pay? Breakfast assistant",
    },
    {
      shows: "refused",
      as: "officer",
      path: ({ post }) => `/writing/${post.toWrite}/work`,
      h1: "What is the job?",
      title: "What is the job? Breakfast assistant",
      send: fill("Title", "", "Save and continue"),
    },
  ],
  "posts/new/advert": [
    { shows: "it", as: "employer", path: at("/posts/new/advert"), h1: "Paste your advert" },
    {
      shows: "refused",
      as: "employer",
      path: at("/posts/new/advert"),
      h1: "Paste your advert",
      send: press("Read my advert"),
    },
  ],
  "posts/:id": [
    ...postVisits,
    ...DAY_VISITS.posts,
    {
      shows: "a change that is with the officers",
      as: "employer",
      path: ({ post }) => `/posts/${post.changeInReview}`,
      h1: "Breakfast cook and baker",
    },
    {
      shows: "looked after, refused",
      as: "employer",
      path: ({ post }) => `/posts/${post.fits}`,
      h1: "Kitchen assistant",
      send: async (page) => {
        await open(page, "Count places that you filled another way");
        await refused(page, "Count the places");
      },
    },
  ],
  "posts/:id/edit/:step": [
    ...editVisits,
    ...kindVisits,
    ...DAY_VISITS.questions,
    {
      shows: "work, with an officer's note",
      as: "employer",
      path: ({ post }) => `/posts/${post.sentBack}/edit/work?then=check`,
      h1: "What is the job?",
      title: "What is the job? Night porter",
    },
  ],
  "posts/:id/check": [
    {
      shows: "refused: notes without an answer",
      as: "employer",
      path: ({ post }) => `/posts/${post.sentBack}/check`,
      h1: "Check your answers",
      send: press("Send for review"),
    },
    {
      shows: "a change beside the published post",
      as: "employer",
      path: ({ post }) => `/posts/${post.change}/check`,
      h1: "Check your change",
    },
    ...(["placement", "course", "academy", "farm"] as const).map(
      (post): Visit => ({
        shows: `${post}, all answered`,
        as: "employer",
        path: (world) => `/posts/${world.post[post]}/check`,
        h1: "Check your answers",
      }),
    ),
    {
      shows: "volunteering, all answered",
      as: "charity",
      path: ({ post }) => `/posts/${post.volunteering}/check`,
      h1: "Check your answers",
    },
    {
      shows: "all answered",
      as: "employer",
      path: ({ post }) => `/posts/${post.whole}/check`,
      h1: "Check your answers",
    },
    {
      shows: "refused: hardly anything answered",
      as: "employer",
      path: ({ post }) => `/posts/${post.draft}/check`,
      h1: "Check your answers",
      send: press("Send for review"),
    },
  ],

  organisation: [
    {
      shows: "an owner's",
      as: "employer",
      path: at("/organisation"),
      h1: "Riverside Hotel",
      title: "My organisation",
    },
    {
      shows: "with hardly anything told",
      as: "newEmployer",
      path: at("/organisation"),
      h1: "Fenland Foods",
      title: "My organisation",
    },
    {
      shows: "refused",
      as: "employer",
      path: at("/organisation"),
      h1: "Riverside Hotel",
      title: "My organisation",
      send: press("Send the invitation"),
    },
  ],
  "organisation/edit": [
    { shows: "it", as: "employer", path: at("/organisation/edit"), h1: "Change the organisation" },
    {
      shows: "refused",
      as: "employer",
      path: at("/organisation/edit"),
      h1: "Change the organisation",
      send: fill("Name of the organisation", "", "Save"),
    },
  ],

  "posts/:id/candidates": [
    {
      shows: "one",
      as: "employer",
      path: ({ post }) => `/posts/${post.applied}/candidates`,
      h1: "Candidates",
      title: "Candidates: Kitchen porter",
    },
    {
      shows: "none",
      as: "employer",
      path: ({ post }) => `/posts/${post.nearly}/candidates`,
      h1: "Candidates",
      title: "Candidates: Nursery assistant",
    },
  ],
  candidates: [
    { shows: "every state", as: "employer", path: at("/candidates"), h1: "Candidates" },
    { shows: "one group", as: "employer", path: at("/candidates?show=answer"), h1: "Candidates" },
    { shows: "none", as: "newEmployer", path: at("/candidates"), h1: "Candidates" },
  ],
  "posts/:id/candidates/turn-down": [
    {
      shows: "nobody ticked",
      as: "employer",
      path: ({ post }) => `/posts/${post.applied}/candidates/turn-down`,
      h1: "Turn down, kindly",
    },
    {
      shows: "why",
      as: "employer",
      path: ({ post }) => `/posts/${post.applied}/candidates?tick=all`,
      arrive: (page) => page.getByRole("button", { name: "Turn down those ticked" }).click(),
      h1: "Why do you turn them down?",
      title: "Turn down, kindly",
    },
    {
      shows: "why, refused",
      as: "employer",
      path: ({ post }) => `/posts/${post.applied}/candidates?tick=all`,
      arrive: async (page) => {
        await page.getByRole("button", { name: "Turn down those ticked" }).click();
        await page.waitForURL("**/turn-down");
      },
      h1: "Why do you turn them down?",
      title: "Turn down, kindly",
      send: press("See the message"),
    },
    {
      shows: "the message, refused",
      as: "employer",
      path: ({ post }) => `/posts/${post.applied}/candidates?tick=all`,
      arrive: async (page) => {
        await page.getByRole("button", { name: "Turn down those ticked" }).click();
        await page.getByLabel("Another reason").check();
        await page.getByRole("button", { name: "See the message" }).click();
      },
      h1: "What each of them will read",
      title: "Turn down, kindly",
      send: async (page) => {
        await page.getByLabel(/^Your message/).fill("");
        await refused(page, "Send these answers");
      },
    },
  ],
  "posts/:id/candidates/:candidacyId": [
    {
      shows: "applied",
      as: "employer",
      path: candidate("applied", "applied"),
      h1: "Hodan Warsame",
      title: "A candidate: Kitchen porter",
    },
    {
      shows: "offered",
      as: "employer",
      path: candidate("offered", "offered"),
      h1: "Hodan Warsame",
      title: "A candidate: Pastry assistant",
    },
    {
      shows: "accepted",
      as: "employer",
      path: candidate("accepted", "accepted"),
      h1: "Hodan Warsame",
      title: "A candidate: Laundry assistant",
    },
    {
      shows: "invited",
      as: "employer",
      path: candidate("invited", "invited"),
      h1: "Hodan Warsame",
      title: "A candidate: Bakery assistant",
    },
    {
      shows: "declined",
      as: "employer",
      path: candidate("declined", "declined"),
      h1: "Hodan Warsame",
      title: "A candidate: Café assistant",
    },
    {
      shows: "one who took it back",
      as: "employer",
      path: candidate("withdrawn", "withdrawnFrom"),
      h1: "Somebody who no longer shares their name",
      title: "A candidate: Canteen assistant",
    },
    {
      shows: "refused: an offer",
      as: "employer",
      path: candidate("applied", "applied"),
      h1: "Hodan Warsame",
      title: "A candidate: Kitchen porter",
      send: async (page) => {
        await open(page, "Make an offer");
        await page.getByLabel("Hours in a week").fill("none");
        await refused(page, "Send the offer");
      },
    },
    {
      shows: "refused: a turn-down",
      as: "employer",
      path: candidate("applied", "applied"),
      h1: "Hodan Warsame",
      title: "A candidate: Kitchen porter",
      send: async (page) => {
        await open(page, "Turn down, kindly");
        await refused(page, "Send this answer");
      },
    },
  ],
  "posts/:id/candidates/:candidacyId/interview": [
    {
      shows: "an invitation to write",
      as: "employer",
      path: (world) => `${candidate("applied", "applied")(world)}/interview`,
      h1: "Invite to an interview",
      title: "Interview: Kitchen porter",
    },
    {
      shows: "one that stands",
      as: "employer",
      path: (world) => `${candidate("invited", "invited")(world)}/interview`,
      h1: "The interview",
      title: "Interview: Bakery assistant",
    },
    {
      shows: "refused",
      as: "employer",
      path: (world) => `${candidate("applied", "applied")(world)}/interview`,
      h1: "Invite to an interview",
      title: "Interview: Kitchen porter",
      send: press("Send the invitation"),
    },
  ],
  "posts/:id/candidates/:candidacyId/first-day": [
    {
      shows: "the list",
      as: "employer",
      path: (world) => `${candidate("accepted", "accepted")(world)}/first-day`,
      h1: "Before the first day",
      title: "Before the first day: Laundry assistant",
    },
    {
      shows: "refused",
      as: "employer",
      path: (world) => `${candidate("accepted", "accepted")(world)}/first-day`,
      h1: "Before the first day",
      title: "Before the first day: Laundry assistant",
      send: forge("main [name=item]", "passport", /^Tick/),
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
    { shows: "none", as: "idleOfficer", path: at("/employers"), h1: "Employers" },
    { shows: "none found", as: "officer", path: at("/employers?q=zzzz"), h1: "Employers" },
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
  "candidates.csv": {
    as: "nobody",
    answers: { redirect: "/sign-in?then=%2Fcandidates.csv" },
    path: "/candidates.csv",
  },
  "posts/:id/candidates.csv": {
    as: "nobody",
    answers: { redirect: "/sign-in?then=%2Fposts%2F00000000-0000-4000-8000-000000000000%2Fcandidates.csv" },
    path: "/posts/00000000-0000-4000-8000-000000000000/candidates.csv",
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

  "dev/ok": { as: "nobody", path: "/dev/ok", answers: "text" },
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
