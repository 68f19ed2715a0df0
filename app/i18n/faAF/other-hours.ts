import type { Translation } from "../translation";

/** Asking for other hours, as participants read it. */
export const otherHours = {
  "other-hours.link": "ساعت‌های دیگری بخواهید",
  "other-hours.title": "ساعت‌های دیگری بخواهید",
  "other-hours.lead":
    "ساعت‌هایی را انتخاب کنید که برای شما مناسب است. {{employer}} تنها همین ساعت‌ها را می‌بیند و هیچ چیز دیگری از هفتهٔ شما را نه. لازم نیست دلیل بگویید.",
  "other-hours.lead.proposal":
    "ساعت‌هایی را انتخاب کنید که برای شما مناسب است. کارمند رابط شما بدون نام شما از {{employer}} می‌پرسد. لازم نیست دلیل بگویید.",
  "other-hours.now": "ساعت‌های فعلی این وظیفه",
  "other-hours.filled":
    "ما آن بخش از این ساعت‌ها را نوشتیم که با راه در هفتهٔ شما جای می‌شود. هر چه می‌خواهید تغییر دهید.",
  "other-hours.rows": "ساعت‌هایی که می‌خواهید کار کنید",
  "other-hours.none": "حداقل یک وقت را انتخاب کنید",
  "other-hours.runs.offer": "شما هنوز هم تا {{date}} به پیشنهاد بلی یا نه گفته می‌توانید.",
  "other-hours.runs.interview":
    "{{employer}} هنوز هم تا {{date}} به درخواست شما جواب می‌دهد. مصاحبهٔ شما همان‌طور می‌ماند.",
  "other-hours.runs.interview.undated": "مصاحبه و درخواست شما همان‌طور می‌ماند.",
  "other-hours.runs.proposal": "شما هنوز هم تا {{date}} به توصیه بلی یا نه گفته می‌توانید.",
  "other-hours.runs.proposal.late": "تا وقتی که وظیفه باز است، هر وقت به توصیه بلی گفته می‌توانید.",
  "other-hours.check": "ببینید چه فرستاده می‌شود",
  "other-hours.sends": "{{employer}} دقیقاً همین را می‌بیند",
  "other-hours.nothing-yet": "هنوز هیچ چیز فرستاده نشده است.",
  "other-hours.sum": "شما می‌خواهید: {{hours}}.",
  "other-hours.sum.now": "وظیفه حالا: {{hours}}.",
  "other-hours.only":
    "{{employer}} این ساعت‌ها را می‌بیند، و هیچ چیز دیگر از هفتهٔ شما را نمی‌بیند. لازم نیست دلیل بگویید.",
  "other-hours.only.proposal":
    "کارمند رابط شما این ساعت‌ها را از {{employer}} می‌پرسد، بدون نام شما. لازم نیست دلیل بگویید.",
  "other-hours.send": "این ساعت‌ها را بفرستید",
  "other-hours.change": "ساعت‌ها را تغییر دهید",
  "other-hours.asked.title": "شما ساعت‌های دیگری خواستید",
  "other-hours.asked": "شما به تاریخ {{date}} این ساعت‌ها را از {{employer}} خواستید. هنوز جوابی نیست.",
  "other-hours.asked.officer":
    "شما به تاریخ {{date}} این ساعت‌ها را خواستید. کارمند رابط شما بدون نام شما از {{employer}} می‌پرسد.",
  "other-hours.passed_on":
    "کارمند رابط شما این ساعت‌ها را بدون نام شما از {{employer}} پرسیده است. هنوز جوابی نیست.",
  "other-hours.said": "این از طرف شما نوشته شد: {{said}}. اگر شما چنین نگفته‌اید، آن را پس بگیرید.",
  "other-hours.withdraw": "این پرسش را پس بگیرید",
  "other-hours.agreed.title": "{{employer}} این ساعت‌ها را داده می‌تواند",
  "other-hours.agreed.offer": "پیشنهاد شما حالا همین ساعت‌ها را دارد. شما هنوز هم به آن بلی یا نه می‌گویید.",
  "other-hours.agreed.interview": "اگر این وظیفه به شما پیشنهاد شود، با همین ساعت‌ها شده می‌تواند.",
  "other-hours.agreed.proposal": "اگر به توصیه بلی بگویید، {{employer}} می‌بیند که شما پرسیده بودید.",
  "other-hours.refused.title": "{{employer}} آن ساعت‌ها را داده نمی‌تواند",
  "other-hours.refused": "وظیفه همان‌طور می‌ماند که بود. شما هنوز هم بلی یا نه گفته می‌توانید.",
  "other-hours.ends":
    "شما ساعت‌های دیگر خواستید و هنوز جواب نیامده است. آنچه این‌جا می‌کنید، آن پرسش را ختم می‌کند.",
  "other-hours.week": "ساعت‌هایی که بر آن موافقت کردید",
  "other-hours.done.asked": "پرسش شما فرستاده شد. {{employer}} تنها ساعت‌هایی را می‌بیند که شما انتخاب کردید.",
  "other-hours.done.asked.proposal":
    "پرسش شما به کارمند رابط فرستاده شد، که بدون نام شما از {{employer}} می‌پرسد.",
  "other-hours.done.withdrawn": "شما پرسش خود را پس گرفتید.",
  "other-hours.open": "شما قبلاً پرسیده‌اید. اول آن پرسش را پس بگیرید.",
  "other-hours.not-shared":
    "{{employer}} حالا هیچ چیز شما را نمی‌بیند. اول انتخاب کنید که چه دیده می‌تواند، بعد دوباره بپرسید.",
  "other-hours.same": "وظیفه از قبل همین ساعت‌ها را دارد. ساعت‌های دیگری را انتخاب کنید.",
  "other-hours.not-in-turn": "این در این بین تغییر کرده است. حالت فعلی آن این است.",
  "other-hours.step.asked": "شما ساعت‌های دیگری خواستید",
  "other-hours.step.passed_on": "کارمند رابط شما بدون نام شما از {{employer}} پرسید",
  "other-hours.step.agreed": "{{employer}} به ساعت‌های دیگر بلی گفت",
  "other-hours.step.refused": "{{employer}} به ساعت‌های دیگر نه گفت",
  "other-hours.step.withdrawn": "شما پرسش خود را در بارهٔ ساعت‌ها پس گرفتید",
  "other-hours.step.ended": "پرسش شما در بارهٔ ساعت‌ها ختم شد",
  "other-hours.step.undone": "{{employer}} جواب خود را در بارهٔ ساعت‌ها پس گرفت",
} satisfies Translation;
