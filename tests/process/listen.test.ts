import { createServer, get, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, it, vi } from "vitest";
import { parseConfig } from "../../app/config.server";
import { type Listening, listen, PortTaken } from "../../app/process/listen.server";

const open: { close(): unknown }[] = [];
afterEach(() => {
  for (const one of open.splice(0)) one.close();
  vi.restoreAllMocks();
});

/** A port that somebody else listens at. */
async function takenPort(host: string): Promise<number> {
  const other = createServer().listen(0, host);
  open.push(other);
  await new Promise((resolve) => other.once("listening", resolve));
  return (other.address() as AddressInfo).port;
}
async function listenAt(port: number, more: Record<string, string> = {}, answer: RequestListener = () => {}) {
  const parsed = parseConfig({ PORT: String(port), ...more });
  if (!parsed.ok) throw new Error(parsed.problems.join());
  const listening: Listening = await listen(parsed.config, answer);
  open.push({ close: () => listening.close(0) });
  return listening;
}
const PRODUCTION = {
  FOOTHOLD_MODE: "production",
  HOST: "127.0.0.1",
  DATABASE_URL: "postgres://db/foothold",
  PUBLIC_URL: "https://foothold.example",
  SECRET_KEY: "0123456789abcdef0123456789abcdef",
};

it.each([
  "127.0.0.1",
  "0.0.0.0",
  "::1",
])("says that a port taken at %s is, and takes the next", async (host) => {
  const said = vi.spyOn(console, "error").mockReturnValue();
  const port = await takenPort(host);
  expect((await listenAt(port)).port).toBeGreaterThan(port);
  expect(said).toHaveBeenCalledWith(`Port ${port} is taken; trying ${port + 1}.`);
});

it("does not move away from the port that production was given", async () => {
  vi.spyOn(console, "error").mockReturnValue();
  await expect(listenAt(await takenPort("127.0.0.1"), PRODUCTION)).rejects.toThrow(PortTaken);
});

it("lets a running request finish when it closes, and cuts off one that takes too long", async () => {
  const nothing = () => {};
  let answer = nothing;
  const listening = await listenAt(40_000 + Math.floor(Math.random() * 10_000), {}, (req, res) => {
    if (req.url === "/slow") answer = () => void res.end("done");
  });
  const ask = (path: string) =>
    new Promise<string>((resolve) => {
      get(`http://127.0.0.1:${listening.port}${path}`, (response) => {
        response.on("data", (chunk) => resolve(String(chunk)));
      }).once("error", () => resolve("cut off"));
    });
  const slow = ask("/slow");
  const endless = ask("/endless");
  await vi.waitUntil(() => answer !== nothing);
  const closed = listening.close(400);
  setTimeout(answer, 100);
  expect(await slow).toBe("done");
  expect(await endless).toBe("cut off");
  await closed;
});
