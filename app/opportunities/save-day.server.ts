import { saveDate, saveRecruits, saveSessions } from "../events/save-day.server";
import { says } from "../web/says";
import { passedSessions } from "./day-answers";
import { refused, type Save } from "./saving.server";

type DayStep = "day" | "venue" | "recruits" | "sessions";

/** The answers that only recruitment days have. */
export const DAY_SAVES = {
  async day(saving, { heldOn, videoLink }) {
    await saveDate(saving.trx, saving.post, { heldOn, videoLink });
    return undefined;
  },

  async venue({ trx, post }, { bring, access, languages }) {
    // It stands on the date, which is asked before.
    if (!post.day) return refused({ access: says("day.error.date_first") });
    await trx
      .updateTable("recruitmentDay")
      .set({ bring, access, languages })
      .where("opportunityId", "=", post.id)
      .execute();
    return undefined;
  },

  async recruits({ trx, post, now, personId }, input) {
    if (!post.day) return refused({ vacancies: says("day.error.date_first") });
    const saved = await saveRecruits(trx, post, input, { personId, now });
    return saved ? undefined : refused({ vacancies: says("form.choice") });
  },

  async sessions({ trx, post, now, today }, { sessions }) {
    if (!post.day) return refused({ sessions: says("day.error.date_first") });
    const passed = passedSessions(sessions, post.day.heldOn, { today, now });
    if (Object.keys(passed).length > 0) return refused(passed);
    await saveSessions(trx, post, sessions);
    return undefined;
  },
} satisfies { [S in DayStep]: Save<S> };
