import type { RegionCode } from "../../../db/reference/regions";
import type { Trade } from "./templates";

export interface DemoEmployer {
  name: string;
  trade: Trade;
  region: RegionCode;
  /** Towns in which it has work, its own first; by name, and by label where several have the name. */
  towns: string[];
  street: string;
  /** What it says of itself, in the employers' page and at the end of its posts. */
  about: string;
  size: "under_10" | "10_to_49" | "50_to_249" | "250_or_more";
  kind: "business" | "charity" | "public_body";
  /** Who signs in for it; the first is the owner. */
  people: string[];
  /** How many vacancies it has, next to others. */
  weight: number;
  status: "approved" | "applied" | "refused" | "suspended";
}

const KINDS: Partial<Record<Trade, DemoEmployer["kind"]>> = {
  school: "public_body",
  hospital: "public_body",
  charity: "charity",
};

/** Name | trade | towns | street | size | people | what it says of itself */
const TABLE: Record<string, string> = {
  norfolk: `
Riverside Hotel | hotel | Norwich | 4 Quayside | 50_to_249 | Helen Marsh, Tomasz Zielinski | We are a family hotel of 84 rooms beside the river. A third of us learned English after coming here, and we pay for lessons on Tuesday afternoons.
Wensum Care Homes | care-home | Norwich, Wymondham, Dereham | 31 Earlham Green Lane | 50_to_249 | Patricia Bloom | We run three homes for older people. Staff stay with us for seven years on average, and we are proud of that number.
Larkfield Learning Trust | school | Norwich, Thorpe St Andrew | 2 Larkfield Way | 250_or_more | James Okonjo, Wendy Sharpe | Nine primary schools that share ideas, cooks and a minibus. Our families speak forty languages.
Brightway Cleaning | cleaning-firm | Norwich, Hellesdon, Wymondham | Unit 6, Vulcan Yard | 50_to_249 | Marta Ferreira | We were founded by two cleaners. Everyone has a contract, sick pay from the first day and a say in their hours.
Little Wrens Nursery | nursery | Norwich | 17 Unthank Mews | 10_to_49 | Sophie Tarrant | Sixty children, a large garden and eleven hens. Staff children have half-price places.
Elm Hill Kitchen | restaurant | Norwich | 9 Elm Court | under_10 | Giulia Conti | A lunch place for people in a hurry who still want to eat well.
Ketteringham Distribution | warehouse | Wymondham, Norwich | Gate 3, Browick Park | 250_or_more | Neil Fosdyke | We send school supplies to all of Britain. A works bus leaves Norwich at twenty past the hour.
Saltmarsh Bakery | food-factory | Great Yarmouth, Norwich | 22 Southgates | 50_to_249 | Colin Yaxley | Bread for the coast since 1961, now in a new bakery with windows.
Anchor Bay Holiday Village | hotel | Great Yarmouth, Caister-on-Sea | Marine Parade North | 50_to_249 | Denise Pargeter | Two hundred lodges and a hotel by the dunes, open all year.
Brecks Fresh | farm | Thetford, Watton | Harling Drove Farm | 50_to_249 | Oliver Cressy | We grow carrots, onions and parsley on sandy soil and pack them ourselves.
Wash Coast Hospitals | hospital | King's Lynn | Hospital Approach | 250_or_more | Dr Anita Rao | A hospital of 420 beds. Colleagues from 61 countries work here and 38 languages are spoken.
North Walsham Timber Works | factory | North Walsham | 8 Folgate Close | 10_to_49 | Peter Amies | We make tables and benches that are mended, never thrown away.
Castle Meadow Stores | supermarket | Norwich, Thorpe St Andrew | 26 Castle Row | 50_to_249 | Linda Garrod | A food shop in the middle of Norwich, with a bakery and a post office.
Broadland Contact Centre | office | Norwich | 2 Yare House | 250_or_more | Simon Pettit | We answer the telephone for water, housing and travel, in eleven languages.
Tas Valley Welcome | charity | Norwich, Diss | 40 Magpie Lane | 10_to_49 | Ruth Adeyemi | We help people who are new to Norfolk to find a home, friends and work.
Mousehold Lane Bakehouse | restaurant | Norwich | 58 Mousehold Lane | under_10 | Agnieszka Wrona | Two ovens, six tables and a queue on Saturdays. We open in spring.
Quick Start Staffing | cleaning-firm | Norwich | 1 Temple House | under_10 | Darren Sykes | We find cleaners for offices, and work for those who pay to be on our books.
`,
  suffolk: `
Orwell Quay Hotel | hotel | Ipswich, Felixstowe | 1 Neptune Walk | 50_to_249 | Karen Dunnett | A hotel on the quay with ninety rooms and a kitchen that takes breakfast seriously.
Gipping Valley Foods | food-factory | Stowmarket, Ipswich | Violet Mill Lane | 250_or_more | Andrew Seago | We make soups and sauces for shops whose names you know.
Deben Home Care | home-care | Ipswich, Woodbridge, Kesgrave | 12 Quay Street | 50_to_249 | Julie Catchpole | We care for 200 people at home and plan visits so that carers can get there.
Abbeygate Stores | supermarket | Bury St Edmunds, Sudbury | 55 Risbygate Row | 50_to_249 | Martin Bugg | Four food shops that belong to their staff.
Harbour Reach Logistics | warehouse | Felixstowe, Ipswich | Trimley Dock Road | 250_or_more | Lorraine Pask | We unpack what the ships bring and send it on.
Kirkley Threads | textiles | Lowestoft | 3 Mill Loft | 10_to_49 | Noor Jahan | We sew workwear that lasts, and mend it free for five years.
`,
  cambridgeshire: `
Fenland Foods | food-factory | Wisbech, March, Chatteris | Cromwell Road Works | 250_or_more | Graham Tebbit, Ewa Kowalczyk | We freeze peas, beans and potatoes from the fields around us, with 600 people in four shifts.
Nene Park Distribution | warehouse | Peterborough | 100 Fengate Way | 250_or_more | Samina Akhtar | Parcels and furniture for the east of England.
Cam Hospitals Trust | hospital | Cambridge | 2 Nightingale Avenue | 250_or_more | Dr Joseph Mbeki | Two hospitals where people come to be healed, to teach and to learn.
Ouse Valley Schools | school | Huntingdon, St Neots | 14 Hartford Lane | 250_or_more | Clare Wadsworth | Seven schools along the river.
Peterborough Lantern | charity | Peterborough | 66 Lincoln Court | 10_to_49 | Habib Rahmani | Advice, English classes and a warm room, open to everyone.
Silicon Fen Repairs | digital | Cambridge | 5 Coldhams Works | 10_to_49 | Wing Lau | We repair what others throw away, and write software for schools.
`,
  essex: `
Thameside Distribution | warehouse | Grays, Basildon | Oliver Way | 250_or_more | Kelly Prior | A distribution centre with a crèche, because we need you and you need one.
Southend Pier View Hotel | hotel | Southend-on-Sea | 27 Royal Crescent | 50_to_249 | Dominic Rayner | Sea on one side, town on the other.
Colne Care | care-home | Colchester, Braintree | 9 Mersea Gardens | 50_to_249 | Sharon Tuck | Four small homes with large gardens.
Chelmer Cleaning Cooperative | cleaning-firm | Chelmsford, Witham | 2 Navigation Yard | 10_to_49 | Ana Paula Reis | We own the company that we clean for.
Marsh Lane Builders | builder | Basildon, Chelmsford | Unit 11, Marsh Lane | 50_to_249 | Gary Pledger | We build homes that people on ordinary pay can rent.
Tendring Community Transport | transport | Clacton-on-Sea, Colchester | Depot 2, Gorse Lane | 50_to_249 | Maureen Lusher | We take people where buses do not go.
Harlow Kidsplay Nurseries | nursery | Harlow | 5 Staple Field | 50_to_249 | Hannah Osei | Three nurseries with their own forest days.
`,
  hertfordshire: `
Lea Valley Glass | farm | Cheshunt, Hoddesdon | Nazeing New Nursery | 50_to_249 | Salvatore Russo | Peppers and cucumbers under glass since our grandparents came from Sicily.
Ermine Assembly | factory | Stevenage, Letchworth Garden City | 18 Gunnels Rise | 50_to_249 | Paul Kitchener | We make pumps that keep hospitals and breweries running.
Hemel Direct | office | Hemel Hempstead, St Albans | 3 Boxmoor House | 250_or_more | Priti Shah | We answer the telephone for companies that want it answered well.
Hatfield Home Care | home-care | Hatfield, Welwyn Garden City | 77 Wellfield Road | 10_to_49 | Bernadette Doyle | Care at home by people you know by name.
`,
  bedfordshire: `
Luton Airside Services | cleaning-firm | Luton, Dunstable | 8 Percival Way | 250_or_more | Mohammed Miah | We clean aircraft, terminals and buses, in that order, all day and all night.
Bedford River Schools | school | Bedford, Kempston | 30 Embankment Rise | 250_or_more | Lucy Ferrers | Five schools in a town of a hundred languages.
Ivel Farm Fresh | food-factory | Biggleswade, Sandy | London Road Packhouse | 50_to_249 | Stephen Darlow | Salads from field to shop in a day.
Chiltern Motors | garage | Luton, Leighton Buzzard | 61 Dallow Forge | 10_to_49 | Imran Qureshi | A garage that explains the bill.
`,
  birmingham: `
Gas Street Hotel | hotel | Birmingham | 12 Gas Street Basin | 250_or_more | Angela Brennan | 240 rooms on the canal, and a training kitchen that has sent out forty chefs.
Soho Road Stores | supermarket | Handsworth, Aston | 301 Soho Parade | 50_to_249 | Harjit Bains | Food from six continents, and staff to match.
Rea Valley Hospitals | hospital | Birmingham, Erdington | 90 Bordesley Approach | 250_or_more | Dr Fiona Walsh | Three hospitals that look after a million people.
Spark Green Schools | school | Sparkhill, Small Heath | 5 Stratford Rise | 250_or_more | Nasreen Begum | Eleven primary schools whose children will be bilingual all their lives.
Tyseley Metalcraft | factory | Yardley, Birmingham | Unit 40, Wharfdale Works | 50_to_249 | Keith Pountney | Frames, brackets and railings since 1938.
Second City Care | care-home | Moseley, Kings Heath | 18 Alcester Gardens | 50_to_249 | Yvonne Clarke | Homes where the cook asks what you grew up eating.
Digbeth Digital Works | digital | Birmingham | 7 Fazeley Lofts | 10_to_49 | Arjun Nair | Software and support for charities and schools.
Canalside Kitchens | restaurant | Birmingham, Edgbaston | 3 Broad Wharf | 50_to_249 | Zeynep Kaya | Three restaurants and a bakery.
Quiet Watch Security | security-firm | Birmingham | 44 Allison Chambers | 50_to_249 | Desmond Grant | Calm people for busy places.
Balti Triangle Builders | builder | Sparkhill, Birmingham | 150 Ladypool Yard | 10_to_49 | Shabir Khan | Extensions, repairs and fair dealing.
Welcome Hall Birmingham | charity | Birmingham, Selly Oak | 11 Digbeth Chapel | 10_to_49 | Lidia Tekle | A hall, a kitchen and twenty rooms full of advice.
`,
  coventry: `
Godiva Assembly | factory | Coventry, Binley | 2 Swift Park | 250_or_more | Trevor Haddon | We put together electric vans.
Cathedral Quarter Cafés | restaurant | Coventry | 6 Hay Court | 10_to_49 | Michelle Byrne | Two cafés that give their profit to the night shelter.
Foleshill Stitch | textiles | Foleshill, Coventry | 88 Ribbon Mill | 10_to_49 | Rukhsana Mir | School uniforms made three streets from the schools.
Coventry Link Transport | transport | Coventry | Depot, Harnall Way | 250_or_more | Alan Timms | Buses, school runs and deliveries.
`,
  wolverhampton: `
Penn Fields Supplies | warehouse | Wolverhampton, Wednesfield | 30 Planetary Park | 50_to_249 | Sunita Devi | Parts for washing machines, sent the same day.
Whitmore Reans Nursery | nursery | Wolverhampton | 4 Evans Croft | 10_to_49 | Grace Okafor | A nursery in an old library.
Black Country Crown Salons | salon | Wolverhampton, Bilston | 19 Dudley Arcade | 10_to_49 | Kiran Sandhu | Four salons, two of them in shopping centres.
`,
};

