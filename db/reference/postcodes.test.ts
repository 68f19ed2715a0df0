import { expect, it } from "vitest";
import { districtIn, parsePostcodes, townOfDistrict, withoutUnit } from "./postcodes";

const HEADING = "postcode,eastings,northings,latitude,longitude,town,region,uk_region,country,country_string";
const parsed = (...lines: string[]) => parsePostcodes([HEADING, ...lines].join("\n"));

it("reads district, place, town and region", () => {
  expect(parsed("NR2,622000,308300,52.625,1.279,Norwich,Norfolk,East of England,ENG,England")).toEqual({
    ok: true,
    rows: [{ district: "NR2", lat: 52.625, lon: 1.279, town: "Norwich", region: "norfolk" }],
    refused: [],
  });
});
it.each([
  ["PE1", "Peterborough", "cambridgeshire"],
  ["LU1", "Luton", "bedfordshire"],
  ["SS1", "Southend-on-Sea", "essex"],
  ["CV1", "Coventry", "coventry"],
  ["G1", "Glasgow City", null],
  ["EC1A", "", null],
])("%s of %s lies in region %s", (district, council, region) => {
  const table = parsed(`${district},0,0,52.5,-0.2,,${council},,ENG,England`);
  expect(table).toMatchObject({ rows: [{ district, town: "", region }] });
});
it("takes columns in any order, quotes, a byte order mark, CRLF and small letters", () => {
  expect(
    parsePostcodes('\uFEFFtown,longitude,latitude,postcode\r\n"Lynn, King""s",0.4,52.75,pe30\r\n\r\n'),
  ).toMatchObject({
    rows: [{ district: "PE30", lat: 52.75, lon: 0.4, town: 'Lynn, King"s' }],
    refused: [],
  });
});
it("leaves out and names lines that cannot be right", () => {
  const table = parsed(
    "NR2,0,0,52.625,1.279,Norwich,Norfolk,,ENG,England",
    "NR2,0,0,52.625,1.279,Norwich,Norfolk,,ENG,England",
    "NR2 1AB,0,0,52.625,1.279,Norwich,Norfolk,,ENG,England",
    "NR3,0,0,0,0,,,,ENG,England",
    "NR4,0,0,,,,,,ENG,England",
    "NR5,52.6",
  );
  expect(table).toMatchObject({
    refused: [
      { line: 3, reason: "twice" },
      { line: 4, reason: "district" },
      { line: 5, reason: "place" },
      { line: 6, reason: "place" },
      { line: 7, reason: "columns" },
    ],
  });
});
it("refuses a table without its columns", () => {
  expect(parsePostcodes("name,north,east\nNR2,52,1")).toEqual({
    ok: false,
    missing: ["postcode", "latitude", "longitude"],
  });
  expect(parsePostcodes("")).toMatchObject({ ok: false });
  expect(parsePostcodes('postcode,latitude,longitude\n"NR2,52.6,1.3')).toMatchObject({
    ok: false,
    broken: 2,
  });
});
it("knows columns by the names that lists give them, a district before a whole postcode", () => {
  const { rows } = parsePostcodes("id,Postcode,Outcode,lat,lng\n1,NR2 3AB,nr2,52.6,1.3") as {
    rows: unknown[];
  };
  expect(rows).toMatchObject([{ district: "NR2", lat: 52.6, lon: 1.3 }]);
});
it.each([
  ["nr2", "NR2", "nr2"],
  [" NR2 3AB ", "NR2", "NR2"],
  ["nr23ab", "NR2", "NR2"],
  ["NR23", "NR23", "NR23"],
  ["ec1a 1bb", "EC1A", "EC1A"],
  ["W1A", "W1A", "W1A"],
  ["Norwich", null, "Norwich"],
  ["NR2 3A", null, "NR2 3A"],
  ["12 Quay Street, NR2 3AB", null, "12 Quay Street, NR2 3AB"],
])("%s means district %s, and %s is kept of it", (typed, district, kept) => {
  expect(districtIn(typed)).toBe(district);
  expect(withoutUnit(typed)).toBe(kept);
});
it.each([
  ["the nearest town", { town: "" }, "Norwich", 1.29],
  [
    "a town that the list names, where it is near",
    { town: "Nowhere, Thorpe St Andrew" },
    "Thorpe St Andrew",
    1.29,
  ],
  ["the nearest, where the named one is far", { town: "Ipswich" }, "Norwich", 1.29],
])("a district is named with %s", (_, over, name, lon) => {
  const district = { district: "NR1", lat: 52.63, lon, region: "norfolk" as const, ...over };
  expect(townOfDistrict(district).name).toBe(name);
});
it("a district lies in the region that the list says, beside a border too", () => {
  const beccles = { district: "NR34", lat: 52.47, lon: 1.57, town: "" };
  expect(townOfDistrict({ ...beccles, region: null }).region).toBe("suffolk");
  expect(townOfDistrict({ ...beccles, region: "norfolk" }).region).toBe("norfolk");
});
