import { z } from "zod";
import { REGIONS } from "../../db/reference/regions";
import * as fields from "../web/fields";
import { says } from "../web/says";

/** Who sees a post beside its own region: nobody, chosen regions, or all. */
export interface Sharing {
  all: boolean;
  /** Beyond its own; empty where it is shared with all. */
  regions: string[];
}

/** Why an officer publishes what they sent themselves, where it is asked. */
export const AloneInput = z.object({ alone: fields.text(300).optional() });

/** As an officer chooses it: one answer is always chosen. */
export const SharingInput = fields
  .withRules(
    z.object({
      share: z.enum(["own", "chosen", "all"], says("form.choice")),
      regions: fields.ticks(z.string()),
    }),
    ({ share, regions = [] }, wrong) => {
      if (!regions.every((code) => REGIONS.some((region) => region.code === code)))
        wrong("regions", says("form.choice"));
      else if (share === "chosen" && regions.length === 0) wrong("regions", says("post.error.no_region"));
    },
  )
  .transform(
    ({ share, regions }): Sharing => ({
      all: share === "all",
      regions: share === "chosen" ? [...new Set(regions)] : [],
    }),
  );
