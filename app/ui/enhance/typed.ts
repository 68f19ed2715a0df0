/** What a form carries: names and values, in its order. */
export type Entries = [name: string, value: string][];

export const postsOf = () => [...document.querySelectorAll<HTMLFormElement>("main form[method=post]")];

/** What is typed, chosen and carried; nothing that must not be kept. */
export function typedIn(form: HTMLFormElement): Entries {
  const secret = [...form.querySelectorAll<HTMLInputElement>("input[type=password]")].map(({ name }) => name);
  const entries = [...new FormData(form)].filter(([name]) => !secret.includes(name));
  return entries.flatMap(([name, value]): Entries => (typeof value === "string" ? [[name, value]] : []));
}

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
const isTick = (field: Field) => field.type === "checkbox" || field.type === "radio";

/** What the reader fills in. */
export const fieldsIn = (form: HTMLFormElement) =>
  [...form.elements].filter(
    (element): element is Field =>
      (element instanceof HTMLInputElement &&
        !["hidden", "password", "file", "submit"].includes(element.type)) ||
      element instanceof HTMLSelectElement ||
      element instanceof HTMLTextAreaElement,
  );

/**
 * Fills a form in as it was, if it still asks the same with as many rows. The answers to other pages that it carries
 * along, of which `data-carries` has the names, are put in too. Answers whether it was filled in.
 */
export function fill(form: HTMLFormElement, entries: Entries = []): boolean {
  const fields = fieldsIn(form);
  const there = new Set([...form.elements].map((element) => (element as Field).name));
  const carried = form.dataset.carries?.split(" ") ?? [];
  const asksTheSame = fields.every((field) => isTick(field) || entries.some(([name]) => name === field.name));
  if (!asksTheSame || entries.some(([name]) => name.includes("[") && !there.has(name))) return false;
  // What was typed on an older page says so.
  const seen = form.querySelector<HTMLInputElement>("input[type=hidden][name=seen]");
  if (seen) seen.value = entries.find(([name]) => name === "seen")?.[1] ?? seen.value;
  for (const field of fields) {
    const values = entries.filter(([name]) => name === field.name).map(([, value]) => value);
    if (field instanceof HTMLInputElement && isTick(field)) field.checked = values.includes(field.value);
    else field.value = values[0] ?? "";
  }
  for (const [name, value] of entries.filter(([name]) => carried.includes(name) && !there.has(name)))
    form.append(Object.assign(document.createElement("input"), { type: "hidden", name, value }));
  return true;
}
