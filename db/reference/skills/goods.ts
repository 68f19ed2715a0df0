import type { SkillRow } from "./row";

/** Warehouses and roads. */
export const GOODS = [
  {
    code: "order-picking",
    sectors: ["warehousing", "retail"],
    usage: 85,
    words:
      "picker, picking, pick orders, picking orders, online orders, warehouse picker, warehouse work, warehouse",
  },
  {
    code: "packing",
    sectors: ["warehousing", "manufacturing", "food-production", "farming"],
    usage: 85,
    words: "packer, pack boxes, packing boxes, wrap, packaging, boxes, parcels, paking, warehouse",
  },
  {
    code: "loading-unloading",
    sectors: ["warehousing", "transport", "retail", "construction"],
    usage: 65,
    words: "loading, unloading, load lorries, unload trucks, load a van, loader, containers",
  },
  {
    code: "forklift-driving",
    sectors: ["warehousing", "manufacturing", "construction", "food-production"],
    usage: 55,
    words: "forklift, fork lift, FLT, forklift truck, reach truck, fork truck, counterbalance",
  },
  {
    code: "pallet-trucks",
    sectors: ["warehousing", "retail", "food-production"],
    usage: 40,
    words: "pallets, pallet truck, pump truck, stack pallets, wrap pallets, palets",
  },
  {
    code: "barcode-scanning",
    sectors: ["warehousing", "retail"],
    usage: 45,
    words: "scanner, scan, scanning, hand scanner, bar code, handheld",
  },
  {
    code: "goods-in",
    sectors: ["warehousing", "retail", "manufacturing"],
    usage: 35,
    words: "receive goods, deliveries in, check deliveries, goods received, receiving",
  },
  {
    code: "dispatch",
    sectors: ["warehousing", "transport"],
    usage: 35,
    words: "despatch, send goods, shipping, goods out, send parcels, labels",
  },
  {
    code: "stock-counting",
    sectors: ["warehousing", "retail", "hospitality"],
    usage: 45,
    words: "stocktaking, stock take, count stock, inventory, counting",
  },
  {
    code: "stock-control",
    sectors: ["warehousing", "retail", "manufacturing", "vehicle-repair"],
    usage: 45,
    words: "stock, storekeeper, store keeper, stores, order stock, inventory control, warehouse system",
  },
  {
    code: "parcel-sorting",
    sectors: ["warehousing", "transport"],
    usage: 40,
    words: "sort parcels, sorting, post, mail, letters, royal mail, parcel hub, postman",
  },
  {
    code: "van-driving",
    sectors: ["transport", "warehousing"],
    usage: 65,
    words: "van driver, drive van, driver, driving, delivery driver, transit, drive",
  },
  {
    code: "car-driving",
    sectors: ["transport", "care", "community"],
    usage: 60,
    words: "driving, driver, drive car, car driver, driving licence, drive, licence",
  },
  {
    code: "lorry-driving",
    sectors: ["transport", "construction"],
    usage: 45,
    words: "lorry, truck driver, HGV, LGV, class 1, class 2, truck, heavy goods, lory driver",
  },
  {
    code: "bus-driving",
    sectors: ["transport"],
    usage: 35,
    words: "bus driver, coach driver, minibus, PCV, bus",
  },
  {
    code: "taxi-driving",
    sectors: ["transport"],
    usage: 40,
    words: "taxi, taxi driver, cab, uber, private hire, minicab, taxy",
  },
  {
    code: "delivery",
    sectors: ["transport", "retail", "hospitality"],
    usage: 60,
    words: "deliver, courier, delivery driver, food delivery, deliver parcels, deliveries, drop off",
  },
  {
    code: "cycle-delivery",
    sectors: ["transport", "hospitality"],
    usage: 25,
    words: "bicycle delivery, bike courier, deliver by bike, motorbike delivery, moped, scooter",
  },
  {
    code: "route-planning",
    sectors: ["transport"],
    usage: 25,
    words: "routes, sat nav, satnav, maps, map reading, GPS, plan journeys, directions",
  },
  {
    code: "vehicle-checks",
    sectors: ["transport", "vehicle-repair"],
    usage: 30,
    words: "check vehicle, daily checks, oil and water, walk round check, tyre pressure",
  },
  {
    code: "load-securing",
    sectors: ["transport", "warehousing"],
    usage: 20,
    words: "straps, secure loads, tie down, tail lift, strapping",
  },
  {
    code: "passenger-assistance",
    sectors: ["transport", "care", "education"],
    usage: 20,
    words: "passengers, passenger assistant, escort, school bus assistant, airport assistance, airport",
  },
  {
    code: "transport-planning",
    sectors: ["transport", "warehousing", "office-admin"],
    usage: 20,
    words: "logistics, plan transport, transport office, import, export, customs, supply chain, logistic",
  },
  {
    code: "house-removals",
    sectors: ["transport"],
    usage: 20,
    words: "removals, moving house, moving furniture, furniture, removal man",
  },
] as const satisfies readonly SkillRow[];
