import type { Db } from "../../../db/client.server";
import { DEMO_PEOPLE } from "../../accounts/demo-people";
import { refuse, suspend } from "../../employers/standing.server";
import type { Actor } from "../../policy";
import { idOf } from "./dice";
import { done } from "./done";
import { type DemoEmployer, EMPLOYERS } from "./employers";
import { joinAsEmployer } from "./employers.server";
import { MANAGERS, OFFICERS, PARTNERS } from "./staff";
import type { World } from "./world.server";

type Officer = Extract<Actor, { role: "officer" }>;
type Member = Extract<Actor, { role: "employer" }>;

const BEGINNING = 75;
const PRESENTED = new Map(
  [DEMO_PEOPLE.owner, DEMO_PEOPLE.member, DEMO_PEOPLE.charity].map(({ name, email }) => [name, email]),
);

/** Who acts for a region or an employer, as the policy sees them. */
export interface Staff {
  /** The first of them decides, as far as the story goes. */
  officerOf(region: string): Officer;
  officersOf(region: string): Officer[];
  memberOf(employer: DemoEmployer): Member;
  /** Anybody of an employer but the owner, where there is one. */
  colleagueOf(employer: DemoEmployer): Member;
}

const employerId = (employer: DemoEmployer) => idOf(`employer ${employer.name}`);
const personId = (name: string) => idOf(`person ${name}`);
const roleId = (name: string) => idOf(`role ${name}`);
const partnerId = (name: string) => idOf(`partner ${name}`);

const memberOf = (employer: DemoEmployer, i: number): Member => {
  const key = `${employer.name} ${employer.people[i] ?? employer.people[0]}`;
  return {
    role: "employer",
    personId: personId(key),
    roleId: roleId(key),
    employerId: employerId(employer),
    position: employer.people[i] === undefined || i === 0 ? "owner" : "member",
    approved: employer.status !== "applied" && employer.status !== "refused",
  };
};

export const staff: Staff = {
  officerOf(region) {
    const [officer] = staff.officersOf(region);
    if (!officer) throw new Error(`No officer works in ${region}`);
    return officer;
  },
  officersOf: (region) =>
    OFFICERS.filter((officer) => officer.region === region).map(({ email, partner }) => ({
      role: "officer",
      personId: personId(email),
      roleId: roleId(email),
      partnerId: partnerId(partner),
      regionCode: region,
    })),
  memberOf: (employer) => memberOf(employer, 0),
  colleagueOf: (employer) => memberOf(employer, 1),
};

const slug = (text: string) =>
  text
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z]+/g, "-")
    .replace(/^-|-$/g, "");

/** Organisations and those who work for them: officers come by invitation, employers ask to join. */
export async function inviteStaff(world: World): Promise<void> {
  const { db, times } = world;
  const grantedAt = times.ago(BEGINNING, 9);
  await db
    .insertInto("partner")
    .values(PARTNERS.map(({ name, kind }) => ({ id: partnerId(name), name, kind, createdAt: grantedAt })))
    .execute();
  await db
    .insertInto("partnerRegion")
    .values(
      PARTNERS.flatMap(({ name, regions }) =>
        regions.map((regionCode) => ({ partnerId: partnerId(name), regionCode })),
      ),
    )
    .execute();
  const officers = OFFICERS.map(({ name, email, partner, region }, i) => ({
    // Numbers that are kept free for stories.
    person: {
      id: personId(email),
      fullName: name,
      email,
      phone: `+441632960${100 + i}`,
      createdAt: grantedAt,
    },
    role: { kind: "officer", partnerId: partnerId(partner), regionCode: region },
    key: email,
  }));
  const managers = MANAGERS.map(({ name, email }) => ({
    person: { id: personId(email), fullName: name, email, createdAt: grantedAt },
    role: { kind: "manager" },
    key: email,
  }));
  await invited(db, [...officers, ...managers], grantedAt);
  for (const employer of EMPLOYERS) {
    const [owner, ...others] = employer.people.map((name) => {
      const key = `${employer.name} ${name}`;
      const email = PRESENTED.get(name) ?? `${slug(name)}@${slug(employer.name)}.example`;
      const role = { kind: "employer", employerId: employerId(employer), position: "member" };
      return { person: { id: personId(key), fullName: name, email, createdAt: grantedAt }, role, key };
    });
    if (!owner) throw new Error(`Nobody works at ${employer.name}`);
    await db.insertInto("person").values(owner.person).execute();
    await joinAsEmployer(world, employer, {
      id: employerId(employer),
      email: owner.person.email,
      officer: staff.officerOf(employer.region),
    });
    await invited(db, others, grantedAt);
  }
}

interface Invited {
  person: { id: string; fullName: string; email: string; phone?: string; createdAt: Date };
  role: { kind: string; partnerId?: string; regionCode?: string; employerId?: string; position?: string };
  key: string;
}

/** Those whom a command or a colleague invited. */
async function invited(db: Db, people: readonly Invited[], grantedAt: Date): Promise<void> {
  for (const { key, person, role } of people) {
    await db.insertInto("person").values(person).execute();
    await db
      .insertInto("personRole")
      .values({ id: roleId(key), personId: person.id, grantedAt, ...role })
      .execute();
  }
}

/** Officers stop employers for now, whose posts read as not open, and say no to one that asked to join. */
export async function stopEmployers({ db, times }: World): Promise<void> {
  for (const employer of EMPLOYERS.filter(({ status }) => status === "refused")) {
    const officer = { db, actor: staff.officerOf(employer.region), now: times.ago(5, 11) };
    const words = "You ask people to pay for being found work. The law forbids that, and so do we.";
    done(await refuse(officer, employerId(employer), "pay-or-fees", words));
  }
  for (const employer of EMPLOYERS.filter(({ status }) => status === "suspended")) {
    const officer = { db, actor: staff.officerOf(employer.region), now: times.ago(4, 15) };
    const words = "Nobody who applied has had an answer for weeks. Please telephone me.";
    done(await suspend(officer, employerId(employer), "no-answers", words));
  }
}
