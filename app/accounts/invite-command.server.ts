import { parseArgs } from "node:util";
import { type Db, makeDb } from "../../db/client.server";
import type { Config } from "../config.server";
import { InvitationInput } from "./invitation";
import { type Invited, invite } from "./invitations.server";

const USAGE = `Invites somebody to a role:
  npm run invite -- --role manager --email name@example.org
  npm run invite -- --role employer --email … --employer "Riverside Hotel" [--position member] [--new --region norfolk]
  npm run invite -- --role officer --email … --partner "Norfolk Welcome" --region norfolk [--new]
--new makes the employer or partner, where it is not known yet.`;

const WORDS: Record<Extract<Invited, { ok: false }>["reason"], string> = {
  "no-such-employer": "There is no employer of this name. Check it, or add --new and --region to make it.",
  "no-such-partner": "There is no partner of this name. Check it, or add --new to make it.",
  "no-such-region": "There is no region of this code: add --region with one such as norfolk.",
};

/** Reads the command's options. Gives what is wrong with them in words. */
export function readInvitation(args: string[]): { input: InvitationInput } | { problems: string[] } {
  try {
    const { values } = parseArgs({
      args,
      options: {
        role: { type: "string" },
        email: { type: "string" },
        employer: { type: "string" },
        position: { type: "string" },
        partner: { type: "string" },
        region: { type: "string" },
        new: { type: "boolean" },
      },
    });
    const { new: isNew, ...given } = values;
    const parsed = InvitationInput.safeParse(isNew ? { ...given, isNew } : given);
    if (parsed.success) return { input: parsed.data };
    return {
      problems: parsed.error.issues.map((issue) =>
        issue.code === "unrecognized_keys"
          ? `--${issue.keys.join(", --").replace("isNew", "new")} does not go with this role`
          : `--${String(issue.path[0] ?? "role")}: ${issue.message}`,
      ),
    };
  } catch (error) {
    return { problems: [(error as Error).message] };
  }
}

/** `npm run invite`: makes the invitation, has the link sent, and in the demo prints it too. */
export async function inviteCommand(args: string[], config: Config, now = new Date()): Promise<number> {
  const read = readInvitation(args);
  if ("problems" in read) {
    console.error([...read.problems, "", USAGE].join("\n"));
    return 2;
  }
  const db = makeDb(config.databaseUrl, { max: 2 });
  try {
    return await inviteOne(db, read.input, config, now);
  } finally {
    await db.destroy();
  }
}

async function inviteOne(db: Db, input: InvitationInput, config: Config, now: Date): Promise<number> {
  const invited = await invite({ db, actor: { role: "system" }, now }, input);
  if (!invited.ok) {
    console.error(WORDS[invited.reason]);
    return 1;
  }
  console.log(`${input.email} is invited; the link is on its way.`);
  if (config.mode === "demo") console.log(`${config.publicUrl}/join/${invited.token}`);
  return 0;
}
