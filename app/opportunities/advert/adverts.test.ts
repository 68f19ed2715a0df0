import { expect, it } from "vitest";
import { hasContact } from "../contacts";
import { readAdvert } from "./read";

// A Sunday.
const TODAY = "2026-11-22";
const DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const clock = (quarter: number) =>
  `${String(Math.floor(quarter / 4)).padStart(2, "0")}:${String((quarter % 4) * 15).padStart(2, "0")}`;
const week = (from: number, to: number, span: string) =>
  DAYS.slice(from, to + 1).map((day) => `${day} ${span}`);

/** What was read, in short, and of the description how it begins and ends. */
function short(advert: string) {
  const read = readAdvert(advert, TODAY);
  const { hours, pay, town, contract, certificates, description, ...rest } = read;
  return {
    ...Object.fromEntries(Object.entries(rest).map(([name, { value }]) => [name, value])),
    ...(pay && { pay: `${pay.value.pence} ${pay.value.per}` }),
    ...(town && { town: town.value.name }),
    ...(contract && { contract: contract.value.contract }),
    ...(hours && {
      hours: hours.value.shifts.map(({ day, start, end }) => `${DAYS[day]} ${clock(start)}-${clock(end)}`),
      ...(hours.value.termTimeOnly && { termTimeOnly: true }),
    }),
    ...(certificates && { certificates: certificates.value }),
    ...(description && { description: description.value }),
  };
}

