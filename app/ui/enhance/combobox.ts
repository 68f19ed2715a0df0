import { make } from "./make";

interface Asked<T> {
  id: string;
  label: string;
  hint: string;
  /** What the list offers, as in its name. */
  offered: string;
  textOf: (item: T) => string;
  onType: () => void;
  onChoose: (item: T) => void;
  /** Enter was pressed while nothing was highlighted; how many are offered. */
  onUnsure: (offered: number) => void;
}

export interface Combobox<T> {
  element: HTMLElement;
  input: HTMLInputElement;
  /** Shows what is offered now, nothing of it highlighted. */
  offer: (items: readonly T[]) => void;
}

/**
 * A text field with a list of what is offered for its text, as the combobox of the ARIA patterns: the focus stays in
 * the field, arrows highlight, Enter takes what is highlighted and nothing else, Escape closes. What is taken leaves
 * the field empty for the next.
 */
export function combobox<T>({
  id,
  label,
  hint,
  offered,
  textOf,
  onType,
  onChoose,
  onUnsure,
}: Asked<T>): Combobox<T> {
  const element = make("div", "govuk-form-group");
  const input = make("input", "govuk-input govuk-input--width-20");
  input.id = id;
  input.type = "text";
  input.autocomplete = "off";
  input.spellcheck = false;
  input.setAttribute("autocapitalize", "none");
  input.setAttribute("enterkeyhint", "done");
  const list = make("ul", "fh-skills__found");
  list.id = `${id}-found`;
  list.hidden = true;
  const says = make("div", "govuk-hint", hint);
  says.id = `${id}-hint`;
  const name = make("label", "govuk-label", label);
  name.htmlFor = id;
  for (const [attribute, value] of Object.entries({
    role: "combobox",
    "aria-autocomplete": "list",
    "aria-expanded": "false",
    "aria-controls": list.id,
    "aria-describedby": says.id,
  }))
    input.setAttribute(attribute, value);
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", offered);
  element.append(name, says, input, list);

  let items: readonly T[] = [];
  let at = -1;

  const options = () => [...list.children] as HTMLElement[];

  function highlight(next: number) {
    at = next;
    options().forEach((option, i) => {
      option.setAttribute("aria-selected", String(i === at));
      if (i === at) option.scrollIntoView({ block: "nearest" });
    });
    const active = options()[at];
    if (active) input.setAttribute("aria-activedescendant", active.id);
    else input.removeAttribute("aria-activedescendant");
  }

  function show(isShown: boolean) {
    list.hidden = !isShown || items.length === 0;
    input.setAttribute("aria-expanded", String(!list.hidden));
    if (list.hidden) highlight(-1);
  }

  function offer(now: readonly T[]) {
    items = now;
    list.replaceChildren(
      ...now.map((item, i) => {
        const option = make("li", "", textOf(item));
        option.id = `${id}-${i}`;
        option.setAttribute("role", "option");
        option.addEventListener("click", () => take(item));
        return option;
      }),
    );
    highlight(-1);
    show(true);
  }

  function take(item: T) {
    input.value = "";
    offer([]);
    onChoose(item);
    input.focus();
  }

  /** Past the last comes the first, as past the first the last. */
  function move(by: 1 | -1) {
    if (items.length === 0) return;
    show(true);
    highlight(at === -1 ? (by === 1 ? 0 : items.length - 1) : (at + by + items.length) % items.length);
  }

  input.addEventListener("input", onType);
  input.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    const item = items[at];
    if (event.key === "ArrowDown" || event.key === "ArrowUp") move(event.key === "ArrowDown" ? 1 : -1);
    else if (event.key === "Escape" && !list.hidden) show(false);
    else if (event.key === "Enter" && item !== undefined) take(item);
    // It must not send a half-made form, nor choose what the person did not.
    else if (event.key === "Enter") {
      if (input.value.trim() !== "") onUnsure(items.length);
    } else return;
    event.preventDefault();
  });
  // A press in the list must not take the focus from the field, which would close it.
  list.addEventListener("mousedown", (event) => event.preventDefault());
  input.addEventListener("blur", () => show(false));
  input.addEventListener("focus", () => {
    if (input.value.trim() !== "") show(true);
  });
  return { element, input, offer };
}
