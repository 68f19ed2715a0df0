import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { Caller } from "../caller";
import { DEFAULT_LOCALE } from "../i18n/locales";
import { translatorOf } from "../i18n/translate";
import { askedAt } from "./behalf";
import { heard } from "./behalf-forms.server";

const t = translatorOf(DEFAULT_LOCALE);
const NOW = new Date("2026-11-23T09:31:00Z");
const caller = { now: NOW, actor: { role: "officer" } } as Caller;
const ASKED = { at: new Date("2026-11-23T09:24:40Z"), when: "23 November 2026, 09:24" };

/** What becomes of a form in which something was said today at this time. */
function at(
  time: string,
  side: "participant" | "employer" = "participant",
  over: object = { interpreter: "no" },
) {
  const form = new FormData();
  const day = { "saidOn.day": "23", "saidOn.month": "11", "saidOn.year": "2026" };
  for (const [name, value] of Object.entries({ saidHow: "phone", saidTime: time, ...day, ...over }))
    form.set(name, value);
  const told = heard(caller, side, form, z.object({}), t, ASKED);
  return told.ok ? told.caller.onBehalf : told.state.errors;
}

describe("what was said to an officer", () => {
  it("was not said before it was asked, and may be in the same minute", () => {
    expect(at("09:00")).toEqual({
      saidTime: [
        "This was only asked on 23 November 2026, 09:24: nobody can have answered before. Check the day and the time",
      ],
    });
    expect(at("09:23")).toHaveProperty("saidTime");
    expect(at("09:24")).toMatchObject({ side: "participant", saidAt: new Date("2026-11-23T09:24:00Z") });
    expect(at("09:30")).toMatchObject({ side: "participant" });
  });

  it("asks for an interpreter of a person alone: an employer's call has none unless it is said", () => {
    expect(at("09:30", "participant", {})).toHaveProperty("interpreter");
    expect(at("09:30", "employer", {})).toMatchObject({ side: "employer", interpreter: false });
    expect(at("09:30", "employer", { interpreter: "yes" })).toMatchObject({ interpreter: true });
  });

  it("answers the last time that it was asked, not what was taken back meanwhile", () => {
    const line = (minute: number, toState: string, undoes = false) => ({
      at: new Date(NOW.getTime() + minute * 60_000),
      toState,
      undoes,
    });
    const history = [
      line(0, "proposed"),
      line(1, "introduced"),
      line(2, "offered"),
      line(3, "declined"),
      line(4, "offered", true),
    ];
    const meetings = [line(1, "invited"), line(2, "moved"), line(3, "invited")];
    const asked = (said: Parameters<typeof askedAt>[0]) => askedAt(said, { history, meetings });
    expect(asked("yes")).toEqual(history[0]?.at);
    expect(asked("accept")).toEqual(history[2]?.at);
    expect(asked("confirm")).toEqual(meetings[2]?.at);
    expect(asked("end")).toBeNull();
  });
});
