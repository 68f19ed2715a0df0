import type { SkillRow } from "./row";

/** Cleaning and laundry. */
export const CLEANING = [
  {
    code: "cleaning",
    sectors: ["cleaning", "hospitality", "care", "education", "health", "retail", "hair-beauty"],
    usage: 100,
    words:
      "clean, cleaner, mopping, mop, sweeping, dusting, hoover, hoovering, vacuum, tidy, wash floors, domestic, scrub, scrubbing, broom, vacuuming, vacuum cleaner, polishing, wiping, wipe, wash walls, cleaning job, room cleaning",
  },
  {
    code: "office-cleaning",
    sectors: ["cleaning"],
    usage: 65,
    words:
      "office cleaner, clean offices, empty bins, evening cleaner, school cleaner, clean desks, school cleaning",
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
    words:
      "clean houses, home cleaning, domestic cleaner, maid, housework, clean homes, maids, tidy house, private cleaner, ovens, clean ovens, oven cleaning, tidying",
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
    words: "windows, clean windows, glass cleaning, window cleaner, wash windows, ladder",
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
      "wash clothes, washing clothes, laundrette, washing machine, dry cleaning, linen, sheets, towels, wash sheets, wash towels, launderette, washing, clothes washing, washing clothes machine, linen room",
  },
  {
    code: "ironing",
    sectors: ["cleaning", "textiles", "hospitality", "care"],
    usage: 35,
    words:
      "iron, press clothes, pressing, steam press, ironing clothes, iron clothes, iron shirts, ironing board, steamer",
  },
  {
    code: "waste-recycling",
    sectors: ["cleaning", "warehousing", "manufacturing", "construction"],
    usage: 35,
    words:
      "rubbish, bins, recycling, waste, garbage, trash, refuse, bin man, street cleaning, litter, empty bins, bin bags, take out rubbish, rubbish collection, dump, skip, bin lorry",
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
    code: "toilet-cleaning",
    sectors: ["cleaning", "hospitality", "education", "care"],
    usage: 55,
    words:
      "toilets, clean toilets, toilet, bathrooms, bathroom, clean bathrooms, showers, washrooms, sinks, lavatory, restroom, WC, washroom",
  },
  {
    code: "street-cleaning",
    sectors: ["cleaning"],
    usage: 18,
    words:
      "street cleaner, sweep streets, road sweeper, litter picker, litter picking, street sweeper, graffiti, leaf blowing",
  },
  {
    code: "builders-cleaning",
    sectors: ["cleaning", "construction"],
    usage: 20,
    words:
      "clean building sites, builders clean, clean new houses, after builders cleaning, pressure washing, jet wash",
  },
] as const satisfies readonly SkillRow[];
