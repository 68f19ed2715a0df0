/** Pages of an employer's posts and organisation. */
import { DAY_VISITS } from "./day-visits";
import { type NoPage, refused, type Visit } from "./visit";
import { at, fill, forge, open, press } from "./visit-hands";
import type { Who, World } from "./world";

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
      for (const list of ["firstDay", "arranged"]) {
        const tick = page.locator(`[name="${list}"][value="food-hygiene-2"]`);
        // Both lists may be folded; what was ticked before stands open.
        if (!(await tick.isVisible()))
          await page.locator("details", { has: tick }).locator("summary").click();
        await tick.check();
      }
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

export const POST_VISITS: Record<string, Visit[] | NoPage> = {
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
  "posts/:id/reach/:step": {
    as: "nobody",
    answers: { redirect: "/sign-in?then=%2Fposts%2F00000000-0000-4000-8000-000000000000%2Freach%2Fhours" },
    path: "/posts/00000000-0000-4000-8000-000000000000/reach/hours",
  },
  "writing/:id/reach/:step": {
    as: "nobody",
    answers: { redirect: "/sign-in?then=%2Fwriting%2F00000000-0000-4000-8000-000000000000%2Freach%2Fhours" },
    path: "/writing/00000000-0000-4000-8000-000000000000/reach/hours",
  },
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
    {
      shows: "what closing it does to people",
      as: "employer",
      path: ({ post }) => `/posts/${post.applied}`,
      arrive: async (page) => {
        await open(page, "Close it");
        await page.getByRole("button", { name: "Close the post" }).click();
        await page.getByRole("heading", { level: 1, name: "Close the post?" }).waitFor();
      },
      h1: "Close the post?",
      title: "Kitchen porter",
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
};
