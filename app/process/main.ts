// Set before anything is imported: React chooses its build when it is first loaded.
process.env.NODE_ENV = "production";

/**
 * Runs one of Foothold's commands to its end.
 * @param args the command's name and what follows it
 * @param stopping asks a running server to finish its work and end
 * @returns the exit status
 */
export async function main(args: string[], stopping: AbortSignal): Promise<number> {
  const { runCommand } = await import("./commands.server");
  return runCommand(args, stopping);
}
