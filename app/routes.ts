import { index, type RouteConfig, route } from "@remix-run/route-config";

/** Every address, in one table. */
export default [
  // Public
  index("routes/home.tsx"),
  route("opportunities", "routes/opportunities.tsx"),
  route("opportunities/sector/:sector", "routes/opportunities.sector.tsx"),
  route("opportunities/town/:town", "routes/opportunities.town.tsx"),
  route("opportunities/suggestions", "routes/opportunities.suggestions.ts"),
  route("opportunities/:id", "routes/opportunities.$id.tsx"),
  route("would-it-fit", "routes/would-it-fit.tsx"),
  route("recruitment-days", "routes/recruitment-days.tsx"),
  route("accessibility", "routes/accessibility.tsx"),
  route("privacy", "routes/privacy.tsx"),
  route("how-matching-works", "routes/how-matching-works.tsx"),
  route("places", "routes/places.ts"),
  route("skills", "routes/skills.ts"),
  route("sitemap.xml", "routes/sitemap.ts"),
  route("robots.txt", "routes/robots.ts"),
  route("for-employers", "routes/for-employers.tsx"),
  route("for-employers/join", "routes/for-employers.join.tsx"),

  // Accounts
  route("sign-in", "routes/sign-in.tsx"),
  route("sign-in/code", "routes/sign-in.code.tsx"),
  route("sign-in/password", "routes/sign-in.password.tsx"),
  route("sign-up", "routes/sign-up.tsx"),
  route("join/:token", "routes/join.tsx"),
  route("language", "routes/language.tsx"),
  route("account", "routes/account.tsx"),
  route("account/confirm", "routes/account.confirm.tsx"),
  route("sign-out", "routes/sign-out.tsx"),

  // Participants: profile
  route("profile", "routes/profile.tsx"),
  route("profile/seen", "routes/profile.seen.tsx"),
  route("profile/keep", "routes/profile.keep.tsx"),
  route("profile/:step", "routes/profile.step.tsx"),

  // Participants: matches
  route("matches", "routes/matches.tsx"),
  route("matches/saved", "routes/matches.saved.tsx"),
  route("matches/nearly/:missing", "routes/matches.nearly.tsx"),
  route("matches/set-aside", "routes/matches.set-aside.tsx"),
  route("opportunities/:id/tell", "routes/opportunity.tell.tsx"),
  route("opportunities/:id/not-for-me/instead", "routes/opportunity.instead.tsx"),
  route("opportunities/:id/not-for-me", "routes/opportunities.$id.not-for-me.tsx"),

  // Participants: applications
  route("opportunities/:id/apply", "routes/opportunity.apply.tsx"),
  route("applications", "routes/applications.tsx"),
  route("applications/:id", "routes/application.tsx"),
  route("applications/:id/yes", "routes/application.yes.tsx"),
  route("applications/:id/sharing", "routes/application.sharing.tsx"),
  route("answered-for/:id", "routes/answered-for.tsx"),
  route("applications/:id/interview", "routes/application.interview.tsx"),
  route("applications/:id/hours", "routes/application.hours.tsx"),
  route("applications/:id/first-day", "routes/application.first-day.tsx"),

  // Employers: posts
  route("posts", "routes/posts.tsx"),
  route("posts/new", "routes/posts.new.tsx"),
  route("posts/new/advert", "routes/posts.new.advert.tsx"),
  route("posts/:id", "routes/posts.$id.tsx"),
  route("posts/:id/edit/:step", "routes/posts.$id.edit.$step.tsx"),
  route("posts/:id/reach/:step", "routes/posts.$id.reach.$step.ts"),
  route("posts/:id/help", "routes/posts.$id.help.tsx"),
  route("posts/:id/check", "routes/posts.$id.check.tsx"),

  // Employers: the organisation
  route("organisation", "routes/organisation.tsx"),
  route("organisation/edit", "routes/organisation.edit.tsx"),

  // Employers: candidates
  route("candidates", "routes/candidates.tsx"),
  route("candidates.csv", "routes/candidates.csv.ts"),
  route("posts.csv", "routes/posts.csv.ts"),
  route("posts/:id/candidates", "routes/post.candidates.tsx"),
  route("posts/:id/candidates.csv", "routes/post.candidates.csv.ts"),
  route("posts/:id/candidates/turn-down", "routes/post.candidates.turn-down.tsx"),
  route("posts/:id/hours/:questionId", "routes/post.hours.tsx"),
  route("posts/:id/candidates/:candidacyId", "routes/post.candidate.tsx"),
  route("posts/:id/candidates/:candidacyId/interview", "routes/post.candidate.interview.tsx"),
  route("posts/:id/candidates/:candidacyId/first-day", "routes/post.candidate.first-day.tsx"),

  // Officers
  route("today", "routes/today.tsx"),
  route("today.csv", "routes/today.csv.ts"),
  route("concerns/:id", "routes/concern.tsx"),
  route("review", "routes/review.tsx"),
  route("review.csv", "routes/review.csv.ts"),
  route("review/below-rate.csv", "routes/review.below-rate.csv.ts"),
  route("candidacies.csv", "routes/candidacies.csv.ts"),
  route("review/:id", "routes/review.$id.tsx"),
  route("writing/:id", "routes/writing.$id.tsx"),
  route("writing/:id/approved", "routes/writing.$id.approved.tsx"),
  route("writing/:id/reach/:step", "routes/writing.$id.reach.$step.ts"),
  route("writing/:id/:step", "routes/writing.$id.$step.tsx"),
  route("people", "routes/people.tsx"),
  route("people.csv", "routes/people.csv.ts"),
  route("people/new", "routes/people.new.tsx"),
  route("people/import", "routes/people.import.tsx"),
  route("people/import/left-out.csv", "routes/people.import.left-out.ts"),
  route("people/:id", "routes/person.tsx"),
  route("people/:id/profile/:step", "routes/person.profile.tsx"),
  route("people/:id/matches", "routes/person.matches.tsx"),
  route("people/:id/notes", "routes/person.notes.tsx"),
  route("people/:id/history", "routes/person.history.tsx"),
  route("people/:id/right-to-work", "routes/person.right-to-work.tsx"),
  route("employers", "routes/employers.tsx"),
  route("employers.csv", "routes/employers.csv.ts"),
  route("employers/import", "routes/employers.import.tsx"),
  route("employers/import/left-out.csv", "routes/employers.import.left-out.ts"),
  route("imports/:id", "routes/import.tsx"),
  route("employers/:id", "routes/employer.tsx"),
  route("employers/:id/new-post", "routes/employer.new-post.tsx"),

  // Officers: brokering
  route("opportunities/:id/people", "routes/opportunity.people.tsx"),
  route("opportunities/:id/candidates", "routes/opportunity.candidates.tsx"),
  route("opportunities/:id/candidates.csv", "routes/opportunity.candidates.csv.ts"),
  route("opportunities/:id/candidates/:candidacyId", "routes/opportunity.candidate.tsx"),
  route("opportunities/:id/hours/:questionId", "routes/opportunity.hours.tsx"),
  route("proposals/:id", "routes/proposal.tsx"),
  route("people/:id/candidacies/:candidacyId", "routes/person.candidacy.tsx"),
  route("people/:id/apply/:opportunityId", "routes/person.apply.tsx"),

  // Managers
  route("rates", "routes/rates.tsx"),
  route("wording", "routes/wording.tsx"),
  route("wording/:id", "routes/wording.$id.tsx"),

  // Demo only
  route("dev/components", "routes/dev.components.tsx"),
  route("dev/ok", "routes/dev.ok.ts"),
  route("dev/matches", "routes/dev.matches.tsx"),
  route("demo", "routes/demo.tsx"),
  route("dev/mail", "routes/dev.mail.tsx"),
  route("dev/mail/:id", "routes/dev.mail.message.tsx"),

  // What is none of these
  route("*", "routes/absent.tsx"),
] satisfies RouteConfig;
