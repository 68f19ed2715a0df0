import { matchCommand, Refusal } from "./match-command.server";

// Answers on standard output. What is wrong with the command or a line: on standard error, with exit status 2.

async function main() {
  const answers = matchCommand(process.argv.slice(2));
  // Indexes that it made on a search server are removed before it ends; who does not wait asks a second time.
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void answers.return());
  for await (const answer of answers) {
    if (!process.stdout.write(`${JSON.stringify(answer)}\n`))
      await new Promise((drained) => process.stdout.once("drain", drained));
  }
}

// A reader such as `head` may close the pipe early: that is not an error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});

main().catch((error: unknown) => {
  if (!(error instanceof Refusal)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
});
