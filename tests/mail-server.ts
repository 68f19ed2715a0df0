import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo, Server } from "node:net";
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";

/** A mail server that keeps what it is given. `refuse` answers 550 to these recipients. */
export async function aMailServer({ port = 0, refuse = [] as string[], dropAfterData = false } = {}) {
  const mails: ParsedMail[] = [];
  let drop = dropAfterData;
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    onRcptTo: ({ address }, _session, done) =>
      done(
        refuse.includes(address) ? Object.assign(new Error("No such person"), { responseCode: 550 }) : null,
      ),
    onData: (stream, session, done) => {
      simpleParser(stream).then((mail) => {
        mails.push(mail);
        if (!drop) return done();
        // The server has the mail, but whoever sent it never hears so.
        drop = false;
        const connections = (
          server as unknown as { connections: Set<{ id: string; _socket: { destroy(): void } }> }
        ).connections;
        for (const connection of connections) if (connection.id === session.id) connection._socket.destroy();
      }, done);
    },
  });
  // A sender that is killed breaks off in the middle.
  server.on("error", () => undefined);
  const listening = server.listen(port, "127.0.0.1") as Server;
  await once(listening, "listening");
  const at = (listening.address() as AddressInfo).port;
  return {
    port: at,
    url: `smtp://127.0.0.1:${at}`,
    mails,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

/** A text message service that keeps what is posted, and answers with this status. */
export async function aTextService() {
  const texts: { to: string; text: string; id: string }[] = [];
  const answer = { status: 200 };
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk) => {
      body += chunk;
    });
    request.on("end", () => {
      if (answer.status === 200) texts.push(JSON.parse(body));
      response.writeHead(answer.status).end();
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/send`,
    texts,
    answer,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
