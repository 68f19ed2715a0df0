import type { Placement, Template } from "./template";

/* Work experience and volunteering, by the trade that offers them. Nobody is paid in them unless they say so. */

type Unpaid = Omit<Template, "pay" | "placement" | "skills">;

const paid = (
  template: Omit<Template, "placement" | "skills">,
  placement: Omit<Placement, "kind" | "basis">,
) => ({
  ...template,
  skills: [],
  placement: { kind: "work_experience" as const, basis: "paid" as const, ...placement },
});

const unpaid = (template: Unpaid, placement: Omit<Placement, "kind">): Template => ({
  ...template,
  skills: [],
  pay: [0, 0],
  placement: { kind: "work_experience", ...placement },
});

const volunteering = (template: Unpaid, placement: Omit<Placement, "kind" | "basis">): Template => ({
  ...template,
  skills: [],
  pay: [0, 0],
  placement: { kind: "volunteering", basis: "volunteering", ...placement },
});

const FARES = "Bus fares, paid back in cash on the day.";

export const hotel: Template[] = [
  paid(
    {
      title: "Two paid weeks in a hotel kitchen",
      work: "You spend two weeks beside our chefs: the first on vegetables and washing up, the second on breakfasts. You are paid for every hour. At the end we talk about how it went, and write you a reference.",
      sector: "hospitality",
      soc: "9263",
      helpful: ["food-preparation", "cooking"],
      english: [1, 1, 0, 0],
      conditions: ["standing", "heat", "pork"],
      pay: [1271, 1271],
      weeks: [["mon-fri 09:30-14:30"]],
      places: 2,
    },
    {
      length: [2, "weeks"],
      learning:
        "How a hotel kitchen is organised, food safety in practice, and the English words for all of it.",
      supervisor: "Marco, sous-chef",
      leadsTo: "The next kitchen porter's job, where there is one.",
    },
  ),
  unpaid(
    {
      title: "Three days at the front desk",
      work: "You sit beside our receptionists for three days and watch how they welcome guests, answer the telephone and use the booking system. You do no work for us: you look, listen and ask.",
      sector: "hospitality",
      soc: "4216",
      helpful: ["hotel-reception"],
      english: [3, 3, 2, 1],
      weeks: [["tue-thu 10:00-14:30"]],
    },
    {
      basis: "shadowing",
      length: [3, "days"],
      learning: "What the day of a hotel receptionist is like, and which English it needs.",
      supervisor: "Anita, front desk lead",
      expenses: FARES,
      leadsTo: "You may give our name when you apply for reception work.",
    },
  ),
  unpaid(
    {
      title: "Training kitchen placement",
      work: "Part of the college's hospitality course: four weeks in our training kitchen, one section a week, with a chef who has taught for ten years.",
      sector: "hospitality",
      soc: "5434",
      helpful: ["cooking", "food-safety"],
      english: [2, 2, 1, 1],
      conditions: ["standing", "heat", "alcohol", "pork"],
      weeks: [["mon-wed 10:00-15:00"]],
      places: 3,
    },
    {
      basis: "course_placement",
      length: [4, "weeks"],
      course: ["English and Skills: hospitality", "East Coast College"],
      learning: "Four kitchen sections, and the practical part of the level 2 certificate.",
      supervisor: "Dawit, training chef",
      expenses: `${FARES} Lunch with the team.`,
    },
  ),
];

export const care: Template[] = [
  unpaid(
    {
      title: "Placement of the health and social care course",
      work: "Two days a week in one of our homes while you do the course: you talk with residents, help at meals and activities, and never work alone.",
      sector: "care",
      soc: "6135",
      helpful: ["companionship", "communication"],
      english: [2, 2, 2, 1],
      arranged: ["dbs-enhanced"],
      conditions: ["standing"],
      weeks: [["tue-wed 09:30-14:30"]],
      places: 2,
    },
    {
      basis: "course_placement",
      length: [8, "weeks"],
      course: ["English and Skills: health and social care", "City College"],
      learning: "The fifteen standards of the Care Certificate, seen and done beside a senior carer.",
      supervisor: "Blessing, deputy manager",
      expenses: FARES,
      leadsTo: "Most of those who came to us this way now work here.",
    },
  ),
];

