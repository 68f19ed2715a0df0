/**
 * Who may what, over HTTP: one row an address, method and form; the statuses stand in the order of `ROLES`.
 * `in` is a redirect to sign-in. `{names}` are records that belong to "participant" and "employer", in the
 * region of "officer". Every row has somebody who may.
 */
import type { Form } from "./app";
import { FORMS as F } from "./forms";

export type Row = [method: "GET" | "POST", path: string, form: Form | null, statuses: string, more?: More];
export interface More {
  /** A cookie that the browser holds besides. */
  cookie?: string;
  /** A post that changes nothing but, perhaps, the browser's session. */
  storesNothing?: true;
}

// biome-ignore format: one line a row.
export const TABLE: Row[] = [
  //                                                                  nobody      employer  officer   manager
  //                                                                      particip.   other     elsewhere
  //                                                                          other
  // Public
  ["GET", "/", null,                                                     "200 200 200 200 200 200 200 200"],
  ["GET", "/opportunities", null,                                        "200 200 200 200 200 200 200 200"],
  ["GET", "/opportunities/{open}", null,                                 "200 200 200 200 200 200 200 200"],
  ["GET", "/accessibility", null,                                        "200 200 200 200 200 200 200 200"],
  ["GET", "/privacy", null,                                              "200 200 200 200 200 200 200 200"],
  ["GET", "/how-matching-works", null,                                   "200 200 200 200 200 200 200 200"],
  ["GET", "/places?q=norw", null,                                        "200 200 200 200 200 200 200 200"],
  ["GET", "/for-employers", null,                                        "200 200 200 200 200 200 200 200"],
  ["GET", "/for-employers/join", null,                                   "200 200 200 200 200 200 200 200"],
  ["POST", "/for-employers/join", F.askToJoin,                           "302 302 302 302 302 302 302 302"],

  // Accounts
  ["GET", "/sign-in", null,                                              "200 302 302 302 302 302 302 302"],
  ["POST", "/sign-in", F.signIn,                                         "302 302 302 302 302 302 302 302"],
  ["GET", "/sign-in/code", null,                                         "200 200 200 200 200 200 200 200", { cookie: "{cookie of a sign-in}" }],
  ["POST", "/sign-in/code", F.code,                                      "302 302 302 302 302 302 302 302", { cookie: "{cookie of a sign-in}" }],
  ["GET", "/sign-in/password", null,                                     "200 200 200 200 200 200 200 200"],
  ["POST", "/sign-in/password", F.password,                              "302 302 302 302 302 302 302 302", { storesNothing: true }],
  ["GET", "/sign-up", null,                                              "200 302 302 302 302 302 302 302"],
  ["POST", "/sign-up", F.signUp,                                         "302 302 302 302 302 302 302 302"],
  ["GET", "/join/{invitation}", null,                                    "200 200 200 200 200 200 200 200"],
  ["POST", "/join/{invitation}", F.join,                                 "302 302 302 302 302 302 302 302"],
  ["GET", "/language", null,                                             "200 200 200 200 200 200 200 200"],
  ["POST", "/language", F.language,                                      "302 302 302 302 302 302 302 302", { storesNothing: true }],
  ["GET", "/account", null,                                              "in  200 200 200 200 200 200 200"],
  ["POST", "/account", F.name,                                           "in  302 302 302 302 302 302 302"],
  ["POST", "/account", F.newAddress,                                     "in  302 302 302 302 302 302 302"],
  ["POST", "/account", F.messages,                                       "in  302 302 302 302 302 302 302"],
  ["POST", "/account", F.newPassword,                                    "in  302 302 302 302 302 302 302"],
  ["POST", "/account", F.role,                                           "in  302 302 302 302 302 302 302", { storesNothing: true }],
  ["POST", "/account", F.everywhere,                                     "in  302 302 302 302 302 302 302", { storesNothing: true }],
  ["GET", "/account/confirm", null,                                      "in  200 200 200 200 200 200 200", { cookie: "{cookie of a new address}" }],
  ["POST", "/account/confirm", F.code,                                   "in  302 302 302 302 302 302 302", { cookie: "{cookie of a new address}" }],
  ["GET", "/sign-out", null,                                             "302 302 302 302 302 302 302 302"],
  ["POST", "/sign-out", {},                                              "302 302 302 302 302 302 302 302", { storesNothing: true }],

  // Participants: profile
  ["GET", "/profile", null,                                              "in  200 200 404 404 404 404 404"],
  ["GET", "/profile/home", null,                                         "in  200 200 404 404 404 404 404"],
  ["GET", "/profile/travel", null,                                       "in  200 200 404 404 404 404 404"],
  ["GET", "/profile/school", null,                                       "in  200 200 404 404 404 404 404"],
  ["GET", "/profile/week", null,                                         "in  200 200 404 404 404 404 404"],
  ["GET", "/profile/hours", null,                                        "in  200 200 404 404 404 404 404"],
  ["GET", "/profile/skills", null,                                       "in  200 200 404 404 404 404 404"],
  ["GET", "/profile/work", null,                                         "in  200 200 404 404 404 404 404"],
  ["GET", "/profile/certificates", null,                                 "in  200 200 404 404 404 404 404"],
  ["GET", "/profile/english", null,                                      "in  200 200 404 404 404 404 404"],
  ["GET", "/profile/limits", null,                                       "in  200 200 404 404 404 404 404"],
  ["POST", "/profile/home", F.home,                                      "in  302 302 404 404 404 404 404"],
  ["POST", "/profile/travel", F.travel,                                  "in  302 302 404 404 404 404 404"],
  ["POST", "/profile/school", F.school,                                  "in  302 302 404 404 404 404 404"],
  ["POST", "/profile/week", F.week,                                      "in  302 302 404 404 404 404 404"],
  ["POST", "/profile/week", F.addTime,                                   "in  200 200 404 404 404 404 404", { storesNothing: true }],
  ["POST", "/profile/hours", F.hours,                                    "in  302 302 404 404 404 404 404"],
  ["POST", "/profile/skills", F.ownSkills,                               "in  302 302 404 404 404 404 404"],
  ["POST", "/profile/work", F.sectors,                                   "in  302 302 404 404 404 404 404"],
  ["POST", "/profile/certificates", F.certificate,                       "in  302 302 404 404 404 404 404"],
  ["POST", "/profile/certificates", F.noCertificate,                     "in  302 302 404 404 404 404 404"],
  ["POST", "/profile/certificates", F.certificates,                      "in  302 302 404 404 404 404 404"],
  ["POST", "/profile/english", F.ownEnglish,                             "in  302 302 404 404 404 404 404"],
  ["POST", "/profile/limits", F.limits,                                  "in  302 302 404 404 404 404 404"],
  ["POST", "/profile/limits", F.noLimits,                                "in  302 302 404 404 404 404 404"],

  // Participants: matches
  ["GET", "/matches", null,                                              "in  200 200 404 404 404 404 404"],
  ["POST", "/matches", F.bringBack,                                      "in  302 302 404 404 404 404 404"],
  ["POST", "/matches", F.saturday,                                       "in  302 302 404 404 404 404 404"],
  ["GET", "/matches/set-aside", null,                                    "in  200 200 404 404 404 404 404"],
  ["GET", "/opportunities/{open}/not-for-me", null,                      "in  200 200 404 404 404 404 404"],
  ["POST", "/opportunities/{open}/not-for-me", F.notForMe,               "in  302 302 404 404 404 404 404"],

  // Participants: applications
  ["GET", "/opportunities/{open}/apply", null,                           "in  200 200 404 404 404 404 404"],
  ["POST", "/opportunities/{open}/apply", F.apply,                       "in  302 302 404 404 404 404 404"],
  ["GET", "/applications", null,                                         "in  200 200 404 404 404 404 404"],
  ["GET", "/applications/{applied}", null,                               "in  200 404 404 404 404 404 404"],
  ["POST", "/applications/{offered}", F.accept,                          "in  302 404 404 404 404 404 404"],
  ["POST", "/applications/{offered}", F.decline,                         "in  302 404 404 404 404 404 404"],
  ["POST", "/applications/{applied}", F.withdraw,                        "in  302 404 404 404 404 404 404"],

  // Employers: posts
  ["GET", "/posts", null,                                                "in  404 404 200 200 404 404 404"],
  ["GET", "/posts/new", null,                                            "in  404 404 200 200 404 404 404"],
  ["POST", "/posts/new", F.newPost,                                      "in  404 404 302 302 404 404 404"],
  ["GET", "/posts/{open}", null,                                         "in  404 404 200 404 404 404 404"],
  ["POST", "/posts/{open}", { change: "pause" },                         "in  404 404 302 404 404 404 404"],
  ["POST", "/posts/{paused}", { change: "reopen" },                      "in  404 404 302 404 404 404 404"],
  ["POST", "/posts/{in review}", { change: "take-back" },                "in  404 404 302 404 404 404 404"],
  ["POST", "/posts/{open}", { change: "close" },                         "in  404 404 302 404 404 404 404"],
  ["POST", "/posts/{draft}", { change: "withdraw" },                     "in  404 404 302 404 404 404 404"],
  ["GET", "/posts/{draft}/edit/work", null,                              "in  404 404 200 404 404 404 404"],
  ["GET", "/posts/{draft}/edit/sector", null,                            "in  404 404 200 404 404 404 404"],
  ["GET", "/posts/{draft}/edit/occupation", null,                        "in  404 404 200 404 404 404 404"],
  ["GET", "/posts/{draft}/edit/place", null,                             "in  404 404 200 404 404 404 404"],
  ["GET", "/posts/{draft}/edit/hours", null,                             "in  404 404 200 404 404 404 404"],
  ["GET", "/posts/{draft}/edit/contract", null,                          "in  404 404 200 404 404 404 404"],
  ["GET", "/posts/{draft}/edit/pay", null,                               "in  404 404 200 404 404 404 404"],
  ["GET", "/posts/{draft}/edit/skills", null,                            "in  404 404 200 404 404 404 404"],
  ["GET", "/posts/{draft}/edit/helpful-skills", null,                    "in  404 404 200 404 404 404 404"],
  ["GET", "/posts/{draft}/edit/english", null,                           "in  404 404 200 404 404 404 404"],
  ["GET", "/posts/{draft}/edit/certificates", null,                      "in  404 404 200 404 404 404 404"],
  ["GET", "/posts/{draft}/edit/conditions", null,                        "in  404 404 200 404 404 404 404"],
  ["GET", "/posts/{draft}/edit/dates", null,                             "in  404 404 200 404 404 404 404"],
  ["POST", "/posts/{draft}/edit/work", F.work,                           "in  404 404 302 404 404 404 404"],
  ["POST", "/posts/{draft}/edit/sector", F.sector,                       "in  404 404 302 404 404 404 404"],
  ["POST", "/posts/{draft}/edit/occupation", F.occupation,               "in  404 404 302 404 404 404 404"],
  ["POST", "/posts/{draft}/edit/place", F.place,                         "in  404 404 302 404 404 404 404"],
  ["POST", "/posts/{draft}/edit/hours", F.shifts,                        "in  404 404 302 404 404 404 404"],
  ["POST", "/posts/{draft}/edit/hours", F.addShift,                      "in  404 404 200 404 404 404 404", { storesNothing: true }],
  ["POST", "/posts/{draft}/edit/contract", F.contract,                   "in  404 404 302 404 404 404 404"],
  ["POST", "/posts/{draft}/edit/pay", F.pay,                             "in  404 404 302 404 404 404 404"],
  ["POST", "/posts/{draft}/edit/skills", F.skills,                       "in  404 404 302 404 404 404 404"],
  ["POST", "/posts/{draft}/edit/helpful-skills", F.skills,               "in  404 404 302 404 404 404 404"],
  ["POST", "/posts/{draft}/edit/english", F.english,                     "in  404 404 302 404 404 404 404"],
  ["POST", "/posts/{draft}/edit/certificates", F.asked,                  "in  404 404 302 404 404 404 404"],
  ["POST", "/posts/{draft}/edit/conditions", F.conditions,               "in  404 404 302 404 404 404 404"],
  ["POST", "/posts/{draft}/edit/dates", F.dates,                         "in  404 404 302 404 404 404 404"],
  ["GET", "/posts/{draft}/check", null,                                  "in  404 404 200 404 404 404 404"],
  ["POST", "/posts/{draft}/check", {},                                   "in  404 404 302 404 404 404 404"],

  // Employers: the organisation
  ["GET", "/organisation", null,                                         "in  404 404 200 200 404 404 404"],
  ["POST", "/organisation", F.inviteColleague,                           "in  404 404 302 302 404 404 404"],
  ["POST", "/organisation", { intent: "invite-again", invitation: "{colleague's invitation}" }, "in  404 404 302 302 404 404 404"],
  ["POST", "/organisation", { intent: "take-back", invitation: "{colleague's invitation}" }, "in  404 404 302 302 404 404 404"],
  ["POST", "/organisation", { intent: "remove", member: "{colleague}" }, "in  404 404 302 302 404 404 404"],
  ["GET", "/organisation/edit", null,                                    "in  404 404 200 200 404 404 404"],
  ["POST", "/organisation/edit", F.organisation,                         "in  404 404 302 302 404 404 404"],

  // Employers: candidates
  ["GET", "/posts/{open}/candidates", null,                              "in  404 404 200 404 404 404 404"],
  ["GET", "/posts/{open}/candidates/{applied}", null,                    "in  404 404 200 404 404 404 404"],
  ["POST", "/posts/{open}/candidates/{applied}", F.offer,                "in  404 404 302 404 404 404 404"],
  ["POST", "/posts/{open}/candidates/{applied}", F.turnDown,             "in  404 404 302 404 404 404 404"],

  // Officers
  ["GET", "/today", null,                                                "in  404 404 404 404 200 200 404"],
  ["POST", "/today", F.spoke,                                            "in  404 404 404 404 302 404 404"],
  ["GET", "/review", null,                                               "in  404 404 404 404 200 200 404"],
  ["GET", "/review/{in review}", null,                                   "in  404 404 404 404 200 404 404"],
  ["POST", "/review/{in review}", F.publish,                             "in  404 404 404 404 302 404 404"],
  ["POST", "/review/{in review}", F.sendBack,                            "in  404 404 404 404 302 404 404"],
  ["POST", "/review/{open}", F.share,                                    "in  404 404 404 404 302 404 404"],
  ["GET", "/people", null,                                               "in  404 404 404 404 200 200 404"],
  ["POST", "/people", F.search,                                          "in  404 404 404 404 302 302 404"],
  ["POST", "/people", { intent: "clear" },                               "in  404 404 404 404 302 302 404"],
  ["GET", "/people/{participant}", null,                                 "in  404 404 404 404 200 404 404"],
  ["POST", "/people/{unassessed}", { intent: "take-on" },                "in  404 404 404 404 302 404 404"],
  ["POST", "/people/{assessed since}", { intent: "release" },            "in  404 404 404 404 302 404 404"],
  ["POST", "/people/{unassessed}", F.assign,                             "in  404 404 404 404 302 404 404"],
  ["GET", "/people/{participant}/notes", null,                           "in  404 404 404 404 200 404 404"],
  ["POST", "/people/{participant}/notes", F.note,                        "in  404 404 404 404 302 404 404"],
  ["GET", "/people/{participant}/history", null,                         "in  404 404 404 404 200 404 404"],
  ["GET", "/people/{participant}/right-to-work", null,                   "in  404 404 404 404 200 404 404"],
  ["POST", "/people/{participant}/right-to-work", F.basis,               "in  404 404 404 404 200 404 404", { storesNothing: true }],
  ["POST", "/people/{unassessed}/right-to-work", F.attestation,          "in  404 404 404 404 302 404 404"],
  ["GET", "/employers", null,                                            "in  404 404 404 404 200 200 404"],
  ["GET", "/employers/{asking employer}", null,                          "in  404 404 404 404 200 404 404"],
  ["POST", "/employers/{asking employer}", F.approveEmployer,            "in  404 404 404 404 302 404 404"],
  ["POST", "/employers/{asking employer}", F.refuseEmployer,             "in  404 404 404 404 302 404 404"],
  ["POST", "/employers/{approved employer}", F.suspendEmployer,          "in  404 404 404 404 302 404 404"],
  ["POST", "/employers/{suspended employer}", F.restoreEmployer,         "in  404 404 404 404 302 404 404"],
  ["POST", "/employers/{charity}", F.verifyEmployer,                     "in  404 404 404 404 302 404 404"],
  ["POST", "/employers/{approved employer}", { intent: "take-over" },    "in  404 404 404 404 302 404 404"],

  // Managers
  ["GET", "/rates", null,                                                "in  404 404 404 404 404 404 200"],
  ["POST", "/rates", F.rate,                                             "in  404 404 404 404 404 404 302"],
  ["GET", "/wording", null,                                              "in  404 404 404 404 404 404 200"],
  ["POST", "/wording", F.word,                                           "in  404 404 404 404 404 404 302"],
  ["GET", "/wording/{word}", null,                                       "in  404 404 404 404 404 404 200"],
  ["POST", "/wording/{word}", F.word,                                    "in  404 404 404 404 404 404 302"],
  ["POST", "/wording/{word}", { intent: "end" },                         "in  404 404 404 404 404 404 302"],
  ["POST", "/wording/{ended word}", { intent: "bring-back" },            "in  404 404 404 404 404 404 302"],

  // Demo only
  ["GET", "/dev/components", null,                                       "200 200 200 200 200 200 200 200"],
  ["GET", "/demo", null,                                                 "200 200 200 200 200 200 200 200"],
  ["POST", "/demo", F.demo,                                              "302 302 302 302 302 302 302 302", { storesNothing: true }],
  ["GET", "/dev/mail", null,                                             "200 200 200 200 200 200 200 200"],
  ["GET", "/dev/ok", null,                                               "200 200 200 200 200 200 200 200"],
  ["GET", "/dev/mail/{mail}", null,                                      "200 200 200 200 200 200 200 200"],
];

/** What nobody finds, whoever asks. */
export const ABSENT: string[] = [
  "/no/such/page",
  "/opportunities/{draft}",
  "/opportunities/{in review}",
  "/opportunities/{paused}",
  "/opportunities/{post of a suspended employer}",
  "/review/{draft}",
  "/posts/{draft}/edit/no-such-step",
  "/profile/no-such-step",
  "/join/{ended invitation}",
  "/posts/{open}/candidates/{waiting}",
  "/posts/{other open}/candidates/{applied}",
  "/people/{manager}",
  "/employers/{uuid}",
  "/employers/{participant}",
  "/people/{manager}/right-to-work",
  "/people/{manager}/notes",
  "/people/{manager}/history",
  "/dev/mail/999999999",
];
