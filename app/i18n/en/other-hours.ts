/** Asking for other hours: what participants read, and the employer's and officer's letters about it. */
export const otherHours = {
  "other-hours.link": "Ask for other hours",
  "other-hours.title": "Ask for other hours",
  "other-hours.lead":
    "Choose the hours that work for you. {{employer}} sees these hours, and nothing else of your week. You need not say why.",
  "other-hours.lead.proposal":
    "Choose the hours that work for you. Your officer asks {{employer}}, without your name. You need not say why.",
  "other-hours.now": "The hours of the job now",
  "other-hours.filled":
    "We filled in the part of these hours that is inside your week, with the journey. Change what you like.",
  "other-hours.rows": "The hours that you would like to work",
  "other-hours.none": "Choose at least one time",
  "other-hours.runs.offer": "You can still say yes or no to the offer, until {{date}}.",
  "other-hours.runs.interview":
    "{{employer}} still answers your application by {{date}}. Your interview stays as it is.",
  "other-hours.runs.interview.undated": "Your interview and your application stay as they are.",
  "other-hours.runs.proposal": "You can still say yes or no to this job, until {{date}}.",
  "other-hours.runs.proposal.late": "You can say yes to this job at any time while it is open.",
  "other-hours.check": "Check what is sent",
  "other-hours.sends": "{{employer}} will see exactly this",
  "other-hours.nothing-yet": "Nothing is sent yet.",
  "other-hours.sum": "You ask for {{hours}}.",
  "other-hours.sum.now": "The job has {{hours}} now.",
  "other-hours.only": "{{employer}} sees these hours, and nothing else of your week. You need not say why.",
  "other-hours.only.proposal":
    "Your officer asks {{employer}} for these hours, without your name. You need not say why.",
  "other-hours.send": "Send these hours",
  "other-hours.change": "Change the hours",
  "other-hours.asked.title": "You asked for other hours",
  "other-hours.asked": "You asked {{employer}} for these hours on {{date}}. There is no answer yet.",
  "other-hours.asked.officer":
    "You asked for these hours on {{date}}. Your officer will ask {{employer}}, without your name.",
  "other-hours.passed_on":
    "Your officer has asked {{employer}} for these hours, without your name. There is no answer yet.",
  "other-hours.said": "This was written down for you: {{said}}. If you did not say so, take it back.",
  "other-hours.withdraw": "Take this question back",
  "other-hours.agreed.title": "{{employer}} can give you these hours",
  "other-hours.agreed.offer": "Your offer has these hours now. You still say yes or no to it.",
  "other-hours.agreed.interview": "If they offer you the job, it can be with these hours.",
  "other-hours.agreed.proposal": "If you say yes to this job, {{employer}} sees that it was you who asked.",
  "other-hours.refused.title": "{{employer}} cannot give you those hours",
  "other-hours.refused": "The job stays as it was. You can still say yes to it, or no.",
  "other-hours.ends":
    "You asked for other hours, and have no answer yet. What you do here ends that question.",
  "other-hours.week": "The hours that you agreed on",
  "other-hours.done.asked": "Your question is sent. {{employer}} sees only the hours that you chose.",
  "other-hours.done.asked.proposal":
    "Your question is sent to your officer, who asks {{employer}} without your name.",
  "other-hours.done.withdrawn": "You took your question back.",
  "other-hours.open": "You have asked already. Take that question back first.",
  "other-hours.not-shared":
    "{{employer}} sees nothing of you now. Choose first what it may see, then ask again.",
  "other-hours.same": "The job has these hours already. Choose other hours.",
  "other-hours.not-in-turn": "This has changed in the meantime. Here is how it stands now.",
  "other-hours.step.asked": "You asked for other hours",
  "other-hours.step.passed_on": "Your officer asked {{employer}}, without your name",
  "other-hours.step.agreed": "{{employer}} said yes to other hours",
  "other-hours.step.refused": "{{employer}} said no to other hours",
  "other-hours.step.withdrawn": "You took your question about hours back",
  "other-hours.step.ended": "Your question about hours ended",
  "other-hours.step.undone": "{{employer}} took its answer about hours back",
} as const;
