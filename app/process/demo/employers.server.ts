import type { SectorCode } from "../../../db/reference/sectors";
import type { Caller } from "../../caller";
import { openEmployer } from "../../employers/opening.server";
import { Organisation } from "../../employers/organisation";
import { approve, verify } from "../../employers/standing.server";
import { transact } from "../../transact.server";
import { dice } from "./dice";
import { done } from "./done";
import type { DemoEmployer } from "./employers";
import { townIn } from "./places";
import { TRADES } from "./templates";
import type { World } from "./world.server";

/** Who supplies workers to others; its licence was looked up. */
const SUPPLIES = "Lea Valley Glass";

const REASONS = [
  "We have work, and people near us are looking for it. We would like to meet.",
  "The best cook we ever had learned English beside our stove. We would like to meet the next one.",
  "Our customers speak thirty languages, and we would like to.",
  "Half of those who apply to us never hear of our hours. We want to say them first.",
];

/** Somebody asks to join for an employer; an officer looks it up and says yes, unless it has only just asked. */
export async function joinAsEmployer(
  { db, times }: World,
  employer: DemoEmployer,
  { id, email, officer }: { id: string; email: string; officer: Caller["actor"] },
): Promise<void> {
  const d = dice(`employer ${employer.name}`);
  const isNew = employer.status === "applied" || employer.status === "refused";
  // Before the first post of theirs was begun, a week ago.
  const joined = isNew ? d.whole(6, 8) : d.whole(46, 70);
  const now = times.ago(joined, 10, d.whole(0, 59));
  const town = townIn(employer.region, employer.towns[0] as string);
  const digits = (count: number) => Array.from({ length: count }, () => d.whole(0, 9)).join("");
  const sectors = new Set<SectorCode>(TRADES[employer.trade].map(({ sector }) => sector));
  const typed = {
    name: employer.name,
    kind: employer.kind,
    description: employer.about,
    sectors: [...sectors].sort(),
    size: employer.size,
    town: town.label,
    // Numbers beyond those that the registers have given out.
    companyNumber: employer.kind === "business" ? `99${digits(6)}` : undefined,
    charityNumber: employer.kind === "charity" ? `99${digits(5)}` : undefined,
    suppliesWorkers: employer.name === SUPPLIES ? "yes" : "no",
    gangmasterLicence: employer.name === SUPPLIES ? "DEMO0001" : undefined,
    reasonToJoin: d.pick(REASONS),
    contactName: employer.people[0],
    email,
    // Numbers that are kept free for stories.
    phone: `01632 960${digits(3)}`,
  };
  const { town: _, townId: __, ...organisation } = Organisation.parse(typed);
  const answers = { kind: "employer" as const, employerId: id, townId: town.id, organisation };
  const opened = await transact({ db, actor: { role: "nobody" }, now }, "account.enter", async (write) => {
    write.allow({});
    return openEmployer(write, { ...answers, locale: "en" }, now);
  });
  if (!opened) throw new Error(`${employer.name} could not join`);
  if (isNew) return;
  const by = (hour: number): Caller => ({ db, actor: officer, now: times.ago(joined - 2, hour) });
  done(await approve(by(11), id, "Telephoned, and looked at the website and the register."));
  const looked = "Found in the public register under this name.";
  if (employer.kind !== "business") done(await verify(by(12), id, "kind", true, looked));
  if (employer.name === SUPPLIES) done(await verify(by(12), id, "licence", true, looked));
}
