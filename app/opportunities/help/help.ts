import { z } from "zod";
import { addDays } from "../../calendar";
import * as fields from "../../web/fields";
import { says } from "../../web/says";
import { asked, orNothing } from "../answer-fields";
import { POST_KINDS } from "../kinds";
import type { Step } from "../steps";

/** Working days within which an officer has usually written a post. */
export const USUAL_DAYS = 5;
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
    ? {
        post: `/writing/${id}`,
        check: `/writing/${id}`,
        edit: (step: Step) => `/writing/${id}/${step}`,
        reach: (step: Step) => `/writing/${id}/reach/${step}`,
      }
    : {
        post: `/posts/${id}`,
        check: `/posts/${id}/check`,
        edit: (step: Step) => `/posts/${id}/edit/${step}`,
        reach: (step: Step) => `/posts/${id}/reach/${step}`,
      };

/** A post that an officer begins for an employer. */
export const BeginForInput = z.object({
  id: z.guid(says("post.error.again")).transform((id) => id.toLowerCase()),
  kind: z.enum(POST_KINDS, says("post.error.kind")),
});

/** As what the policy decides on it. */
export const writesAs = (role: string) => (role === "officer" ? "post.write-for" : "post.write");
