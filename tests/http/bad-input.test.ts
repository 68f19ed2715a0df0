/** Bad input anywhere: status 422, the same page with every value kept, nothing stored. */
import { beforeAll, describe, expect, it } from "vitest";
import { type Form, fingerprint, servedApp } from "./app";
import { type Change, FILE, LONG, MISSING, TRIED, type Value } from "./bad-forms";
import { aCast, aScene, askerOf, type Cast, dated, filled, filledForm, inDays, type Role } from "./cast";
import { FORMS as F } from "./forms";
import { decoded, fieldsIn, summaryIn } from "./html";
import { TABLE } from "./table";

const app = await servedApp();
let cast: Cast;
beforeAll(async () => {
  cast = await aCast(app.db);
});

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
const NO_FIELD =
  /^(intent|answer|decision|id|role|opportunity|day|can|locale|townId|share|step|member|what|isSo|only|round|tick|do|change|interview|item|wrong|another|answers|care|back|question)$/;

/** What the page that comes back has lost, or does not say. */
function problemsOf(body: string, sent: Form, change: Change): string[] {
  if (Object.keys(change).every((name) => NO_FIELD.test(name))) return [];
  const { links, dead, inOrder } = summaryIn(body);
  const { typed, chosen } = fieldsIn(body);
  const isLost = ([name, value]: [string, Form[string]]) => {
    if (NO_FIELD.test(name) || name === "password" || value instanceof File) return false;
    // A choice that there is not cannot be chosen again; whatever was typed stands as it was typed.
    const shown = name in change ? typed[name] : (typed[name] ?? chosen[name] ?? []);
    return shown !== undefined && ![value].flat().every((one) => shown.includes(one));
  };
  return [
    ...(links.length === 0 ? ["no summary of errors"] : []),
    ...(inOrder ? [] : [`a summary in another order than the page: ${links.join(", ")}`]),
    ...(/<title>Error: /.test(body) ? [] : ["a title that does not say so"]),
    ...dead.map((id) => `a link that leads nowhere: ${id}`),
    ...Object.entries(sent)
      .filter(isLost)
      .map(([name]) => `${name} was lost`),
  ];
}

