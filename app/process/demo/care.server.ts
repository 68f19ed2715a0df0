import { londonDate } from "../../i18n/format";
import { addNote, noteFirstCall, takeOn } from "../../participants/care.server";
import { NoteForm } from "../../participants/notes";
import { hasPart } from "./cast";
import { dice, idOf } from "./dice";
import type { PlannedPerson } from "./person";
import { staff } from "./staff.server";
import type { World } from "./world.server";

const NOTES: readonly (readonly [kind: string, body: string])[] = [
  [
    "meeting",
    "Met at the library. Clear about the hours: nothing before nine. Would like to be near the bus station.",
  ],
  [
    "meeting",
    "Went through the profile together. Has cooked for large groups; had not thought of it as a skill.",
  ],
  ["call", "Rang to say that two posts fit. Will look at them tonight with a cousin who reads English."],
  ["call", "No answer; left a message. Tries to learn to drive, the test is next month."],
  ["message", "Sent the address of the English class on Tuesday afternoons. Starts there next week."],
  ["meeting", "Mock interview. Very good with customers, shy about writing. We practised the form twice."],
  [
    "call",
    "Interpreter on the line. Wants to work with children again; explained what the check is and how long it takes.",
  ],
  ["meeting", "Brought school certificates. Sent them on for comparison; answer in about three weeks."],
  ["other", "The food hygiene certificate came by post; added it to the profile."],
  ["call", "Can start as soon as the nursery place is settled. Rang the nursery: the first of next month."],
];

/** Weekdays after which officers of the demo have spoken with everybody who is new. */
const SPOKEN_WITHIN = 3;

/** An officer takes somebody on and keeps notes of what they spoke of; some have not been spoken with yet. */
export async function careFor({ db, times }: World, id: string, person: PlannedPerson): Promise<void> {
  const d = dice(`care ${person.id}`);
  // Whoever joined in the last days may not have been spoken with yet.
  if (!person.assessment && (hasPart(person.to) || (person.joined < SPOKEN_WITHIN && d.chance(0.7)))) return;
  const [first, ...others] = staff.officersOf(person.region);
  if (!first) return;
  const actor = hasPart(person.to) || d.chance(0.7) ? first : (others[0] ?? first);
  const since = Math.max(2, person.assessment ? person.assessed : person.joined);
  const on = (weekdays: number) => times.ago(weekdays, d.whole(9, 16), d.whole(0, 59));
  if (!person.assessment) return noteFirstCall({ db, actor: first, now: on(1) }, id);
  if (!hasPart(person.to) && d.chance(0.3)) return;
  await takeOn({ db, actor, now: on(since - 1) }, id);
  const said = d.some(NOTES, d.whole(0, 2));
  for (const [i, [kind, body]] of said.entries()) {
    const now = on(Math.max(1, since - 1 - i * 4 - d.whole(0, 3)));
    const heldOn = londonDate(now);
    const [year, month, day] = heldOn.split("-");
    const typed = { id: idOf(`note ${person.id} ${i}`), kind, heldOn: { year, month, day }, body };
    await addNote({ db, actor, now }, id, NoteForm(heldOn).parse(typed));
  }
}
