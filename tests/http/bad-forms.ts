/** Forms with what can be wrong with them: each change alone makes the form one that is refused. */
import { clockOf } from "../../app/events/sessions";
import type { Form } from "./app";
import { dated, inDays, type Role } from "./cast";
import { FORMS as F } from "./forms";
import { takingTurns } from "./turns";

export type Value = string | readonly string[] | File | undefined;
/** Fields to send otherwise; undefined leaves one out. */
export type Change = Record<string, Value>;

export const MISSING = undefined;
export const LONG = "x".repeat(10_000);
const NUL = "a\u0000b";
const EMPTY = new File([], "people.csv", { type: "text/csv" });
const TOO_LARGE = new File(["x".repeat(950_000)], "people.csv", { type: "text/csv" });
export const FILE = new File(["not a text"], "cv.pdf", { type: "application/pdf" });

const each = (name: string, ...values: Value[]): Change[] => values.map((value) => ({ [name]: value }));

const inTurn = takingTurns();

const needed = (name: string): Change[] => each(name, MISSING, "", ...inTurn<Value>("   ", LONG, NUL, FILE));
const optional = (name: string): Change[] => each(name, ...inTurn<Value>(LONG, NUL, FILE));
const choice = (name: string): Change[] =>
  each(name, MISSING, "nonsense", ...inTurn<Value>("", "__proto__", LONG, FILE));
const ticks = (name: string): Change[] =>
  each(name, ["nonsense"], ...inTurn<Value>(["", "constructor"], LONG, FILE));
const number = (name: string): Change[] =>
  each(name, "", "many", "-1", ...inTurn<Value>(MISSING, "1e3", "99999999999999999999", LONG, FILE));
const date = (name: string): Change[] => [
  { [`${name}.day`]: "" },
  { [`${name}.day`]: "31", [`${name}.month`]: "2" },
  ...inTurn<Change>(
    ...[MISSING, "x", "0", "32", FILE].map((day) => ({ [`${name}.day`]: day })),
    { [`${name}.year`]: "27" },
    { [`${name}.year`]: LONG },
    { [name]: "2027-01-01", [`${name}.day`]: MISSING },
  ),
];
const past = (name: string): Change => dated(name, inDays(-1));
const clock = (name: string): Change[] =>
  each(name, "", "25:00", ...inTurn<Value>(MISSING, "09:10", "nine", LONG, FILE));

/** What may be wrong with the first row of a week. */
const week: Change[] = [
  ...each("times[0].day", MISSING, "", "7", "monday"),
  ...clock("times[0].start"),
  ...clock("times[0].end"),
  { "times[0].end": "09:30" },
  { "times[1].day": "0", "times[1].start": "10:00", "times[1].end": "11:00" },
];

/** The hours of the post itself. */
const ownHours: Change = Object.fromEntries(
  [0, 1, 2, 3, 4].flatMap((day) => [
    [`times[${day}].day`, String(day)],
    [`times[${day}].start`, "09:30"],
    [`times[${day}].end`, "14:30"],
  ]),
);

type Tried = [path: string, role: Role, form: Form, changes: Change[], cookie?: string];
const step = (name: string, form: Form, ...changes: Change[]): Tried => [
  `/posts/{draft}/edit/${name}`,
  "employer",
  form,
  changes,
];
const own = (name: string, form: Form, ...changes: Change[]): Tried => [
  `/profile/${name}`,
  "participant",
  form,
  changes,
];
const shift = (index: number, day: string, start: string, end: string) => ({
  [`patterns[0].weeks[0].shifts[${index}].day`]: day,
  [`patterns[0].weeks[0].shifts[${index}].start`]: start,
  [`patterns[0].weeks[0].shifts[${index}].end`]: end,
});
const session = (index: number, start: string, end: string, places: string) => ({
  [`sessions[${index}].start`]: start,
  [`sessions[${index}].end`]: end,
  [`sessions[${index}].places`]: places,
});
/** So many sessions of a minute, one after the other. */
const manySessions = (count: number): Change =>
  Object.assign({}, ...Array.from({ length: count }, (_, i) => session(i, clockOf(i), clockOf(i + 1), "4")));
