/** Bad input anywhere: status 422, the same page with every value kept, nothing stored. */
import { beforeAll, describe, expect, it } from "vitest";
import { type Form, fingerprint, servedApp } from "./app";
import { aCast, aScene, askerOf, type Cast, dated, filled, filledForm, inDays, type Role } from "./cast";
import { FORMS as F } from "./forms";
import { decoded, fieldsIn, summaryIn } from "./html";

const app = await servedApp();
let cast: Cast;
beforeAll(async () => {
  cast = await aCast(app.db);
});

type Value = string | readonly string[] | File | undefined;
/** Fields to send otherwise; undefined leaves one out. */
type Change = Record<string, Value>;

const MISSING = undefined;
const LONG = "x".repeat(10_000);
const NUL = "a\u0000b";
const FILE = new File(["not a text"], "cv.pdf", { type: "application/pdf" });

const each = (name: string, ...values: Value[]): Change[] => values.map((value) => ({ [name]: value }));
const needed = (name: string): Change[] => each(name, MISSING, "", "   ", LONG, NUL, FILE);
const optional = (name: string): Change[] => each(name, LONG, NUL, FILE);
const choice = (name: string): Change[] => each(name, MISSING, "", "nonsense", "__proto__", LONG, FILE);
const ticks = (name: string): Change[] => each(name, ["nonsense"], ["", "constructor"], LONG, FILE);
const number = (name: string): Change[] =>
  each(name, MISSING, "", "many", "-1", "1e3", "99999999999999999999", LONG, FILE);
const date = (name: string): Change[] => [
  ...[MISSING, "", "x", "0", "32", FILE].map((day) => ({ [`${name}.day`]: day })),
  { [`${name}.day`]: "31", [`${name}.month`]: "2" },
  { [`${name}.year`]: "27" },
  { [`${name}.year`]: LONG },
  { [name]: "2027-01-01", [`${name}.day`]: MISSING },
];
const past = (name: string): Change => dated(name, inDays(-1));
const clock = (name: string): Change[] => each(name, MISSING, "", "25:00", "09:10", "nine", LONG, FILE);

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
  [`patterns[0].shifts[${index}].day`]: day,
  [`patterns[0].shifts[${index}].start`]: start,
  [`patterns[0].shifts[${index}].end`]: end,
});
const time = (index: number, day: string, start: string, end: string) => ({
  [`times[${index}].day`]: day,
  [`times[${index}].start`]: start,
  [`times[${index}].end`]: end,
});

