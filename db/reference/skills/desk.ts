import type { SkillRow } from "./row";

/** Offices. */
export const DESK = [
  {
    code: "reception",
    sectors: ["office-admin", "health", "education", "hair-beauty"],
    usage: 60,
    words:
      "receptionist, front desk, greet visitors, welcome people, welcome visitors, meet visitors, desk, greeting, sign in",
  },
  {
    code: "telephone",
    sectors: ["office-admin", "retail", "health", "community"],
    usage: 55,
    words:
      "phone, phone calls, answer phone, call centre, call center, telephone calls, calls, call handling, answer calls, make calls, switchboard, phone messages, phone operator, take messages",
  },
  {
    code: "typing",
    sectors: ["office-admin"],
    usage: 40,
    words:
      "type, keyboard, fast typing, typist, word, documents, word processing, type fast, type letters, typing fast, key board",
  },
  {
    code: "filing",
    sectors: ["office-admin", "health", "education"],
    usage: 40,
    words:
      "files, file papers, documents, photocopying, scanning documents, archive, clerk, photocopier, copying, make copies, put papers in order, paper work, copies, scan papers, organise papers",
  },
  {
    code: "data-entry",
    sectors: ["office-admin", "warehousing", "it-digital"],
    usage: 60,
    words:
      "enter data, data input, typing data, database entry, data, enter information, put information in computer, forms on computer, input",
  },
  {
    code: "spreadsheets",
    sectors: ["office-admin", "it-digital", "warehousing"],
    usage: 50,
    words: "excel, spread sheets, tables, google sheets, microsoft excel, sheets, sums",
  },
  {
    code: "writing-emails",
    sectors: ["office-admin", "it-digital", "community"],
    usage: 45,
    words:
      "email, e-mail, emails, outlook, write letters, letters, correspondence, email writing, send emails, answer emails, type letters, business letters",
  },
  {
    code: "office-administration",
    sectors: ["office-admin", "education", "health", "community", "construction"],
    usage: 65,
    words:
      "admin, administration, administrator, office work, office assistant, secretary, office, clerk, administrative, PA, office manager, office admin, paper work, office clerk, computer office",
  },
  {
    code: "diary-management",
    sectors: ["office-admin", "hair-beauty", "health"],
    usage: 30,
    words:
      "appointments, bookings, calendar, diary, book appointments, personal assistant, PA, meetings, book meetings, arrange meetings, make appointments, scheduling, meeting rooms",
  },
  {
    code: "minute-taking",
    sectors: ["office-admin", "community"],
    usage: 18,
    words:
      "minutes, meeting notes, notes of meetings, taking notes, write notes, note taking, take notes in meetings",
  },
  {
    code: "bookkeeping",
    sectors: ["office-admin"],
    usage: 40,
    words:
      "book keeping, accounts, bookkeeper, sage, quickbooks, accounts assistant, finance assistant, keep books, cash book, accounts books, income and expenses, book keeper",
  },
  {
    code: "accounting",
    sectors: ["office-admin"],
    usage: 35,
    words: "accountant, accounts, finance, audit, tax, auditor, banking, bank, financial",
  },
  {
    code: "invoicing",
    sectors: ["office-admin", "transport"],
    usage: 30,
    words:
      "invoices, bills, purchase ledger, payments, sales ledger, bill, paying bills, pay bills, send bills, receipts",
  },
  {
    code: "payroll",
    sectors: ["office-admin"],
    usage: 20,
    words: "wages, salaries, pay staff, salary",
  },
  {
    code: "buying-supplies",
    sectors: ["office-admin", "hospitality", "manufacturing", "construction"],
    usage: 25,
    words: "purchasing, procurement, ordering, order supplies, buyer, suppliers",
  },
  {
    code: "hr-administration",
    sectors: ["office-admin"],
    usage: 22,
    words: "HR, human resources, recruitment, personnel, staff records",
  },
  {
    code: "project-management",
    sectors: ["office-admin", "it-digital", "construction", "community"],
    usage: 35,
    words: "project manager, projects, manage projects, project officer, project coordinator, NGO",
  },
  {
    code: "marketing",
    sectors: ["office-admin", "it-digital", "retail"],
    usage: 30,
    words: "advertising, promotion, marketing manager, adverts, brand",
  },
  {
    code: "legal-work",
    sectors: ["office-admin", "community"],
    usage: 15,
    words: "lawyer, law, solicitor, legal, judge, legal assistant, paralegal",
  },
  {
    code: "research",
    sectors: ["office-admin", "education", "health"],
    usage: 15,
    words: "researcher, surveys, statistics, university research, academic",
  },
  {
    code: "post-room",
    sectors: ["office-admin"],
    usage: 20,
    words: "post, mail, open post, send letters, post room, mail room, envelopes, franking, sort office post",
  },
  {
    code: "booking-travel",
    sectors: ["office-admin", "hospitality", "community"],
    usage: 15,
    words: "book travel, book rooms, travel agent, book flights, reservations, book hotels, travel agency",
  },
  {
    code: "banking-insurance",
    sectors: ["office-admin"],
    usage: 15,
    words: "bank, banking, insurance, bank clerk, loans, mortgages, bank teller, cashier in a bank",
  },
  {
    code: "property-letting",
    sectors: ["office-admin"],
    usage: 12,
    words:
      "estate agent, renting homes, letting agent, landlord, houses, property, real estate, housing officer",
  },
  {
    code: "online-meetings",
    sectors: ["office-admin", "it-digital", "education"],
    usage: 25,
    words: "zoom, teams, video calls, online meetings, skype, video conference, microsoft teams",
  },
] as const satisfies readonly SkillRow[];
