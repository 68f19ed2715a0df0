import type { Page } from "@playwright/test";
import { refused, type Visit } from "./visit";
import type { World } from "./world";

const candidacy =
  (name: "proposed" | "introduced" | "declined" | "late", query = "") =>
  (world: World) =>
    `/people/${world.person.mother}/candidacies/${world.brokering[name]}${query}`;

const bake = async (page: Page) => {
  await page
    .getByRole("button", { name: /^Propose/ })
    .first()
    .click();
  await page.getByRole("heading", { level: 1, name: /^Propose to 1 person|^Nobody/ }).waitFor();
};

/** What officers propose, what people answer to it, and what is written down for a side. */
export const BROKERING_VISITS: Record<string, Visit[]> = {
  "applications/:id": [
    ...(
      [
        ["proposed", "Bakery assistant"],
        ["late", "Tea room assistant"],
        ["introduced", "Bread baker"],
        ["declined", "Bakery packer"],
      ] as const
    ).map(
      ([name, h1]): Visit => ({
        shows: `a proposal, ${name}`,
        as: "mother",
        path: ({ brokering }) => `/applications/${brokering[name]}`,
        h1,
        title: `${h1}: Your application`,
      }),
    ),
    {
      shows: "a proposal, refused",
      as: "mother",
      path: ({ brokering }) => `/applications/${brokering.proposed}`,
      h1: "Bakery assistant",
      title: "Bakery assistant: Your application",
      send: async (page) => {
        await page.getByText("No, this is not for me").click();
        await refused(page, "Say no to this job");
      },
    },
  ],
  "applications/:id/yes": [
    {
      shows: "what to share",
      as: "mother",
      path: ({ brokering }) => `/applications/${brokering.proposed}/yes`,
      h1: "What may Riverside Hotel see of you?",
      title: "Riverside Hotel: Bakery assistant",
    },
    {
      shows: "refused",
      as: "mother",
      path: ({ brokering }) => `/applications/${brokering.proposed}/yes`,
      h1: "What may Riverside Hotel see of you?",
      title: "Riverside Hotel: Bakery assistant",
      send: async (page) => {
        await page.getByLabel("Your words").fill("word ".repeat(2000));
        await refused(page, "Yes, introduce me to Riverside Hotel");
      },
    },
  ],
  "applications/:id/sharing": [
    {
      shows: "what is shared",
      as: "mother",
      path: ({ brokering }) => `/applications/${brokering.introduced}/sharing`,
      h1: "What Riverside Hotel sees of you",
      title: "What you share: Bread baker",
    },
    {
      shows: "nothing shared, and over",
      as: "mother",
      path: ({ brokering }) => `/applications/${brokering.declined}/sharing`,
      h1: "What Riverside Hotel sees of you",
      title: "What you share: Bakery packer",
    },
    {
      shows: "refused",
      as: "mother",
      path: ({ brokering }) => `/applications/${brokering.introduced}/sharing`,
      h1: "What Riverside Hotel sees of you",
      title: "What you share: Bread baker",
      send: async (page) => {
        await page
          .locator("[name=share]")
          .first()
          .evaluate((box: HTMLInputElement) => {
            box.value = "nonsense";
            box.checked = true;
          });
        await refused(page, "Share this");
      },
    },
  ],
  "answered-for/:id": [
    {
      shows: "what was said for a person",
      as: "mother",
      path: ({ brokering }) => `/answered-for/${brokering.forMother}`,
      h1: "Your officer answered for you",
      title: "Your officer answered for you: Bakery packer",
    },
    {
      shows: "what was said for an employer",
      as: "employer",
      path: ({ brokering }) => `/answered-for/${brokering.forEmployer}`,
      h1: "Your officer answered for you",
      title: "Your officer answered for you: Sandwich maker",
    },
  ],
  "opportunities/:id/people": [
    {
      shows: "people",
      as: "officer",
      path: ({ post }) => `/opportunities/${post.fits}/people`,
      h1: "People for this post",
      title: "People for a post",
    },
    {
      shows: "everybody ticked",
      as: "officer",
      path: ({ post }) => `/opportunities/${post.fits}/people?tick=all`,
      h1: "People for this post",
      title: "People for a post",
    },
    {
      shows: "nobody",
      as: "idleOfficer",
      path: ({ post }) => `/opportunities/${post.fits}/people`,
      h1: "People for this post",
      title: "People for a post",
    },
    {
      shows: "whom one proposes",
      as: "officer",
      path: ({ post }) => `/opportunities/${post.fits}/people`,
      arrive: bake,
      h1: /^Propose to 1 person/,
      title: "People for a post",
    },
    {
      shows: "nobody ticked, refused",
      as: "officer",
      // An address of its own: in a tab that was at a preview, the list keeps who was in it ticked.
      path: ({ post }) => `/opportunities/${post.fits}/people?page=1`,
      h1: "People for this post",
      title: "People for a post",
      send: (page) => refused(page, "Propose to those ticked"),
    },
    {
      shows: "a line too long, refused",
      as: "officer",
      path: ({ post }) => `/opportunities/${post.fits}/people`,
      arrive: bake,
      h1: /^Propose to 1 person/,
      title: "People for a post",
      send: async (page) => {
        await page.getByLabel("A line of your own").fill("word ".repeat(200));
        await refused(page, "Propose to 1 person");
      },
    },
  ],
  "opportunities/:id/candidates": [
    {
      shows: "candidates",
      as: "officer",
      path: ({ brokering }) => `/opportunities/${brokering.turnedDownPost}/candidates`,
      h1: "Candidates",
      title: "Candidates of a post",
    },
    {
      shows: "nobody",
      as: "officer",
      path: ({ brokering }) => `/opportunities/${brokering.proposedPost}/candidates`,
      h1: "Candidates",
      title: "Candidates of a post",
    },
  ],
  "opportunities/:id/candidates/:candidacyId": [
    {
      shows: "one turned down",
      as: "officer",
      path: ({ brokering }) =>
        `/opportunities/${brokering.turnedDownPost}/candidates/${brokering.turnedDown}`,
      h1: "Hodan Warsame",
      title: "Answer for an employer",
    },
    {
      shows: "one to answer",
      as: "officer",
      path: ({ post, application }) => `/opportunities/${post.applied}/candidates/${application.applied}`,
      h1: "Hodan Warsame",
      title: "Answer for an employer",
    },
    {
      shows: "one to move",
      as: "officer",
      path: ({ post, application }) =>
        `/opportunities/${post.invited}/candidates/${application.invited}?do=interview`,
      h1: "Riverside Hotel moves the interview",
      title: "Answer for an employer",
    },
    {
      shows: "one to cancel",
      as: "officer",
      path: ({ post, application }) =>
        `/opportunities/${post.invited}/candidates/${application.invited}?do=cancel`,
      h1: "Riverside Hotel cancels the interview",
      title: "Answer for an employer",
    },
    ...(
      [
        ["offer", "Riverside Hotel offers the job", "Check the offer"],
        ["interview", "Riverside Hotel invites to an interview", "Send the invitation"],
        ["turn-down", "Riverside Hotel turns this person down", "Send this answer"],
      ] as const
    ).map(
      ([what, h1, button]): Visit => ({
        shows: `${what}, refused`,
        as: "officer",
        path: ({ post, application }) =>
          `/opportunities/${post.applied}/candidates/${application.applied}?do=${what}`,
        h1,
        title: "Answer for an employer",
        send: (page) => refused(page, button),
      }),
    ),
  ],
  "opportunities/:id/hours/:questionId": [
    {
      shows: "one to write down",
      as: "officer",
      path: ({ hours }) => `/opportunities/${hours.asked.post}/hours/${hours.asked.id}`,
      h1: "Could the hours be different?",
      title: "Other hours: answer for an employer",
    },
    {
      shows: "refused",
      as: "officer",
      path: ({ hours }) => `/opportunities/${hours.unnamed.post}/hours/${hours.unnamed.id}`,
      h1: "Could the hours be different?",
      title: "Other hours: answer for an employer",
      send: (page) => refused(page, "Check the answer"),
    },
  ],
  "proposals/:id": [
    {
      shows: "some proposed, some not",
      as: "officer",
      path: ({ brokering }) => `/proposals/${brokering.round}`,
      h1: "1 proposed, 1 passed over",
      title: "Proposed",
    },
  ],
  "people/:id/matches": [
    {
      shows: "matches",
      as: "officer",
      path: ({ person }) => `/people/${person.mother}/matches`,
      h1: "Hodan Warsame",
      title: "Matches of a person",
    },
    {
      shows: "not assessed",
      as: "officer",
      path: ({ person }) => `/people/${person.waiting}/matches`,
      h1: "Yonas Tesfay",
      title: "Matches of a person",
    },
  ],
  "people/:id/candidacies/:candidacyId": [
    ...(["proposed", "introduced", "declined", "late"] as const).map(
      (name): Visit => ({
        shows: name,
        as: "officer",
        path: candidacy(name),
        h1: {
          proposed: "Bakery assistant",
          introduced: "Bread baker",
          declined: "Bakery packer",
          late: "Tea room assistant",
        }[name],
        title: "Candidacy",
      }),
    ),
    {
      shows: "an interview",
      as: "officer",
      path: ({ person, application }) => `/people/${person.mother}/candidacies/${application.invited}`,
      h1: "Bakery assistant",
      title: "Candidacy",
    },
    {
      shows: "another time for an interview, refused",
      as: "officer",
      path: ({ person, application }) => `/people/${person.mother}/candidacies/${application.invited}?do=ask`,
      h1: "They ask for another time",
      title: "Candidacy",
      send: (page) => refused(page, "Write it down"),
    },
    {
      shows: "other hours, refused",
      as: "officer",
      path: ({ person, application }) =>
        `/people/${person.mother}/candidacies/${application.invited}?do=hours`,
      h1: "They ask for other hours",
      title: "Candidacy",
      send: (page) => refused(page, "Write it down"),
    },
    {
      shows: "a proposal to take back, refused",
      as: "officer",
      path: candidacy("proposed"),
      h1: "Bakery assistant",
      title: "Candidacy",
      send: async (page) => {
        await page.getByText("Take the proposal back").click();
        await refused(page, "Take it back");
      },
    },
    ...(
      [
        ["proposed", "yes", "They say yes"],
        ["proposed", "no", "They say no"],
        ["introduced", "withdraw", "They take it back"],
        ["introduced", "share", "They change what they share"],
        ["introduced", "end", "They end all sharing"],
      ] as const
    ).flatMap(([name, what, h1]): Visit[] => [
      { shows: what, as: "officer", path: candidacy(name, `?do=${what}`), h1, title: "Candidacy" },
      {
        shows: `${what}, refused`,
        as: "officer",
        path: candidacy(name, `?do=${what}`),
        h1,
        title: "Candidacy",
        send: (page) => refused(page, "Write it down"),
      },
    ]),
  ],
  "people/:id/apply/:opportunityId": [
    {
      shows: "an application",
      as: "officer",
      path: ({ person, post }) => `/people/${person.mother}/apply/${post.fits}`,
      h1: "They want to apply",
      title: "Apply for a person",
    },
    {
      shows: "one that cannot be",
      as: "officer",
      path: ({ person, post }) => `/people/${person.volunteer}/apply/${post.fits}`,
      h1: "They cannot apply for this post",
      title: "Apply for a person",
    },
    {
      shows: "refused",
      as: "officer",
      path: ({ person, post }) => `/people/${person.mother}/apply/${post.fits}`,
      h1: "They want to apply",
      title: "Apply for a person",
      send: (page) => refused(page, "Send the application"),
    },
  ],
};
