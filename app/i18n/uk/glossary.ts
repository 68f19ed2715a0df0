import type { Translation } from "../translation";

/** Words of papers and pay, and what each means. */
export const glossary = {
  "glossary.ask": "Що означає «{{word}}»?",
  "glossary.contract": "договір (contract)",
  "glossary.contract.means":
    "Про що ви домовляєтеся з роботодавцем: робота, години й оплата. Попросіть допомогти його прочитати, перш ніж підписувати.",
  "glossary.probation": "випробувальний строк (probation)",
  "glossary.probation.means":
    "Перші тижні або місяці роботи. Обидві сторони дивляться, чи все йде добре. Вам платять, як домовлено. Будь-яка сторона може швидше припинити роботу.",
  "glossary.zero-hours": "zero hours",
  "glossary.zero-hours.means":
    "Роботодавець не обіцяє вам годин. Один тиждень їх може бути багато, наступний – жодної. Від зміни можна відмовитися.",
  "glossary.before-tax": "до вирахування податків (before tax)",
  "glossary.before-tax.means":
    "Скільки роботодавець платить за вашу роботу. З цього можуть спершу взяти податок, тож на рахунок може прийти менше.",
  "glossary.universal-credit": "Universal Credit",
  "glossary.universal-credit.means":
    "Щомісячна допомога від держави для людей з низьким заробітком або без нього.",
  "glossary.national-insurance": "National Insurance",
  "glossary.national-insurance.means":
    "Соціальне страхування: ви сплачуєте частину заробітку. Це враховують для пенсії та допомоги від держави. Номер безкоштовний і залишається з вами на все життя.",
  "glossary.share-code": "share code",
  "glossary.share-code.means":
    "Короткий код, який показує роботодавцю, що ви можете працювати. Його ви створюєте на GOV.UK. Він безкоштовний і діє 90 днів.",
  "glossary.payslip": "payslip",
  "glossary.payslip.means":
    "Розрахунковий лист на папері або електронною поштою за кожну виплату. У ньому видно вашу оплату і що з неї взяли. За законом ви маєте його отримувати. Зберігайте всі.",
  "glossary.notice": "notice",
  "glossary.notice.means":
    "За скільки часу до останнього дня одна сторона має сказати іншій, що робота закінчується. Наприклад, за тиждень.",
  "glossary.dbs": "DBS check",
  "glossary.dbs.means":
    "Перевірка, чи людина порушувала закон. Деякі роботи її потребують, наприклад, робота з дітьми.",
  "glossary.right-to-work": "право на роботу (right to work)",
  "glossary.right-to-work.means":
    "Яку роботу закон дозволяє вам виконувати у Великій Британії. Кожен роботодавець мусить перевірити це в кожного нового працівника.",
} as const satisfies Translation<"one" | "few" | "many" | "other">;
