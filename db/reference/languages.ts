export interface Language {
  /** BCP 47. */
  code: string;
  /** Its name in English. */
  label: string;
  ownName: string;
  direction: "ltr" | "rtl";
  /** The product is, or is meant to be, read in it; the others are recorded as spoken or read by a person. */
  interface: boolean;
}

const ltr = (code: string, label: string, ownName: string, forPages = false): Language => ({
  code,
  label,
  ownName,
  direction: "ltr",
  interface: forPages,
});
const rtl = (code: string, label: string, ownName: string, forPages = false): Language => ({
  ...ltr(code, label, ownName, forPages),
  direction: "rtl",
});

export const LANGUAGES: readonly Language[] = [
  ltr("en", "English", "English", true),
  rtl("ar", "Arabic", "العربية", true),
  ltr("uk", "Ukrainian", "Українська", true),
  rtl("fa-AF", "Dari", "دری", true),
  rtl("fa", "Farsi", "فارسی", true),
  rtl("ps", "Pashto", "پښتو", true),
  ltr("ti", "Tigrinya", "ትግርኛ", true),
  rtl("ckb", "Kurdish (Sorani)", "کوردیی ناوەندی", true),
  ltr("zh-Hant", "Chinese (Traditional)", "繁體中文", true),
  ltr("so", "Somali", "Soomaali", true),
  ltr("am", "Amharic", "አማርኛ", true),
  ltr("ru", "Russian", "Русский", true),
  rtl("ur", "Urdu", "اردو", true),
  ltr("tr", "Turkish", "Türkçe", true),
  ltr("vi", "Vietnamese", "Tiếng Việt", true),
  ltr("es", "Spanish", "Español", true),
  ltr("sq", "Albanian", "Shqip"),
  ltr("bn", "Bengali", "বাংলা"),
  ltr("bg", "Bulgarian", "Български"),
  ltr("yue", "Cantonese", "廣東話"),
  ltr("cmn", "Mandarin", "普通话"),
  ltr("zh-Hans", "Chinese (Simplified)", "简体中文"),
  ltr("fr", "French", "Français"),
  ltr("ka", "Georgian", "ქართული"),
  ltr("gu", "Gujarati", "ગુજરાતી"),
  ltr("ha", "Hausa", "Hausa"),
  ltr("hi", "Hindi", "हिन्दी"),
  ltr("hu", "Hungarian", "Magyar"),
  ltr("ig", "Igbo", "Igbo"),
  ltr("it", "Italian", "Italiano"),
  ltr("rw", "Kinyarwanda", "Ikinyarwanda"),
  ltr("kmr", "Kurdish (Kurmanji)", "Kurmancî"),
  ltr("ln", "Lingala", "Lingála"),
  ltr("lt", "Lithuanian", "Lietuvių"),
  ltr("ml", "Malayalam", "മലയാളം"),
  ltr("my", "Burmese", "မြန်မာ"),
  ltr("ne", "Nepali", "नेपाली"),
  ltr("om", "Oromo", "Afaan Oromoo"),
  ltr("pl", "Polish", "Polski"),
  ltr("pt", "Portuguese", "Português"),
  ltr("pa", "Punjabi", "ਪੰਜਾਬੀ"),
  ltr("ro", "Romanian", "Română"),
  ltr("si", "Sinhala", "සිංහල"),
  ltr("sw", "Swahili", "Kiswahili"),
  ltr("ta", "Tamil", "தமிழ்"),
  ltr("wo", "Wolof", "Wolof"),
  ltr("yo", "Yoruba", "Yorùbá"),
];

/** To choose from where somebody’s own language is asked in English: in the order in which it is looked for. */
export const LANGUAGE_CHOICES = [...LANGUAGES]
  .sort((a, b) => a.label.localeCompare(b.label, "en"))
  .map(({ code, label }) => ({ value: code, label }));
