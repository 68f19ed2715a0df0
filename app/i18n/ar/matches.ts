import type { Translation } from "../translation";

export const matches = {
  "matches.filters.summary": "التصفية والترتيب",
  "matches.filters.summary_chosen": "التصفية والترتيب (تم اختيار: {{count}})",
  "matches.option": "{{label}} ({{count}})",
  "matches.filter.kind": "النوع",
  "matches.filter.kind_any": "كل الأنواع",
  "matches.filter.kind_vacancy": "وظيفة بأجر",
  "matches.filter.kind_work_experience": "تدريب عملي",
  "matches.filter.kind_volunteering": "تطوع",
  "matches.filter.sector": "مجال العمل",
  "matches.filter.sector_any": "كل المجالات",
  "matches.filter.within": "الطريق",
  "matches.filter.within_any": "أي طريق",
  "matches.filter.within_most": "حتى {{minutes}} دقيقة",
  "matches.filter.hours": "الساعات في الأسبوع",
  "matches.filter.hours_any": "أي عدد من الساعات",
  "matches.filter.hours_to-16": "حتى 16 ساعة",
  "matches.filter.hours_16-30": "من 16 إلى 30 ساعة",
  "matches.filter.hours_from-30": "30 ساعة أو أكثر",
  "matches.filter.school": "ضمن ساعات المدرسة",
  "matches.filter.new": "الجديد منذ زيارتي الأخيرة",
  "matches.filter.show": "عرض",
  "matches.filter.clear": "عرض الكل",
  "matches.sort": "الترتيب",
  "matches.sort_best": "الأنسب أولًا",
  "matches.sort_nearest": "الأقرب أولًا",
  "matches.sort_newest": "الأحدث أولًا",
  "matches.sort_pay": "الأعلى أجرًا أولًا",
  "matches.chip.new_visit": "جديد منذ زيارتك الأخيرة {{count}}",
  "matches.range": "من {{first}} إلى {{last}} من أصل {{count}}",
  "matches.seen": "ما بعد هذا رأيته من قبل: كانت هذه الوظائف هنا في {{date}}.",

  "matches.save": "حفظ لوقت لاحق",
  "matches.unsave": "محفوظة. إزالة",
  "matches.saved": "وظائف حفظتها",
  "matches.saved.lead": "كل وظيفة تبين كيف تناسبك اليوم.",
  "matches.saved.none": "لا توجد وظائف محفوظة. بالضغط على «حفظ لوقت لاحق» بجانب وظيفة تجدها هنا.",
  "matches.saved.link_zero": "{{count}} وظيفة حفظتها",
  "matches.saved.link_one": "{{count}} وظيفة حفظتها",
  "matches.saved.link_two": "وظيفتان ({{count}}) حفظتهما",
  "matches.saved.link_few": "{{count}} وظائف حفظتها",
  "matches.saved.link_many": "{{count}} وظيفة حفظتها",
  "matches.saved.link_other": "{{count}} وظيفة حفظتها",
  "matches.saved.gone_zero": "{{count}} وظيفة حفظتها لم تعد موجودة.",
  "matches.saved.gone_one": "{{count}} وظيفة حفظتها لم تعد موجودة.",
  "matches.saved.gone_two": "وظيفتان ({{count}}) حفظتهما لم تعودا موجودتين.",
  "matches.saved.gone_few": "{{count}} وظائف حفظتها لم تعد موجودة.",
  "matches.saved.gone_many": "{{count}} وظيفة حفظتها لم تعد موجودة.",
  "matches.saved.gone_other": "{{count}} وظيفة حفظتها لم تعد موجودة.",

  "matches.near.right-to-work": "تحقق من حق العمل لمدة أطول",
  "matches.near.travel": "طريق أطول",
  "matches.near.hours": "أوقات أخرى",
  "matches.near.school-holidays": "عطل المدرسة",
  "matches.near.dates": "بداية أبكر",
  "matches.near.english": "إنجليزية أفضل",
  "matches.near.certificates": "شهادة",
  "matches.near.conditions": "عمل رفضته",
  "matches.near.all": "عرض الكل: {{count}}",
  "matches.doors": "ما الذي يفتح لك أبوابًا",
  "unlock.hours.how":
    "قد تساعد نوادي الفطور أو نوادي ما بعد المدرسة أو شخص تثق به. يعرف المنسق ما يوجد قربك.",

  "matches.check.by_name":
    "يقوم بهذا معك المنسق {{officer}} قبل {{date}}. يمكنك التصفح والتقديم الآن: ما يتم إرساله ينتظر هذا التحقق.",
  "matches.check.late_name":
    "كان يجب أن يتم هذا حتى الآن، ونعتذر. المنسق: {{officer}}. يمكنك التصفح والتقديم: ما يتم إرساله ينتظر هذا التحقق.",
  "matches.lawful.title": "التحقق من حقك في العمل (right to work)",
  "matches.lawful":
    "هذه ضمن ما يشمله التحقق من حقك في العمل. إذا تغير شيء فيمكنك إخبار المنسق: ننظر فيه من جديد.",
  "matches.lawful_name":
    "هذه ضمن ما يشمله التحقق من حقك في العمل. إذا تغير شيء فيمكنك إخبار المنسق {{officer}}: ننظر فيه من جديد.",

  "rule.summary": "القاعدة",
  "rule.open": "تكون الوظيفة مفتوحة ما دامت فيها أماكن، ولم يمض آخر يوم لها، وكانت للمنطقة التي تسكن فيها.",
  "rule.right-to-work":
    "العمل بأجر يحتاج إلى تحقق من حق العمل يشمل هذا النوع من العمل اليوم وفي اليوم الأول. التطوع لا يحتاج إلى تحقق.",
  "rule.travel":
    "نقدر الطريق من المسافة ووسيلة تنقلك، ونقربه إلى 15 أو 30 أو 45 أو 60 أو 75 أو 90 دقيقة. يجب ألا يزيد على حدك: {{most}} دقيقة.",
  "rule.hours.agreement": "لا يذكر الإعلان ساعات، فلا شيء منها خارج أوقاتك.",
  "rule.hours.fixed":
    "يجب أن يكون كل ربع ساعة من النوبات ضمن أوقاتك، بعد خصم {{ring}} دقيقة للطريق من كل طرف. ويجب ألا تزيد ساعات الأسبوع على حدك.",
  "rule.hours.flexible":
    "أنت من يختار الساعات. يجب أن يكفي لها الوقت ضمن أوقاتك، بعد خصم {{ring}} دقيقة للطريق من كل طرف.",
  "rule.hours.rota":
    "صاحب العمل يختار الساعات، لذلك يجب أن يكون كل الوقت الذي يختار منه ضمن أوقاتك، بعد خصم {{ring}} دقيقة للطريق من كل طرف.",
  "rule.hours.alternating":
    "الأسابيع تتناوب. يجب أن تكون كل نوبة من كل أسبوع ضمن أوقاتك، بعد خصم {{ring}} دقيقة للطريق من كل طرف.",
  "rule.school-holidays":
    "إذا كنت لا تستطيع العمل إلا في أيام الدراسة، فيجب أن تكون الوظيفة لأيام الدراسة فقط. وإلا فهذا لا يعيق أبدًا.",
  "rule.dates": "يجب أن تبدأ الوظيفة في اليوم الذي يمكنك البدء فيه أو بعده.",
  "rule.english":
    "يجب أن يكون التحدث والاستماع والقراءة والكتابة كل منها على المستوى المطلوب أو أعلى. ما لم تخبرنا به بعد لا يُحسب عليك.",
  "rule.certificates": "يجب أن تكون لديك كل شهادة مطلوبة في اليوم الأول، وألا تكون قد انتهت.",
  "rule.conditions": "يجب ألا يكون في العمل شيء مما رفضته.",
  "rule.blocked": "لا نعرض أصحاب العمل الذين طلبت منا ألا نعرضهم.",
  "rule.skills":
    "المهارات لا تمنعك أبدًا. المهارات المطلوبة تُحسب ثلاث مرات، والمرغوب فيها مرة واحدة. وهي ترفع الوظيفة في القائمة.",
} as const satisfies Translation<"zero" | "one" | "two" | "few" | "many" | "other">;
