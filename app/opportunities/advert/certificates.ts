import { type Line, type Sure, sentencesOf } from "./lines";

export interface SureCertificates {
  firstDay: string[];
  arranged: string[];
}

/** Certificates by the names that adverts give them; only those that name one of ours alone. */
const NAMES: readonly [code: string, name: RegExp, arrangedByEmployer?: true][] = [
  [
    "food-hygiene-2",
    /\blevel (?:2|two)\b[^.;,]{0,20}\bfood (?:hygiene|safety)|\bfood (?:hygiene|safety)\b[^.;,]{0,25}\blevel (?:2|two)\b/i,
  ],
  [
    "food-hygiene-3",
    /\blevel (?:3|three)\b[^.;,]{0,20}\bfood (?:hygiene|safety)|\bfood (?:hygiene|safety)\b[^.;,]{0,25}\blevel (?:3|three)\b/i,
  ],
  ["cscs-labourer", /\bCSCS (?:green|labourer'?s?) card\b|\bgreen CSCS\b/i],
  ["sia-door-supervisor", /\bSIA\b[^.;,]{0,20}\bdoor supervisor|\bdoor supervisor\b[^.;,]{0,12}\bSIA\b/i],
  ["sia-security-guard", /\bSIA\b[^.;,]{0,12}\bsecurity guard/i],
  ["sia-cctv", /\bSIA\b[^.;,]{0,12}\bCCTV|\bCCTV\b[^.;,]{0,12}\bSIA\b/i],
  ["dbs-basic", /\bbasic (?:DBS|disclosure)\b/i],
  ["dbs-standard", /\bstandard (?:DBS|disclosure)\b/i, true],
  ["dbs-enhanced-barred", /\benhanced (?:DBS|disclosure)\b[^.;]{0,30}\bbarred\b/i, true],
  ["dbs-enhanced", /\benhanced (?:DBS|disclosure)\b(?![^.;]{0,30}\bbarred\b)/i, true],
  ["care-certificate", /\b(?:the )?care certificate\b/i],
  ["paediatric-first-aid", /\bpa?ediatric first aid\b/i],
  ["first-aid-at-work", /\bfirst aid at work\b/i],
  ["forklift", /\b(?:forklift|fork lift)(?: truck)? (?:licence|license|certificate)\b/i],
  ["driving-car", /\bdriving licen[cs]e\b(?![^.;]{0,12}\b(?:C1|D1|category|HGV|LGV|class))/i],
];
/** A licence for more than a car is none of ours. */
const OTHER_LICENCE = /\b(?:HGV|LGV|PCV|C1|C\+E|D1|class [12]|category [BCD]|motorbike|moped|forklift)\b/i;
const NEEDED =
  /\b(?:required|essential|mandatory|must (?:have|hold)|you (?:will )?need|needed|requirement|necessary|subject to)\b/i;
const DOUBT =
  /\b(?:desir\w+|prefer\w*|ideal\w*|advantage\w*|bonus|helpful|useful|welcome|nice|would|could|can|may|not|no|or|willing\w*|training|provide\w*|work(?:ing)? towards|equivalent|after|within|in time|pay for|arrange\w*|fund\w*)\b/i;
/** The employer sees to it: nobody needs it on the first day. */
const ARRANGED =
  /\b(?:we (?:will |'ll |can |also )?(?:pay for|arrange|fund|provide|cover|put you through|organise)|paid for(?: by us)?|funded by us|at our (?:cost|expense)|training (?:is |will be )?(?:given|provided)|we train you)\b/i;
const ARRANGED_DOUBT =
  /\b(?:desir\w+|prefer\w*|may|might|could|not|no|or|if|part|half|towards|eventually)\b/i;
const NEEDED_BELOW = /^(?:essential|you must have|must have|requirements|you will need|what you need)$/;

/**
 * Certificates that an advert names and says to be needed, without any doubt. One that the employer says it pays for
 * is arranged by it; so is a check that only an employer can ask for, also where nothing says that it is needed on
 * the first day.
 */
export function sureCertificates(lines: readonly Line[]): Sure<SureCertificates> | undefined {
  const read: SureCertificates = { firstDay: [], arranged: [] };
  const said: string[] = [];
  for (const { text, label } of lines.flatMap(sentencesOf)) {
    const named = NAMES.filter(
      ([code, name]) => name.test(text) && !(code === "driving-car" && OTHER_LICENCE.test(text)),
    );
    if (named.length === 0) continue;
    const isArranged = ARRANGED.test(text) && !ARRANGED_DOUBT.test(text);
    const isNeeded = (NEEDED.test(text) || NEEDED_BELOW.test(label ?? "")) && !DOUBT.test(text);
    if (!isArranged && !isNeeded) continue;
    said.push(text);
    for (const [code, , byEmployer] of named) {
      const list = byEmployer || isArranged ? read.arranged : read.firstDay;
      if (!list.includes(code)) list.push(code);
    }
  }
  // Said twice in two ways, it is left for the question to ask.
  const both = read.firstDay.filter((code) => read.arranged.includes(code));
  const value = {
    firstDay: read.firstDay.filter((code) => !both.includes(code)),
    arranged: read.arranged.filter((code) => !both.includes(code)),
  };
  const any = value.firstDay.length + value.arranged.length > 0;
  return any ? { value, said: said.join("; ") } : undefined;
}
