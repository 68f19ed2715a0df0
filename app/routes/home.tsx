import { guardedLoader } from "../web/guard.server";

export const loader = guardedLoader("public.read", async () => ({}));

export default function Home() {
  return <h1>Foothold</h1>;
}
