/** Pages of participants. */
import { BROKERING_VISITS } from "./brokering-visits";
import { type NoPage, refused, type Visit } from "./visit";
import { at, fill, forge, open, press } from "./visit-hands";

const unfolded =
  (summary: string, send: NonNullable<Visit["send"]>): NonNullable<Visit["send"]> =>
  async (page, ...rest) => {
    await open(page, summary);
    await send(page, ...rest);
  };

const PROFILE: Record<string, [h1: string, send: Visit["send"]]> = {
  home: ["Where do you live?", fill("Town or village", "Zzzz", "Save and continue")],
  travel: ["How do you travel to work?", forge("[name=mode]", "horse", "Save and continue")],
  school: [
    "Do children need you at school times?",
    async (page) => {
      await page.getByRole("radio", { name: "Yes", exact: true }).check();
      await refused(page, "Save and continue");
    },
  ],
  week: ["When can you be away from home?", press("Save and continue")],
  ties: ["Is some of your time taken already?", unfolded("Add to your list", press("Save and continue"))],
  jobs: [
    "What jobs have you done?",
    async (page) => {
      await page.getByLabel("What was the job?").fill("Chef");
      await open(page, "More about it, if you like");
      await page.getByLabel("First year").fill("1066");
      await refused(page, "Save and continue");
    },
  ],
  qualifications: ["What qualifications do you have from another country?", press("Add this")],
  courses: ["What work courses have you completed?", press("Add this")],
  languages: ["What languages do you know?", press("Add this")],
  employers: ["Is there an employer you do not want?", fill("Name of the employer", "Zzyzx", "Add this")],
  hours: [
    "How many hours do you want to work?",
    fill("Hours a week that I would like", "many", "Save and continue"),
  ],
  skills: ["What can you do?", forge("[name=skills]", "none", "Save and continue")],
  work: ["What kind of work would you like?", forge("[name=first]", "none", "Save and continue")],
  certificates: [
    "Which certificates do you have?",
    unfolded("Add a certificate", press("Save and continue")),
  ],
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

export const PARTICIPANT_VISITS: Record<string, Visit[] | NoPage> = {
  profile: [
    { shows: "all answered", as: "mother", path: at("/profile"), h1: "My profile" },
    { shows: "nothing answered", as: "newcomer", path: at("/profile"), h1: "My profile" },
  ],
  "profile/seen": [
    { shows: "everything", as: "mother", path: at("/profile/seen"), h1: "What employers see of me" },
    { shows: "a name alone", as: "newcomer", path: at("/profile/seen"), h1: "What employers see of me" },
  ],
  "profile/:step": profileVisits,

  matches: [
    { shows: "matches", as: "mother", path: at("/matches"), h1: /^\d+ jobs? fits? your week$/ },
    { shows: "nothing known", as: "newcomer", path: at("/matches"), h1: /^\d+ jobs? would fit$/ },
    {
      shows: "a question put off",
      as: "newcomer",
      path: at("/matches?later=home"),
      h1: /^\d+ jobs? would fit$/,
    },
    {
      shows: "narrowed and in another order",
      as: "mother",
      path: at("/matches?hours=to-16&within=60&sort=newest"),
      h1: /^\d+ jobs? fits? your week$/,
    },
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
  "matches/saved": [
    { shows: "one", as: "mother", path: at("/matches/saved"), h1: "Jobs that you saved" },
    { shows: "none", as: "newcomer", path: at("/matches/saved"), h1: "Jobs that you saved" },
  ],
  "matches/nearly/:missing": [
    { shows: "hours", as: "mother", path: at("/matches/nearly/hours"), h1: /^Other hours \(\d+\)$/ },
    { shows: "none", as: "newcomer", path: at("/matches/nearly/hours"), h1: /^Other hours \(\d+\)$/ },
  ],
  "matches/set-aside": [
    { shows: "one", as: "mother", path: at("/matches/set-aside"), h1: "Jobs that you set aside" },
    { shows: "none", as: "newcomer", path: at("/matches/set-aside"), h1: "Jobs that you set aside" },
  ],
  "opportunities/:id/tell": [
    {
      shows: "what is wrong",
      as: "mother",
      path: ({ post }) => `/opportunities/${post.fits}/tell`,
      h1: "Something is wrong with this job",
    },
    {
      shows: "told, signed out",
      as: "nobody",
      path: ({ post }) => `/opportunities/${post.fits}/tell?told`,
      h1: "Something is wrong with this job",
    },
    {
      shows: "refused",
      as: "nobody",
      path: ({ post }) => `/opportunities/${post.fits}/tell`,
      h1: "Something is wrong with this job",
      send: press("Tell an officer"),
    },
  ],
  "opportunities/:id/not-for-me/instead": [
    {
      shows: "what would have worked",
      as: "mother",
      path: ({ post }) => `/opportunities/${post.setAside}/not-for-me/instead`,
      h1: "What would have worked?",
    },
    {
      shows: "refused",
      as: "mother",
      path: ({ post }) => `/opportunities/${post.setAside}/not-for-me/instead`,
      h1: "What would have worked?",
      send: press("Show what would change"),
    },
  ],
  "opportunities/:id/not-for-me": [
    {
      shows: "it",
      as: "mother",
      path: ({ post }) => `/opportunities/${post.fits}/not-for-me`,
      h1: "Why is this job not for you?",
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
  "applications/:id/hours": [
    {
      shows: "of an interview",
      as: "mother",
      path: ({ application }) => `/applications/${application.invited}/hours`,
      h1: "Ask for other hours",
      title: "Riverside Hotel: Bakery assistant",
    },
    {
      shows: "of a proposal",
      as: "mother",
      path: ({ brokering }) => `/applications/${brokering.proposed}/hours`,
      h1: "Ask for other hours",
      title: "Riverside Hotel: Bakery assistant",
    },
    {
      shows: "what is sent",
      as: "mother",
      path: ({ application }) => `/applications/${application.offered}/hours`,
      arrive: async (page) => {
        await page.getByText("Or type the times").click();
        await page.locator("[name='times[0].end']").selectOption("12:30");
        await page.getByRole("button", { name: "Check what is sent" }).click();
      },
      h1: "Riverside Hotel will see exactly this",
      title: "Riverside Hotel: Pastry assistant",
    },
    {
      shows: "a question that waits",
      as: "mother",
      path: ({ hours }) => `/applications/${hours.asked.candidacy}/hours`,
      h1: "Ask for other hours",
      title: "Riverside Hotel: Breakfast helper",
    },
    {
      shows: "refused",
      as: "mother",
      path: ({ application }) => `/applications/${application.invited}/hours`,
      h1: "Ask for other hours",
      title: "Riverside Hotel: Bakery assistant",
      send: forge("[name='times[0].day']", "9", "Check what is sent"),
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
};
