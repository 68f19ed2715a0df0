import type { SkillRow } from "./row";

/** Kitchens, dining rooms, hotels and food factories. */
export const FOOD = [
  {
    code: "food-preparation",
    sectors: ["hospitality", "food-production", "care", "education", "childcare"],
    usage: 95,
    words:
      "food prep, cooking, prepare food, preparing food, cut vegetables, chopping, salads, sandwiches, kitchen assistant, kitchen work, cook",
  },
  {
    code: "cooking",
    sectors: ["hospitality", "care", "education", "childcare"],
    usage: 90,
    words: "cook, chef, coocking, make food, home cooking, kitchen, making meals, meals, frying, grill",
  },
  {
    code: "baking",
    sectors: ["hospitality", "food-production", "retail"],
    usage: 55,
    words: "baker, bread, bake, bakery, cakes, pastry, pastries, sweets, pizza",
  },
  {
    code: "cake-decorating",
    sectors: ["food-production", "hospitality"],
    usage: 20,
    words: "cakes, icing, wedding cakes, decorate cakes",
  },
  {
    code: "bulk-cooking",
    sectors: ["hospitality", "education", "care", "food-production"],
    usage: 35,
    words: "cook for many people, big kitchen, canteen, school cook, school kitchen, mass catering, catering",
  },
  {
    code: "menu-planning",
    sectors: ["hospitality", "care", "education"],
    usage: 25,
    words: "menus, plan meals, head chef, recipes",
  },
  {
    code: "food-safety",
    sectors: ["hospitality", "food-production", "care", "retail", "childcare", "education"],
    usage: 85,
    words: "food hygiene, kitchen hygiene, clean kitchen, HACCP, food temperature, hygiene, food higiene",
  },
  {
    code: "allergen-awareness",
    sectors: ["hospitality", "food-production", "education", "childcare"],
    usage: 40,
    words: "allergy, allergies, allergens, nuts, special diets, diet",
  },
  {
    code: "waiting-tables",
    sectors: ["hospitality"],
    usage: 75,
    words:
      "waiter, waitress, serving food, serve tables, restaurant service, waiting staff, server, table service, serve food",
  },
  {
    code: "taking-orders",
    sectors: ["hospitality", "retail"],
    usage: 50,
    words: "orders, take orders, order food, takeaway, counter service, fast food",
  },
  {
    code: "barista",
    sectors: ["hospitality"],
    usage: 50,
    words: "coffee, make coffee, coffee machine, cafe, tea, coffe, latte",
  },
  {
    code: "bar-work",
    sectors: ["hospitality"],
    usage: 40,
    words: "bar, drinks, bartender, barman, barmaid, pub, cocktails, serve drinks",
  },
  {
    code: "dish-washing",
    sectors: ["hospitality", "education", "care"],
    usage: 70,
    words:
      "wash dishes, dishwasher, washing up, kitchen porter, wash plates, pots, dishes, KP, washing dishes",
  },
  {
    code: "kitchen-cleaning",
    sectors: ["hospitality", "cleaning", "food-production", "education"],
    usage: 60,
    words: "clean the kitchen, kitchen cleaner, clean ovens, wash surfaces",
  },
  {
    code: "hotel-housekeeping",
    sectors: ["hospitality", "cleaning"],
    usage: 80,
    words:
      "housekeeping, room attendant, clean rooms, hotel rooms, hotel cleaning, make beds, making beds, chambermaid, bed making, house keeping, housekeeper, cleaning rooms",
  },
  {
    code: "hotel-reception",
    sectors: ["hospitality", "office-admin"],
    usage: 45,
    words: "receptionist, front desk, check in guests, hotel desk, night porter, bookings",
  },
  {
    code: "porter-luggage",
    sectors: ["hospitality"],
    usage: 20,
    words: "porter, bags, luggage, concierge, doorman, suitcases",
  },
  {
    code: "event-catering",
    sectors: ["hospitality"],
    usage: 30,
    words: "banquets, buffet, weddings, catering, party food, functions, waiter at events",
  },
  {
    code: "butchery",
    sectors: ["food-production", "retail"],
    usage: 30,
    words: "butcher, meat, cut meat, cutting meat, knife skills, boning, slaughter, halal butcher",
  },
  {
    code: "fish-preparation",
    sectors: ["food-production", "retail"],
    usage: 20,
    words: "fish, fishmonger, seafood, filleting, fish factory, clean fish",
  },
  {
    code: "food-packing",
    sectors: ["food-production", "warehousing"],
    usage: 60,
    words: "pack food, packing food, packer, food factory, sandwich factory, wrap food",
  },
  {
    code: "food-machines",
    sectors: ["food-production"],
    usage: 40,
    words: "food machine, factory machine, mixer, slicing machine, run machines, mixing",
  },
  {
    code: "food-labelling",
    sectors: ["food-production", "retail"],
    usage: 25,
    words: "labels, labelling, labeling, date codes, weighing food, weighing",
  },
  {
    code: "vegetable-grading",
    sectors: ["food-production", "farming"],
    usage: 25,
    words: "grading, sorting vegetables, sorting fruit, vegetables, potatoes, pack house, packhouse",
  },
  {
    code: "stock-rotation",
    sectors: ["hospitality", "retail", "food-production", "warehousing"],
    usage: 35,
    words: "use by dates, check dates, rotate stock, expiry dates, fridge stock, first in first out",
  },
  {
    code: "temperature-checks",
    sectors: ["food-production", "hospitality", "warehousing"],
    usage: 30,
    words: "check temperature, fridge, freezer, cold store, cold room, food temperature",
  },
] as const satisfies readonly SkillRow[];
