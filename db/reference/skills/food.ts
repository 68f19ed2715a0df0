import type { SkillRow } from "./row";

/** Kitchens, dining rooms, hotels and food factories. */
export const FOOD = [
  {
    code: "food-preparation",
    sectors: ["hospitality", "food-production", "care", "education", "childcare"],
    usage: 95,
    words:
      "food prep, cooking, prepare food, preparing food, cut vegetables, chopping, salads, sandwiches, kitchen assistant, kitchen work, cook, chop, cutting vegetables, peel, peeling, peel potatoes, slice, slicing, wash vegetables, marinate, knife, knives, knife skills",
  },
  {
    code: "cooking",
    sectors: ["hospitality", "care", "education", "childcare"],
    usage: 90,
    words:
      "cook, chef, make food, home cooking, kitchen, making meals, meals, frying, grill, line cook, cooks, cooker, boil, boiling, roast, soup, soups, rice, curry, stew, recipes, indian food, arabic food, african food, chinese food, sauces, sauce",
  },
  {
    code: "baking",
    sectors: ["hospitality", "food-production", "retail"],
    usage: 55,
    words:
      "baker, bread, bake, bakery, cakes, pastry, pastries, sweets, pizza, bake cakes, make cakes, make bread, cookies, biscuits, cake",
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
    words:
      "food hygiene, kitchen hygiene, clean kitchen, HACCP, food temperature, hygiene, clean food, safe food, hand washing, hygiene certificate, store food safely",
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
      "waiter, waitress, serving food, serve tables, restaurant service, waiting staff, server, table service, serve food, waitressing, waiting, serve customers food, restaurant, carry food, table waiting, serving drinks",
  },
  {
    code: "taking-orders",
    sectors: ["hospitality", "retail"],
    usage: 50,
    words: "orders, take orders, order food, takeaway, counter service, fast food, take order, waiter orders",
  },
  {
    code: "barista",
    sectors: ["hospitality"],
    usage: 50,
    words:
      "coffee, make coffee, coffee machine, cafe, tea, latte, espresso, cappuccino, hot drinks, coffee shop, coffee maker, teas",
  },
  {
    code: "bar-work",
    sectors: ["hospitality"],
    usage: 40,
    words:
      "bar, drinks, bartender, barman, barmaid, pub, cocktails, serve drinks, bartending, bar tending, bar staff, mixing drinks, mixologist, pull pints, pints, beer, wine, alcohol, cocktail",
  },
  {
    code: "dish-washing",
    sectors: ["hospitality", "education", "care"],
    usage: 70,
    words:
      "wash dishes, dishwasher, washing up, kitchen porter, wash plates, pots, dishes, KP, washing dishes, dishwashing, wash pans, plates, wash up, pot wash, dish washer, load dishwasher",
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
      "housekeeping, room attendant, clean rooms, hotel rooms, hotel cleaning, make beds, making beds, chambermaid, bed making, house keeping, housekeeper, cleaning rooms, change sheets, change beds, change bedding, maid, hotel maid, hotel room, hotel",
  },
  {
    code: "hotel-reception",
    sectors: ["hospitality", "office-admin"],
    usage: 45,
    words:
      "receptionist, front desk, check in guests, hotel desk, night porter, bookings, hotel receptionist, check in, check out, guests, reservations, concierge",
  },
  {
    code: "porter-luggage",
    sectors: ["hospitality"],
    usage: 20,
    words:
      "porter, bags, luggage, concierge, doorman, suitcases, bellboy, bellhop, carry bags, carry suitcases",
  },
  {
    code: "event-catering",
    sectors: ["hospitality"],
    usage: 30,
    words:
      "banquets, buffet, weddings, catering, party food, functions, waiter at events, party catering, wedding catering, canapes",
  },
  {
    code: "butchery",
    sectors: ["food-production", "retail"],
    usage: 30,
    words:
      "butcher, meat, cut meat, cutting meat, knife skills, boning, slaughter, halal butcher, beef, lamb, pork, chicken cutting, sausages, mince, butchers",
  },
  {
    code: "fish-preparation",
    sectors: ["food-production", "retail"],
    usage: 20,
    words:
      "fish, fishmonger, seafood, filleting, fish factory, clean fish, gutting, gut fish, fillet fish, shellfish, prawns",
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
  {
    code: "frying-grilling",
    sectors: ["hospitality"],
    usage: 45,
    words:
      "fry, fryer, deep fryer, grill, grilling, barbecue, BBQ, kebab, chips, burgers, griddle, fried chicken, shawarma",
  },
  {
    code: "fast-food",
    sectors: ["hospitality"],
    usage: 45,
    words:
      "fast food worker, burgers, chicken shop, takeaway, take away, pizza, kebab shop, fish and chips, chip shop, crew member",
  },
  {
    code: "sandwich-making",
    sectors: ["hospitality", "food-production", "retail"],
    usage: 40,
    words: "sandwich, sandwiches, salads, salad, cold food, wraps, make sandwiches, cut sandwiches",
  },
  {
    code: "table-setting",
    sectors: ["hospitality"],
    usage: 40,
    words:
      "set tables, lay tables, clear tables, table setting, clear plates, carry plates, glass collector, collect glasses, busboy, runner, bus tables, busing tables, bussing tables, wipe tables",
  },
  {
    code: "bottling-canning",
    sectors: ["food-production", "manufacturing"],
    usage: 22,
    words:
      "bottles, cans, jars, fill bottles, bottling, canning, filling jars, drinks factory, bottling line",
  },
  {
    code: "dairy-products",
    sectors: ["food-production", "farming"],
    usage: 12,
    words: "cheese, yoghurt, yogurt, butter, cream, make cheese, cheese maker, dairy factory",
  },
  {
    code: "meat-poultry-processing",
    sectors: ["food-production"],
    usage: 35,
    words:
      "meat factory, chicken factory, slaughterhouse, abattoir, meat packing, cut chicken, halal slaughter, meat processing, boning",
  },
  {
    code: "dough-pastry",
    sectors: ["food-production", "hospitality", "retail"],
    usage: 25,
    words: "dough, knead, kneading, pastry, pies, pizza dough, flat bread, naan, croissants",
  },
] as const satisfies readonly SkillRow[];
