/** A kind of work. Its label lives in the message catalogue under `sector.<code>`. */
export interface Sector {
  code: string;
  /** Everyday words for it, lower case. */
  synonyms: readonly string[];
}

const words = (list: string) => list.split(", ");

const ROWS = [
  {
    code: "hospitality",
    words: "hotel, restaurant, cafe, coffee shop, kitchen, catering, pub, bar, food service",
  },
  {
    code: "care",
    words: "social care, care home, home care, nursing home, elderly, old people, support work, carer",
  },
  {
    code: "childcare",
    words: "nursery, children, kids, early years, babies, creche, after school club, nanny",
  },
  { code: "cleaning", words: "cleaner, housekeeping, domestic, janitor, caretaker, hygiene, laundry" },
  {
    code: "warehousing",
    words: "warehouse, picking, packing, storage, stock, logistics, distribution centre",
  },
  { code: "retail", words: "shop, supermarket, store, sales, till, market, charity shop" },
  {
    code: "construction",
    words: "building, builder, building site, trades, decorating, plumbing, electrician, CSCS",
  },
  { code: "transport", words: "driving, driver, delivery, taxi, bus, lorry, van, courier, logistics" },
  {
    code: "food-production",
    words: "food factory, bakery, meat, fish, sandwich, packing food, food processing",
  },
  { code: "manufacturing", words: "factory, production, assembly, machines, engineering, metal, plastics" },
  { code: "farming", words: "farm, fruit picking, harvest, agriculture, garden, gardening, animals, fields" },
  {
    code: "office-admin",
    words: "office, administration, secretary, reception, call centre, accounts, finance, HR",
  },
  { code: "health", words: "hospital, NHS, clinic, doctor, nurse, pharmacy, dentist, medical" },
  {
    code: "education",
    words: "school, college, teaching, teaching assistant, classroom, lunchtime, university",
  },
  { code: "hair-beauty", words: "hairdresser, barber, salon, nails, makeup, beauty, spa" },
  { code: "security", words: "guard, security guard, door supervisor, CCTV, steward, SIA" },
  {
    code: "it-digital",
    words: "computer, software, web, IT, coding, programming, data, design, phone repair",
  },
  { code: "textiles", words: "sewing, tailor, clothes, garment, fashion, fabric, alterations, shoes" },
  { code: "vehicle-repair", words: "garage, mechanic, car repair, tyres, body shop, MOT, bicycle repair" },
  {
    code: "community",
    words: "charity, advice, interpreting, translation, support, youth work, events, arts",
  },
] as const;

export type SectorCode = (typeof ROWS)[number]["code"];

/** In the order in which a list offers them. */
export const SECTORS: readonly (Sector & { code: SectorCode })[] = ROWS.map((row) => ({
  code: row.code,
  synonyms: words(row.words),
}));