/** Not yet approved, told no, or suspended; every other stands. */
const APPLIED = [
  "Hatfield Home Care",
  "Chiltern Motors",
  "Balti Triangle Builders",
  "Black Country Crown Salons",
  "Mousehold Lane Bakehouse",
];
const REFUSED = ["Quick Start Staffing"];
const SUSPENDED = ["Thameside Distribution"];
/** More posts than others; the rest by size. */
const BUSY: Record<string, number> = {
  "Riverside Hotel": 14,
  "Fenland Foods": 14,
  "Brightway Cleaning": 11,
  "Little Wrens Nursery": 6,
};
const WEIGHT = { under_10: 3, "10_to_49": 5, "50_to_249": 7, "250_or_more": 9 };

function standingOf(name: string): DemoEmployer["status"] {
  if (APPLIED.includes(name)) return "applied";
  if (REFUSED.includes(name)) return "refused";
  return SUSPENDED.includes(name) ? "suspended" : "approved";
}

export const EMPLOYERS: readonly DemoEmployer[] = Object.entries(TABLE).flatMap(([region, lines]) =>
  lines
    .trim()
    .split("\n")
    .map((line) => {
      const [name = "", trade = "", towns = "", street = "", size = "", people = "", about = ""] =
        line.split(" | ");
      return {
        name,
        trade: trade as Trade,
        region: region as RegionCode,
        towns: towns.split(", "),
        street,
        about,
        size: size as DemoEmployer["size"],
        kind: KINDS[trade as Trade] ?? "business",
        people: people.split(", "),
        weight: BUSY[name] ?? WEIGHT[size as DemoEmployer["size"]],
        status: standingOf(name),
      };
    }),
);
