import type { SkillRow } from "./row";

/** Building sites. */
export const BUILDING = [
  {
    code: "labouring",
    sectors: ["construction"],
    usage: 75,
    words:
      "labourer, laborer, building site, site work, general labour, construction worker, builder, labor, carry bricks, digging, carrying bricks, carry materials, building, construction, site labourer, hod, wheelbarrow, shovel, general building, mixing cement, dig",
  },
  {
    code: "bricklaying",
    sectors: ["construction"],
    usage: 40,
    words:
      "bricklayer, bricks, brick, walls, mason, build walls, block work, laying bricks, lay bricks, blocks, brickwork, building walls, build wall, stone wall",
  },
  {
    code: "plastering",
    sectors: ["construction"],
    usage: 35,
    words:
      "plasterer, plaster, render, skimming, dry lining, plasterboard, walls and ceilings, drywall, dry wall, plaster board, stucco, skim, gypsum",
  },
  {
    code: "painting-decorating",
    sectors: ["construction"],
    usage: 50,
    words:
      "painter, painting, decorator, paint walls, decorating, wallpaper, paint houses, painting walls, painting rooms, paint, hang wallpaper, house painter, paint brush, roller, varnish",
  },
  {
    code: "carpentry",
    sectors: ["construction", "manufacturing"],
    usage: 45,
    words:
      "carpenter, joiner, joinery, wood, woodwork, doors, furniture maker, wood work, hammer, nails and wood, shelves, cupboards, hang doors, door frames, stairs, timber",
  },
  {
    code: "plumbing",
    sectors: ["construction"],
    usage: 40,
    words:
      "plumber, pipes, plummer, heating, boilers, gas, water pipes, bathroom fitting, toilets, taps, leak, leaks, sink, toilet fitting, boiler, radiators, drains, blocked drain, drain, water leak, bathroom fitter, gas engineer",
  },
  {
    code: "electrical-work",
    sectors: ["construction", "manufacturing"],
    usage: 40,
    words:
      "electrician, electric, wiring, electricity, electrics, cables, lights, sockets, electrical, wires, rewire, plugs, fuse box, switches, install lights, light fitting, electrics house",
  },
  {
    code: "tiling",
    sectors: ["construction"],
    usage: 30,
    words: "tiler, tiles, wall tiles, floor tiles, ceramics, lay tiles, tile, bathroom tiles, mosaic, grout",
  },
  {
    code: "flooring",
    sectors: ["construction"],
    usage: 25,
    words:
      "floors, carpet fitter, laminate, lay floors, parquet, laying floors, floor fitter, wood floor, vinyl, lino, carpet fitting, lay carpet, floorboards",
  },
  {
    code: "roofing",
    sectors: ["construction"],
    usage: 25,
    words: "roofer, roof, roofs, slates, fix roofs, roof tiles, gutters, gutter, lead, flat roof",
  },
  {
    code: "groundwork",
    sectors: ["construction"],
    usage: 30,
    words:
      "groundworker, digging, trenches, drainage, foundations, kerbs, paving, road works, roads, dig holes, digging holes, dig trenches, tarmac, asphalt, shovel, lay pavement, pavements",
  },
  {
    code: "concreting",
    sectors: ["construction"],
    usage: 25,
    words: "concrete, cement, pour concrete, shuttering, formwork, mix cement",
  },
  {
    code: "steel-fixing",
    sectors: ["construction"],
    usage: 18,
    words: "steel, steel fixer, rebar, iron worker, reinforcement",
  },
  {
    code: "scaffolding",
    sectors: ["construction"],
    usage: 25,
    words: "scaffolder, scaffold, work at height, scaffolds, work high up, heights, height",
  },
  {
    code: "demolition",
    sectors: ["construction"],
    usage: 18,
    words:
      "knock down, strip out, breaking walls, clear site, demolish, demolishing, breaking concrete, pull down, jackhammer, sledgehammer, breaker",
  },
  {
    code: "window-fitting",
    sectors: ["construction", "manufacturing"],
    usage: 18,
    words: "fit windows, glazier, glass, double glazing, windows and doors, aluminium",
  },
  {
    code: "insulation",
    sectors: ["construction"],
    usage: 15,
    words:
      "loft insulation, solar panels, heat pump, insulate, solar, solar panel, insulating, foam, lagging",
  },
  {
    code: "stone-work",
    sectors: ["construction"],
    usage: 15,
    words: "stonemason, stone, marble, granite, stone mason",
  },
  {
    code: "digger-driving",
    sectors: ["construction", "farming"],
    usage: 25,
    words:
      "digger, excavator, dumper, plant operator, bulldozer, crane, heavy machines, JCB, digging machine, drive digger, excavators, backhoe, roller driver, forklift telehandler, telehandler, loader",
  },
  {
    code: "reading-drawings",
    sectors: ["construction", "manufacturing", "textiles"],
    usage: 30,
    words: "drawings, technical drawings, plans, blueprints, read plans, measuring",
  },
  {
    code: "power-tools",
    sectors: ["construction", "manufacturing", "vehicle-repair", "farming"],
    usage: 45,
    words:
      "drill, tools, saw, hand tools, grinder, electric tools, drilling, spanner, screwdriver, wrench, hammer, saws, chisel, drills, pliers, sander",
  },
  {
    code: "traffic-marshalling",
    sectors: ["construction", "transport", "security"],
    usage: 20,
    words: "traffic marshal, banksman, direct traffic, gateman, site gate",
  },
  {
    code: "site-management",
    sectors: ["construction"],
    usage: 20,
    words: "site manager, foreman, construction manager, project manager building, contractor",
  },
  {
    code: "estimating",
    sectors: ["construction", "office-admin"],
    usage: 15,
    words: "quantity surveyor, surveyor, estimate costs, surveying, quotes, land surveyor",
  },
  {
    code: "civil-engineering",
    sectors: ["construction"],
    usage: 18,
    words: "civil engineer, bridges, structural engineer, engineer, roads engineer",
  },
  {
    code: "architecture",
    sectors: ["construction", "it-digital"],
    usage: 12,
    words: "architect, design buildings, CAD, autocad, interior design",
  },
  {
    code: "handyman-repairs",
    sectors: ["construction", "cleaning", "hospitality", "education"],
    usage: 40,
    words:
      "handyman, repairs, fix things, maintenance, fixing, odd jobs, building maintenance, repair, flat pack, flatpack, put up shelves, fix doors, fix house, home repairs, mend things, DIY, jobs around the house, change light bulbs",
  },
  {
    code: "kitchen-fitting",
    sectors: ["construction"],
    usage: 20,
    words: "fit kitchens, kitchen fitter, bathroom fitter, fit bathrooms, worktops, fitted kitchen",
  },
  {
    code: "paving-landscaping",
    sectors: ["construction", "farming"],
    usage: 22,
    words:
      "paving, patios, patio, slabs, driveways, garden walls, block paving, landscaper, artificial grass",
  },
  {
    code: "cable-laying",
    sectors: ["construction", "it-digital"],
    usage: 15,
    words: "cables, lay cables, lay pipes, fibre, broadband cables, ducting, telecoms",
  },
  {
    code: "crane-slinging",
    sectors: ["construction", "manufacturing", "warehousing"],
    usage: 15,
    words: "crane, cranes, slinger, signaller, lifting with crane, hoist, rigging, rigger",
  },
  {
    code: "ceilings-partitions",
    sectors: ["construction"],
    usage: 20,
    words:
      "ceilings, ceiling fixing, partitions, dry lining, drylining, stud walls, suspended ceilings, plasterboard",
  },
  {
    code: "measuring-levels",
    sectors: ["construction", "manufacturing", "textiles"],
    usage: 25,
    words: "measure, measuring, tape measure, spirit level, marking out, setting out, measurements",
  },
] as const satisfies readonly SkillRow[];