describe.each(TRIED)("%s (%s)", (path, role, form, changes, cookie) => {
  it(`refuses what is wrong with ${JSON.stringify(form).slice(0, 40)}`, async () => {
    const scene = aScene(app, cast, role);
    const address = await filled(path, scene);
    const good = await filledForm(form, scene);
    const held = cookie && (await filled(cookie, scene));
    // Made before the first is sent, so that only what is sent can store anything.
    const texts = JSON.stringify(changes);
    for (const [, name = ""] of texts.matchAll(/\{([a-z' ]+)\}/g)) await scene(name);
    // An employer's first look at a candidate is noted.
    await app.ask(askerOf(cast, role), address, { cookie: held });
    const before = await fingerprint(app.db);
    const wrong: string[] = [];
    const send = async (change: Change) => {
      const sent: Form = { ...good };
      for (const [name, value] of Object.entries(change)) {
        if (value === undefined) delete sent[name];
        else sent[name] = typeof value === "string" ? await filled(value, scene) : value;
      }
      const { status, body } = await app.ask(askerOf(cast, role), address, { form: sent, cookie: held });
      const problems = status === 422 ? problemsOf(body, sent, change) : [`status ${status}`];
      if (problems.length > 0) wrong.push(`${told(change)}: ${problems.join(", ")}`);
    };
    for (let i = 0; i < changes.length; i += 4) {
      await app.db.deleteFrom("attempt").execute();
      await Promise.all(changes.slice(i, i + 4).map(send));
    }
    if ((await fingerprint(app.db)) !== before) wrong.push("something was stored");
    expect(wrong).toEqual([]);
  });
});

/** Several things wrong at once, among them what no field alone tells: a town, a licence, two dates. */
// biome-ignore format: one line a form.
const ROUNDS: [path: string, role: Role, form: Form, wrong: Form, fields: string[]][] = [
  ["/posts/{draft}/edit/place", "employer", F.place, { address: "", town: "Atlantis" }, ["address", "town"]],
  ["/posts/{draft}/edit/place", "employer", F.place, { address: "", town: "Newport" }, ["address", "townId"]],
  ["/people/new", "officer", F.addPerson, { name: "", phone: "", email: "", town: "Atlantis", consent: "", channel: "", interpreter: "" }, ["name", "phone", "town", "consent", "channel", "interpreter"]],
  ["/people/new", "officer", F.addPerson, { name: "", town: "Newport" }, ["name", "townId"]],
  ["/sign-up", "nobody", F.signUp, { name: "", address: "nobody", town: "Atlantis" }, ["name", "address", "town"]],
  ["/organisation/edit", "employer", F.organisation, { name: "", town: "Atlantis", suppliesWorkers: "yes", gangmasterLicence: "" }, ["name", "town", "gangmasterLicence"]],
  ["/profile/jobs", "participant", F.job, { title: "", fromYear: "2015", toYear: "2012" }, ["title", "toYear"]],
  ["/profile/qualifications", "participant", F.qualification, { title: "", country: "", year: "1066" }, ["title", "country", "year"]],
  ["/profile/courses", "participant", F.ownCourse, { sector: "", ...dated("completedOn", inDays(1)) }, ["sector", "completedOn"]],
  ["/profile/languages", "participant", F.ownLanguage, { language: "", how: [] }, ["language", "how"]],
  ["/profile/certificates", "participant", F.certificate, { certificate: "", ...dated("expiresOn", inDays(-1)) }, ["certificate", "expiresOn"]],
  ["/profile/ties", "participant", F.tie, { taken: "", days: [], takenFrom: "10:00", takenTo: "10:00" }, ["taken", "days", "takenTo"]],
  ["/profile/school", "participant", F.school, { days: [], dropOff: "15:00", pickUp: "09:00", holidayCare: "" }, ["days", "pickUp", "holidayCare"]],
  ["/posts/{draft}/edit/pay", "employer", F.pay, { pay: "5.00", less: ["younger"] }, ["pay", "pay18to20"]],
  ["/posts/{draft}/edit/pay", "employer", F.lessPay, { pay: "5.00", pay18to20: "1.00", pay16to17: "x" }, ["pay", "pay18to20", "pay16to17"]],
  ["/posts/{draft}/edit/pay", "employer", F.lessPay, { pay: "", pay18to20: "1.00", per: "" }, ["pay", "per", "pay18to20"]],
  ["/posts/{day today}/edit/sessions", "employer", F.sessions, { "sessions[0].start": "00:00", "sessions[0].end": "24:00", "sessions[0].places": "" }, ["sessions-0-start", "sessions-0-places"]],
  ["/posts/{open}", "employer", F.countPlaces, { filled: "9", reason: "" }, ["filled", "reason"]],
  ["/people/import", "officer", F.importPeople, { id: "{list partly wrong}", wrong: "1", consent: "", channel: "", interpreter: "" }, ["consent", "channel", "interpreter", "only"]],
  ["/for-employers/join", "nobody", F.askToJoin, { step: "organisation", town: "Atlantis", website: "no address" }, ["town", "website"]],
  ["/for-employers/join", "nobody", F.askToJoin, { step: "organisation", town: "Newport", website: "no address" }, ["townId", "website"]],
];
it.each(
  ROUNDS,
)("%s (%s) tells all that is wrong in the first round", async (path, role, form, wrong, fields) => {
  const scene = aScene(app, cast, role);
  const sent = await filledForm({ ...form, ...wrong }, scene);
  await app.db.deleteFrom("attempt").execute();
  const { status, body } = await app.ask(askerOf(cast, role), await filled(path, scene), { form: sent });
  expect(status).toBe(422);
  expect(summaryIn(body).links.map((id) => id.replace(/-day$/, ""))).toEqual(fields);
});

it("a file of 50 MB is refused in plain words, and nothing of it is kept", async () => {
  const file = new File([Buffer.alloc(50_000_000, "Name,Phone,Town\n")], "people.csv", { type: "text/csv" });
  const form = { ...(await filledForm(F.uploadPeople, aScene(app, cast, "officer"))), file };
  const { status, body } = await app.ask(askerOf(cast, "officer"), "/people/import", { form });
  expect(status).toBe(413);
  expect(decoded(body)).toMatch(/What you sent is too big.*choose a smaller file/s);
});

/** Forms of buttons alone: what they send otherwise is no button of theirs. Of a meter: it is no page, and saves nothing. */
const BUTTONS =
  /^\/(sign-out|today|answered-for\/\{[a-z ]+\}|demo|account\/confirm|posts\/\{[a-z ]+\}(\/check|\/reach\/[a-z]+)?|writing\/\{[a-z ]+\}(\/reach\/[a-z]+)?|people\/\{[a-z ]+\}|imports\/\{import\})$/;
it("every address that takes a form is tried", () => {
  const tried = new Set(TRIED.map(([path]) => path));
  const paths = TABLE.filter(([method, path]) => method === "POST" && !BUTTONS.test(path)).map(
    ([, path]) => path,
  );
  const idless = (path: string) => path.replace(/\?.*/, "").replaceAll(/\{[^}]*\}/g, "{}");
  const known = new Set([...tried].map(idless));
  expect(paths.filter((path) => !known.has(idless(path)))).toEqual([]);
});

const TEXT = "<script>alert('شغل')</script> & \u202eمطبخ\u202c 🧑🏽‍🍳 \"Küche\"";
/** Where a text is written, and where others read it. */
// biome-ignore format: one line a text.
const WRITTEN: [path: string, role: Role, form: Form, field: string, read: string, reader: Role][] = [
  ["/account", "other participant", F.name, "name", "/account", "other participant"],
  ["/posts/{draft}/edit/work", "employer", F.work, "title", "/posts/{draft}", "employer"],
  ["/posts/{draft}/edit/work", "employer", F.work, "description", "/posts/{draft}/check", "employer"],
  ["/posts/{draft}/edit/place", "employer", F.place, "address", "/posts/{draft}", "employer"],
  ["/posts/{draft}/edit/place", "employer", F.place, "gettingThere", "/posts/{draft}", "employer"],
  ["/posts/{day draft}/edit/venue", "employer", F.venue, "access", "/posts/{day draft}", "employer"],
  ["/posts/{day draft}/edit/venue", "employer", F.venue, "bring", "/posts/{day draft}/check", "employer"],
  ["/posts/{draft}/edit/pay", "employer", F.pay, "payNote", "/posts/{draft}/edit/pay", "employer"],
  ["/opportunities/{open}/apply", "participant", F.apply, "message", "/posts/{open}/candidates", "employer"],
  ["/posts/{open}/candidates/{applied}", "employer", F.offer, "message", "/applications/{applied}", "participant"],
  ["/posts/{open}/candidates/{applied}", "employer", F.turnDown, "ownMessage", "/applications/{applied}", "participant"],
  ["/posts/{open}/candidates/{applied}/interview", "employer", F.invite, "place", "/applications/{applied}", "participant"],
  ["/posts/{open}/candidates/{applied}/interview", "employer", F.invite, "bring", "/applications/{applied}", "participant"],
  ["/applications/{invited}/interview", "participant", F.askAnotherTime, "wish", "/posts/{open}/candidates/{invited}", "employer"],
  ["/posts/{open}/hours/{hours asked}", "employer", F.agreeHours, "words", "/applications/{invited}", "participant"],
  ["/review/{in review}", "officer", F.sendBack, "notes.title", "/posts/{in review}", "employer"],
  ["/review/{in review}", "officer", F.sendBack, "note", "/posts/{in review}", "employer"],
  ["/people/{unassessed}/right-to-work", "officer", F.attestation, "evidenceRef", "/people/{unassessed}", "officer"],
  ["/rates", "manager", F.rate, "source", "/rates", "manager"],
  ["/organisation/edit", "employer", F.organisation, "description", "/organisation", "employer"],
  ["/organisation/edit", "employer", F.organisation, "reasonToJoin", "/organisation", "employer"],
  ["/organisation/edit", "employer", F.organisation, "contactName", "/organisation", "employer"],
  ["/organisation/edit", "employer", F.organisation, "name", "/organisation", "employer"],
  ["/employers/{approved employer}", "officer", F.suspendEmployer, "note", "/employers/{approved employer}", "officer"],
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

const ASKS = "Who looks after your children while you work?";
/** Where words of an employer go to somebody, and the field that they stand in. `kept`: the status after the press. */
// biome-ignore format: one line a form.
const TO_PEOPLE: [path: string, role: Role, form: Form, field: string, kept: number][] = [
  ["/posts/{open}/candidates/{applied}", "employer", F.offerToCheck, "message", 200],
  ["/posts/{open}/candidates/{applied}", "employer", F.offer, "message", 302],
  ["/posts/{open}/candidates/{applied}", "employer", F.turnDown, "ownMessage", 302],
  ["/posts/{open}/candidates/{offered}", "employer", F.takeOfferBack, "ownMessage", 302],
  ["/posts/{open}/candidates/turn-down", "employer", F.bulkTurnDown, "message", 200],
  ["/posts/{open}/candidates/{applied}/interview", "employer", F.invite, "bring", 302],
  ["/posts/{open}/hours/{hours asked}", "employer", F.hoursToAgree, "words", 200],
  ["/posts/{open}/hours/{hours asked}", "employer", F.agreeHours, "words", 302],
  ["/posts/{open}/hours/{hours passed on}", "employer", F.refuseHours, "words", 302],
  ["/opportunities/{open}/candidates/{applied}", "officer", F.offerFor, "message", 302],
  ["/opportunities/{open}/candidates/{applied}", "officer", F.turnDownFor, "ownMessage", 302],
  ["/opportunities/{open}/candidates/{applied}", "officer", F.inviteFor, "bring", 302],
  ["/opportunities/{open}/hours/{hours passed on}", "officer", F.refuseHoursFor, "words", 302],
];
it.each(
  TO_PEOPLE,
)("%s: words of the %s to a person that ask about children are looked at once more, and kept with one press", async (...row) => {
  const [path, role, form, field, kept] = row;
  const scene = aScene(app, cast, role);
  const sent: Form = { ...(await filledForm(form, scene)), [field]: ASKS };
  const address = await filled(path, scene);
  await app.ask(askerOf(cast, role), address);
  const before = await fingerprint(app.db);
  const { status, body } = await app.ask(askerOf(cast, role), address, { form: sent });
  expect([status, await fingerprint(app.db)]).toEqual([422, before]);
  const words = decoded(body.replaceAll("<!-- -->", ""));
  expect(words).toContain("This seems to tell of, or ask about, children or family.");
  expect(words).toContain("Do not decide about somebody by this");
  expect(words.includes("Do not guess who they are")).toBe(path.includes("passed on"));
  expect(fieldsIn(body).typed[field]).toContain(ASKS);
  // The button is of the form in which the words stand.
  expect(body).toMatch(/<form[^>]* id="words-form"(?:(?!<\/form>).)*Who looks after/s);
  const again = await app.ask(askerOf(cast, role), address, { form: { ...sent, keep: "yes" } });
  expect(again.status).toBe(kept);
  if (kept === 200 && "step" in form && form.step === "check")
    expect(again.body).toMatch(/name="keep" value="yes"/);
});

const STEPS: [path: string, form: Form][] = [
  ["/profile/home", { town: "Norwich, Norfolk" }],
  ["/profile/travel", F.travel],
  ["/profile/school", F.school],
  ["/profile/hours", F.hours],
  ["/profile/skills", F.ownSkills],
  ["/profile/work", F.sectors],
  ["/profile/english", F.ownEnglish],
  ["/profile/limits", F.limits],
];
it("the back button after each step shows what was saved, and a tab left open changes its own answer alone", async () => {
  const asker = askerOf(cast, "participant");
  const lost: string[] = [];
  const lookBack = async (path: string, form: Form) => {
    const { body, caching } = await app.ask(asker, path);
    if (caching !== "no-store") lost.push(`${path} may come from the browser's store`);
    const { typed, chosen } = fieldsIn(body);
    for (const [name, value] of Object.entries(form)) {
      const shown = [...(typed[name] ?? []), ...(chosen[name] ?? [])];
      if (name !== "consent" && ![value].flat().every((one) => shown.includes(String(one))))
        lost.push(`${path}: ${name}`);
    }
  };
  for (const [path, form] of STEPS) {
    expect((await app.ask(asker, path, { form })).status).toBe(302);
    await lookBack(path, form);
  }
  const older = { mode: "car", maxMinutes: "30" };
  expect((await app.ask(asker, "/profile/travel", { form: older })).status).toBe(302);
  for (const [path, form] of STEPS) await lookBack(path, path === "/profile/travel" ? older : form);
  expect(lost).toEqual([]);
});

it("nothing of all this was an error of ours", () => {
  expect(app.errors()).toEqual([]);
});
