/**
 * What an employer can open, download or is sent of a person is what that person chose, and nothing else: before there is
 * anything between them, while it is shared, when something else is chosen, after it ended, and when it is given again.
 */
import { beforeAll, expect, it, vi } from "vitest";
import type { Shareable } from "../../app/brokering/application";
import { apply } from "../../app/brokering/apply.server";
import { changeConsent, endConsent } from "../../app/brokering/consent.server";
import { anApplication } from "../builders/candidacies";
import { callerOf } from "../builders/people";
import { aPost } from "../builders/posts";
import { type Asker, type Form, servedApp } from "./app";
import { aCast, type Cast, dated, inDays } from "./cast";
import { FORMS } from "./forms";
import { aMarked, textOf } from "./marked";
import { TABLE } from "./table";

const app = await servedApp({ PROCESS: "all" });
const { db } = app;

/** What each thing that may be shared looks like where it is shown. */
const SIGNS: Record<
  "name" | "message" | "phone" | "email" | "jobs" | "qualifications" | "languages",
  RegExp
> = {
  name: /Shared Name/,
  message: /WORDS-MARK/,
  phone: /7700 ?9003/,
  email: /hidden\.example/,
  jobs: /Cartographer/,
  qualifications: /Marquetry/,
  languages: /Tigrinya/,
};
const seenIn = (text: string) =>
  Object.entries(SIGNS).flatMap(([what, sign]) => (sign.test(text) ? [what] : []));

let cast: Cast;
let postId = "";
let candidacyId = "";
let person: Awaited<ReturnType<typeof aMarked>>;
beforeAll(async () => {
  cast = await aCast(db);
  const post = { employerId: cast.employer.id, startsOn: inDays(50), closesOn: inDays(40), places: 9 };
  postId = (await aPost(db, { ...post, sharedWithAll: true })).id;
  person = await aMarked(db, cast.partnerId);
});
const themselves = () => callerOf(db, person.actor, new Date());

/** Every page and download of the employer's that may be about candidates, and the data of the pages. */
async function seenByEmployer(): Promise<string[]> {
  const paths = TABLE.filter(
    ([method, path]) => method === "GET" && /^\/(candidates|posts\/\{open\}\/cand)/.test(path),
  )
    .map(([, path]) => path.replace("{open}", postId).replace("{applied}", candidacyId))
    .filter((path) => !path.includes("{"));
  expect(paths.length).toBeGreaterThan(5);
  const texts = [];
  for (const path of [...paths, "/posts", `/posts/${postId}`]) {
    const page = await app.ask(cast.member.actor, path);
    texts.push(textOf(page));
    if (page.status === 200 && !path.endsWith(".csv"))
      texts.push(textOf(await app.ask(cast.member.actor, `${path}.data`), true));
  }
  return seenIn(texts.join("\n"));
}
const sentToEmployer = async () => {
  const { email } = await db
    .selectFrom("person")
    .select("email")
    .where("id", "=", cast.member.id)
    .executeTakeFirstOrThrow();
  return db
    .selectFrom("capturedMessage")
    .select(["subject", "html", "body"])
    .where("recipient", "=", email ?? "")
    .execute();
};
const shared = (share: Shareable[]) => changeConsent(themselves(), candidacyId, share);

it("words to an employer that seem to tell what it does not get from us are looked at once more, and kept with one press", async () => {
  const { id } = await aPost(db, {
    ...{ employerId: cast.employer.id, sharedWithAll: true, places: 9 },
    ...{ startsOn: inDays(50), closesOn: inDays(40) },
  });
  const message = "I pick up my children at 15:00.";
  const { actor, id: personId } = cast.participant;
  const told = async () => {
    const rows = await db.selectFrom("candidacy").select("message").where("opportunityId", "=", id).execute();
    return rows.map((row) => row.message);
  };
  const pressed = async (who: Asker, path: string, form: Form) => {
    const { status, body } = await app.ask(who, path, { form });
    return [status, body.replace(/<[^>]+>/g, ""), await told()];
  };
  expect(await pressed(actor, `/opportunities/${id}/apply`, { message })).toEqual([
    ...[
      422,
      expect.stringMatching(/They seem to tell of children\. Employers do not get this from us\./),
      [],
    ],
  ]);
  expect(
    await pressed(cast.officer.actor, `/people/${personId}/apply/${id}`, {
      ...{ ...FORMS.applyFor, ...dated("saidOn", inDays(-1)), saidTime: "10:00", message },
    }),
  ).toEqual([422, expect.stringMatching(/or keep it if the person wants it said/), []]);
  expect(await pressed(actor, `/opportunities/${id}/apply`, { message, keep: "yes" })).toEqual([
    ...[302, expect.anything(), [message]],
  ]);
});

it("an employer sees exactly what was chosen, for as long as it is", async () => {
  expect(await seenByEmployer(), "before").toEqual([]);

  const application = anApplication({ share: ["phone", "qualifications"], message: "WORDS-MARK" });
  const applied = await apply(themselves(), postId, application);
  if (!applied.ok) throw new Error(applied.because);
  candidacyId = applied.id;
  expect(await seenByEmployer(), "as applied").toEqual(["name", "message", "phone", "qualifications"]);

  await shared(["email", "jobs", "languages"]);
  expect(await seenByEmployer(), "chosen anew").toEqual(["name", "message", "email", "jobs", "languages"]);
  await shared([]);
  expect(await seenByEmployer(), "the name alone").toEqual(["name", "message"]);

  await endConsent(themselves(), candidacyId);
  expect(await seenByEmployer(), "after").toEqual([]);
  const { state } = await db
    .selectFrom("candidacy")
    .select("state")
    .where("id", "=", candidacyId)
    .executeTakeFirstOrThrow();
  expect(state, "the application goes on").toBe("applied");

  await shared(["email"]);
  expect(await seenByEmployer(), "given again").toEqual(["name", "message", "email"]);
});

it("no message to the employer says anything of the person", async () => {
  await vi.waitUntil(async () => (await sentToEmployer()).length >= 2, { timeout: 60_000 });
  for (const { subject, html, body } of await sentToEmployer())
    expect(seenIn(`${subject}\n${html}\n${body}`)).toEqual([]);
});
