import { addWorkingDays } from "../../calendar";
import type { Caller } from "../../caller";
import { DEFAULT_LOCALE } from "../../i18n/locales";
import { translatorOf } from "../../i18n/translate";
import { readCsv } from "../../imports/reading.server";
import { stagedList, stageList } from "../../imports/staging.server";
import { importPeople } from "../../imports/storing.server";
import { beginFromAdvert } from "../../opportunities/advert/keep.server";
import { createDraft } from "../../opportunities/drafts.server";
import { beginEdit } from "../../opportunities/editing.server";
import { askHelp, handOver } from "../../opportunities/help/help.server";
import { sendBack, sendForReview } from "../../opportunities/review.server";
import { saveStep } from "../../opportunities/save-step.server";
import { idOf } from "./dice";
import { done } from "./done";
import { EMPLOYERS } from "./employers";
import type { PlannedPost } from "./post";
import { postId } from "./posts-plan";
import { isSceneAt, type Scene } from "./scenes-plan";
import { staff } from "./staff.server";
import type { World } from "./world.server";

const ADVERT = `Job title: Breakfast chef
Location: Norwich
Hours: Monday to Friday 6:30am to 11:30am (25 hours a week)
Pay: £13.60 per hour
Contract: Permanent
Number of positions: 1

You cook eggs, porridge and pancakes for up to 120 guests, and set out the cold things the evening before.
You should have a Level 2 Food Hygiene certificate, or be ready to take it with us in your first week.
We close on Christmas Day. Meals on shift are free.`;

/** Lists as another organisation wrote them: the first with two rows that are wrong. */
const LIST = `First name;Surname;Mobile;Town;Language
Zdravko;Mihaylov;07700 900841;Norwich;Bulgarian
Ayaan;Jibril;07700 900842;Thorpe St Andrew;Somali
Marisol;Echeverry;07700 900843;Norwich;Spanish
Natnael;;07700 900844;Norwich;Tigrinya
Wahida;Alokozay;07700 90;Norwich;Pashto
Goran;Petrovski;07700 900846;Atlantis;Macedonian
`;
const NEXT_LIST = `Name,Phone,Town,Language
Keti Lomidze,07700 900851,Norwich,Georgian
Bashir Daoudi,07700 900852,Wymondham,Arabic
Hodan Elmi,07700,Norwich,Somali
Saw Htoo,07700 900854,Norwich,Karen
Liliana Cruz,07700 900855,Norwich,Spanish
Samuel Okonkwo,07700 900856,Great Yarmouth,English
`;

const employerNamed = (name: string) => {
  const found = EMPLOYERS.find((employer) => employer.name === name);
  if (!found) throw new Error(`There is no ${name}`);
  return found;
};

/** Changes of published posts, drafts that begin otherwise than by the first question, and lists of people. */
export async function workAtDesks(world: World, plans: readonly PlannedPost[]): Promise<void> {
  await changePosts(world, plans);
  await beginDrafts(world);
  await importLists(world);
}

/** One change is only begun, one is with the officer, one came back. The posts stay as they are meanwhile. */
async function changePosts({ db, times }: World, plans: readonly PlannedPost[]): Promise<void> {
  const begin = async (scene: Scene, more: string) => {
    const post = plans.find((plan) => isSceneAt(scene, plan));
    if (!post) throw new Error(`There is no post of ${scene}`);
    const helen: Caller = { db, actor: staff.memberOf(post.employer), now: times.ago(3, 9) };
    const id = idOf(`change ${post.id}`);
    const begun = done(await beginEdit(helen, post.id, id));
    const description = `${post.description}\n\n${more}`;
    done(await saveStep(helen, begun.id, { step: "work", input: { title: post.title, description } }));
    return { id: begun.id, helen };
  };
  await begin("interviews", "You may choose which two evenings are yours.");

  const sent = await begin("offers", "On Wednesdays you go to the market with the head chef.");
  done(await sendForReview({ ...sent.helen, now: times.ago(2, 10) }, sent.id));

  const back = await begin("proposals", "We may ask you to help in our second shop.");
  done(await sendForReview({ ...back.helen, now: times.ago(2, 11) }, back.id));
  const amina: Caller = { db, actor: staff.officerOf("norfolk"), now: times.ago(1, 15) };
  const note = "Where is the second shop? People plan their bus by this.";
  done(await sendBack(amina, back.id, { notes: [{ field: "description", note }], note: null }));
}

/** An advert that was pasted, a post to be written with an officer, and one that an officer wrote and handed over. */
async function beginDrafts({ db, times }: World): Promise<void> {
  const riverside = employerNamed("Riverside Hotel");
  const by = (name: string, now: Date): Caller => ({ db, actor: staff.memberOf(employerNamed(name)), now });
  await beginFromAdvert(by("Riverside Hotel", times.justNow(180)), postId(riverside, "advert"), ADVERT);

  const ask = async (name: string, now: Date, wantedOn: string, note: string) => {
    const id = postId(employerNamed(name), "with an officer");
    done(await createDraft(by(name, now), id, "vacancy"));
    done(await askHelp(by(name, now), id, { wantedOn, note }));
    return id;
  };
  const soon = addWorkingDays(times.today, 3);
  await ask("Riverside Hotel", times.ago(1, 12), soon, "For the garden. Mornings suit me best; ring me.");

  const wanted = addWorkingDays(times.today, 1);
  const kitchen = await ask("Elm Hill Kitchen", times.ago(6, 9), wanted, "I have never written one.");
  const amina: Caller = { db, actor: staff.officerOf("norfolk"), now: times.ago(4, 11) };
  const description =
    "You bake the cakes of the day and help to serve lunch. It is a small place: you will do a bit of everything.";
  const work = { title: "Cake baker", description };
  done(await saveStep(amina, kitchen, { step: "work", input: work }));
  done(await saveStep(amina, kitchen, { step: "sector", input: { sector: "hospitality" } }));
  await handOver(amina, kitchen);
}

/** Yesterday's list is stored, and can be undone; today's waits to be looked at. */
async function importLists({ db, times }: World): Promise<void> {
  const t = translatorOf(DEFAULT_LOCALE);
  const amina = (now: Date): Caller => ({ db, actor: staff.officerOf("norfolk"), now });
  const stage = async (caller: Caller, text: string) => {
    const read = done(readCsv(new TextEncoder().encode(text)));
    await stageList(caller, "people", read);
    const list = await stagedList(caller, "people");
    if (!list) throw new Error("The list was not kept");
    return list.id;
  };
  const caller = amina(times.ago(1, 15));
  const id = await stage(caller, LIST);
  const agreed = {
    id,
    wrong: 2,
    only: "yes",
    another: [],
    consent: "yes",
    channel: "phone",
    interpreter: "no",
  };
  done(await importPeople(caller, t, agreed as Parameters<typeof importPeople>[2]));
  await stage(amina(times.justNow(60)), NEXT_LIST);
}