const ADVERTS: Record<string, [advert: string, read: object]> = {
  "a hotel": [
    `Kitchen Porter – Norwich
16 hours a week

We're a family-run hotel in the centre of Norwich with over 25 years' experience of looking after people. We are looking for a kitchen porter who likes to keep busy. You'll wash up, keep the kitchen clean and help the chefs with simple jobs such as peeling vegetables.

The hours are Monday to Thursday 9.30am - 1.30pm.
£12.71 per hour plus tips and free meals on shift.
Start 11 January 2027

We are 5 minutes from the station and 10 minutes from the A11. Free parking worth £8 a day.

Send your CV to karen@thebellhotel.co.uk or call Karen on 01603 555 123.`,
    {
      title: "Kitchen Porter",
      town: "Norwich",
      hours: week(0, 3, "09:30-13:30"),
      pay: "1271 hour",
      startsOn: "2027-01-11",
      description: `We're a family-run hotel in the centre of Norwich with over 25 years' experience of looking after people. We are looking for a kitchen porter who likes to keep busy. You'll wash up, keep the kitchen clean and help the chefs with simple jobs such as peeling vegetables.

The hours are Monday to Thursday 9.30am - 1.30pm.

We are 5 minutes from the station and 10 minutes from the A11.`,
    },
  ],
  "a care home": [
    `CARE ASSISTANT (DAYS)
Oakfield is a 32 bed residential home in Ipswich, rated Good. We give 24 hour care to 32 older people.
Shifts: 7.30am - 2.30pm or 2.15pm - 9.15pm, 4 days out of 7 on a rota including alternate weekends
Pay: £13.10 to £13.60 per hour depending on experience
Permanent, full-time
An enhanced DBS check is required, which we pay for. We will put you through the Care Certificate.
No experience? We'll train you. You need to be kind and patient.
Applications by 4th December 2026 to Mrs J Brown, Oakfield, tel 07700 900123`,
    {
      title: "CARE ASSISTANT",
      contract: "permanent",
      closesOn: "2026-12-04",
      town: "Ipswich",
      certificates: { firstDay: [], arranged: ["dbs-enhanced", "care-certificate"] },
      description: `Oakfield is a 32 bed residential home in Ipswich, rated Good. We give 24 hour care to 32 older people.
An enhanced DBS check is required, which we pay for. We will put you through the Care Certificate.
No experience? We'll train you. You need to be kind and patient.`,
    },
  ],
  "a warehouse": [
    `Job Title: Warehouse Operative
Company: Eastgate Logistics Ltd
Location: Peterborough PE2 6XX
Salary: £24,784 a year
Hours: Monday - Friday, 6am-2pm (37.5 hours a week, half an hour unpaid lunch)
Contract: Temporary, 3 months

Picking and packing up to 120 orders an hour. Lifting boxes of up to 15kg. You will walk about 8 miles a day.
5 minutes from the A1(M). £500 attendance bonus after 12 weeks! On-site parking.
Forklift licence would be an advantage. Closing date: 11/12/2026. We start interviewing on 1 December 2026.`,
    {
      title: "Warehouse Operative",
      town: "Peterborough",
      pay: "2478400 year",
      hours: week(0, 4, "06:00-14:00"),
      contract: "temporary",
      description: `Picking and packing up to 120 orders an hour. Lifting boxes of up to 15kg. You will walk about 8 miles a day.
5 minutes from the A1(M). On-site parking.
Forklift licence would be an advantage.`,
    },
  ],
  "a farm": [
    `SEASONAL FRUIT PICKERS WANTED
Wisbech, Cambridgeshire
Piece work from £12.71 per hour. Average earnings £550 a week!!
Start April 2027 until October 2027, 6 days per week, 5am start
Caravan accommodation £69.65 per week. 40 years in business.
WhatsApp Marek on +44 7700 900456`,
    { title: "SEASONAL FRUIT PICKERS" },
  ],
  "a café": [
    `Barista needed
Our little café in King's Lynn needs a barista on Saturdays and Sundays 8am to 4pm.
Making coffee, serving customers, clearing tables and cashing up at the end of the day.
£12.80 an hour. Zero hours contract.
Food hygiene Level 2 required.
Pop in and ask for Sue, or message us on Instagram @bluedoorcafe`,
    {
      title: "Barista",
      town: "King's Lynn",
      pay: "1280 hour",
      contract: "zero_hours",
      certificates: { firstDay: ["food-hygiene-2"], arranged: [] },
      description: `Our little café in King's Lynn needs a barista on Saturdays and Sundays 8am to 4pm.
Making coffee, serving customers, clearing tables and cashing up at the end of the day.
Zero hours contract.`,
    },
  ],
  "a school": [
    `Midday Supervisory Assistant
St Mary's Primary School, Great Yarmouth
Required from January 2027
Grade A, £12.85 per hour
6.25 hours per week, 11.45am - 1pm Monday to Friday, term time only
The school has 420 pupils aged 4 to 11. You will look after children in the dining hall and on the playground, and help them to eat, play and get on with each other.
The school is committed to safeguarding. The post is subject to an enhanced DBS check with barred lists.
Closing date: Friday 11 December at noon. Interviews: Wednesday 16 December 2026.
Visits are welcome, please ring the office on 01493 555222 between 9am and 3pm.`,
    {
      title: "Midday Supervisory Assistant",
      pay: "1285 hour",
      hours: week(0, 4, "11:45-13:00"),
      termTimeOnly: true,
      closesOn: "2026-12-11",
      certificates: { firstDay: [], arranged: ["dbs-enhanced-barred"] },
      description: `The school has 420 pupils aged 4 to 11. You will look after children in the dining hall and on the playground, and help them to eat, play and get on with each other.
The school is committed to safeguarding. The post is subject to an enhanced DBS check with barred lists.`,
    },
  ],
  "a cleaning firm": [
    `Cleaner required - Thetford
Mon to Fri 6-8am, 10 hrs pw. £12.75ph
Must have a full driving licence and own transport. You will clean two offices and a doctors' surgery every morning, with all materials provided.
Immediate start. 2 positions available.
Text CLEAN to 07700 900789`,
    {
      title: "Cleaner",
      town: "Thetford",
      pay: "1275 hour",
      hours: week(0, 4, "06:00-08:00"),
      places: 2,
      certificates: { firstDay: ["driving-car"], arranged: [] },
      description: `Must have a full driving licence and own transport. You will clean two offices and a doctors' surgery every morning, with all materials provided.`,
    },
  ],
  "a charity": [
    `Support Worker
Harbour House provides temporary accommodation for homeless families. Last year we raised £140,000 and helped 312 people.
The post is based in Lowestoft with travel to Norwich. 21 hours a week: Tuesday, Wednesday and Thursday 9am-4.30pm with a 30 minute unpaid lunch break.
£25,500 pro rata (£14,475 actual). Fixed-term contract until 31 March 2028.
You will meet families who are new to the house, help them to fill in forms and go with them to appointments.
Start date: Monday 1 February 2027. Apply by 5pm on Sunday 13 December 2026 at www.harbourhouse.org.uk/jobs`,
    {
      title: "Support Worker",
      hours: week(1, 3, "09:00-16:30"),
      contract: "fixed_term",
      startsOn: "2027-02-01",
      closesOn: "2026-12-13",
      description: `Harbour House provides temporary accommodation for homeless families.
The post is based in Lowestoft with travel to Norwich. 21 hours a week: Tuesday, Wednesday and Thursday 9am-4.30pm with a 30 minute unpaid lunch break.
Fixed-term contract until 31 March 2028.
You will meet families who are new to the house, help them to fill in forms and go with them to appointments.`,
    },
  ],
  "a shop that begins with its name": [
    `The Copper Kettle
We're open Monday to Sunday 9am to 5pm, 7 days a week, and have been in March for 30 years.
Part-time help for our shop in March, must be 18 or over. Could suit a student.
From £12.71 per hour. Start in March.`,
    {
      town: "March",
      description: `We're open Monday to Sunday 9am to 5pm, 7 days a week, and have been in March for 30 years.
Part-time help for our shop in March, must be 18 or over. Could suit a student.
Start in March.`,
    },
  ],
};

