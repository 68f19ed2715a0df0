import type { Translation } from "../translation";

/** Words of papers and pay, and what each means. */
export const glossary = {
  "glossary.ask": "معنای «{{word}}» چیست؟",
  "glossary.contract": "قرارداد (contract)",
  "glossary.contract.means":
    "آنچه شما و کارفرما بر آن موافقت می‌کنید: کار، ساعت‌ها و معاش. پیش از امضا برای خواندن آن کمک بخواهید.",
  "glossary.probation": "دورهٔ آزمایشی (probation)",
  "glossary.probation.means":
    "هفته‌ها یا ماه‌های اول یک کار. هر دو طرف می‌بینند که آیا کار خوب پیش می‌رود. معاش شما همان است که وعده شده. هر طرف کار را زودتر ختم کرده می‌تواند.",
  "glossary.zero-hours": "صفر ساعت (zero hours)",
  "glossary.zero-hours.means":
    "کارفرما هیچ ساعتی به شما وعده نمی‌دهد. یک هفته شاید ساعت‌ها زیاد باشد، هفتهٔ دیگر هیچ. شما می‌توانید یک نوبت را قبول نکنید.",
  "glossary.before-tax": "پیش از مالیه (before tax)",
  "glossary.before-tax.means":
    "آنچه کارفرما برای کار شما می‌پردازد. شاید اول مالیه از آن کم شود، پس پول کمتر به حساب بانکی شما برسد.",
  "glossary.universal-credit": "Universal Credit",
  "glossary.universal-credit.means": "پولی که دولت هر ماه به کسانی می‌دهد که معاش کم دارند یا معاش ندارند.",
  "glossary.national-insurance": "بیمهٔ ملی (National Insurance)",
  "glossary.national-insurance.means":
    "یک بخش معاش خود را می‌پردازید. برای تقاعد شما و کمک دولت حساب می‌شود. نمبر شما رایگان است و تمام عمر با شما می‌ماند.",
  "glossary.share-code": "share code",
  "glossary.share-code.means":
    "یک کود کوتاه که به کارفرما نشان می‌دهد که شما اجازهٔ کار دارید. آن را در GOV.UK می‌سازید. رایگان است و 90 روز اعتبار دارد.",
  "glossary.payslip": "ورق معاش (payslip)",
  "glossary.payslip.means":
    "یک کاغذ یا ایمیل که هر بار با معاش خود می‌گیرید. معاش شما و آنچه از آن کم شده در آن است. به حکم قانون باید به شما داده شود. همهٔ آن‌ها را نگاه دارید.",
  "glossary.notice": "مدت خبر دادن (notice)",
  "glossary.notice.means":
    "چند وقت پیش از روز آخر یک طرف باید به طرف دیگر بگوید که کار ختم می‌شود. مثلاً یک هفته.",
  "glossary.dbs": "DBS check",
  "glossary.dbs.means":
    "بررسی این که آیا کسی قانون را شکسته است. بعضی کارها به آن ضرورت دارند، مثلاً کار با اطفال.",
  "glossary.right-to-work": "حق کار (right to work)",
  "glossary.right-to-work.means":
    "کاری که قانون در بریتانیا به شما اجازه می‌دهد. هر کارفرما باید این را برای هر کارمند نو بررسی کند.",
} as const satisfies Translation;