const TRIED: Tried[] = [
  [
    "/sign-in",
    "nobody",
    F.signIn,
    [...needed("address"), ...each("address", "nobody", "07700", "a@b@c", "a@b c")],
  ],
  [
    "/sign-in/code",
    "nobody",
    F.code,
    each("code", MISSING, "", "12345", "1234567", "abcdef", LONG, FILE),
    "{cookie of a sign-in}",
  ],
  [
    "/sign-in/password",
    "nobody",
    F.password,
    [...needed("email"), ...each("password", MISSING, "", "wrong", LONG, FILE)],
  ],
  [
    "/sign-up",
    "nobody",
    F.signUp,
    [
      ...needed("name"),
      ...needed("address"),
      ...needed("town"),
      ...each("town", "Atlantis"),
      ...each("townId", "x", "-1", "99999999999", FILE),
    ],
  ],
  ["/join/{invitation}", "nobody", F.join, needed("name")],
  ["/language", "nobody", F.language, each("locale", MISSING, "", "xx", "__proto__", LONG, FILE)],
  ["/account", "participant", F.name, needed("name")],
  ["/account", "participant", F.newAddress, [...needed("address"), ...each("address", "nobody")]],
  ["/account", "participant", F.messages, choice("channel")],
  [
    "/account",
    "participant",
    F.newPassword,
    each("password", MISSING, "", "short", "password1234", LONG, FILE),
  ],
  ["/account", "participant", F.role, each("role", MISSING, "nonsense", LONG, FILE)],
  ["/account", "participant", {}, each("intent", MISSING, "nonsense", "constructor", FILE)],

  own(
    "home",
    F.home,
    ...needed("town"),
    ...each("town", "Atlantis"),
    ...each("townId", "x", "-1", "99999999999", FILE),
  ),
  own("travel", F.travel, ...choice("mode"), ...number("maxMinutes"), ...each("maxMinutes", "20", "120")),
  own(
    "school",
    F.school,
    ...choice("children"),
    ...ticks("days"),
    { days: MISSING },
    ...clock("dropOff"),
    ...clock("pickUp"),
    ...choice("holidayCare"),
    { dropOff: "15:15", pickUp: "08:45" },
    { dropOff: "09:00", pickUp: "09:00" },
  ),
  own(
    "week",
    F.week,
    ...each("times[0].day", "", "7", "nonsense", FILE),
    ...clock("times[0].start"),
    ...clock("times[0].end"),
    ...each("daysOff", "7", ["nonsense"], FILE),
    time(0, "0", "09:00", "09:00"),
    time(1, "0", "11:00", "16:00"),
    { daysOff: "0" },
    { ...time(0, "", "", ""), daysOff: MISSING },
  ),
  own(
    "hours",
    F.hours,
    ...each("wanted", "0", "-1", "many", "16.1", "169", LONG, FILE),
    ...each("most", "0", "many", "169", FILE),
    { most: "10" },
    ...choice("from"),
    ...date("fromOn"),
    past("fromOn"),
  ),
  own("skills", F.ownSkills, ...ticks("skills")),
  own("work", F.sectors, ...each("first", "nonsense", "__proto__", FILE), ...ticks("others")),
  own(
    "certificates",
    F.certificate,
    ...choice("certificate"),
    ...each("certificate", "dbs-enhanced"),
    ...date("expiresOn"),
    past("expiresOn"),
  ),
  own(
    "english",
    F.ownEnglish,
    ...each("speaking", "7", "-1", "good", "1.5", LONG, FILE),
    ...each("writing", "99", FILE),
  ),
  own("limits", F.limits, ...ticks("conditions"), ...each("consent", MISSING, "no", FILE)),

  [
    "/matches",
    "participant",
    F.bringBack,
    [...each("intent", MISSING, "nonsense", FILE), ...each("opportunity", MISSING, "1", LONG, FILE)],
  ],
  [
    "/matches",
    "participant",
    F.saturday,
    [...each("day", MISSING, "7", "-1", "x", FILE), ...each("can", MISSING, "perhaps", FILE)],
  ],
  [
    "/opportunities/{open}/not-for-me",
    "participant",
    F.notForMe,
    [...choice("reason"), ...each("reason", "found-work")],
  ],
  [
    "/opportunities/{open}/apply",
    "participant",
    F.apply,
    [...each("share", ["religion"], "town", LONG, FILE), ...optional("message")],
  ],
  [
    "/applications/{offered}",
    "participant",
    F.decline,
    [...choice("declineReason"), ...each("declineReason", "found-work")],
  ],
  ["/applications/{applied}", "participant", {}, choice("decision")],
  [
    "/applications/{applied}",
    "participant",
    F.withdraw,
    each("withdrawReason", "nonsense", "hours", LONG, FILE),
  ],

  ["/posts/new", "employer", F.newPost, each("id", MISSING, "", "1", LONG, FILE)],
  step(
    "work",
    F.work,
    ...needed("title"),
    ...each("title", "x".repeat(101), "Ring 07700 900123"),
    ...needed("description"),
    ...each("description", "Write to boss@example.org"),
  ),
  step("sector", F.sector, ...choice("sector")),
  step("occupation", F.occupation, ...choice("soc"), ...each("soc", "0000")),
  step(
    "place",
    F.place,
    ...needed("address"),
    ...needed("town"),
    ...each("town", "Atlantis"),
    ...optional("gettingThere"),
    ...each("townId", "x", "-1", "1.5", FILE),
  ),
  step(
    "hours",
    F.shifts,
    ...each("patterns[0].shifts[0].day", "", "7", FILE),
    ...clock("patterns[0].shifts[0].start"),
    ...clock("patterns[0].shifts[0].end"),
    ...choice("termTimeOnly"),
    shift(0, "0", "09:00", "09:00"),
    shift(1, "0", "14:00", "16:00"),
    { ...shift(0, "6", "22:00", "06:00"), ...shift(1, "0", "05:00", "09:00") },
    shift(0, "", "", ""),
  ),
  step(
    "pay",
    F.pay,
    ...number("pay"),
    ...each("pay", "0", "12.70", "10", "12.345", "500001"),
    ...choice("per"),
    { per: "year" },
    ...choice("contract"),
    ...optional("payNote"),
  ),
  step("skills", F.skills, ...ticks("skills")),
  step("helpful-skills", F.skills, ...ticks("skills")),
  step("english", F.english, ...number("speaking"), ...each("reading", "7", "1.5")),
  step(
    "certificates",
    F.asked,
    ...ticks("firstDay"),
    ...ticks("arranged"),
    { firstDay: "dbs-enhanced", arranged: MISSING },
    { firstDay: "food-hygiene-2", arranged: "food-hygiene-2" },
  ),
  step("conditions", F.conditions, ...ticks("conditions")),
  step(
    "dates",
    F.dates,
    ...number("places"),
    ...each("places", "0", "501", "1.5"),
    ...date("startsOn"),
    ...date("closesOn"),
    past("startsOn"),
    past("closesOn"),
    dated("closesOn", inDays(51)),
    dated("closesOn", inDays(370)),
    dated("startsOn", inDays(800)),
  ),

  [
    "/posts/{open}/candidates/{applied}",
    "employer",
    F.offer,
    [
      ...date("startsOn"),
      past("startsOn"),
      ...each("patternId", MISSING, "1", "{other pattern}", "{uuid}", FILE),
      ...number("hours"),
      ...each("hours", "0", "25.1"),
      ...number("pay"),
      ...each("pay", "0", "12.70"),
      ...choice("payPer"),
      ...optional("message"),
      ...date("answerBy"),
      past("answerBy"),
      dated("answerBy", inDays(29)),
    ],
  ],
  [
    "/posts/{open}/candidates/{applied}",
    "employer",
    F.turnDown,
    [...choice("reason"), ...each("reason", "hours", "missing-certificate"), ...optional("ownMessage")],
  ],
  [
    "/review/{in review}",
    "officer",
    F.sendBack,
    [
      { "notes.title": MISSING, note: MISSING },
      { "notes.title": "  ", note: "  " },
      ...optional("notes.title"),
      ...optional("note"),
    ],
  ],
  ["/people/{unassessed}/right-to-work", "officer", F.basis, choice("basis")],
  [
    "/people/{unassessed}/right-to-work",
    "officer",
    F.attestation,
    [
      ...each("id", MISSING, "1", FILE),
      ...ticks("work"),
      { work: MISSING },
      { work: "volunteering" },
      ...choice("paidWork"),
      ...each("paidWork", "none"),
      ...each("hoursCap", "20", "0", FILE),
      ...each("occupations", "9263", LONG, FILE),
      ...date("validUntil"),
      past("validUntil"),
      ...date("checkedOn"),
      dated("checkedOn", inDays(1)),
      ...choice("method"),
      ...optional("evidenceRef"),
      ...each("evidenceRef", "W12 345 678"),
    ],
  ],
  [
    "/rates",
    "manager",
    F.rate,
    [
      ...choice("rate"),
      ...date("validFrom"),
      ...number("pounds"),
      ...each("pounds", "0", "1000.01"),
      ...needed("source"),
    ],
  ],
];