it.each(Object.entries(ADVERTS))("of the advert of %s only what leaves no doubt is read", (_, [
  advert,
  read,
]) => {
  expect(short(advert)).toEqual(read);
});
it.each(Object.entries(ADVERTS))("nothing that is read from the advert of %s leads past Foothold", (_, [
  advert,
]) => {
  const { title, description, address } = readAdvert(advert, TODAY);
  for (const said of [title, description, address]) expect(hasContact(said?.value ?? "")).toBe(false);
});

it.each<[said: string, hours: string[] | undefined]>([
  ["Monday to Friday 9.30am - 2.30pm", week(0, 4, "09:30-14:30")],
  ["You will work Monday to Friday, 9:30am to 2:30pm.", week(0, 4, "09:30-14:30")],
  ["9.30am - 2.30pm Mon-Fri", week(0, 4, "09:30-14:30")],
  ["Weekdays 9am-1pm", week(0, 4, "09:00-13:00")],
  ["Weekends, 8am - 12 noon", week(5, 6, "08:00-12:00")],
  ["Hours of work: Mon, Wed & Fri 10am-2pm", ["mon 10:00-14:00", "wed 10:00-14:00", "fri 10:00-14:00"]],
  ["Saturday - 9am to 5pm", ["sat 09:00-17:00"]],
  [
    "Monday to Friday: 7am-9am and 3pm-6pm",
    DAYS.slice(0, 5).flatMap((d) => [`${d} 07:00-09:00`, `${d} 15:00-18:00`]),
  ],
  ["Monday 6-2pm", ["mon 06:00-14:00"]],
  ["Monday 1-5pm", ["mon 13:00-17:00"]],
  ["Monday to Friday, between 9am and 5pm", undefined],
  ["Up to Friday 9am to 5pm", undefined],
  ["Sometimes Monday to Friday 9am to 5pm", undefined],
  ["Monday or Friday 9am to 5pm", undefined],
  ["Monday to Friday 9am to 5pm or 1pm to 9pm", undefined],
  ["Monday to Friday 9am to 5pm and one weekend in three", undefined],
  ["Monday to Friday 9am to 5pm, 30 hours a week", undefined],
  ["Monday 9-5", undefined],
  ["We are open Monday to Saturday 9am to 5pm", undefined],
  ["5 minutes from the A14", undefined],
  ["Children arrive Monday to Friday 8.30am to 9am", undefined],
])("of the hours %j is read: %j", (said, hours) => {
  expect((short(said) as { hours?: string[] }).hours).toEqual(hours);
});

it.each<[said: string, title: string | undefined]>([
  ["Job title: Cook (part time)", "Cook"],
  ["Teaching Assistant, Great Yarmouth", "Teaching Assistant"],
  ["Experienced Chef wanted!", "Experienced Chef"],
  ["Receptionist – 20 hours per week", "Receptionist"],
  ["Kitchen porter – Riverside Hotel, Norwich", "Kitchen porter"],
  ["Kitchen porter - The Copper Kettle", "Kitchen porter"],
  ["Cleaner – Smith & Sons Ltd (part time)", "Cleaner"],
  ["Cook – Cleaner, Norwich", undefined],
  ["Driver – Class 2", undefined],
  ["Riverside Hotel – Norwich", undefined],
  ["The Copper Kettle", undefined],
  ["Happy Paws", undefined],
  ["Smith and Sons Limited", undefined],
  ["Come and work with us", undefined],
  ["Cook or cleaner or driver", undefined],
  ["Marsh House Nursing", undefined],
])("of the first line %j is the title: %j", (line, title) => {
  expect((short(`${line}\nWe are kind.`) as { title?: string }).title).toBe(title);
});
