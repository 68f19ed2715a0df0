import { z } from "zod";
import { addDays } from "../../calendar";
import * as fields from "../../web/fields";
import { says } from "../../web/says";
import { asked, orNothing } from "../answer-fields";
import type { Step } from "../steps";

const LONGEST_AHEAD_DAYS = 60;

/** What an employer says when it asks an officer to write a post with it. @param today London's date */
export const helpFrom = (today: string) =>
  z.object({
    wantedOn: asked(fields.date(), "post.error.help_date").refine(
      (date) => date > today && date <= addDays(today, LONGEST_AHEAD_DAYS),
      says("post.error.help_when", { days: LONGEST_AHEAD_DAYS }),
    ),
    note: orNothing(fields.text(500)),
  });

/** Where whoever writes a draft does so: its employer, or an officer for it. */
export const writingAt = (role: string, id: string) =>
  role === "officer"
    ? { post: `/writing/${id}`, check: `/writing/${id}`, edit: (step: Step) => `/writing/${id}/${step}` }
    : {
        post: `/posts/${id}`,
        check: `/posts/${id}/check`,
        edit: (step: Step) => `/posts/${id}/edit/${step}`,
      };

/** As what the policy decides on it. */
export const writesAs = (role: string) => (role === "officer" ? "post.write-for" : "post.write");
