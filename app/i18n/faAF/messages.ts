import type { Translation } from "../translation";

/** Words of e-mails and text messages to participants, in Dari. Subjects name no outcome. */
export const messages = {
  "mail.footer": "این پیام به شما می‌آید چون شما در Foothold حساب دارید.",
  "mail.footer.choose": "پیام‌های خود را انتخاب کنید",
  "mail.footer.once": "اگر شما این را نخواسته‌اید، به آن توجه نکنید. هیچ چیز نمی‌شود.",

  "mail.code.subject": "کُد Foothold شما",
  "mail.code.body":
    "این کُد را در صفحه‌ای بنویسید که آن را خواستید. برای 10 دقیقه، یک بار کار می‌کند. آن را هیچ وقت به کسی نگویید: ما هیچ وقت آن را نمی‌پرسیم.",
  "sms.code": "کُد Foothold: {{code}}. 10 دقیقه اعتبار دارد. به هیچ‌کس نگویید.",

  "sms.employer": "یک کارفرما در Foothold به شما نوشته است: {{link}}",
  "sms.officer": "کارمند رابط شما در Foothold برای شما خبر دارد: {{link}}",
  "sms.suggestion": "کارمند رابط شما در Foothold چیزی را به شما توصیه می‌کند: {{link}}",
  "sms.job": "در Foothold دربارهٔ یک وظیفه خبر است: {{link}}",
  "sms.tomorrow": "فردا یک قرار ملاقات دارید. در Foothold ببینید: {{link}}",
  "sms.news": "از Foothold برای شما خبر است: {{link}}",
  "sms.account-opened-for-you":
    "کارمند رابط شما حساب Foothold شما را باز کرد، چنان که موافقت کردید. برای وارد شدن، همین شمارهٔ تلیفون را بنویسید. ما کُد می‌فرستیم: {{link}}",

  "mail.news.subject": "خبر از Foothold",
  "mail.news.body": "در Foothold برای شما چیز نو است.",
  "mail.news.action": "ببینید که چه نو است",

  "mail.application-sent.participant.subject": "درخواست شما: {{post}}",
  "mail.application-sent.participant.body":
    "ما درخواست شما برای «{{post}}» را به {{employer}} فرستادیم.\n\nاینجا به شما جواب داده می‌شود. ما آن وقت به شما خبر می‌دهیم.",
  "mail.application-sent.participant.action": "درخواست خود را ببینید",

  "mail.application-waiting.participant.subject": "درخواست شما: {{post}}",
  "mail.application-waiting.participant.body":
    "ما درخواست شما برای «{{post}}» را نگه داشتیم. اول یک کارمند رابط باید با شما بررسی کند که اجازهٔ این کار را دارید. کارمند رابط با شما تماس می‌گیرد. بعد از آن ما درخواست شما را به {{employer}} می‌فرستیم.",
  "mail.application-waiting.participant.action": "درخواست خود را ببینید",

  "mail.offer-made.participant.subject": "خبر در بارهٔ درخواست شما: {{post}}",
  "mail.offer-made.participant.body":
    "کارفرما {{employer}} به شما «{{post}}» را پیشنهاد می‌کند.\n\nپیشنهاد را ببینید و تا {{date}} بلی یا نه بگویید. جای تا آن وقت برای شما نگه داشته می‌شود. اگر با شما برابر نیست، دلیل آن را گفته می‌توانید، و هیچ‌کس آن را علیه شما حساب نمی‌کند.",
  "mail.offer-made.participant.action": "پیشنهاد را ببینید",

  "mail.offer-lapsed.participant.subject": "خبر در بارهٔ درخواست شما: {{post}}",
  "mail.offer-lapsed.participant.body":
    "وقت جواب به پیشنهاد «{{post}}» تمام شده است، پس پیشنهاد ختم شد. اگر هنوز این وظیفه را می‌خواهید، از کارمند رابط خود بپرسید: شاید دوباره پیشنهاد شده بتواند.",
  "mail.offer-lapsed.participant.action": "درخواست خود را ببینید",

  "mail.offer-taken-back.participant.subject": "خبر در بارهٔ درخواست شما: {{post}}",
  "mail.offer-taken-back.participant.body":
    "کارفرما {{employer}} پیشنهاد خود «{{post}}» را پس گرفته است. دیگر لازم نیست که به آن جواب بدهید. متأسف هستیم.\n\nصفحه می‌گوید که چرا، و بعد از این چه می‌شود. کارمند رابط شما با شما در بارهٔ آن گپ زده می‌تواند.",
  "mail.offer-taken-back.participant.action": "پیام را بخوانید",
  "mail.turned-down.participant.subject": "خبر در بارهٔ درخواست شما: {{post}}",
  "mail.turned-down.participant.body":
    "این بار {{employer}} درخواست شما برای «{{post}}» را پیش نمی‌برد. برای شما یک پیام گذاشته است.\n\nوظیفه‌های مناسب دیگر شما هنوز هست.",
  "mail.turned-down.participant.action": "پیام را بخوانید",

  "mail.application-not-sent.participant.subject": "درخواست شما فرستاده شده نتوانست: {{post}}",
  "mail.application-not-sent.participant.body":
    "شما به {{post}} در {{employer}} درخواست دادید. ما درخواست شما را فرستاده نتوانستیم: وظیفه بسته شده است، یا کاری است که بررسی حق کار شما آن را شامل نمی‌شود.\n\nوظیفه‌های دیگر شاید مناسب شما باشد. اگر فکر می‌کنید که این غلط است، به کارمند رابط خود بگویید.",
  "mail.application-not-sent.participant.action": "درخواست خود را ببینید",

  "mail.post-changed.participant.subject": "چیزی تغییر کرده است: {{post}}",
  "mail.post-changed.participant.body":
    "کارفرما {{employer}} ساعت‌ها، معاش یا جای «{{post}}» را تغییر داده است. لطفاً آن را دوباره بخوانید.\n\nاگر شما یک پیشنهاد دارید، پیشنهاد همان طوری که بود می‌ماند. اگر وظیفه دیگر با شما برابر نیست، درخواست خود را پس گرفته می‌توانید.",
  "mail.post-changed.participant.action": "دوباره بخوانید",

  "mail.post-ended.participant.subject": "وظیفه‌ای که به آن درخواست دادید بسته شد: {{post}}",
  "mail.post-ended.participant.body":
    "کارفرما {{employer}} وظیفهٔ {{post}} را بست. درخواست شما هم با آن ختم می‌شود. اگر مصاحبه‌ای تعیین شده بود، برگزار نمی‌شود. لازم نیست کاری کنید.\n\nوظیفه‌های دیگر شاید مناسب شما باشد.",
  "mail.post-ended.participant.action": "درخواست خود را ببینید",

  "mail.post-filled.participant.subject": "خبر در بارهٔ درخواست شما: {{post}}",
  "mail.post-filled.participant.body":
    "حالا همه جای‌ها برای «{{post}}» پر شده است. اگر جای خالی شود، اعلان دوباره باز می‌شود.\n\nوظیفه‌های مناسب دیگر شما هنوز هست.",
  "mail.post-filled.participant.action": "وظیفه‌های مناسب خود را ببینید",

  "mail.proposal-made.participant.subject": "وظیفه‌ای که شاید مناسب شما باشد: {{post}}",
  "mail.proposal-made.participant.body":
    "کارمند رابط شما فکر می‌کند که «{{post}}» در {{employer}} شاید مناسب شما باشد.\n\nببینید چرا، و تا {{due}} بلی یا نه بگویید. اگر شما بلی نگویید، {{employer}} هیچ چیز در بارهٔ شما نمی‌داند.",
  "mail.proposal-made.participant.action": "وظیفه را ببینید",

  "mail.hours-answered.participant.subject": "جواب در بارهٔ ساعت‌ها: {{post}}",
  "mail.hours-answered.participant.body":
    "{{employer}} به پرسش شما در بارهٔ ساعت‌های «{{post}}» جواب داد. جواب را ببینید و تصمیم بگیرید که چه می‌خواهید.",
  "mail.hours-answered.participant.action": "جواب را ببینید",

  "mail.proposal-lapsed.participant.subject": "شما هنوز جواب داده می‌توانید: {{post}}",
  "mail.proposal-lapsed.participant.body":
    "کارمند رابط شما «{{post}}» در {{employer}} را به شما توصیه کرد. روز جواب تمام شده است، پس توصیه ختم شد.\n\nآیا هنوز برای شما مناسب است؟ تا وظیفه باز است، بلی گفته می‌توانید. اگر مناسب نیست، لازم نیست کاری کنید.",
  "mail.proposal-lapsed.participant.action": "وظیفه را ببینید",

  "mail.proposal-ended.participant.subject": "وظیفه‌ای که به شما توصیه شد بسته شد: {{post}}",
  "mail.proposal-ended.participant.body":
    "کارفرما {{employer}} وظیفهٔ «{{post}}» را بست، که کارمند رابط شما آن را به شما توصیه کرد. لازم نیست کاری کنید.\n\nوظیفه‌های دیگر شاید مناسب شما باشد.",
  "mail.proposal-ended.participant.action": "آن را ببینید",

  "mail.proposal-filled.participant.subject": "خبر در بارهٔ وظیفه‌ای که به شما توصیه شد: {{post}}",
  "mail.proposal-filled.participant.body":
    "حالا همه جای‌ها برای «{{post}}» در {{employer}} پر شده است. دیگر لازم نیست جواب دهید. اگر جای خالی شود، شما هنوز بلی گفته می‌توانید.\n\nوظیفه‌های مناسب دیگر شما هنوز هست.",
  "mail.proposal-filled.participant.action": "آن را ببینید",

  "mail.proposal-taken-back.participant.subject": "خبر در بارهٔ وظیفه‌ای که به شما توصیه شد: {{post}}",
  "mail.proposal-taken-back.participant.body":
    "کارمند رابط شما «{{post}}» در {{employer}} را به شما توصیه کرد، و آن را پس گرفته است. این به خاطر کار شما نیست. {{employer}} هیچ چیز در بارهٔ شما نمی‌دانست. لازم نیست کاری کنید.\n\nصفحه می‌گوید چرا. کارمند رابط شما بیشتر گفته می‌تواند.",
  "mail.proposal-taken-back.participant.action": "ببینید چرا",

  "mail.answered-for-you.participant.subject": "کارمند رابط شما از طرف شما جواب داد: {{post}}",
  "mail.answered-for-you.participant.body":
    "کارمند رابط شما آنچه را که در بارهٔ «{{post}}» در {{employer}} گفتید نوشت.\n\nلطفاً بررسی کنید که درست است. اگر درست نیست، شما آن را برای 3 روز پس گرفته می‌توانید، یا تا وقتی که {{employer}} قدم بعدی را بردارد.",
  "mail.answered-for-you.participant.action": "جواب را بررسی کنید",

  "mail.answer-undone.participant.subject": "یک جواب پس گرفته شد: {{post}}",
  "mail.answer-undone.participant.body":
    "کارفرما {{employer}} آنچه را که یک کارمند رابط در بارهٔ «{{post}}» از طرف او جواب داده بود پس گرفته است. غلط نوشته شده بود. صفحه حالت فعلی آن را نشان می‌دهد.",
  "mail.answer-undone.participant.action": "حالت فعلی را ببینید",

  "mail.right-to-work-checked.participant.subject": "کارمند رابط شما یک بررسی را تمام کرد",
  "mail.right-to-work-checked.participant.body":
    "یک کارمند رابط ثبت کرد که شما اجازهٔ کدام کار را دارید. حالا وظیفه‌های مناسب شما کاری را نشان می‌دهد که برای شما باز است.",
  "mail.right-to-work-checked.participant.action": "وظیفه‌های مناسب خود را ببینید",

  "mail.right-to-work-ends-soon.participant.subject": "کارمند رابط شما می‌خواهد با شما صحبت کند",
  "mail.right-to-work-ends-soon.participant.body":
    "وقت آن است که دوباره بررسی شود که شما اجازهٔ کدام کار را دارید. کارمند رابط شما با شما تماس می‌گیرد. شما هم زنگ زده می‌توانید.\n\nختم یک سند بیشتر وقت‌ها ختم حق کار شما نیست. اگر شما وقت بیشتر یا یک سند نو خواسته‌اید، به کارمند رابط خود بگویید، و مکتوب را بیاورید.",
  "mail.right-to-work-ends-soon.participant.action": "معلومات خود را ببینید",

  "mail.right-to-work-ended.participant.subject": "کارمند رابط شما می‌خواهد با شما صحبت کند",
  "mail.right-to-work-ended.participant.body":
    "ما باید دوباره بررسی کنیم که شما اجازهٔ کدام کار را دارید. تا آن وقت ما به شما وظیفه‌های نو نشان نمی‌دهیم، و درخواست‌های باز شما منتظر کارمند رابط شما می‌ماند. ما به هیچ کارفرما نگفته‌ایم.\n\nلطفاً به کارمند رابط خود زنگ بزنید. اگر شما وقت بیشتر یا یک سند نو خواسته‌اید، مکتوب را بیاورید.",
  "mail.right-to-work-ended.participant.action": "معلومات خود را ببینید",

  "mail.concern-told.participant.subject": "آنچه به ما گفتید رسید",
  "mail.concern-told.participant.body":
    "شما به ما گفتید که چیزی درست نیست. یک کارمند رابط حداکثر تا روز کاری آینده آن را می‌خواند. کارفرما از ما خبر نمی‌شود که شما بودید.\n\nآیا کسی همین حالا در خطر است؟ به 999 زنگ بزنید. آیا کسی مجبور به کار است، یا اسناد یا معاش او را نگه داشته‌اند؟ به خط کمک ضد بردگی مدرن (Modern Slavery Helpline) زنگ بزنید: 08000 121 700. رایگان است، شب و روز.",
  "mail.concern-told.participant.action": "Foothold را باز کنید",
  "mail.concern-done.participant.subject": "یک کارمند رابط آنچه را که گفتید دید",
  "mail.concern-done.participant.body":
    "یک کارمند رابط آنچه را که گفتید درست نیست بررسی کرد. تشکر: این به دیگران هم کمک می‌کند. کارفرما از ما خبر نمی‌شود که شما بودید.\n\nاگر می‌خواهید بیشتر بدانید، به کارمند رابط خود زنگ بزنید. اگر هنوز هم درست نیست، دوباره به ما بگویید.",
  "mail.concern-done.participant.action": "Foothold را باز کنید",

  "mail.account-opened-for-you.participant.subject": "حساب Foothold شما",
  "mail.account-opened-for-you.participant.body":
    "یک کارمند رابط برای شما در Foothold یک حساب باز کرد، چنان که با او موافقت کردید. سازمان او: {{partner}}. این رایگان است. شما اینجا معلومات خود و وظیفه‌های مناسب خود را دیده می‌توانید، همه چیز را تغییر داده می‌توانید، یا از کارمند رابط خود خواسته می‌توانید که آن را پاک کند.\n\nبرای وارد شدن، همین آدرس ایمیل یا شمارهٔ تلیفون خود را بنویسید. ما به شما یک کُد می‌فرستیم. رمز عبور لازم نیست.\n\n{{questions}}",
  "mail.account-opened-for-you.participant.action": "معلومات خود را ببینید",
  "mail.account-opened-for-you.call": "اگر سؤال دارید، به کارمند رابط خود زنگ بزنید: \u2066{{phone}}\u2069.",
  "mail.account-opened-for-you.ask": "اگر سؤال دارید، از کارمند رابط خود بپرسید.",
} satisfies Translation;
