import type { SkillRow } from "./row";

/** Farms and gardens; garages. */
export const LAND = [
  {
    code: "fruit-picking",
    sectors: ["farming"],
    usage: 55,
    words:
      "fruit, pick fruit, strawberries, apples, berries, harvest, farm work, picker, seasonal work, strawberry, picking apples, cherries, raspberries, picking grapes, orchard work, pick berries, picking",
  },
  {
    code: "planting-harvesting",
    sectors: ["farming"],
    usage: 50,
    words:
      "planting, harvest, harvesting, crops, farmer, farm, farming, vegetables, fields, seeds, agriculture, farm worker, grow vegetables, growing, plant seeds, sowing seeds, grow food, farm labourer, dig, crop, potatoes, wheat, rice farming, farm work",
  },
  {
    code: "greenhouse-work",
    sectors: ["farming"],
    usage: 35,
    words: "greenhouse, glasshouse, plant nursery, tomatoes, plants, flowers, polytunnel",
  },
  {
    code: "gardening",
    sectors: ["farming", "construction"],
    usage: 50,
    words:
      "gardener, garden, grass, lawn, mowing, landscaping, hedges, trees, plants, weeding, weeds, cut grass, lawn mower, hedge, plant trees, plant flowers, leaves, raking, cut hedges",
  },
  {
    code: "tractor-driving",
    sectors: ["farming"],
    usage: 30,
    words:
      "tractor, drive tractor, farm machinery, combine, plough, drive a tractor, combine harvester, ploughing",
  },
  {
    code: "animal-care",
    sectors: ["farming"],
    usage: 35,
    words:
      "animals, sheep, cows, goats, cattle, shepherd, look after animals, horses, feed animals, dogs, pets, pigs, calves, lambs, feed cows, livestock, farm animals, donkeys, camels, zoo, ranch, ranch work, cowboy, stable",
  },
  {
    code: "milking",
    sectors: ["farming"],
    usage: 20,
    words: "dairy, cows, milk cows, milk, milking machine, milk goats, dairy farm",
  },
  {
    code: "poultry-work",
    sectors: ["farming", "food-production"],
    usage: 25,
    words:
      "chickens, chicken farm, eggs, turkeys, poultry, hens, collect eggs, collecting eggs, chicken, ducks, hatchery",
  },
  {
    code: "pruning",
    sectors: ["farming"],
    usage: 18,
    words: "prune, cut trees, vineyard, orchard, grapes, olive trees, tree surgeon, forestry",
  },
  {
    code: "irrigation",
    sectors: ["farming"],
    usage: 15,
    words: "watering, water plants, water crops, pumps",
  },
  {
    code: "crop-spraying",
    sectors: ["farming"],
    usage: 12,
    words: "spraying, pesticide, pesticides, fertiliser, fertilizer",
  },
  {
    code: "fencing",
    sectors: ["farming", "construction"],
    usage: 15,
    words: "fences, fence, gates, build fences, putting up fences, fence panels, posts, garden fence, gate",
  },
  {
    code: "veterinary-work",
    sectors: ["farming", "health"],
    usage: 10,
    words: "vet, veterinary, animal doctor, veterinarian",
  },
  {
    code: "beekeeping",
    sectors: ["farming"],
    usage: 6,
    words: "bees, honey, beekeeper",
  },
  {
    code: "car-mechanics",
    sectors: ["vehicle-repair"],
    usage: 50,
    words:
      "mechanic, car mechanic, fix cars, repair cars, garage, engine, engines, car repair, auto mechanic, car engine, fixing cars, fix engine, car repairs, motor, vehicle repair, mechanics, repair engines, cars",
  },
  {
    code: "vehicle-servicing",
    sectors: ["vehicle-repair"],
    usage: 35,
    words: "oil change, service cars, MOT, car service, filters",
  },
  {
    code: "tyre-fitting",
    sectors: ["vehicle-repair"],
    usage: 30,
    words:
      "tyres, tires, tyre fitter, wheels, puncture, change tyres, changing tyres, change wheel, flat tyre, wheel",
  },
  {
    code: "brakes-exhausts",
    sectors: ["vehicle-repair"],
    usage: 22,
    words: "brakes, exhaust, clutch, suspension, gearbox, brake, brake pads, mend brakes, exhausts",
  },
  {
    code: "car-bodywork",
    sectors: ["vehicle-repair"],
    usage: 25,
    words: "body shop, panel beater, dents, bodywork, car body, accident repair",
  },
  {
    code: "auto-electrics",
    sectors: ["vehicle-repair"],
    usage: 22,
    words: "car electrics, auto electrician, diagnostics, car battery, fault codes, electric cars",
  },
  {
    code: "truck-mechanics",
    sectors: ["vehicle-repair", "transport"],
    usage: 18,
    words: "HGV mechanic, truck repair, diesel mechanic, bus mechanic, heavy vehicles",
  },
  {
    code: "car-valeting",
    sectors: ["vehicle-repair", "cleaning", "transport"],
    usage: 35,
    words: "car wash, wash cars, valet, clean cars, valeter, car cleaning",
  },
  {
    code: "bicycle-repair",
    sectors: ["vehicle-repair", "community"],
    usage: 18,
    words:
      "bike repair, fix bikes, bicycle, bikes, cycle mechanic, motorbike repair, fixing bikes, repair bikes, mend bikes, bike mechanic, cycle repair",
  },
  {
    code: "vegetable-picking",
    sectors: ["farming"],
    usage: 40,
    words:
      "pick vegetables, picking vegetables, mushrooms, mushroom picking, cabbages, potatoes, salad picking, cut vegetables in field, daffodils, asparagus, field work",
  },
  {
    code: "pig-farming",
    sectors: ["farming"],
    usage: 12,
    words: "pigs, pig farm, piglets, stockman, feed pigs",
  },
  {
    code: "sheep-lambing",
    sectors: ["farming"],
    usage: 15,
    words: "sheep, lambs, lambing, shearing, shepherd, goats, flock, wool",
  },
  {
    code: "horse-care",
    sectors: ["farming"],
    usage: 12,
    words: "horse, horses, stables, groom, horse riding, mucking out, stable hand",
  },
  {
    code: "pet-care",
    sectors: ["farming", "community"],
    usage: 15,
    words:
      "dog, dogs, dog walking, dog walker, cat, cats, pets, kennels, dog grooming, pet shop, dog training",
  },
  {
    code: "fishing",
    sectors: ["farming", "food-production"],
    usage: 10,
    words: "fish, fishing, fisherman, fish farm, nets, sea fishing, fishing boat, crabs",
  },
  {
    code: "chainsaw-work",
    sectors: ["farming", "construction"],
    usage: 12,
    words: "chainsaw, chain saw, cut down trees, tree felling, forestry, logs, timber, cutting trees",
  },
  {
    code: "vehicle-testing",
    sectors: ["vehicle-repair"],
    usage: 15,
    words: "MOT tester, MOT testing, inspect cars, test cars, emissions, vehicle inspection, road test",
  },
  {
    code: "windscreen-fitting",
    sectors: ["vehicle-repair"],
    usage: 12,
    words: "windscreen, car glass, car windows, windscreen repair, chip repair",
  },
  {
    code: "vehicle-recovery",
    sectors: ["vehicle-repair", "transport"],
    usage: 12,
    words:
      "breakdown, break down, tow truck, towing cars, roadside repair, recovery driver, broken down car, jump start",
  },
  {
    code: "motorbike-repair",
    sectors: ["vehicle-repair"],
    usage: 12,
    words: "motorbike, motorcycle, moped repair, scooter repair, motorbike mechanic, fix motorbikes",
  },
] as const satisfies readonly SkillRow[];
