import { serve } from "./serve.server";

const commands: Record<string, (args: string[], stopping: AbortSignal) => Promise<number>> = { serve };

export async function runCommand(
  [name = "serve", ...args]: string[],
  stopping: AbortSignal,
): Promise<number> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    console.error(`There is no command "${name}". There is: ${Object.keys(commands).join(", ")}.`);
    return 2;
  }
  return command(args, stopping);
}
