import type { OpportunityListing, ParticipantListing } from "../engine";
import { type OpportunityForm, opportunityOf, type ParticipantForm, participantOf } from "../match/forms";
import type { Opportunity, Participant } from "../match/model";

/** Open to everyone, at once, by agreement, asking for nothing: it fits unless the test says otherwise. */
export const anOpportunity = (form: Partial<OpportunityForm> = {}): Opportunity =>
  opportunityOf({
    id: "o1",
    kind: "vacancy",
    work: "paid",
    employerId: "e1",
    status: "open",
    placesLeft: 1,
    regions: ["all"],
    ...form,
  });

/** May do any work and has said nothing else. */
export const aParticipant = (form: Partial<ParticipantForm> = {}): Participant =>
  participantOf({
    id: "p1",
    rightToWork: { work: ["paid", "voluntary_worker", "course_placement", "shadowing", "scheme"] },
    ...form,
  });

export const aListing = (listing: Partial<OpportunityListing> = {}): OpportunityListing => ({
  title: "Kitchen porter",
  employerName: "Grand Hotel",
  town: "Norwich",
  townId: 1,
  text: "",
  alike: "",
  broadly: "",
  hourlyPay: null,
  publishedAt: null,
  visibleTo: [],
  ...listing,
});

export const aPersonListing = (listing: Partial<ParticipantListing> = {}): ParticipantListing => ({
  partnerId: null,
  officerId: null,
  visibleTo: [],
  ...listing,
});
