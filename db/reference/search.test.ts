import { describe, expect, it } from "vitest";
import { findSoc, findTown, skillFinder, townById, townNamed } from "./search";
import { oneSlip, plain } from "./words";

/** Codes as labels: what is found here, is found by synonyms alone. */
const findSkill = skillFinder((code) => [code]);
const found = (words: string) => findSkill(words, 8).map((skill) => skill.code);

describe("everyday words find their skill", () => {
  it.each([
    ["cooking", "food-preparation"],
    ["cooking", "cooking"],
    ["cook", "cooking"],
    ["i can cook", "cooking"],
    ["coocking", "cooking"],
    ["chef", "cooking"],
    ["bread", "baking"],
    ["waiter", "waiting-tables"],
    ["waitress", "waiting-tables"],
    ["resturant", "waiting-tables"],
    ["coffee", "barista"],
    ["wash dishes", "dish-washing"],
    ["washing up", "dish-washing"],
    ["kitchen porter", "dish-washing"],
    ["hotel", "hotel-housekeeping"],
    ["make beds", "hotel-housekeeping"],
    ["butcher", "butchery"],
    ["cleaner", "cleaning"],
    ["cleening", "cleaning"],
    ["hoover", "cleaning"],
    ["mop", "cleaning"],
    ["wash clothes", "laundry"],
    ["ironing", "ironing"],
    ["rubbish", "waste-recycling"],
    ["old people", "elderly-care"],
    ["carer", "personal-care"],
    ["nurse", "nursing"],
    ["doctor", "medicine"],
    ["dentist", "dentistry"],
    ["farmacy", "pharmacy"],
    ["pharmacist", "pharmacy"],
    ["midwife", "midwifery"],
    ["children", "looking-after-children"],
    ["kids", "looking-after-children"],
    ["babysitter", "baby-care"],
    ["baby", "baby-care"],
    ["teacher", "teaching"],
    ["teching", "teaching"],
    ["teaching assistant", "classroom-support"],
    ["dinner lady", "lunchtime-supervision"],
    ["warehouse", "order-picking"],
    ["picker", "order-picking"],
    ["packing boxes", "packing"],
    ["fork lift", "forklift-driving"],
    ["forklift truck", "forklift-driving"],
    ["driver", "van-driving"],
    ["driving licence", "car-driving"],
    ["drive big lorry", "lorry-driving"],
    ["HGV", "lorry-driving"],
    ["taxi", "taxi-driving"],
    ["courier", "delivery"],
    ["cashier", "till-work"],
    ["shop assistant", "selling"],
    ["supermarket", "shelf-stacking"],
    ["customers", "customer-service"],
    ["costumer service", "customer-service"],
    ["builder", "labouring"],
    ["bricks", "bricklaying"],
    ["painter", "painting-decorating"],
    ["plummer", "plumbing"],
    ["electrician", "electrical-work"],
    ["electricity", "electrical-work"],
    ["carpenter", "carpentry"],
    ["factory", "production-line"],
    ["welder", "welding"],
    ["sewing", "sewing-machine"],
    ["tailor", "tailoring"],
    ["shoes", "leather-work"],
    ["farm", "planting-harvesting"],
    ["fruit picking", "fruit-picking"],
    ["sheep", "animal-care"],
    ["garden", "gardening"],
    ["mechanic", "car-mechanics"],
    ["fix cars", "car-mechanics"],
    ["car wash", "car-valeting"],
    ["secretary", "office-administration"],
    ["receptionist", "reception"],
    ["excel", "spreadsheets"],
    ["computer", "using-computers"],
    ["coding", "programming"],
    ["accountant", "accounting"],
    ["lawyer", "legal-work"],
    ["engineer", "mechanical-engineering"],
    ["hairdresser", "hair-cutting"],
    ["barber", "barbering"],
    ["makeup", "make-up"],
    ["security guard", "guarding"],
    ["languages", "interpreting"],
    ["arabic", "teaching-languages"],
    ["fix phones", "phone-repair"],
  ])("%s finds %s", (words, code) => {
    expect(found(words)).toContain(code);
  });

  it("puts the whole word before what merely begins with it, and the commoner skill first", () => {
    expect(found("cleaning")[0]).toBe("cleaning");
    expect(found("teacher")[0]).toBe("teaching");
    expect(found("I was a teacher in Syria")[0]).toBe("teaching");
    expect(found("car")[0]).toBe("car-driving");
  });
  it("finds by the label of the reader's language", () => {
    const arabic = skillFinder((code) => (code === "cleaning" ? [code, "تنظيف"] : [code]));
    expect(arabic("تنظيف")[0]?.code).toBe("cleaning");
  });
  it("finds nothing for nothing, for marks and for what means nothing", () => {
    for (const words of ["", "  ", "!!", "<script>", "zzzzzzzz", "😀"]) expect(found(words)).toEqual([]);
  });
  it("can be kept to some skills, and to a number of them", () => {
    expect(findSkill("clean", 3)).toHaveLength(3);
    expect(
      findSkill("clean", 9, { allowed: (skill) => skill.sectors.includes("health") }).map((s) => s.code),
    ).toContain("hospital-cleaning");
  });
});

