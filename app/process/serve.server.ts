import { once } from "node:events";
import * as build from "virtual:remix/server-build";
import { createRequestHandler } from "@remix-run/express";
import express from "express";

export async function serve(_args: string[], stopping: AbortSignal): Promise<number> {
  const app = express();
  app.use("/assets", express.static("build/client/assets"));
  app.all("*", createRequestHandler({ build, mode: "production" }));
  const server = app.listen(Number(process.env.PORT ?? 3000), "127.0.0.1");
  await once(server, "listening");
  console.log(`Foothold is at http://localhost:${process.env.PORT ?? 3000}`);
  if (!stopping.aborted) await once(stopping, "abort");
  server.close();
  server.closeAllConnections();
  return 0;
}
