import type { SkillRow } from "./row";

/** Skills that many kinds of work ask for. */
export const PEOPLE = [
  {
    code: "customer-service",
    sectors: [
      "hospitality",
      "retail",
      "office-admin",
      "hair-beauty",
      "transport",
      "security",
      "vehicle-repair",
    ],
    usage: 100,
    words:
      "customers, serving people, help customers, service, clients, guests, serving customers, serve customers, help people in shop, greet customers, talk to customers, customer care, polite",
  },
  {
    code: "teamwork",
    sectors: [
      "hospitality",
      "care",
      "warehousing",
      "retail",
      "construction",
      "manufacturing",
      "food-production",
    ],
    usage: 95,
    words: "team work, work together, working with others, team player, work in a team",
  },
  {
    code: "communication",
    sectors: ["care", "office-admin", "retail", "education", "community", "health", "security"],
    usage: 85,
    words:
      "talking to people, speaking, listening, explaining, good communication, explaining things, explain things, talking, good with people, friendly, good listener, chatting, people skills",
  },
  {
    code: "time-keeping",
    sectors: ["hospitality", "warehousing", "cleaning", "manufacturing", "transport", "farming"],
    usage: 70,
    words: "punctual, on time, reliable, punctuality, never late",
  },
  {
    code: "following-instructions",
    sectors: [
      "warehousing",
      "manufacturing",
      "food-production",
      "farming",
      "cleaning",
      "textiles",
      "construction",
    ],
    usage: 65,
    words: "follow instructions, following orders, procedures, careful, follow rules",
  },
  {
    code: "working-under-pressure",
    sectors: ["hospitality", "health", "warehousing", "retail", "transport", "food-production"],
    usage: 55,
    words: "busy place, fast work, pressure, stress, fast paced, quick work",
  },
  {
    code: "problem-solving",
    sectors: ["it-digital", "manufacturing", "office-admin", "vehicle-repair", "community", "construction"],
    usage: 50,
    words: "solve problems, fixing problems, find answers, solutions",
  },
  {
    code: "basic-maths",
    sectors: ["retail", "warehousing", "office-admin", "construction", "manufacturing", "textiles"],
    usage: 45,
    words:
      "numbers, counting, maths, math, calculations, numeracy, mathematics, adding up, sums, money maths, calculator",
  },
  {
    code: "using-computers",
    sectors: ["office-admin", "it-digital", "warehousing", "retail", "education", "health", "community"],
    usage: 85,
    words:
      "computer, computers, basic computer, IT skills, internet, laptop, windows, tablet, microsoft, microsoft office, use computer, word and excel, mouse, basic IT, PC, MS office",
  },
  {
    code: "health-and-safety",
    sectors: [
      "construction",
      "manufacturing",
      "warehousing",
      "farming",
      "cleaning",
      "food-production",
      "education",
    ],
    usage: 75,
    words: "safety, safe working, risk, risk assessment, protective clothing, PPE, accident",
  },
  {
    code: "manual-handling",
    sectors: [
      "warehousing",
      "construction",
      "manufacturing",
      "food-production",
      "farming",
      "transport",
      "retail",
    ],
    usage: 80,
    words:
      "lifting, heavy lifting, carrying, moving boxes, lift heavy things, move furniture, moving things, lift boxes, heavy, strong, carry heavy things, carry boxes, heavy work",
  },
  {
    code: "first-aid",
    sectors: ["childcare", "care", "education", "security", "health", "construction"],
    usage: 60,
    words:
      "emergency help, CPR, helping injured people, accidents, resuscitation, injury, injuries, bleeding, choking, first aider, plasters",
  },
  {
    code: "record-keeping",
    sectors: ["care", "health", "office-admin", "childcare", "warehousing", "vehicle-repair", "security"],
    usage: 55,
    words:
      "writing notes, keep records, logs, forms, filling forms, paperwork, writing reports, write down, keeping notes, fill in forms, write records",
  },
  {
    code: "team-leading",
    sectors: ["hospitality", "retail", "warehousing", "cleaning", "manufacturing", "construction", "care"],
    usage: 50,
    words:
      "supervisor, supervising, team leader, leading a team, in charge, manager, managing people, leadership, lead team, boss, lead people, managing staff, manage staff, run a team",
  },
  {
    code: "training-others",
    sectors: ["education", "manufacturing", "hospitality", "hair-beauty", "community"],
    usage: 40,
    words:
      "teach new staff, training staff, show others, coaching, trainer, train people, training people, explain work, teach workers, show new people, induction",
  },
  {
    code: "complaints",
    sectors: ["retail", "hospitality", "office-admin", "transport"],
    usage: 35,
    words:
      "angry customers, complaints handling, difficult customers, solve complaints, unhappy customers, complaining, customer complains, refunds",
  },
  {
    code: "planning",
    sectors: ["office-admin", "construction", "transport", "community", "education", "farming"],
    usage: 45,
    words:
      "organising, organizing, organised, plan work, schedule, rotas, rota, time management, plan, organise, timetable, timetables, organisation",
  },
  {
    code: "interpreting",
    sectors: ["community", "health", "education", "office-admin", "care"],
    usage: 55,
    words:
      "interpreter, interpret, speak two languages, languages, bilingual, speak for others, speak languages, speaking languages, languages spoken, help people speak, translate speech, translate for people, phone interpreting, speak arabic, speak ukrainian, speak dari, speak english",
  },
  {
    code: "translation",
    sectors: ["community", "office-admin", "it-digital", "education"],
    usage: 40,
    words:
      "translator, translate, translating, translations, write in two languages, translate documents, written translation, subtitles",
  },
  {
    code: "mentoring",
    sectors: ["community", "education", "care", "office-admin"],
    usage: 30,
    words: "mentor, guide people, support new people, buddy",
  },
  {
    code: "advice-work",
    sectors: ["community", "office-admin", "health"],
    usage: 35,
    words:
      "advice, advisor, adviser, give advice, case work, case worker, help with forms, benefits advice, helping refugees, help people with forms, housing advice, help migrants, asylum advice, job advice",
  },
  {
    code: "advocacy",
    sectors: ["community", "care"],
    usage: 20,
    words: "advocate, speak up for people, human rights, rights",
  },
  {
    code: "community-outreach",
    sectors: ["community", "health"],
    usage: 30,
    words: "community work, meeting communities, outreach, social work, social worker, community worker",
  },
  {
    code: "group-activities",
    sectors: ["community", "care", "childcare", "education"],
    usage: 35,
    words: "running groups, workshops, activities, facilitator, lead a group, clubs, workshop",
  },
  {
    code: "youth-work",
    sectors: ["community", "education"],
    usage: 30,
    words: "young people, teenagers, youth worker, youth club",
  },
  {
    code: "fundraising",
    sectors: ["community", "office-admin"],
    usage: 20,
    words: "raise money, charity collection, grants, donations, raising money",
  },
  {
    code: "event-organising",
    sectors: ["community", "hospitality", "office-admin"],
    usage: 35,
    words:
      "events, event planning, weddings, parties, conferences, festivals, event manager, organise party, organise events, plan weddings",
  },
  {
    code: "volunteer-support",
    sectors: ["community"],
    usage: 20,
    words: "volunteers, coordinate volunteers, food bank, foodbank",
  },
  {
    code: "public-speaking",
    sectors: ["community", "education"],
    usage: 20,
    words: "speeches, presentations, presenting, talk to a group",
  },
  {
    code: "sports-coaching",
    sectors: ["education", "community"],
    usage: 25,
    words:
      "sport, football, coach, fitness, gym, swimming, sports teacher, personal trainer, swimming lessons, swimming teacher, teach swimming, PE teacher, gym instructor, exercise class, yoga, dance class, martial arts, boxing, karate",
  },
  {
    code: "music-and-arts",
    sectors: ["community", "education"],
    usage: 20,
    words: "music, musician, singing, painting pictures, artist, art, drawing, theatre, actor, dance",
  },
  {
    code: "journalism",
    sectors: ["community", "it-digital"],
    usage: 12,
    words: "journalist, news, reporter, writing articles, radio, television, writer",
  },
  {
    code: "sign-language",
    sectors: ["community", "education", "care", "health"],
    usage: 18,
    words: "signing, BSL, deaf people, sign with hands, talk with deaf people",
  },
  {
    code: "tour-guiding",
    sectors: ["community", "hospitality", "transport"],
    usage: 15,
    words: "tour guide, tourist guide, guide tourists, show visitors around, museum guide, tourism, travel",
  },
  {
    code: "lifeguarding",
    sectors: ["community", "education"],
    usage: 18,
    words: "lifeguard, swimming pool, pool attendant, watch swimmers, leisure centre, rescue swimmers",
  },
  {
    code: "errands",
    sectors: ["community", "care", "transport"],
    usage: 25,
    words:
      "shopping for people, errands, fetch shopping, go shopping for others, collect prescriptions, run errands",
  },
  {
    code: "health-promotion",
    sectors: ["community", "health"],
    usage: 15,
    words:
      "teach people about health, health advice, health worker, health education, healthy living, public health",
  },
] as const satisfies readonly SkillRow[];
