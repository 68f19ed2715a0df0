import { findSoc } from "../../db/reference/search";

export interface Picked {
  codes: string[];
  /** What was typed that is no code and no one occupation, with what it may be ("5434 Chefs"). */
  unclear: { typed: string; choices: string[] }[];
}

/**
 * Occupations as an officer types them: codes, or job titles that name one occupation, each on a line or after a
 * comma. Each is taken once.
 */
export function pickOccupations(text: string): Picked {
  const parts = text
    .split(/[\n,;]+/)
    .map((part) => part.trim())
    // Codes may stand side by side; titles have blanks of their own.
    .flatMap((part) => (/^[\d\s]+$/.test(part) ? part.split(/\s+/) : [part]))
    .filter((part) => part !== "");
  const codes: string[] = [];
  const unclear: Picked["unclear"] = [];
  for (const part of parts) {
    const written = /^(\d{4})(?!\d)/.exec(part)?.[1];
    const found = written ? [] : findSoc(part, 6);
    const same = found.filter(({ title, synonyms }) =>
      [title, ...synonyms].some((name) => name.toLowerCase() === part.toLowerCase()),
    );
    const code =
      written ??
      (/^\d+$/.test(part) ? part : (same.length === 1 ? same : found.length === 1 ? found : [])[0]?.code);
    if (code === undefined)
      unclear.push({ typed: part, choices: found.map(({ code, title }) => `${code} ${title}`) });
    else codes.push(code);
  }
  return { codes: [...new Set(codes)], unclear };
}
