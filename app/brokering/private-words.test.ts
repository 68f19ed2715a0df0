import { expect, it } from "vitest";
import { EXCLUDING_WORDS } from "../../db/reference/excluding-words";
import { tellsOf } from "./private-words";
import { seemsOf } from "./words-to-people";

it.each([
  ["en", "I am a refugee from Syria and I have leave to remain.", ["status", "nationality"]],
  ["en", "I'm Afghan. My doctor says I am pregnant.", ["nationality", "health"]],
  ["en", "I pray on Fridays, so I cannot come at 13:00.", ["faith"]],
  ["en", "I pick up my two kids at 15:00. I have three small children.", ["children"]],
  ["en", "She is a single mother of two.", ["children"]],
  ["uk", "Я біженка з України, маю двох дітей.", ["status", "nationality", "children"]],
  ["uk", "У мене болить спина. Ходжу до церкви в неділю.", ["health", "faith"]],
  ["ar", "أنا لاجئة من سوريا ولديّ طفلان", ["status", "nationality", "children"]],
  ["ar", "والمسجد قريب، وأنا مريض بالسكري", ["health", "faith"]],
  ["fa-AF", "من پناهنده هستم، پسرم مریض است و نماز می‌خوانم", ["status", "health", "faith", "children"]],
  ["uk", "I have two children", ["children"]],
])("words in %s that tell of oneself are named: %s", (locale, text, found) => {
  expect(tellsOf(text, locale)).toEqual(found);
});

it.each([
  ["en", "I worked in a kitchen for two years. I can start in December."],
  ["en", "I have worked with children in a nursery, and want to work in childcare."],
  ["en", "I was a medical receptionist in a hospital. I still will be on time."],
  ["en", "I speak Ukrainian, Arabic and English. My first language is Ukrainian."],
  ["en", "Monday or Tuesday after 15:00 suits me. I live in Norwich."],
  ["uk", "Я працював кухарем два роки. Можу почати в грудні. Розмовляю українською."],
  ["ar", "عملت في مطبخ سنتين. أستطيع أن أبدأ في ديسمبر. حامل شهادة في الطبخ."],
  ["fa-AF", "من دو سال در آشپزخانه کار کردم. در ماه دسمبر شروع کرده می‌توانم."],
])("words in %s about work alone are let be: %s", (locale, text) => {
  expect(tellsOf(text, locale)).toEqual([]);
});

it.each([
  ["Sorry, your visa ends too soon for us.", ["immigration status or the right to work"]],
  ["Who looks after your two children while you work?", ["children or family"]],
  ["As a mother of small children you would find it hard.", ["children or family"]],
  ["Mothers with small children cannot do nights.", ["children or family"]],
  ["You're Syrian, where do you pray?", ["nationality", "faith"]],
  ["Where are you really from?", ["nationality"]],
  ["You looked unwell. How is your health?", ["health"]],
  ["We want a native English speaker.", ["“native English speaker”"]],
  ["UK nationals only. Do you have kids?", ["children or family", "“UK nationals only”"]],
])("an employer's words to a person that ask about what decides nothing are named: %s", (text, found) => {
  expect(seemsOf(text, EXCLUDING_WORDS)).toEqual(found);
});

it.each([
  "Thank you for coming. You were kind to the guests, and on time. Another had more experience of kitchens.",
  "You meet Sam at 12 Church Street at 08:00. We show you how to keep allergens apart.",
  "You meet the parents at the door, and the women who cook.",
  "You will work with children in our nursery. Bring shoes for the kitchen.",
  "We can give you Monday to Friday, 09:30 to 14:30, in term time.",
  "No UK experience needed: we train you.",
])("an employer's words about work alone are let be: %s", (text) => {
  expect(seemsOf(text, EXCLUDING_WORDS)).toEqual([]);
});
