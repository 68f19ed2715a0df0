/**
 * What is said to a person of how a post fits them, said to an officer about them: the same keys behind `them.`.
 * Whatever has no words here reads alike for both.
 */
export const them = {
  "them.why.open.asks-region": "It is for people in {{regions}}. Ask where they live",

  "them.why.right-to-work.volunteering": "Volunteering: the right to work need not be checked first",
  "them.why.right-to-work.holds": "Their right to work is checked, and covers this",
  "them.why.right-to-work.not-assessed": "Their right to work is not assessed yet",
  "them.why.right-to-work.work": "Their right-to-work record does not cover this kind of work",
  "them.why.right-to-work.occupation":
    "Their right-to-work record is for certain occupations, and this is not one of them",
  "them.why.right-to-work.ended": "Their right-to-work record reached to {{date}}. Look at it again first",
  "them.why.right-to-work.ends-before-start":
    "Their right-to-work record reaches to {{date}}, and this starts later. Look at it again first",

  "them.why.travel.no-place": "The place of work is agreed with them",
  "them.why.travel.asks-place": "It is in {{town}}. Ask where they live",
  "them.why.travel.asks-place-unknown": "Ask where they live",
  "them.why.travel.asks-mode": "{{journey}}. Ask how they travel",
  "them.why.travel.asks-most": "{{journey}}. Ask whether that is too far",
  "them.why.travel.asks-both": "{{journey}}. Ask how they travel, and for how long at most",
  "them.why.travel.too-far": "About {{minutes}} minutes {{mode}}. Their limit is {{most}} minutes",

  "them.why.hours.by-agreement": "The hours are not fixed: they agree them with the employer",
  "them.why.hours.holds": "{{week}}: inside their hours, with the journey",
  "them.why.hours.holds_no-journey": "{{week}}: inside their hours",
  "them.why.hours.holds_school": "{{week}}: inside their school hours, with the journey",
  "them.why.hours.holds_any-time": "{{week}}: they can work at any time",
  "them.why.hours.holds_any": "{{week}}. That is inside their hours, with the journey",
  "them.why.hours.holds_any_no-journey": "{{week}}. That is inside their hours",
  "them.why.hours.asks-week": "{{week}}. Ask whether they can work these hours",
  "them.why.hours.asks-most": "It is {{hours}} a week. Ask whether that is too many",
  "them.why.hours.too-many": "It is {{hours}} a week. Their limit is {{most}}",
  "them.why.hours.too-many_cap": "It is {{hours}} a week. Their right-to-work record allows {{most}}",
  "them.why.hours.starts-early": "The start at {{time}} is {{by}} too early for their hours",
  "them.why.hours.starts-early_journey":
    "The start at {{time}} is {{by}} too early for their hours, with the journey",
  "them.why.hours.ends-late": "The end at {{time}} is {{by}} too late for their hours",
  "them.why.hours.ends-late_journey":
    "The end at {{time}} is {{by}} too late for their hours, with the journey",
  "them.why.hours.both": "{{week}}: longer than their hours on these days",
  "them.why.hours.both_journey": "{{week}}: longer than their hours on these days, with the journey",
  "them.why.hours.days": "{{days}}: outside their hours",
  "them.why.hours.elsewhere": "{{week}}: outside their hours",
  "them.why.hours.outside": "{{week}}: partly outside their hours",
  "them.why.hours.outside_journey": "{{week}}: partly outside their hours, with the journey",
  "them.why.hours.not-enough": "It asks for {{hours}} a week. Their hours at these times come to {{have}}",
  "them.why.hours.not-enough_journey":
    "It asks for {{hours}} a week. Their hours at these times, with the journey, come to {{have}}",

  "them.why.school-holidays.holds": "It goes on in the school holidays, and they can work then",
  "them.why.school-holidays.asks": "It goes on in the school holidays. Ask whether they can work then",
  "them.why.school-holidays.fails": "It goes on in the school holidays. They told us: term time only",

  "them.why.dates.at-once": "It starts as soon as they can",
  "them.why.dates.asks": "It starts on {{date}}. Ask whether they can",
  "them.why.dates.fails": "It starts on {{date}}. They can start from {{from}}",

  "them.why.english.holds": "Their English is enough: {{asked}}",
  "them.why.english.asks": "It asks for English: {{asked}}. Ask for their level",
  "them.why.english.fails": "It asks for English: {{asked}}. Theirs is: {{has}}",

  "them.why.certificates.holds": "They have: {{certificates}}",
  "them.why.certificates.expired": "Their certificate ended on {{date}}: {{certificate}}",

  "them.why.conditions.none": "Nothing in it that they said no to",
  "them.why.conditions.asks": "The work: {{conditions}}. Ask whether that is all right",
  "them.why.conditions.fails": "They said no to this: {{conditions}}",

  "them.why.blocked.holds": "They have not asked us to leave this employer out",
  "them.why.blocked.fails": "They asked us not to show them this employer",

  "them.share.phone": "Their phone number",
  "them.share.email": "Their e-mail address",
  "them.share.skills": "Their skills",
  "them.share.certificates": "Their certificates",
  "them.share.english": "Their English",
  "them.share.jobs": "Jobs they have done",
  "them.share.qualifications": "Their qualifications",
  "them.share.languages": "Languages they speak and read",
  "them.share.hours": "The hours they can work",
  "them.share.name": "Their name",
  "them.share.message": "Their words",
  "them.apply.share.legend": "Tick what else they may see, such as how to reach the person",
  "them.apply.share.nothing": "We know nothing else of them that they could share.",
  "them.apply.share.never":
    "From us, no employer ever learns where they live, their status, nationality, health, religion or family.",

  "them.offer.starts": "They start",
  "them.offer.week": "Their week",
  "them.offer.cap": "They may work at most {{hours}} hours a week. This offer is within that.",
  "them.offer.answer-by": "They answer by",

  "them.matches.you_have": "They have: {{things}}",
  "them.matches.check_first": "Assess first",
} as const;
