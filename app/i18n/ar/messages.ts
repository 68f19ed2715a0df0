import type { Translation } from "../translation";

/** Words of e-mails and text messages. A blank line parts paragraphs. Subjects are seen on locked screens: they name no outcome. */
export const messages = {
  "mail.footer": "وصلتك هذه الرسالة لأن لديك حسابًا في Foothold.",
  "mail.footer.choose": "اختيار رسائلك",
  "mail.footer.once": "إذا لم تكن هذه الرسالة بطلب منك، فيمكنك تجاهلها. لن يحدث شيء.",

  "mail.code.subject": "رمزك في Foothold",
  "mail.code.body":
    "يرجى كتابة هذا الرمز في الصفحة التي طلبته فيها. يعمل لمدة 10 دقائق، مرة واحدة. يجب عدم إخبار أي شخص به: نحن لا نسأل عنه أبدًا.",
  "sms.code": "{{code}} هو رمزك في Foothold. يعمل 10 دقائق. يجب عدم إعطائه لأحد.",

  "sms.employer": "كتب إليك صاحب عمل في Foothold: {{link}}",
  "sms.officer": "لدى منسقك أخبار لك في Foothold: {{link}}",
  "sms.suggestion": "يقترح عليك منسقك شيئًا في Foothold: {{link}}",
  "sms.job": "هناك أخبار عن وظيفة في Foothold: {{link}}",
  "sms.tomorrow": "لديك موعد غدًا. يمكنك رؤيته في Foothold: {{link}}",
  "sms.news": "لديك أخبار من Foothold: {{link}}",
  "sms.account-opened-for-you":
    "فتح المنسق حسابك في Foothold كما اتفقت معه. لتسجيل الدخول، يرجى كتابة رقم هاتفك هذا. نرسل لك رمزًا: {{link}}",

  "mail.news.subject": "أخبار من Foothold",
  "mail.news.body": "هناك شيء جديد لك في Foothold.",
  "mail.news.action": "عرض الجديد",

  "mail.application-sent.participant.subject": "طلبك: {{post}}",
  "mail.application-sent.participant.body":
    "أرسلنا طلبك لوظيفة «{{post}}» إلى {{employer}}.\n\nيصلك الرد هنا. ونكتب إليك عند وصوله.",
  "mail.application-sent.participant.action": "عرض طلبك",

  "mail.application-waiting.participant.subject": "طلبك: {{post}}",
  "mail.application-waiting.participant.body":
    "حفظنا طلبك لوظيفة «{{post}}». أولًا يجب أن يتحقق منسق معك من أنه يحق لك القيام بهذا العمل. سيتصل بك المنسق. بعد ذلك نرسل طلبك إلى {{employer}}.",
  "mail.application-waiting.participant.action": "عرض طلبك",

  "mail.offer-made.participant.subject": "أخبار عن طلبك: {{post}}",
  "mail.offer-made.participant.body":
    "وصلك عرض من {{employer}}: «{{post}}».\n\nيرجى النظر في العرض وقول نعم أو لا قبل {{date}}. المكان محجوز لك حتى ذلك الوقت. إذا لم يناسبك، يمكنك ذكر السبب، ولا أحد يلومك على ذلك.",
  "mail.offer-made.participant.action": "عرض التفاصيل",

  "mail.offer-lapsed.participant.subject": "أخبار عن طلبك: {{post}}",
  "mail.offer-lapsed.participant.body":
    "انتهى وقت الرد على عرض «{{post}}»، فانتهى العرض. إذا كانت الوظيفة ما زالت تناسبك، يمكنك سؤال المنسق: قد يكون من الممكن عرضها مرة أخرى.",
  "mail.offer-lapsed.participant.action": "عرض طلبك",

  "mail.offer-taken-back.participant.subject": "أخبار عن طلبك: {{post}}",
  "mail.offer-taken-back.participant.body":
    "سُحب عرض «{{post}}» لدى {{employer}}. لا حاجة إلى الرد عليه بعد الآن. نأسف لذلك.\n\nتجد في الصفحة السبب وما يحدث بعد ذلك. يمكن للمنسق أن يتحدث معك عن ذلك.",
  "mail.offer-taken-back.participant.action": "قراءة الرسالة",
  "mail.turned-down.participant.subject": "أخبار عن طلبك: {{post}}",
  "mail.turned-down.participant.body":
    "لن يستمر طلبك لوظيفة «{{post}}» لدى {{employer}} هذه المرة. وهناك رسالة لك منهم.\n\nالوظائف الأخرى المناسبة لك ما زالت موجودة.",
  "mail.turned-down.participant.action": "قراءة الرسالة",

  "mail.application-not-sent.participant.subject": "لم يمكن إرسال طلبك: {{post}}",
  "mail.application-not-sent.participant.body":
    "قدمت طلبًا لوظيفة {{post}} لدى {{employer}}. لم نستطع إرسال طلبك: أُغلقت الوظيفة، أو هي عمل لا يشمله التحقق من حقك في العمل (right to work).\n\nقد تناسبك وظائف أخرى. إذا ظهر لك أن هذا خطأ، يرجى إخبار المنسق.",
  "mail.application-not-sent.participant.action": "عرض طلبك",

  "mail.post-changed.participant.subject": "تغير شيء: {{post}}",
  "mail.post-changed.participant.body":
    "تغيرت الساعات أو الأجر أو المكان في إعلان «{{post}}» من {{employer}}. يرجى قراءته مرة أخرى.\n\nإذا كان لديك عرض، فالعرض يبقى كما هو. إذا لم تعد الوظيفة تناسبك، يمكنك سحب طلبك.",
  "mail.post-changed.participant.action": "قراءته مرة أخرى",

  "mail.post-ended.participant.subject": "أُغلقت وظيفة قدمت لها: {{post}}",
  "mail.post-ended.participant.body":
    "أُغلقت وظيفة {{post}} لدى {{employer}}. وينتهي طلبك معها. وإن كانت هناك مقابلة محددة، فلن تُعقد. لا حاجة إلى أي شيء منك.\n\nقد تناسبك وظائف أخرى.",
  "mail.post-ended.participant.action": "عرض طلبك",

  "mail.post-filled.participant.subject": "أخبار عن طلبك: {{post}}",
  "mail.post-filled.participant.body":
    "كل أماكن «{{post}}» مشغولة الآن. إذا فرغ مكان، يُفتح الإعلان من جديد.\n\nالوظائف الأخرى المناسبة لك ما زالت موجودة.",
  "mail.post-filled.participant.action": "عرض الوظائف المناسبة لك",

  "mail.proposal-made.participant.subject": "وظيفة قد تناسبك: {{post}}",
  "mail.proposal-made.participant.body":
    "يرى المنسق أن وظيفة «{{post}}» لدى {{employer}} قد تناسبك.\n\nيمكنك معرفة السبب، وقول نعم أو لا قبل {{due}}. لا يصل إلى {{employer}} أي شيء عنك إلا إذا كان جوابك نعم.",
  "mail.proposal-made.participant.action": "عرض الوظيفة",

  "mail.hours-answered.participant.subject": "رد بشأن الساعات: {{post}}",
  "mail.hours-answered.participant.body":
    "رد {{employer}} على طلبك بشأن ساعات وظيفة «{{post}}». يمكنك الاطلاع على الرد، ثم القرار لك.",
  "mail.hours-answered.participant.action": "عرض الرد",

  "mail.proposal-lapsed.participant.subject": "ما زال الرد ممكنًا: {{post}}",
  "mail.proposal-lapsed.participant.body":
    "اقترح المنسق عليك وظيفة «{{post}}» لدى {{employer}}. انتهى يوم الرد، فانتهى الاقتراح.\n\nهل ما زالت تناسبك؟ يمكنك قول نعم ما دامت الوظيفة مفتوحة. وإذا كانت لا تناسبك، فلا حاجة إلى أي شيء منك.",
  "mail.proposal-lapsed.participant.action": "عرض الوظيفة",

  "mail.proposal-ended.participant.subject": "أُغلقت وظيفة مقترحة عليك: {{post}}",
  "mail.proposal-ended.participant.body":
    "أُغلقت وظيفة «{{post}}» لدى {{employer}}، التي اقترحها المنسق عليك. لا حاجة إلى أي شيء منك.\n\nقد تناسبك وظائف أخرى.",
  "mail.proposal-ended.participant.action": "عرضها",

  "mail.proposal-filled.participant.subject": "أخبار عن وظيفة مقترحة عليك: {{post}}",
  "mail.proposal-filled.participant.body":
    "كل أماكن «{{post}}» لدى {{employer}} مشغولة الآن. لم يعد الرد لازمًا. إذا فرغ مكان، يمكنك قول نعم عندها.\n\nالوظائف الأخرى المناسبة لك ما زالت موجودة.",
  "mail.proposal-filled.participant.action": "عرضها",

  "mail.proposal-taken-back.participant.subject": "أخبار عن وظيفة مقترحة عليك: {{post}}",
  "mail.proposal-taken-back.participant.body":
    "اقترح المنسق عليك وظيفة «{{post}}» لدى {{employer}}، ثم سحب هذا الاقتراح. ليس السبب شيئًا فعلته. لم يصل إلى {{employer}} أي شيء عنك. لا حاجة إلى أي شيء منك.\n\nالسبب مكتوب في الصفحة. يمكن للمنسق إخبارك بالمزيد.",
  "mail.proposal-taken-back.participant.action": "عرض السبب",

  "mail.answered-for-you.participant.subject": "رد المنسق نيابة عنك: {{post}}",
  "mail.answered-for-you.participant.body":
    "كتب المنسق ما قلته له عن «{{post}}» لدى {{employer}}.\n\nيرجى التأكد من أنه صحيح. إذا لم يكن صحيحًا، يمكنك سحبه خلال 3 أيام، أو حتى تتم الخطوة التالية لدى {{employer}}.",
  "mail.answered-for-you.participant.action": "مراجعة الرد",

  "mail.answer-undone.participant.subject": "سُحب رد: {{post}}",
  "mail.answer-undone.participant.body":
    "تم سحب رد بشأن «{{post}}» كتبه منسق نيابة عن {{employer}}. لقد كُتب بشكل خاطئ. الصفحة تبين الوضع الآن.",
  "mail.answer-undone.participant.action": "عرض الوضع الآن",

  "mail.right-to-work-checked.participant.subject": "أكمل المنسق تحققًا",
  "mail.right-to-work-checked.participant.body":
    "سجّل منسق العمل الذي يحق لك القيام به. تظهر لك الآن الوظائف المفتوحة لك.",
  "mail.right-to-work-checked.participant.action": "عرض الوظائف المناسبة لك",

  "mail.right-to-work-ends-soon.participant.subject": "يريد المنسق التحدث معك",
  "mail.right-to-work-ends-soon.participant.body":
    "حان الوقت للتحقق مرة أخرى من العمل الذي يحق لك القيام به. سيتصل بك المنسق. ويمكنك أيضًا الاتصال به.\n\nانتهاء الوثيقة لا يعني في كثير من الأحيان انتهاء حقك في العمل (right to work). إذا طلبت وقتًا أطول أو وثيقة جديدة، يرجى إخبار المنسق وإحضار الرسالة.",
  "mail.right-to-work-ends-soon.participant.action": "عرض ملفك",

  "mail.right-to-work-ended.participant.subject": "يريد المنسق التحدث معك",
  "mail.right-to-work-ended.participant.body":
    "نحتاج إلى التحقق مرة أخرى من العمل الذي يحق لك القيام به. حتى ذلك الوقت لا نعرض عليك وظائف جديدة، وطلباتك المفتوحة تنتظر المنسق. لم نخبر أي صاحب عمل.\n\nيرجى الاتصال بالمنسق. إذا طلبت وقتًا أطول أو وثيقة جديدة، يرجى إحضار الرسالة.",
  "mail.right-to-work-ended.participant.action": "عرض ملفك",

  "mail.concern-told.participant.subject": "وصلتنا رسالتك",
  "mail.concern-told.participant.body":
    "وصلنا منك أن هناك أمرًا غير سليم. يقرأ المنسق رسالتك في يوم العمل التالي على الأكثر. لا يعلم صاحب العمل منا أنها منك.\n\nهل هناك شخص في خطر الآن؟ اتصل بالرقم 999. هل هناك شخص مجبر على العمل، أو مُنعت عنه أوراقه أو أجره؟ اتصل بخط المساعدة ضد العبودية الحديثة (Modern Slavery Helpline): 08000 121 700. الاتصال مجاني، ليلًا ونهارًا.",
  "mail.concern-told.participant.action": "فتح Foothold",
  "mail.concern-done.participant.subject": "نظر المنسق في ما أخبرتنا به",
  "mail.concern-done.participant.body":
    "نظر المنسق في الأمر الذي أخبرتنا به. شكرًا لك: هذا يساعد غيرك أيضًا. لا يعلم صاحب العمل منا أن الرسالة منك.\n\nلمعرفة المزيد، يمكنك الاتصال بالمنسق. وإذا بقي الأمر غير سليم، يرجى إخبارنا من جديد.",
  "mail.concern-done.participant.action": "فتح Foothold",

  "mail.account-opened-for-you.participant.subject": "حسابك في Foothold",
  "mail.account-opened-for-you.participant.body":
    "فتح لك منسق حسابًا في Foothold، كما اتفقت معه. منظمة المنسق: {{partner}}. الحساب مجاني. هنا يمكنك رؤية ملفك والوظائف المناسبة لك، وتغيير كل شيء، أو طلب حذفه من المنسق.\n\nلتسجيل الدخول، يرجى كتابة هذا البريد الإلكتروني أو رقم هاتفك. نرسل لك رمزًا. لا حاجة إلى كلمة سر.\n\n{{questions}}",
  "mail.account-opened-for-you.participant.action": "عرض ملفك",
  "mail.account-opened-for-you.call": "إذا كان لديك سؤال، يمكنك الاتصال بالمنسق: \u2066{{phone}}\u2069.",
  "mail.account-opened-for-you.ask": "إذا كان لديك سؤال، يمكنك سؤال المنسق.",
} satisfies Translation<"zero" | "one" | "two" | "few" | "many" | "other">;
