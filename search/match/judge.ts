import { covers, mostHours, workable } from "./hours";
import { ALL_REGIONS, LANGUAGE_SKILLS, type Opportunity, type Participant, type Pattern } from "./model";
import { type Reason, scoreOf } from "./score";
import {
  estimateMinutes,
  LONGEST_RING,
  type Ring,
  ringOfMinutes,
  type TravelEstimator,
  UNSET_MODE,
} from "./travel";
import type {
  BlockedVerdict,
  CertificatesVerdict,
  ConditionsVerdict,
  ConstraintCode,
  DatesVerdict,
  EnglishVerdict,
  HoursVerdict,
  OpenVerdict,
  Question,
  RightToWorkVerdict,
  SchoolHolidaysVerdict,
  TravelVerdict,
  Verdict,
} from "./verdicts";

export type Judgement = {
  fits: boolean;
  /** One of each code, in the order of `CONSTRAINTS`. */
  constraints: Verdict[];
  /** One of each code, in the order of `REASONS`. */
  reasons: Reason[];
  /** 0–1000, the sum of the reasons' points. */
  score: number;
  /** Null beyond 90 minutes. */
  ring: Ring | null;
  /** Everything unset that the verdicts or the score rest on. */
  questions: Question[];
};

/** What a verdict reads of an opportunity and of a participant: engines ask for one at a time. */
type About<Field extends keyof Opportunity> = Pick<Opportunity, Field>;
type Of<Field extends keyof Participant> = Pick<Participant, Field>;

export function judgeOpen(
  p: Of<"region">,
  o: About<"status" | "placesLeft" | "closesOn" | "regions">,
  today: string,
): OpenVerdict {
  const failing: OpenVerdict["failing"] = [];
  if (o.status !== "open") failing.push("status");
  if (o.placesLeft <= 0) failing.push("places");
  if (o.closesOn !== null && o.closesOn < today) failing.push("closing-date");
  const forAll = o.regions.includes(ALL_REGIONS);
  if (p.region !== null && !forAll && !o.regions.includes(p.region)) failing.push("region");
  const asks: Question[] = p.region === null && !forAll ? ["region"] : [];
  return { code: "open", holds: failing.length === 0, asks, failing };
}

function whyNotLawful(
  p: Of<"rightToWork">,
  o: About<"work" | "soc" | "startsOn">,
  today: string,
): RightToWorkVerdict["because"] {
  if (o.work === "volunteering") return null;
  const attested = p.rightToWork;
  if (attested === null) return "not-assessed";
  if (!attested.work.includes(o.work)) return "work";
  const { socAllowed, validUntil } = attested;
  if (o.work === "paid" && socAllowed !== null && (o.soc === null || !socAllowed.includes(o.soc)))
    return "occupation";
  if (validUntil !== null && validUntil < today) return "ended";
  if (validUntil !== null && o.startsOn !== null && validUntil < o.startsOn) return "ends-before-start";
  return null;
}

export function judgeRightToWork(
  p: Of<"rightToWork">,
  o: About<"work" | "soc" | "startsOn">,
  today: string,
): RightToWorkVerdict {
  const because = whyNotLawful(p, o, today);
  return { code: "right-to-work", holds: because === null, asks: [], because };
}

export function judgeTravel(
  p: Of<"place" | "travel">,
  o: About<"place">,
  estimate: TravelEstimator = estimateMinutes,
): TravelVerdict {
  const mode = p.travel.mode ?? UNSET_MODE;
  const longest = p.travel.maxMinutes ?? LONGEST_RING;
  if (p.place === null || o.place === null) {
    const asks: Question[] = o.place === null ? [] : ["place"];
    return { code: "travel", holds: true, asks, minutes: null, ring: 0, mode, longest };
  }
  const minutes = estimate(p.place, o.place, mode);
  const ring = ringOfMinutes(minutes);
  const asks: Question[] = [];
  if (p.travel.mode === null) asks.push("travel.mode");
  if (p.travel.maxMinutes === null) asks.push("travel.maxMinutes");
  return { code: "travel", holds: ring !== null && ring <= longest, asks, minutes, ring, mode, longest };
}

/** @param isCovered whether a pattern, by its index, can be worked in the time that the person has at this ring */
export function hoursVerdict(
  p: Of<"available" | "maxHours" | "rightToWork">,
  o: About<"patterns" | "work">,
  ring: Ring,
  isCovered: (index: number) => boolean,
): HoursVerdict {
  const byAgreement = o.patterns.length === 0;
  const most = mostHours(p, o);
  const fitting: number[] = [];
  const patterns = o.patterns.map((pattern, index) => {
    const withinMost = pattern.hours <= most;
    const covered = isCovered(index);
    if (withinMost && covered) fitting.push(index);
    return { hours: pattern.hours, withinMost, covered, fits: withinMost && covered };
  });
  const asks: Question[] = [];
  if (!byAgreement && p.available === null) asks.push("available");
  if (!byAgreement && p.maxHours === null) asks.push("maxHours");
  return {
    code: "hours",
    holds: byAgreement || fitting.length > 0,
    asks,
    byAgreement,
    mostHours: most === Number.POSITIVE_INFINITY ? null : most,
    patterns,
    fitting,
    judgedAt: ring,
  };
}

