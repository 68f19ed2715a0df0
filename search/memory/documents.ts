import type { Change, OpportunityDocument, ParticipantDocument } from "../engine";
import type { Pattern } from "../match/model";
import type { Week } from "../match/week";
import { PeopleTable } from "./people-table";
import { isOpen, PostTable, placeKey } from "./post-table";
import { Shelves } from "./shelves";
import { WordIndex } from "./words";

type Kept<Document> = { revision: number; now: Document | null };

/** Every document as of a revision. What was taken out leaves its revision, so that nothing older brings it back. */
export class Documents {
  revision = 0;
  committedAt: number | null = null;
  readonly posts = new PostTable();
  /** Posts that are not open fit nobody: they are only ever looked at to be told so. */
  readonly closed = new PostTable(false);
  readonly people = new PeopleTable();
  readonly words = new WordIndex();
  private readonly opportunitiesById = new Shelves<Kept<OpportunityDocument>>();
  private readonly participantsById = new Shelves<Kept<ParticipantDocument>>();

  apply(change: Change) {
    if (!this.keep(change) || change.of === "mark") return;
    if (change.of === "opportunity") this.enterPost(change.id);
    else this.enterPerson(change.id);
  }

  /** Keeps a document without entering it into the tables that are searched. Whether it was kept: nothing older is. */
  keep(change: Change): boolean {
    if (change.revision >= this.revision) {
      this.revision = change.revision;
      this.committedAt = change.committedAt;
    }
    switch (change.of) {
      case "opportunity":
        return put(this.opportunitiesById, change, change.now && this.sharingPatterns(change.now));
      case "participant":
        return put(this.participantsById, change, change.now && this.sharingWeek(change.now));
      case "mark":
        return true;
    }
  }

  /** Enters everything that was kept, place by place, so that neighbours lie beside each other. A step at a time. */
  *entering(): Generator<void> {
    let open = 0;
    for (const { now } of this.opportunitiesById.values()) {
      if (now !== null && isOpen(now)) open += 1;
      yield;
    }
    this.posts.reserve(open);
    // Those with the same hours beside each other, where a search can pass over many at once.
    for (const ids of yield* alike(this.opportunitiesById.values(), ({ form }) => form.patterns[0]))
      for (const id of ids) {
        this.enterPost(id);
        yield;
      }
    this.posts.trim();
    this.people.reserve(this.participantsById.size);
    for (const ids of yield* alike(this.participantsById.values(), ({ form }) => form.available))
      for (const id of ids) {
        this.enterPerson(id);
        yield;
      }
  }

  *opportunities() {
    for (const { now } of this.opportunitiesById.values()) if (now !== null) yield now;
  }

  opportunity(id: string) {
    return this.opportunitiesById.get(id)?.now ?? undefined;
  }

  *participants() {
    for (const { now } of this.participantsById.values()) if (now !== null) yield now;
  }

  private enterPost(id: string) {
    const now = this.opportunity(id);
    const [into, outOf] = now && isOpen(now) ? [this.posts, this.closed] : [this.closed, this.posts];
    outOf.remove(id);
    if (now) into.put(now);
    else into.remove(id);
    this.words.put(id, into === this.posts && now ? now : null);
  }

  private enterPerson(id: string) {
    const now = this.participantsById.get(id)?.now;
    if (now) this.people.put(now);
    else this.people.remove(id);
  }

  /** Posts with the same patterns share them. */
  private sharingPatterns(document: OpportunityDocument): OpportunityDocument {
    const { patterns } = this.posts;
    const shared = document.form.patterns.map((one) => patterns.values[patterns.indexOf(one)] as Pattern);
    if (shared.every((one, i) => one === document.form.patterns[i])) return document;
    return { ...document, form: { ...document.form, patterns: shared } };
  }

  /** People with the same week share one, and with it what is worked out for each ring. */
  private sharingWeek(document: ParticipantDocument): ParticipantDocument {
    const { weeks } = this.people;
    const { available } = document.form;
    const shared = weeks.values[weeks.indexOf(available)] as Week | null;
    return shared === available ? document : { ...document, form: { ...document.form, available: shared } };
  }
}

/** Whether it was put: a change older than what is held is passed over. */
function put<Document>(
  into: Shelves<Kept<Document>>,
  { id, revision }: { id: string; revision: number },
  now: Document | null,
): boolean {
  const isNewer = (into.get(id)?.revision ?? Number.NEGATIVE_INFINITY) <= revision;
  if (isNewer) into.set(id, { revision, now });
  return isNewer;
}

/** Ids of what lies at one place and has the same hours, and then those beside them. */
function* alike<Document extends OpportunityDocument | ParticipantDocument>(
  kept: Iterable<Kept<Document>>,
  hoursOf: (document: Document) => unknown,
): Generator<void, Iterable<string[]>> {
  const places = new Map<string, Map<unknown, string[]>>();
  for (const { now } of kept) {
    if (now === null) continue;
    const key = placeKey(now.form.place);
    const there = places.get(key) ?? new Map<unknown, string[]>();
    places.set(key, there);
    const hours = hoursOf(now);
    const ids = there.get(hours);
    if (ids) ids.push(now.form.id);
    else there.set(hours, [now.form.id]);
    yield;
  }
  return (function* () {
    for (const there of places.values()) yield* there.values();
  })();
}
