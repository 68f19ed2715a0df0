import type { CertificateCode } from "../../../db/reference/certificates";
import type { SectorCode } from "../../../db/reference/sectors";
import type { SkillCode } from "../../../db/reference/skills";

/** What somebody can do and looks for. */
export interface Calling {
  weight: number;
  sectors: SectorCode[];
  skills: SkillCode[];
  certificates: CertificateCode[];
}

const calling = (weight: number, sectors: string, skills: string, certificates = ""): Calling => ({
  weight,
  sectors: sectors.split(" ") as SectorCode[],
  skills: skills.split(" ") as SkillCode[],
  certificates: certificates.split(" ").filter(Boolean) as CertificateCode[],
});

export const CALLINGS: readonly Calling[] = [
  calling(
    12,
    "hospitality food-production retail",
    "cooking food-preparation baking food-safety dish-washing bulk-cooking menu-planning customer-service",
    "food-hygiene-2 food-hygiene-3",
  ),
  calling(
    10,
    "cleaning hospitality health",
    "cleaning hotel-housekeeping laundry ironing office-cleaning house-cleaning cleaning-chemicals time-keeping",
  ),
  calling(
    9,
    "warehousing food-production retail",
    "order-picking packing loading-unloading barcode-scanning manual-handling pallet-trucks stock-counting teamwork",
    "forklift",
  ),
  calling(
    8,
    "care health community",
    "elderly-care personal-care home-care companionship communication care-notes moving-people",
    "care-certificate care-2 first-aid-at-work",
  ),
  calling(
    7,
    "retail hospitality office-admin",
    "selling customer-service till-work counter-service product-display shelf-stacking returns-refunds",
  ),
  calling(
    7,
    "construction transport manufacturing",
    "labouring bricklaying plastering painting-decorating tiling carpentry power-tools manual-handling",
    "cscs-labourer health-safety-construction-1 citb-test",
  ),
  calling(
    6,
    "childcare education care",
    "looking-after-children play-activities baby-care storytelling child-meals lunchtime-supervision communication",
    "childcare-2 paediatric-first-aid",
  ),
  calling(
    6,
    "education childcare community",
    "teaching classroom-support teaching-languages lesson-planning interpreting tutoring using-computers",
    "enic-statement",
  ),
  calling(
    6,
    "manufacturing food-production textiles",
    "assembly production-line machine-operating quality-checking following-instructions food-packing packing",
  ),
  calling(
    5,
    "transport warehousing construction",
    "van-driving car-driving delivery customer-service vehicle-checks load-securing route-planning",
    "driving-car driving-lorry driver-cpc",
  ),
  calling(
    5,
    "textiles hair-beauty retail",
    "sewing-machine hand-sewing tailoring clothing-alterations embroidery ironing customer-service",
  ),
  calling(
    4,
    "hair-beauty retail hospitality",
    "hair-cutting barbering braiding threading-waxing henna customer-service communication",
  ),
  calling(
    4,
    "office-admin it-digital community",
    "office-administration using-computers spreadsheets data-entry telephone bookkeeping customer-service filing",
  ),
  calling(
    4,
    "it-digital office-admin education",
    "it-support programming computer-networks databases software-testing web-design using-computers",
  ),
  calling(
    4,
    "health care office-admin",
    "nursing taking-observations personal-care infection-control laboratory-work care-notes communication",
    "enic-statement care-certificate",
  ),
  calling(
    3,
    "farming food-production warehousing",
    "planting-harvesting fruit-picking animal-care tractor-driving greenhouse-work vegetable-grading packing",
    "driving-car",
  ),
  calling(
    3,
    "vehicle-repair manufacturing transport",
    "car-mechanics vehicle-servicing tyre-fitting auto-electrics car-valeting welding metalwork",
    "driving-car",
  ),
  calling(
    3,
    "security retail transport",
    "guarding patrolling incident-reports conflict-management communication customer-service",
    "sia-security-guard sia-door-supervisor",
  ),
  calling(
    3,
    "community education office-admin",
    "interpreting translation advocacy advice-work mentoring communication using-computers",
  ),
  calling(
    3,
    "manufacturing construction it-digital",
    "mechanical-engineering electrical-engineering machine-maintenance reading-drawings civil-engineering welding",
    "enic-statement",
  ),
];