/** Eight more children than the first: one too many. */
const NINE_CHILDREN: Change = Object.assign(
  {},
  ...[2, 3, 4, 5, 6, 7, 8, 9].map((n) => ({
    [`days${n}`]: "0",
    [`dropOff${n}`]: "09:00",
    [`pickUp${n}`]: "15:00",
  })),
);
const timeOfDay = (name: string): Change[] => each(name, MISSING, "", "25:00", "09:60", "nine", LONG, FILE);
const time = (index: number, day: string, start: string, end: string) => ({
  [`times[${index}].day`]: day,
  [`times[${index}].start`]: start,
  [`times[${index}].end`]: end,
});

// biome-ignore format: one line a field.
const organisation: Change[] = [
  ...needed("name"), ...choice("kind"), ...needed("description"), ...each("description", "Ring 07700 900123"), ...ticks("sectors"), { sectors: MISSING }, ...choice("size"),
  ...needed("town"), ...each("town", "Atlantis"), ...each("townId", "x", "-1", "99999999999", FILE),
  ...optional("website"), ...each("website", "hotel", "javascript:alert(1)", "ftp://hotel.example"),
  ...optional("companyNumber"), ...each("companyNumber", "12", "XX123456", "123456789"),
  ...optional("charityNumber"), ...each("charityNumber", "12345", "SC1", "12345678"),
  ...choice("suppliesWorkers"), { suppliesWorkers: "yes" }, { suppliesWorkers: "yes", gangmasterLicence: "none" },
  ...needed("reasonToJoin"), ...needed("contactName"),
  ...needed("email"), ...each("email", "nobody", "a@b@c"), ...needed("phone"), ...each("phone", "call me", "12"),
];
const said: Change[] = [
  ...choice("saidHow"),
  ...date("saidOn"),
  dated("saidOn", inDays(1)),
  dated("saidOn", inDays(-20)),
  ...each("saidTime", MISSING, "", "25:00", "noon", LONG, FILE),
  ...each("interpreterLanguage", "xx", "__proto__", FILE),
];
/** What a person said, with whether there was an interpreter; an employer's call has none unless it is said. */
const saidByPerson: Change[] = [...said, dated("saidOn", inDays(-1)), ...choice("interpreter")];
const saidByEmployer: Change[] = [...said, ...each("interpreter", "nonsense", "__proto__", LONG, FILE)];

// biome-ignore format: one line a form.
const OWN: Tried[] = [
  own("home", F.home, ...needed("town"), ...each("town", "Atlantis"), ...each("townId", "x", "-1", "99999999999", FILE)),
  own("travel", F.travel, ...choice("mode"), ...number("maxMinutes"), ...each("maxMinutes", "20", "120")),
  own("school", F.school, ...choice("children"), ...ticks("days"), { days: MISSING }, ...clock("dropOff"), ...clock("pickUp"), NINE_CHILDREN, ...choice("holidayCare"), { dropOff: "15:15", pickUp: "08:45" }, { dropOff: "09:00", pickUp: "09:00" }),
  own("school", F.twoChildren, ...ticks("days2"), { days2: MISSING }, ...clock("dropOff2"), ...clock("pickUp2"), { dropOff2: "12:00" }, { dropOff2: "12:15" }, { pickUp: "09:00" }, { days3: ["1"], dropOff3: "12:00", pickUp3: "15:00" }),
  own("week", F.week, ...each("times[0].day", "", "7", "nonsense", FILE), ...clock("times[0].start"), ...clock("times[0].end"), ...each("daysOff", "7", ["nonsense"], FILE), time(0, "0", "09:00", "09:00"), time(1, "0", "11:00", "16:00"), { daysOff: "0" }, { ...time(0, "", "", ""), daysOff: MISSING }),
  own("ties", F.tie, ...choice("taken"), ...each("taken", "prayer"), ...ticks("days"), { days: MISSING }, ...clock("takenFrom"), ...clock("takenTo"), { takenFrom: "10:00", takenTo: "10:00" }, { takenTo: "09:45" }, { nextDay: "no", takenTo: "09:45" }),
  own("jobs", F.job, ...needed("title"), ...each("soc", "0000", "nonsense", FILE), ...optional("country"), ...each("fromYear", "12", "1066", "2999", "x", LONG, FILE), ...each("toYear", "2011", "3000", "x", FILE)),
  own("qualifications", F.qualification, ...needed("title"), ...needed("country"), ...optional("level"), ...each("year", "1066", "2999", "x", FILE)),
  own("courses", F.ownCourse, ...choice("sector"), ...optional("title"), ...date("completedOn"), dated("completedOn", inDays(1))),
  own("languages", F.ownLanguage, ...choice("language"), ...ticks("how"), { how: MISSING }),
  own("employers", F.unwanted, ...needed("employer"), ...each("employer", "Zzyzx"), { employerId: "00000000-0000-4000-8000-000000000000" }),
  own("hours", F.hours, ...each("wanted", "0", "-1", "many", "16.1", "169", LONG, FILE), ...each("most", "0", "many", "169", FILE), { most: "10" }, ...choice("from"), ...date("fromOn"), past("fromOn")),
  own("skills", F.ownSkills, { none: "yes" }, ...each("none", "no", FILE), ...ticks("skills")),
  own("work", F.sectors, { none: "yes" }, ...each("first", "nonsense", "__proto__", FILE), ...ticks("others")),
  own("certificates", F.certificate, ...choice("certificate"), ...each("certificate", "dbs-enhanced"), ...date("expiresOn"), past("expiresOn")),
  own("english", F.ownEnglish, ...each("speaking", "7", "-1", "good", "1.5", LONG, FILE), ...each("writing", "99", FILE)),
  own("limits", F.limits, { none: "yes" }, ...ticks("conditions"), ...each("consent", MISSING, "no", FILE)),
];

