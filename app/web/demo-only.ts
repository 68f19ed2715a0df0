/** For addresses that exist in the demo alone: elsewhere they are absent. */
export function demoOnly({ mode }: { mode: "demo" | "production" }): void {
  if (mode !== "demo") throw new Response(null, { status: 404, statusText: "Not Found" });
}
