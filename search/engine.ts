import type { Kind, Opportunity, Participant } from "./match/model";
import type { Mode, Place } from "./match/travel";
import type { ConstraintCode } from "./match/verdicts";
import type { OpportunityRelaxation, PersonRelaxation } from "./match/whatif";

/** What is filtered, searched or sorted by, and not judged. Ids and words of the post itself, nothing of a person. */
export type OpportunityListing = {
  title: string;
  employerName: string;
  town: string | null;
  /** Tells it from its namesakes. */
  townId: number | null;
  /** Whatever else words are looked for in: labels of sector and skills, the description. */
  text: string;
  /** What people call such work besides; found by, and counting for less than the post's own words. */
  alike: string;
  /** What people call the whole kind of work; looked in only where nothing has the words. */
  broadly: string;
  /** Pence an hour. */
  hourlyPay: number | null;
  /** Milliseconds since 1970. */
  publishedAt: number | null;
  /** Tokens of those who may see it, such as `region:norfolk`; compared with `Ask.scope`. */
  visibleTo: readonly string[];
};

export type ParticipantListing = {
  partnerId: string | null;
  /** The officer whose caseload the person is in. */
  officerId: string | null;
  visibleTo: readonly string[];
};

/** A post and a person as an engine holds them: the form that is judged, and what is only listed by. */
export type OpportunityDocument = OpportunityListing & { readonly form: Opportunity };
export type ParticipantDocument = ParticipantListing & { readonly form: Participant };

type Stamp = {
  /** The outbox's revision: ascends in the order of commits. */
  revision: number;
  /** Milliseconds since 1970. */
  committedAt: number;
};

/** Null takes it out. A `mark` carries no document and says how far the source has been read. */
export type Change =
  | (Stamp & { of: "opportunity"; id: string; now: OpportunityDocument | null })
  | (Stamp & { of: "participant"; id: string; now: ParticipantDocument | null })
  | (Stamp & { of: "mark" });

/** A list left out or empty lets everything through; otherwise one of its values must be the case. */
export type OpportunityFilter = {
  kinds?: readonly Kind[];
  sectors?: readonly string[];
  employers?: readonly string[];
  towns?: readonly number[];
  /** The travel ring in minutes, at most. */
  withinMinutes?: number;
  /** Some pattern lies within Monday to Friday 08:45–15:15 with the journey; by agreement does not count. */
  schoolHours?: boolean;
  /** Only where nobody works in the school holidays. */
  termTimeOnly?: boolean;
  /** Of a pattern that fits, where one does, else of any; by agreement does not count. */
  weeklyHours?: { atLeast?: number; atMost?: number };
  /** Pence an hour, at least; unknown pay does not count. */
  hourlyPay?: number;
  /** Milliseconds since 1970. */
  publishedSince?: number;
};

export type PersonFilter = {
  sectors?: readonly string[];
  withinMinutes?: number;
  /** Officers in whose caseloads to look. */
  caseloads?: readonly string[];
  partners?: readonly string[];
};

export type OpportunitySort = "best" | "newest" | "closing" | "nearest" | "pay";
export type PersonSort = "best" | "nearest";

type AskOf<Filter, Sort> = {
  /** `YYYY-MM-DD` in London. */
  today: string;
  limit: number;
  offset?: number;
  sort?: Sort;
  filter?: Filter;
  /** Ids that the reader does not want to see. */
  leaveOut?: readonly string[];
  /** Tokens that the reader holds; what is visible to none of them does not exist. Null or left out: everything. */
  scope?: readonly string[] | null;
};

export type OpportunityAsk = AskOf<OpportunityFilter, OpportunitySort>;
export type PersonAsk = AskOf<PersonFilter, PersonSort>;

/** How many of the total have each value. */
export type Counts = Readonly<Record<string, number>>;

