import type { SkillRow } from "./row";

/** Shops, cleaning and guarding. */
export const SERVICE = [
  {
    code: "till-work",
    sectors: ["retail", "hospitality"],
    usage: 75,
    words:
      "till, cashier, checkout, cash, cash register, handle money, cash handling, taking money, card payments, casheer",
  },
  {
    code: "shelf-stacking",
    sectors: ["retail", "warehousing"],
    usage: 70,
    words: "shelves, stack shelves, fill shelves, shelf filler, replenishment, supermarket, shelfs",
  },
  {
    code: "selling",
    sectors: ["retail", "hair-beauty", "office-admin", "vehicle-repair"],
    usage: 65,
    words:
      "sales, sell, salesman, saleswoman, shop assistant, sales assistant, seller, shop, shop work, marketing sales, shopkeeper",
  },
  {
    code: "product-display",
    sectors: ["retail", "textiles"],
    usage: 35,
    words: "shop display, window display, merchandising, display, arrange products",
  },
  {
    code: "product-advice",
    sectors: ["retail", "hair-beauty"],
    usage: 30,
    words: "product knowledge, explain products, help choose, recommend products",
  },
  {
    code: "returns-refunds",
    sectors: ["retail", "warehousing"],
    usage: 30,
    words: "returns, refunds, exchange goods, give money back",
  },
  {
    code: "counter-service",
    sectors: ["retail", "hospitality", "food-production"],
    usage: 40,
    words: "deli, counter, serve at counter, cheese counter, bakery counter, butcher counter",
  },
  {
    code: "donation-sorting",
    sectors: ["retail", "community", "textiles"],
    usage: 25,
    words: "charity shop, sort clothes, sort donations, second hand, donated clothes, steam clothes",
  },
  {
    code: "market-trading",
    sectors: ["retail"],
    usage: 20,
    words: "market, market stall, stall, street seller, own shop, small business, business owner, trader",
  },
  {
    code: "floristry",
    sectors: ["retail", "farming"],
    usage: 12,
    words: "flowers, florist, bouquets, flower shop",
  },
  {
    code: "cleaning",
    sectors: ["cleaning", "hospitality", "care", "education", "health", "retail", "hair-beauty"],
    usage: 100,
    words:
      "clean, cleaner, cleening, mopping, mop, sweeping, dusting, hoover, hoovering, vacuum, tidy, wash floors, domestic",
  },
  {
    code: "office-cleaning",
    sectors: ["cleaning"],
    usage: 65,
    words: "office cleaner, clean offices, empty bins, evening cleaner, school cleaner, clean desks",
  },
  {
    code: "deep-cleaning",
    sectors: ["cleaning", "food-production", "health"],
    usage: 40,
    words: "deep clean, disinfect, sanitise, sanitize, end of tenancy, factory cleaning, hygiene operative",
  },
  {
    code: "house-cleaning",
    sectors: ["cleaning", "care"],
    usage: 50,
    words: "clean houses, home cleaning, domestic cleaner, maid, housework, clean homes",
  },
  {
    code: "hospital-cleaning",
    sectors: ["cleaning", "health"],
    usage: 40,
    words: "ward cleaner, hospital domestic, clean wards, hospital cleaner",
  },
  {
    code: "window-cleaning",
    sectors: ["cleaning"],
    usage: 25,
    words: "windows, clean windows, glass cleaning, window cleaner",
  },
  {
    code: "floor-machines",
    sectors: ["cleaning"],
    usage: 25,
    words: "floor polishing, scrubber, buffing, carpet cleaning, carpets, floor cleaner machine",
  },
  {
    code: "cleaning-chemicals",
    sectors: ["cleaning", "hospitality", "health", "food-production"],
    usage: 45,
    words: "chemicals, COSHH, bleach, cleaning products, safe chemicals",
  },
  {
    code: "laundry",
    sectors: ["cleaning", "hospitality", "care", "health"],
    usage: 50,
    words:
      "wash clothes, washing clothes, laundrette, washing machine, dry cleaning, linen, sheets, towels, landry",
  },
  {
    code: "ironing",
    sectors: ["cleaning", "textiles", "hospitality", "care"],
    usage: 35,
    words: "iron, press clothes, pressing, steam press, ironing clothes",
  },
  {
    code: "waste-recycling",
    sectors: ["cleaning", "warehousing", "manufacturing", "construction"],
    usage: 35,
    words: "rubbish, bins, recycling, waste, garbage, trash, refuse, bin man, street cleaning, litter",
  },
  {
    code: "caretaking",
    sectors: ["cleaning", "education", "community"],
    usage: 30,
    words: "caretaker, site keeper, janitor, open and lock buildings, small repairs, handyman",
  },
  {
    code: "pest-control",
    sectors: ["cleaning", "farming"],
    usage: 10,
    words: "pests, rats, mice, insects",
  },
  {
    code: "guarding",
    sectors: ["security"],
    usage: 60,
    words: "security guard, guard, security, watchman, security officer, protect building, night guard",
  },
  {
    code: "patrolling",
    sectors: ["security"],
    usage: 35,
    words: "patrol, walk round site, check doors, lock doors, key holding, keys",
  },
  {
    code: "cctv-monitoring",
    sectors: ["security"],
    usage: 35,
    words: "CCTV, cameras, watch cameras, control room, monitor",
  },
  {
    code: "door-supervision",
    sectors: ["security", "hospitality"],
    usage: 30,
    words: "door supervisor, bouncer, doorman, night club, club security",
  },
  {
    code: "access-control",
    sectors: ["security", "office-admin"],
    usage: 30,
    words: "check passes, visitors, gatehouse, gate, sign in visitors, check ID, barrier",
  },
  {
    code: "event-stewarding",
    sectors: ["security", "community"],
    usage: 30,
    words: "steward, stadium, football ground, crowd, festival security, concert, stewarding, crowds",
  },
  {
    code: "searching",
    sectors: ["security"],
    usage: 20,
    words: "search bags, bag search, body search, airport security",
  },
  {
    code: "conflict-management",
    sectors: ["security", "education", "community", "care"],
    usage: 35,
    words: "calm people, arguments, conflict, stop fights, de-escalation, difficult situations",
  },
  {
    code: "incident-reports",
    sectors: ["security", "transport", "care"],
    usage: 25,
    words: "write incident report, accident report, report problems, incident",
  },
  {
    code: "fire-safety",
    sectors: ["security", "construction", "care", "hospitality"],
    usage: 30,
    words: "fire, fire marshal, fire warden, fire alarm, firefighter, evacuation",
  },
  {
    code: "shop-security",
    sectors: ["security", "retail"],
    usage: 20,
    words: "store detective, shoplifting, loss prevention, stop theft, thieves",
  },
  {
    code: "parking-control",
    sectors: ["security", "transport"],
    usage: 12,
    words: "car park, parking attendant, traffic warden, parking",
  },
] as const satisfies readonly SkillRow[];
