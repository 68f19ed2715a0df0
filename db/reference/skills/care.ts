import type { SkillRow } from "./row";

/** Care and health. */
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
] as const satisfies readonly SkillRow[];
