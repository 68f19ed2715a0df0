import { z } from "zod";
import { emailOf } from "./address";

/** How long an invitation is open. */
export const INVITATION_DAYS = 14;

const email = z.string().transform((typed, context) => {
  const found = emailOf(typed);
  if (found) return found;
  context.addIssue({ code: "custom", message: "expected an e-mail address such as name@example.org" });
  return z.NEVER;
});
const name = (what: string) =>
  z
    .string({ error: `expected ${what}` })
    .trim()
    .min(1, `expected ${what}`)
    .max(120, "expected at most 120 letters");

/** Who is invited to what, as the command takes it. Unknown fields are refused. */
export const InvitationInput = z.discriminatedUnion(
  "role",
  [
    z.strictObject({ role: z.literal("manager"), email }),
    z.strictObject({
      role: z.literal("employer"),
      email,
      employer: name("the employer's name"),
      position: z.enum(["owner", "member"], { error: "expected owner or member" }).default("owner"),
      /** Needed for an employer that is not known yet. */
      region: z.string().optional(),
      isNew: z.boolean().default(false),
    }),
    z.strictObject({
      role: z.literal("officer"),
      email,
      partner: name("the partner organisation's name"),
      region: name("a region's code, such as norfolk"),
      isNew: z.boolean().default(false),
    }),
  ],
  { error: "expected manager, employer or officer" },
);
export type InvitationInput = z.infer<typeof InvitationInput>;
