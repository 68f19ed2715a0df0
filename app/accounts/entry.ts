import { z } from "zod";
import { text } from "../web/fields";
import { says } from "../web/says";
import { addressOf, emailOf } from "./address";
import { LONGEST_PASSWORD } from "./passwords";

/** An e-mail address or a telephone, as typed → where to send a code. */
export const address = () =>
  z.string({ error: says("signIn.address.required") }).transform((typed, context) => {
    const found = addressOf(typed);
    if (found) return found;
    context.addIssue({ code: "custom", message: says("signIn.address.wrong") });
    return z.NEVER;
  });

export const email = () =>
  z.string({ error: says("signIn.email.required") }).transform((typed, context) => {
    const found = emailOf(typed);
    if (found) return found;
    context.addIssue({ code: "custom", message: says("signIn.email.wrong") });
    return z.NEVER;
  });

/** Six digits, however they are spaced. */
export const code = () =>
  z
    .string({ error: says("signIn.code.required") })
    .transform((typed) => typed.replace(/[\s-]/g, ""))
    .pipe(z.string().regex(/^\d{6}$/, { error: says("signIn.code.digits") }));

const keep = () => z.literal("on", { error: says("form.choice") }).optional();

export const SignIn = z.object({ address: address(), keep: keep() });
export const CodeEntry = z.object({ code: code() });
export const PasswordEntry = z.object({
  email: email(),
  password: z.string({ error: says("signIn.password.required") }).max(LONGEST_PASSWORD, {
    error: says("form.tooLong", { max: LONGEST_PASSWORD }),
  }),
  keep: keep(),
});

/** A person's name, as they write it themselves. */
export const fullName = () => z.string({ error: says("signUp.name.required") }).pipe(text(120));

export const SignUp = z.object({
  name: fullName(),
  address: address(),
  town: z.string({ error: says("signUp.town.required") }).pipe(text(80)),
  /** The choice where several towns have the name. */
  townId: z.coerce.number().int().positive().max(2_147_483_647).optional(),
  locale: z.string().max(20).optional(),
});

export const Join = z.object({ name: fullName().optional() });