export function judgeHours(
  p: Of<"available" | "maxHours" | "rightToWork">,
  o: About<"patterns" | "work">,
  ring: Ring,
): HoursVerdict {
  const time = workable(p.available, ring);
  return hoursVerdict(p, o, ring, (index) => covers(time, o.patterns[index] as Pattern));
}

export function judgeSchoolHolidays(p: Of<"termTimeOnly">, o: About<"termTimeOnly">): SchoolHolidaysVerdict {
  const asks: Question[] = p.termTimeOnly === null && !o.termTimeOnly ? ["termTimeOnly"] : [];
  return { code: "school-holidays", holds: p.termTimeOnly !== true || o.termTimeOnly, asks };
}

export function judgeDates(p: Of<"availableFrom">, o: About<"startsOn">): DatesVerdict {
  const { startsOn } = o;
  const { availableFrom } = p;
  const holds = startsOn === null || availableFrom === null || startsOn >= availableFrom;
  const asks: Question[] = startsOn !== null && availableFrom === null ? ["availableFrom"] : [];
  return { code: "dates", holds, asks, startsOn, availableFrom };
}

export function judgeEnglish(p: Of<"english">, o: About<"english">): EnglishVerdict {
  const lacking: EnglishVerdict["lacking"] = [];
  const asks: Question[] = [];
  for (const skill of LANGUAGE_SKILLS) {
    const asked = o.english[skill];
    const has = p.english[skill];
    if (has === null) {
      if (asked > 0) asks.push(`english.${skill}`);
    } else if (has < asked) lacking.push({ skill, asked, has });
  }
  return { code: "english", holds: lacking.length === 0, asks, lacking };
}

/** Held and unexpired on this day: the day of expiry still counts. */
export const holdsCertificate = (p: Of<"certificates">, type: string, today: string) =>
  p.certificates.some((c) => c.type === type && (c.expiresOn === null || c.expiresOn >= today));

export function judgeCertificates(
  p: Of<"certificates">,
  o: About<"certificates">,
  today: string,
): CertificatesVerdict {
  const held: string[] = [];
  const missing: CertificatesVerdict["missing"] = [];
  for (const type of o.certificates) {
    if (holdsCertificate(p, type, today)) {
      held.push(type);
      continue;
    }
    let expiredOn: string | null = null;
    for (const had of p.certificates) {
      if (had.type === type && had.expiresOn !== null && had.expiresOn > (expiredOn ?? ""))
        expiredOn = had.expiresOn;
    }
    missing.push({ type, expiredOn });
  }
  return { code: "certificates", holds: missing.length === 0, asks: [], held, missing };
}

export function judgeConditions(p: Of<"excluded">, o: About<"conditions">): ConditionsVerdict {
  const { excluded } = p;
  const hit = excluded === null ? [] : o.conditions.filter((condition) => excluded.includes(condition));
  const asks: Question[] = excluded === null && o.conditions.length > 0 ? ["excluded"] : [];
  return { code: "conditions", holds: hit.length === 0, asks, excluded: hit };
}

export function judgeBlocked(p: Of<"blockedEmployers">, o: About<"employerId">): BlockedVerdict {
  return { code: "blocked", holds: !p.blockedEmployers.includes(o.employerId), asks: [] };
}

/**
 * The definition of a match (DESIGN section 4). `today` is `YYYY-MM-DD` in London. Everything else reads from
 * this: engines answer what it would, faster.
 */
export function judge(
  p: Participant,
  o: Opportunity,
  today: string,
  estimate: TravelEstimator = estimateMinutes,
): Judgement {
  const travel = judgeTravel(p, o, estimate);
  // Beyond 90 minutes travel fails; the rest is judged as if the journey took 90.
  const ring = travel.ring ?? LONGEST_RING;
  const hours = judgeHours(p, o, ring);
  const constraints: Verdict[] = [
    judgeOpen(p, o, today),
    judgeRightToWork(p, o, today),
    travel,
    hours,
    judgeSchoolHolidays(p, o),
    judgeDates(p, o),
    judgeEnglish(p, o),
    judgeCertificates(p, o, today),
    judgeConditions(p, o),
    judgeBlocked(p, o),
  ];
  const reasons = scoreOf(p, o, { ring, longest: travel.longest, hours });
  const questions = constraints.flatMap((verdict) => verdict.asks);
  if (p.wantedHours === null && !hours.byAgreement) questions.push("wantedHours");
  return {
    fits: constraints.every((verdict) => verdict.holds),
    constraints,
    reasons,
    score: reasons.reduce((sum, reason) => sum + reason.points, 0),
    ring: travel.ring,
    questions,
  };
}

/** One verdict by its code, with its own parameters. */
export const verdictOf = <C extends ConstraintCode>(judgement: Judgement, code: C) =>
  judgement.constraints.find((verdict) => verdict.code === code) as Extract<Verdict, { code: C }>;

/** The one constraint that fails, where exactly one does; null for a fit and for whatever fails more. */
export function nearMissOf(judgement: Pick<Judgement, "constraints">): ConstraintCode | null {
  let failed: ConstraintCode | null = null;
  for (const verdict of judgement.constraints) {
    if (verdict.holds) continue;
    if (failed !== null) return null;
    failed = verdict.code;
  }
  return failed;
}
