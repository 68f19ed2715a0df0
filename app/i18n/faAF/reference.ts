import type { Translation } from "../translation";
import { skills } from "./skills";

/** Names of what posts and people are described with, by the codes of `db/reference`, in Dari. */
export const reference = {
  ...skills,

  "sector.hospitality": "هوتل، رستورانت و غذا",
  "sector.care": "مراقبت از مردم",
  "sector.childcare": "مراقبت از کودکان",
  "sector.cleaning": "صفاکاری",
  "sector.warehousing": "گدام",
  "sector.retail": "دکان‌ها",
  "sector.construction": "ساختمان",
  "sector.transport": "رانندگی و رساندن اجناس",
  "sector.food-production": "تولید غذا",
  "sector.manufacturing": "فابریکه و تولید",
  "sector.farming": "زراعت و باغبانی",
  "sector.office-admin": "دفتر و کارهای اداری",
  "sector.health": "صحت",
  "sector.education": "مکتب و تعلیم",
  "sector.hair-beauty": "موی و آرایش",
  "sector.security": "امنیت",
  "sector.it-digital": "کمپیوتر و کارهای دیجیتل",
  "sector.textiles": "خیاطی و لباس",
  "sector.vehicle-repair": "ترمیم موتر",
  "sector.community": "کار با مردم، مشوره و زبان‌ها",

  "certificate.food-hygiene-2": "Food hygiene, Level 2 (حفظ‌الصحهٔ غذا، سطح 2)",
  "certificate.food-hygiene-2.how":
    "این کورس را انترنتی یا در صنف در یک روز گرفته می‌توانید. کالج‌ها و مرکزهای آموزشی آن را دارند، و بسیاری از آنها از کسانی که در جستجوی کار هستند پول نمی‌گیرند.",
  "certificate.food-hygiene-3": "Food hygiene, Level 3 (حفظ‌الصحهٔ غذا، سطح 3، برای ناظر)",
  "certificate.food-hygiene-3.how":
    "این کورس برای کسانی است که یک آشپزخانه را نظارت می‌کنند. معمولاً سه روز است و در آخر امتحان دارد.",
  "certificate.cscs-labourer": "CSCS Labourer card (کارت کارگر ساختمانی)",
  "certificate.cscs-labourer.how":
    "شما به Level 1 health and safety in construction award ضرورت دارید، و به یک امتحان CITB که در 2 سال اخیر در آن کامیاب شده‌اید. بعد برای کارت درخواست می‌دهید. کارت اول شما 2 سال اعتبار دارد.",
  "certificate.health-safety-construction-1":
    "Health and safety in construction, Level 1 (صحت و مصونیت در ساختمان، سطح 1)",
  "certificate.health-safety-construction-1.how":
    "این یک کورس یک‌روزه با یک امتحان کوتاه است. برای CSCS Labourer card به آن ضرورت دارید.",
  "certificate.citb-test": "CITB health, safety and environment test (امتحان صحت، مصونیت و محیط)",
  "certificate.citb-test.how":
    "این امتحان کمپیوتری را در یک مرکز امتحان از پیش ثبت می‌کنید. برای کارت CSCS باید کمتر از 2 سال از آن گذشته باشد.",
  "certificate.sia-door-supervisor": "SIA licence: door supervisor (جواز نظارت دروازه)",
  "certificate.sia-door-supervisor.how":
    "شما باید 18 ساله یا بیشتر باشید. آموزش را بگیرید، بعد به Security Industry Authority درخواست دهید. آنها هویت و سابقهٔ جرمی شما را بررسی می‌کنند. جواز 3 سال اعتبار دارد.",
  "certificate.sia-security-guard": "SIA licence: security guard (جواز نگهبان امنیتی)",
  "certificate.sia-security-guard.how":
    "شما باید 18 ساله یا بیشتر باشید. آموزش را بگیرید، بعد به Security Industry Authority درخواست دهید. آنها هویت و سابقهٔ جرمی شما را بررسی می‌کنند. جواز 3 سال اعتبار دارد.",
  "certificate.sia-cctv": "SIA licence: CCTV (جواز کمره‌های امنیتی)",
  "certificate.sia-cctv.how":
    "شما باید 18 ساله یا بیشتر باشید. آموزش را بگیرید، بعد به Security Industry Authority درخواست دهید. آنها هویت و سابقهٔ جرمی شما را بررسی می‌کنند. جواز 3 سال اعتبار دارد.",
  "certificate.dbs-basic": "Basic DBS check (بررسی ابتدایی سابقهٔ جرمی)",
  "certificate.dbs-basic.how": "این بررسی را خود شما در GOV.UK خواسته می‌توانید. شما به سند هویت ضرورت دارید.",
  "certificate.dbs-standard": "Standard DBS check (بررسی معیاری سابقهٔ جرمی)",
  "certificate.dbs-standard.how":
    "تنها یک کارفرما این بررسی را خواسته می‌تواند. شما پیش از درخواست به آن ضرورت ندارید.",
  "certificate.dbs-enhanced": "Enhanced DBS check (بررسی کامل‌تر سابقهٔ جرمی)",
  "certificate.dbs-enhanced.how":
    "تنها یک کارفرما این بررسی را خواسته می‌تواند. شما پیش از درخواست به آن ضرورت ندارید.",
  "certificate.dbs-enhanced-barred":
    "Enhanced DBS check with barred lists (بررسی کامل‌تر سابقهٔ جرمی با لست ممنوعیت)",
  "certificate.dbs-enhanced-barred.how":
    "تنها یک کارفرما این بررسی را خواسته می‌تواند. شما پیش از درخواست به آن ضرورت ندارید.",
  "certificate.care-certificate": "Care Certificate (تصدیق‌نامهٔ مراقبت)",
  "certificate.care-certificate.how":
    "بیشتر کارفرماهای مراقبت در هفته‌های اول کار این را به شما آموزش می‌دهند. این 16 معیار دارد.",
  "certificate.care-2": "Care, Level 2 (مراقبت، سطح 2)",
  "certificate.care-2.how":
    "کالج‌ها این کورس را درس می‌دهند. بعضی کارفرماها اجازه می‌دهند که در وقت کار درس بخوانید.",
  "certificate.childcare-2": "Childcare, Level 2 (مراقبت از کودکان، سطح 2)",
  "certificate.childcare-2.how":
    "کالج‌ها این کورس را درس می‌دهند، نیمه‌وقت یا تمام‌وقت، با کار عملی در یک کودکستان.",
  "certificate.childcare-3": "Childcare, Level 3 (مراقبت از کودکان، سطح 3)",
  "certificate.childcare-3.how":
    "کالج‌ها این کورس را درس می‌دهند، با کار عملی در یک کودکستان. شاید سند مراقبت از کودکان از یک کشور دیگر اعتبار داشته باشد: از کارمند رابط خود بپرسید.",
  "certificate.paediatric-first-aid": "Paediatric first aid (کمک‌های اولیه برای کودکان)",
  "certificate.paediatric-first-aid.how":
    "این کورس یک یا دو روز وقت می‌گیرد. بعد از 3 سال آن را دوباره می‌گیرید.",
  "certificate.first-aid-at-work": "First aid at work (کمک‌های اولیه در کار)",
  "certificate.first-aid-at-work.how": "این کورس یک تا سه روز وقت می‌گیرد. بعد از 3 سال آن را دوباره می‌گیرید.",
  "certificate.forklift": "Forklift certificate (تصدیق‌نامهٔ فورک‌لفت)",
  "certificate.forklift.how":
    "شما با یک آموزگار رسمی روی فورک‌لفت تمرین می‌کنید و امتحان می‌دهید. معمولاً سه تا پنج روز وقت می‌گیرد.",
  "certificate.driving-car": "Driving licence: car, category B (جواز رانندگی: موتر)",
  "certificate.driving-car.how":
    "معمولاً شما با جواز رانندگی از یک کشور دیگر 12 ماه بعد از آمدن برای زندگی در اینجا رانندگی کرده می‌توانید. بعد به جواز بریتانیا ضرورت دارید. بعضی جوازها تبدیل شده می‌تواند؛ برای دیگرها در امتحان بریتانیا کامیاب می‌شوید.",
  "certificate.driving-medium-lorry": "Driving licence: medium lorry, category C1 (جواز رانندگی: لاری متوسط)",
  "certificate.driving-medium-lorry.how":
    "شما اول به جواز موتر بریتانیا ضرورت دارید. بعد یک معاینهٔ صحی، یک امتحان نظری و یک امتحان رانندگی.",
  "certificate.driving-lorry": "Driving licence: lorry, category C (جواز رانندگی: لاری)",
  "certificate.driving-lorry.how":
    "شما اول به جواز موتر بریتانیا ضرورت دارید. بعد یک معاینهٔ صحی، یک امتحان نظری و یک امتحان رانندگی. برای رانندگی به حیث وظیفه به Driver CPC هم ضرورت دارید.",
  "certificate.driving-lorry-trailer":
    "Driving licence: lorry with trailer, category C+E (جواز رانندگی: لاری با تریلر)",
  "certificate.driving-lorry-trailer.how":
    "شما اول به جواز موتر بریتانیا ضرورت دارید. بعد یک معاینهٔ صحی، یک امتحان نظری و امتحان‌های رانندگی. برای رانندگی به حیث وظیفه به Driver CPC هم ضرورت دارید.",
  "certificate.driving-minibus": "Driving licence: minibus, category D1 (جواز رانندگی: مینی‌بس)",
  "certificate.driving-minibus.how":
    "شما اول به جواز موتر بریتانیا ضرورت دارید. بعد یک معاینهٔ صحی، یک امتحان نظری و یک امتحان رانندگی.",
  "certificate.driving-bus": "Driving licence: bus, category D (جواز رانندگی: بس)",
  "certificate.driving-bus.how":
    "بسیاری از شرکت‌های بس راننده‌های نو را آموزش می‌دهند و در وقت یادگیری به آنها معاش می‌دهند. شما اول به جواز موتر بریتانیا ضرورت دارید.",
  "certificate.driver-cpc": "Driver CPC (تصدیق‌نامهٔ رانندهٔ مسلکی)",
  "certificate.driver-cpc.how":
    "شما امتحان‌ها را می‌دهید تا کارت رانندهٔ مسلکی خود را بگیرید. بعد در هر 5 سال 35 ساعت آموزش.",
  "certificate.enic-statement": "UK ENIC statement of comparability (مقایسهٔ اسناد تحصیلی)",
  "certificate.enic-statement.how":
    "UK ENIC سند تحصیلی شما از یک کشور دیگر را با اسناد بریتانیا مقایسه می‌کند. شما با اسناد خود از راه انترنت درخواست می‌دهید. این فیس دارد.",

  "condition.alcohol": "کار با الکول یا آوردن آن به مشتریان",
  "condition.alcohol.own": "کار با الکول یا آوردن آن به مشتریان",
  "condition.pork": "کار با گوشت خوک",
  "condition.pork.own": "کار با گوشت خوک",
  "condition.gambling": "گرفتن شرط قمار یا فروختن تکت لاتری",
  "condition.gambling.own": "گرفتن شرط قمار یا فروختن تکت لاتری",
  "condition.nights": "کار در شب",
  "condition.nights.own": "کار در شب",
  "condition.lone-working": "کار به تنهایی",
  "condition.lone-working.own": "کار به تنهایی",
  "condition.heavy-lifting": "بلند کردن چیزهای سنگین",
  "condition.heavy-lifting.own": "بلند کردن چیزهای سنگین",
  "condition.standing": "ایستادن در بیشتر وقت نوبت",
  "condition.standing.own": "ایستادن در بیشتر وقت نوبت",
  "condition.driving": "رانندگی به حیث بخشی از کار",
  "condition.driving.own": "رانندگی به حیث بخشی از کار",
  "condition.heights": "کار در بلندی یا روی زینه",
  "condition.heights.own": "کار در بلندی یا روی زینه",
  "condition.cold": "کار در سردی",
  "condition.cold.own": "کار در سردی",
  "condition.heat": "کار در گرمی",
  "condition.heat.own": "کار در گرمی",
  "condition.outdoors": "کار در بیرون در هر هوا",
  "condition.outdoors.own": "کار در بیرون در هر هوا",
  "condition.noise": "کار با صدای بلند",
  "condition.noise.own": "کار با صدای بلند",
  "condition.chemicals": "کار با مواد کیمیاوی یا گرد و خاک",
  "condition.chemicals.own": "کار با مواد کیمیاوی یا گرد و خاک",
  "condition.animals": "کار با حیوانات",
  "condition.animals.own": "کار با حیوانات",
  "condition.personal-care": "کمک به مردم در شستن، لباس پوشیدن یا رفتن به تشناب",
  "condition.personal-care.own": "کمک به مردم در شستن، لباس پوشیدن یا رفتن به تشناب",

  "reason.hours": "ساعت‌ها با هفتهٔ من برابر نیست",
  "reason.travel": "بسیار دور است، یا رفتن به آنجا مشکل است",
  "reason.pay": "معاش برای من بسیار کم است",
  "reason.childcare": "در این وقت‌ها کسی را ندارم که از کودکان من مراقبت کند",
  "reason.health": "صحت من اجازه نمی‌دهد",
  "reason.kind-of-work": "این نوع کار را نمی‌خواهم",
  "reason.employer": "نمی‌خواهم برای این کارفرما کار کنم",
  "reason.start-date": "تاریخ شروع برای من مناسب نیست",
  "reason.other-work": "کار دیگری گرفته‌ام",
  "reason.other": "دلیل دیگر",
  "reason.found-work": "کار دیگری پیدا کرده‌ام",
  "reason.hours-changed": "ساعت‌های من تغییر کرده است",
  "reason.travel-too-far": "بسیار دور است، یا رفتن به آنجا مشکل است",
  "reason.family-reasons": "دلیل فامیلی",
  "reason.my-health": "صحت من",
  "reason.waited-too-long": "بسیار منتظر جواب ماندم",
  "reason.moved-away": "به جای دیگری کوچ کرده‌ام، یا کوچ می‌کنم",
  "reason.applied-by-mistake": "به اشتباه درخواست دادم",
  "reason.changed-my-mind": "نظر من تغییر کرده است",
  "reason.places-filled.message":
    "تشکر از درخواست شما برای {{title}}. همهٔ جای‌ها در {{employer}} را اشخاص دیگر گرفته‌اند. متأسف هستیم که این بار نشد.",
  "reason.more-experience.message":
    "تشکر از درخواست شما برای {{title}}. {{employer}} اشخاصی را انتخاب کرد که در این کار تجربهٔ بیشتر دارند. کارمند رابط شما کمک کرده می‌تواند که این تجربه را پیدا کنید.",
  "reason.missing-certificate.message":
    "تشکر از درخواست شما برای {{title}}. این وظیفه از روز اول به یک تصدیق‌نامه ضرورت دارد. کارمند رابط شما گفته می‌تواند که چگونه آن را بگیرید، تا به این گونه وظیفه‌ها درخواست داده بتوانید.",
  "reason.english-for-this-job.message":
    "تشکر از درخواست شما برای {{title}}. برای این وظیفه {{employer}} به انگلیسی بیشتر از آنچه تا حال نشان داده‌اید ضرورت دارد. کارمند رابط شما در پیدا کردن یک کورس کمک کرده می‌تواند.",
  "reason.hours-do-not-fit.message":
    "تشکر از درخواست شما برای {{title}}. شما و {{employer}} ساعت‌هایی را پیدا نتوانستید که برای هر دو مناسب باشد. ما به جستجوی وظیفه‌هایی که با هفتهٔ شما برابر باشد ادامه می‌دهیم.",
  "reason.start-does-not-fit.message":
    "تشکر از درخواست شما برای {{title}}. شما و {{employer}} تاریخ شروعی را پیدا نتوانستید که برای هر دو مناسب باشد. ما به جستجوی وظیفه‌هایی ادامه می‌دهیم که وقتی شروع شود که شما می‌توانید.",
  "reason.could-not-reach.message":
    "تشکر از درخواست شما برای {{title}}. {{employer}} کوشش کرد که با شما تماس بگیرد و نتوانست. ببینید که شمارهٔ تلیفون و ایمیل شما درست است، تا کارفرمای بعدی با شما تماس گرفته بتواند.",
  "reason.did-not-come.message":
    "شما برای {{title}} یک مصاحبه داشتید و {{employer}} شما را آنجا ندید. اگر چیزی مانع آمدن شما شد، به کارمند رابط خود بگویید. او کمک کرده می‌تواند.",
  "reason.job-no-longer-there.message":
    "تشکر از درخواست شما برای {{title}}. {{employer}} دیگر این وظیفه را ندارد. این به خاطر شما نیست.",
  "reason.another-reason.message":
    "تشکر از درخواست شما برای {{title}}. {{employer}} این بار درخواست شما را پیش نمی‌برد. کارمند رابط شما با شما گپ زده می‌تواند که بعد از این چه کنید.",
  "reason.offer-mistake.message":
    "{{employer}} پیشنهاد خود برای {{title}} را پس گرفته است، چون چیزی در آن درست نبود. درخواست شما هنوز حساب می‌شود، و {{employer}} دوباره به شما جواب می‌دهد. لازم نیست که کاری بکنید.",
  "reason.offer-job-gone.message":
    "{{employer}} پیشنهاد خود برای {{title}} را پس گرفته است، چون این وظیفه دیگر نیست. متأسف هستیم. این به خاطر شما نیست. کارمند رابط شما در پیدا کردن وظیفهٔ دیگر کمک کرده می‌تواند.",
  "reason.offer-another-reason.message":
    "{{employer}} پیشنهاد خود برای {{title}} را پس گرفته است. متأسف هستیم. کارمند رابط شما با شما گپ زده می‌تواند که بعد از این چه کنید.",

  "region.norfolk": "Norfolk",
  "region.suffolk": "Suffolk",
  "region.cambridgeshire": "Cambridgeshire",
  "region.essex": "Essex",
  "region.hertfordshire": "Hertfordshire",
  "region.bedfordshire": "Bedfordshire",
  "region.birmingham": "Birmingham",
  "region.coventry": "Coventry",
  "region.wolverhampton": "Wolverhampton",
  "region.elsewhere": "جای دیگری در بریتانیا",
} satisfies Translation;
