import type { Ukrainian } from "./forms";

export const otherHours = {
  "other-hours.link": "Попросити інші години",
  "other-hours.title": "Попросити інші години",
  "other-hours.lead":
    "Виберіть години, які вам підходять. {{employer}} бачить лише ці години й нічого більше з вашого тижня. Пояснювати чому не треба.",
  "other-hours.lead.proposal":
    "Виберіть години, які вам підходять. Координатор запитає роботодавця ({{employer}}), не називаючи вашого імені. Пояснювати чому не треба.",
  "other-hours.now": "Години цієї роботи зараз",
  "other-hours.filled":
    "Ми вписали ту частину цих годин, яка вміщується у ваш тиждень разом із дорогою. Змініть, що хочете.",
  "other-hours.rows": "Години, у які ви хотіли б працювати",
  "other-hours.none": "Виберіть хоча б один час",
  "other-hours.runs.offer":
    "Ви, як і раніше, можете погодитися на пропозицію роботи або відмовитися до {{date}}.",
  "other-hours.runs.interview":
    "{{employer}} відповідає на вашу заявку, як і раніше, до {{date}}. Співбесіда залишається, як була.",
  "other-hours.runs.interview.undated": "Співбесіда й ваша заявка залишаються, як були.",
  "other-hours.runs.proposal":
    "Ви, як і раніше, можете погодитися на рекомендацію або відмовитися до {{date}}.",
  "other-hours.runs.proposal.late": "Погодитися на рекомендацію можна будь-коли, поки вакансія відкрита.",
  "other-hours.check": "Перевірити, що буде надіслано",
  "other-hours.sends": "{{employer}} побачить саме це",
  "other-hours.nothing-yet": "Ще нічого не надіслано.",
  "other-hours.sum": "Ви просите: {{hours}}.",
  "other-hours.sum.now": "Зараз на цій роботі: {{hours}}.",
  "other-hours.only":
    "{{employer}} бачить ці години й більше нічого з вашого тижня. Пояснювати причину не потрібно.",
  "other-hours.only.proposal":
    "Координатор запитає про ці години роботодавця ({{employer}}) без вашого імені. Пояснювати причину не потрібно.",
  "other-hours.send": "Надіслати ці години",
  "other-hours.change": "Змінити години",
  "other-hours.asked.title": "Ви попросили інші години",
  "other-hours.asked": "{{date}} ви попросили ці години: {{employer}}. Відповіді ще немає.",
  "other-hours.asked.officer":
    "{{date}} ви попросили ці години. Координатор запитає роботодавця ({{employer}}), не називаючи вашого імені.",
  "other-hours.passed_on":
    "Координатор запитав роботодавця ({{employer}}) про ці години, не називаючи вашого імені. Відповіді ще немає.",
  "other-hours.said": "Це записано за вас: {{said}}. Якщо ви цього не казали, відкличте це прохання.",
  "other-hours.withdraw": "Відкликати це прохання",
  "other-hours.agreed.title": "{{employer}} може дати вам ці години",
  "other-hours.agreed.offer":
    "Тепер у вашій пропозиції роботи ці години. Погодитися чи відмовитися вирішуєте ви.",
  "other-hours.agreed.interview": "Якщо вам запропонують цю роботу, то можливо з цими годинами.",
  "other-hours.agreed.proposal":
    "Якщо ви погодитеся на рекомендацію, {{employer}} побачить, що просили саме ви.",
  "other-hours.refused.title": "{{employer}} не може дати вам ці години",
  "other-hours.refused": "Робота залишається такою, як була. Ви все ще можете погодитися або відмовитися.",
  "other-hours.ends":
    "Ви просили про інші години, і відповіді ще немає. Те, що ви зробите тут, закінчить це прохання.",
  "other-hours.week": "Години, про які ви домовилися",
  "other-hours.done.asked": "Ваше прохання надіслано. {{employer}} бачить лише години, які ви вибрали.",
  "other-hours.done.asked.proposal":
    "Ваше прохання надіслано координаторові, який запитає роботодавця ({{employer}}), не називаючи вашого імені.",
  "other-hours.done.withdrawn": "Ви відкликали своє прохання.",
  "other-hours.open": "Ви вже надіслали прохання. Спочатку відкличте його.",
  "other-hours.not-shared":
    "{{employer}} зараз нічого про вас не бачить. Спочатку виберіть, що показувати, а потім попросіть ще раз.",
  "other-hours.same": "Ці години вже є в цій роботі. Виберіть інші години.",
  "other-hours.not-in-turn": "Тим часом дещо змінилося. Ось як усе є зараз.",
  "other-hours.step.asked": "Ви попросили інші години",
  "other-hours.step.passed_on": "Координатор запитав роботодавця ({{employer}}), не називаючи вашого імені",
  "other-hours.step.agreed": "{{employer}} погоджується на інші години",
  "other-hours.step.refused": "{{employer}} не погоджується на інші години",
  "other-hours.step.withdrawn": "Ви відкликали прохання про години",
  "other-hours.step.ended": "Ваше прохання про години закінчилося",
  "other-hours.step.undone": "{{employer}} забирає назад відповідь про години",
} as const satisfies Ukrainian;
