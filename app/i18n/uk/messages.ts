import type { Ukrainian } from "./forms";

export const messages = {
  "mail.footer": "Ви отримали це, бо у вас є акаунт у Foothold.",
  "mail.footer.choose": "Вибрати повідомлення",
  "mail.footer.once": "Якщо ви про це не просили, не зважайте. Нічого не станеться.",

  "mail.code.subject": "Ваш код Foothold",
  "mail.code.body":
    "Введіть цей код на сторінці, де ви його попросили. Він діє 10 хвилин, один раз. Нікому його не кажіть: ми ніколи про нього не питаємо.",
  "sms.code": "{{code}} – ваш код Foothold. Діє 10 хвилин. Нікому його не кажіть.",

  "sms.employer": "Вам написав роботодавець. Читайте у Foothold: {{link}}",
  "sms.officer": "Координатор має для вас новини у Foothold: {{link}}",
  "sms.suggestion": "Координатор пропонує вам дещо у Foothold: {{link}}",
  "sms.job": "Є новини про роботу у Foothold: {{link}}",
  "sms.tomorrow": "Завтра у вас зустріч. Дивіться у Foothold: {{link}}",
  "sms.news": "Для вас є новини від Foothold: {{link}}",
  "sms.account-opened-for-you":
    "Координатор створив ваш акаунт Foothold, як ви домовилися. Щоб увійти, впишіть цей номер телефону. Ми надішлемо код: {{link}}",

  "mail.news.subject": "Новини від Foothold",
  "mail.news.body": "У Foothold є щось нове для вас.",
  "mail.news.action": "Переглянути нове",

  "mail.application-sent.participant.subject": "Ваша заявка: {{post}}",
  "mail.application-sent.participant.body":
    "Ми надіслали вашу заявку на «{{post}}». Її отримує {{employer}}.\n\nВідповідь з’явиться тут. Ми тоді вам напишемо.",
  "mail.application-sent.participant.action": "Переглянути вашу заявку",

  "mail.application-waiting.participant.subject": "Ваша заявка: {{post}}",
  "mail.application-waiting.participant.body":
    "Ми зберегли вашу заявку на «{{post}}». Спочатку координатор має перевірити разом із вами, що вам можна робити цю роботу. З вами зв’яжуться. Після цього ми надішлемо вашу заявку. Її отримає {{employer}}.",
  "mail.application-waiting.participant.action": "Переглянути вашу заявку",

  "mail.offer-made.participant.subject": "Новини про вашу заявку: {{post}}",
  "mail.offer-made.participant.body":
    "{{employer}} пропонує вам «{{post}}».\n\nПерегляньте пропозицію і скажіть «так» або «ні» до {{date}}. До того місце тримають для вас. Якщо вона не підходить, ви можете сказати чому, і ніхто не матиме до вас претензій.",
  "mail.offer-made.participant.action": "Переглянути пропозицію",

  "mail.offer-lapsed.participant.subject": "Новини про вашу заявку: {{post}}",
  "mail.offer-lapsed.participant.body":
    "Час для відповіді на пропозицію «{{post}}» минув, тому вона більше не діє. Якщо ви ще хочете цю роботу, запитайте координатора: можливо, її запропонують знову.",
  "mail.offer-lapsed.participant.action": "Переглянути вашу заявку",

  "mail.offer-taken-back.participant.subject": "Новини про вашу заявку: {{post}}",
  "mail.offer-taken-back.participant.body":
    "{{employer}} відкликає свою пропозицію «{{post}}». Відповідати на неї вже не треба. Нам шкода.\n\nНа сторінці написано, чому і що буде далі. Ваш координатор може поговорити з вами про це.",
  "mail.offer-taken-back.participant.action": "Прочитати повідомлення",
  "mail.turned-down.participant.subject": "Новини про вашу заявку: {{post}}",
  "mail.turned-down.participant.body":
    "Цього разу {{employer}} не продовжує розгляд вашої заявки на «{{post}}». Для вас є повідомлення.\n\nІнші вакансії для вас нікуди не зникли.",
  "mail.turned-down.participant.action": "Прочитати повідомлення",

  "mail.application-not-sent.participant.subject": "Вашу заявку не вдалося надіслати: {{post}}",
  "mail.application-not-sent.participant.body":
    "Ви подали заявку на «{{post}}», {{employer}}. Ми не змогли її надіслати: вакансію закрито, або ваше перевірене право на роботу (right to work) не охоплює такої роботи.\n\nВам може підійти інша робота. Якщо ви думаєте, що це неправильно, скажіть координатору.",
  "mail.application-not-sent.participant.action": "Переглянути вашу заявку",

  "mail.post-changed.participant.subject": "Щось змінилося: {{post}}",
  "mail.post-changed.participant.body":
    "{{employer}} змінює години, оплату або місце роботи «{{post}}». Будь ласка, прочитайте ще раз.\n\nЯкщо у вас є пропозиція, вона залишається такою, як була. Якщо робота вам більше не підходить, ви можете відкликати заявку.",
  "mail.post-changed.participant.action": "Прочитати ще раз",

  "mail.post-ended.participant.subject": "Вакансію, на яку ви подали заявку, закрито: {{post}}",
  "mail.post-ended.participant.body":
    "{{employer}} закриває вакансію «{{post}}». Разом із нею завершується ваша заявка. Якщо було призначено співбесіду, її не буде. Нічого робити не треба.\n\nВам може підійти інша робота.",
  "mail.post-ended.participant.action": "Переглянути вашу заявку",

  "mail.post-filled.participant.subject": "Новини про вашу заявку: {{post}}",
  "mail.post-filled.participant.body":
    "Усі місця на «{{post}}» зараз зайняті. Якщо місце звільниться, вакансія відкриється знову.\n\nІнші вакансії для вас нікуди не зникли.",
  "mail.post-filled.participant.action": "Переглянути вакансії для вас",

  "mail.proposal-made.participant.subject": "Робота, яка може вам підійти: {{post}}",
  "mail.proposal-made.participant.body":
    "Координатор думає, що вам може підійти «{{post}}», {{employer}}.\n\nПодивіться чому і скажіть «так» або «ні» до {{due}}. {{employer}} нічого про вас не знає, доки ви не скажете «так».",
  "mail.proposal-made.participant.action": "Переглянути вакансію",

  "mail.hours-answered.participant.subject": "Відповідь про години: {{post}}",
  "mail.hours-answered.participant.body":
    "{{employer}} відповідає на ваше прохання про інші години: «{{post}}». Подивіться відповідь і вирішіть, що ви хочете робити.",
  "mail.hours-answered.participant.action": "Переглянути відповідь",

  "mail.proposal-lapsed.participant.subject": "Ви ще можете відповісти: {{post}}",
  "mail.proposal-lapsed.participant.body":
    "Координатор рекомендує вам «{{post}}», {{employer}}. День для відповіді минув, тому рекомендація більше не діє.\n\nРобота ще вам підходить? Ви можете сказати «так», доки вакансія відкрита. Якщо ні, нічого робити не треба.",
  "mail.proposal-lapsed.participant.action": "Переглянути вакансію",

  "mail.proposal-ended.participant.subject": "Вакансію, яку вам рекомендували, закрито: {{post}}",
  "mail.proposal-ended.participant.body":
    "{{employer}} закриває вакансію «{{post}}», яку вам рекомендує координатор. Нічого робити не треба.\n\nВам може підійти інша робота.",
  "mail.proposal-ended.participant.action": "Переглянути",

  "mail.proposal-filled.participant.subject": "Новини про роботу, яку вам рекомендували: {{post}}",
  "mail.proposal-filled.participant.body":
    "Усі місця на «{{post}}», {{employer}}, зараз зайняті. Відповідати більше не треба. Якщо місце звільниться, ви ще зможете сказати «так».\n\nІнші вакансії для вас нікуди не зникли.",
  "mail.proposal-filled.participant.action": "Переглянути",

  "mail.proposal-taken-back.participant.subject": "Новини про роботу, яку вам рекомендували: {{post}}",
  "mail.proposal-taken-back.participant.body":
    "Координатор скасовує рекомендацію роботи «{{post}}», {{employer}}. Це не через вас. {{employer}} нічого про вас не знає. Нічого робити не треба.\n\nНа сторінці написано чому. Координатор може розповісти більше.",
  "mail.proposal-taken-back.participant.action": "Дізнатися чому",

  "mail.answered-for-you.participant.subject": "Координатор відповів за вас: {{post}}",
  "mail.answered-for-you.participant.body":
    "Координатор записав те, що ви сказали про «{{post}}», {{employer}}.\n\nБудь ласка, перевірте, чи це правильно. Якщо ні, ви можете скасувати це протягом 3 днів або доки {{employer}} не зробить наступний крок.",
  "mail.answered-for-you.participant.action": "Перевірити відповідь",

  "mail.answer-undone.participant.subject": "Відповідь скасовано: {{post}}",
  "mail.answer-undone.participant.body":
    "{{employer}} скасовує відповідь щодо «{{post}}», яку дав за роботодавця координатор. Її було записано неправильно. На сторінці видно, як усе є зараз.",
  "mail.answer-undone.participant.action": "Переглянути, як усе є зараз",

  "mail.right-to-work-checked.participant.subject": "Координатор закінчив перевірку",
  "mail.right-to-work-checked.participant.body":
    "Координатор записав, яку роботу вам можна робити. Тепер серед вакансій для вас видно роботу, яка вам відкрита.",
  "mail.right-to-work-checked.participant.action": "Переглянути вакансії для вас",

  "mail.right-to-work-ends-soon.participant.subject": "Координатор хоче поговорити з вами",
  "mail.right-to-work-ends-soon.participant.body":
    "Час знову перевірити, яку роботу вам можна робити. Координатор зв’яжеться з вами. Ви також можете зателефонувати.\n\nКоли закінчується документ, право на роботу часто не закінчується. Якщо ви попросили продовжити строк або видати новий документ, скажіть координатору й візьміть із собою лист.",
  "mail.right-to-work-ends-soon.participant.action": "Переглянути ваш профіль",

  "mail.right-to-work-ended.participant.subject": "Координатор хоче поговорити з вами",
  "mail.right-to-work-ended.participant.body":
    "Нам треба знову перевірити, яку роботу вам можна робити. До того ми не показуємо вам нових вакансій, а ваші відкриті заявки чекають на координатора. Жодному роботодавцю ми про це не сказали.\n\nБудь ласка, зателефонуйте координатору. Якщо ви попросили продовжити строк або видати новий документ, візьміть із собою лист.",
  "mail.right-to-work-ended.participant.action": "Переглянути ваш профіль",

  "mail.concern-told.participant.subject": "Ми отримали ваше повідомлення",
  "mail.concern-told.participant.body":
    "Ви сказали нам, що щось не так. Координатор прочитає це щонайпізніше наступного робочого дня. Роботодавець не дізнається від нас, що це були ви.\n\nХтось у небезпеці зараз? Телефонуйте 999. Когось примушують працювати, або в когось забрали документи чи гроші? Зателефонуйте на лінію допомоги проти сучасного рабства (Modern Slavery Helpline): 08000 121 700. Це безкоштовно, вдень і вночі.",
  "mail.concern-told.participant.action": "Відкрити Foothold",
  "mail.concern-done.participant.subject": "Координатор розглянув те, що ви нам сказали",
  "mail.concern-done.participant.body":
    "Координатор розглянув те, що, за вашими словами, було не так. Дякуємо: це допомагає й іншим. Роботодавець не дізнається від нас, що це були ви.\n\nЯкщо ви хочете знати більше, зателефонуйте координаторові. Якщо щось і далі не так, скажіть нам ще раз.",
  "mail.concern-done.participant.action": "Відкрити Foothold",

  "mail.account-opened-for-you.participant.subject": "Ваш акаунт Foothold",
  "mail.account-opened-for-you.participant.body":
    "Координатор створив для вас акаунт у Foothold, як ви домовилися. Організація координатора: {{partner}}. Це безкоштовно. Тут ви можете переглянути свій профіль і вакансії для вас, усе змінити або попросити координатора видалити акаунт.\n\nЩоб увійти, впишіть цю електронну адресу або свій номер телефону. Ми надішлемо вам код. Пароль не потрібен.\n\n{{questions}}",
  "mail.account-opened-for-you.participant.action": "Переглянути ваш профіль",
  "mail.account-opened-for-you.call": "Якщо у вас є запитання, зателефонуйте координатору: {{phone}}.",
  "mail.account-opened-for-you.ask": "Якщо у вас є запитання, зверніться до координатора.",
} as const satisfies Ukrainian;