const shortly = (value: Value) =>
  value === FILE
    ? "a file"
    : value === MISSING
      ? "nothing"
      : value === LONG
        ? "10,000 letters"
        : JSON.stringify(value);
const told = (change: Change) =>
  Object.entries(change)
    .map(([name, value]) => `${name} ${shortly(value)}`)
    .join(", ");

/** Buttons and hidden fields: what they send is only wrong in a form that is not from our pages, and is no field to go to. */
const NO_FIELD = /^(intent|answer|decision|id|role|opportunity|day|can|locale|townId|share)$/;

describe.each(TRIED)("%s (%s)", (path, role, form, changes, cookie) => {
  it(`refuses what is wrong with ${JSON.stringify(form).slice(0, 40)}`, async () => {
    const scene = aScene(app, cast, role);
    const address = await filled(path, scene);
    const good = await filledForm(form, scene);
    const held = cookie && (await filled(cookie, scene));
    await scene("other pattern");
    await scene("uuid");
    // An employer's first look at a candidate is noted.
    await app.ask(askerOf(cast, role), address, { cookie: held });
    const before = await fingerprint(app.db);
    const wrong: string[] = [];
    for (const change of changes) {
      const complain = (what: string) => wrong.push(`${told(change)}: ${what}`);
      const sent: Form = { ...good };
      for (const [name, value] of Object.entries(change)) {
        if (value === undefined) delete sent[name];
        else sent[name] = typeof value === "string" ? await filled(value, scene) : value;
      }
      await app.db.deleteFrom("attempt").execute();
      const { status, body } = await app.ask(askerOf(cast, role), address, { form: sent, cookie: held });
      if (status !== 422) complain(`status ${status}`);
      if ((await fingerprint(app.db)) !== before) {
        complain("something was stored");
        break;
      }
      if (status !== 422) continue;
      if (Object.keys(change).every((name) => NO_FIELD.test(name))) continue;
      const { links, dead } = summaryIn(body);
      if (links.length === 0) complain("no summary of errors");
      if (dead.length > 0) complain(`links that lead nowhere: ${dead}`);
      const { typed, chosen } = fieldsIn(body);
      for (const [name, value] of Object.entries(sent)) {
        if (NO_FIELD.test(name) || name === "password" || value instanceof File) continue;
        // A choice that there is not cannot be chosen again; whatever was typed stands as it was typed.
        const shown = name in change ? typed[name] : (typed[name] ?? chosen[name] ?? []);
        if (shown && ![value].flat().every((one) => shown.includes(one))) complain(`${name} was lost`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

const TEXT = "<script>alert('شغل')</script> & \u202eمطبخ\u202c 🧑🏽‍🍳 \"Küche\"";
/** Where a text is written, and where others read it. */
const WRITTEN: [path: string, role: Role, form: Form, field: string, read: string, reader: Role][] = [
  ["/account", "other participant", F.name, "name", "/account", "other participant"],
  ["/posts/{draft}/edit/work", "employer", F.work, "title", "/posts/{draft}", "employer"],
  ["/posts/{draft}/edit/work", "employer", F.work, "description", "/posts/{draft}/check", "employer"],
  ["/posts/{draft}/edit/place", "employer", F.place, "address", "/posts/{draft}", "employer"],
  ["/posts/{draft}/edit/place", "employer", F.place, "gettingThere", "/posts/{draft}", "employer"],
  ["/posts/{draft}/edit/pay", "employer", F.pay, "payNote", "/posts/{draft}/edit/pay", "employer"],
  ["/opportunities/{open}/apply", "participant", F.apply, "message", "/posts/{open}/candidates", "employer"],
  [
    "/posts/{open}/candidates/{applied}",
    "employer",
    F.offer,
    "message",
    "/applications/{applied}",
    "participant",
  ],
  [
    "/posts/{open}/candidates/{applied}",
    "employer",
    F.turnDown,
    "ownMessage",
    "/applications/{applied}",
    "participant",
  ],
  ["/review/{in review}", "officer", F.sendBack, "notes.title", "/posts/{in review}", "employer"],
  ["/review/{in review}", "officer", F.sendBack, "note", "/posts/{in review}", "employer"],
  [
    "/people/{unassessed}/right-to-work",
    "officer",
    F.attestation,
    "evidenceRef",
    "/people/{unassessed}",
    "officer",
  ],
  ["/rates", "manager", F.rate, "source", "/rates", "manager"],
];

it.each(
  WRITTEN,
)("%s: %s may write letters of any script, which are shown as they are and never run", async (...row) => {
  const [path, role, form, field, read, reader] = row;
  const scene = aScene(app, cast, role);
  const good = await filledForm(form, scene);
  const sent = await app.ask(askerOf(cast, role), await filled(path, scene), {
    form: { ...good, [field]: TEXT },
  });
  expect(sent.status).toBe(302);
  let page = await app.ask(askerOf(cast, reader), await filled(read, scene));
  // A list leads on to the one who wrote.
  const [, onward] = /href="(\/posts\/[^"]*\/candidates\/[^"]*)"/.exec(page.body) ?? [];
  if (onward) page = await app.ask(askerOf(cast, reader), onward);
  expect(decoded(page.body.replaceAll("<!-- -->", ""))).toContain(TEXT);
  expect(page.body).not.toContain("<script>alert");
});

it("nothing of all this was an error of ours", () => {
  expect(app.errors()).toEqual([]);
});
