import { expect, it } from "vitest";
import { contactSentences, readAdvert } from "./read";

// A Sunday.
const TODAY = "2026-11-22";
const day = (from: number, to: number, start: string, end: string) =>
  Array.from({ length: to - from + 1 }, (_, i) => `${from + i} ${start}-${end}`);
const clock = (quarter: number) =>
  `${String(Math.floor(quarter / 4)).padStart(2, "0")}:${String((quarter % 4) * 15).padStart(2, "0")}`;

/** What was read, in short. */
function short(advert: string) {
  const { hours, pay, town, contract, certificates, ...rest } = readAdvert(advert, TODAY);
  return {
    ...Object.fromEntries(Object.entries(rest).map(([name, { value }]) => [name, value])),
    ...(pay && { pay: `${pay.value.pence} ${pay.value.per}` }),
    ...(town && { town: town.value.name }),
    ...(contract && { contract: [contract.value.contract, contract.value.endsOn].filter(Boolean).join(" ") }),
    ...(hours && {
      hours: hours.value.shifts.map(({ day, start, end }) => `${day} ${clock(start)}-${clock(end)}`),
      ...(hours.value.termTimeOnly && { termTimeOnly: true }),
    }),
    ...(certificates && { certificates: certificates.value }),
  };
}

const ADVERTS: Record<string, [advert: string, read: object]> = {
  "a hotel's, all labelled": [
    `Job title: Kitchen assistant
Location: Norwich
Hours: Monday to Friday 9:30am to 2:30pm (25 hours a week)
Pay: £12.90 per hour
Contract: Permanent
Start date: Monday 11 January 2027
Closing date: 18 December 2026
Number of positions: 2

You must hold a Level 2 Food Hygiene certificate.`,
    {
      title: "Kitchen assistant",
      town: "Norwich",
      hours: day(0, 4, "09:30", "14:30"),
      pay: "1290 hour",
      contract: "permanent",
      startsOn: "2027-01-11",
      closesOn: "2026-12-18",
      places: 2,
      certificates: { firstDay: ["food-hygiene-2"], arranged: [] },
    },
  ],
  "a school's, in term time, on a clock of 24 hours": [
    `Midday supervisor
Salary: £12.75 an hour
Working hours: Mon-Fri 11:45-13:15, term time only
Contract type: Permanent part-time
Enhanced DBS check with barred lists required.
Apply by Friday 4th December 2026`,
    {
      title: "Midday supervisor",
      pay: "1275 hour",
      hours: day(0, 4, "11:45", "13:15"),
      termTimeOnly: true,
      contract: "permanent",
      certificates: { firstDay: [], arranged: ["dbs-enhanced-barred"] },
      closesOn: "2026-12-04",
    },
  ],
  "a warehouse's, nights on a rota": [
    `WAREHOUSE OPERATIVES NEEDED NOW!!
£12.71ph
Night shifts, 4 on 4 off rota, 22:00 to 06:00 Monday to Friday
Temp to perm
Forklift licence desirable`,
    { pay: "1271 hour" },
  ],
  "an office's, with a range of pay": [
    `Office administrator
Salary: £24,000–£26,000 pa
Part time, flexible hours between 9am and 5pm Monday to Friday
Full UK driving licence essential`,
    { title: "Office administrator", certificates: { firstDay: ["driving-car"], arranged: [] } },
  ],
  "a yearly salary": [
    `Receptionist
• Location: Great Yarmouth, Norfolk
• £25,500 per annum
• Full-time, permanent position
• Monday to Friday, 9am – 5.30pm`,
    {
      title: "Receptionist",
      town: "Great Yarmouth",
      pay: "2550000 year",
      contract: "permanent",
      hours: day(0, 4, "09:00", "17:30"),
    },
  ],
  "two rows of days": [
    `Position: Café team member
Days and times:
Tuesday, Thursday 10am-3pm
Saturday and Sunday 8am to noon
Zero hours? No: this is a fixed week.`,
    {
      title: "Café team member",
    },
  ],
  "two rows of days, and nothing against them": [
    `Position: Café team member
Days and times:
Tuesday, Thursday 10am-3pm
Saturday and Sunday 8am to noon`,
    {
      title: "Café team member",
      hours: ["1 10:00-15:00", "3 10:00-15:00", "5 08:00-12:00", "6 08:00-12:00"],
    },
  ],
  "times of the office, not of the work": [
    `Cleaner
£13 an hour, term starts soon
Call us Monday to Friday 9am to 5pm on 01603 555012
Interviews Tuesday 1 December 2026 10am to 4pm`,
    { title: "Cleaner", pay: "1300 hour" },
  ],
  "times that may be morning or afternoon": [
    `Shop assistant
Hours: Monday to Wednesday 9 - 2.30
£12.71 p/h`,
    { title: "Shop assistant", pay: "1271 hour" },
  ],
  "hours that do not come to what it says": [
    `Gardener
Hours: Monday to Thursday 8am to 4pm, 30 hours a week
Pay: up to £14 per hour`,
    { title: "Gardener" },
  ],
  "a season, with its end and one condition of pay": [
    `Job title: Seasonal picker
Contract: Fixed-term until 30 September 2027
Start date: around 1 March 2027
Rate of pay: £12.71 per hour plus bonus
Address: 4 Mill Lane, Wisbech, PE13 1AA`,
    { title: "Seasonal picker", town: "Wisbech", address: "4 Mill Lane" },
  ],
  "a fixed term, with its last day": [
    `Post title: Data clerk
Type of contract: Fixed term until 30 September 2027
Starting on 1 March 2027
£12.71/hr`,
    {
      title: "Data clerk",
      contract: "fixed_term 2027-09-30",
      startsOn: "2027-03-01",
      pay: "1271 hour",
    },
  ],
  "a date that is no such day, one that has passed, and a closing date in figures": [
    `Driver
Start date: Monday 12 January 2027
Apply by 1 November 2026
Closing date: 18/12/2026`,
    { title: "Driver" },
  ],
  "a call in place of a title, two towns, two contracts": [
    `We are hiring carers!
Location: Norwich and Ipswich
Permanent or temporary contract
DBS not required. Care Certificate an advantage.
Full UK driving licence required or a bicycle`,
    {},
  ],
  "a night that ends the next morning": [
    `Night porter
Hours: Friday and Saturday 11pm to 7am
Pay: £14.20 per hour`,
    { title: "Night porter", pay: "1420 hour", hours: day(4, 5, "23:00", "07:00") },
  ],
  "a night on a clock of 24 hours": [
    `Night packer
Nights: Sunday to Thursday 22:00-06:00
Pay: £14.20 per hour`,
    {
      title: "Night packer",
      pay: "1420 hour",
      hours: ["6 22:00-06:00", ...day(0, 3, "22:00", "06:00")],
    },
  ],
  "words about a career, a lower rate for the young, a licence that can be got": [
    `Security officer
This temporary role could become permanent
£12.71 per hour, £10.85 per hour under 21
SIA door supervisor licence required within 3 months`,
    { title: "Security officer" },
  ],
  "essentials under a heading": [
    `Nursery cook

Essential:
- Level 3 food safety
- Paediatric first aid

Desirable:
- First aid at work`,
    {
      title: "Nursery cook",
      certificates: { firstDay: ["food-hygiene-3", "paediatric-first-aid"], arranged: [] },
    },
  ],
};

