import type { Translation } from "../translation";
import { skills } from "./skills";

/** Names of what posts and people are described with, by the codes of `db/reference`. */
export const reference = {
  ...skills,

  "sector.hospitality": "الفنادق والمطاعم وتقديم الطعام",
  "sector.care": "الرعاية",
  "sector.childcare": "رعاية الأطفال",
  "sector.cleaning": "التنظيف",
  "sector.warehousing": "المخازن",
  "sector.retail": "المتاجر",
  "sector.construction": "البناء",
  "sector.transport": "القيادة والتوصيل",
  "sector.food-production": "إنتاج الأغذية",
  "sector.manufacturing": "المصانع والتصنيع",
  "sector.farming": "الزراعة والبستنة",
  "sector.office-admin": "المكاتب والإدارة",
  "sector.health": "الصحة",
  "sector.education": "المدارس والتعليم",
  "sector.hair-beauty": "الشعر والتجميل",
  "sector.security": "الأمن والحراسة",
  "sector.it-digital": "الحاسوب والتقنية الرقمية",
  "sector.textiles": "الخياطة والملابس",
  "sector.vehicle-repair": "إصلاح المركبات",
  "sector.community": "خدمة المجتمع والإرشاد واللغات",

  "certificate.food-hygiene-2": "Food hygiene, Level 2 (نظافة الأغذية، المستوى 2)",
  "certificate.food-hygiene-2.how":
    "يمكنك أخذ هذه الدورة عبر الإنترنت أو في صف خلال يوم واحد. تقدمها كليات ومراكز تدريب، والكثير منها لا يأخذ مالًا ممن يبحثون عن عمل.",
  "certificate.food-hygiene-3": "Food hygiene, Level 3 (نظافة الأغذية، المستوى 3، للمشرفين)",
  "certificate.food-hygiene-3.how": "هذه الدورة لمن يشرفون على مطبخ. تستغرق عادة ثلاثة أيام وتنتهي باختبار.",
  "certificate.cscs-labourer": "CSCS Labourer card (بطاقة عامل بناء)",
  "certificate.cscs-labourer.how":
    "تلزمك شهادة Health and safety in construction من المستوى 1 (Level 1)، واختبار CITB ناجح خلال آخر سنتين. بعد ذلك يتم طلب البطاقة. تستمر بطاقتك الأولى سنتين.",
  "certificate.health-safety-construction-1":
    "Health and safety in construction, Level 1 (الصحة والسلامة في البناء)",
  "certificate.health-safety-construction-1.how":
    "هذه دورة من يوم واحد مع اختبار قصير. وهي لازمة لبطاقة CSCS Labourer card.",
  "certificate.citb-test": "CITB health, safety and environment test (اختبار الصحة والسلامة والبيئة)",
  "certificate.citb-test.how":
    "هذا اختبار على الحاسوب، ويُحجز في مركز اختبار. لبطاقة CSCS يجب أن يكون عمره أقل من سنتين.",
  "certificate.sia-door-supervisor": "SIA licence: door supervisor (رخصة حارس أبواب)",
  "certificate.sia-door-supervisor.how":
    "يجب أن يكون عمرك 18 سنة أو أكثر. يلزم أخذ التدريب، ثم تقديم طلب إلى Security Industry Authority. وهي تتحقق من هويتك ومن السجل الجنائي. تستمر الرخصة 3 سنوات.",
  "certificate.sia-security-guard": "SIA licence: security guard (رخصة حارس أمن)",
  "certificate.sia-security-guard.how":
    "يجب أن يكون عمرك 18 سنة أو أكثر. يلزم أخذ التدريب، ثم تقديم طلب إلى Security Industry Authority. وهي تتحقق من هويتك ومن السجل الجنائي. تستمر الرخصة 3 سنوات.",
  "certificate.sia-cctv": "SIA licence: CCTV (رخصة مراقبة بالكاميرات)",
  "certificate.sia-cctv.how":
    "يجب أن يكون عمرك 18 سنة أو أكثر. يلزم أخذ التدريب، ثم تقديم طلب إلى Security Industry Authority. وهي تتحقق من هويتك ومن السجل الجنائي. تستمر الرخصة 3 سنوات.",
  "certificate.dbs-basic": "Basic DBS check (فحص السجل الجنائي الأساسي)",
  "certificate.dbs-basic.how": "يمكنك طلب هذا الفحص بنفسك على GOV.UK. يلزم إثبات هويتك.",
  "certificate.dbs-standard": "Standard DBS check (فحص السجل الجنائي العادي)",
  "certificate.dbs-standard.how": "صاحب العمل وحده يمكنه طلب هذا الفحص. ليس لازمًا لك قبل التقديم.",
  "certificate.dbs-enhanced": "Enhanced DBS check (فحص السجل الجنائي الموسع)",
  "certificate.dbs-enhanced.how": "صاحب العمل وحده يمكنه طلب هذا الفحص. ليس لازمًا لك قبل التقديم.",
  "certificate.dbs-enhanced-barred": "Enhanced DBS check with barred lists (الفحص الموسع مع قوائم الممنوعين)",
  "certificate.dbs-enhanced-barred.how": "صاحب العمل وحده يمكنه طلب هذا الفحص. ليس لازمًا لك قبل التقديم.",
  "certificate.care-certificate": "Care Certificate (شهادة الرعاية)",
  "certificate.care-certificate.how":
    "معظم أصحاب العمل في الرعاية يدربونك عليها في أول أسابيع عملك. وهي تشمل 16 معيارًا.",
  "certificate.care-2": "Care, Level 2 (الرعاية، المستوى 2)",
  "certificate.care-2.how": "تدرّس الكليات هذه الدورة. بعض أصحاب العمل يسمحون لك بالدراسة في أثناء العمل.",
  "certificate.childcare-2": "Childcare, Level 2 (رعاية الأطفال، المستوى 2)",
  "certificate.childcare-2.how": "تدرّس الكليات هذه الدورة، بدوام جزئي أو كامل، مع تدريب عملي في حضانة.",
  "certificate.childcare-3": "Childcare, Level 3 (رعاية الأطفال، المستوى 3)",
  "certificate.childcare-3.how":
    "تدرّس الكليات هذه الدورة، مع تدريب عملي في حضانة. قد تُقبل شهادة رعاية أطفال من بلد آخر: يمكنك سؤال المنسق.",
  "certificate.paediatric-first-aid": "Paediatric first aid (الإسعافات الأولية للأطفال)",
  "certificate.paediatric-first-aid.how": "تستغرق هذه الدورة يومًا أو يومين. وتُعاد بعد 3 سنوات.",
  "certificate.first-aid-at-work": "First aid at work (الإسعافات الأولية في العمل)",
  "certificate.first-aid-at-work.how": "تستغرق هذه الدورة من يوم إلى ثلاثة أيام. وتُعاد بعد 3 سنوات.",
  "certificate.forklift": "Forklift certificate (شهادة الرافعة الشوكية)",
  "certificate.forklift.how":
    "يكون التدريب على رافعة شوكية مع مدرب معتمد، ثم اختبار. يستغرق هذا عادة من ثلاثة إلى خمسة أيام.",
  "certificate.driving-car": "Driving licence: car, category B (رخصة قيادة سيارة)",
  "certificate.driving-car.how":
    "يمكنك عادة القيادة برخصة من بلد آخر لمدة 12 شهرًا بعد قدومك للسكن هنا. بعد ذلك تلزمك رخصة بريطانية. بعض الرخص يمكن استبدالها؛ وبعضها يلزم معه النجاح في اختبار بريطاني.",
  "certificate.driving-medium-lorry": "Driving licence: medium lorry, category C1 (رخصة شاحنة متوسطة)",
  "certificate.driving-medium-lorry.how":
    "تلزمك أولًا رخصة سيارة بريطانية. ثم فحص طبي واختبار نظري واختبار قيادة.",
  "certificate.driving-lorry": "Driving licence: lorry, category C (رخصة شاحنة)",
  "certificate.driving-lorry.how":
    "تلزمك أولًا رخصة سيارة بريطانية. ثم فحص طبي واختبار نظري واختبار قيادة. للقيادة كمهنة تلزمك أيضًا شهادة Driver CPC.",
  "certificate.driving-lorry-trailer":
    "Driving licence: lorry with trailer, category C+E (رخصة شاحنة مع مقطورة)",
  "certificate.driving-lorry-trailer.how":
    "تلزمك أولًا رخصة سيارة بريطانية. ثم فحص طبي واختبار نظري واختبارات قيادة. للقيادة كمهنة تلزمك أيضًا شهادة Driver CPC.",
  "certificate.driving-minibus": "Driving licence: minibus, category D1 (رخصة حافلة صغيرة)",
  "certificate.driving-minibus.how": "تلزمك أولًا رخصة سيارة بريطانية. ثم فحص طبي واختبار نظري واختبار قيادة.",
  "certificate.driving-bus": "Driving licence: bus, category D (رخصة حافلة)",
  "certificate.driving-bus.how":
    "تدرّب شركات حافلات كثيرة سائقين جددًا وتدفع لهم في أثناء التعلم. تلزمك أولًا رخصة سيارة بريطانية.",
  "certificate.driver-cpc": "Driver CPC (شهادة السائق المهنية)",
  "certificate.driver-cpc.how":
    "يتم الحصول على بطاقة تأهيل السائق بعد اختبارات. ثم 35 ساعة تدريب كل 5 سنوات.",
  "certificate.enic-statement": "UK ENIC statement of comparability (وثيقة معادلة الشهادات)",
  "certificate.enic-statement.how":
    "تقارن UK ENIC شهادتك من بلد آخر مع الشهادات البريطانية. يُقدَّم الطلب عبر الإنترنت مع شهاداتك. وهناك رسوم.",

  "condition.alcohol": "التعامل مع الكحول أو تقديمه",
  "condition.alcohol.own": "التعامل مع الكحول أو تقديمه",
  "condition.pork": "التعامل مع لحم الخنزير",
  "condition.pork.own": "التعامل مع لحم الخنزير",
  "condition.gambling": "أخذ رهانات أو بيع أوراق اليانصيب",
  "condition.gambling.own": "أخذ رهانات أو بيع أوراق اليانصيب",
  "condition.nights": "العمل في الليل",
  "condition.nights.own": "العمل في الليل",
  "condition.lone-working": "العمل بمفردك",
  "condition.lone-working.own": "العمل بمفردي",
  "condition.heavy-lifting": "رفع أشياء ثقيلة",
  "condition.heavy-lifting.own": "رفع أشياء ثقيلة",
  "condition.standing": "الوقوف معظم وقت النوبة",
  "condition.standing.own": "الوقوف معظم وقت النوبة",
  "condition.driving": "القيادة كجزء من العمل",
  "condition.driving.own": "القيادة كجزء من العمل",
  "condition.heights": "العمل في أماكن عالية أو على السلالم",
  "condition.heights.own": "العمل في أماكن عالية أو على السلالم",
  "condition.cold": "العمل في البرد",
  "condition.cold.own": "العمل في البرد",
  "condition.heat": "العمل في الحر",
  "condition.heat.own": "العمل في الحر",
  "condition.outdoors": "العمل في الخارج في كل حالات الطقس",
  "condition.outdoors.own": "العمل في الخارج في كل حالات الطقس",
  "condition.noise": "العمل مع ضوضاء عالية",
  "condition.noise.own": "العمل مع ضوضاء عالية",
  "condition.chemicals": "العمل مع مواد كيميائية أو غبار",
  "condition.chemicals.own": "العمل مع مواد كيميائية أو غبار",
  "condition.animals": "العمل مع الحيوانات",
  "condition.animals.own": "العمل مع الحيوانات",
  "condition.personal-care": "مساعدة الناس على الاغتسال أو اللبس أو استعمال المرحاض",
  "condition.personal-care.own": "مساعدة الناس على الاغتسال أو اللبس أو استعمال المرحاض",

  "reason.hours": "الساعات لا تناسب أسبوعي",
  "reason.travel": "المكان بعيد جدًا أو صعب الوصول",
  "reason.pay": "الأجر قليل جدًا لي",
  "reason.childcare": "ليس لدي من يرعى أطفالي في هذه الأوقات",
  "reason.health": "صحتي لا تسمح بذلك",
  "reason.kind-of-work": "لا أريد هذا النوع من العمل",
  "reason.employer": "لا أريد العمل لدى صاحب العمل هذا",
  "reason.start-date": "موعد البدء لا يناسبني",
  "reason.other-work": "قبلت عملًا آخر",
  "reason.other": "سبب آخر",
  "reason.found-work": "وجدت عملًا آخر",
  "reason.hours-changed": "تغيرت أوقاتي",
  "reason.travel-too-far": "المكان بعيد جدًا أو صعب الوصول",
  "reason.family-reasons": "أسباب عائلية",
  "reason.my-health": "صحتي",
  "reason.waited-too-long": "انتظرت الرد وقتًا طويلًا جدًا",
  "reason.moved-away": "انتقلت أو سأنتقل إلى مكان آخر",
  "reason.applied-by-mistake": "قدمت الطلب بالخطأ",
  "reason.changed-my-mind": "غيّرت رأيي",
  "reason.offer-mistake.message":
    "سُحب عرض {{title}} لدى {{employer}} لأن فيه شيئًا غير صحيح. طلبك ما زال قائمًا، وسيصلك رد جديد من {{employer}}. لا حاجة إلى أن تفعل شيئًا.",
  "reason.offer-job-gone.message":
    "سُحب عرض {{title}} لدى {{employer}} لأن الوظيفة لم تعد موجودة. نأسف لذلك. لم يحدث ذلك بسببك. يمكن للمنسق مساعدتك في العثور على وظيفة أخرى.",
  "reason.offer-another-reason.message":
    "سُحب عرض {{title}} لدى {{employer}}. نأسف لذلك. يمكن للمنسق أن يتحدث معك عن الخطوة التالية.",
  "reason.places-filled.message":
    "شكرًا لك على تقديم طلب لوظيفة {{title}}. كل الأماكن لدى {{employer}} ذهبت الآن إلى أشخاص آخرين. نأسف لأن الأمر لم ينجح هذه المرة.",
  "reason.more-experience.message":
    "شكرًا لك على تقديم طلب لوظيفة {{title}}. وقع اختيار {{employer}} على أشخاص لديهم خبرة أكثر فيما تحتاجه هذه الوظيفة. يمكن للمنسق مساعدتك على إيجاد طريقة للحصول على هذه الخبرة.",
  "reason.missing-certificate.message":
    "شكرًا لك على تقديم طلب لوظيفة {{title}}. تحتاج هذه الوظيفة إلى شهادة في اليوم الأول. يمكن للمنسق إخبارك بكيفية الحصول عليها، لتقديم طلبات لوظائف مثلها.",
  "reason.english-for-this-job.message":
    "شكرًا لك على تقديم طلب لوظيفة {{title}}. تحتاج هذه الوظيفة لدى {{employer}} إلى لغة إنجليزية أكثر مما ظهر منك حتى الآن. يمكن للمنسق مساعدتك على إيجاد درس.",
  "reason.hours-do-not-fit.message":
    "شكرًا لك على تقديم طلب لوظيفة {{title}}. لم نجد ساعات تناسبك وتناسب {{employer}} معًا. سنستمر في البحث عن وظائف تناسب أسبوعك.",
  "reason.start-does-not-fit.message":
    "شكرًا لك على تقديم طلب لوظيفة {{title}}. لم نجد موعد بدء يناسبك ويناسب {{employer}} معًا. سنستمر في البحث عن وظائف تبدأ في وقت يناسبك.",
  "reason.could-not-reach.message":
    "شكرًا لك على تقديم طلب لوظيفة {{title}}. حاول صاحب العمل {{employer}} الاتصال بك ولم يتمكن من ذلك. يرجى التأكد من صحة رقم هاتفك وبريدك الإلكتروني، ليتمكن صاحب العمل التالي من الاتصال بك.",
  "reason.did-not-come.message":
    "كانت لديك مقابلة لوظيفة {{title}} ولم يتم اللقاء مع {{employer}}. إذا منعك شيء من الحضور، يرجى إخبار المنسق. يمكنه المساعدة.",
  "reason.job-no-longer-there.message":
    "شكرًا لك على تقديم طلب لوظيفة {{title}}. لم تعد هذه الوظيفة موجودة لدى {{employer}}. ليس السبب شيئًا فعلته.",
  "reason.another-reason.message":
    "شكرًا لك على تقديم طلب لوظيفة {{title}}. قرر صاحب العمل {{employer}} عدم الاستمرار هذه المرة. يمكن للمنسق التحدث معك عما يمكن تجربته بعد ذلك.",

  "region.norfolk": "Norfolk",
  "region.suffolk": "Suffolk",
  "region.cambridgeshire": "Cambridgeshire",
  "region.essex": "Essex",
  "region.hertfordshire": "Hertfordshire",
  "region.bedfordshire": "Bedfordshire",
  "region.birmingham": "Birmingham",
  "region.coventry": "Coventry",
  "region.wolverhampton": "Wolverhampton",
  "region.elsewhere": "مكان آخر في المملكة المتحدة",
} satisfies Translation<"zero" | "one" | "two" | "few" | "many" | "other">;
