import { sql } from "kysely";
import { writtenForSubject } from "../../db/queries/help.server";
import { answeredSteps, type Post, postOf, postSubject } from "../../db/queries/posts.server";
import { CERTIFICATES } from "../../db/reference/certificates";
import type { Caller } from "../caller";
import { londonDate } from "../i18n/format";
import { Denied } from "../policy";
import { transact } from "../transact.server";
import { markOfAnswer, unlessChanged } from "../web/older-page.server";
import { saidAt } from "./edits";
import { writesAs } from "./help/help";
import { suppliesInto } from "./labour-supply";
import { placeMeant } from "./place-meant";
import { DAY_SAVES } from "./save-day.server";
import { saveHours } from "./save-hours.server";
import { KIND_SAVES } from "./save-kind.server";
import { type Refused, refused, type Save, type Saving, update } from "./saving.server";
import { isEditable } from "./states";
import { FIELD_NAMES, FIELDS, isStepOf, type Step } from "./steps";
import type { Answer } from "./vacancy";
import { keepWordAnswers } from "./wording/answering.server";
import type { WordAnswersInput } from "./wording/answers";

/** What a question's form says beside its answer. */
interface Beside {
  /** Why the post needs words that were pointed out beside the question. */
  words?: WordAnswersInput;
  /** How the answer stood on the page that it was given on: where another was stored since, it is `ChangedSince`. */
  seen?: string;
}

export type Saved = { ok: true } | Refused | { ok: false; reason: "not-a-draft" };

/**
 * Saves the answer to one question of a draft. Only its employer may, and an officer whom the employer asked to write
 * it; others find it absent (`Denied`).
 */
export async function saveStep(
  caller: Caller,
  postId: string,
  answer: Answer,
  { words = [], seen }: Beside = {},
): Promise<Saved> {
  const action = writesAs(caller.actor.role);
  return transact(caller, action, async ({ trx, allow }) => {
    allow(
      await (action === "post.write" ? postSubject : writtenForSubject)(trx, postId, { forUpdate: true }),
    );
    const post = await postOf(trx, postId);
    if (!post || !isEditable(post.status)) return { ok: false, reason: "not-a-draft" };
    // A question that this kind of post is not asked is absent.
    if (!isStepOf(post, answer.step)) throw new Denied("post.write");
    if (!("personId" in caller.actor)) throw new Denied("post.write");
    const { personId } = caller.actor;
    const saving: Saving = { trx, post, now: caller.now, today: londonDate(caller.now), personId };
    const mark = async () => {
      const now = await postOf(trx, postId);
      return now && markOfQuestion(now, answer.step, await answeredSteps(trx, postId));
    };
    return unlessChanged(seen, mark, async (): Promise<Saved> => {
      const refusal = await (SAVES[answer.step] as Save<Step>)(saving, answer.input);
      if (refusal) return refusal;
      if (!saving.isWritten) await update(saving, {});
      await remember(saving, answer.step);
      await keepWordAnswers(saving, words);
      return { ok: true };
    });
  });
}

/** A mark of the answer to a question as it is stored, or that there is none yet. */
export const markOfQuestion = (post: Post, step: Step, answered: readonly string[]): string =>
  markOfAnswer([answered.includes(step), saidAt(post, step)]);

