import type { SkillRow } from "./row";

/** Factories and sewing rooms. */
export const MAKING = [
  {
    code: "assembly",
    sectors: ["manufacturing"],
    usage: 70,
    words:
      "assemble, assembler, put together, assembly line, factory work, factory worker, factory, putting together, build products, screws, put parts together, fit parts, kits",
  },
  {
    code: "production-line",
    sectors: ["manufacturing", "food-production", "textiles"],
    usage: 75,
    words:
      "production, factory line, conveyor, production operative, line work, factory, factory worker, belt, conveyor belt, line worker, packing line, factory belt, production worker",
  },
  {
    code: "machine-operating",
    sectors: ["manufacturing", "textiles", "food-production"],
    usage: 60,
    words:
      "machine operator, machines, operate machine, run machine, factory machines, machinist, running machines, press machine, operate machinery, use machines, machinery",
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
    words:
      "fix machines, repair machines, maintenance engineer, maintenance, service machines, technician, service machinery, machine repair, fitter, mechanical fitter, fix machine, lubricate, hydraulics, mechanic factory",
  },
  {
    code: "cnc-machining",
    sectors: ["manufacturing"],
    usage: 25,
    words:
      "CNC, lathe, turner, milling, machining, tool maker, turning, milling machine, lathes, machining metal",
  },
  {
    code: "welding",
    sectors: ["manufacturing", "construction", "vehicle-repair"],
    usage: 40,
    words: "welder, weld, mig, tig, arc welding, join metal, weld metal, welding metal, join pipes, torch",
  },
  {
    code: "metalwork",
    sectors: ["manufacturing", "construction"],
    usage: 30,
    words:
      "metal, fabricator, blacksmith, sheet metal, steel work, metal worker, fabrication, iron, bend metal, cut metal, grinding, metal work, steel",
  },
  {
    code: "soldering",
    sectors: ["manufacturing", "it-digital"],
    usage: 20,
    words:
      "solder, electronics, circuit boards, electronic assembly, electronic repair, PCB, wires, join wires, solder iron, electronic parts",
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
    words:
      "mechanical engineer, engineer, engineering, industrial engineer, design machines, mechanics, machine design",
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
    words:
      "sewing, sew, sewing machinist, machinist, seamstress, overlock, stitch, clothes factory, sewing clothes, sewing factory, stitching machine, sewing job, singer, sowing clothes, sowing",
  },
  {
    code: "hand-sewing",
    sectors: ["textiles"],
    usage: 30,
    words:
      "sewing, sew by hand, needle, buttons, mending, repair clothes, stitching, mend clothes, darning, darn, holes, patch, needle and thread, sew buttons, zips, repairing clothes, sowing",
  },
  {
    code: "tailoring",
    sectors: ["textiles"],
    usage: 35,
    words:
      "tailor, suits, make clothes, dressmaker, dressmaking, dresses, curtains, making dresses, making clothes, wedding dresses, sewing dresses, skirts, shirts, suit, uniforms, measure people, measuring people, body measurements",
  },
  {
    code: "clothing-alterations",
    sectors: ["textiles", "retail"],
    usage: 30,
    words:
      "alterations, fit clothes, shorten trousers, hems, repairs to clothes, zip, zips, zipper, fixing zips, hem, hemming, take up trousers, shorten, alter, make smaller, fit dress, take in",
  },
  {
    code: "pattern-cutting",
    sectors: ["textiles"],
    usage: 20,
    words:
      "patterns, cutter, cut fabric, fabric cutting, cut cloth, cutting cloth, pattern maker, cloth cutting, scissors, cut material, material",
  },
  {
    code: "embroidery",
    sectors: ["textiles"],
    usage: 18,
    words:
      "embroider, beads, hand embroidery, crochet, crocheting, sew flowers, cross stitch, beadwork, sequins",
  },
  {
    code: "knitting-weaving",
    sectors: ["textiles"],
    usage: 15,
    words:
      "knitting, weaving, carpets, rugs, loom, wool, carpet maker, knit, weave, crochet, yarn, jumpers, carpet weaving, hook, spinning, felt",
  },
  {
    code: "upholstery",
    sectors: ["textiles", "manufacturing"],
    usage: 15,
    words: "sofas, upholsterer, chairs, cushions, mattress, chair covers, sofa repair, couches",
  },
  {
    code: "leather-work",
    sectors: ["textiles"],
    usage: 15,
    words:
      "leather, shoes, shoemaker, shoe repair, cobbler, bags, shoe maker, handbags, belts, mend shoes, wallets",
  },
  {
    code: "fashion-design",
    sectors: ["textiles", "it-digital"],
    usage: 12,
    words: "fashion, designer, design clothes, clothes design",
  },
  {
    code: "appliance-repair",
    sectors: ["manufacturing", "retail"],
    usage: 20,
    words:
      "washing machine repair, repair washing machines, fix fridges, fix cookers, repair appliances, white goods, domestic appliances, oven repair, fix washing machines, fridge repair",
  },
  {
    code: "electronics-repair",
    sectors: ["manufacturing", "it-digital"],
    usage: 18,
    words:
      "TV repair, fix televisions, television, radio repair, electronics, fix electronics, game console repair",
  },
  {
    code: "watch-jewellery",
    sectors: ["manufacturing", "retail"],
    usage: 10,
    words: "watches, watch repair, jewellery, jewelry, gold, goldsmith, silver, rings, watchmaker, clocks",
  },
  {
    code: "locksmith-work",
    sectors: ["construction", "security"],
    usage: 8,
    words: "locks, locksmith, keys, cut keys, key cutting, door locks",
  },
  {
    code: "pottery-glass",
    sectors: ["manufacturing", "community"],
    usage: 8,
    words: "pottery, clay, ceramics, pots, glass making, potter, glass blowing",
  },
  {
    code: "machine-setting",
    sectors: ["manufacturing"],
    usage: 20,
    words: "set up machines, machine setter, change tools, settings, adjust machines, calibration",
  },
  {
    code: "oil-and-gas",
    sectors: ["manufacturing", "construction"],
    usage: 8,
    words: "oil, gas, petrol, refinery, oil rig, pipeline, drilling rig, mine, mining, power station",
  },
  {
    code: "curtain-making",
    sectors: ["textiles"],
    usage: 12,
    words:
      "curtains, blinds, cushions, soft furnishings, bed covers, curtain maker, quilts, quilting, patchwork",
  },
  {
    code: "dyeing-printing-cloth",
    sectors: ["textiles", "manufacturing"],
    usage: 8,
    words: "dye, dyeing, cloth printing, fabric printing, t-shirt printing, batik, screen printing",
  },
  {
    code: "wood-machines",
    sectors: ["manufacturing", "construction"],
    usage: 18,
    words: "saw, sawmill, wood machinist, planer, cut wood, timber, sanding, wood factory",
  },
] as const satisfies readonly SkillRow[];
