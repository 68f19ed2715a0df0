/** Words for employers: what Foothold asks of them, how they join, and what they tell of themselves. */
export const employers = {
  "frame.forEmployers": "For employers",
  "frame.organisation": "My organisation",
  "frame.employers": "Employers",
  "frame.officer": "Your officer",

  "employers.title": "For employers",
  "employers.lead":
    "Meet people who are new to the UK and who can work your shifts. An officer in your area helps both sides. It is free.",
  "employers.how": "How it goes",
  "employers.how.1": "You tell us about your organisation. It takes about five minutes.",
  "employers.how.2":
    "An officer in your area calls you, and approves your organisation. You can write your first post while you wait.",
  "employers.how.3": "The officer checks each post. After that, people whom it fits can see it and apply.",
  "employers.how.4": "You answer each person, meet those you like, and decide whom you hire.",
  "employers.asks": "What we ask of you",
  "employers.asks.1": "Pay at least the minimum wage for every hour of work, trial shifts too.",
  "employers.asks.2": "Say the true hours, pay and place in your post, before anyone applies.",
  "employers.asks.3":
    "Answer everyone who applies, within five working days. A kind no helps more than silence.",
  "employers.asks.4":
    "Do your own right-to-work check on everyone you hire, before the first day. Ours does not replace it.",
  "employers.asks.5": "Never take money from anyone for a job.",
  "employers.asks.6":
    "Offer unpaid roles only where the law allows it: most are for charities and public bodies. An officer confirms that you are one.",
  "employers.asks.7":
    "If you supply workers for farming, shellfish gathering or food processing, have a gangmaster licence. We look it up before your first post is open.",
  "employers.asks.8":
    "Treat people fairly. If you do not, we hide your posts while we find out what happened.",
  "employers.tells": "What we tell you of each person",
  "employers.tells.1":
    "That they can lawfully do this job: an officer has assessed it. With an offer, any limit of hours.",
  "employers.tells.2":
    "Whether they can work these shifts, where we know, and what they have of the skills and certificates you ask for.",
  "employers.tells.3": "Their name, and what they agree to share with you.",
  "employers.never": "What we never tell you",
  "employers.never.1": "Where somebody comes from, and how they came to have the right to work here.",
  "employers.never.2": "Their health, faith, children or family.",
  "employers.never.3":
    "Where they live, how they travel, and when they are free, unless they choose to show you their hours.",
  "employers.never.4": "Work that they would rather not do, and why somebody said no to you.",
  "employers.never.5": "Please do not ask for these either. You need none of them to decide.",
  "employers.join": "Ask to join",
  "employers.known": "You have joined already?",

  "employers.join.title": "Ask to join Foothold",
  "employers.join.step.organisation": "Your organisation",
  "employers.join.step.registers": "Numbers and reasons",
  "employers.join.step.contact": "Whom we talk with",
  "employers.join.continue": "Continue",
  "employers.join.back": "Go back",
  "employers.join.lead.organisation": "Three short pages. Nothing is sent before the last one.",
  "employers.join.lead.registers":
    "The numbers help an officer to find you in the public registers. Leave out what you do not have.",
  "employers.join.lead.contact":
    "We send a code to your work e-mail, to be sure that it is yours. When you type it, an officer in your area hears that you have asked.",
  "employers.join.privacy":
    "Only officers in your area see these facts. People who look for work see the name and what you do.",

  "employers.name.required": "Enter the name of the organisation",
  "employers.name": "Name of the organisation",
  "employers.name.hint": "As people know it. For example: Riverside Hotel",
  "employers.kind.required": "Choose what it is",
  "employers.kind": "What is it?",
  "employers.kind.business": "A business",
  "employers.kind.business.hint":
    "Also a social enterprise that is no charity, and somebody who works for themselves",
  "employers.kind.charity": "A charity",
  "employers.kind.public_body": "A public body",
  "employers.kind.public_body.hint": "For example: a council, a school, the NHS",
  "employers.description.required": "Say what it does",
  "employers.description": "What does it do?",
  "employers.description.contact":
    "Leave out e-mail addresses, phone numbers and web addresses: everybody reads this.",
  "employers.description.hint": "Two or three sentences. People read them beside your posts.",
  "employers.sectors": "Which kinds of work do you have?",
  "employers.sectors.required": "Choose at least one kind of work",
  "employers.size.required": "Choose how many people work there",
  "employers.size": "How many people work there?",
  "employers.size.under_10": "Fewer than 10",
  "employers.size.10_to_49": "10 to 49",
  "employers.size.50_to_249": "50 to 249",
  "employers.size.250_or_more": "250 or more",
  "employers.town.required": "Enter the town where most of the work is",
  "employers.town": "Town where most of the work is",
  "employers.town.hint": "It decides which officer looks after you. Each post has a place of its own.",
  "employers.website": "Website (optional)",
  "employers.website.wrong": "Enter a web address like www.example.org",
  "employers.companyNumber": "Number at Companies House (optional)",
  "employers.companyNumber.hint":
    "8 digits, or 2 letters and 6 digits. For example: 01234567, SC123456, NI123456",
  "employers.companyNumber.wrong": "Enter a company number like 01234567, SC123456 or NI123456",
  "employers.charityNumber": "Charity number (optional)",
  "employers.charityNumber.hint":
    "England and Wales: 6 or 7 digits. Scotland: SC and 6 digits. Northern Ireland: NIC and 6 digits.",
  "employers.charityNumber.wrong": "Enter a charity number like 1234567, SC012345 or NIC100123",
  "employers.suppliesWorkers.required": "Choose whether you supply workers to others",
  "employers.suppliesWorkers":
    "Do you supply workers to others, in farming, shellfish gathering or food processing?",
  "employers.suppliesWorkers.hint": "Choose no if people work for you, at your own place.",
  "employers.yes": "Yes",
  "employers.no": "No",
  "employers.gangmasterLicence": "Number of your gangmaster licence",
  "employers.gangmasterLicence.hint": "The licence of the Gangmasters and Labour Abuse Authority",
  "employers.gangmasterLicence.wrong": "Enter the number of the licence: letters and digits only",
  "employers.gangmasterLicence.required": "Enter the number of your licence. The law asks for one.",
  "employers.reasonToJoin.required": "Say why you would like to hire people who are new here",
  "employers.reasonToJoin": "Why would you like to hire people who are new here?",
  "employers.reasonToJoin.hint":
    "For example: we cannot fill early shifts, and two of our best people came this way.",
  "employers.contactName.required": "Enter the full name of the person we talk with",
  "employers.contactName": "Full name of the person we talk with",
  "employers.email": "Work e-mail address",
  "employers.email.hint": "We send a code to it. You sign in with it later.",
  "employers.phone": "Phone",
  "employers.phone.hint": "Your officer calls you on it.",
  "employers.phone.wrong": "Enter a phone number like 01603 555 012",

  "employers.note.required": "Write a few words: they stay in the history",

  "employers.done.saved": "Your changes are saved",
  "employers.done.unsettled":
    "Your changes are saved. An officer has to confirm your organisation's details again.",
  "employers.done.invited": "We have sent the invitation",
  "employers.done.invited-already": "They are invited already, and the invitation still works",
  "employers.done.sent-again": "We have sent a new link. The one before it does not work any more.",
  "employers.done.taken-back": "The invitation is taken back",
  "employers.done.removed": "They are no longer a member",
  "employers.done.handed-over": "They are an owner now, and you are a member",
  "employers.done.left": "You have left the organisation",
  "employers.done.asked": "An officer will look at it again",
  "employers.done.approved": "The employer is approved, and has been told",
  "employers.done.refused": "The employer has been told why",
  "employers.done.suspended": "The posts of this employer are hidden, and it has been told",
  "employers.done.restored": "The posts of this employer are shown again, and it has been told",
  "employers.done.verified": "This is recorded as verified",
  "employers.done.unverified": "This is recorded as not verified",
  "employers.done.officer": "You are this employer's officer now",
  "employers.done.already": "That was done already",
  "employers.done.moved": "Somebody was first: look at the history below",
} as const;
