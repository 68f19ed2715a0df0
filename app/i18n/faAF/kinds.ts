import type { Translation } from "../translation";

/** Words about what only some kinds of post say, as the public reads them, in Dari. */
export const kinds = {
  "basis.paid": "با معاش",
  "basis.course_placement": "بدون معاش: کورس این کارآموزی را می‌خواهد",
  "basis.shadowing": "بدون معاش: شما تنها می‌بینید و کار نمی‌کنید",
  "basis.scheme": "بدون معاش: یک sector-based work academy (آموزش کاری)، با مصاحبه در آخر",
  "basis.voluntary_worker": "بدون معاش: کار رضاکارانه برای مؤسسهٔ خیریه یا ادارهٔ دولتی، با مصارف",
  "basis.volunteering": "بدون معاش: شما هر وقت بخواهید کمک می‌کنید، و آنچه را مصرف کنید پس می‌گیرید",

  "pay.unpaid.paid": "معاش تعیین نشده است",
  "pay.unpaid.course_placement": "بدون معاش: یک کورس آن را می‌خواهد",
  "pay.unpaid.shadowing": "بدون معاش: شما تنها می‌بینید",
  "pay.unpaid.scheme": "بدون معاش: آموزش، بعد مصاحبه",
  "pay.unpaid.voluntary_worker": "بدون معاش: تنها مصارف",
  "pay.unpaid.volunteering": "بدون معاش: تنها مصارف",
  "pay.not_promised": "{{pay}}. ساعت‌ها وعده داده نمی‌شود",
  "pay.sum": "{{year}} در سال، تقسیم بر {{weeks}} هفته و بر {{hours}}، می‌شود {{hourly}} در ساعت",
  "pay.sum.term":
    "{{year}} در سال، تقسیم بر {{weeks}} هفتهٔ مکتب و رخصتی با معاش و بر {{hours}}، می‌شود {{hourly}} در ساعت",
  "pay.lower.18-20": "اگر شما 18 تا 20 ساله هستید: {{money}} در ساعت",
  "pay.lower.16-17": "اگر شما 16 یا 17 ساله هستید: {{money}} در ساعت",
  "pay.lower.apprentice": "به حیث شاگرد کارآموز (apprentice): {{money}} در ساعت",
  "pay.room": "اگر شما آنجا زندگی کنید، {{money}} در روز برای اتاق کم می‌شود",

  "length.days_one": "{{count}} روز",
  "length.days_other": "{{count}} روز",
  "length.weeks_one": "{{count}} هفته",
  "length.weeks_other": "{{count}} هفته",
  "length.months_one": "{{count}} ماه",
  "length.months_other": "{{count}} ماه",

  "vacancies.kind": "نوع آن",
  "vacancies.kind.all": "همهٔ آنها",
  "vacancies.kind.vacancy": "وظیفه‌ها",
  "vacancies.kind.work_experience": "کارآموزی (work experience)",
  "vacancies.kind.volunteering": "کار رضاکارانه",

  "vacancy.work.vacancy": "کار",
  "vacancy.work.recruitment_day": "چه می‌شود",
  "vacancy.work.work_experience": "کارآموزی",
  "vacancy.work.volunteering": "شما چه می‌کنید",
  "vacancy.learning": "شما چه یاد می‌گیرید",
  "vacancy.ends": "ختم",
  "vacancy.length": "چقدر وقت",
  "vacancy.probation": "دورهٔ آزمایشی (probation)",
  "vacancy.course": "برای محصلان",
  "vacancy.training": "آموزش",
  "vacancy.interview": "مصاحبه برای",
  "vacancy.supervisor": "کی به شما رسیدگی می‌کند",
  "vacancy.expenses": "شما پس می‌گیرید",
  "vacancy.leads_to": "به کجا رسیده می‌تواند",
} satisfies Translation;
