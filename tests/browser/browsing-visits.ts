import type { NoPage, Visit } from "./visit";
import { at, forge } from "./visit-hands";

/** Searches of /opportunities. */
export const SEARCHES: Visit[] = [
  {
    shows: "a search with everything asked for",
    as: "nobody",
    path: at("/opportunities?q=kitchen&town=Norwich&within=90&mode=cycle&school=1&sort=nearest"),
    h1: "Jobs and placements near Norwich, Norfolk",
  },
  {
    shows: "words that no post has",
    as: "nobody",
    path: at("/opportunities?q=kichten"),
    h1: "Jobs and placements",
  },
  {
    shows: "nothing, and ways on",
    as: "nobody",
    path: at("/opportunities?q=kitchen&sector=security&term=1&pay=99"),
    h1: "Jobs and placements: Security",
  },
  {
    shows: "a place that nobody knows",
    as: "nobody",
    path: at("/opportunities?town=Zzzzqx"),
    h1: "Jobs and placements",
  },
];

/** Looking around without an account. */
export const BROWSING_VISITS: Record<string, Visit[] | NoPage> = {
  "opportunities/sector/:sector": [
    {
      shows: "jobs",
      as: "nobody",
      path: at("/opportunities/sector/hospitality"),
      h1: "Hotels, restaurants and catering: jobs and placements",
    },
    {
      shows: "none",
      as: "nobody",
      path: at("/opportunities/sector/security"),
      h1: "Security: jobs and placements",
    },
  ],
  "opportunities/town/:town": [
    {
      shows: "jobs",
      as: "nobody",
      path: at("/opportunities/town/norwich-norfolk"),
      h1: "Jobs and placements in Norwich, Norfolk",
    },
    {
      shows: "none, but near it",
      as: "nobody",
      path: at("/opportunities/town/hellesdon-norfolk"),
      h1: "Jobs and placements in Hellesdon, Norfolk",
    },
  ],
  "would-it-fit": [
    { shows: "the questions", as: "nobody", path: at("/would-it-fit"), h1: "Would it fit me?" },
    {
      shows: "what would fit",
      as: "nobody",
      path: at("/would-it-fit?see=1&when=school&town=Norwich&mode=bus&minutes=45&speak=3&read=2"),
      h1: "Would it fit me?",
    },
    {
      shows: "one post",
      as: "nobody",
      path: ({ post }) => `/would-it-fit?see=1&when=school&post=${post.doesNotFit}`,
      h1: "Would “Evening waiter” fit me?",
    },
    {
      shows: "one post before anything is answered",
      as: "nobody",
      path: ({ post }) => `/would-it-fit?see=1&post=${post.doesNotFit}`,
      h1: "Would “Evening waiter” fit me?",
    },
    {
      shows: "nothing that fits",
      as: "nobody",
      path: at("/would-it-fit?see=1&when=own&day=6&from=03:00&until=03:15&town=Norwich&speak=0&read=0"),
      h1: "Would it fit me?",
    },
    {
      shows: "answers that cannot be",
      as: "nobody",
      path: at("/would-it-fit?see=1&when=own&from=09:00&until=09:00&town=Zzzzqx"),
      h1: "Would it fit me?",
      title: "Error: Would it fit me?",
      status: 422,
    },
  ],
  "sitemap.xml": { as: "nobody", answers: "xml", path: "/sitemap.xml" },
  "robots.txt": { as: "nobody", answers: "text", path: "/robots.txt" },
  "profile/keep": [
    {
      shows: "answers",
      as: "newcomer",
      path: at("/profile/keep?when=school&town=Norwich&mode=bus&minutes=45&speak=2"),
      h1: "Keep your answers",
    },
    { shows: "nothing", as: "mother", path: at("/profile/keep"), h1: "Keep your answers" },
    {
      shows: "answers that cannot be",
      as: "mother",
      path: at("/profile/keep?when=school"),
      h1: "Keep your answers",
      send: forge("[name=answers]", "nonsense", "Put them in my profile"),
    },
  ],
};
