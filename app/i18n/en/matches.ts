/** The list of matches: how it is narrowed and put in order, what is saved, what nearly fits, what would open doors. */
export const matches = {
  "matches.filters.summary": "Filter and sort",
  "matches.filters.summary_chosen": "Filter and sort (chosen: {{count}})",
  "matches.option": "{{label}} ({{count}})",
  "matches.filter.kind": "Kind",
  "matches.filter.kind_any": "All kinds",
  "matches.filter.kind_vacancy": "Paid job",
  "matches.filter.kind_work_experience": "Work experience",
  "matches.filter.kind_volunteering": "Volunteering",
  "matches.filter.sector": "Kind of work",
  "matches.filter.sector_any": "All kinds of work",
  "matches.filter.within": "Journey",
  "matches.filter.within_any": "Any journey",
  "matches.filter.within_most": "Up to {{minutes}} minutes",
  "matches.filter.hours": "Hours a week",
  "matches.filter.hours_any": "Any hours",
  "matches.filter.hours_to-16": "Up to 16 hours",
  "matches.filter.hours_16-30": "16 to 30 hours",
  "matches.filter.hours_from-30": "30 hours or more",
  "matches.filter.school": "In school hours",
  "matches.filter.new": "New since my last visit",
  "matches.filter.show": "Show",
  "matches.filter.clear": "Show all",
  "matches.sort": "Order",
  "matches.sort_best": "Best fit first",
  "matches.sort_nearest": "Nearest first",
  "matches.sort_newest": "Newest first",
  "matches.sort_pay": "Best paid first",
  "matches.chip.new_visit": "New since your last visit {{count}}",
  "matches.range": "{{first}} to {{last}} of {{count}}",
  "matches.seen": "You have seen up to here: on {{date}} these jobs were here already.",

  "matches.save": "Save for later",
  "matches.unsave": "Saved. Take it out",
  "matches.saved": "Jobs that you saved",
  "matches.saved.lead": "Each one shows how it fits you today.",
  "matches.saved.none": "You have saved no job. Press “Save for later” beside a job to find it here.",
  "matches.saved.link_one": "{{count}} job that you saved",
  "matches.saved.link_other": "{{count}} jobs that you saved",
  "matches.saved.gone_one": "{{count}} job that you saved is not there any more.",
  "matches.saved.gone_other": "{{count}} jobs that you saved are not there any more.",

  "matches.near.right-to-work": "A check that reaches further",
  "matches.near.travel": "A longer journey",
  "matches.near.hours": "Other hours",
  "matches.near.school-holidays": "School holidays",
  "matches.near.dates": "An earlier start",
  "matches.near.english": "More English",
  "matches.near.certificates": "A certificate",
  "matches.near.conditions": "Work that you said no to",
  "matches.near.all": "See all {{count}}",
  "matches.doors": "What would open doors",
  "unlock.hours.how":
    "Breakfast clubs, after-school clubs or someone you trust can help. Your officer knows what is near you.",

  "matches.check.by_name":
    "{{officer}}, your officer, does this with you by {{date}}. You can look and apply now: what you send waits for the check.",
  "matches.check.late_name":
    "It should be done by now, and we are sorry. Your officer is {{officer}}. You can look and apply: what you send waits for the check.",
  "matches.lawful.title": "Your right-to-work check",
  "matches.lawful":
    "These fit what your right-to-work check covers. If something has changed, tell your officer: we look at it again.",
  "matches.lawful_name":
    "These fit what your right-to-work check covers. If something has changed, tell {{officer}}, your officer: we look at it again.",

  "rule.summary": "The rule",
  "rule.open":
    "A job is open while it has places, its last day has not passed, and it is for the place where you live.",
  "rule.right-to-work":
    "Paid work needs a check of your right to work that covers this kind of work, today and on the first day. Volunteering needs no check.",
  "rule.travel":
    "We work out each journey from the distance and your way to travel, and round it up to 15, 30, 45, 60, 75 or 90 minutes. It must not be longer than your limit: {{most}} minutes.",
  "rule.hours.agreement": "The post names no hours, so none can be outside yours.",
  "rule.hours.fixed":
    "Every quarter of an hour of the shifts must be inside your hours, less {{ring}} minutes at each end for the journey. The hours of the week must not be more than your limit.",
  "rule.hours.flexible":
    "You choose the hours. Inside your hours, less {{ring}} minutes at each end for the journey, there must be enough time for them.",
  "rule.hours.rota":
    "The employer chooses the hours, so all the time from which they choose must be inside your hours, less {{ring}} minutes at each end for the journey.",
  "rule.hours.alternating":
    "The weeks take turns. Every shift of each week must be inside your hours, less {{ring}} minutes at each end for the journey.",
  "rule.school-holidays":
    "If you can only work in school weeks, a job must be for school weeks only. Otherwise this is never in the way.",
  "rule.dates": "A job must start on or after the day from which you can start.",
  "rule.english":
    "Speaking, listening, reading and writing must each be at the level asked for, or higher. What you have not told us yet is not held against you.",
  "rule.certificates":
    "You must have every certificate that is needed on the first day, and it must not have ended.",
  "rule.conditions": "Nothing in the work may be among what you said no to.",
  "rule.blocked": "We leave out employers whom you asked us to leave out.",
  "rule.skills":
    "Skills never shut you out. Those that the job asks for count three times, those that it would like count once. They move a job up the list.",

  "instead.hours": "What would have worked?",
  "instead.travel": "How far is not too far?",
  "instead.travel_none": "There is no shorter limit",
  "instead.shortest": "The shortest limit that you can choose is 15 minutes.",
  "instead.other_way": "Do you travel in another way, or live in another place now? Tell us.",
  "instead.lead": "This helps us to show you better jobs. You can leave it out.",
  "instead.days": "On which days could you work?",
  "instead.days.required": "Choose at least one day",
  "instead.from": "From",
  "instead.to": "To",
  "instead.to.same": "The end must be another time than the start",
  "instead.tell": "Show these hours to the employer",
  "instead.tell.hint": "Without your name, and never why.",
  "instead.told": "The employer sees these hours now",
  "instead.hide": "Do not show them any more",
  "instead.hidden": "The employer does not see these hours any more.",
  "instead.show": "Show what would change",
  "instead.before": "Your week now",
  "instead.after": "Your week then",
  "instead.count.now": "Jobs that fit now: {{count}}",
  "instead.count.then": "Jobs that would then fit: {{count}}",
  "instead.change.week": "Change my week",
  "instead.change.travel": "Change my limit",
  "instead.change.mode": "Change how I travel",
  "instead.keep": "Leave everything as it is",
  "instead.keep.week": "Leave my week as it is",
  "instead.said": "These hours would have worked",
  "instead.minutes": "How long may the journey be?",
  "instead.changed": "Changed. Your matches follow it now.",
} as const;
