import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { root } from "../../app/process/prepare.mjs";

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address ? address.port : 0;
}

/** One of the built application's commands, in a demo of its own. */
export async function started(args: string[], url: string) {
  const settings = {
    FOOTHOLD_MODE: "demo",
    DEMO_DATA: args[0] === "serve" ? "none" : "small",
    PROCESS: "web",
    RATE_LIMIT: "0",
    LOG_LEVEL: "error",
    MEILISEARCH_URL: "",
    PORT: String(await freePort()),
    DATABASE_URL: url,
  };
  const child = spawn(process.execPath, ["build/server/index.js", ...args], {
    cwd: root,
    env: { ...process.env, ...settings },
    stdio: ["ignore", "pipe", "inherit"],
  });
  return { child, ended: once(child, "exit") };
}

/** The built application on a database that is there already. */
export async function served(url: string) {
  const { child, ended } = await started(["serve"], url);
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout?.on("data", (chunk: Buffer) => {
      const found = /ready at (\S+)/.exec(String(chunk))?.[1];
      if (found) resolve(found);
    });
    void ended.then(() => reject(new Error("The server did not start")));
  });
  return {
    address,
    stop: async () => {
      child.kill("SIGTERM");
      await ended;
    },
  };
}
