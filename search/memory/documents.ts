import type { Change, OpportunityDocument, ParticipantDocument } from "../engine";
import { type Week, weekKey } from "../match/week";
import { PeopleTable } from "./people-table";
import { PostTable } from "./post-table";
import { WordIndex } from "./words";

type Kept<Document> = { revision: number; now: Document | null };

/** Every document as of a revision. What was taken out leaves its revision, so that nothing older brings it back. */
export class Documents {
  revision = 0;
  committedAt: number | null = null;
  readonly posts = new PostTable();
  readonly people = new PeopleTable();
  readonly words = new WordIndex();
  private readonly opportunitiesById = new Map<string, Kept<OpportunityDocument>>();
  private readonly participantsById = new Map<string, Kept<ParticipantDocument>>();
  private readonly weeks = new Map<string, Week>();

  apply(change: Change) {
    if (change.revision >= this.revision) {
      this.revision = change.revision;
      this.committedAt = change.committedAt;
    }
    if (change.of === "opportunity" && put(this.opportunitiesById, change, change.now)) {
      this.words.put(change.id, change.now);
      if (change.now) this.posts.put(change.now);
      else this.posts.remove(change.id);
    }
    if (change.of === "participant" && put(this.participantsById, change, this.interned(change.now))) {
      if (change.now) this.people.put(change.now);
      else this.people.remove(change.id);
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

  /** People with the same week share one, and with it what is worked out for each ring. */
  private interned(document: ParticipantDocument | null): ParticipantDocument | null {
    const available = document?.form.available;
    if (!document || !available) return document;
    const key = weekKey(available);
    const known = this.weeks.get(key);
    if (known === undefined) this.weeks.set(key, available);
    return known === undefined ? document : { ...document, form: { ...document.form, available: known } };
  }
}

/** Whether it was put: a change older than what is held is passed over. */
function put<Document>(
  into: Map<string, Kept<Document>>,
  { id, revision }: { id: string; revision: number },
  now: Document | null,
): boolean {
  const isNewer = (into.get(id)?.revision ?? Number.NEGATIVE_INFINITY) <= revision;
  if (isNewer) into.set(id, { revision, now });
  return isNewer;
}
