import type { Translation } from "../translation";

/** Words of what participants tell of themselves, in Dari. */
export const telling = {
  "profile.soFar_one": "تا حال {{count}} وظیفه مناسب است.",
  "profile.soFar_other": "تا حال {{count}} وظیفه مناسب است.",
  "profile.soFar.could": "وظیفه‌هایی که تا حال ممکن است مناسب باشد: {{count}}.",
  "profile.soFar.see": "آنها را ببینید",
  "profile.grew_one": "ما جواب شما را ذخیره کردیم. حالا {{count}} وظیفهٔ دیگر مناسب است.",
  "profile.grew_other": "ما جواب شما را ذخیره کردیم. حالا {{count}} وظیفهٔ دیگر مناسب است.",
  "matches.question.rests_one": "{{count}} از این وظیفه‌ها به این بستگی دارد.",
  "matches.question.rests_other": "{{count}} از این وظیفه‌ها به این بستگی دارد.",
  "matches.question.answer": "جواب دهید",
  "matches.question.certificate": "آیا این تصدیق‌نامه را دارید: {{certificate}}؟",

  "profile.ties": "آیا بعضی وقت‌های شما از پیش مصروف است؟",
  "profile.ties.short": "وقت‌های مصروف",
  "profile.ties.hint":
    "برای مثال صنف انگلیسی، کار دیگر، مراقبت از کسی، یا نماز. ما این وقت را از هفتهٔ شما کم می‌کنیم. کارفرماها هیچ وقت آن را نمی‌بینند.",
  "profile.ties.yours": "وقت‌های مصروف",
  "profile.ties.none": "شما هنوز چیزی اضافه نکردید.",
  "profile.ties.add.title": "یک وقت را اضافه کنید",
  "profile.ties.what": "این چیست؟",
  "profile.ties.what.hint": "ضرورت نیست بیشتر از این بگویید.",
  "profile.ties.kind.class": "صنف انگلیسی یا کورس دیگر",
  "profile.ties.kind.job": "کار دیگر",
  "profile.ties.kind.care": "مراقبت از کسی",
  "profile.ties.kind.other": "چیز دیگر",
  "profile.ties.add": "این وقت را اضافه کنید",
  "profile.ties.added": "ما این وقت را از هفتهٔ شما کم کردیم.",
  "profile.ties.removed": "ما این وقت را به هفتهٔ شما پس دادیم.",
  "profile.ties.full": "حداکثر 20 وقت را اضافه کرده می‌توانید. اول یکی را دور کنید",
  "profile.ties.done": "چیز دیگری وقت مرا نمی‌گیرد",
  "profile.ties.done.none": "هیچ چیزی وقت مرا نمی‌گیرد",
  "profile.ties.read": "{{what}}: {{times}}",
  "profile.week.empty":
    "ما جواب شما را ذخیره کردیم. حالا هفتهٔ شما هیچ وقت آزاد ندارد، پس تنها وظیفه‌های بدون ساعت‌های معین مناسب شده می‌تواند.",
} satisfies Translation;
