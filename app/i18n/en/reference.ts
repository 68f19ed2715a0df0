import { skills } from "./skills";

/** Names of what posts and people are described with, by the codes of `db/reference`. */
export const reference = {
  ...skills,

  "sector.hospitality": "Hotels, restaurants and catering",
  "sector.care": "Care",
  "sector.childcare": "Childcare",
  "sector.cleaning": "Cleaning",
  "sector.warehousing": "Warehousing",
  "sector.retail": "Shops",
  "sector.construction": "Construction",
  "sector.transport": "Driving and delivery",
  "sector.food-production": "Food production",
  "sector.manufacturing": "Factories and manufacturing",
  "sector.farming": "Farming and gardening",
  "sector.office-admin": "Office and administration",
  "sector.health": "Health",
  "sector.education": "Schools and education",
  "sector.hair-beauty": "Hair and beauty",
  "sector.security": "Security",
  "sector.it-digital": "Computers and digital",
  "sector.textiles": "Sewing and clothes",
  "sector.vehicle-repair": "Vehicle repair",
  "sector.community": "Community, advice and languages",

  "certificate.food-hygiene-2": "Food hygiene, Level 2",
  "certificate.food-hygiene-2.how":
    "You can take this course online or in a classroom in one day. Colleges and training centres offer it, and many do not charge people who are looking for work.",
  "certificate.food-hygiene-3": "Food hygiene, Level 3 (supervisor)",
  "certificate.food-hygiene-3.how":
    "This course is for people who supervise a kitchen. It usually takes three days and ends with a test.",
  "certificate.cscs-labourer": "CSCS Labourer card",
  "certificate.cscs-labourer.how":
    "You need a Level 1 health and safety in construction award, and a CITB test passed in the last 2 years. Then you apply for the card. Your first card lasts 2 years.",
  "certificate.health-safety-construction-1": "Health and safety in construction, Level 1",
  "certificate.health-safety-construction-1.how":
    "This is a one-day course with a short test. You need it for a CSCS Labourer card.",
  "certificate.citb-test": "CITB health, safety and environment test",
  "certificate.citb-test.how":
    "You book this computer test at a test centre. For a CSCS card it must be less than 2 years old.",
  "certificate.sia-door-supervisor": "SIA licence: door supervisor",
  "certificate.sia-door-supervisor.how":
    "You must be 18 or over. Take the training, then apply to the Security Industry Authority. They check your identity and criminal record. The licence lasts 3 years.",
  "certificate.sia-security-guard": "SIA licence: security guard",
  "certificate.sia-security-guard.how":
    "You must be 18 or over. Take the training, then apply to the Security Industry Authority. They check your identity and criminal record. The licence lasts 3 years.",
  "certificate.sia-cctv": "SIA licence: CCTV",
  "certificate.sia-cctv.how":
    "You must be 18 or over. Take the training, then apply to the Security Industry Authority. They check your identity and criminal record. The licence lasts 3 years.",
  "certificate.dbs-basic": "Basic DBS check",
  "certificate.dbs-basic.how":
    "You can ask for this check yourself on GOV.UK. You need proof of who you are.",
  "certificate.dbs-standard": "Standard DBS check",
  "certificate.dbs-standard.how":
    "Only an employer can ask for this check. You do not need it before you apply.",
  "certificate.dbs-enhanced": "Enhanced DBS check",
  "certificate.dbs-enhanced.how":
    "Only an employer can ask for this check. You do not need it before you apply.",
  "certificate.dbs-enhanced-barred": "Enhanced DBS check with barred lists",
  "certificate.dbs-enhanced-barred.how":
    "Only an employer can ask for this check. You do not need it before you apply.",
  "certificate.care-certificate": "Care Certificate",
  "certificate.care-certificate.how":
    "Most care employers train you for this in your first weeks of work. It covers 16 standards.",
  "certificate.care-2": "Care, Level 2",
  "certificate.care-2.how": "Colleges teach this course. Some employers let you study while you work.",
  "certificate.childcare-2": "Childcare, Level 2",
  "certificate.childcare-2.how":
    "Colleges teach this course, part time or full time, with a placement in a nursery.",
  "certificate.childcare-3": "Childcare, Level 3",
  "certificate.childcare-3.how":
    "Colleges teach this course, with a placement in a nursery. A childcare qualification from another country may count: ask your officer.",
  "certificate.paediatric-first-aid": "Paediatric first aid",
  "certificate.paediatric-first-aid.how":
    "This course takes one or two days. You take it again after 3 years.",
  "certificate.first-aid-at-work": "First aid at work",
  "certificate.first-aid-at-work.how":
    "This course takes one to three days. You take it again after 3 years.",
  "certificate.forklift": "Forklift certificate",
  "certificate.forklift.how":
    "You train on a forklift with an accredited trainer and take a test. It usually takes three to five days.",
  "certificate.driving-car": "Driving licence: car (category B)",
  "certificate.driving-car.how":
    "You can usually drive on a licence from another country for 12 months after you come to live here. Then you need a British licence. Some licences can be exchanged; for others you pass a British test.",
  "certificate.driving-medium-lorry": "Driving licence: medium lorry (category C1)",
  "certificate.driving-medium-lorry.how":
    "You need a British car licence first. Then a medical check, a theory test and a driving test.",
  "certificate.driving-lorry": "Driving licence: lorry (category C)",
  "certificate.driving-lorry.how":
    "You need a British car licence first. Then a medical check, a theory test and a driving test. To drive as a job you also need a Driver CPC.",
  "certificate.driving-lorry-trailer": "Driving licence: lorry with trailer (category C+E)",
  "certificate.driving-lorry-trailer.how":
    "You need a British car licence first. Then a medical check, a theory test and driving tests. To drive as a job you also need a Driver CPC.",
  "certificate.driving-minibus": "Driving licence: minibus (category D1)",
  "certificate.driving-minibus.how":
    "You need a British car licence first. Then a medical check, a theory test and a driving test.",
  "certificate.driving-bus": "Driving licence: bus (category D)",
  "certificate.driving-bus.how":
    "Many bus companies train new drivers and pay them while they learn. You need a British car licence first.",
  "certificate.driver-cpc": "Driver CPC",
  "certificate.driver-cpc.how":
    "You take tests to get your driver qualification card. Then 35 hours of training every 5 years.",
  "certificate.enic-statement": "UK ENIC statement of comparability",
  "certificate.enic-statement.how":
    "UK ENIC compares your qualification from another country with British ones. You apply online with your certificates. There is a fee.",

  "condition.alcohol": "Handles or serves alcohol",
  "condition.alcohol.own": "Handling or serving alcohol",
  "condition.pork": "Handles pork",
  "condition.pork.own": "Handling pork",
  "condition.gambling": "Takes bets or sells lottery tickets",
  "condition.gambling.own": "Taking bets or selling lottery tickets",
  "condition.nights": "Works at night",
  "condition.nights.own": "Working at night",
  "condition.lone-working": "Works alone",
  "condition.lone-working.own": "Working alone",
  "condition.heavy-lifting": "Lifts heavy things",
  "condition.heavy-lifting.own": "Lifting heavy things",
  "condition.standing": "Stands for most of the shift",
  "condition.standing.own": "Standing for most of the shift",
  "condition.driving": "Drives as part of the job",
  "condition.driving.own": "Driving as part of the job",
  "condition.heights": "Works at height or on ladders",
  "condition.heights.own": "Working at height or on ladders",
  "condition.cold": "Works in the cold",
  "condition.cold.own": "Working in the cold",
  "condition.heat": "Works in the heat",
  "condition.heat.own": "Working in the heat",
  "condition.outdoors": "Works outdoors in all weather",
  "condition.outdoors.own": "Working outdoors in all weather",
  "condition.noise": "Works with loud noise",
  "condition.noise.own": "Working with loud noise",
  "condition.chemicals": "Works with chemicals or dust",
  "condition.chemicals.own": "Working with chemicals or dust",
  "condition.animals": "Works with animals",
  "condition.animals.own": "Working with animals",
  "condition.personal-care": "Helps people to wash, dress or use the toilet",
  "condition.personal-care.own": "Helping people to wash, dress or use the toilet",

  "reason.hours": "The hours do not fit my week",
  "reason.travel": "It is too far, or hard to get to",
  "reason.pay": "The pay is too low for me",
  "reason.childcare": "I do not have care for my children at these times",
  "reason.health": "My health does not allow it",
  "reason.kind-of-work": "I do not want to do this kind of work",
  "reason.employer": "I do not want to work for this employer",
  "reason.start-date": "The start date does not work for me",
  "reason.other-work": "I have taken other work",
  "reason.other": "Another reason",
  "reason.found-work": "I have found other work",
  "reason.hours-changed": "My hours have changed",
  "reason.travel-too-far": "It is too far, or hard to get to",
  "reason.family-reasons": "Family reasons",
  "reason.my-health": "My health",
  "reason.waited-too-long": "I waited too long for an answer",
  "reason.moved-away": "I have moved, or will move, to another place",
  "reason.applied-by-mistake": "I applied by mistake",
  "reason.changed-my-mind": "I have changed my mind",
  "reason.places-filled": "All places are filled",
  "reason.places-filled.message":
    "Thank you for applying for {{title}}. All the places at {{employer}} have now gone to other people. We are sorry that it did not work out this time.",
  "reason.more-experience": "We need more experience in what the post asks for",
  "reason.more-experience.message":
    "Thank you for applying for {{title}}. {{employer}} chose people with more experience in what this job needs. Your officer can help you to find a way to get that experience.",
  "reason.missing-certificate": "A certificate that the post asks for is missing",
  "reason.missing-certificate.message":
    "Thank you for applying for {{title}}. This job needs a certificate on the first day. Your officer can tell you how to get it, so that you can apply for jobs like this.",
  "reason.english-for-this-job": "The job needs the level of English that the post asks for",
  "reason.english-for-this-job.message":
    "Thank you for applying for {{title}}. For this job {{employer}} needs more English than you have shown so far. Your officer can help you to find a class.",
  "reason.hours-do-not-fit": "We could not agree on the hours",
  "reason.hours-do-not-fit.message":
    "Thank you for applying for {{title}}. You and {{employer}} could not find hours that suit both. We will keep looking for jobs that fit your week.",
  "reason.start-does-not-fit": "We could not agree on the start date",
  "reason.start-does-not-fit.message":
    "Thank you for applying for {{title}}. You and {{employer}} could not find a start date that suits both. We will keep looking for jobs that start when you can.",
  "reason.could-not-reach": "We could not reach the person",
  "reason.could-not-reach.message":
    "Thank you for applying for {{title}}. {{employer}} tried to reach you and could not. Check that your phone number and email are right, so that the next employer can reach you.",
  "reason.did-not-come": "The person did not come to the interview",
  "reason.did-not-come.message":
    "You had an interview for {{title}} and {{employer}} did not see you there. If something stopped you from coming, tell your officer. They can help.",
  "reason.job-no-longer-there": "The job is no longer there",
  "reason.job-no-longer-there.message":
    "Thank you for applying for {{title}}. {{employer}} no longer has this job. It is nothing that you did.",
  "reason.another-reason": "Another reason",
  "reason.another-reason.message":
    "Thank you for applying for {{title}}. {{employer}} has decided not to go further this time. Your officer can talk with you about what to try next.",
  "reason.offer-mistake": "Something in the offer is not right: we send another",
  "reason.offer-mistake.message":
    "{{employer}} has taken back its offer for {{title}}, because something in it was not right. Your application still counts, and {{employer}} answers you again. You need not do anything.",
  "reason.offer-job-gone": "The job is no longer there",
  "reason.offer-job-gone.message":
    "{{employer}} has taken back its offer for {{title}}, because the job is no longer there. We are sorry. It is nothing that you did. Your officer can help you to find another job.",
  "reason.offer-another-reason": "Another reason",
  "reason.offer-another-reason.message":
    "{{employer}} has taken back its offer for {{title}}. We are sorry. Your officer can talk with you about what to try next.",
  "reason.unclear-work": "It is not clear what the work is",
  "reason.unclear-hours": "The hours are not clear",
  "reason.pay-too-low": "The pay is below the minimum wage, or not clear",
  "reason.asks-too-much": "It asks for more than the job needs",
  "reason.unlawful-wording": "Some words may be unlawful discrimination",
  "reason.unpaid-work": "The work would have to be paid",
  "reason.posted-twice": "The same post is already there",
  "reason.something-else": "Something else, as noted",
  "reason.no-answers": "Applicants get no answer",
  "reason.complaint": "A complaint is being looked into",
  "reason.unlawful-practice": "Pay or treatment may be unlawful",
  "reason.asked-to-pause": "The employer asked for a pause",

  "region.norfolk": "Norfolk",
  "region.suffolk": "Suffolk",
  "region.cambridgeshire": "Cambridgeshire",
  "region.essex": "Essex",
  "region.hertfordshire": "Hertfordshire",
  "region.bedfordshire": "Bedfordshire",
  "region.birmingham": "Birmingham",
  "region.coventry": "Coventry",
  "region.wolverhampton": "Wolverhampton",
  "region.elsewhere": "Elsewhere in the UK",
} as const;