export const hospital: Template[] = [
  unpaid(
    {
      title: "A week beside nurses, for nurses from abroad",
      work: "You are a nurse and want to be one here. For a week you go with a ward sister, see handovers and medicine rounds, and meet the colleague who helps with registration. You give no care.",
      sector: "health",
      soc: "6131",
      helpful: ["nursing", "taking-observations"],
      english: [4, 4, 3, 3],
      arranged: ["dbs-enhanced"],
      weeks: [["mon-fri 09:00-15:00"]],
      places: 2,
    },
    {
      basis: "shadowing",
      length: [1, "weeks"],
      learning: "How a ward works here, the words of a handover, and the steps to registration.",
      supervisor: "Sister Grace Mensah",
      expenses: FARES,
      leadsTo: "A healthcare assistant's post while you prepare for the test of competence.",
    },
  ),
  volunteering(
    {
      title: "Ward visitor",
      work: "You visit patients who have no visitors: you talk, play cards, fetch a newspaper. Many are glad of somebody who speaks their language.",
      sector: "health",
      soc: "6135",
      helpful: ["companionship", "interpreting"],
      english: [2, 2, 0, 0],
      arranged: ["dbs-enhanced"],
      weeks: [["wed 13:00-16:00"]],
      places: 6,
    },
    {
      supervisor: "Joan, volunteer coordinator",
      expenses: `${FARES} A voucher for the canteen.`,
      leadsTo: "A reference after three months.",
    },
  ),
];

export const school: Template[] = [
  unpaid(
    {
      title: "Classroom helper as a voluntary worker",
      work: "You help in one class for a term: you listen to children read, set out paint and paper, and go along to the library. You are asked for set mornings, and we count on you.",
      sector: "education",
      soc: "6112",
      helpful: ["classroom-support", "storytelling"],
      english: [3, 3, 2, 2],
      arranged: ["dbs-enhanced-barred"],
      weeks: [["mon-wed 09:15-11:45"]],
      termTimeOnly: true,
      places: 2,
    },
    {
      basis: "voluntary_worker",
      length: [10, "weeks"],
      learning: "How a British primary school works, and how children learn to read here.",
      supervisor: "Mrs Lane, year 2",
      expenses: FARES,
      leadsTo: "Three of our teaching assistants began like this.",
    },
  ),
  volunteering(
    {
      title: "Reading friend",
      work: "You hear children read, ten minutes each, in English or in your own language. You choose your afternoons each half-term.",
      sector: "education",
      soc: "6113",
      helpful: ["storytelling", "teaching"],
      english: [3, 3, 3, 1],
      arranged: ["dbs-enhanced-barred"],
      weeks: [["tue 13:15-15:00"]],
      termTimeOnly: true,
      places: 5,
    },
    { supervisor: "Mr Okonjo, head", expenses: FARES },
  ),
];

export const foodFactory: Template[] = [
  unpaid(
    {
      title: "Work academy: food production",
      work: "Two weeks of training paid for by the Jobcentre, then four weeks on our packing line beside a line leader, and at the end an interview for a real job.",
      sector: "food-production",
      soc: "8111",
      helpful: ["production-line", "food-packing"],
      english: [1, 1, 0, 0],
      conditions: ["cold", "standing", "noise"],
      weeks: [["mon-thu 09:00-15:00"]],
      places: 8,
    },
    {
      basis: "scheme",
      length: [6, "weeks"],
      training: "Food safety level 2, manual handling, and English for the production line.",
      learning: "Packing, quality checks and hygiene, with a certificate in food safety.",
      supervisor: "Ewa Kowalczyk, training",
      expenses: "A works bus, boots and lunch.",
      leadsTo: "The interview is for a job that is open now.",
    },
  ),
];

