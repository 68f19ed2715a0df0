/** Words about what only some kinds of post say: on what basis people work, pay, length, and what they get. */
export const kinds = {
  "post.error.again": "Something was missing. Press the button again.",
  "post.error.help_date": "Say by which day you would like it",
  "post.error.help_when": "Choose a day from tomorrow, at most {{days}} days from now",
  "post.error.advert": "Paste the text of your advert",
  "post.error.kind": "Choose what you offer",
  "post.error.begin_for_business":
    "Only charities and public bodies can offer volunteering, and this employer is a business. It can offer a job, or paid work experience.",
  "post.error.begin_for_not_verified":
    "Nobody has verified yet that this employer is a charity or public body. Look up its register number on its page first.",
  "post.error.volunteering_business":
    "Only charities and public bodies can offer volunteering. You can offer a job, or paid work experience.",
  "post.error.volunteering_not_verified":
    "Only charities and public bodies can offer volunteering, and an officer has not verified yet that you are one. Check your register number under “My organisation”: an officer looks it up when they approve you.",
  "post.error.basis": "Choose what is true, or that none of these is",
  "post.error.unpaid":
    "The law does not let this be unpaid: whoever works for you is owed the minimum wage. You can pay at least {{pay}} an hour. Or let the person only watch, take a student whose course requires the placement, or ask the Jobcentre for a sector-based work academy.",
  "post.error.unpaid_no_rate":
    "The law does not let this be unpaid: whoever works for you is owed the minimum wage. You can pay it. Or let the person only watch, take a student whose course requires the placement, or ask the Jobcentre for a sector-based work academy.",
  "post.error.voluntary_business":
    "Only charities and public bodies can have voluntary workers. A business owes the minimum wage: you can pay at least {{pay}} an hour, or let the person only watch.",
  "post.error.voluntary_business_no_rate":
    "Only charities and public bodies can have voluntary workers. A business owes the minimum wage: you can pay it, or let the person only watch.",
  "post.error.not_verified":
    "An officer has not verified yet that you are a charity or public body. Check your register number under “My organisation”. Until then you can pay the person, or let them only watch.",
  "post.error.course": "Enter the name of the course",
  "post.error.provider": "Enter the name of the college or university",
  "post.error.course_required":
    "Tick this if the course requires the placement. If it does not, the person is owed the minimum wage: go back and choose “paid”.",
  "post.error.training": "Say what a person is trained in, and by whom",
  "post.error.interview": "Choose the vacancy that the interview is for",
  "post.error.interview_not_real":
    "The interview must be for a real vacancy. Send that vacancy to us first, or choose another one.",
  "post.error.promise": "Tick this if all of it is true. If it is not, it is a job, and has to be paid.",
  "post.error.supply": "Choose whom the person works for",
  "post.error.gangmaster":
    "Whoever supplies workers into this kind of work needs a gangmaster licence. An officer has not verified yours yet.",
  "post.error.length": "Enter a whole number, such as 2",
  "post.error.unit": "Choose days, weeks or months",
  "post.error.length_year": "A placement lasts a year at most",
  "post.error.length_scheme": "A sector-based work academy lasts 6 weeks at most",
  "post.error.length_course": "A course placement lasts a year at most",
  "post.error.ends": "Enter the day on which the contract ends",
  "post.error.end_passed": "The contract must end after today",
  "post.error.end_far": "The contract must end within six years",
  "post.error.end_before_start": "The contract must end after it starts, on {{start}}",
  "post.error.start_after_end": "The job must start before the contract ends, on {{end}}",
  "post.error.learning": "Say what a person learns",
  "post.error.supervisor": "Say who looks after the person",
  "post.error.expenses":
    "Say what you pay back, such as fares and lunch. Nobody should have to pay to come to you.",
  "post.error.pay_much.hour":
    "An hour’s pay must be £200 or less. If it is the pay for a year, choose “A year”.",
  "post.error.pay_much.year": "A year’s pay must be £500,000 or less",
  "post.error.pay_lower": "Enter at least one of these, or take the tick away",
  "post.error.pay_not_lower": "This is not less than the pay for everybody. Lower it, or leave it empty.",
  "post.error.pay_below.18-20":
    "The minimum wage from {{from}} is {{rate}} an hour for people of 18 to 20. This is {{hourly}}.",
  "post.error.pay_below.16-17":
    "The minimum wage from {{from}} is {{rate}} an hour for people of 16 and 17. This is {{hourly}}.",
  "post.error.pay_below.apprentice":
    "The minimum wage from {{from}} is {{rate}} an hour for apprentices. This is {{hourly}}.",
  "post.error.zero_hours_year": "No hours are promised, so the pay must be for an hour",
  "post.error.room": "Enter what you take off for the room, or take the tick away",
  "post.error.no_offset":
    "We do not know yet how much the law lets you take off for a room, so nothing can be taken off here. Leave it empty: your officer tells you when it is known.",
  "post.error.above_offset": "The law lets you take off {{offset}} a day at most for a room, from {{from}}.",

  "basis.paid": "Paid",
  "basis.course_placement": "Unpaid: the course requires the placement",
  "basis.shadowing": "Unpaid: only watching, no work",
  "basis.scheme": "Unpaid: a sector-based work academy, with an interview at the end",
  "basis.voluntary_worker": "Unpaid: voluntary work for a charity or public body, with expenses",
  "basis.volunteering": "Unpaid: you help when you want to, and get back what you spend",

  "pay.unpaid.paid": "Pay is not set",
  "pay.unpaid.course_placement": "Unpaid: a course requires it",
  "pay.unpaid.shadowing": "Unpaid: only watching",
  "pay.unpaid.scheme": "Unpaid: training, then an interview",
  "pay.unpaid.voluntary_worker": "Unpaid: expenses only",
  "pay.unpaid.volunteering": "Unpaid: expenses only",
  "pay.not_promised": "{{pay}}. Hours are not promised",
  "pay.sum": "{{year}} a year, divided by {{weeks}} weeks and by {{hours}}, is {{hourly}} an hour",
  "pay.sum.term":
    "{{year}} a year, divided by {{weeks}} weeks of school and of paid leave and by {{hours}}, is {{hourly}} an hour",
  "pay.lower.18-20": "If you are 18 to 20: {{money}} an hour",
  "pay.lower.16-17": "If you are 16 or 17: {{money}} an hour",
  "pay.lower.apprentice": "As an apprentice: {{money}} an hour",
  "pay.room": "If you live there, {{money}} a day is taken off for the room",

  "length.days_one": "{{count}} day",
  "length.days_other": "{{count}} days",
  "length.weeks_one": "{{count}} week",
  "length.weeks_other": "{{count}} weeks",
  "length.months_one": "{{count}} month",
  "length.months_other": "{{count}} months",

  "vacancies.kind": "What it is",
  "vacancies.kind.all": "All of them",
  "vacancies.kind.vacancy": "Jobs",
  "vacancies.kind.work_experience": "Work experience",
  "vacancies.kind.volunteering": "Volunteering",

  "vacancy.work.vacancy": "The work",
  "vacancy.work.recruitment_day": "What happens",
  "vacancy.work.work_experience": "The placement",
  "vacancy.work.volunteering": "What you do",
  "vacancy.learning": "What you learn",
  "vacancy.ends": "Ends",
  "vacancy.length": "How long",
  "vacancy.probation": "Probation",
  "vacancy.course": "For students of",
  "vacancy.training": "Training",
  "vacancy.interview": "Interview for",
  "vacancy.supervisor": "Looks after you",
  "vacancy.expenses": "You get back",
  "vacancy.leads_to": "It can lead to",
} as const;
