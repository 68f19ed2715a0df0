import { createCookie } from "@remix-run/node";

const base = { path: "/", httpOnly: true, sameSite: "lax" as const };

/** The language chosen while signed out. */
export const localeCookie = createCookie("lang", { ...base, maxAge: 365 * 24 * 3600 });

/** A catalogue key and what it is filled with, shown once on the next page. Holds no private fact. */
export interface Flash {
  key: string;
  params?: Record<string, string | number>;
}

const flash = createCookie("flash", { ...base, maxAge: 60 });
const KEY = /^[a-zA-Z0-9.-]{1,80}$/;

/** A message for the next page. What a browser sends back is only believed when it looks like one. */
export const flashCookie = {
  serialize: (message: Flash) => flash.serialize(message),
  clear: () => flash.serialize("", { maxAge: 0 }),
  async parse(header: string | null): Promise<Flash | null> {
    const value: unknown = await flash.parse(header);
    if (typeof value !== "object" || value === null || !("key" in value)) return null;
    const { key, params } = value as { key: unknown; params?: Flash["params"] };
    return typeof key === "string" && KEY.test(key) ? { key, params } : null;
  },
};
