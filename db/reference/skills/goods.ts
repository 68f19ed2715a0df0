import type { SkillRow } from "./row";

/** Warehouses and roads. */
export const GOODS = [
  {
    code: "order-picking",
    sectors: ["warehousing", "retail"],
    usage: 85,
    words:
      "picker, picking, pick orders, picking orders, online orders, warehouse picker, warehouse work, warehouse, order picker, warehouse operative, trolley picking, pick items, warehouse job",
  },
  {
    code: "packing",
    sectors: ["warehousing", "manufacturing", "food-production", "farming"],
    usage: 85,
    words:
      "packer, pack boxes, packing boxes, wrap, packaging, boxes, parcels, warehouse, wrapping, wrap goods, shrink wrap, cling film, cardboard, carton, cartons, tape boxes, pack goods, wrapping goods, pack parcels, bubble wrap",
  },
  {
    code: "loading-unloading",
    sectors: ["warehousing", "transport", "retail", "construction"],
    usage: 65,
    words:
      "loading, unloading, load lorries, unload trucks, load a van, loader, containers, load, unload, load trucks, lorry loading, unload vans, unload containers, container, loading bay",
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
    words:
      "pallets, pallet truck, pump truck, stack pallets, wrap pallets, pallet, pallet jack, hand truck, trolley, wrap pallet, jack",
  },
  {
    code: "barcode-scanning",
    sectors: ["warehousing", "retail"],
    usage: 45,
    words:
      "scanner, scan, scanning, hand scanner, bar code, handheld, barcode, scan items, scan parcels, scan gun, RF scanner",
  },
  {
    code: "goods-in",
    sectors: ["warehousing", "retail", "manufacturing"],
    usage: 35,
    words:
      "receive goods, deliveries in, check deliveries, goods received, receiving, delivery checking, book in goods, incoming goods, unpack, unpacking, check in goods",
  },
  {
    code: "dispatch",
    sectors: ["warehousing", "transport"],
    usage: 35,
    words:
      "despatch, send goods, shipping, goods out, send parcels, labels, print labels, address labels, label parcels, shipping labels, send out, ship",
  },
  {
    code: "stock-counting",
    sectors: ["warehousing", "retail", "hospitality"],
    usage: 45,
    words:
      "stocktaking, stock take, count stock, inventory, counting, counting stock, stock taking, stock check, count items, stock taker",
  },
  {
    code: "stock-control",
    sectors: ["warehousing", "retail", "manufacturing", "vehicle-repair"],
    usage: 45,
    words:
      "stock, storekeeper, store keeper, stores, order stock, inventory control, warehouse system, store room, storeroom, warehouse stock, order more stock, shortage",
  },
  {
    code: "parcel-sorting",
    sectors: ["warehousing", "transport"],
    usage: 40,
    words:
      "sort parcels, sorting, post, mail, letters, royal mail, parcel hub, postman, sorting office, sort mail, sort letters, sort packages, postal worker, sort post",
  },
  {
    code: "van-driving",
    sectors: ["transport", "warehousing"],
    usage: 65,
    words:
      "van driver, drive van, driver, driving, delivery driver, transit, drive, vans, drive vans, white van",
  },
  {
    code: "car-driving",
    sectors: ["transport", "care", "community"],
    usage: 60,
    words:
      "driving, driver, drive car, car driver, driving licence, drive, licence, stick shift, manual car, automatic car, parking, drive a vehicle, clean licence, UK licence, driving test, chauffeur",
  },
  {
    code: "lorry-driving",
    sectors: ["transport", "construction"],
    usage: 45,
    words:
      "lorry, truck driver, HGV, LGV, class 1, class 2, truck, heavy goods, lorries, articulated lorry, drive trucks, long distance driver, trucker, tanker, 7.5 tonne",
  },
  {
    code: "bus-driving",
    sectors: ["transport"],
    usage: 35,
    words:
      "bus driver, coach driver, minibus, PCV, bus, drive a bus, school bus, coach, minibus driver, buses",
  },
  {
    code: "taxi-driving",
    sectors: ["transport"],
    usage: 40,
    words:
      "taxi, taxi driver, cab, uber, private hire, minicab, drive taxi, cabs, bolt, drive people, passengers, chauffeur",
  },
  {
    code: "delivery",
    sectors: ["transport", "retail", "hospitality"],
    usage: 60,
    words:
      "deliver, courier, delivery driver, food delivery, deliver parcels, deliveries, drop off, delivering, deliver food, deliver post, deliver to houses, amazon driver, deliveroo, just eat, supermarket delivery, drop parcels, pizza delivery",
  },
  {
    code: "cycle-delivery",
    sectors: ["transport", "hospitality"],
    usage: 25,
    words:
      "bicycle delivery, bike courier, deliver by bike, motorbike delivery, moped, scooter, ride a bike, moped rider, motorbike rider, motorcycle, ride a moped, riding, bike, deliveroo rider, cycling, cycle",
  },
  {
    code: "route-planning",
    sectors: ["transport"],
    usage: 25,
    words:
      "routes, sat nav, satnav, maps, map reading, GPS, plan journeys, directions, map, find the way, navigation, navigate, google maps, reading maps, know the roads",
  },
  {
    code: "vehicle-checks",
    sectors: ["transport", "vehicle-repair"],
    usage: 30,
    words:
      "check vehicle, daily checks, oil and water, walk round check, tyre pressure, check tyres, check oil, lights and tyres, tyres check",
  },
  {
    code: "load-securing",
    sectors: ["transport", "warehousing"],
    usage: 20,
    words: "straps, secure loads, tie down, tail lift, strapping, ropes, rope, tie, straps on load",
  },
  {
    code: "passenger-assistance",
    sectors: ["transport", "care", "education"],
    usage: 20,
    words:
      "passengers, passenger assistant, escort, school bus assistant, airport assistance, airport, help passengers, help people on bus, wheelchair passengers",
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
    words:
      "removals, moving house, moving furniture, furniture, removal man, mover, movers, moving company, man and van, carry furniture, move house",
  },
  {
    code: "cold-store-work",
    sectors: ["warehousing", "food-production"],
    usage: 25,
    words:
      "cold store, freezer, chiller, work in the cold, cold room, frozen food warehouse, fridge warehouse",
  },
  {
    code: "putting-goods-away",
    sectors: ["warehousing", "retail"],
    usage: 40,
    words: "put away, putaway, put stock away, store goods, racking, shelving, place goods on racks",
  },
  {
    code: "towing-trailers",
    sectors: ["transport", "farming"],
    usage: 12,
    words: "towing, tow, trailer, trailers, reversing, reverse, caravan, pull a trailer",
  },
  {
    code: "ticket-checking",
    sectors: ["transport", "community"],
    usage: 15,
    words:
      "tickets, sell tickets, check tickets, ticket office, train, conductor, railway, station, bus conductor, inspector",
  },
  {
    code: "airport-work",
    sectors: ["transport", "warehousing"],
    usage: 12,
    words:
      "airport, baggage, baggage handler, aeroplane, airplane, plane, ground crew, cabin crew, flight attendant, check in",
  },
  {
    code: "boat-work",
    sectors: ["transport", "farming"],
    usage: 6,
    words: "boat, ship, sailor, seaman, ferry, port, docks, harbour, sea",
  },
] as const satisfies readonly SkillRow[];
