/**
 * The only way to a loader or an action: it names the action that the policy knows, learns who asks, refuses
 * roles that never may, and translates refusals once. Which subject is allowed, the verb decides.
 */
import {
  type ActionFunctionArgs,
  type AppLoadContext,
  type LoaderFunctionArgs,
  redirect as remixRedirect,
} from "@remix-run/node";
import type { MatchingCaller } from "../caller";
import { englishBeside, type Speech } from "../i18n/beside";
import { type Format, formatOf, londonDate } from "../i18n/format";
import { type Locale, localeOf } from "../i18n/locales";
import { type Translate, translatorOf } from "../i18n/translate";
import { type Action, couldEver, Denied } from "../policy";
import { cameFrom, isHere } from "./came-from";
import type { Identity } from "./context";
import { type Flash, flashCookie, localeCookie } from "./cookies.server";

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** What a loader or an action of ours is given. */
export interface Asked {
  caller: MatchingCaller;
  identity: Identity;
  request: Request;
  url: URL;
  services: AppLoadContext;
  /** London's date of the request, `YYYY-MM-DD`. */
  today: string;
  locale: Locale;
  t: Translate;
  f: Format;
  /** English, where what binds the reader stands beside it. */
  english: Speech | null;
  /** A UUID from the address; anything else there is absent (404). */
  id(name: string): string;
  /** A plain word from the address, `[a-z0-9-]`; anything else there is absent (404). */
  word(name: string): string;
}

export type AskedToAct = Asked & {
  form: FormData;
  /** A redirect, with a message that the next page shows once. */
  go(to: string, done?: Flash): Promise<Response>;
};

export const notFound = () => new Response(null, { status: 404, statusText: "Not Found" });

async function ask(args: LoaderFunctionArgs, action: Action): Promise<Asked> {
  const { context: services, request, params } = args;
  const url = new URL(request.url);
  const identity = await services.identify();
  if (!couldEver(identity.actor.role, action)) {
    if (identity.actor.role !== "nobody") throw notFound();
    const asked = url.pathname.replace(/\.data$/, "") + url.search;
    const isPress = request.method !== "GET";
    const then = encodeURIComponent(isPress ? cameFrom(request, services.origin) : asked);
    throw remixRedirect(`/sign-in?then=${then}${isPress ? "&pressed" : ""}`);
  }
  const chosen = identity.locale ?? (await localeCookie.parse(request.headers.get("Cookie")));
  const locale = localeOf(chosen, services.mode === "demo");
  const pick = (pattern: RegExp) => (name: string) => {
    const value = params[name] ?? "";
    if (!pattern.test(value)) throw notFound();
    return value;
  };
  let written = identity.revision;
  return {
    caller: {
      db: services.db,
      actor: identity.actor,
      now: services.now,
      requestId: services.requestId,
      engine: services.engine(() => written),
      wrote: (revision) => {
        written = revision;
        remembered.set(args, services.remember(revision));
      },
    },
    identity,
    request,
    url,
    services,
    today: londonDate(services.now),
    locale,
    t: translatorOf(locale),
    f: formatOf(locale.code),
    english: englishBeside(locale),
    id: pick(UUID),
    word: pick(/^[a-z0-9][a-z0-9-]{0,60}$/),
  };
}

/** The session learning of a write, by request: an action answers only when it is done. */
const remembered = new WeakMap<object, Promise<void>>();

/** Expected refusals become answers here, and only here. */
function translated(error: unknown): unknown {
  return error instanceof Denied ? notFound() : error;
}

/** A loader that names its action. Signed out and not public: to sign-in and back; not allowed or absent: 404. */
export function guardedLoader<T>(action: Action, load: (asked: Asked) => Promise<T>) {
  return guard(async (args: LoaderFunctionArgs): Promise<T> => {
    try {
      return await load(await ask(args, action));
    } catch (error) {
      throw translated(error);
    }
  });
}

/** An action that names its action, after a check that the form came from our own pages. */
export function guardedAction<T>(action: Action, act: (asked: AskedToAct) => Promise<T>) {
  return guard(async (args: ActionFunctionArgs): Promise<T> => {
    try {
      if (args.request.method !== "POST")
        throw new Response(null, { status: 405, headers: { Allow: "GET, POST" } });
      if (!isOurs(args.request, args.context.origin)) throw new Response(null, { status: 403 });
      const asked = await ask(args, action);
      const form = await formOf(args.request);
      return await act({ ...asked, form, go });
    } catch (error) {
      throw translated(error);
    } finally {
      await remembered.get(args);
    }
  });
}

const GUARDED = Symbol.for("foothold.guarded");
function guard<F extends object>(handler: F): F {
  return Object.assign(handler, { [GUARDED]: true });
}
/** Whether a loader or an action was made by the guard: what the route check asks. */
export const isGuarded = (handler: unknown): boolean =>
  typeof handler === "function" && (handler as unknown as Record<symbol, unknown>)[GUARDED] === true;

/** Browsers send Origin with every form post; what has neither it nor a Referer is not one of our pages. */
function isOurs(request: Request, origin: string): boolean {
  const from = request.headers.get("Origin") ?? request.headers.get("Referer");
  return from !== null && isHere(from, request, origin);
}

async function formOf(request: Request): Promise<FormData> {
  try {
    return await request.formData();
  } catch {
    throw new Response(null, { status: 422 });
  }
}

async function go(to: string, done?: Flash): Promise<Response> {
  return remixRedirect(
    to,
    done ? { headers: { "Set-Cookie": await flashCookie.serialize(done) } } : undefined,
  );
}
