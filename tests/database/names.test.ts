import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { freshDb } from "../fresh-db";

const db = await freshDb();

async function keysOf(name: string): Promise<string[]> {
  const { rows } = await sql<{ keys: string[] }>`select name_keys(${name}) as keys`.execute(db);
  return rows[0]?.keys ?? [];
}
const alike = async (one: string, other: string) => {
  const [a, b] = [await keysOf(one), await keysOf(other)];
  return a.some((key) => b.includes(key));
};

/** Spellings of one name that papers and people write. */
const SAME: string[][] = [
  ["Mohammed", "Muhammad", "Mohamed", "Mohamad", "Muhammed", "Mohammad", "Mehmet", "محمد", "Мухаммад"],
  ["Ahmed", "Ahmad", "Ahmet", "أحمد"],
  ["Yusuf", "Youssef", "Yousef", "Josef", "Yusef", "يوسف"],
  ["Hussein", "Husayn", "Hossein", "Hussain", "Hüseyin", "حسين"],
  ["Fatima", "Fatma", "Fatimah", "Fátima", "فاطمة"],
  ["Khalid", "Khaled", "Halid", "خالد"],
  ["Aisha", "Aicha", "Aysha", "Ayşe", "عائشة"],
  ["Rashid", "Rachid", "Raşit"],
  ["Abdulrahman", "Abd al-Rahman", "Abdurrahman", "Abdul Rahman", "Abdirahman", "عبد الرحمن"],
  ["Abdullah", "Abdallah", "Abdulla"],
  ["Zahra", "Zehra"],
  ["Sara", "Sarah"],
  ["Qasim", "Kassim", "Qassem", "Kasım"],
  ["Ghulam", "Gulam", "Gholam"],
  ["Jamal", "Djamal", "جمال"],
  ["Oleksandr", "Alexander", "Aleksandr", "Олександр"],
  ["Oksana", "Oxana", "Аксана"],
  ["Kateryna", "Katerina", "Catherine", "Катерина"],
  ["Volodymyr", "Vladimir", "Володимир"],
  ["Yelena", "Elena", "Jelena", "Олена"],
  ["Yuliia", "Julia", "Iuliia", "Юлія"],
  ["Dmytro", "Dmitri", "Dimitri", "Дмитро"],
  ["Tesfay", "Tesfai", "Tesfaye"],
  ["Nguyễn", "Nguyen"],
  ["O’Brien", "O'Brien", "OBrien"],
];
/** Names that are not one another. */
const OTHER: [string, string][] = [
  ["Amina", "Farid"],
  ["Mohammed", "Ahmed"],
  ["Yusuf", "Yonas"],
  ["Oksana", "Olena"],
  ["Hassan", "Khalid"],
  ["Li", "Chan"],
];

describe("spellings of a name", () => {
  it.each(
    SAME.map((names) => [names[0] as string, names]),
  )("%s is found however it is written", async (_, names) => {
    const [first = "", ...others] = names;
    const missed: string[] = [];
    for (const other of others)
      if (!(await alike(first, other))) missed.push(`${other} ${await keysOf(other)}`);
    expect(missed, String(await keysOf(first))).toEqual([]);
  });
  it.each(OTHER)("%s is not %s", async (one, other) => {
    expect(await alike(one, other)).toBe(false);
  });
  it.each(["", "-", "🙂", "李", "陳大文", "Al", "ʼ", "x".repeat(120)])("%j breaks nothing", async (name) => {
    expect(await keysOf(name)).toBeInstanceOf(Array);
  });
});
