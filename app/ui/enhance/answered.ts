const KEPT = "typed";
const MOST = 20;

type Entries = [name: string, value: string][];
interface Page {
  /** Where it stands, and who typed there: nobody else finds it. */
  path: string;
  reader: string;
  forms: Entries[];
}

/**
 * A page that answered a post is, for the browser, the post itself: going back to it, or reading it again, ends at
 * "Confirm form resubmission". It becomes a plain page of the same address; what was typed is kept in this tab and
 * filled in there again. Comes before the parts of a page are enhanced, as they read what is filled in.
 */
export function answeredPage(): void {
  document.addEventListener("submit", (event) => {
    if ((event.target as Element).getAttribute("action") === "/sign-out") write([]);
  });
  const { dataset } = document.documentElement;
  const [path, reader] = [location.pathname + location.search, dataset.reader ?? ""];
  if (dataset.answered === undefined) {
    const key: unknown = history.state?.[KEPT];
    const page = read().find(([one]) => one === key)?.[1];
    if (page?.path === path && page.reader === reader)
      for (const [i, form] of postsOf().entries()) fill(form, page.forms[i]);
    return;
  }
  const key = crypto.randomUUID?.() ?? String(Math.random());
  write([...read(), [key, { path, reader, forms: postsOf().map(typedIn) }]]);
  history.replaceState({ [KEPT]: key }, "");
}

const postsOf = () => [...document.querySelectorAll<HTMLFormElement>("main form[method=post]")];

/** What is typed, chosen and carried; nothing that must not be kept. */
function typedIn(form: HTMLFormElement): Entries {
  const secret = [...form.querySelectorAll<HTMLInputElement>("input[type=password]")].map(({ name }) => name);
  const entries = [...new FormData(form)].filter(([name]) => !secret.includes(name));
  return entries.flatMap(([name, value]): Entries => (typeof value === "string" ? [[name, value]] : []));
}

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
const isTick = (field: Field) => field.type === "checkbox" || field.type === "radio";

/**
 * Fills a form in as it was, if it still asks the same with as many rows. The answers to other pages that it carries
 * along, of which `data-carries` has the names, are put in too.
 */
function fill(form: HTMLFormElement, entries: Entries = []): void {
  const fields = [...form.elements].filter(
    (element): element is Field =>
      (element instanceof HTMLInputElement &&
        !["hidden", "password", "file", "submit"].includes(element.type)) ||
      element instanceof HTMLSelectElement ||
      element instanceof HTMLTextAreaElement,
  );
  const there = new Set([...form.elements].map((element) => (element as Field).name));
  const carried = form.dataset.carries?.split(" ") ?? [];
  const asksTheSame = fields.every((field) => isTick(field) || entries.some(([name]) => name === field.name));
  if (!asksTheSame || entries.some(([name]) => name.includes("[") && !there.has(name))) return;
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
}

/** The pages of this tab, oldest first. Where the browser keeps nothing, nothing is kept. */
function read(): [key: string, page: Page][] {
  try {
    return JSON.parse(sessionStorage.getItem(KEPT) ?? "[]");
  } catch {
    return [];
  }
}

function write(pages: [key: string, page: Page][]): void {
  try {
    sessionStorage.setItem(KEPT, JSON.stringify(pages.slice(-MOST)));
  } catch {
    // Full, or switched off.
  }
}