// biome-ignore format: one line a form.
export const TRIED: Tried[] = [
  ["/sign-in", "nobody", F.signIn, [...needed("address"), ...each("address", "nobody", "07700", "a@b@c", "a@b c")]],
  ["/sign-in/code", "nobody", F.code, each("code", MISSING, "", "12345", "1234567", "abcdef", LONG, FILE), "{cookie of a sign-in}"],
  ["/sign-in/password", "nobody", F.password, [...needed("email"), ...each("password", MISSING, "", "wrong", LONG, FILE)]],
  ["/sign-up", "nobody", F.signUp, [...needed("name"), ...needed("address"), ...needed("town"), ...each("town", "Atlantis"), ...each("townId", "x", "-1", "99999999999", FILE)]],
  ["/join/{invitation}", "nobody", F.join, needed("name")],
  ["/profile/keep", "participant", F.keep, [...needed("answers"), ...each("answers", "nonsense", "when=own", "town=Atlantis")]],
  ["/language", "nobody", F.language, each("locale", MISSING, "", "xx", "__proto__", LONG, FILE)],
  ["/account", "participant", F.name, needed("name")],
  ["/account", "participant", F.newAddress, [...needed("address"), ...each("address", "nobody")]],
  ["/account", "participant", F.messages, choice("channel")],
  ["/account", "participant", F.newPassword, each("password", MISSING, "", "short", "password1234", LONG, FILE)],
  ["/account", "participant", F.role, each("role", MISSING, "nonsense", LONG, FILE)],
  ["/account", "participant", {}, each("intent", MISSING, "nonsense", "constructor", FILE)],

  ...OWN,
  // An officer fills in the same questions with the person.
  ...OWN.map(([path, , form, changes]): Tried => [`/people/{unassessed}${path}`, "officer", form, changes]),

  ["/matches", "participant", F.bringBack, [...each("intent", MISSING, "nonsense", FILE), ...each("opportunity", MISSING, "1", LONG, FILE)]],
  ["/matches", "participant", F.holidays, each("care", MISSING, "", "not_sure", "nonsense", FILE)],
  ["/matches", "participant", F.saturday, [...each("day", MISSING, "7", "-1", "x", FILE), ...each("can", MISSING, "perhaps", FILE)]],
  ["/matches", "participant", F.savePost, [...each("opportunity", MISSING, "1", LONG, FILE), ...each("back", MISSING, FILE)]],
  ["/opportunities/{open}/tell", "participant", F.wrong, [...each("intent", MISSING, "nonsense", FILE), ...each("id", MISSING, "1", FILE), ...choice("about"), ...optional("words"), ...each("mayContact", "no", FILE)]],
  ["/opportunities/{set aside}/not-for-me/instead", "participant", F.instead, [...each("intent", MISSING, "nonsense", FILE), ...ticks("days"), { days: MISSING }, ...timeOfDay("from"), ...timeOfDay("to"), { from: "12:00" }, { from: "14:30", to: "09:30" }]],
  ["/opportunities/{too far}/not-for-me/instead", "participant", F.nearer, each("minutes", MISSING, "", "20", "x", FILE)],
  ["/concerns/{concern}", "officer", F.outcome, needed("outcome")],
  ["/opportunities/{open}/not-for-me", "participant", F.notForMe, each("reason", "nonsense", "found-work", "__proto__", LONG, FILE)],
  ["/opportunities/{open}/apply", "participant", F.apply, [...each("share", ["religion"], "town", LONG, FILE), ...optional("message")]],
  ["/applications/{offered}", "participant", F.decline, [...choice("declineReason"), ...each("declineReason", "found-work")]],
  ["/applications/{applied}", "participant", {}, choice("decision")],
  ["/applications/{applied}", "participant", F.withdraw, each("withdrawReason", "nonsense", "hours", LONG, FILE)],

  ["/posts/new", "employer", F.newPost, [...each("id", MISSING, "", "1", LONG, FILE), ...choice("kind"), { kind: "volunteering" }]],
  ["/posts/{draft}/help", "employer", F.askHelp, [...date("wantedOn"), past("wantedOn"), dated("wantedOn", inDays(0)), dated("wantedOn", inDays(61)), ...optional("note")]],
  ["/writing/{to write}/approved", "officer", F.approvedAloud, said],
  ["/employers/{approved employer}/new-post", "officer", F.beginFor, [...saidByEmployer, ...choice("kind"), ...each("id", MISSING, "1", LONG, FILE), { kind: "volunteering" }]],
  ["/writing/{to write}/work", "officer", F.work, [...needed("title"), ...each("description", "Write to boss@example.org")]],
  ["/posts/new/advert", "employer", F.advert, [...each("id", MISSING, "", "1", LONG, FILE), ...each("advert", MISSING, "", "   ", `${LONG}x`, NUL, FILE)]],
  step("work", F.work, ...needed("title"), ...each("title", "x".repeat(101), "Ring 07700 900123"), ...needed("description"), ...each("description", "Write to boss@example.org")),
  step("sector", F.sector, ...choice("sector")),
  step("occupation", F.occupation, ...choice("soc"), ...each("soc", "0000")),
  step("place", F.place, ...needed("address"), ...needed("town"), ...each("town", "Atlantis"), ...optional("gettingThere"), ...each("townId", "x", "-1", "1.5", FILE)),
  step("hours", F.shifts, ...each("patterns[0].weeks[0].shifts[0].day", "", "7", FILE), ...clock("patterns[0].weeks[0].shifts[0].start"), ...clock("patterns[0].weeks[0].shifts[0].end"), ...choice("termTimeOnly"), shift(0, "0", "09:00", "09:00"), shift(1, "0", "14:00", "16:00"), { ...shift(0, "6", "22:00", "06:00"), ...shift(1, "0", "05:00", "09:00") }, shift(0, "", "", "")),
  step("hours", F.shifts, ...choice("patterns[0].shape"), ...optional("patterns[0].name"), each("patterns[0].name", "www.hotel.com")[0] as Change, Object.assign({}, ...Array.from({ length: 400 }, (_, i) => shift(i, "0", "09:30", "14:30"))) as Change, { ...shift(0, "", "", ""), "patterns[0].shape": "rota", "patterns[0].rota.hours": "8" }, { "patterns[1].shape": "agreement" }, Object.fromEntries(Array.from({ length: 7 }, (_, i) => [`patterns[${i}].shape`, "fixed"]))),
  step("hours", F.window, ...each("patterns[0].flexible.hours", MISSING, "", "0", "16.1", "17", "169", "many", LONG, FILE), ...each("patterns[0].flexible.shortest", "0", "17", "-1", "3.1", "25", "many", LONG, FILE)),
  step("hours", { ...F.window, "patterns[0].shape": "rota", "patterns[0].rota.hours": "16" }, ...each("patterns[0].rota.hours", MISSING, "", "0", "16.25", "many", LONG, FILE)),
  step("hours", F.turns, shift(0, "", "", ""), { "patterns[0].weeks[1].shifts[0].day": MISSING }),
  step("pay", F.pay, ...number("pay"), ...each("pay", "0", "12.70", "10", "12.345", "500001", "0.01", "10,000"), ...choice("per"), { per: "year" }, ...ticks("less"), { less: "younger" }, { less: "room" }, { less: "room", room: "1.00" }, ...optional("payNote")),
  step("pay", F.lessPay, ...each("pay18to20", "", "10.84", "13.00", "x", "0", FILE), { pay16to17: "7.99" }, { payApprentice: "7.99" }),
  step("contract", F.contract, ...choice("contract"), ...date("endsOn"), past("endsOn"), ...optional("probation"), ...optional("leadsTo")),
  ["/posts/{placement}/edit/basis", "employer", F.paidPlacement, [...choice("basis"), { basis: "none" }, { basis: "voluntary_worker" }, { basis: "volunteering" }]],
  ["/posts/{course placement}/edit/course", "employer", F.course, [...needed("courseName"), ...needed("courseProvider"), ...choice("required")]],
  ["/posts/{work academy}/edit/scheme", "employer", F.academy, [...needed("schemeTraining"), ...choice("interviewVacancyId"), ...each("interviewVacancyId", "{uuid}")]],
  ["/posts/{work academy}/edit/length", "employer", F.length, [{ length: "7" }, { length: "43", unit: "days" }]],
  ["/posts/{course placement}/edit/length", "employer", F.length, [{ length: "53" }]],
  ["/posts/{placement}/edit/length", "employer", F.length, [...number("length"), ...each("length", "0", "2.5", "53"), ...choice("unit"), { length: "13", unit: "months" }]],
  ["/posts/{placement}/edit/learning", "employer", F.learning, [...needed("learning"), ...each("learning", "Ring 07700 900123")]],
  ["/posts/{volunteering}/edit/support", "employer", F.support, [...needed("supervisor"), ...needed("expenses"), ...optional("leadsTo")]],
  ["/posts/{volunteering}/edit/promise", "employer", F.promise, choice("promise")],
  ["/posts/{farm job}/edit/supply", "employer", F.supply, choice("suppliesWorkers")],
  ["/posts/{day draft}/edit/day", "employer", F.heldOn, [...date("heldOn"), past("heldOn"), dated("heldOn", inDays(400)), ...choice("where"), { where: "video" }]],
  ["/posts/{day draft}/edit/day", "employer", F.byVideo, each("videoLink", MISSING, "", "meet.example", "http://meet.example/a", "javascript:alert(1)", "https://", "https://meet.example/a b", LONG, NUL, FILE)],
  ["/posts/{day draft}/edit/venue", "employer", F.venue, [...needed("access"), ...optional("bring"), ...optional("languages")]],
  ["/posts/{day draft}/edit/recruits", "employer", F.recruits, [...ticks("vacancies"), ...each("vacancies", "{another's vacancy}", "{uuid}", "{day draft}"), ...optional("newVacancy"), { vacancies: MISSING, newVacancy: "  " }]],
  ["/posts/{day draft}/edit/sessions", "employer", F.sessions, [...timeOfDay("sessions[0].start"), ...timeOfDay("sessions[0].end"), ...each("sessions[0].end", "09:00", "10:00"), ...number("sessions[0].places"), ...each("sessions[0].places", "0", "501", "100000", "1.5"), session(1, "10:10", "10:30", "4"), session(0, "", "", ""), manySessions(200)]],
  ["/posts/{day draft}/edit/sessions", "employer", F.sessionsByRule, [...each("every", MISSING, "", "0", "4", "481", "many", "20.5", LONG, FILE), ...timeOfDay("from"), ...timeOfDay("to"), { to: "09:00" }, { every: "301" }, ...number("each"), ...each("each", "0", "501", "100000"), { every: "5", from: "00:00", to: "24:00" }]],
  ["/posts/{day today}/edit/sessions", "employer", session(0, "23:58", "24:00", "1"), [session(0, "00:00", "24:00", "1")]],
  step("skills", F.skills, ...ticks("skills")),
  step("helpful-skills", F.skills, ...ticks("skills")),
  step("english", F.english, ...number("speaking"), ...each("reading", "7", "1.5"), ...each("all", "7000", "000", "22100", "none", LONG, NUL, FILE)),
  step("english", { all: "2211" }, ...each("all", MISSING, "", "   ", "7000", "each", LONG, NUL, FILE)),
  step("certificates", F.asked, ...ticks("firstDay"), ...ticks("arranged"), { firstDay: "dbs-enhanced", arranged: MISSING }, { firstDay: "food-hygiene-2", arranged: "food-hygiene-2" }),
  step("conditions", F.conditions, ...ticks("conditions")),
  step("dates", F.dates, ...number("places"), ...each("places", "0", "501", "1.5"), ...date("startsOn"), ...date("closesOn"), past("startsOn"), past("closesOn"), dated("closesOn", inDays(51)), dated("closesOn", inDays(370)), dated("startsOn", inDays(800))),

  ["/posts/{open}/candidates/{applied}", "employer", F.offer, [...date("startsOn"), past("startsOn"), ...each("patternId", MISSING, "1", "{other pattern}", "{uuid}", FILE), ...number("hours"), ...each("hours", "0", "25.1"), ...number("pay"), ...each("pay", "0", "12.70"), ...choice("payPer"), ...optional("message"), ...date("answerBy"), past("answerBy"), dated("answerBy", inDays(29))]],
  ["/posts/{open}/candidates/{offered}", "employer", F.takeOfferBack, [...choice("reason"), ...each("reason", "another-reason", "hours"), ...optional("ownMessage")]],
  ["/posts/{open}/candidates/{applied}", "employer", F.turnDown, [...choice("reason"), ...each("reason", "hours", "missing-certificate", "offer-mistake"), ...optional("ownMessage")]],
  ["/for-employers/join", "nobody", F.askToJoin, [...organisation, ...each("step", MISSING, "nonsense", FILE), ...each("id", MISSING, "1", FILE)]],
  ["/organisation", "employer", F.inviteColleague, [...needed("email"), ...each("email", "nobody", "{colleague's address}"), ...choice("position")]],
  ["/organisation", "employer", {}, each("intent", MISSING, "nonsense", "constructor", FILE)],
  ["/organisation", "employer", { intent: "remove", member: "{colleague}" }, each("member", MISSING, "1", LONG, FILE)],
  ["/organisation/edit", "employer", F.organisation, organisation],
  ["/employers/{asking employer}", "officer", F.approveEmployer, [...needed("note"), ...each("intent", MISSING, "nonsense", "constructor", FILE)]],
  ["/employers/{asking employer}", "officer", F.refuseEmployer, [...choice("reason"), ...each("reason", "pay"), ...needed("note")]],
  ["/employers/{approved employer}", "officer", F.suspendEmployer, [...choice("reason"), ...each("reason", "twice"), ...needed("note")]],
  ["/employers/{charity}", "officer", F.verifyEmployer, [...each("what", MISSING, "nonsense", FILE), ...each("isSo", MISSING, "perhaps", FILE), ...needed("note")]],
  ["/posts/{open}/candidates/turn-down", "employer", F.ticked, each("candidate", MISSING, "", "1", LONG, FILE)],
  ["/posts/{open}/candidates/turn-down", "employer", F.bulkReason, [...choice("reason"), ...each("reason", "hours", "missing-certificate")]],
  ["/posts/{open}/candidates/turn-down", "employer", F.bulkTurnDown, needed("message")],
  ["/posts/{open}/candidates/{applied}/interview", "employer", F.invite, [...date("date"), past("date"), dated("date", inDays(130)), ...clock("time"), ...each("time", "06:00", "23:00"), ...choice("minutes"), ...each("minutes", "0", "29", "100000"), ...choice("where"), ...needed("place"), ...each("place", "Call 07700 900123"), { where: "video" }, ...optional("bring"), ...each("bring", "Write to joe@hotel.example"), ...each("interview", "1", LONG, FILE)]],
  ["/posts/{open}/candidates/{invited}/interview", "employer", F.moveInterview, [...needed("link"), ...each("link", "meet.example.org", "http://meet.example.org/a", "javascript:alert(1)"), { where: "place" }]],
  ["/posts/{open}/candidates/{invited}/interview", "employer", F.cancelInterview, [...each("change", "moved", "", LONG, FILE), ...each("interview", MISSING, "1", FILE)]],
  ["/posts/{open}/candidates/{accepted}/first-day", "employer", F.tick, [...each("intent", MISSING, "nonsense", FILE), ...each("item", MISSING, "passport", LONG, FILE)]],
  ["/applications/{invited}/interview", "participant", F.askAnotherTime, [...ticks("wishes"), { wishes: MISSING, wish: MISSING }, ...optional("wish"), ...each("answer", MISSING, "perhaps", FILE), ...each("interview", MISSING, "1", FILE)]],
  ["/applications/{invited}/hours", "participant", F.askHours, [...each("id", MISSING, "", "1", LONG, FILE), ...week, { "times[0].day": MISSING, "times[0].start": MISSING, "times[0].end": MISSING }, ownHours, { ...ownHours, step: "check" }]],
  ["/applications/{invited}/hours", "participant", F.withdrawHours, each("question", MISSING, "", "1", LONG, FILE)],
  ["/posts/{open}/hours/{hours asked}", "employer", F.agreeHours, [...choice("answer"), ...week, ...optional("words"), ...each("words", "Call 07700 900123")]],
  ["/posts/{open}/hours/{hours asked}", "employer", F.refuseHours, optional("words")],
  ["/opportunities/{open}/hours/{hours asked}", "officer", F.agreeHoursFor, [...saidByEmployer, ...choice("answer"), ...week]],
  ["/people/{participant}/candidacies/{proposed}", "officer", F.passHoursOn, [...each("question", MISSING, "", "1", LONG, FILE), ...each("allTheSame", "nonsense", LONG, FILE)]],
  ["/applications/{accepted}/first-day", "participant", F.tick, [...each("intent", MISSING, "nonsense", FILE), ...each("item", MISSING, "passport", LONG, FILE)]],
  ["/review/{in review}", "officer", F.sendBack, [{ "notes.title": MISSING, note: MISSING }, { "notes.title": "  ", note: "  " }, ...optional("notes.title"), ...optional("note")]],
  ["/applications/{proposed}", "participant", F.no, choice("noReason")],
  ["/applications/{proposed}/yes", "participant", F.yes, [...ticks("share"), ...optional("message")]],
  ["/applications/{applied}/sharing", "participant", F.sharing, [...ticks("share"), ...choice("intent")]],
  ["/opportunities/{open}/people", "officer", F.preview, each("only", MISSING, "", "nonsense", "1", LONG, FILE)],
  ["/opportunities/{open}/people", "officer", F.propose, [...each("round", "", "nonsense", LONG, FILE), ...each("tick", MISSING, "", "nonsense", ["", "x"], LONG, FILE), ...optional("line")]],
  ["/people/{participant}/candidacies/{proposed}", "officer", F.saidYes, [...choice("do"), ...saidByPerson, ...optional("message")]],
  ["/people/{participant}/candidacies/{proposed}", "officer", F.saidNo, choice("reason")],
  ["/people/{participant}/candidacies/{proposed}", "officer", F.takeBack, needed("why")],
  ["/people/{participant}/candidacies/{invited}", "officer", F.saidConfirm, [...saidByPerson, ...each("interview", MISSING, "1", FILE)]],
  ["/people/{participant}/candidacies/{invited}", "officer", F.saidHours, [...saidByPerson, ...each("id", MISSING, "1", FILE), ...week, ownHours]],
  ["/people/{participant}/candidacies/{invited}", "officer", F.saidAsk, [...ticks("wishes"), { wishes: MISSING, wish: MISSING }, ...optional("wish")]],
  ["/opportunities/{open}/candidates/{applied}", "officer", F.inviteFor, [...saidByEmployer, ...date("date"), past("date"), ...clock("time"), ...each("time", "06:00"), ...choice("where"), ...needed("place"), ...each("interview", "1", FILE)]],
  ["/opportunities/{open}/candidates/{applied}", "officer", F.offerFor, [...saidByEmployer, ...date("startsOn"), past("startsOn"), ...number("hours"), ...number("pay"), ...optional("message")]],
  ["/opportunities/{open}/candidates/{invited}", "officer", F.cancelFor, said],
  ["/opportunities/{open}/candidates/{offered}", "officer", F.takeOfferBackFor, [...saidByEmployer, ...choice("reason")]],
  ["/opportunities/{open}/candidates/{applied}", "officer", F.turnDownFor, [...saidByEmployer, ...choice("reason"), ...optional("ownMessage")]],
  ["/people/{participant}/apply/{open}", "officer", F.applyFor, [...said, ...choice("interpreter"), ...ticks("share"), ...optional("message")]],
  ["/people/{unassessed}", "officer", F.assign, [...each("officerId", MISSING, "", "1", "{uuid}", "{manager}", LONG, FILE), ...optional("handOver")]],
  ["/people/{unassessed}/notes", "officer", F.note, [...each("id", MISSING, "1", FILE), ...choice("kind"), ...each("kind", "hand_over"), ...date("heldOn"), dated("heldOn", inDays(1)), ...needed("body")]],
  ["/people/{unassessed}/right-to-work", "officer", F.student, [...each("studyLevel", MISSING, "nonsense", "__proto__", FILE), dated("terms[0].to", inDays(-40)), { "terms[0].to.day": "32" }, { "terms[0].from.day": "", "terms[0].from.month": "", "terms[0].from.year": "" }, ...each("hoursElsewhere", "-1", "20.25", "many", LONG, FILE), ...each("hoursCap", "20.25")]],
  ["/people/{unassessed}/right-to-work", "officer", F.permission, [...each("occupations", MISSING, "9263, 6135", "assistant", "sorcerer", LONG, NUL, FILE), ...each("signedOff", MISSING, "6135", "x", FILE)]],
  ["/people/{assessed}/right-to-work", "officer", F.awaited, [...date("appliedOn"), dated("appliedOn", inDays(0)), dated("followUpOn", inDays(200))]],
  ["/people/{assessed}/right-to-work", "officer", F.askSecond, [...each("officerId", MISSING, "1", "{uuid}", "{officer}", FILE), ...optional("question")]],
  ["/people/{looked at twice}/right-to-work", "officer", F.answerSecond, [...choice("agrees"), { answer: MISSING }, ...optional("answer")]],
  ["/people/new", "officer", F.addPerson, [...each("id", MISSING, "1", FILE), ...needed("name"), ...each("email", MISSING, "nobody", "a@b c", "{somebody's address}", LONG, FILE), ...each("phone", "12", "many", LONG, FILE), ...needed("town"), ...each("town", "Atlantis", "Ipswich"), ...each("townId", "x", "-1", "99999999999", FILE), ...each("language", "xx", FILE), ...each("consent", MISSING, "no", FILE), ...choice("channel"), ...choice("interpreter")]],
  ["/people/import", "officer", F.uploadPeople, [...each("file", MISSING, "", FILE, EMPTY, TOO_LARGE)]],
  ["/people/import?list=waiting", "officer", F.columnsOfPeople, [...each("columns.name", MISSING, "2"), ...each("columns.town", MISSING, "", "9", "-1", "x", FILE), ...each("columns.email", MISSING, "0")]],
  ["/people/import?list=waiting", "officer", F.importPeople, [...each("consent", MISSING, "no", FILE), ...choice("channel"), ...choice("interpreter"), ...each("id", MISSING, "{uuid}", "1", FILE), ...each("wrong", MISSING, "1", "-1", FILE), ...each("another", "x", FILE)]],
  ["/employers/import", "officer", F.uploadEmployers, [...each("file", MISSING, "", FILE)]],
  ["/employers/import?list=waiting", "officer", F.importEmployers, [...each("consent", MISSING, "no", FILE), ...each("id", "{uuid}")]],
  ["/employers", "officer", F.searchEmployers, optional("search")],
  ["/people", "officer", F.search, [...optional("search"), ...each("language", "xx", "__proto__", FILE), ...each("answers", "many", FILE)]],
  ["/people/{unassessed}/right-to-work", "officer", F.basis, choice("basis")],
  ["/people/{unassessed}/right-to-work", "officer", F.attestation, [...each("id", MISSING, "1", FILE), ...ticks("work"), { work: MISSING }, { work: "volunteering" }, ...choice("paidWork"), ...each("paidWork", "none"), ...each("hoursCap", "20", "0", FILE), ...each("occupations", "9263", LONG, FILE), ...date("validUntil"), past("validUntil"), ...date("checkedOn"), dated("checkedOn", inDays(1)), ...choice("method"), ...optional("evidenceRef"), ...each("evidenceRef", "W12 345 678")]],
  ["/rates", "manager", F.rate, [...choice("rate"), ...date("validFrom"), ...number("pounds"), ...each("pounds", "0", "1000.01"), ...needed("source")]],
  ["/wording", "manager", F.word, [...needed("phrase"), ...each("phrase", "a", "**"), ...needed("reason"), ...needed("instead"), ...choice("unlawful")]],
  ["/wording/{word}", "manager", F.word, [...needed("phrase"), ...needed("reason"), ...needed("instead"), ...choice("unlawful")]],
  ["/review/{open}", "officer", F.share, [...each("share", "nonsense", "__proto__", LONG, FILE), { share: "chosen", regions: MISSING }, { share: "chosen", regions: ["atlantis"] }, { regions: FILE }]],
  ["/posts/{sent back}/check", "employer", { "answers.title": "We said so." }, [...each("answers.title", MISSING, "  ", LONG, NUL, FILE)]],
  ["/posts/{open}", "employer", F.extend, [...date("closesOn"), past("closesOn"), dated("closesOn", inDays(39)), dated("closesOn", inDays(51)), dated("closesOn", inDays(400))]],
  ["/posts/{open}", "employer", F.countPlaces, [...each("filled", MISSING, "", "many", "-1", "4", "1000", "1.5", LONG, FILE), ...needed("reason")]],
];
