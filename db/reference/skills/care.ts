import type { SkillRow } from "./row";

/** Care and health. */
export const CARE = [
  {
    code: "personal-care",
    sectors: ["care", "health"],
    usage: 85,
    words:
      "washing people, help dressing, bathing, caring, carer, care assistant, care worker, toilet help, personal hygiene, wash people, bath, bathing people, dress people, dressing people, getting dressed, get dressed, shower, toileting, caring for people, look after people, washing and dressing, shaving people, continence, caregiver, care giver, carers",
  },
  {
    code: "elderly-care",
    sectors: ["care", "health"],
    usage: 80,
    words:
      "old people, older people, elderly, care home, carer, look after old people, grandparents, nursing home, grandmother, grandfather, senior, seniors, pensioners, aged, old age, residential home, rest home, caregiver",
  },
  {
    code: "home-care",
    sectors: ["care"],
    usage: 65,
    words:
      "care at home, home carer, visiting care, domiciliary, home help, home visits, live in care, carer visits, live-in carer, care in the community",
  },
  {
    code: "dementia-care",
    sectors: ["care", "health"],
    usage: 50,
    words: "dementia, alzheimers, memory problems, forgetful, memory loss, forgetting, alzheimer",
  },
  {
    code: "moving-people",
    sectors: ["care", "health"],
    usage: 60,
    words:
      "moving and handling, hoist, lift people, help people move, wheelchair, patient handling, lifting people, lift patients, lifting patients, transfer patients, push wheelchair, slide sheet, wheel chair",
  },
  {
    code: "medication-support",
    sectors: ["care", "health"],
    usage: 45,
    words:
      "medicine, give medicine, tablets, medication, medicines, giving medicine, give tablets, pills, pill, remind medicine, medicine round",
  },
  {
    code: "mealtime-support",
    sectors: ["care", "health", "childcare"],
    usage: 40,
    words:
      "feeding, help eating, help to eat, give food, mealtimes, feed people, feeding people, help people eat, drinks for residents",
  },
  {
    code: "companionship",
    sectors: ["care", "community"],
    usage: 45,
    words:
      "befriending, keep company, talk with people, lonely people, visiting, kind, listening, talk to old people, visit people, company, chatting, lonely, sitting with people",
  },
  {
    code: "disability-support",
    sectors: ["care", "education", "health"],
    usage: 50,
    words:
      "disabled people, disability, wheelchair users, support worker, blind, deaf, disabled, handicapped, learning to live, support disabled people",
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
    words:
      "mental health, depression, counselling, counsellor, psychology, psychologist, wellbeing, stress, anxiety, sad people, mental illness",
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
    words:
      "nurse, hospital nurse, ward, nursing assistant, healthcare assistant, HCA, nurses, sick people, ill people, patients, hospital, look after sick people, ward work",
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
    words: "pharmacist, chemist, dispensing, drug store, pharmacy assistant, prescriptions",
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
    words:
      "blood pressure, temperature of patients, pulse, observations, weigh patients, blood sugar, measure blood pressure, take temperature, pulse rate, monitor patients, check sugar",
  },
  {
    code: "taking-blood",
    sectors: ["health"],
    usage: 18,
    words:
      "phlebotomy, phlebotomist, blood test, blood samples, injections, vaccination, injection, inject, give injections, needles, vaccines, draw blood, vaccinate, vaccinations",
  },
  {
    code: "wound-care",
    sectors: ["health", "care"],
    usage: 15,
    words: "dressings, bandage, bandages, wounds, plasters, plaster on cut, cuts, burns, stitches",
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
    words:
      "hospital porter, move patients, push wheelchairs, porter, beds, push patients, move beds, hospital beds",
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
    code: "counselling",
    sectors: ["health", "community", "care"],
    usage: 18,
    words:
      "counsellor, counselor, therapist, therapy, psychologist, psychology, talk therapy, counseling, trauma",
  },
  {
    code: "occupational-therapy",
    sectors: ["health", "care"],
    usage: 10,
    words: "occupational therapist, OT, rehab, rehabilitation, daily living aids",
  },
  {
    code: "ambulance-work",
    sectors: ["health", "transport"],
    usage: 15,
    words: "ambulance, paramedic, emergency care, patient transport, ambulance driver, emergency",
  },
  {
    code: "eye-care",
    sectors: ["health", "retail"],
    usage: 10,
    words: "optician, glasses, eye test, eyes, optometrist, spectacles, lenses",
  },
  {
    code: "nutrition-advice",
    sectors: ["health", "hospitality", "community"],
    usage: 12,
    words: "nutrition, dietitian, dietician, nutritionist, diet advice, healthy eating",
  },
  {
    code: "night-care",
    sectors: ["care", "health"],
    usage: 25,
    words: "night care, waking nights, sleep in, night carer, care at night, night shift carer",
  },
  {
    code: "daily-living-support",
    sectors: ["care", "community"],
    usage: 35,
    words:
      "shopping and cleaning for people, help at home, support worker, independent living, help with money, housing support",
  },
] as const satisfies readonly SkillRow[];
