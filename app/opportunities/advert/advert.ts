import { z } from "zod";
import * as fields from "../../web/fields";
import { says } from "../../web/says";
import { asked } from "../answer-fields";
import type { Step } from "../steps";
import { LONGEST_ADVERT } from "./read";

/** An advert as it is pasted. Contacts may stand in it: it is kept and never shown to the public. */
export const AdvertInput = z.object({
  id: z.guid(says("post.error.again")).transform((id) => id.toLowerCase()),
  advert: asked(fields.text(LONGEST_ADVERT), "post.error.advert"),
});

/** A question whose answer was read from an advert and which nobody has saved yet, with the words it was read from. */
export interface FromAdvert {
  step: Step;
  said: string;
}

/** What an advert says about a question that was not sure enough to be filled in. */
export interface Mentioned {
  step: Step;
  sentences: string[];
}
