/** What people type in Arabic for a skill, beside its name: jobs, verbs, things. Codes, then words parted by commas. */
export const IN_ARABIC = `
customer-service: زبائن, عملاء, خدمة العملاء
teamwork: فريق, عمل جماعي
communication: التواصل, الكلام مع الناس
using-computers: كمبيوتر, حاسوب, لابتوب, انترنت, إنترنت
manual-handling: حمل أشياء ثقيلة, عتال, رفع
first-aid: إسعافات أولية, إسعاف
team-leading: مشرف, مدير, قائد فريق, رئيس
training-others: مدرب, تدريب الموظفين
interpreting: مترجم, ترجمة, لغات, أتكلم لغات, ترجمة شفوية
translation: مترجم, ترجمة, ترجمة وثائق
advice-work: مرشد, استشارات, مساعدة في الأوراق
community-outreach: أخصائي اجتماعي, عمل اجتماعي
youth-work: شباب, مراهقون
event-organising: حفلات, أعراس, تنظيم مناسبات
sports-coaching: مدرب رياضة, كرة قدم, سباحة, رياضة
music-and-arts: موسيقى, غناء, رسام, رسم, فنان
journalism: صحفي, إعلامي, كتابة مقالات
sign-language: لغة الإشارة, صم
tour-guiding: مرشد سياحي, سياحة
errands: تسوق, شراء الأغراض
food-preparation: تقطيع الخضار, تقشير, مساعد مطبخ, مطبخ, تحضير الأكل
cooking: طبخ, طباخ, طباخة, شيف, أطبخ, طهي, مطبخ, أكل
baking: خباز, خبز, فرن, مخبز, معجنات, كعك, حلويات
bulk-cooking: طبخ لعدد كبير, مطعم مدرسة
waiting-tables: نادل, نادلة, جرسون, مطعم, كرسون, تقديم الطعام
barista: قهوة, مقهى, شاي
bar-work: بار, مشروبات
dish-washing: غسل الصحون, جلي, صحون, غسيل الصحون, جلي الصحون
kitchen-cleaning: تنظيف المطبخ
hotel-housekeeping: فندق, تنظيف الغرف, ترتيب الأسرة, عاملة غرف
hotel-reception: موظف استقبال, استقبال فندق
food-safety: نظافة الطعام, صحة الغذاء
butchery: جزار, لحام, لحم, قصاب, ملحمة
fish-preparation: سمك, تنظيف السمك
food-packing: تعبئة, تغليف الطعام
fast-food: برغر, شاورما, بيتزا, وجبات سريعة, فلافل
sandwich-making: سندويش, سلطة, ساندويتش
frying-grilling: قلي, شواء, مشاوي, كباب
dough-pastry: عجين, عجن, فطائر
cake-decorating: تزيين الكيك, كيك, تورتة
personal-care: مقدم رعاية, غسل المسنين, رعاية, العناية بالناس
elderly-care: كبار السن, عجائز, مسنين, المسنون, رعاية المسنين
home-care: رعاية منزلية
dementia-care: خرف, زهايمر
moving-people: كرسي متحرك, رفع المريض
medication-support: دواء, أدوية, إعطاء الدواء
companionship: مرافقة, زيارة المسنين
disability-support: معاقين, ذوي الاحتياجات, إعاقة
mental-health-support: صحة نفسية, اكتئاب
counselling: معالج نفسي, علم النفس, طبيب نفسي
nursing: ممرض, ممرضة, تمريض, مستشفى, مرضى
midwifery: قابلة, داية, ولادة
medicine: طبيب, طبيبة, دكتور, جراح
dentistry: طبيب أسنان, أسنان
pharmacy: صيدلي, صيدلية, صيدلانية
physiotherapy: علاج طبيعي
laboratory-work: مختبر, مخبر, تحاليل
taking-observations: ضغط الدم, قياس الضغط, حرارة
taking-blood: سحب الدم, دم, إبر, حقن, تطعيم
wound-care: جروح, ضماد, تضميد
medical-imaging: أشعة, سونار
ambulance-work: إسعاف, مسعف, سيارة إسعاف
baby-care: رضيع, أطفال رضع, حفاضات, مربية
looking-after-children: أطفال, مربية, حضانة, روضة, رعاية الأطفال, جليسة أطفال
toddler-care: أطفال صغار, حضانة
play-activities: لعب مع الأطفال, ألعاب
school-run: توصيل الأولاد للمدرسة
child-routines: تحميم الأطفال, نوم الأطفال
storytelling: قراءة القصص, حكايات
classroom-support: مساعد معلم, مساعدة معلمة
teaching: معلم, معلمة, مدرس, مدرسة, تدريس, أستاذ, أعلم
teaching-languages: معلم لغة, تعليم العربية, تعليم الإنجليزية
teaching-maths-science: معلم رياضيات, فيزياء, كيمياء, علوم
tutoring: دروس خصوصية, واجبات
order-picking: مستودع, تجهيز الطلبات, مخزن
packing: تغليف, تعبئة, كراتين, صناديق
loading-unloading: تحميل, تنزيل, عتال, تفريغ
forklift-driving: رافعة شوكية, فوركلفت, سائق رافعة
stock-control: أمين مستودع, مخزن, مخزون
stock-counting: جرد, عد البضاعة
parcel-sorting: بريد, طرود, رسائل
van-driving: سائق, فان, سواق
car-driving: سائق, سياقة, سواقة, قيادة, سيارة, رخصة قيادة, سواق
lorry-driving: شاحنة, سائق شاحنة, سائق تريلا
bus-driving: باص, سائق باص, حافلة
taxi-driving: تاكسي, سائق تاكسي, أجرة
delivery: توصيل, دليفري, توصيل الطلبات, توصيل الطعام
cycle-delivery: دراجة, سكوتر, موتوسيكل
house-removals: نقل الأثاث, نقل العفش
till-work: كاشير, صندوق, محاسب صندوق, نقود, محاسب
shelf-stacking: رفوف, ترتيب البضاعة, سوبرماركت
selling: بائع, بيع, محل, مبيعات, دكان, متجر
market-trading: سوق, تاجر, محل خاص, صاحب محل
floristry: ورد, زهور, باقات
cleaning: تنظيف, عامل نظافة, عاملة نظافة, منظف, مسح الأرض, كنس, نظافة
house-cleaning: تنظيف البيوت, تنظيف المنازل, شغل البيت
toilet-cleaning: تنظيف الحمام, حمامات, مراحيض
window-cleaning: نوافذ, شبابيك, زجاج
laundry: غسيل, غسالة, مصبغة, غسيل الملابس
ironing: كوي, مكواة, كوي الملابس
waste-recycling: قمامة, زبالة, نفايات
street-cleaning: كناس, كنس الشوارع
caretaking: حارس عمارة, بواب
guarding: حارس, حراسة, أمن, حارس أمن
cctv-monitoring: كاميرات, مراقبة
bodyguard-work: شرطي, شرطة, جندي, جيش, حارس شخصي
labouring: عامل بناء, بناء, عمال, حفر, ورشة بناء
bricklaying: بناء, طوب, بلوك, حجر, معمار
plastering: قصارة, لياسة, جبس, طينة
painting-decorating: دهان, دهّان, صباغ, طلاء, دهان بيوت
carpentry: نجار, نجارة, خشب
plumbing: سباك, سباكة, تمديدات صحية, مواسير
electrical-work: كهربائي, كهرباء, أسلاك
tiling: بلاط, بلاّط, سيراميك
flooring: أرضيات, باركيه
roofing: أسقف, سقف
groundwork: حفر, طرق
concreting: خرسانة, إسمنت, صب, باطون
digger-driving: حفارة, جرافة, بلدوزر
power-tools: دريل, أدوات, عدة
handyman-repairs: تصليح, إصلاح, صيانة, فني صيانة
civil-engineering: مهندس مدني, مهندس
architecture: مهندس معماري
assembly: تجميع, تركيب, مصنع
production-line: مصنع, معمل, خط إنتاج, عامل مصنع
machine-operating: آلات, ماكينات, مشغل آلة
quality-checking: جودة, مراقبة الجودة
machine-maintenance: صيانة الآلات, ميكانيكي
cnc-machining: خراط, خراطة
welding: لحام, حداد, لحام حديد
metalwork: حداد, حدادة, معادن, حديد
furniture-making: أثاث, موبيليا, مفروشات
mechanical-engineering: مهندس ميكانيك, مهندس
electrical-engineering: مهندس كهرباء, مهندس
refrigeration: تكييف, تبريد, مكيفات
sewing-machine: خياط, خياطة, ماكينة خياطة, خياطه
hand-sewing: خياطة, إبرة, أزرار, رتق
tailoring: خياط, تفصيل, خياطة ملابس, فساتين
clothing-alterations: تقصير, تعديل الملابس, سحاب
embroidery: تطريز, تطريز يدوي
knitting-weaving: حياكة, صوف, نسيج, سجاد, كروشيه
leather-work: أحذية, جلد, اسكافي
fruit-picking: قطف الفواكه, فراولة, تفاح, قطف
vegetable-picking: قطف الخضار, فطر
planting-harvesting: مزارع, زراعة, مزرعة, حصاد, فلاح
greenhouse-work: بيت بلاستيكي, مشتل
gardening: بستاني, حديقة, قص العشب, جنايني
animal-care: حيوانات, أبقار, مواشي, تربية الحيوانات
sheep-lambing: غنم, أغنام, راعي, خروف
pet-care: كلاب, قطط
milking: حلب, حليب, أبقار
poultry-work: دجاج, دواجن, بيض
tractor-driving: جرار, تراكتور
beekeeping: نحل, عسل
veterinary-work: طبيب بيطري, بيطري
car-mechanics: ميكانيكي, ميكانيك سيارات, تصليح سيارات, كراج
tyre-fitting: إطارات, دواليب, كاوتشوك, عجلات
car-valeting: غسيل سيارات, تنظيف السيارات
bicycle-repair: تصليح دراجات, دراجات
reception: موظف استقبال, استقبال
telephone: هاتف, اتصالات, تلفون, مركز اتصال
typing: طباعة, كتابة على الكمبيوتر
filing: ملفات, أوراق, أرشيف
spreadsheets: اكسل, إكسل, جداول
office-administration: سكرتير, سكرتيرة, مكتب, إدارة, إداري
bookkeeping: محاسب, محاسبة, دفاتر
accounting: محاسب, محاسبة, مالية, ضرائب
legal-work: محامي, محام, قانون
hr-administration: موارد بشرية
marketing: تسويق, إعلانات
project-management: مدير مشاريع, مشاريع
it-support: دعم فني, تقنية المعلومات
programming: مبرمج, برمجة, برامج, مطور
web-design: مواقع, تصميم مواقع
graphic-design: مصمم, تصميم, فوتوشوب, جرافيك
social-media: فيسبوك, انستغرام, تواصل اجتماعي
photography-video: مصور, تصوير, كاميرا, فيديو
phone-repair: تصليح موبايل, تصليح جوالات, هواتف
computer-repair: تصليح كمبيوتر
hair-cutting: كوافير, كوافيرة, قص شعر, حلاقة, مصففة شعر
barbering: حلاق, حلاقة, لحية, ذقن
hair-colouring: صبغ الشعر, صبغة
braiding: ضفائر, جدل الشعر
nails: أظافر, مانيكير, بديكير
threading-waxing: حواجب, خيط, إزالة الشعر, رموش
make-up: مكياج, ميكب, تجميل
skin-care: بشرة, تجميل
massage: مساج, تدليك
henna: حنة, نقش حناء
banking-insurance: بنك, مصرف, تأمين
`;
