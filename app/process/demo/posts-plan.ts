import { alwaysAt, FIRST, isInStory, isLeftToStory, leastOf, NEAR_SCHOOL, SHAPED, SHOWN } from "./always";
import { dice, idOf } from "./dice";
import { type DemoEmployer, EMPLOYERS } from "./employers";
import { townIn } from "./places";
import type { Fate, PlannedPost } from "./post";
import { firstShiftFrom, shiftsIn, typedPattern } from "./shifts";
import { type Template, TRADES } from "./templates";
import type { Times } from "./times";

const CLOSINGS = [
  "You need no experience. You need to want to learn, and we will notice if you do.",
  "Uniform is given to you and washed here. Training is paid from the first hour.",
  "A colleague who started not long ago goes with you in the first two weeks.",
  "If the hours nearly fit, apply and tell us: we would rather move a start by a quarter of an hour than lose you.",
  "We answer everybody within five working days.",
  "You are paid each fortnight, holidays are paid, and overtime is a question and never an order.",
  "There is a quiet room for prayer or a rest, and a kitchen with a fridge and a cooker.",
  "References from your own country, or from a volunteer coordinator here, are fine.",
  "Tell us what you did before, wherever it was. It counts.",
  "The interview is half an hour's talk and a look round. You may bring somebody with you.",
  "We can give you time off for your English class and plan shifts around it.",
  "There is a lift, and we will talk about anything you need to do this work well.",
];

const INVITATIONS = [
  "Come and see us first: half an hour, a cup of tea, no form to fill in.",
  "You may stop at any time, and nobody will ask why.",
  "Bring your questions. There is always somebody to ask.",
  "Friends may come together.",
];

const WAYS = [
  "Ten minutes on foot from the bus station.",
  "Buses stop outside until half past ten in the evening.",
  "There is a dry, locked place for bicycles.",
  "The first bus from the centre arrives a quarter of an hour before the earliest shift.",
  "Five minutes from the railway station. There is no car park.",
  "On a main bus road; colleagues share cars from the edge of town.",
];

const STREETS = [
  "Station Road",
  "Mill Lane",
  "Church Street",
  "Victoria Road",
  "Market Hill",
  "Albert Street",
  "Bridge Street",
  "London Road",
  "Queens Road",
  "Priory Walk",
];

/** Vacancies of the demo. @param count how many; each employer has some */
export function planPosts(times: Times, count: number): PlannedPost[] {
  const shares = sharesOf(count);
  return EMPLOYERS.flatMap((employer, e) => {
    const d = dice(`posts ${employer.name}`);
    const templates = TRADES[employer.trade];
    const first = SHOWN[employer.name] ? templates[0]?.title : alwaysAt(employer)[0];
    const told = templates.findIndex(({ title }) => title === first);
    const from = told >= 0 ? told : d.whole(0, templates.length - 1);
    const titles = new Set<string>();
    return Array.from({ length: shares[e] as number }, (_, i) => {
      const template = templates[(from + i) % templates.length] as Template;
      const round = Math.floor(i / templates.length);
      const post = planPost(times, employer, template, { key: String(i), round, fate: fateOf(employer, i) });
      const title = titleOf(post, titles);
      titles.add(title);
      return { ...post, title };
    });
  });
}

/** The title of a post; what sets it apart follows where its employer has one for the same job already. */
function titleOf({ template: { title }, week, town }: PlannedPost, taken: ReadonlySet<string>): string {
  const when = whenOf(week);
  const apart = [title.includes(when) ? "second team" : when, town.replace(/,.*/, ""), "second team"];
  const titles = [title, ...apart.map((words) => `${title}, ${words}`), `${title}, ${apart.join(", ")}`];
  return titles.find((each) => !taken.has(each)) ?? title;
}

function whenOf(week: readonly string[]): string {
  const patterns = week.map(typedPattern);
  const shifts = patterns.flatMap(shiftsIn);
  if (shifts.length === 0) return "hours by agreement";
  if (patterns.every(({ shape }) => shape === "flexible")) return "flexible hours";
  if (patterns.every(({ shape }) => shape === "alternating")) return "changing weeks";
  if (shifts.every(({ start, end }) => end <= start)) return "nights";
  if (shifts.every(({ day }) => day >= "5")) return "weekends";
  if (shifts.every(({ start, end }) => start < end && end <= "14:00")) return "mornings";
  if (shifts.every(({ start }) => start >= "15:00")) return "evenings";
  return shifts.length < 5 ? "part of the week" : "all week";
}

/** How many posts each employer has: by weight, one at least, `count` together. */
function sharesOf(count: number): number[] {
  const weights = EMPLOYERS.map((employer) => employer.weight);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const exact = EMPLOYERS.map((employer) => Math.max(leastOf(employer), (employer.weight / total) * count));
  const shares = exact.map(Math.floor);
  const order = exact.map((_, i) => i).sort((a, b) => ((exact[b] ?? 0) % 1) - ((exact[a] ?? 0) % 1) || a - b);
  for (let i = 0, left = count - shares.reduce((a, b) => a + b, 0); left > 0; i++, left--)
    (shares[order[i % order.length] as number] as number)++;
  return shares;
}

/** The id of an employer's post, by its number or what else names it. */
export const postId = ({ name }: DemoEmployer, key: string) => idOf(`post ${name} ${key}`);

