import { createServer, type RequestListener, type Server } from "node:http";
import type { Config } from "../config.server";

export interface Listening {
  port: number;
  /** Takes no more connections, lets running requests finish, and cuts off those that do not within the time. */
  close(milliseconds: number): Promise<void>;
}

export class PortTaken extends Error {}

/**
 * Listens at the configured address. In the demo a taken port gives way to the next free one; in production
 * it is an error, since a proxy in front would look for us in vain.
 */
export async function listen(config: Config, answer: RequestListener): Promise<Listening> {
  const tries = config.mode === "demo" ? 50 : 1;
  for (let port = config.port; port < Math.min(config.port + tries, 65_536); port += 1) {
    const servers = await listenAt(config.host, port, answer);
    if (servers) return { port, close: (milliseconds) => closeAll(servers, milliseconds) };
    console.error(`Port ${port} is taken${port + 1 < config.port + tries ? `; trying ${port + 1}` : ""}.`);
  }
  throw new PortTaken(`No free port from ${config.port} on.`);
}

/** All the servers for a host, or undefined when the port is taken. */
async function listenAt(host: string, port: number, answer: RequestListener): Promise<Server[] | undefined> {
  // A browser may take "localhost" for either: both must be ours, or neither.
  const hosts = host === "localhost" ? ["127.0.0.1", "::1"] : [host];
  const servers: Server[] = [];
  for (const [index, one] of hosts.entries()) {
    const server = createServer(
      { requestTimeout: 60_000, headersTimeout: 20_000, keepAliveTimeout: 65_000 },
      answer,
    );
    const problem = await new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
      server.once("error", resolve);
      server.listen(port, one, () => resolve(undefined));
    });
    if (!problem) servers.push(server);
    // A machine without IPv6 has no ::1.
    else if (index === 0 || problem.code === "EADDRINUSE") {
      for (const open of servers) open.close();
      if (problem.code === "EADDRINUSE") return undefined;
      throw problem;
    }
  }
  return servers;
}

async function closeAll(servers: Server[], milliseconds: number): Promise<void> {
  const cutOff = setTimeout(() => {
    for (const server of servers) server.closeAllConnections();
  }, milliseconds);
  // A kept-alive connection becomes idle only when its request has been answered.
  const sweep = setInterval(() => {
    for (const server of servers) server.closeIdleConnections();
  }, 50);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  clearTimeout(cutOff);
  clearInterval(sweep);
}
