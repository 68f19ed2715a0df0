import type { Translation } from "../translation";

/** What is said to a person of how a post fits them, said to an officer about them. */
export const them = {
  "them.why.open.asks-region": "هذا الإعلان لسكان {{regions}}. يرجى السؤال عن مكان السكن",

  "them.why.right-to-work.volunteering": "تطوع: لا يلزم التحقق من حق العمل (right to work) أولًا",
  "them.why.right-to-work.holds": "تم التحقق من حقه في العمل (right to work)، وهو يشمل هذا",
  "them.why.right-to-work.not-assessed": "لم يتم التحقق بعد من حقه في العمل (right to work)",
  "them.why.right-to-work.work": "سجل حقه في العمل (right to work) لا يشمل هذا النوع من العمل",
  "them.why.right-to-work.occupation": "سجل حقه في العمل (right to work) يخص مهنًا معينة، وهذه ليست منها",
  "them.why.right-to-work.ended":
    "كان سجل حقه في العمل (right to work) صالحًا حتى {{date}}. يرجى النظر فيه مرة أخرى أولًا",
  "them.why.right-to-work.ends-before-start":
    "سجل حقه في العمل (right to work) صالح حتى {{date}}، وهذا العمل يبدأ بعد ذلك. يرجى النظر فيه مرة أخرى أولًا",

  "them.why.travel.no-place": "يتم الاتفاق معه على مكان العمل",
  "them.why.travel.asks-place": "المكان في {{town}}. يرجى السؤال عن مكان السكن",
  "them.why.travel.asks-place-unknown": "يرجى السؤال عن مكان السكن",
  "them.why.travel.asks-mode": "{{journey}}. يرجى السؤال عن طريقة التنقل",
  "them.why.travel.asks-most": "{{journey}}. يرجى السؤال هل هذا بعيد جدًا",
  "them.why.travel.asks-both": "{{journey}}. يرجى السؤال عن طريقة التنقل وأطول وقت يناسب",
  "them.why.travel.too-far": "نحو {{minutes}} دقيقة {{mode}}. الحد الذي اختاره {{most}} دقيقة",

  "them.why.hours.by-agreement": "الساعات غير محددة: يتم الاتفاق عليها بينه وبين صاحب العمل",
  "them.why.hours.holds": "{{week}}: ضمن أوقاته، مع وقت الطريق",
  "them.why.hours.holds_no-journey": "{{week}}: ضمن أوقاته",
  "them.why.hours.holds_school": "{{week}}: ضمن ساعات المدرسة، مع وقت الطريق",
  "them.why.hours.holds_any-time": "{{week}}: يمكنه العمل في أي وقت",
  "them.why.hours.holds_any": "{{week}}. هذا ضمن أوقاته، مع وقت الطريق",
  "them.why.hours.holds_any_no-journey": "{{week}}. هذا ضمن أوقاته",
  "them.why.hours.asks-week": "{{week}}. يرجى السؤال هل يمكنه العمل في هذه الأوقات",
  "them.why.hours.asks-most": "العمل {{hours}} في الأسبوع. يرجى السؤال هل هذا كثير",
  "them.why.hours.too-many": "العمل {{hours}} في الأسبوع. الحد الذي اختاره {{most}}",
  "them.why.hours.too-many_cap":
    "العمل {{hours}} في الأسبوع. الحد حسب سجل حقه في العمل (right to work) هو {{most}}",
  "them.why.hours.starts-early": "البداية الساعة {{time}} أبكر من أوقاته. الفرق {{by}}",
  "them.why.hours.starts-early_journey":
    "البداية الساعة {{time}} أبكر من أوقاته. الفرق {{by}}، مع وقت الطريق",
  "them.why.hours.ends-late": "النهاية الساعة {{time}} متأخرة عن أوقاته. الفرق {{by}}",
  "them.why.hours.ends-late_journey": "النهاية الساعة {{time}} متأخرة عن أوقاته. الفرق {{by}}، مع وقت الطريق",
  "them.why.hours.both": "{{week}}: أطول من أوقاته في هذه الأيام",
  "them.why.hours.both_journey": "{{week}}: أطول من أوقاته في هذه الأيام، مع وقت الطريق",
  "them.why.hours.days": "{{days}}: خارج أوقاته",
  "them.why.hours.elsewhere": "{{week}}: خارج أوقاته",
  "them.why.hours.outside": "{{week}}: جزء منها خارج أوقاته",
  "them.why.hours.outside_journey": "{{week}}: جزء منها خارج أوقاته، مع وقت الطريق",
  "them.why.hours.not-enough": "المطلوب {{hours}} في الأسبوع. مجموع ساعاته في هذه الأوقات {{have}}",
  "them.why.hours.not-enough_journey":
    "المطلوب {{hours}} في الأسبوع. مجموع ساعاته في هذه الأوقات، مع وقت الطريق، {{have}}",

  "them.why.school-holidays.holds": "يستمر العمل في العطل المدرسية، ويمكنه العمل فيها",
  "them.why.school-holidays.asks": "يستمر العمل في العطل المدرسية. يرجى السؤال هل يمكنه العمل فيها",
  "them.why.school-holidays.fails": "يستمر العمل في العطل المدرسية. وقد أخبرنا: أيام الدراسة فقط",

  "them.why.dates.at-once": "يبدأ العمل في أقرب وقت يناسبه",
  "them.why.dates.asks": "يبدأ العمل في {{date}}. يرجى السؤال هل يناسبه ذلك",
  "them.why.dates.fails": "يبدأ العمل في {{date}}. يمكنه البدء من {{from}}",

  "them.why.english.holds": "لغته الإنجليزية كافية: {{asked}}",
  "them.why.english.asks": "الإنجليزية المطلوبة: {{asked}}. يرجى السؤال عن مستواه",
  "them.why.english.fails": "الإنجليزية المطلوبة: {{asked}}. مستواه: {{has}}",

  "them.why.certificates.holds": "لديه: {{certificates}}",
  "them.why.certificates.expired": "انتهت شهادته في {{date}}: {{certificate}}",

  "them.why.conditions.none": "ليس فيه شيء رفضه",
  "them.why.conditions.asks": "طبيعة العمل: {{conditions}}. يرجى السؤال هل هذا مناسب",
  "them.why.conditions.fails": "رفض هذا: {{conditions}}",

  "them.why.blocked.holds": "صاحب العمل هذا غير مستبعد لديه",
  "them.why.blocked.fails": "طلب منا عدم عرض صاحب العمل هذا عليه",

  "them.share.phone": "رقم هاتفه",
  "them.share.email": "بريده الإلكتروني",
  "them.share.skills": "مهاراته",
  "them.share.certificates": "شهاداته",
  "them.share.english": "لغته الإنجليزية",
  "them.share.jobs": "وظائفه السابقة",
  "them.share.qualifications": "مؤهلاته",
  "them.share.languages": "لغاته في التحدث والقراءة",
  "them.share.hours": "الأوقات التي يمكنه العمل فيها",
  "them.share.name": "اسمه",
  "them.share.message": "كلماته",
  "them.apply.share.legend": "يرجى وضع علامة على ما يمكن أن يروه أيضًا، مثل كيفية الاتصال بالشخص",
  "them.apply.share.nothing": "لا نعرف عنه شيئًا آخر يمكنه مشاركته.",
  "them.apply.share.never":
    "لا يعرف منا أي صاحب عمل أبدًا مكان سكنه أو وضع إقامته أو جنسيته أو صحته أو دينه أو عائلته.",

  "them.matches.you_have": "لديه: {{things}}",
  "them.matches.check_first": "التحقق أولًا",
} satisfies Translation<"zero" | "one" | "two" | "few" | "many" | "other">;
