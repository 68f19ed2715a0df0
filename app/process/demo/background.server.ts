import type { Caller } from "../../caller";
import { londonDate } from "../../i18n/format";
import {
  addCourse,
  addJob,
  addLanguage,
  addQualification,
  confirmJobs,
} from "../../participants/background.server";
import { CourseForm, JobForm, LanguageForm, QualificationForm } from "../../participants/telling";
import { typedDate } from "./dates";
import { type Dice, dice } from "./dice";
import { done } from "./done";
import type { PlannedPerson } from "./person";
import { staff } from "./staff.server";
import type { World } from "./world.server";

/** What is spoken where people come from, the most usual first. */
const SPOKEN: Readonly<Record<string, string>> = {
  Ukraine: "uk ru",
  Afghanistan: "fa-AF ps",
  Syria: "ar",
  Sudan: "ar",
  Iran: "fa",
  Eritrea: "ti ar",
  Ethiopia: "am om",
  Somalia: "so ar",
  "Hong Kong": "yue zh-Hant",
  Nigeria: "yo ha",
  Kurdistan: "ckb ar",
  "DR Congo": "ln fr",
  Albania: "sq",
  Pakistan: "ur pa",
  Vietnam: "vi",
  "Sri Lanka": "ta si",
  "El Salvador": "es",
  Georgia: "ka ru",
  Myanmar: "my",
};

/** Jobs as people name them, each with its SOC 2020 unit group, and what one studies for work of the kind. */
const WORK: Readonly<
  Record<string, { jobs: readonly (readonly [title: string, soc: string])[]; studied: string }>
> = {
  hospitality: {
    jobs: [
      ["Cook in a school kitchen", "5435"],
      ["Waiter in my uncle’s restaurant", "9264"],
      ["Hotel cleaner", "9223"],
    ],
    studied: "Certificate in cooking",
  },
  cleaning: {
    jobs: [
      ["Cleaner in offices", "9223"],
      ["Housekeeper", "6231"],
    ],
    studied: "Secondary school",
  },
  warehousing: {
    jobs: [
      ["Packer in a pharmacy store", "9132"],
      ["Warehouse worker", "9252"],
    ],
    studied: "Secondary school",
  },
  care: { jobs: [["Carer for my grandmother and two neighbours", "6135"]], studied: "Diploma in nursing" },
  childcare: {
    jobs: [
      ["Helper in a kindergarten", "6112"],
      ["Childminder", "6114"],
    ],
    studied: "Diploma in early years teaching",
  },
  retail: {
    jobs: [
      ["Shop assistant", "7111"],
      ["Baker in the family shop", "5432"],
    ],
    studied: "Secondary school",
  },
  construction: {
    jobs: [
      ["Bricklayer", "5313"],
      ["Painter and decorator", "5323"],
    ],
    studied: "Building school, three years",
  },
  transport: { jobs: [["Taxi driver", "8213"]], studied: "Secondary school" },
  farming: { jobs: [["Worker on a fruit farm", "9111"]], studied: "Secondary school" },
  textiles: {
    jobs: [
      ["Dressmaker at home", "5413"],
      ["Sewing machinist", "8146"],
    ],
    studied: "Tailoring course",
  },
  education: {
    jobs: [
      ["Teacher of mathematics", "2313"],
      ["Primary school teacher", "2314"],
    ],
    studied: "Bachelor of Education",
  },
  "hair-beauty": { jobs: [["Hairdresser", "6221"]], studied: "Hairdressing school" },
  "it-digital": { jobs: [["IT support for a bank", "3132"]], studied: "Bachelor of Computer Science" },
  "office-admin": { jobs: [["Clerk in a bank", "4123"]], studied: "Bachelor of Accounting" },
};
const COURSES: Readonly<Record<string, string>> = {
  hospitality: "English and hospitality",
  care: "English and care",
  childcare: "English and childcare",
  construction: "English and construction",
  warehousing: "English and warehousing",
};

const workFor = ({ sectors }: PlannedPerson) => sectors.flatMap((sector) => WORK[sector] ?? []);

/** Work done before, as the question about it is answered: some have done none that they would name. */
export async function tellJobs(
  { times }: World,
  caller: Caller,
  id: string,
  person: PlannedPerson,
): Promise<void> {
  const d = dice(`jobs ${person.id}`);
  const today = londonDate(caller.now);
  const year = Number(times.day(0).slice(0, 4));
  const jobs = d.some(
    workFor(person).flatMap((work) => work.jobs),
    d.weighed([
      [2, 0],
      [5, 1],
      [3, 2],
    ]),
  );
  if (jobs.length === 0) await confirmJobs(caller, id);
  let until = year - d.whole(1, 3);
  for (const [title, soc] of jobs) {
    const from = until - d.whole(1, 6);
    const typed = { title, soc, country: person.origin, fromYear: String(from), toYear: String(until) };
    done(await addJob(caller, id, JobForm(today).parse(typed)));
    until = from;
  }
}

/** What is asked beside the questions: languages, a qualification from abroad, a course that an officer enters or one claimed. */
export async function tellMore(
  world: World,
  caller: Caller,
  id: string,
  person: PlannedPerson,
): Promise<void> {
  const d = dice(`background ${person.id}`);
  await tellLanguages(d, caller, id, person);
  const today = londonDate(caller.now);
  const [work] = workFor(person);
  if (work && d.chance(0.4)) {
    const year = String(Number(today.slice(0, 4)) - d.whole(6, 20));
    const typed = { title: work.studied, country: person.origin, year };
    done(await addQualification(caller, id, QualificationForm(today).parse(typed)));
  }
  const sector = person.sectors.find((one) => COURSES[one]);
  if (!sector || !d.chance(0.35)) return;
  const completedOn = typedDate(world.times.day(-d.whole(60, 300)));
  const course = CourseForm(today).parse({ sector, title: COURSES[sector], completedOn });
  const isConfirmed = person.assessment !== null && d.chance(0.7);
  const officer = { ...caller, actor: staff.officerOf(person.region) };
  done(await addCourse(isConfirmed ? officer : caller, id, course));
}

async function tellLanguages(d: Dice, caller: Caller, id: string, { origin }: PlannedPerson): Promise<void> {
  for (const [i, language] of (SPOKEN[origin] ?? "").split(" ").filter(Boolean).entries()) {
    // A second language is spoken by some, and read by fewer.
    if (i > 0 && !d.chance(0.5)) continue;
    const how = i > 0 || d.chance(0.15) ? ["speaks"] : ["speaks", "reads"];
    done(await addLanguage(caller, id, LanguageForm.parse({ language, how })));
  }
}
