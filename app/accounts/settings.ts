import { z } from "zod";
import { says } from "../web/says";
import { address, fullName } from "./entry";
import { isEasyToGuess, LONGEST_PASSWORD, SHORTEST_PASSWORD } from "./passwords";

/** The forms of `/account`, by their `intent`. */
export const NameForm = z.object({ name: fullName() });
export const AddressForm = z.object({ address: address() });
export const RoleForm = z.object({ role: z.uuid({ error: says("form.choice") }) });

const channel = () => z.enum(["email", "sms"], { error: says("form.choice") });
const choice = () => z.enum(["usual", "email", "sms", "none"], { error: says("form.choice") });

/** A choice for the usual channel, and one for each topic. */
export const messagesForm = (topics: readonly string[]) =>
  z.object({
    channel: channel(),
    choices: z.object(Object.fromEntries(topics.map((topic) => [topic, choice()]))).default({}),
  });

const long = { error: says("form.tooLong", { max: LONGEST_PASSWORD }) };
export const PasswordForm = z.object({
  current: z.string().max(LONGEST_PASSWORD, long).optional(),
  password: z
    .string({ error: says("account.password.required") })
    .min(SHORTEST_PASSWORD, { error: says("account.password.short", { min: SHORTEST_PASSWORD }) })
    .max(LONGEST_PASSWORD, long)
    .refine((password) => !isEasyToGuess(password), { error: says("account.password.easy") }),
});
