import { expect, it } from "vitest";
import { parsePostcodes } from "./postcodes";

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
  expect(parsePostcodes("outcode,lat,lon\nNR2,52,1")).toEqual({
    ok: false,
    missing: ["postcode", "latitude", "longitude"],
  });
  expect(parsePostcodes("")).toMatchObject({ ok: false });
});
