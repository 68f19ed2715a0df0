import type { SkillRow } from "./row";

/** Care, health, childcare and schools. */
export const CARE = [
  {
    code: "personal-care",
    sectors: ["care", "health"],
    usage: 85,
    words:
      "washing people, help dressing, bathing, caring, carer, care assistant, care worker, toilet help, personal hygiene",
  },
  {
    code: "elderly-care",
    sectors: ["care", "health"],
    usage: 80,
    words:
      "old people, older people, elderly, care home, carer, look after old people, grandparents, nursing home",
  },
  {
    code: "home-care",
    sectors: ["care"],
    usage: 65,
    words: "care at home, home carer, visiting care, domiciliary, home help, home visits, live in care",
  },
  {
    code: "dementia-care",
    sectors: ["care", "health"],
    usage: 50,
    words: "dementia, alzheimers, memory problems, forgetful",
  },
  {
    code: "moving-people",
    sectors: ["care", "health"],
    usage: 60,
    words: "moving and handling, hoist, lift people, help people move, wheelchair, patient handling",
  },
  {
    code: "medication-support",
    sectors: ["care", "health"],
    usage: 45,
    words: "medicine, give medicine, tablets, medication, medicines",
  },
  {
    code: "mealtime-support",
    sectors: ["care", "health", "childcare"],
    usage: 40,
    words: "feeding, help eating, help to eat, give food, mealtimes",
  },
  {
    code: "companionship",
    sectors: ["care", "community"],
    usage: 45,
    words: "befriending, keep company, talk with people, lonely people, visiting, kind, listening",
  },
  {
    code: "disability-support",
    sectors: ["care", "education", "health"],
    usage: 50,
    words: "disabled people, disability, wheelchair users, support worker, blind, deaf",
  },
  {
    code: "learning-disability-support",
    sectors: ["care", "education"],
    usage: 40,
    words: "learning disabilities, autism, autistic, special needs, support worker, downs syndrome",
  },
  {
    code: "mental-health-support",
    sectors: ["care", "health", "community"],
    usage: 40,
    words: "mental health, depression, counselling, counsellor, psychology, psychologist, wellbeing",
  },
  {
    code: "end-of-life-care",
    sectors: ["care", "health"],
    usage: 20,
    words: "hospice, palliative, dying, palliative care",
  },
  {
    code: "care-notes",
    sectors: ["care", "health"],
    usage: 35,
    words: "care plans, care records, write care notes, daily notes, handover",
  },
  {
    code: "infection-control",
    sectors: ["care", "health", "cleaning", "childcare", "hair-beauty"],
    usage: 50,
    words: "infection, germs, hand washing, gloves and masks, hygiene, virus, covid",
  },
  {
    code: "safeguarding-adults",
    sectors: ["care", "health", "community"],
    usage: 35,
    words: "safeguarding, protect people, abuse, keep adults safe",
  },
  {
    code: "nursing",
    sectors: ["health", "care"],
    usage: 45,
    words: "nurse, hospital nurse, ward, nurce, nursing assistant, healthcare assistant, HCA",
  },
  {
    code: "midwifery",
    sectors: ["health"],
    usage: 15,
    words: "midwife, birth, pregnant women, delivery of babies, maternity",
  },
  {
    code: "medicine",
    sectors: ["health"],
    usage: 20,
    words: "doctor, physician, surgeon, GP, surgery, medical doctor, dr, clinical",
  },
  {
    code: "dentistry",
    sectors: ["health"],
    usage: 15,
    words: "dentist, dental nurse, dental, teeth, tooth, dental assistant",
  },
  {
    code: "pharmacy",
    sectors: ["health", "retail"],
    usage: 25,
    words: "pharmacist, chemist, dispensing, drug store, pharmacy assistant, prescriptions, farmacy",
  },
  {
    code: "physiotherapy",
    sectors: ["health"],
    usage: 12,
    words: "physio, physiotherapist, rehabilitation, exercises",
  },
  {
    code: "laboratory-work",
    sectors: ["health", "manufacturing", "food-production"],
    usage: 25,
    words: "lab, laboratory, lab technician, testing samples, biology, chemistry, scientist, science",
  },
  {
    code: "taking-observations",
    sectors: ["health", "care"],
    usage: 30,
    words: "blood pressure, temperature of patients, pulse, observations, weigh patients",
  },
  {
    code: "taking-blood",
    sectors: ["health"],
    usage: 18,
    words: "phlebotomy, phlebotomist, blood test, blood samples, injections, vaccination",
  },
  {
    code: "wound-care",
    sectors: ["health", "care"],
    usage: 15,
    words: "dressings, bandage, bandages, wounds",
  },
  {
    code: "medical-imaging",
    sectors: ["health"],
    usage: 10,
    words: "x-ray, xray, radiographer, ultrasound, scan, radiology, MRI",
  },
  {
    code: "hospital-portering",
    sectors: ["health"],
    usage: 30,
    words: "hospital porter, move patients, push wheelchairs, porter, beds",
  },
  {
    code: "sterilising-equipment",
    sectors: ["health", "hair-beauty"],
    usage: 25,
    words: "sterilise, sterilize, sterile, clean instruments, disinfect tools",
  },
  {
    code: "medical-reception",
    sectors: ["health", "office-admin"],
    usage: 30,
    words:
      "doctors receptionist, clinic reception, patient appointments, surgery reception, medical secretary",
  },
  {
    code: "baby-care",
    sectors: ["childcare"],
    usage: 55,
    words:
      "babies, baby, nappies, change nappies, feed babies, infants, newborn, diapers, babysitting, babysitter",
  },
  {
    code: "looking-after-children",
    sectors: ["childcare", "education"],
    usage: 80,
    words:
      "children, kids, childcare, child care, childminder, nanny, look after kids, nursery, nursery assistant, take care of children",
  },
  {
    code: "play-activities",
    sectors: ["childcare", "education"],
    usage: 60,
    words: "play, games, toys, playing with children, early years, outdoor play, playground",
  },
  {
    code: "child-development",
    sectors: ["childcare", "education"],
    usage: 45,
    words: "how children learn, EYFS, early years learning, stages of learning, child progress",
  },
  {
    code: "safeguarding-children",
    sectors: ["childcare", "education", "community", "health"],
    usage: 60,
    words: "safeguarding, child protection, keep children safe, protect children",
  },
  {
    code: "behaviour-support",
    sectors: ["childcare", "education", "community"],
    usage: 40,
    words: "behaviour, behavior, calm children, difficult children, discipline",
  },
  {
    code: "storytelling",
    sectors: ["childcare", "education"],
    usage: 30,
    words: "stories, reading to children, read stories, songs, singing with children, books",
  },
  {
    code: "arts-and-crafts",
    sectors: ["childcare", "education", "care", "community"],
    usage: 35,
    words: "crafts, drawing, painting with children, making things, art, handicraft, craft",
  },
  {
    code: "child-meals",
    sectors: ["childcare", "education"],
    usage: 30,
    words: "feed children, snacks, lunch for children, cook for children, school dinners",
  },
  {
    code: "special-needs-support",
    sectors: ["education", "childcare"],
    usage: 50,
    words:
      "special needs, SEN, SEND, autism, children with disabilities, one to one support, learning support",
  },
  {
    code: "classroom-support",
    sectors: ["education"],
    usage: 65,
    words:
      "teaching assistant, TA, classroom assistant, help the teacher, school helper, help in class, teacher assistant",
  },
  {
    code: "teaching",
    sectors: ["education"],
    usage: 55,
    words:
      "teacher, teach, school teacher, lessons, lecturer, professor, primary teacher, techer, instructor",
  },
  {
    code: "teaching-maths-science",
    sectors: ["education"],
    usage: 25,
    words: "maths teacher, science teacher, physics, chemistry, biology, teach maths, math teacher",
  },
  {
    code: "teaching-languages",
    sectors: ["education", "community"],
    usage: 30,
    words:
      "english teacher, ESOL, language teacher, arabic teacher, french teacher, teach english, teach language",
  },
  {
    code: "tutoring",
    sectors: ["education"],
    usage: 25,
    words: "tutor, private lessons, homework help, homework club, one to one teaching",
  },
  {
    code: "lesson-planning",
    sectors: ["education"],
    usage: 25,
    words: "prepare lessons, plan lessons, curriculum, teaching plans",
  },
  {
    code: "lunchtime-supervision",
    sectors: ["education", "childcare"],
    usage: 45,
    words:
      "lunchtime supervisor, dinner lady, midday assistant, midday supervisor, playground, school lunch, lunch time",
  },
  {
    code: "exam-invigilation",
    sectors: ["education"],
    usage: 20,
    words: "exams, invigilator, watch exams, tests",
  },
  {
    code: "library-work",
    sectors: ["education", "community"],
    usage: 15,
    words: "library, librarian, books",
  },
] as const satisfies readonly SkillRow[];
