import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it } from "vitest";
import { clientAt } from "./client.server";

it("asks for answers that are not packed, with the key", async () => {
  const server = createServer((request, response) => {
    response.end(
      JSON.stringify({ status: `${request.headers["accept-encoding"]} ${request.headers.authorization}` }),
    );
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  expect(await clientAt({ url, key: "secret" }, 1_000).health()).toEqual({
    status: "identity Bearer secret",
  });
  server.closeAllConnections();
  server.close();
});
