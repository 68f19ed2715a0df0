import type { SkillRow } from "./row";

/** Factories and sewing rooms. */
export const MAKING = [
  {
    code: "assembly",
    sectors: ["manufacturing"],
    usage: 70,
    words: "assemble, assembler, put together, assembly line, factory work, factory worker, factory",
  },
  {
    code: "production-line",
    sectors: ["manufacturing", "food-production", "textiles"],
    usage: 75,
    words:
      "production, factory line, conveyor, production operative, line work, factory, factory worker, belt",
  },
  {
    code: "machine-operating",
    sectors: ["manufacturing", "textiles", "food-production"],
    usage: 60,
    words: "machine operator, machines, operate machine, run machine, factory machines, machinist",
  },
  {
    code: "quality-checking",
    sectors: ["manufacturing", "food-production", "textiles", "warehousing"],
    usage: 60,
    words: "quality control, inspection, check quality, inspector, QC, check products, find faults",
  },
  {
    code: "machine-maintenance",
    sectors: ["manufacturing", "food-production", "textiles", "farming"],
    usage: 35,
    words: "fix machines, repair machines, maintenance engineer, maintenance, service machines, technician",
  },
  {
    code: "cnc-machining",
    sectors: ["manufacturing"],
    usage: 25,
    words: "CNC, lathe, turner, milling, machining, tool maker",
  },
  {
    code: "welding",
    sectors: ["manufacturing", "construction", "vehicle-repair"],
    usage: 40,
    words: "welder, weld, mig, tig, arc welding, wielding, join metal",
  },
  {
    code: "metalwork",
    sectors: ["manufacturing", "construction"],
    usage: 30,
    words: "metal, fabricator, blacksmith, sheet metal, steel work, metal worker, fabrication",
  },
  {
    code: "soldering",
    sectors: ["manufacturing", "it-digital"],
    usage: 20,
    words: "solder, electronics, circuit boards, electronic assembly, electronic repair, PCB",
  },
  {
    code: "furniture-making",
    sectors: ["manufacturing"],
    usage: 20,
    words: "furniture, cabinets, kitchens, wood machines, cabinet maker",
  },
  {
    code: "plastics-moulding",
    sectors: ["manufacturing"],
    usage: 15,
    words: "plastic, plastics, injection moulding, molding",
  },
  {
    code: "printing",
    sectors: ["manufacturing", "it-digital"],
    usage: 18,
    words: "print, printer, press, print shop, photocopy shop",
  },
  {
    code: "paint-spraying",
    sectors: ["manufacturing", "vehicle-repair"],
    usage: 18,
    words: "spray, sprayer, spray paint, powder coating, car painter",
  },
  {
    code: "mechanical-engineering",
    sectors: ["manufacturing"],
    usage: 20,
    words: "mechanical engineer, engineer, engineering, industrial engineer, design machines",
  },
  {
    code: "electrical-engineering",
    sectors: ["manufacturing", "it-digital"],
    usage: 18,
    words: "electrical engineer, electronics engineer, engineer, power engineer, telecoms engineer",
  },
  {
    code: "refrigeration",
    sectors: ["construction", "manufacturing"],
    usage: 15,
    words: "air conditioning, AC, fridge repair, cooling, air con",
  },
  {
    code: "sewing-machine",
    sectors: ["textiles", "manufacturing"],
    usage: 55,
    words: "sewing, sew, sewing machinist, machinist, seamstress, sowing, overlock, stitch, clothes factory",
  },
  {
    code: "hand-sewing",
    sectors: ["textiles"],
    usage: 30,
    words: "sewing, sew by hand, needle, buttons, mending, repair clothes, stitching",
  },
  {
    code: "tailoring",
    sectors: ["textiles"],
    usage: 35,
    words: "tailor, suits, make clothes, dressmaker, dressmaking, dresses, tayler, curtains",
  },
  {
    code: "clothing-alterations",
    sectors: ["textiles", "retail"],
    usage: 30,
    words: "alterations, fit clothes, shorten trousers, hems, repairs to clothes",
  },
  {
    code: "pattern-cutting",
    sectors: ["textiles"],
    usage: 20,
    words: "patterns, cutter, cut fabric, fabric cutting, cut cloth",
  },
  {
    code: "embroidery",
    sectors: ["textiles"],
    usage: 18,
    words: "embroider, beads, hand embroidery, crochet",
  },
  {
    code: "knitting-weaving",
    sectors: ["textiles"],
    usage: 15,
    words: "knitting, weaving, carpets, rugs, loom, wool, carpet maker",
  },
  {
    code: "upholstery",
    sectors: ["textiles", "manufacturing"],
    usage: 15,
    words: "sofas, upholsterer, chairs, cushions, mattress",
  },
  {
    code: "leather-work",
    sectors: ["textiles"],
    usage: 15,
    words: "leather, shoes, shoemaker, shoe repair, cobbler, bags",
  },
  {
    code: "fashion-design",
    sectors: ["textiles", "it-digital"],
    usage: 12,
    words: "fashion, designer, design clothes, clothes design",
  },
] as const satisfies readonly SkillRow[];
