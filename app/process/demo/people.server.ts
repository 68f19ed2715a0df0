import type { RightToWorkBasis } from "../../../db/reference/bases";
import { openAccount } from "../../accounts/opening.server";
import { addDays } from "../../calendar";
import type { Caller } from "../../caller";
import { londonDate } from "../../i18n/format";
import { attest } from "../../participants/attest.server";
import { basisOf, lastFollowUp } from "../../participants/attestation";
import { AttestationForm } from "../../participants/attestation-form";
import {
  CertificateForm,
  EnglishForm,
  HomeForm,
  HoursForm,
  LimitsForm,
  SkillsForm,
  TravelForm,
  WeekForm,
  WorkForm,
} from "../../participants/forms";
import { saveLimits } from "../../participants/limits.server";
import * as profile from "../../participants/profile.server";
import { SchoolForm } from "../../participants/school-form";
import { STEPS } from "../../participants/steps";
import { confirmTies } from "../../participants/ties.server";
import type { Actor } from "../../policy";
import { transact } from "../../transact.server";
import { tellJobs, tellMore } from "./background.server";
import { careFor } from "./care.server";
import { typedDate } from "./dates";
import { dice } from "./dice";
import { done } from "./done";
import type { Assessment, PlannedPerson } from "./person";
import { staff } from "./staff.server";
import type { World } from "./world.server";

/** Somebody opens an account and answers some questions; an officer may assess their right to work. */
export async function joinAsParticipant(world: World, person: PlannedPerson): Promise<void> {
  const { db, times } = world;
  const d = dice(`joining ${person.id}`);
  const joined = times.ago(person.joined, d.whole(8, 12), d.whole(0, 59));
  const { name, channel, to, town, locale } = person;
  const id = await transact(
    { db, actor: { role: "nobody" }, now: joined },
    "account.enter",
    async (write) => {
      write.allow({});
      return openAccount(write, { kind: "sign-up", name, channel, to, townId: town.id, locale }, joined);
    },
  );
  if (!id) throw new Error("Somebody else of the demo has this address");
  const caller: Caller = { db, actor: { role: "participant", personId: id, roleId: id }, now: joined };
  for (const step of STEPS.slice(0, person.answered)) await ANSWERS[step](world, caller, id, person);
  // Who told of past work tells more of what they bring.
  if (STEPS.indexOf("jobs") < person.answered) await tellMore(world, caller, id, person);
  if (person.assessment) await assess(world, id, person, person.assessment, staff.officerOf(person.region));
  await careFor(world, id, person);
}

const ANSWERS: Record<
  (typeof STEPS)[number],
  (world: World, caller: Caller, id: string, person: PlannedPerson) => Promise<unknown>
> = {
  home: async (_, caller, id, { town }) =>
    done(await profile.saveHome(caller, id, HomeForm.parse({ town: town.label, townId: town.id }))),
  travel: (_, caller, id, { travel }) => profile.saveTravel(caller, id, TravelForm.parse(travel)),
  school: (_, caller, id, { life }) => profile.saveSchool(caller, id, SchoolForm.parse(life.school)),
  week: (_, caller, id, { life }) => profile.saveWeek(caller, id, WeekForm.parse(life.week)),
  hours: ({ times }, caller, id, { life, startsIn }) => {
    const from = startsIn === null ? null : times.day(startsIn);
    const typed = {
      wanted: life.wanted,
      most: life.most,
      from: from ? "later" : "now",
      fromOn: typedDate(from),
    };
    return profile.saveHours(caller, id, HoursForm(londonDate(caller.now)).parse(typed));
  },
  ties: (_, caller, id) => confirmTies(caller, id),
  jobs: tellJobs,
  skills: (_, caller, id, { skills }) => profile.saveSkills(caller, id, SkillsForm.parse({ skills }).skills),
  work: (_, caller, id, { sectors: [first, ...others] }) =>
    profile.saveWork(caller, id, WorkForm.parse({ first, others })),
  certificates: async ({ times }, caller, id, { certificates }) => {
    for (const { code, endsIn } of certificates) {
      const expiresOn = typedDate(endsIn === null ? null : times.day(endsIn));
      const typed = CertificateForm(londonDate(caller.now)).parse({ certificate: code, expiresOn });
      await profile.addCertificate(caller, id, typed);
    }
    if (certificates.length === 0) await profile.confirmCertificates(caller, id);
  },
  english: (_, caller, id, { english }) => {
    const [speaking, listening, reading, writing] = english.map((level) => level ?? undefined);
    return profile.saveEnglish(caller, id, EnglishForm.parse({ speaking, listening, reading, writing }));
  },
  limits: (_, caller, id, { limits }) =>
    saveLimits(caller, id, LimitsForm.parse({ conditions: limits, consent: "yes" })),
};

/** An officer assesses somebody's right to work, or does so again under another id. */
export async function assess(
  { db, times }: World,
  id: string,
  person: Pick<PlannedPerson, "id" | "assessed">,
  found: Assessment,
  officer: Extract<Actor, { role: "officer" }>,
): Promise<void> {
  const d = dice(`assessing ${person.id}`);
  const now = times.ago(person.assessed, d.whole(13, 16), d.whole(0, 59));
  const basis = basisOf(found.basis) as RightToWorkBasis;
  const checkedOn = londonDate(now);
  const latest = lastFollowUp(basis, checkedOn);
  const wanted = found.followUp === undefined ? null : times.day(found.followUp);
  const followUpOn = latest !== null && (wanted === null || wanted > latest) ? latest : wanted;
  const typed = {
    id: person.id,
    work: found.paidWork === "none" ? ["volunteering"] : basis.work,
    paidWork: found.paidWork,
    hoursCap: found.hoursCap,
    occupations: found.occupations,
    signedOff: basis.signsOff ? found.occupations?.split(" ") : undefined,
    studyLevel: basis.study && (found.hoursCap === "10" ? "below_degree" : "degree"),
    terms: basis.study && [
      { from: typedDate(addDays(checkedOn, -40)), to: typedDate(addDays(checkedOn, 60)) },
    ],
    appliedOn: basis.appliedFor ? typedDate(addDays(checkedOn, -10)) : undefined,
    validUntil: typedDate(found.validFor === undefined ? null : times.day(found.validFor)),
    followUpOn: typedDate(followUpOn),
    checkedOn: typedDate(checkedOn),
    method: d.pick(["online_check", "online_check", "document"]),
  };
  const attestation = AttestationForm(basis, checkedOn).parse(typed);
  done(await attest({ db, actor: officer, now }, id, basis, attestation));
}
