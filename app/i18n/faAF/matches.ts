import type { Translation } from "../translation";

export const matches = {
  "matches.filters.summary": "انتخاب و ترتیب",
  "matches.filters.summary_chosen": "انتخاب و ترتیب (انتخاب شده: {{count}})",
  "matches.option": "{{label}} ({{count}})",
  "matches.filter.kind": "نوع",
  "matches.filter.kind_any": "همهٔ نوع‌ها",
  "matches.filter.kind_vacancy": "وظیفه با معاش",
  "matches.filter.kind_work_experience": "کارآموزی",
  "matches.filter.kind_volunteering": "کار رضاکارانه",
  "matches.filter.sector": "بخش کار",
  "matches.filter.sector_any": "همهٔ بخش‌ها",
  "matches.filter.within": "راه",
  "matches.filter.within_any": "هر راه",
  "matches.filter.within_most": "تا {{minutes}} دقیقه",
  "matches.filter.hours": "ساعت در هفته",
  "matches.filter.hours_any": "هر چند ساعت",
  "matches.filter.hours_to-16": "تا 16 ساعت",
  "matches.filter.hours_16-30": "16 تا 30 ساعت",
  "matches.filter.hours_from-30": "30 ساعت یا بیشتر",
  "matches.filter.school": "در ساعت‌های مکتب",
  "matches.filter.new": "نو از دیدار قبلی من",
  "matches.filter.show": "نشان دهید",
  "matches.filter.clear": "همه را نشان دهید",
  "matches.sort": "ترتیب",
  "matches.sort_best": "اول مناسب‌ترین",
  "matches.sort_nearest": "اول نزدیک‌ترین",
  "matches.sort_newest": "اول نوترین",
  "matches.sort_pay": "اول بیشترین معاش",
  "matches.chip.new_visit": "نو از دیدار قبلی شما ({{count}})",
  "matches.range": "{{first}} تا {{last}} از {{count}}",
  "matches.seen": "تا اینجا را دیده‌اید: این وظیفه‌ها در {{date}} هم اینجا بود.",

  "matches.save": "برای بعد نگاه دارید",
  "matches.unsave": "نگاه داشته شد. بردارید",
  "matches.saved": "وظیفه‌هایی که نگاه داشتید",
  "matches.saved.lead": "هر کدام نشان می‌دهد که امروز چقدر برای شما مناسب است.",
  "matches.saved.none":
    "شما هیچ وظیفه را نگاه نداشته‌اید. پهلوی یک وظیفه «برای بعد نگاه دارید» را فشار دهید تا آن را اینجا بیابید.",
  "matches.saved.link_one": "{{count}} وظیفه که نگاه داشتید",
  "matches.saved.link_other": "{{count}} وظیفه که نگاه داشتید",
  "matches.saved.gone_one": "{{count}} وظیفه که نگاه داشتید دیگر نیست.",
  "matches.saved.gone_other": "{{count}} وظیفه که نگاه داشتید دیگر نیست.",

  "matches.near.right-to-work": "بررسی حق کار برای مدت درازتر",
  "matches.near.travel": "راه درازتر",
  "matches.near.hours": "ساعت‌های دیگر",
  "matches.near.school-holidays": "رخصتی مکتب",
  "matches.near.dates": "شروع زودتر",
  "matches.near.english": "انگلیسی بیشتر",
  "matches.near.certificates": "یک تصدیق‌نامه",
  "matches.near.conditions": "کاری که به آن نه گفتید",
  "matches.near.all": "همه را ببینید ({{count}})",
  "matches.doors": "چه دروازه‌ها را باز می‌کند",
  "unlock.hours.how":
    "کلپ صبحانه، کلپ بعد از مکتب یا کسی که به او اعتماد دارید کمک کرده می‌تواند. کارمند رابط شما می‌داند که نزدیک شما چه هست.",

  "matches.check.by_name":
    "کارمند رابط شما، {{officer}}، این را تا {{date}} با شما انجام می‌دهد. شما همین حالا می‌توانید ببینید و درخواست دهید: آنچه می‌فرستید منتظر این بررسی می‌ماند.",
  "matches.check.late_name":
    "این باید تا حالا انجام می‌شد، و ما معذرت می‌خواهیم. کارمند رابط شما {{officer}} است. شما می‌توانید ببینید و درخواست دهید: آنچه می‌فرستید منتظر این بررسی می‌ماند.",
  "matches.lawful.title": "بررسی حق کار شما (right to work)",
  "matches.lawful":
    "این‌ها با آنچه بررسی حق کار شما اجازه می‌دهد برابر است. اگر چیزی تغییر کرده است، به کارمند رابط خود بگویید: ما دوباره می‌بینیم.",
  "matches.lawful_name":
    "این‌ها با آنچه بررسی حق کار شما اجازه می‌دهد برابر است. اگر چیزی تغییر کرده است، به {{officer}}، کارمند رابط خود، بگویید: ما دوباره می‌بینیم.",

  "rule.summary": "قاعده",
  "rule.open":
    "یک وظیفه تا وقتی باز است که جای خالی داشته باشد، روز آخر آن نگذشته باشد، و برای جایی باشد که شما زندگی می‌کنید.",
  "rule.right-to-work":
    "کار با معاش به بررسی حق کار ضرورت دارد که همین نوع کار را امروز و در روز اول اجازه دهد. کار رضاکارانه به بررسی ضرورت ندارد.",
  "rule.travel":
    "ما راه را از فاصله و طرز رفت‌وآمد شما تخمین می‌کنیم و به 15، 30، 45، 60، 75 یا 90 دقیقه می‌رسانیم. نباید از حد شما درازتر باشد: {{most}} دقیقه.",
  "rule.hours.agreement": "اعلان ساعت ندارد، پس هیچ ساعت بیرون از ساعت‌های شما نیست.",
  "rule.hours.fixed":
    "هر ربع ساعت نوبت‌ها باید در ساعت‌های شما باشد، پس از کم کردن {{ring}} دقیقه راه در هر طرف. ساعت‌های هفته نباید از حد شما بیشتر باشد.",
  "rule.hours.flexible":
    "ساعت‌ها را شما انتخاب می‌کنید. در ساعت‌های شما، پس از کم کردن {{ring}} دقیقه راه در هر طرف، باید برای آن وقت کافی باشد.",
  "rule.hours.rota":
    "ساعت‌ها را کارفرما انتخاب می‌کند، پس همهٔ وقتی که از آن انتخاب می‌کند باید در ساعت‌های شما باشد، پس از کم کردن {{ring}} دقیقه راه در هر طرف.",
  "rule.hours.alternating":
    "هفته‌ها به نوبت می‌آیند. هر نوبت هر هفته باید در ساعت‌های شما باشد، پس از کم کردن {{ring}} دقیقه راه در هر طرف.",
  "rule.school-holidays":
    "اگر تنها در روزهای مکتب کار کرده می‌توانید، وظیفه باید تنها برای روزهای مکتب باشد. در غیر آن، این هیچ‌گاه مانع نیست.",
  "rule.dates": "وظیفه باید در روزی شروع شود که از آن شروع کرده می‌توانید، یا بعد از آن.",
  "rule.english":
    "گفتن، شنیدن، خواندن و نوشتن باید هر کدام در سطح خواسته‌شده یا بالاتر باشد. آنچه هنوز به ما نگفته‌اید به ضد شما حساب نمی‌شود.",
  "rule.certificates":
    "شما باید هر تصدیق‌نامه‌ای را که در روز اول ضرور است داشته باشید، و وقت آن تیر نشده باشد.",
  "rule.conditions": "در کار نباید چیزی باشد که به آن نه گفتید.",
  "rule.blocked": "ما کارفرماهایی را که خواستید نشان ندهیم نشان نمی‌دهیم.",
  "rule.skills":
    "مهارت‌ها هیچ‌گاه راه شما را بند نمی‌کند. مهارت‌های خواسته‌شده سه بار حساب می‌شود و مهارت‌هایی که خوب است باشد یک بار. این‌ها وظیفه را در فهرست بالا می‌برد.",

  "instead.hours": "چه برای شما مناسب می‌بود؟",
  "instead.travel": "کدام راه دور نیست؟",
  "instead.travel_none": "حد کوتاه‌تر نیست",
  "instead.shortest": "کوتاه‌ترین حدی که انتخاب کرده می‌توانید 15 دقیقه است.",
  "instead.other_way": "آیا به شکل دیگر سفر می‌کنید، یا حالا در جای دیگر زندگی می‌کنید؟ به ما بگویید.",
  "instead.lead": "این به ما کمک می‌کند که وظیفه‌های بهتر به شما نشان دهیم. می‌توانید جواب ندهید.",
  "instead.days": "در کدام روزها کار کرده می‌توانید؟",
  "instead.days.required": "کم از کم یک روز را انتخاب کنید",
  "instead.from": "از",
  "instead.to": "تا",
  "instead.to.same": "وقت ختم باید غیر از وقت شروع باشد",
  "instead.tell": "این ساعت‌ها را به کارفرما نشان دهید",
  "instead.tell.hint": "بدون نام شما، و بدون گفتن دلیل.",
  "instead.told": "کارفرما حالا این ساعت‌ها را می‌بیند",
  "instead.hide": "دیگر نشان داده نشوند",
  "instead.hidden": "کارفرما دیگر این ساعت‌ها را نمی‌بیند.",
  "instead.show": "نشان دهید که چه تغییر می‌کند",
  "instead.before": "هفتهٔ شما حالا",
  "instead.after": "هفتهٔ شما بعد از تغییر",
  "instead.aside": "این وظیفه کنار گذاشته شد.",
  "instead.after.why": "در این روزها: ساعت‌هایی که به ما گفتید، با حساب وقت راه.",
  "instead.fewer": "این کمتر از حالا است. می‌توانید هفتهٔ خود را همین‌طور بگذارید.",
  "instead.count.now": "وظیفه‌های مناسب حالا: {{count}}",
  "instead.count.then": "وظیفه‌های مناسب بعد از تغییر: {{count}}",
  "instead.change.week": "هفتهٔ مرا تغییر دهید",
  "instead.change.travel": "حد مرا تغییر دهید",
  "instead.change.mode": "تغییر طریقهٔ سفر من",
  "instead.keep": "ادامه، بدون تغییر معلومات من",
  "instead.keep.week": "هفتهٔ من همان‌طور بماند",
  "instead.said": "این ساعت‌ها مناسب می‌بود",
  "instead.minutes": "راه تا چند دقیقه باشد؟",
  "instead.changed": "تغییر داده شد. وظیفه‌های مناسب شما حالا با آن برابر است.",
} as const satisfies Translation;