it.each(Object.entries(ADVERTS))("of %s only what it says for sure is read", (_, [advert, read]) => {
  expect(short(advert)).toEqual(read);
});

it.each([
  ["nothing but emoji", "🌟🌟🌟 🧹 £££"],
  ["a script", "<script>alert('Hours: Monday 9am to 5pm')</script>"],
  ["writing from right to left", "مطلوب عامل تنظيف\nالأجر 12.71 في الساعة"],
  ["one letter ten thousand times", "a".repeat(10_000)],
  ["pounds ten thousand times", "£1".repeat(5000)],
  ["days ten thousand times", "Hours: ".concat("monday to ".repeat(990))],
  ["blanks and colons", `${": ".repeat(4000)}\n${"- ".repeat(900)}`],
  ["part time", "Part time, school hours, 20 hours a week"],
])("from %s nothing is read, before the test is given up", (_, advert) => {
  expect(short(advert)).toEqual({});
});

it.each<[said: string, places: number | undefined]>([
  ["We need 2 cleaners for a hotel by the river.", 2],
  ["We need two reliable kitchen porters.", 2],
  ["Two people needed.", 2],
  ["Ten fruit pickers wanted", 10],
  ["We are looking for three people to join us.", 3],
  ["We need two or three people.", undefined],
  ["We need 2 references.", undefined],
  ["We need 2 more letters from you.", undefined],
  ["Two years of experience needed.", undefined],
])("of %j the places are read: %j", (said, places) => {
  expect((short(said) as { places?: number }).places).toBe(places);
});
it.each<[said: string, closesOn: string | undefined]>([
  ["Apply before 20 December 2026", "2026-12-19"],
  ["Apply before 20 December", "2026-12-19"],
  ["Please apply by 20 December", "2026-12-20"],
  ["Applications by 20 December 2026", "2026-12-20"],
  ["Apply before Sunday 20 December", "2026-12-19"],
  ["Apply by 20 August", undefined],
  ["Apply before 22 November 2026", undefined],
])("of %j the closing date is read: %j", (said, closesOn) => {
  expect((short(said) as { closesOn?: string }).closesOn).toBe(closesOn);
});
it("every reading tells the words that it comes from", () => {
  const { pay, hours } = readAdvert("Cook\nPay: £13.10 per hour\nHours: Sat 10am-2pm", TODAY);
  expect(pay?.said).toBe("Pay: £13.10 per hour");
  expect(hours?.said).toBe("Hours: Sat 10am-2pm");
});
it("sentences that lead past Foothold are found one by one", () => {
  const advert = "Cook wanted. Call Sue on 01603 555012. We are kind.\nApply to jobs@hotel.example today";
  expect(contactSentences(advert)).toEqual([
    "Call Sue on 01603 555012.",
    "Apply to jobs@hotel.example today",
  ]);
});
