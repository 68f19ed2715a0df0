import type { SkillRow } from "./row";

/** Salons. */
export const BEAUTY = [
  {
    code: "hair-cutting",
    sectors: ["hair-beauty"],
    usage: 45,
    words:
      "hairdresser, hair, cut hair, haircut, hair dresser, hairdressing, stylist, hair stylist, salon, haircuts, cutting hair, trim hair, scissors, fringe, bangs, hair cut, hair dressing, ladies hair",
  },
  {
    code: "barbering",
    sectors: ["hair-beauty"],
    usage: 45,
    words:
      "barber, beard, shave, mens hair, barber shop, shaving, beards, beard trim, trim beard, clippers, fade, fades, hair clippers, mens barber, razor",
  },
  {
    code: "hair-colouring",
    sectors: ["hair-beauty"],
    usage: 28,
    words:
      "hair colour, hair color, dye hair, highlights, perm, bleach hair, dye, dyeing hair, blonde, hair dye, balayage, tint",
  },
  {
    code: "braiding",
    sectors: ["hair-beauty"],
    usage: 28,
    words:
      "braids, afro hair, plaits, cornrows, extensions, african hair, dreadlocks, plait hair, plaiting, braid, hair braiding, locs, twists",
  },
  {
    code: "hair-washing",
    sectors: ["hair-beauty"],
    usage: 22,
    words:
      "shampoo, wash hair, blow dry, salon assistant, salon junior, washing hair, hairdryer, dry hair, hair dryer, rinse hair",
  },
  {
    code: "hair-styling",
    sectors: ["hair-beauty"],
    usage: 32,
    words:
      "style hair, hair styles, hairstyles, straighten hair, straightening, curl hair, perm, wedding hair, updo, hair up, blow dry, curling",
  },
  {
    code: "hair-extensions",
    sectors: ["hair-beauty"],
    usage: 20,
    words: "extensions, wigs, wig, weave, weaves, hairpiece, fake hair",
  },
  {
    code: "nails",
    sectors: ["hair-beauty"],
    usage: 32,
    words:
      "manicure, nail technician, pedicure, nail bar, gel nails, nail art, paint nails, nail polish, hands and feet, fake nails, acrylic nails, polish nails, false nails",
  },
  {
    code: "threading-waxing",
    sectors: ["hair-beauty"],
    usage: 28,
    words:
      "eyebrows, threading, waxing, hair removal, lashes, eyelashes, wax, brows, shape eyebrows, remove hair, lash extensions, tinting, sugaring, eye lashes",
  },
  {
    code: "make-up",
    sectors: ["hair-beauty"],
    usage: 26,
    words:
      "makeup, make up artist, bridal, cosmetics, beauty, lipstick, wedding make up, bride make up, beauty salon, foundation",
  },
  {
    code: "skin-care",
    sectors: ["hair-beauty"],
    usage: 24,
    words:
      "facial, facials, beauty therapist, skin, beautician, beauty, face, face mask, cream, cleansing, beauty treatments, spots",
  },
  {
    code: "massage",
    sectors: ["hair-beauty", "health"],
    usage: 22,
    words: "massage therapist, spa, masseur, back massage, head massage, thai massage, feet, relaxing",
  },
  {
    code: "henna",
    sectors: ["hair-beauty"],
    usage: 12,
    words: "mehndi, henna artist, mehendi",
  },
  {
    code: "tanning-tattoo",
    sectors: ["hair-beauty"],
    usage: 8,
    words: "tan, spray tan, tattoo, tattoos, piercing, ear piercing, tattoo artist, microblading",
  },
] as const satisfies readonly SkillRow[];
