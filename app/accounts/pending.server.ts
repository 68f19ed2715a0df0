import { createCookie } from "@remix-run/node";
import { z } from "zod";
import { localPath } from "../web/local-path";

/** What the browser remembers between asking for a code and typing it: its own facts, believed only in shape. */
const Pending = z.object({
  codeId: z.uuid(),
  /** Where the code went, as it is read back to who typed it. */
  to: z.string().max(254),
  keep: z.boolean(),
  onward: z.string().transform((path) => localPath(path)),
  /** The page to change the address on. */
  from: z.enum(["sign-in", "sign-up", "account", "for-employers/join"]),
});
export type Pending = z.infer<typeof Pending>;

const cookie = createCookie("code", { path: "/", httpOnly: true, sameSite: "lax", maxAge: 15 * 60 });

export const pendingCookie = {
  async parse(header: string | null): Promise<Pending | null> {
    return Pending.safeParse(await cookie.parse(header)).data ?? null;
  },
  serialize: (pending: Pending, secure: boolean) => cookie.serialize(pending, { secure }),
  clear: () => cookie.serialize("", { maxAge: 0 }),
};
