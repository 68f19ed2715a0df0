/** What people type in Dari for a skill, beside its name: jobs, verbs, things. Codes, then words parted by commas. */
export const IN_DARI = `
customer-service: مشتری, مشتریان, خدمات مشتری
teamwork: کار گروپی, تیم
communication: گپ زدن با مردم, صحبت کردن
using-computers: کمپیوتر, انترنت, لپتاپ
manual-handling: برداشتن چیزهای سنگین, حمالی, جوالی, بار
first-aid: کمک‌های اولیه
team-leading: مدیر, سرپرست, آمر, رهبر تیم
training-others: آموزش کارمندان, ترینر
interpreting: ترجمان, ترجمانی, زبان‌ها, ترجمه
translation: ترجمان, ترجمه, ترجمهٔ اسناد
advice-work: مشاور, مشوره, کمک با فورمه‌ها
community-outreach: کارمند اجتماعی
youth-work: جوانان, نوجوانان
event-organising: محافل, عروسی, برنامه
sports-coaching: مربی ورزش, فوتبال, سپورت, ورزش
music-and-arts: موسیقی, خواندن, رسامی, هنرمند
journalism: خبرنگار, ژورنالیست
sign-language: زبان اشاره, کرها
tour-guiding: رهنمای سیاحان, توریست
errands: خریداری, سودا
food-preparation: میده کردن سبزی, پوست کردن, آشپزخانه, کمک آشپز
cooking: آشپز, آشپزی, پختن, پخت و پز, نان پختن, غذا پختن, آشپزخانه
baking: نانوا, نان, نانوایی, کیک, کلچه, شیرینی
bulk-cooking: آشپزی برای مردم زیاد, دیگ
waiting-tables: گارسون, پیشخدمت, رستورانت, رستوران
barista: قهوه, چای, کافی
bar-work: بار, نوشیدنی
dish-washing: ظرف‌شویی, ظرف شستن, شستن ظروف, ظرف
kitchen-cleaning: پاک‌کاری آشپزخانه
hotel-housekeeping: هوتل, پاک‌کاری اتاق, تخت خواب, بستر
hotel-reception: پذیرش هوتل
food-safety: حفظ‌الصحه, پاکی غذا
butchery: قصاب, قصابی, گوشت
fish-preparation: ماهی
food-packing: بسته کردن غذا
fast-food: برگر, پیزا, فست فود, شاورما
sandwich-making: ساندویچ, سلاد
frying-grilling: کباب, سرخ کردن, کبابی
dough-pastry: خمیر, خمیر کردن, بولانی
personal-care: مراقب, شستن مریض, کمک در لباس پوشیدن, پرستاری
elderly-care: کهن‌سالان, پیرها, موسفیدان, پیران, سالخورده
home-care: مراقبت در خانه
dementia-care: فراموشی
moving-people: چوکی چرخ‌دار, ویلچیر
medication-support: دوا, دوا دادن, تابلیت
disability-support: معیوب, معلول, معیوبین
mental-health-support: صحت روانی, افسردگی
counselling: روان‌شناس, روانشناسی, مشاور روانی
nursing: نرس, پرستار, شفاخانه, مریض
midwifery: قابله, ولادت, زایمان
medicine: داکتر, طبیب, جراح, دکتر
dentistry: داکتر دندان, دندان
pharmacy: دواخانه, فارمسی, دواساز
laboratory-work: لابراتوار, تکنالوژیست, معاینات
taking-observations: فشار خون, فشار, تب
taking-blood: خون, پیچکاری, واکسین
wound-care: زخم, پانسمان, بنداژ
medical-imaging: ایکسری, اکسری, التراسوند
ambulance-work: امبولانس
baby-care: نوزاد, طفل, پمپرس
looking-after-children: اطفال, طفل, کودکستان, نگهداری اطفال, اولادها, کودک
toddler-care: اطفال خورد, کودکستان
play-activities: بازی با اطفال, ساعت تیری
school-run: بردن اطفال به مکتب
child-routines: حمام دادن اطفال, خواب کردن اطفال
storytelling: قصه, کتاب خواندن
classroom-support: کمک معلم, معاون معلم
teaching: معلم, استاد, تدریس, درس دادن, مکتب
teaching-languages: معلم انگلیسی, زبان درس دادن, استاد زبان
teaching-maths-science: معلم ریاضی, فزیک, کیمیا
tutoring: درس خصوصی, کار خانگی
order-picking: گدام, تحویل‌خانه
packing: بسته کردن, بسته‌بندی, کارتن, بکس
loading-unloading: بار کردن, تخلیه, حمال, جوالی
forklift-driving: فورک‌لفت, لفت تراک
stock-control: گدام‌دار, تحویل‌دار, گدام
stock-counting: حساب کردن اجناس
parcel-sorting: پوسته, پارسل, مکتوب
van-driving: دریور, راننده, ون
car-driving: دریور, راننده, موتر, موتروانی, لیسنس, دریوری, لایسنس
lorry-driving: لاری, دریور لاری, تریلر, موتر لاری
bus-driving: بس, دریور بس, ملی بس
taxi-driving: تکسی, تکسی‌ران, تاکسی
delivery: رساندن غذا, دلیوری, رساندن اجناس
cycle-delivery: بایسکل, موترسایکل, بایسکل‌ران
house-removals: کوچ‌کشی, انتقال خانه
till-work: صندوق, پول, کشیر, صندوقدار
shelf-stacking: الماری, قفسه, سوپرمارکیت, چیدن اجناس
selling: فروشنده, فروختن, دکان, دکاندار, مغازه
market-trading: بازار, تجارت, تاجر, دکان خود, دکاندار
floristry: گل, گل‌فروشی
cleaning: پاک‌کاری, صفاکار, پاک کردن, جارو, صفایی, صفاکاری
house-cleaning: پاک‌کاری خانه, صفایی خانه, کار خانه
toilet-cleaning: تشناب, کناراب, پاک کردن تشناب
window-cleaning: کلکین, پنجره, شیشه
laundry: کالاشویی, لباس شستن, کالا شستن
ironing: اتو, اوتو, اتو کردن
waste-recycling: کثافات, زباله, اشغال
street-cleaning: جاروکش, تنظیفات, سرک
caretaking: چوکیدار, نگهبان
guarding: گارد, محافظ, چوکیدار, نگهبان, امنیت, سکیورتی
cctv-monitoring: کمره, کمره‌های امنیتی
bodyguard-work: پولیس, عسکر, اردو, بادیگارد
labouring: کارگر ساختمانی, مزدور, مزدورکار, ساختمان, کندن
bricklaying: خشت, گلکار, گلکاری, دیوار
plastering: پلستر, گچ‌کاری
painting-decorating: رنگمال, رنگمالی, رنگ کردن
carpentry: نجار, نجاری, چوب
plumbing: نل‌دوان, نلدوان, نل, پایپ
electrical-work: برقی, برق, لین‌دوانی, سیم
tiling: کاشی, کاشی‌کاری, تایل
flooring: فرش, کف
roofing: بام, سقف
groundwork: کندن‌کاری, سرک‌سازی
concreting: کانکریت, سمنت
digger-driving: اسکواتور, بلدوزر, کرین
power-tools: برمه, سامان‌آلات, افزار
handyman-repairs: ترمیم, ترمیم‌کار, جور کردن
civil-engineering: انجنیر ساختمان, انجنیر
architecture: مهندس
assembly: فابریکه, یکجا کردن
production-line: فابریکه, کارگر فابریکه, تولید
machine-operating: ماشین, ماشین‌کار
machine-maintenance: ترمیم ماشین, مستری
welding: ولدنگ, ولدنگ‌کار, ولدینگ, جوش کاری
metalwork: آهنگر, آهن, فلز
furniture-making: فرنیچر, چوکی ساختن
mechanical-engineering: انجنیر میخانیک, انجنیر
electrical-engineering: انجنیر برق, انجنیر
refrigeration: ایرکندیشن, یخچال
sewing-machine: خیاط, خیاطی, ماشین خیاطی, دوختن
hand-sewing: دوختن, سوزن, دکمه
tailoring: خیاط, خیاطی, لباس دوختن, کالا دوختن
clothing-alterations: کوتاه کردن لباس, زنجیرک
embroidery: گلدوزی, خامک‌دوزی, دست‌دوزی, سوزن‌دوزی
knitting-weaving: بافتن, قالین, قالین‌بافی, پشم, بافندگی
leather-work: بوت, چرم, بوت‌دوزی
fruit-picking: میوه چیدن, سیب, توت زمینی
vegetable-picking: سبزی چیدن, سمارق
planting-harvesting: دهقان, دهقانی, زراعت, کشت, فارم
greenhouse-work: سبزخانه, گلخانه, قوریه
gardening: باغبان, باغ, باغبانی, چمن
animal-care: حیوانات, گاو, مالداری
sheep-lambing: گوسفند, چوپان, بز
pet-care: سگ, پشک
milking: شیر دوشیدن, گاو
poultry-work: مرغ, فارم مرغ, تخم
tractor-driving: تراکتور
beekeeping: زنبور, عسل
veterinary-work: داکتر حیوانی, وترنر
car-mechanics: مستری, میخانیک, ترمیم موتر, ورکشاپ, مستری موتر
tyre-fitting: تایر, پنچری, پنچرمین
car-valeting: موترشویی, شستن موتر
bicycle-repair: ترمیم بایسکل, بایسکل
reception: پذیرش, استقبال
telephone: تلیفون, تماس, جواب دادن تلیفون
typing: تایپ, تایپ کردن
filing: دوسیه, اوراق, فایل
spreadsheets: اکسل, جدول
office-administration: سکرتر, دفتر, اداره, اداری
bookkeeping: حسابداری, محاسب
accounting: محاسب, حسابدار, مالی
legal-work: وکیل, حقوق, قانون
marketing: بازاریابی, اعلانات
project-management: مدیر پروژه, پروژه
it-support: آی تی, کمک تخنیکی
programming: پروگرامر, پروگرام, کود نوشتن, برنامه‌نویس
web-design: ویب‌سایت, سایت ساختن
graphic-design: دیزاین, دیزاینر, فوتوشاپ
social-media: فیسبوک, انستاگرام
photography-video: عکاس, عکاسی, فلم, ویدیو, کمره
phone-repair: ترمیم مبایل, مبایل‌سازی, مبایل
computer-repair: ترمیم کمپیوتر
hair-cutting: آرایشگر, موی قیچی کردن, آرایشگاه, مو
barbering: سلمان, سلمانی, ریش, نایی
hair-colouring: رنگ مو
braiding: بافتن مو, چوتی
nails: ناخن, مانیکور
threading-waxing: ابرو, بند انداختن, مژه
make-up: آرایش, میکپ, عروس
skin-care: جلد, پوست, روی
massage: مساژ, ماساژ
henna: خینه, حنا
banking-insurance: بانک, بیمه
`;