/**
 * `ring` in minutes, `pay` in whole pounds an hour, rounded down; `schoolHours` and `termTime` count under `yes` and
 * `no`. What is unknown of an opportunity is not counted.
 */
export type OpportunityFacets = {
  kind: Counts;
  sector: Counts;
  schoolHours: Counts;
  termTime: Counts;
  ring: Counts;
  town: Counts;
  pay: Counts;
  employer: Counts;
};

export type PersonFacets = { sector: Counts; ring: Counts; caseload: Counts; partner: Counts };

export type Hit = { id: string; score: number };

export type MatchPage<Facets = OpportunityFacets | PersonFacets> = {
  hits: Hit[];
  /** Exact: everything that fits, passes the filter and may be seen. */
  total: number;
  facets: Facets;
  revision: number;
  /** Whether the order of the hits is proven over everything, proven over a window, or not proven. */
  top: "exhaustive" | "certified" | "uncertified";
};

export type BrowseSort = "relevance" | "newest" | "closing" | "nearest" | "pay";

/** Open posts, for a reader who need not be a participant. Distances are straight. */
export type BrowseQuery = Omit<OpportunityAsk, "sort"> & {
  /**
   * Each must begin a word of the post or of what people call such work; where nothing answers, of what they call its
   * kind of work, else be a slip away.
   */
  words?: string;
  near?: { place: Place; withinKm: number };
  /** Where school hours and `withinMinutes` are judged from; without one no time is taken off. */
  reader?: { place: Place | null; mode: Mode | null };
  sort?: BrowseSort;
};

export type BrowsePage = {
  hits: { id: string }[];
  total: number;
  /** Each counted as if its own filter were not set: what a page writes beside its choices. */
  facets: OpportunityFacets;
  /** Where nothing had the words as they are typed: the words like them by which these were found. */
  meant: string | null;
  revision: number;
};

export type NearMiss = Hit & { constraint: ConstraintCode };

export type NearMissPage = {
  /** Best first. */
  hits: NearMiss[];
  total: number;
  /** How many fail each constraint. */
  constraints: Counts;
  revision: number;
};

/** One change to the subject, and how many that fail now would then fit; more first, none of them 0. */
export type Unlock<Relaxation> = { relaxation: Relaxation; opens: number };

type NearAsk<A> = A & {
  /** Constraints whose near misses are left out; pages leave out `NEVER_SHOWN`. */
  except?: readonly ConstraintCode[];
};

export interface MatchEngine {
  readonly name: "memory" | "meilisearch";
  /** Opportunities for a person. */
  matches(p: Participant, ask: OpportunityAsk): Promise<MatchPage<OpportunityFacets>>;
  /** People for an opportunity, which is judged as it is given: a draft fits nobody until its status says open. */
  candidates(o: Opportunity, ask: PersonAsk): Promise<MatchPage<PersonFacets>>;
  /** Words, facets, filters, sort, page. */
  browse(q: BrowseQuery): Promise<BrowsePage>;
  /** In the order of revisions; a change older than what is held of its document is passed over. */
  apply(changes: readonly Change[]): Promise<void>;
  /** Builds aside, then swaps. What `apply` brings meanwhile is kept. */
  rebuild(source: AsyncIterable<Change>): Promise<void>;
  /** `lagMs`: from the commit of the latest change to its being applied. */
  health(): Promise<{ ok: boolean; revision: number; lagMs: number }>;
}

/** Many small counts, which the memory engine answers in every set-up. */
export interface NearMissEngine {
  nearMisses(p: Participant, ask: NearAsk<OpportunityAsk>): Promise<NearMissPage>;
  nearCandidates(o: Opportunity, ask: NearAsk<PersonAsk>): Promise<NearMissPage>;
  whatIf(p: Participant, ask: OpportunityAsk): Promise<Unlock<PersonRelaxation>[]>;
  whatIfCandidates(o: Opportunity, ask: PersonAsk): Promise<Unlock<OpportunityRelaxation>[]>;
}
