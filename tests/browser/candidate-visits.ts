/** Pages of those who applied to an employer. */
import { type NoPage, refused, type Visit } from "./visit";
import { at, forge, open, press } from "./visit-hands";
import type { World } from "./world";

const candidate = (name: keyof World["application"], post: keyof World["post"]) => (world: World) =>
  `/posts/${world.post[post]}/candidates/${world.application[name]}`;

/**
 * Every address of app/routes.ts and how it is visited: full, empty, and with what is refused. A test fails
 * where an address is missing here.
 */

export const CANDIDATE_VISITS: Record<string, Visit[] | NoPage> = {
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
    {
      shows: "a question without a name",
      as: "employer",
      path: ({ hours }) => `/posts/${hours.unnamed.post}/candidates`,
      h1: "Candidates",
      title: "Candidates: Fruit and vegetables assistant",
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
      h1: "Somebody who no longer shares their name",
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
        await refused(page, "Check the offer");
      },
    },
    {
      shows: "an offer to check",
      as: "employer",
      path: candidate("applied", "applied"),
      h1: "Check your offer",
      title: "A candidate: Kitchen porter",
      arrive: async (page) => {
        await open(page, "Make an offer");
        await page.getByRole("button", { name: "Check the offer" }).click();
      },
    },
    {
      shows: "refused: an offer to take back",
      as: "employer",
      path: candidate("offered", "offered"),
      h1: "Hodan Warsame",
      title: "A candidate: Pastry assistant",
      send: async (page) => {
        await open(page, "Take the offer back");
        await refused(page, "Take the offer back");
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
  "posts/:id/hours/:questionId": [
    {
      shows: "of a candidate",
      as: "employer",
      path: ({ hours }) => `/posts/${hours.asked.post}/hours/${hours.asked.id}`,
      h1: "Could the hours be different?",
      title: "Other hours: Breakfast helper",
    },
    {
      shows: "without a name",
      as: "employer",
      path: ({ hours }) => `/posts/${hours.unnamed.post}/hours/${hours.unnamed.id}`,
      h1: "Could the hours be different?",
      title: "Other hours: Fruit and vegetables assistant",
    },
    {
      shows: "refused",
      as: "employer",
      path: ({ hours }) => `/posts/${hours.asked.post}/hours/${hours.asked.id}`,
      h1: "Could the hours be different?",
      title: "Other hours: Breakfast helper",
      send: press("Check the answer"),
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
};