describe("towns", () => {
  const labels = (words: string) => findTown(words).map((town) => town.label);
  it.each([
    ["Norwich", "Norwich, Norfolk"],
    ["norwhich", "Norwich, Norfolk"],
    ["norw", "Norwich, Norfolk"],
    ["Норвіч", "Norwich, Norfolk"],
    ["نورويتش", "Norwich, Norfolk"],
    ["kings lynn", "King's Lynn, Norfolk"],
    ["King’s  Lynn", "King's Lynn, Norfolk"],
    ["wymondham", "Wymondham, Norfolk"],
    ["east dereham", "Dereham, Norfolk"],
    ["Dereham", "Dereham, Norfolk"],
    ["gt yarmouth", "Great Yarmouth, Norfolk"],
    ["great yarmouth", "Great Yarmouth, Norfolk"],
    ["ipswitch", "Ipswich, Suffolk"],
    ["bury saint edmunds", "Bury St Edmunds, Suffolk"],
    ["st. neots", "St Neots, Cambridgeshire"],
    ["Southend", "Southend-on-Sea, Essex"],
    ["southend on sea", "Southend-on-Sea, Essex"],
    ["st albans", "St Albans, Hertfordshire"],
    ["luton", "Luton, Bedfordshire"],
    ["birmingam", "Birmingham, West Midlands"],
    ["coventry", "Coventry, West Midlands"],
    ["wolverhamton", "Wolverhampton, West Midlands"],
    ["hull", "Hull, East Yorkshire"],
    ["kingston upon hull", "Hull, East Yorkshire"],
    ["newport isle of wight", "Newport, Isle of Wight"],
    ["Newport, Wales", "Newport, Wales"],
    ["caerdydd", "Cardiff, Wales"],
    ["stratford upon avon", "Stratford-upon-Avon, Warwickshire"],
  ])("%s comes first as %s", (words, label) => {
    expect(labels(words)[0]).toBe(label);
  });
  it("offers every namesake, the largest first", () => {
    expect(labels("newport").slice(0, 2)).toEqual(["Newport, Wales", "Newport, Isle of Wight"]);
    expect(labels("wymondham")).toContain("Wymondham, Leicestershire");
  });
  it("takes a town typed in full for itself and asks where several bear the name", () => {
    expect(townNamed("norwich")).toMatchObject({ town: { name: "Norwich" } });
    expect(townNamed("Newport, Isle of Wight")).toMatchObject({ town: { county: "Isle of Wight" } });
    const several = townNamed("Newport");
    expect("choices" in several && several.choices.length).toBeGreaterThan(2);
    expect(townNamed("Atlantis on the Moon and Mars")).toEqual({ choices: [] });
  });
  it("knows a town by its id", () => {
    expect(townById(2641181)?.name).toBe("Norwich");
    expect(townById(-1)).toBeUndefined();
  });
});

describe("occupations", () => {
  it.each([
    ["kitchen assistant", "9263"],
    ["9263", "9263"],
    ["cleaner", "9223"],
    ["carer", "6135"],
    ["waiter", "9264"],
    ["barista", "9266"],
    ["forklift driver", "8222"],
    ["lorry driver", "8211"],
    ["picker", "9252"],
    ["shop assistant", "7111"],
    ["teaching assistant", "6112"],
    ["builder", "5319"],
    ["labourer", "9129"],
    ["security guard", "9231"],
    ["hairdresser", "6221"],
    ["tailor", "5413"],
    ["doctor", "2211"],
    ["nurse", "2237"],
    ["mecanic", "5231"],
    ["warehouse supervisor", "9251"],
  ])("%s comes first as %s", (words, code) => {
    expect(findSoc(words)[0]?.code).toBe(code);
  });
});

describe("words made comparable", () => {
  it.each([
    ["King’s Lynn", "kings lynn"],
    ["Stratford-upon-Avon", "stratford upon avon"],
    ["Saint Neots", "st neots"],
    ["St. Ives", "st ives"],
    ["Café & Bar", "cafe and bar"],
    ["  Two\tspaces ", "two spaces"],
    ["İSTANBUL", "istanbul"],
    ["كيك", "کیک"],
  ])("%s is %s", (typed, comparable) => {
    expect(plain(typed)).toBe(comparable);
  });
  it("one slip is a letter more, less, other, or two swapped; not two of these", () => {
    for (const typed of ["clean", "cleen", "claen", "lean", "cleans", "clea"])
      expect(oneSlip(typed, "clean")).toBe(true);
    for (const typed of ["cleening", "cl", "nclea", "green"]) expect(oneSlip(typed, "clean")).toBe(false);
    expect(oneSlip("recep", "reception", true)).toBe(true);
    expect(oneSlip("resep", "reception", true)).toBe(true);
    expect(oneSlip("rasep", "reception", true)).toBe(false);
  });
});
