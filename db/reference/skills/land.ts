import type { SkillRow } from "./row";

/** Farms and gardens; garages. */
export const LAND = [
  {
    code: "fruit-picking",
    sectors: ["farming"],
    usage: 55,
    words: "fruit, pick fruit, strawberries, apples, berries, harvest, farm work, picker, seasonal work",
  },
  {
    code: "planting-harvesting",
    sectors: ["farming"],
    usage: 50,
    words:
      "planting, harvest, harvesting, crops, farmer, farm, farming, vegetables, fields, seeds, agriculture, farm worker",
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
    words: "gardener, garden, grass, lawn, mowing, landscaping, hedges, trees, plants, weeding",
  },
  {
    code: "tractor-driving",
    sectors: ["farming"],
    usage: 30,
    words: "tractor, drive tractor, farm machinery, combine, plough",
  },
  {
    code: "animal-care",
    sectors: ["farming"],
    usage: 35,
    words:
      "animals, sheep, cows, goats, cattle, shepherd, look after animals, horses, feed animals, dogs, pets",
  },
  {
    code: "milking",
    sectors: ["farming"],
    usage: 20,
    words: "dairy, cows, milk cows, milk",
  },
  {
    code: "poultry-work",
    sectors: ["farming", "food-production"],
    usage: 25,
    words: "chickens, chicken farm, eggs, turkeys, poultry, hens",
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
    words: "fences, fence, gates, build fences",
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
      "mechanic, car mechanic, fix cars, repair cars, garage, engine, engines, car repair, macanic, auto mechanic",
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
    words: "tyres, tires, tyre fitter, wheels, puncture, change tyres",
  },
  {
    code: "brakes-exhausts",
    sectors: ["vehicle-repair"],
    usage: 22,
    words: "brakes, exhaust, clutch, suspension, gearbox",
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
    words: "bike repair, fix bikes, bicycle, bikes, cycle mechanic, motorbike repair",
  },
] as const satisfies readonly SkillRow[];
