import { guardedAction, guardedLoader, notFound } from "../web/guard.server";

/** Every address that is none: it runs through the root, so that the page for it has a frame and a language. */
export const loader = guardedLoader("public.read", async () => {
  throw notFound();
});
export const action = guardedAction("public.read", async () => {
  throw notFound();
});

export default function Absent() {
  return null;
}
