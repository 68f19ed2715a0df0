/** What a page says, read from its HTML as React writes it. */

const ENTITIES: Record<string, string> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#x27;": "'",
};
export const decoded = (html: string) =>
  html.replace(/&(?:amp|lt|gt|quot|#x27);/g, (entity) => ENTITIES[entity] ?? "");

const attributesOf = (tag: string) =>
  Object.fromEntries(
    [...tag.matchAll(/([a-zA-Z-]+)(?:="([^"]*)")?/g)].map(([, name = "", value = ""]) => [
      name,
      decoded(value),
    ]),
  );

/** The values that the page's fields have, by name: what is typed, and apart what is ticked and chosen. */
export function fieldsIn(html: string) {
  const typed: Record<string, string[]> = {};
  const chosen: Record<string, string[]> = {};
  const add = (fields: Record<string, string[]>, name = "", value = "") => {
    fields[name] = [...(fields[name] ?? []), value];
  };
  for (const [, tag = ""] of html.matchAll(/<input([^>]*)>/g)) {
    const { name, value, type, ...rest } = attributesOf(tag);
    const isChoice = type === "radio" || type === "checkbox";
    if (!isChoice || "checked" in rest) add(isChoice ? chosen : typed, name, value);
  }
  // A first line break after the tag is not part of the text.
  for (const [, tag = "", content = ""] of html.matchAll(/<textarea([^>]*)>([\s\S]*?)<\/textarea>/g))
    add(typed, attributesOf(tag).name, decoded(content).replace(/^\n/, ""));
  for (const [, tag = "", options = ""] of html.matchAll(/<select([^>]*)>([\s\S]*?)<\/select>/g))
    for (const [, option = ""] of options.matchAll(/<option([^>]*)>/g)) {
      const { value, ...rest } = attributesOf(option);
      if ("selected" in rest) add(chosen, attributesOf(tag).name, value);
    }
  return { typed, chosen };
}

/** Ids that stand on the page more than once. */
export function doubleIds(html: string): string[] {
  const ids = [...html.matchAll(/<[a-z][^>]* id="([^"]*)"/g)].map(([, id = ""]) => id);
  return ids.filter((id, i) => ids.indexOf(id) !== i);
}

/** Where the links of the error summary lead, which of them lead nowhere, and whether they follow the page's order. */
export function summaryIn(html: string): { links: string[]; dead: string[]; inOrder: boolean } {
  const summary = /<div[^>]*govuk-error-summary[\s\S]*?<\/ul>/.exec(html)?.[0] ?? "";
  const links = [...summary.matchAll(/href="#([^"]*)"/g)].map(([, id = ""]) => decoded(id));
  const ids = new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id = ""]) => decoded(id)));
  const places = links.map((id) => [...ids].indexOf(id));
  const inOrder = places.every((place, i) => i === 0 || place >= (places[i - 1] ?? 0));
  return { links, dead: links.filter((id) => !ids.has(id)), inOrder };
}

/** The loaders' values in the data of a page (the encoding of Remix's single fetch), as JSON. */
export function dataIn(body: string): string {
  const values = JSON.parse(body.split("\n")[0] ?? "") as unknown[];
  const read = (index: number): unknown => {
    const value = values[index];
    if (index < 0 || typeof value !== "object" || value === null) return index < 0 ? null : value;
    if (!Array.isArray(value))
      return Object.fromEntries(
        Object.entries(value).map(([key, at]) => [values[Number(key.slice(1))], read(Number(at))]),
      );
    // Dates and the like are lists whose first item says what they are.
    if (value[0] === "D") return new Date(Number(value[1])).toISOString();
    return typeof value[0] === "string"
      ? value.map((item) => (typeof item === "number" ? read(item) : item))
      : value.map(read);
  };
  return JSON.stringify(read(0));
}
