import { expect, it } from "vitest";
import { LARGEST_FILE, MOST_ROWS, readCsv } from "./reading.server";

const bytes = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, "utf16le"));
const read = (file: Uint8Array | string) => readCsv(typeof file === "string" ? bytes(file) : file);
const LIST = "Name,Town\nGül Öz,Norwich\n";
const cells = [["Gül Öz", "Norwich"]];

it.each([
  ["UTF-8", bytes(LIST), "UTF-8"],
  ["UTF-8 that says so", bytes(`\ufeff${LIST}`), "UTF-8"],
  ["UTF-16 that says so", utf16(`\ufeff${LIST}`), "UTF-16"],
  ["UTF-16 the other way round", new Uint8Array(Buffer.from(`\ufeff${LIST}`, "utf16le").swap16()), "UTF-16"],
  ["UTF-16 that does not say so", utf16(LIST), "UTF-16"],
  ["what Windows writes", new Uint8Array(Buffer.from(LIST, "latin1")), "Windows"],
])("reads %s", (_, file, encoding) => {
  const found = read(file);
  expect(found).toMatchObject({ ok: true, encoding, header: ["Name", "Town"] });
  expect(found.ok && found.rows.map((row) => row.cells)).toEqual(cells);
});

it.each([";", "\t", ","])("finds that %j separates", (sign) => {
  const found = read(`"Name, in full"${sign}Town\r\n"Öz, Gül"${sign}Norwich\r\n`);
  expect(found.ok && found.header).toEqual(["Name, in full", "Town"]);
  expect(found.ok && found.rows[0]?.cells).toEqual(["Öz, Gül", "Norwich"]);
});

it("counts a row by the line that it begins on, with line breaks in quotes and empty lines", () => {
  const found = read('Name,Note\nA,"one\ntwo"\n\n,\nB,\nC\n');
  expect(found.ok && found.rows.map(({ line, cells }) => [line, cells[0]])).toEqual([
    [2, "A"],
    [6, "B"],
    [7, "C"],
  ]);
});

it("takes off the sign that keeps a cell from being run, and no other", () => {
  const found = read("Name,Phone\n'Abd,'+447700900123\n");
  expect(found.ok && found.rows[0]?.cells).toEqual(["'Abd", "+447700900123"]);
});

it.each([
  ["nothing", "", "empty"],
  ["a workbook", "PK\u0003\u0004 and more", "workbook"],
  ["a picture", new Uint8Array([0x89, 0x50, 0, 0, 0, 0, 1, 2, 3]), "not-text"],
  ["only a head", "Name,Town\n", "no-rows"],
  ["an open quotation mark", 'Name,Town\n"A,B\nC,D\n', "broken"],
  ["too many rows", `Name\n${"A\n".repeat(MOST_ROWS + 1)}`, "too-many-rows"],
  ["too many bytes", "x".repeat(LARGEST_FILE + 1), "too-big"],
])("refuses %s", (_, file, because) => {
  expect(read(file)).toMatchObject({ ok: false, because });
});
