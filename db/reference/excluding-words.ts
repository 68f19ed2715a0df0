import { PROTECTED_WORDS } from "./protected-words";

export interface ExcludingWordRow {
  code: string;
  phrase: string;
  reason: string;
  instead: string;
  unlawful: boolean;
}

const NATIONALITY =
  "Nationality counts as race in the Equality Act 2010. Everyone who may work in the UK may apply, whatever their passport.";
const STATUS =
  "Many people may work in the UK without this status. Choosing by it can be unlawful discrimination by nationality.";
const REFUGEES =
  "Refugees may work in the UK like anyone else. Shutting them out is unlawful discrimination.";
const NATIVE =
  "It asks where somebody was born, not what they can do. People who learned English can be just as good at the work.";
const ABROAD = "It shuts out people whose experience is from another country, though the work is the same.";
const AGE = "It tells older people not to apply. Age is protected by the Equality Act 2010.";
const GENDER = "It sounds as if only one gender may apply. Sex is protected by the Equality Act 2010.";
const ABILITY = "It tells disabled people not to apply. Say what is done, and let people judge.";
const PAPERS =
  "We assess the right to work before we send anyone to you, and you check it before the first day.";

const BORN = "Choose the level of English that the work needs in the question about English.";
const WORK = "Say what a person does. Leave this out.";
const ANYWHERE = "Experience of this work, in any country";
const WHO = "Leave this out. “You have the right to work in the UK” is enough.";

const row = (code: string, phrase: string, reason: string, instead: string, unlawful = false) => ({
  code,
  phrase,
  reason,
  instead,
  unlawful,
});

/** Whoever asks for a passport asks for a nationality: each way in which adverts demand one. */
const passports = (of: "UK" | "British" | "EU") => {
  const code = of.toLowerCase();
  return [
    ["holders", `${of} passport holder*`],
    ["only", `${of} passport* only`],
    ["only-with", `only ${of} passport*`],
    ["must-have", `must have a ${of} passport`],
    ["must-hold", `must hold a ${of} passport`],
    ["required", `${of} passport required`],
    ["is-required", `${of} passport is required`],
    ["needed", `${of} passport needed`],
    ["essential", `${of} passport essential`],
  ].map(([end, phrase]) => row(`${code}-passport-${end}`, phrase as string, NATIONALITY, WHO, true));
};
/** A nationality that adverts demand or prefer. */
const nationals = (code: string, who: string) =>
  [
    ["must-be-a", `must be a ${who}`],
    ["must-be", `must be ${who}s`],
    ["preferred", `${who}* preferred`],
  ].map(([end, phrase]) => row(`${code}-${end}`, phrase as string, NATIONALITY, WHO, true));

/**
 * Words of adverts that keep people out, with a reason and a better wording (Equality Act 2010; Code of practice
 * for employers on avoiding discrimination while preventing illegal working). Managers keep the list from here on.
 */
