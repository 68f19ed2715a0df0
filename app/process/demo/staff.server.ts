import type { Db } from "../../../db/client.server";
import { DEMO_PEOPLE } from "../../accounts/demo-people";
import type { Actor } from "../../policy";
import { dice, idOf } from "./dice";
import { type DemoEmployer, EMPLOYERS } from "./employers";
import { MANAGERS, OFFICERS, PARTNERS } from "./staff";
import type { Times } from "./times";

type Officer = Extract<Actor, { role: "officer" }>;
type Member = Extract<Actor, { role: "employer" }>;

const BEGINNING = 75;
const PRESENTED = new Map([DEMO_PEOPLE.owner, DEMO_PEOPLE.member].map(({ name, email }) => [name, email]));

/** Who acts for a region or an employer, as the policy sees them. */
export interface Staff {
  officerOf(region: string): Officer;
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
    approved: employer.status !== "applied",
  };
};

export const staff: Staff = {
  officerOf(region) {
    const officer = OFFICERS.find((each) => each.region === region);
    if (!officer) throw new Error(`No officer works in ${region}`);
    return {
      role: "officer",
      personId: personId(officer.email),
      roleId: roleId(officer.email),
      partnerId: partnerId(officer.partner),
      regionCode: region,
    };
  },
  memberOf: (employer) => memberOf(employer, 0),
  colleagueOf: (employer) => memberOf(employer, 1),
};

const slug = (text: string) =>
  text
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z]+/g, "-")
    .replace(/^-|-$/g, "");

/** Organisations and those who work for them: they come by invitation, and stand before the story begins. */
export async function inviteStaff(db: Db, times: Times): Promise<void> {
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
  const officers = OFFICERS.map(({ name, email, partner, region }) => ({
    person: { id: personId(email), fullName: name, email, createdAt: grantedAt },
    role: { kind: "officer", partnerId: partnerId(partner), regionCode: region },
    key: email,
  }));
  const managers = MANAGERS.map(({ name, email }) => ({
    person: { id: personId(email), fullName: name, email, createdAt: grantedAt },
    role: { kind: "manager" },
    key: email,
  }));
  const members = EMPLOYERS.flatMap((employer) =>
    employer.people.map((name, i) => {
      const key = `${employer.name} ${name}`;
      const email = PRESENTED.get(name) ?? `${slug(name)}@${slug(employer.name)}.example`;
      return {
        person: { id: personId(key), fullName: name, email, createdAt: grantedAt },
        role: { kind: "employer", employerId: employerId(employer), position: i === 0 ? "owner" : "member" },
        key,
      };
    }),
  );
  const people = [...officers, ...managers, ...members];
  await db
    .insertInto("person")
    .values(people.map((each) => each.person))
    .execute();
  await db
    .insertInto("employer")
    .values(EMPLOYERS.map((employer) => rowOf(employer, times)))
    .execute();
  for (const { key, person, role } of people)
    await db
      .insertInto("personRole")
      .values({ id: roleId(key), personId: person.id, grantedAt, ...role })
      .execute();
}

function rowOf(employer: DemoEmployer, times: Times) {
  const d = dice(`employer ${employer.name}`);
  const stands = employer.status !== "applied";
  const joined = d.whole(44, 70);
  const { personId: officerId } = staff.officerOf(employer.region);
  return {
    id: employerId(employer),
    name: employer.name,
    kind: employer.kind,
    kindVerifiedBy: stands && employer.kind !== "business" ? officerId : null,
    status: stands ? "approved" : "applied",
    description: employer.about,
    size: employer.size,
    regionCode: employer.region,
    contactName: employer.people[0],
    officerId: stands ? officerId : null,
    approvedBy: stands ? officerId : null,
    approvedAt: stands ? times.ago(joined - 2, 11) : null,
    createdAt: times.ago(stands ? joined : d.whole(1, 5), 10),
  };
}

/** An officer stops an employer for now: its posts read as not open. */
export async function suspendEmployers(db: Db, times: Times): Promise<void> {
  for (const employer of EMPLOYERS.filter(({ status }) => status === "suspended"))
    await db
      .updateTable("employer")
      .set({
        status: "suspended",
        statusNote: `Suspended on ${times.day(-4)}: applicants had no answers for weeks.`,
      })
      .where("id", "=", employerId(employer))
      .execute();
}
