/** Words of e-mails and text messages. A blank line parts paragraphs. Subjects are seen on locked screens: they name no outcome. */
export const messages = {
  "mail.footer": "You get this because you have an account at Foothold.",
  "mail.footer.choose": "Choose your messages",
  "mail.footer.once": "If you did not ask for this, you can ignore it. Nothing happens.",

  "mail.code.subject": "Your Foothold code",
  "mail.code.body":
    "Type this code on the page where you asked for it. It works for 10 minutes, once. Never tell it to anyone: we never ask for it.",
  "sms.code": "{{code}} is your Foothold code. It works for 10 minutes. Never tell it to anyone.",

  "mail.invitation.subject": "Your invitation to Foothold",
  "mail.invitation.by": "{{inviter}} invites you.",
  "mail.invitation.body.employer":
    "You are invited to Foothold for {{name}}. Foothold brings people who are new to the UK together with the jobs that fit their lives.\n\nThe link works once, until {{date}}.",
  "mail.invitation.body.officer":
    "You are invited to Foothold as a liaison officer for {{name}}, {{region}}.\n\nThe link works once, until {{date}}.",
  "mail.invitation.body.manager":
    "You are invited to Foothold as a programme manager.\n\nThe link works once, until {{date}}.",
  "mail.invitation.action": "Open your account",

  "sms.employer": "An employer has written to you at Foothold: {{link}}",
  "sms.officer": "Your officer has news for you at Foothold: {{link}}",
  "sms.suggestion": "Your officer suggests something to you at Foothold: {{link}}",
  "sms.job": "There is news about a job at Foothold: {{link}}",
  "sms.tomorrow": "You have an appointment tomorrow. See it at Foothold: {{link}}",
  "sms.news": "You have news from Foothold: {{link}}",
  "sms.account-opened-for-you":
    "Your officer made your Foothold account, as you agreed. To sign in, type this phone number and we send you a code: {{link}}",

  "mail.news.subject": "News from Foothold",
  "mail.news.body": "There is something new for you at Foothold.",
  "mail.news.action": "See what is new",

  "mail.post-in-review.officer.subject": "A post to check: {{post}}",
  "mail.post-in-review.officer.body":
    "{{employer}} has sent “{{post}}” for review. It is published when an officer of your region has checked it.",
  "mail.post-in-review.officer.action": "Check the post",

  "mail.help-asked.officer.subject": "{{employer}} asks you to write a post with them",
  "mail.help-asked.officer.body":
    "{{employer}} would like an officer to write a post with them. Your task for today shows until when. You write it, and they check and send it.",
  "mail.help-asked.officer.action": "Write the post",

  "mail.draft-written.employer.subject": "Your post is written: please check it",
  "mail.draft-written.employer.body":
    "An officer has written the post with you. Please check every answer, change what is not right, and send it. Nobody else sends it for you.",
  "mail.draft-written.employer.action": "Check the post",

  "mail.post-begun-for.employer.subject": "Your officer begins a post for you",
  "mail.post-begun-for.employer.body":
    "An officer wrote down that you would like a post, and writes it for you. You check it, and nobody sees it before that.\n\nIf you did not ask for it, you can take it back for 3 days. The page shows who wrote it down, how and when.",
  "mail.post-begun-for.employer.action": "See the post",

  "mail.post-sent-for.employer.subject": "Your officer sent your post: {{post}}",
  "mail.post-sent-for.employer.body":
    "An officer wrote down that you said “{{post}}” is right, and sent it to be checked.\n\nPlease look at it. If it is not right, you can take it back for 3 days, or until it is published.",
  "mail.post-sent-for.employer.action": "Look at the post",

  "mail.post-word-undone.officer.subject": "{{employer}} took a post back",
  "mail.post-word-undone.officer.body":
    "{{employer}} has taken back what you wrote down for them about a post. It was not what they said. Please ring them.",
  "mail.post-word-undone.officer.action": "See the employer",

  "mail.post-published.employer.subject": "Your post is open: {{post}}",
  "mail.post-published.employer.body":
    "An officer has checked “{{post}}”. People whom it fits can see it now, and can apply. We write to you when somebody does.\n\nThis is its page, which you may show to anybody: {{page}}",
  "mail.post-published.employer.action": "See the post",

  "mail.post-change-published.employer.subject": "Your change is published: {{post}}",
  "mail.post-change-published.employer.body":
    "An officer has checked your change of “{{post}}”. The post says it now. If the hours, the pay or the place are different, those who applied have been told.",
  "mail.post-change-published.employer.action": "See the post",

  "mail.post-sent-back.employer.subject": "Some changes are needed: {{post}}",
  "mail.post-sent-back.employer.body":
    "An officer has read “{{post}}” and left you notes. Make the changes, then send it again. Nothing you wrote is lost.",
  "mail.post-sent-back.employer.action": "See the notes",

  "mail.pay-below-rate.employer.subject": "Please check the pay: {{post}}",
  "mail.pay-below-rate.employer.body":
    "A new minimum wage is known for the day on which “{{post}}” starts. The pay in your post is below it. Please raise the pay before anyone starts.",
  "mail.pay-below-rate.employer.action": "Change the pay",

  "mail.application-sent.participant.subject": "Your application: {{post}}",
  "mail.application-sent.participant.body":
    "We have sent your application for “{{post}}” to {{employer}}.\n\nThey answer you here. We write to you when they do.",
  "mail.application-sent.participant.action": "See your application",

  "mail.application-waiting.participant.subject": "Your application: {{post}}",
  "mail.application-waiting.participant.body":
    "We have kept your application for “{{post}}”. First an officer must check with you that you may do this work. They will get in touch. After that we send your application to {{employer}}.",
  "mail.application-waiting.participant.action": "See your application",

  "mail.application-waiting.officer.subject": "An application waits for you",
  "mail.application-waiting.officer.body":
    "{{person}} applied for “{{post}}” at {{employer}}. It waits until the right to work is checked.",
  "mail.application-waiting.officer.action": "See the person",

  "mail.application-received.employer.subject": "Somebody applied: {{post}}",
  "mail.application-received.employer.body":
    "Somebody applied for “{{post}}”. Their right to work was assessed for this work. Please answer soon: they wait for you.",
  "mail.application-received.employer.action": "See who applied",

  "mail.application-withdrawn.employer.subject": "An application was taken back: {{post}}",
  "mail.application-withdrawn.employer.body":
    "Somebody who applied for “{{post}}” has taken the application back. You do not need to do anything.",
  "mail.application-withdrawn.employer.action": "See who applied",

  "mail.offer-made.participant.subject": "News about your application: {{post}}",
  "mail.offer-made.participant.body":
    "{{employer}} offers you “{{post}}”.\n\nLook at the offer and say yes or no by {{date}}. The place is kept for you until then. If it does not fit, you can say why, and nobody holds it against you.",
  "mail.offer-made.participant.action": "See the offer",

  "mail.offer-accepted.employer.subject": "Your offer was accepted: {{post}}",
  "mail.offer-accepted.employer.body":
    "Good news: your offer for “{{post}}” was accepted.\n\nDo your own right-to-work check before the first day, as with everyone you hire.",
  "mail.offer-accepted.employer.action": "See what is next",

  "mail.offer-accepted.officer.subject": "An offer was accepted",
  "mail.offer-accepted.officer.body": "{{person}} accepted the offer for “{{post}}” at {{employer}}.",
  "mail.offer-accepted.officer.action": "See the person",

  "mail.offer-declined.employer.subject": "An answer to your offer: {{post}}",
  "mail.offer-declined.employer.body":
    "Your offer for “{{post}}” was not accepted. The place is free again, and you can offer it to somebody else.",
  "mail.offer-declined.employer.action": "See who applied",
  "mail.no-taken-back.employer.subject": "They changed their mind about your offer: {{post}}",
  "mail.no-taken-back.employer.body":
    "Somebody had said no to your offer for “{{post}}”, and has taken that back. Your offer stands again as it was: they answer it by {{date}}, and the place is held until then.",
  "mail.no-taken-back.employer.action": "See the offer",
  "mail.no-taken-back.officer.subject": "A no was taken back",
  "mail.no-taken-back.officer.body":
    "{{person}} had said no to “{{post}}” at {{employer}}, and has taken that back. The proposal waits for their answer again.",
  "mail.no-taken-back.officer.action": "See how it stands",

  "mail.offer-lapsed.participant.subject": "News about your application: {{post}}",
  "mail.offer-lapsed.participant.body":
    "The time to answer the offer for “{{post}}” is over, so the offer has ended. If you still want the job, ask your officer: it may be possible to offer it again.",
  "mail.offer-lapsed.participant.action": "See your application",

  "mail.offer-lapsed.employer.subject": "No answer to your offer: {{post}}",
  "mail.offer-lapsed.employer.body":
    "There was no answer in time to your offer for “{{post}}”. The place is free again, and you can offer it to somebody else.",
  "mail.offer-lapsed.employer.action": "See who applied",

  "mail.offer-taken-back.participant.subject": "News about your application: {{post}}",
  "mail.offer-taken-back.participant.body":
    "{{employer}} has taken back its offer of “{{post}}”. You need not answer it any more. We are sorry.\n\nThe page says why, and what happens next. Your officer can talk with you about it.",
  "mail.offer-taken-back.participant.action": "Read the message",
  "mail.offer-taken-back.officer.subject": "An offer was taken back",
  "mail.offer-taken-back.officer.body":
    "{{employer}} has taken back its offer of “{{post}}” to {{person}}. Please call them: this can be hard news.",
  "mail.offer-taken-back.officer.action": "See the candidacy",
  "mail.turned-down.participant.subject": "News about your application: {{post}}",
  "mail.turned-down.participant.body":
    "{{employer}} will not go on with your application for “{{post}}” this time. They left you a message.\n\nYour other matches are still there.",
  "mail.turned-down.participant.action": "Read the message",

  "mail.application-not-sent.participant.subject": "Your application could not be sent: {{post}}",
  "mail.application-not-sent.participant.body":
    "You applied for {{post}} at {{employer}}. We could not send your application: the job has closed, or it is work that your right-to-work check does not cover.\n\nOther jobs may fit you. If you think that this is wrong, tell your officer.",
  "mail.application-not-sent.participant.action": "See your application",

  "mail.post-changed.participant.subject": "Something has changed: {{post}}",
  "mail.post-changed.participant.body":
    "{{employer}} has changed the hours, the pay or the place of “{{post}}”. Please read it again.\n\nIf you have an offer, the offer stays as it was made. If the job no longer fits you, you can take your application back.",
  "mail.post-changed.participant.action": "Read it again",

  "mail.post-ended.participant.subject": "A job you applied for has closed: {{post}}",
  "mail.post-ended.participant.body":
    "{{employer}} has closed the job {{post}}. Your application ends with it. If an interview was arranged, it does not take place. You need not do anything.\n\nOther jobs may fit you.",
  "mail.post-ended.participant.action": "See your application",

  "mail.post-filled.participant.subject": "News about your application: {{post}}",
  "mail.post-filled.participant.body":
    "All places for “{{post}}” are taken now. If a place comes free, the post opens again.\n\nYour other matches are still there.",
  "mail.post-filled.participant.action": "See your matches",

  "mail.proposal-made.participant.subject": "A job that may suit you: {{post}}",
  "mail.proposal-made.participant.body":
    "Your officer thinks that “{{post}}” at {{employer}} may suit you.\n\nSee why, and say yes or no by {{due}}. {{employer}} knows nothing of you unless you say yes.",
  "mail.proposal-made.participant.action": "See the job",

  "mail.proposal-declined.officer.subject": "An answer to your proposal",
  "mail.proposal-declined.officer.body":
    "{{person}} said no to “{{post}}” at {{employer}}. The reason is on their page; the employer is told nothing.\n\nDoes the reason change what fits them? Look at their profile with them.",
  "mail.proposal-declined.officer.action": "See the reason",

  "mail.hours-asked.employer.subject": "Other hours are asked for: {{post}}",
  "mail.hours-asked.employer.body":
    "A candidate for “{{post}}” asks whether the job can be done in other hours. You see the hours that they chose.\n\nAnswer with hours that work for both of you, or say kindly that it is not possible. The day by which an answer is due stays the same.",
  "mail.hours-asked.employer.action": "See the hours",
  "mail.hours-asked.officer.subject": "Somebody asks for other hours",
  "mail.hours-asked.officer.body":
    "{{person}} asks whether “{{post}}” at {{employer}} can be done in other hours.\n\nAsk {{employer}}, without a name: one press does it.",
  "mail.hours-asked.officer.action": "See the hours",
  "mail.hours-asked-unnamed.employer.subject": "Could the hours be different? {{post}}",
  "mail.hours-asked-unnamed.employer.body":
    "An officer asks for somebody whom “{{post}}” would suit: could the job be done in other hours? You see the hours, and not yet who it is.\n\nAnswer with hours that work for you, or say kindly that it is not possible.",
  "mail.hours-asked-unnamed.employer.action": "See the hours",
  "mail.hours-taken-back.employer.subject": "A question about hours was taken back: {{post}}",
  "mail.hours-taken-back.employer.body":
    "A candidate for “{{post}}” no longer asks for other hours. You need not answer that question. All else stays as it was.",
  "mail.hours-taken-back.employer.action": "See how it stands",
  "mail.hours-taken-back.officer.subject": "A question about hours was taken back",
  "mail.hours-taken-back.officer.body":
    "{{person}} no longer asks for other hours of “{{post}}” at {{employer}}. The proposal stays as it was.",
  "mail.hours-taken-back.officer.action": "See how it stands",
  "mail.hours-taken-back-unnamed.employer.subject": "A question about hours was taken back: {{post}}",
  "mail.hours-taken-back-unnamed.employer.body":
    "An officer had asked whether “{{post}}” could be done in other hours. The question was taken back, and you need not answer it.",
  "mail.hours-taken-back-unnamed.employer.action": "See the candidates",
  "mail.hours-answered.participant.subject": "An answer about the hours: {{post}}",
  "mail.hours-answered.participant.body":
    "{{employer}} has answered your question about the hours of “{{post}}”. Look at the answer, and decide what you want to do.",
  "mail.hours-answered.participant.action": "See the answer",
  "mail.hours-answered.officer.subject": "An answer about the hours",
  "mail.hours-answered.officer.body":
    "{{employer}} has answered what {{person}} asked about the hours of “{{post}}”. They have been told.",
  "mail.hours-answered.officer.action": "See the answer",
  "mail.hours-answered-for.employer.subject": "Your officer answered for you: {{post}}",
  "mail.hours-answered-for.employer.body":
    "Your officer wrote down what you told them about other hours for “{{post}}”.\n\nPlease check that it is right. If it is not, you can take it back for 3 days, or until the person has taken the next step.",
  "mail.hours-answered-for.employer.action": "Check the answer",

  "mail.proposal-lapsed.participant.subject": "You can still answer: {{post}}",
  "mail.proposal-lapsed.participant.body":
    "Your officer suggested “{{post}}” at {{employer}} to you. The day to answer has passed, so it has ended.\n\nIs it still right for you? You can say yes while the job is open. You need not do anything if it is not.",
  "mail.proposal-lapsed.participant.action": "See the job",

  "mail.proposal-lapsed.officer.subject": "No answer to your proposal",
  "mail.proposal-lapsed.officer.body":
    "{{person}} did not answer your proposal of “{{post}}” at {{employer}} in time. Call them: they can still say yes while the post is open.",
  "mail.proposal-lapsed.officer.action": "See the proposal",

  "mail.proposal-ended.participant.subject": "A job suggested to you has closed: {{post}}",
  "mail.proposal-ended.participant.body":
    "{{employer}} has closed the job “{{post}}”, which your officer suggested to you. You need not do anything.\n\nOther jobs may fit you.",
  "mail.proposal-ended.participant.action": "See it",

  "mail.proposal-filled.participant.subject": "News about a job suggested to you: {{post}}",
  "mail.proposal-filled.participant.body":
    "All places for “{{post}}” at {{employer}} are taken now. You need not answer any more. If a place comes free, you can still say yes.\n\nYour other matches are still there.",
  "mail.proposal-filled.participant.action": "See it",

  "mail.proposal-taken-back.participant.subject": "News about a job suggested to you: {{post}}",
  "mail.proposal-taken-back.participant.body":
    "Your officer suggested “{{post}}” at {{employer}} to you, and has taken that back. It is nothing that you did. {{employer}} knew nothing of you. You need not do anything.\n\nThe page says why. Your officer can tell you more.",
  "mail.proposal-taken-back.participant.action": "See why",

  "mail.yes-waits.officer.subject": "A yes waits for you",
  "mail.yes-waits.officer.body":
    "{{person}} wants to go on with “{{post}}” at {{employer}}, and the record of the right to work does not carry it now. They were told that you look at it first. The employer is told nothing.\n\nLook at the right to work with them. When a new record covers the work, they can answer.",
  "mail.yes-waits.officer.action": "See how it stands",

  "mail.offer-waits.officer.subject": "An offer waits for you",
  "mail.offer-waits.officer.body":
    "{{employer}} offers {{person}} “{{post}}”, and the record of the right to work does not carry it now. They know of the offer, and that you look first; nothing lapses meanwhile. The employer is told nothing.\n\nLook at the right to work with them. When a new record covers the work, they can answer, and get the usual days for it.",
  "mail.offer-waits.officer.action": "See the offer",

  "mail.introduction.employer.subject": "Somebody to meet: {{post}}",
  "mail.introduction.employer.body":
    "An officer introduces somebody for “{{post}}”. They said yes to meeting you, and their right to work was assessed for this work.\n\nPlease answer by {{due}}: ask them to an interview, offer them the job, or say kindly that it is not to be.",
  "mail.introduction.employer.action": "Meet them",

  "mail.introduction.officer.subject": "A yes to your proposal",
  "mail.introduction.officer.body":
    "{{person}} said yes to “{{post}}” and is introduced to {{employer}}, who answers by {{due}}.",
  "mail.introduction.officer.action": "See how it stands",

  "mail.consent-ended.employer.subject": "Somebody no longer shares their details: {{post}}",
  "mail.consent-ended.employer.body":
    "Somebody whom you met for “{{post}}” no longer shares their details with you. Please delete what you noted of them. Your officer can help if you were in touch.",
  "mail.consent-ended.employer.action": "See the candidates",

  "mail.answered-for-you.participant.subject": "Your officer answered for you: {{post}}",
  "mail.answered-for-you.participant.body":
    "Your officer wrote down what you told them about “{{post}}” at {{employer}}.\n\nPlease check that it is right. If it is not, you can take it back for 3 days, or until {{employer}} has taken the next step.",
  "mail.answered-for-you.participant.action": "Check the answer",

  "mail.answered-for-you.employer.subject": "Your officer answered for you: {{post}}",
  "mail.answered-for-you.employer.body":
    "Your officer wrote down what you told them about a candidate for “{{post}}”.\n\nPlease check that it is right. If it is not, you can take it back for 3 days, or until the candidate has taken the next step.",
  "mail.answered-for-you.employer.action": "Check the answer",

  "mail.answer-undone.participant.subject": "An answer was taken back: {{post}}",
  "mail.answer-undone.participant.body":
    "{{employer}} has taken back what an officer had answered for them about “{{post}}”. It was written down wrongly. The page shows how it stands now.",
  "mail.answer-undone.participant.action": "See how it stands",

  "mail.answer-undone.employer.subject": "An answer was taken back: {{post}}",
  "mail.answer-undone.employer.body":
    "A candidate for “{{post}}” has taken back what an officer had answered for them. It was written down wrongly. The page shows how it stands now.",
  "mail.answer-undone.employer.action": "See how it stands",

  "mail.answer-undone.officer.subject": "An answer was taken back",
  "mail.answer-undone.officer.body":
    "What you had written down about {{person}} and “{{post}}” at {{employer}} was taken back by the side that you spoke for. Call them.",
  "mail.answer-undone.officer.action": "See how it stands",
  "mail.employer-applied.officer.subject": "An employer asks to join: {{employer}}",
  "mail.employer-applied.officer.body":
    "{{employer}} asks to join in your region. Look up its numbers, call the contact, and approve it or say why not.",
  "mail.employer-applied.officer.action": "See the employer",

  "mail.employer-approved.employer.subject": "{{employer}} is approved at Foothold",
  "mail.employer-approved.employer.body":
    "An officer has approved {{employer}}. Your posts can be published now: an officer checks each one first.",
  "mail.employer-approved.employer.action": "See your posts",

  "mail.employer-refused.employer.subject": "About {{employer}} and Foothold",
  "mail.employer-refused.employer.body":
    "An officer has looked at what you told us about {{employer}}, and could not approve it yet. The reason is on your page, with what you can do.",
  "mail.employer-refused.employer.action": "Read the reason",

  "mail.employer-suspended.employer.subject": "Your posts at Foothold are hidden",
  "mail.employer-suspended.employer.body":
    "An officer has hidden the posts of {{employer}}. Nobody can see them or apply for now. The reason is on your page. Please call your officer.",
  "mail.employer-suspended.employer.action": "Read the reason",

  "mail.employer-restored.employer.subject": "Your posts at Foothold are shown again",
  "mail.employer-restored.employer.body":
    "An officer has settled what was open with {{employer}}. People can see your open posts again, and apply.",
  "mail.employer-restored.employer.action": "See your posts",

  "mail.right-to-work-checked.participant.subject": "Your officer has finished a check",
  "mail.right-to-work-checked.participant.body":
    "An officer has recorded which work you may do. Your matches now show the work that is open to you.",
  "mail.right-to-work-checked.participant.action": "See your matches",

  "mail.right-to-work-ends-soon.participant.subject": "Your officer wants to speak with you",
  "mail.right-to-work-ends-soon.participant.body":
    "It is time to check again which work you may do. Your officer will get in touch with you. You can also call them.\n\nThe end of a document is often not the end of your right to work. If you have asked for more time or for a new document, tell your officer, and bring the letter.",
  "mail.right-to-work-ends-soon.participant.action": "See your profile",

  "mail.right-to-work-ends-soon.officer.subject": "A right to work to check again",
  "mail.right-to-work-ends-soon.officer.body":
    "The record of the right to work of {{person}} ends within four weeks. Look with them whether they applied in time.",
  "mail.right-to-work-ends-soon.officer.action": "See the person",

  "mail.right-to-work-ended.participant.subject": "Your officer wants to speak with you",
  "mail.right-to-work-ended.participant.body":
    "We need to check again which work you may do. Until then we show you no new jobs, and your open applications wait for your officer. We have told no employer.\n\nPlease call your officer. If you have asked for more time or for a new document, bring the letter.",
  "mail.right-to-work-ended.participant.action": "See your profile",

  "mail.right-to-work-ended.officer.subject": "A right to work to check now",
  "mail.right-to-work-ended.officer.body":
    "The record of the right to work of {{person}} has ended. New matches have stopped, and open applications wait for you. The employer is told nothing: the end of a document is not the end of a right to work. Look first.",
  "mail.right-to-work-ended.officer.action": "See the person",

  "mail.right-to-work-look-again.officer.subject": "A right to work to look at today",
  "mail.right-to-work-look-again.officer.body":
    "Today is the day that was set to look again at the right to work of {{person}}. The record stands meanwhile. Look whether anything has changed, and record what you find.",
  "mail.right-to-work-look-again.officer.action": "Look at it",

  "mail.second-look-asked.officer.subject": "A colleague asks you to look at a check",
  "mail.second-look-asked.officer.body":
    "A colleague recorded the right to work of {{person}} and asks for a second look.",
  "mail.second-look-asked.officer.action": "See the record",

  "mail.second-look-answered.officer.subject": "A second look at your check",
  "mail.second-look-answered.officer.body":
    "A colleague has looked at your record of the right to work of {{person}}.",
  "mail.second-look-answered.officer.action": "See the record",

  "mail.person-handed-over.officer.subject": "A person is now on your caseload",
  "mail.person-handed-over.officer.body":
    "{{person}} is on your caseload now. Their notes tell what was done so far.",
  "mail.person-handed-over.officer.action": "See the person",

  "mail.concern-told.participant.subject": "We have what you told us",
  "mail.concern-told.participant.body":
    "You told us that something is wrong. An officer reads it on the next working day at the latest. The employer does not learn from us that it was you.\n\nIs somebody in danger now? Call 999. Is somebody forced to work, or are their papers or pay kept from them? Call the Modern Slavery Helpline: 08000 121 700. It is free, day and night.",
  "mail.concern-told.participant.action": "Open Foothold",
  "mail.concern-done.participant.subject": "An officer has looked at what you told us",
  "mail.concern-done.participant.body":
    "An officer has looked at what you told us was wrong. Thank you: it helps others too. The employer does not learn from us that it was you.\n\nIf you want to know more, call your officer. If it is still wrong, tell us again.",
  "mail.concern-done.participant.action": "Open Foothold",

  "mail.account-opened-for-you.participant.subject": "Your Foothold account",
  "mail.account-opened-for-you.participant.body":
    "An officer of {{partner}} made an account for you at Foothold, as you agreed with them. It is free. You can see your profile and your matches here, change everything, or ask your officer to delete it.\n\nTo sign in, type this e-mail address or your telephone number. We send you a code. You need no password.\n\n{{questions}}",
  "mail.account-opened-for-you.participant.action": "See your profile",
  "mail.account-opened-for-you.call": "If you have a question, call your officer: {{phone}}.",
  "mail.account-opened-for-you.ask": "If you have a question, ask your officer.",
} as const;
