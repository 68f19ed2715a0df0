import type { SkillRow } from "./row";

/** Guarding. */
export const GUARDING = [
  {
    code: "guarding",
    sectors: ["security"],
    usage: 60,
    words:
      "security guard, guard, security, watchman, security officer, protect building, night guard, watch, guard building, protect, watch over, bodyguard, night watchman, watch men, security work, mall cop, mall security, shopping centre security",
  },
  {
    code: "patrolling",
    sectors: ["security"],
    usage: 35,
    words:
      "patrol, walk round site, check doors, lock doors, key holding, keys, walk round, patrols, check building, torch, rounds",
  },
  {
    code: "cctv-monitoring",
    sectors: ["security"],
    usage: 35,
    words:
      "CCTV, cameras, watch cameras, control room, monitor, surveillance, security cameras, watch screens, camera, screens, monitoring",
  },
  {
    code: "door-supervision",
    sectors: ["security", "hospitality"],
    usage: 30,
    words:
      "door supervisor, bouncer, doorman, night club, club security, door work, door man, door staff, doorstaff, pub door, nightclub",
  },
  {
    code: "access-control",
    sectors: ["security", "office-admin"],
    usage: 30,
    words:
      "check passes, visitors, gatehouse, gate, sign in visitors, check ID, barrier, ID cards, check badges, passes, sign visitors in, gate man, key cards",
  },
  {
    code: "event-stewarding",
    sectors: ["security", "community"],
    usage: 30,
    words: "steward, stadium, football ground, crowd, festival security, concert, stewarding, crowds",
  },
  {
    code: "searching",
    sectors: ["security"],
    usage: 20,
    words:
      "search bags, bag search, body search, airport security, checking bags, check bags, searches, metal detector, scanner bags",
  },
  {
    code: "conflict-management",
    sectors: ["security", "education", "community", "care"],
    usage: 35,
    words:
      "calm people, arguments, conflict, stop fights, de-escalation, difficult situations, break up fights, stopping fights, angry people, calm angry people, fights, aggressive people, violence",
  },
  {
    code: "incident-reports",
    sectors: ["security", "transport", "care"],
    usage: 25,
    words:
      "write incident report, accident report, report problems, incident, write reports, report accidents, log book, logbook",
  },
  {
    code: "fire-safety",
    sectors: ["security", "construction", "care", "hospitality"],
    usage: 30,
    words:
      "fire, fire marshal, fire warden, fire alarm, firefighter, evacuation, fire drill, fire exits, fire extinguisher, fireman, alarms, evacuate, smoke alarm",
  },
  {
    code: "shop-security",
    sectors: ["security", "retail"],
    usage: 20,
    words: "store detective, shoplifting, loss prevention, stop theft, thieves, catch thieves",
  },
  {
    code: "parking-control",
    sectors: ["security", "transport"],
    usage: 12,
    words: "car park, parking attendant, traffic warden, parking",
  },
  {
    code: "alarms",
    sectors: ["security"],
    usage: 22,
    words: "alarm, set alarms, alarm response, burglar alarm, answer alarms, intruder alarm",
  },
  {
    code: "locking-up",
    sectors: ["security", "cleaning", "education"],
    usage: 25,
    words: "lock doors, unlock, lock up, key holder, keyholder, open and close building, keys, opening up",
  },
  {
    code: "radio-use",
    sectors: ["security", "transport", "construction"],
    usage: 20,
    words:
      "radio, two way radio, walkie talkie, walky talky, handheld radio, talk on radio, control room radio",
  },
  {
    code: "crowd-control",
    sectors: ["security", "community"],
    usage: 20,
    words: "crowds, queues, queue, crowd control, manage crowds, football crowd, protests",
  },
  {
    code: "bodyguard-work",
    sectors: ["security"],
    usage: 10,
    words: "bodyguard, close protection, protect people, army, soldier, police, police officer, military",
  },
] as const satisfies readonly SkillRow[];