/** How the answer to each question is written. */
export const SAVES: { [S in Step]: Save<S> } = {
  ...KIND_SAVES,
  ...DAY_SAVES,

  async work(saving, { title, description }) {
    await update(saving, { title, description });
    return undefined;
  },

  async sector(saving, { sector }) {
    await update(saving, { sectorCode: sector, ...(suppliesInto(sector) ? {} : { suppliesWorkers: null }) });
    return undefined;
  },

  async occupation(saving, { soc }) {
    await update(saving, { socCode: soc });
    return undefined;
  },

  async place(saving, { address, gettingThere, ...typed }) {
    const meant = placeMeant(typed);
    if ("errors" in meant) return refused(meant.errors, meant.towns);
    const { town } = meant;
    const { lat, lon } = town;
    const regionCode = town.region ?? saving.post.regionCode;
    await update(saving, { address, townId: town.id, lat, lon, regionCode, gettingThere });
    return undefined;
  },

  async hours({ trx, post }, hours) {
    await saveHours(trx, post, hours);
    return undefined;
  },

  async skills(saving, { skills }) {
    await saveSkills(saving, skills, true);
    return undefined;
  },

  async "helpful-skills"(saving, { skills }) {
    await saveSkills(saving, skills, false);
    return undefined;
  },

  async english(saving, { speaking, listening, reading, writing }) {
    await update(saving, {
      englishSpeaking: speaking,
      englishListening: listening,
      englishReading: reading,
      englishWriting: writing,
    });
    return undefined;
  },

  async certificates({ trx, post }, { firstDay, arranged }) {
    await trx.deleteFrom("opportunityCertificate").where("opportunityId", "=", post.id).execute();
    const rows = [
      ...firstDay.map((code) => ({ code, need: "first_day" })),
      ...arranged.map((code) => ({ code, need: "we_arrange" })),
    ].map(({ code, need }) => ({
      opportunityId: post.id,
      certificateCode: code,
      employerArranges: CERTIFICATES.some((type) => type.code === code && type.employerArranges),
      need,
    }));
    if (rows.length > 0) await trx.insertInto("opportunityCertificate").values(rows).execute();
    return undefined;
  },

  async conditions({ trx, post }, { conditions }) {
    await trx.deleteFrom("opportunityCondition").where("opportunityId", "=", post.id).execute();
    const rows = conditions.map((conditionCode) => ({ opportunityId: post.id, conditionCode }));
    if (rows.length > 0) await trx.insertInto("opportunityCondition").values(rows).execute();
    return undefined;
  },
};

/** A skill asked for both ways is a required one. */
async function saveSkills({ trx, post }: Saving, chosen: readonly string[], required: boolean) {
  const skills = required ? chosen : chosen.filter((code) => !post.skills.required.includes(code));
  await trx
    .deleteFrom("opportunitySkill")
    .where("opportunityId", "=", post.id)
    .where(({ or, eb }) =>
      or([eb("required", "=", required), ...(skills.length > 0 ? [eb("skillCode", "in", skills)] : [])]),
    )
    .execute();
  const rows = skills.map((skillCode) => ({ opportunityId: post.id, skillCode, required }));
  if (rows.length > 0) await trx.insertInto("opportunitySkill").values(rows).execute();
}

/** Keeps which questions were answered, so that the form goes on where it stopped, and answers their notes. */
async function remember({ trx, post, now, personId }: Saving, step: Step): Promise<void> {
  const answers = JSON.stringify({ answered: [step] });
  const before = sql`coalesce(form_draft.answers -> 'answered', '[]')`;
  const withStep = sql`case when ${before} ? ${step} then ${before} else ${before} || to_jsonb(${step}::text) end`;
  await trx
    .insertInto("formDraft")
    .values({ personId, kind: "post", subjectId: post.id, answers, updatedAt: now })
    .onConflict((conflict) =>
      conflict
        .columns(["personId", "kind", "subjectId"])
        .doUpdateSet({ answers: sql`jsonb_build_object('answered', ${withStep})`, updatedAt: now }),
    )
    .execute();
  // What was never sent has no notes.
  if (post.submittedAt === null) return;
  await trx
    .updateTable("reviewNote")
    .set({ changed: true })
    .where(
      "field",
      "in",
      FIELD_NAMES.filter((field) => FIELDS[field] === step),
    )
    .where("changed", "=", false)
    .where("reviewId", "in", (eb) =>
      eb.selectFrom("review").select("id").where("opportunityId", "=", post.id),
    )
    .execute();
}