export const cleaningFirm: Template[] = [
  paid(
    {
      title: "A paid month with a cleaning team",
      work: "You join one team for a month and learn offices, schools and flats. Each week ends with a short talk about what you would like to try next.",
      sector: "cleaning",
      soc: "9223",
      helpful: ["cleaning", "time-keeping"],
      english: [1, 1, 0, 0],
      conditions: ["chemicals", "standing"],
      pay: [1271, 1300],
      weeks: [["mon-fri 10:00-14:00"]],
      places: 1,
    },
    {
      length: [1, "months"],
      learning: "Safe use of chemicals and machines, and how to leave a room that people notice.",
      supervisor: "Marta Ferreira",
      leadsTo: "A contract, if we both want it.",
    },
  ),
];

export const factory: Template[] = [
  paid(
    {
      title: "Six paid weeks for engineers from abroad",
      work: "You were an engineer. For six weeks you work with our maintenance team, read our drawings, and see how we plan a repair. You are paid like everybody on the shift.",
      sector: "manufacturing",
      soc: "5223",
      helpful: ["mechanical-engineering", "reading-drawings"],
      english: [3, 3, 3, 2],
      conditions: ["noise", "standing"],
      pay: [1350, 1450],
      weeks: [["mon-fri 08:00-14:00"]],
      places: 1,
    },
    {
      length: [6, "weeks"],
      learning: "British standards and drawings, our safety rules, and the English of a repair.",
      supervisor: "Trevor Haddon, works manager",
      leadsTo: "A technician's post; two of five stayed last year.",
    },
  ),
];

export const digital: Template[] = [
  unpaid(
    {
      title: "A week with people who write software",
      work: "You join our meetings, look over shoulders and ask why. Bring a laptop with something you made, and we will look at it together.",
      sector: "it-digital",
      soc: "2134",
      helpful: ["programming", "software-testing"],
      english: [3, 3, 3, 2],
      weeks: [["mon-fri 10:00-15:00"]],
      places: 1,
    },
    {
      basis: "shadowing",
      length: [5, "days"],
      learning: "How a small team plans, writes, tests and releases.",
      supervisor: "Arjun Nair",
      expenses: FARES,
    },
  ),
];

export const charity: Template[] = [
  volunteering(
    {
      title: "Host in the welcome café",
      work: "You welcome people, make tea, lay tables and talk. On Thursdays somebody cooks the food of their country: perhaps you.",
      sector: "community",
      soc: "9266",
      helpful: ["customer-service", "cooking"],
      english: [1, 1, 0, 0],
      weeks: [["thu 11:00-14:30"]],
      places: 8,
    },
    {
      supervisor: "Lidia Tekle",
      expenses: `${FARES} Lunch.`,
      leadsTo: "A reference, and the food hygiene certificate if you want it.",
    },
  ),
  volunteering(
    {
      title: "Interpreter at the advice desk",
      work: "You help people and advisers to understand each other. We train you first, and nobody hears what they do not want to hear.",
      sector: "community",
      soc: "6113",
      helpful: ["interpreting", "advice-work"],
      english: [4, 4, 3, 2],
      weeks: [["Mornings: tue 09:30-12:30", "Afternoons: fri 13:00-16:00"]],
      places: 4,
    },
    {
      supervisor: "Habib Rahmani",
      expenses: FARES,
      leadsTo: "The level 2 course in community interpreting.",
    },
  ),
  volunteering(
    {
      title: "Gardener on the shared allotment",
      work: "We grow vegetables for the community kitchen. Come when you like, bring children, take some home.",
      sector: "community",
      soc: "9111",
      helpful: ["planting-harvesting"],
      english: [0, 0, 0, 0],
      conditions: ["outdoors"],
      weeks: [["sat 10:00-13:00"]],
      places: 10,
    },
    { supervisor: "Ruth Adeyemi", expenses: "Gloves, tools and bus fares." },
  ),
];