/** One post. @param round how many the employer has of this template already */
export function planPost(
  times: Times,
  employer: DemoEmployer,
  template: Template,
  { key, round, fate: usually }: { key: string; round: number; fate: Fate },
): PlannedPost {
  const d = dice(`post ${employer.name} ${key}`);
  const inStory = round === 0 && isInStory(employer, template);
  const isFilled = round === 0 && isLeftToStory(employer, template);
  const near = round === 0 ? NEAR_SCHOOL[employer.name]?.[template.title] : undefined;
  const isAlways = near !== undefined || (inStory && !SHOWN[employer.name]);
  const fate = isAlways ? "open" : usually;
  const ended = d.whole(1, 8);
  const isLongOpen = fate === "open" && (inStory || SHOWN[employer.name] !== undefined);
  const decided = isLongOpen
    ? d.whole(12, 20)
    : fate === "open"
      ? d.whole(1, 36)
      : fate === "sent_back" || fate === "sent_again"
        ? d.whole(1, 4)
        : ended + d.whole(9, 28);
  // Officers look within two working days; a few posts have waited longer.
  const waits = dice(`waits ${employer.name} ${key}`).chance(0.85) ? 2 : 4;
  const sent =
    fate === "in_review" ? Math.min(waits, d.whole(1, 4)) : fate === "draft" ? 0 : decided + d.whole(1, 3);
  const begun = fate === "draft" ? d.whole(1, 7) : sent + d.whole(0, 2);
  const closes = d.whole(6, 44);
  const yearly = template.pay[0] >= 1_000_000;
  const step = yearly ? 50_000 : 5;
  const [least, most] = template.pay;
  const shaped = round === 0 ? SHAPED[employer.name]?.[template.title] : undefined;
  const week = shaped ?? (near ? [near] : weekOf(employer, template, inStory, round));
  const isElsewhere = d.chance(round > 0 ? 0.6 : 0.2);
  const elsewhere = d.whole(0, employer.towns.length - 1);
  const town = employer.towns[isElsewhere && !isAlways ? elsewhere : 0] as string;
  const startsOn = d.chance(0.4) ? null : times.day(closes + d.whole(2, 30));
  return {
    id: postId(employer, key),
    employer,
    template,
    fate,
    answered: fate === "draft" ? d.whole(1, 9) : 12,
    title: template.title,
    description: `${template.work}\n\n${employer.about}\n\n${d.pick(template.placement ? INVITATIONS : CLOSINGS)}`,
    address: town === employer.towns[0] ? employer.street : `${d.whole(2, 140)} ${d.pick(STREETS)}`,
    town: townIn(employer.region, town).label,
    gettingThere: d.chance(0.5) ? d.pick(WAYS) : "",
    week,
    contract: contractOf(employer, template, week, key),
    lowerPay: !yearly && !template.placement && dice(`lower pay ${employer.name} ${key}`).chance(0.06),
    pay: Math.min(most, Math.ceil((least + d.next() * (most - least)) / step) * step),
    per: yearly ? "year" : "hour",
    places: isFilled ? 1 : inStory || near ? 4 : d.whole(1, template.places ?? 1),
    startsOn: startsOn && firstShiftFrom(startsOn, week[0] === undefined ? undefined : typedPattern(week[0])),
    closesOn: times.day(closes),
    begun,
    sent,
    decided,
    ended,
  };
}

/** A second post of the same kind is for another week, where there is one. */
function weekOf(
  { name, region }: DemoEmployer,
  template: Template,
  inStory: boolean,
  round: number,
): string[] {
  const d = dice(`week ${name} ${template.title}`);
  const inSchool = template.weeks.filter((each) => each.some(isInSchoolHours));
  // Employers of one county have promised hours inside the school day where they can.
  const promised = region === "norfolk" && inSchool.length > round && d.chance(0.85);
  const weeks = promised ? inSchool : template.weeks;
  const first = inStory ? 0 : d.whole(0, weeks.length - 1);
  return weeks[(first + round) % weeks.length] as string[];
}

/** Monday to Friday, after the school run by bus and before it, or when the worker likes. */
function isInSchoolHours(words: string): boolean {
  const pattern = typedPattern(words);
  if (pattern.shape === "rota") return false;
  const isFree = pattern.shape === "flexible";
  return shiftsIn(pattern).every(
    ({ day, start, end }) => day < "5" && (isFree || (start >= "09:00" && end <= "15:00")) && start < end,
  );
}

/** Most work stays; some ends, and where the week is open some of it promises no hours. */
function contractOf({ name }: DemoEmployer, template: Template, week: readonly string[], key: string) {
  if (template.contract) return template.contract;
  const d = dice(`contract ${name} ${key}`);
  const isOpen = week.every((words) => ["flexible", "rota"].includes(typedPattern(words).shape));
  if (isOpen && d.chance(0.2)) return "zero_hours";
  return d.weighed([
    [84, "permanent" as const],
    [11, "fixed_term" as const],
    [5, "temporary" as const],
  ]);
}

function fateOf(employer: DemoEmployer, i: number): Fate {
  const d = dice(`fate ${employer.name} ${i}`);
  // Nothing of an employer is published before an officer approved it.
  if (employer.status === "refused") return "draft";
  if (employer.status === "applied") return i === 0 ? "in_review" : "draft";
  const shown = SHOWN[employer.name];
  if (shown) return shown[i] ?? "open";
  if (i === 0) return "open";
  // Every region has some to review.
  if (i === 1 && FIRST.has(employer.name)) return "in_review";
  return d.weighed<Fate>([
    [i === 1 ? 30 : 2, "in_review"],
    [5, "draft"],
    [3, "sent_back"],
    [3.5, "paused"],
    [5, "closed"],
    [3, "withdrawn"],
    [i === 1 ? 60 : 78, "open"],
  ]);
}
