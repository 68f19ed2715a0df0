import type { SkillRow } from "./row";

/** Building sites. */
export const BUILDING = [
  {
    code: "labouring",
    sectors: ["construction"],
    usage: 75,
    words:
      "labourer, laborer, building site, site work, general labour, construction worker, builder, labor, carry bricks, digging",
  },
  {
    code: "bricklaying",
    sectors: ["construction"],
    usage: 40,
    words: "bricklayer, bricks, brick, walls, mason, build walls, block work",
  },
  {
    code: "plastering",
    sectors: ["construction"],
    usage: 35,
    words: "plasterer, plaster, render, skimming, dry lining, plasterboard, walls and ceilings",
  },
  {
    code: "painting-decorating",
    sectors: ["construction"],
    usage: 50,
    words: "painter, painting, decorator, paint walls, decorating, wallpaper, paint houses",
  },
  {
    code: "carpentry",
    sectors: ["construction", "manufacturing"],
    usage: 45,
    words: "carpenter, joiner, joinery, wood, woodwork, doors, furniture maker, carpinter, wood work",
  },
  {
    code: "plumbing",
    sectors: ["construction"],
    usage: 40,
    words: "plumber, pipes, plummer, plumer, heating, boilers, gas, water pipes, bathroom fitting, toilets",
  },
  {
    code: "electrical-work",
    sectors: ["construction", "manufacturing"],
    usage: 40,
    words: "electrician, electric, wiring, electricity, electrics, cables, electritian, lights, sockets",
  },
  {
    code: "tiling",
    sectors: ["construction"],
    usage: 30,
    words: "tiler, tiles, wall tiles, floor tiles, ceramics",
  },
  {
    code: "flooring",
    sectors: ["construction"],
    usage: 25,
    words: "floors, carpet fitter, laminate, lay floors, parquet",
  },
  {
    code: "roofing",
    sectors: ["construction"],
    usage: 25,
    words: "roofer, roof, roofs, slates",
  },
  {
    code: "groundwork",
    sectors: ["construction"],
    usage: 30,
    words: "groundworker, digging, trenches, drainage, foundations, kerbs, paving, road works, roads",
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
    words: "scaffolder, scaffold, work at height, scafolding",
  },
  {
    code: "demolition",
    sectors: ["construction"],
    usage: 18,
    words: "knock down, strip out, breaking walls, clear site",
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
    words: "loft insulation, solar panels, heat pump, insulate",
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
    words: "digger, excavator, dumper, plant operator, bulldozer, crane, heavy machines, JCB",
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
    words: "drill, tools, saw, hand tools, grinder, electric tools, drilling",
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
    words: "handyman, repairs, fix things, maintenance, fixing, odd jobs, building maintenance, repair",
  },
] as const satisfies readonly SkillRow[];
