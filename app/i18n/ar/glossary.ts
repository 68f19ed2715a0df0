import type { Translation } from "../translation";

/** Words of papers and pay, and what each means. */
export const glossary = {
  "glossary.ask": "ما معنى «{{word}}»؟",
  "glossary.contract": "عقد (contract)",
  "glossary.contract.means":
    "ما يتم الاتفاق عليه بينك وبين صاحب العمل: العمل والساعات والأجر. يمكنك طلب المساعدة في قراءته قبل التوقيع.",
  "glossary.probation": "فترة التجربة (probation)",
  "glossary.probation.means":
    "الأسابيع أو الأشهر الأولى من العمل. يرى الطرفان إن كان كل شيء يسير جيدًا. تحصل على الأجر المتفق عليه. ويمكن لأي طرف إنهاء العمل بسرعة أكبر.",
  "glossary.zero-hours": "بلا ساعات مضمونة (zero hours)",
  "glossary.zero-hours.means":
    "لا يعدك صاحب العمل بأي ساعات. قد تكون كثيرة في أسبوع، ولا شيء في الأسبوع التالي. يمكنك رفض نوبة.",
  "glossary.before-tax": "قبل الضريبة (before tax)",
  "glossary.before-tax.means":
    "ما يدفعه صاحب العمل مقابل عملك. قد تُخصم منه الضريبة أولًا، فيصل إلى حسابك أقل.",
  "glossary.universal-credit": "Universal Credit",
  "glossary.universal-credit.means": "مال من الدولة كل شهر لمن كان أجره منخفضًا أو بلا أجر.",
  "glossary.national-insurance": "التأمين الوطني (National Insurance)",
  "glossary.national-insurance.means":
    "تدفع له جزءًا من أجرك. يُحسب للمعاش التقاعدي وللمساعدة من الدولة. رقمك مجاني، ويبقى معك طوال حياتك.",
  "glossary.share-code": "رمز المشاركة (share code)",
  "glossary.share-code.means":
    "رمز قصير يُظهر لصاحب العمل أن العمل مسموح لك. يمكنك إنشاؤه على GOV.UK. وهو مجاني، وصالح لمدة 90 يومًا.",
  "glossary.payslip": "قسيمة الأجر (payslip)",
  "glossary.payslip.means":
    "ورقة أو رسالة إلكترونية تصلك مع كل أجر. تُظهر أجرك وما خُصم منه. وهي حق لك بالقانون. يُستحسن حفظها كلها.",
  "glossary.notice": "مدة الإشعار (notice)",
  "glossary.notice.means":
    "كم من الوقت قبل اليوم الأخير يجب على طرف أن يخبر الآخر بأن العمل ينتهي. مثلًا أسبوع واحد.",
  "glossary.dbs": "DBS check",
  "glossary.dbs.means": "فحص إن كان شخص قد خالف القانون. بعض الأعمال تحتاج إليه، مثل العمل مع الأطفال.",
  "glossary.right-to-work": "حق العمل (right to work)",
  "glossary.right-to-work.means":
    "العمل الذي يسمح لك به القانون في المملكة المتحدة. كل صاحب عمل ملزم بالتحقق منه لكل عامل جديد.",
} as const satisfies Translation<"zero" | "one" | "two" | "few" | "many" | "other">;
