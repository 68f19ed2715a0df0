import type { Ukrainian } from "./forms";
import { skills } from "./skills";

const LICENCE =
  "Вам має бути щонайменше 18 років. Пройдіть навчання, потім подайте заяву до Security Industry Authority. Там перевірять вашу особу й наявність судимості. Ліцензія діє 3 роки.";
const ONLY_AN_EMPLOYER = "Цю перевірку може замовити лише роботодавець. Щоб подати заявку, вона не потрібна.";
const LORRY =
  "Спочатку потрібне британське посвідчення водія на легковий автомобіль. Потім медичний огляд, іспит із теорії та іспит із водіння.";

export const reference = {
  ...skills,

  "sector.hospitality": "Готелі, ресторани й кухня",
  "sector.care": "Догляд за людьми",
  "sector.childcare": "Догляд за дітьми",
  "sector.cleaning": "Прибирання",
  "sector.warehousing": "Склади",
  "sector.retail": "Магазини",
  "sector.construction": "Будівництво",
  "sector.transport": "Водіння й доставка",
  "sector.food-production": "Виробництво їжі",
  "sector.manufacturing": "Заводи й виробництво",
  "sector.farming": "Фермерство й садівництво",
  "sector.office-admin": "Офіс і адміністрація",
  "sector.health": "Медицина",
  "sector.education": "Школи й освіта",
  "sector.hair-beauty": "Перукарні й краса",
  "sector.security": "Охорона",
  "sector.it-digital": "Комп’ютери й цифрові технології",
  "sector.textiles": "Шиття й одяг",
  "sector.vehicle-repair": "Ремонт автомобілів",
  "sector.community": "Громада, поради й мови",

  "certificate.food-hygiene-2": "Food hygiene, Level 2 (гігієна харчування)",
  "certificate.food-hygiene-2.how":
    "Цей курс можна пройти за один день онлайн або в класі. Його пропонують коледжі й навчальні центри. Багато з них не беруть грошей із людей, які шукають роботу.",
  "certificate.food-hygiene-3": "Food hygiene, Level 3 (гігієна харчування, для керівника)",
  "certificate.food-hygiene-3.how":
    "Цей курс для людей, які керують кухнею. Зазвичай він триває три дні й закінчується тестом.",
  "certificate.cscs-labourer": "CSCS Labourer card (картка будівельного робітника)",
  "certificate.cscs-labourer.how":
    "Потрібні сертифікат Level 1 health and safety in construction (безпека на будівництві) і тест CITB, складений за останні 2 роки. Потім ви подаєте заяву на картку. Перша картка діє 2 роки.",
  "certificate.health-safety-construction-1":
    "Health and safety in construction, Level 1 (безпека на будівництві)",
  "certificate.health-safety-construction-1.how":
    "Це одноденний курс із коротким тестом. Він потрібен для картки CSCS Labourer.",
  "certificate.citb-test": "CITB health, safety and environment test (тест із безпеки)",
  "certificate.citb-test.how":
    "Ви записуєтеся на цей комп’ютерний тест у центрі тестування. Для картки CSCS йому має бути менше ніж 2 роки.",
  "certificate.sia-door-supervisor": "SIA licence: door supervisor (охоронець на вході)",
  "certificate.sia-door-supervisor.how": LICENCE,
  "certificate.sia-security-guard": "SIA licence: security guard (охоронець)",
  "certificate.sia-security-guard.how": LICENCE,
  "certificate.sia-cctv": "SIA licence: CCTV (відеоспостереження)",
  "certificate.sia-cctv.how": LICENCE,
  "certificate.dbs-basic": "Basic DBS check (базова перевірка судимості)",
  "certificate.dbs-basic.how":
    "Цю перевірку ви можете замовити самі на GOV.UK. Потрібно підтвердити свою особу.",
  "certificate.dbs-standard": "Standard DBS check (стандартна перевірка судимості)",
  "certificate.dbs-standard.how": ONLY_AN_EMPLOYER,
  "certificate.dbs-enhanced": "Enhanced DBS check (розширена перевірка судимості)",
  "certificate.dbs-enhanced.how": ONLY_AN_EMPLOYER,
  "certificate.dbs-enhanced-barred":
    "Enhanced DBS check with barred lists (розширена перевірка судимості й списків заборон)",
  "certificate.dbs-enhanced-barred.how": ONLY_AN_EMPLOYER,
  "certificate.care-certificate": "Care Certificate (основи догляду за людьми)",
  "certificate.care-certificate.how":
    "Більшість роботодавців у сфері догляду навчають цього в перші тижні роботи. Це 16 стандартів.",
  "certificate.care-2": "Care, Level 2 (догляд за людьми)",
  "certificate.care-2.how": "Цей курс є в коледжах. Деякі роботодавці дають змогу вчитися під час роботи.",
  "certificate.childcare-2": "Childcare, Level 2 (догляд за дітьми)",
  "certificate.childcare-2.how":
    "Цей курс є в коледжах, на повний або неповний день, із практикою в дитячому садку.",
  "certificate.childcare-3": "Childcare, Level 3 (догляд за дітьми)",
  "certificate.childcare-3.how":
    "Цей курс є в коледжах, із практикою в дитячому садку. Кваліфікацію з іншої країни можуть зарахувати: запитайте координатора.",
  "certificate.paediatric-first-aid": "Paediatric first aid (перша допомога дітям)",
  "certificate.paediatric-first-aid.how":
    "Цей курс триває один або два дні. Через 3 роки його проходять знову.",
  "certificate.first-aid-at-work": "First aid at work (перша допомога на роботі)",
  "certificate.first-aid-at-work.how":
    "Цей курс триває від одного до трьох днів. Через 3 роки його проходять знову.",
  "certificate.forklift": "Forklift certificate (навантажувач)",
  "certificate.forklift.how":
    "Ви вчитеся керувати навантажувачем у акредитованого інструктора і складаєте іспит. Зазвичай це від трьох до п’яти днів.",
  "certificate.driving-car": "Driving licence: car, category B (легковий автомобіль)",
  "certificate.driving-car.how":
    "З посвідченням водія з іншої країни зазвичай можна їздити 12 місяців після переїзду сюди. Потім потрібне британське. Деякі посвідчення можна обміняти, для інших треба скласти британський іспит.",
  "certificate.driving-medium-lorry": "Driving licence: medium lorry, category C1 (середня вантажівка)",
  "certificate.driving-medium-lorry.how": LORRY,
  "certificate.driving-lorry": "Driving licence: lorry, category C (вантажівка)",
  "certificate.driving-lorry.how": `${LORRY} Щоб працювати водієм, потрібен також Driver CPC.`,
  "certificate.driving-lorry-trailer":
    "Driving licence: lorry with trailer, category C+E (вантажівка з причепом)",
  "certificate.driving-lorry-trailer.how": `${LORRY} Щоб працювати водієм, потрібен також Driver CPC.`,
  "certificate.driving-minibus": "Driving licence: minibus, category D1 (мікроавтобус)",
  "certificate.driving-minibus.how": LORRY,
  "certificate.driving-bus": "Driving licence: bus, category D (автобус)",
  "certificate.driving-bus.how":
    "Багато автобусних компаній навчають нових водіїв і платять їм під час навчання. Спочатку потрібне британське посвідчення водія на легковий автомобіль.",
  "certificate.driver-cpc": "Driver CPC (кваліфікація водія)",
  "certificate.driver-cpc.how":
    "Ви складаєте іспити, щоб отримати картку driver qualification card. Потім 35 годин навчання кожні 5 років.",
  "certificate.enic-statement": "UK ENIC statement of comparability (порівняння кваліфікацій)",
  "certificate.enic-statement.how":
    "UK ENIC порівнює вашу кваліфікацію з іншої країни з британськими. Ви подаєте заяву онлайн разом зі своїми дипломами. За це треба заплатити.",

  "condition.alcohol": "Робота з алкоголем",
  "condition.alcohol.own": "Працювати з алкоголем",
  "condition.pork": "Робота зі свининою",
  "condition.pork.own": "Працювати зі свининою",
  "condition.gambling": "Приймання ставок або продаж лотерейних квитків",
  "condition.gambling.own": "Приймати ставки або продавати лотерейні квитки",
  "condition.nights": "Робота вночі",
  "condition.nights.own": "Працювати вночі",
  "condition.lone-working": "Робота на самоті",
  "condition.lone-working.own": "Працювати на самоті",
  "condition.heavy-lifting": "Піднімання важкого",
  "condition.heavy-lifting.own": "Піднімати важке",
  "condition.standing": "Стояти більшу частину зміни",
  "condition.standing.own": "Стояти більшу частину зміни",
  "condition.driving": "Водіння як частина роботи",
  "condition.driving.own": "Водити на роботі",
  "condition.heights": "Робота на висоті або на драбинах",
  "condition.heights.own": "Працювати на висоті або на драбинах",
  "condition.cold": "Робота на холоді",
  "condition.cold.own": "Працювати на холоді",
  "condition.heat": "Робота у спеці",
  "condition.heat.own": "Працювати у спеці",
  "condition.outdoors": "Робота надворі за будь-якої погоди",
  "condition.outdoors.own": "Працювати надворі за будь-якої погоди",
  "condition.noise": "Робота в гучному шумі",
  "condition.noise.own": "Працювати в гучному шумі",
  "condition.chemicals": "Робота з хімічними речовинами або пилом",
  "condition.chemicals.own": "Працювати з хімічними речовинами або пилом",
  "condition.animals": "Робота з тваринами",
  "condition.animals.own": "Працювати з тваринами",
  "condition.personal-care": "Допомога людям митися, одягатися або ходити в туалет",
  "condition.personal-care.own": "Допомагати людям митися, одягатися або ходити в туалет",

  "reason.hours": "Години не підходять до мого тижня",
  "reason.travel": "Це задалеко, або туди важко дістатися",
  "reason.pay": "Оплата для мене замала",
  "reason.childcare": "У цей час нема кому доглядати моїх дітей",
  "reason.health": "Моє здоров’я цього не дозволяє",
  "reason.kind-of-work": "Я не хочу такої роботи",
  "reason.employer": "Я не хочу працювати в цього роботодавця",
  "reason.start-date": "День початку мені не підходить",
  "reason.other-work": "У мене вже є інша робота",
  "reason.other": "Інша причина",
  "reason.found-work": "У мене вже є інша робота",
  "reason.hours-changed": "Мої години змінилися",
  "reason.travel-too-far": "Це задалеко, або туди важко дістатися",
  "reason.family-reasons": "Сімейні причини",
  "reason.my-health": "Моє здоров’я",
  "reason.waited-too-long": "Відповіді довелося чекати надто довго",
  "reason.moved-away": "Я живу або житиму в іншому місці",
  "reason.applied-by-mistake": "Заявку подано помилково",
  "reason.changed-my-mind": "Моє рішення змінилося",
  "reason.places-filled.message":
    "Дякуємо за вашу заявку: {{title}}. Усі місця, які мав {{employer}}, уже зайняли інші люди. Нам шкода, що цього разу не вийшло.",
  "reason.more-experience.message":
    "Дякуємо за вашу заявку: {{title}}. {{employer}} вибирає людей, які мають більше досвіду, потрібного для цієї роботи. Ваш координатор може допомогти вам здобути такий досвід.",
  "reason.missing-certificate.message":
    "Дякуємо за вашу заявку: {{title}}. Для цієї роботи сертифікат потрібен уже в перший день. Ваш координатор може пояснити, як його отримати, щоб ви могли подаватися на такі вакансії.",
  "reason.english-for-this-job.message":
    "Дякуємо за вашу заявку: {{title}}. Для цієї роботи {{employer}} потребує вищого рівня англійської, ніж ви поки що показали. Ваш координатор може допомогти знайти курс.",
  "reason.hours-do-not-fit.message":
    "Дякуємо за вашу заявку: {{title}}. Ви та {{employer}} не змогли знайти години, зручні для обох. Ми й далі шукатимемо роботу, яка підходить до вашого тижня.",
  "reason.start-does-not-fit.message":
    "Дякуємо за вашу заявку: {{title}}. Ви та {{employer}} не змогли знайти дату початку, зручну для обох. Ми й далі шукатимемо роботу, яка починається тоді, коли ви можете.",
  "reason.could-not-reach.message":
    "Дякуємо за вашу заявку: {{title}}. {{employer}} не може з вами зв’язатися. Перевірте, чи правильні ваш номер телефону та електронна адреса, щоб наступний роботодавець міг з вами зв’язатися.",
  "reason.did-not-come.message":
    "У вас була співбесіда: {{title}}. {{employer}} каже, що вас на ній не було. Якщо вам щось завадило прийти, скажіть координатору. Вам можуть допомогти.",
  "reason.job-no-longer-there.message":
    "Дякуємо за вашу заявку: {{title}}. {{employer}} більше не має цієї роботи. Це сталося не через вас.",
  "reason.another-reason.message":
    "Дякуємо за вашу заявку: {{title}}. Цього разу {{employer}} не продовжує розгляд. Ваш координатор може поговорити з вами про те, що спробувати далі.",
  "reason.offer-mistake.message":
    "{{employer}} відкликає свою пропозицію: {{title}}, бо в ній було щось неправильно. Ваша заявка й далі діє, і {{employer}} відповість вам знову. Вам нічого не треба робити.",
  "reason.offer-job-gone.message":
    "{{employer}} відкликає свою пропозицію: {{title}}, бо цієї роботи більше немає. Нам шкода. Це сталося не через вас. Ваш координатор може допомогти знайти іншу роботу.",
  "reason.offer-another-reason.message":
    "{{employer}} відкликає свою пропозицію: {{title}}. Нам шкода. Ваш координатор може поговорити з вами про те, що спробувати далі.",

  "region.norfolk": "Norfolk",
  "region.suffolk": "Suffolk",
  "region.cambridgeshire": "Cambridgeshire",
  "region.essex": "Essex",
  "region.hertfordshire": "Hertfordshire",
  "region.bedfordshire": "Bedfordshire",
  "region.birmingham": "Birmingham",
  "region.coventry": "Coventry",
  "region.wolverhampton": "Wolverhampton",
  "region.elsewhere": "Інше місце у Великій Британії",
} as const satisfies Ukrainian;
