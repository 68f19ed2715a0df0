import type { RegionCode } from "../../../db/reference/regions";
import { DEMO_PEOPLE } from "../../accounts/demo-people";

export interface DemoPartner {
  name: string;
  kind: "council" | "charity" | "college";
  regions: RegionCode[];
}

export const PARTNERS: readonly DemoPartner[] = [
  { name: "Norfolk Welcome", kind: "charity", regions: ["norfolk"] },
  { name: "East Coast College", kind: "college", regions: ["norfolk", "suffolk"] },
  { name: "Suffolk New Neighbours", kind: "charity", regions: ["suffolk"] },
  { name: "Cambridgeshire and Peterborough Arrivals", kind: "council", regions: ["cambridgeshire"] },
  { name: "Essex Integration Partnership", kind: "council", regions: ["essex"] },
  { name: "Chiltern Settlement Service", kind: "charity", regions: ["hertfordshire", "bedfordshire"] },
  { name: "Birmingham City Welcome", kind: "council", regions: ["birmingham"] },
  { name: "Midlands New Start", kind: "charity", regions: ["birmingham", "coventry", "wolverhampton"] },
  { name: "Coventry Welcomes", kind: "council", regions: ["coventry"] },
  { name: "Wolverhampton Newcomers", kind: "charity", regions: ["wolverhampton"] },
];

export interface DemoOfficer {
  name: string;
  email: string;
  partner: string;
  region: RegionCode;
}

const officer = (name: string, email: string, partner: string, region: RegionCode): DemoOfficer => ({
  name,
  email,
  partner,
  region,
});

/** The first of a region is the one who decides there, as far as the story goes. */
export const OFFICERS: readonly DemoOfficer[] = [
  officer(DEMO_PEOPLE.norfolk.name, DEMO_PEOPLE.norfolk.email, "Norfolk Welcome", "norfolk"),
  officer("Robert Kemp", "robert.kemp@eastcoast.example", "East Coast College", "norfolk"),
  officer("Beth Wilby", "beth.wilby@norfolkwelcome.example", "Norfolk Welcome", "norfolk"),
  officer("Sally Thurlow", "sally.thurlow@newneighbours.example", "Suffolk New Neighbours", "suffolk"),
  officer("Ife Ogunleye", "ife.ogunleye@eastcoast.example", "East Coast College", "suffolk"),
  officer(
    "Magdalena Nowak",
    "magdalena.nowak@arrivals.example",
    "Cambridgeshire and Peterborough Arrivals",
    "cambridgeshire",
  ),
  officer("Stuart Bellamy", "stuart.bellamy@essexip.example", "Essex Integration Partnership", "essex"),
  officer("Farzana Ali", "farzana.ali@chiltern.example", "Chiltern Settlement Service", "hertfordshire"),
  officer("Michael Dunne", "michael.dunne@chiltern.example", "Chiltern Settlement Service", "bedfordshire"),
  officer(DEMO_PEOPLE.birmingham.name, DEMO_PEOPLE.birmingham.email, "Birmingham City Welcome", "birmingham"),
  officer("Parveen Kaur", "parveen.kaur@newstart.example", "Midlands New Start", "birmingham"),
  officer("Joanna Whitfield", "joanna.whitfield@coventrywelcomes.example", "Coventry Welcomes", "coventry"),
  officer("Leroy Campbell", "leroy.campbell@newcomers.example", "Wolverhampton Newcomers", "wolverhampton"),
];

export const MANAGERS = [DEMO_PEOPLE.manager];