export const EXCLUDING_WORDS: readonly ExcludingWordRow[] = [
  row("native-english-speaker", "native English speaker*", NATIVE, BORN),
  row("native-english", "native English", NATIVE, BORN),
  row("native-speaker", "native speaker*", NATIVE, BORN),
  row("mother-tongue", "mother tongue English", NATIVE, BORN),
  row("english-mother-tongue", "English mother tongue", NATIVE, BORN),
  row("first-language", "English as a first language", NATIVE, BORN),
  row("perfect-english", "perfect English", NATIVE, BORN),
  row("flawless-english", "flawless English", NATIVE, BORN),
  row("no-accent", "no accent*", NATIVE, BORN),
  row("without-accent", "without an accent", NATIVE, BORN),
  row("uk-experience-only", "UK experience only", ABROAD, ANYWHERE),
  row("uk-experience", "UK experience", ABROAD, ANYWHERE),
  row("uk-work-experience", "UK work experience", ABROAD, ANYWHERE),
  row("british-experience", "British experience", ABROAD, ANYWHERE),
  row(
    "uk-qualifications",
    "UK qualification* only",
    ABROAD,
    "This qualification, or the same from another country",
  ),
  row("uk-references", "UK reference* only", ABROAD, "References from any country"),
  row("local-people", "local* only", NATIONALITY, WHO),
  row("uk-nationals-only", "UK national* only", NATIONALITY, WHO, true),
  row("only-uk-nationals", "only UK national*", NATIONALITY, WHO, true),
  row("british-nationals-only", "British national* only", NATIONALITY, WHO, true),
  row("british-citizens-only", "British citizen* only", NATIONALITY, WHO, true),
  row("uk-citizens-only", "UK citizen* only", NATIONALITY, WHO, true),
  row("british-people-only", "British people only", NATIONALITY, WHO, true),
  row("only-british-people", "only British people", NATIONALITY, WHO, true),
  row("british-applicants-only", "British applicant* only", NATIONALITY, WHO, true),
  row("uk-people-only", "UK people only", NATIONALITY, WHO, true),
  row("british-workers-only", "British worker* only", NATIONALITY, WHO, true),
  row("british-only", "British only", NATIONALITY, WHO, true),
  row("british-passport", "British passport", NATIONALITY, WHO),
  row("uk-passport", "UK passport", NATIONALITY, WHO),
  row("eu-citizens-only", "EU citizen* only", NATIONALITY, WHO, true),
  ...passports("UK"),
  ...passports("British"),
  ...passports("EU"),
  ...nationals("uk-national", "UK national"),
  ...nationals("uk-citizen", "UK citizen"),
  ...nationals("british-national", "British national"),
  ...nationals("british-citizen", "British citizen"),
  row("must-be-british", "must be British", NATIONALITY, WHO, true),
  row("british-born", "British born", NATIONALITY, WHO, true),
  row("uk-born", "UK born", NATIONALITY, WHO, true),
  row("british-nationality", "British nationality", NATIONALITY, WHO, true),
  row("uk-citizenship", "UK citizenship", NATIONALITY, WHO, true),
  row("british-citizenship", "British citizenship", NATIONALITY, WHO, true),
  row("eu-nationals-only", "EU national* only", NATIONALITY, WHO, true),
  row("no-overseas", "no overseas applicant*", NATIONALITY, WHO, true),
  row("no-immigrants", "no immigrant*", NATIONALITY, WHO, true),
  row("no-visa-holders", "no visa holder*", STATUS, WHO, true),
  row("no-foreigners", "no foreigner*", NATIONALITY, WHO, true),
  row("no-migrants", "no migrant*", NATIONALITY, WHO, true),
  row("no-refugees", "no refugee*", REFUGEES, WHO, true),
  row("no-asylum-seekers", "no asylum seeker*", REFUGEES, WHO, true),
  row("ilr-only", "ILR only", STATUS, WHO, true),
  row("ilr-holders-only", "ILR holder* only", STATUS, WHO, true),
  row("indefinite-leave-only", "indefinite leave* to remain only", STATUS, WHO, true),
  row("must-have-ilr", "must have ILR", STATUS, WHO, true),
  row("settled-status-only", "settled status only", STATUS, WHO, true),
  row("no-sponsorship", "no visa*", STATUS, "We cannot sponsor visas"),
  row("share-code", "share code*", PAPERS, "Leave this out until you make an offer."),
  row(
    "national-insurance",
    "National Insurance number required",
    PAPERS,
    "Work may start without it. Leave this out.",
  ),
  row("young-and-dynamic", "young and dynamic", AGE, "A busy, friendly team"),
  row("young-dynamic", "young, dynamic", AGE, "A busy, friendly team"),
  row(
    "young-and-energetic",
    "young and energetic",
    AGE,
    "Say how much standing, walking or lifting there is.",
  ),
  row("young-energetic", "young, energetic", AGE, "Say how much standing, walking or lifting there is."),
  row("young-enthusiastic", "young and enthusiastic", AGE, "Enthusiastic"),
  row("young-and-fit", "young and fit", AGE, "Say how much standing, walking or lifting there is."),
  row("young-team", "young team", AGE, "A friendly team"),
  row("young-person", "young person*", AGE, "A person"),
  row("youthful", "youthful", AGE, "Friendly"),
  row("recent-graduate", "recent graduate*", AGE, "Say which knowledge the work needs."),
  row("digital-native", "digital native*", AGE, "Comfortable with computers"),
  row("energetic-young", "energetic young", AGE, "Say how much standing, walking or lifting there is."),
  row("mature-person", "mature person*", AGE, "A reliable person"),
  row("waitress", "waitress*", GENDER, "Waiter or waitress; or: waiting staff; or: waiter/waitress"),
  row("barmaid", "barmaid*", GENDER, "Bar staff"),
  row("barman", "barman", GENDER, "Bar staff"),
  row("handyman", "handyman", GENDER, "Maintenance worker"),
  row("handymen", "handymen", GENDER, "Maintenance workers"),
  row("foreman", "foreman", GENDER, "Site supervisor"),
  row("salesman", "salesman", GENDER, "Sales assistant"),
  row("saleswoman", "saleswoman", GENDER, "Sales assistant"),
  row("cleaning-lady", "cleaning lad*", GENDER, "Cleaner"),
  row("dinner-lady", "dinner lad*", GENDER, "School kitchen assistant"),
  row("tea-lady", "tea lady", GENDER, "Catering assistant"),
  row("delivery-man", "delivery man", GENDER, "Delivery driver"),
  row("workman", "workman", GENDER, "Worker"),
  row("manageress", "manageress", GENDER, "Manager"),
  row("girl-friday", "girl Friday", GENDER, "Office assistant"),
  row("men-only", "men only", GENDER, WORK),
  row("women-only", "women only", GENDER, WORK),
  row("males-only", "male* only", GENDER, WORK),
  row("females-only", "female* only", GENDER, WORK),
  row("able-bodied", "able bodied", ABILITY, "Say what is lifted, and how often."),
  row("physically-fit", "physically fit", ABILITY, "Say what is lifted, and how often."),
  row("fit-and-healthy", "fit and healthy", ABILITY, "Say what is lifted, and how often."),
  row(
    "no-gaps",
    "no gap* in employment",
    "People who had to leave their country, or cared for children, have gaps.",
    WORK,
  ),
  row(
    "own-car",
    "must have own car",
    "Many people new to the UK come by bus or bicycle.",
    "Say when the first shift starts, and how to get there.",
  ),
  row(
    "clean-driving",
    "full UK driving licence",
    "Licences from some countries can be exchanged, others are valid for 12 months.",
    "Ask for a licence only if driving is part of the work, under certificates.",
  ),
  ...PROTECTED_WORDS,
];
