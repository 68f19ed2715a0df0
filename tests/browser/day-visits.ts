import type { Page } from "@playwright/test";
import { refused, type Visit } from "./visit";
import type { World } from "./world";

const SAVE = "Save and continue";
const filled = (label: string, value: string) => async (page: Page) => {
  await page.getByLabel(label, { exact: true }).first().fill(value);
  await refused(page, SAVE);
};

/** The questions that only recruitment days are asked: heading, and how it is refused. */
const QUESTIONS: Record<string, [h1: string, send: Visit["send"]]> = {
  work: ["What happens on the day?", filled("Title", "")],
  day: ["When is it, and where?", filled("Year", "2020")],
  venue: [
    "What should people know before they come?",
    filled("How do people get in, and what helps them?", ""),
  ],
  recruits: ["Which vacancies is it for?", (page) => refused(page, SAVE)],
  sessions: ["When can people come?", (page) => refused(page, SAVE)],
};

/** Recruitment days, wherever they are written, checked and read. */
export const DAY_VISITS = {
  questions: Object.entries(QUESTIONS).flatMap(([step, [h1, send]]): Visit[] => [
    {
      shows: `${step} of a recruitment day, answered`,
      as: "employer",
      path: ({ post }) => `/posts/${post.day}/edit/${step}`,
      h1,
      title: `${h1} Meet the chefs`,
    },
    {
      shows: `${step} of a recruitment day, refused`,
      as: "employer",
      path: ({ post }) => `/posts/${post.dayBegun}/edit/${step}`,
      h1,
      title: `${h1} Day of doors`,
      send,
    },
  ]),
  posts: (
    [
      ["day", "Meet the chefs"],
      ["dayBegun", "Day of doors"],
      ["dayInReview", "Meet the front desk"],
      ["openDay", "Meet the hotel"],
      ["openDayByVideo", "Meet the hotel by video"],
    ] as const
  ).map(
    ([name, h1]): Visit => ({
      shows: name,
      as: "employer",
      path: ({ post }: World) => `/posts/${post[name]}`,
      h1,
    }),
  ),
  publicly: [
    {
      shows: "a recruitment day, signed out",
      as: "nobody",
      path: ({ post }) => `/opportunities/${post.openDay}`,
      h1: "Meet the hotel",
      title: "Meet the hotel, Norwich",
    },
    {
      shows: "a recruitment day, to a participant",
      as: "mother",
      path: ({ post }) => `/opportunities/${post.openDay}`,
      h1: "Meet the hotel",
      title: "Meet the hotel, Norwich",
    },
    {
      shows: "a recruitment day by video",
      as: "newcomer",
      path: ({ post }) => `/opportunities/${post.openDayByVideo}`,
      h1: "Meet the hotel by video",
    },
  ] satisfies Visit[],
  list: [
    { shows: "days", as: "nobody", path: () => "/recruitment-days", h1: "Recruitment days" },
    { shows: "days that fit", as: "mother", path: () => "/recruitment-days", h1: "Recruitment days" },
    { shows: "none", as: "nobody", path: () => "/recruitment-days?page=99", h1: "Recruitment days" },
  ] satisfies Visit[],
  review: [
    {
      shows: "a recruitment day",
      as: "officer",
      path: ({ post }) => `/review/${post.dayInReview}`,
      h1: "Meet the front desk",
      title: "Check: Meet the front desk",
    },
    {
      shows: "a recruitment day by video",
      as: "officer",
      path: ({ post }) => `/review/${post.openDayByVideo}`,
      h1: "Meet the hotel by video",
      title: "Check: Meet the hotel by video",
    },
  ] satisfies Visit[],
};
