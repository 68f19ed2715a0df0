const MOST_SHOWN = 8;

/** Letters without case and marks, so that "Café" is found by "cafe". */
const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLocaleLowerCase();

/** 0 begins with it, 1 a word of it does, 2 it is inside, -1 not at all. */
export function rankOf(words: readonly string[], typed: string): number {
  const query = plain(typed.trim());
  const ranks = words.map(plain).map((word) => {
    const at = word.indexOf(query);
    return at <= 0 ? at : /[\s,/(-]/.test(word[at - 1] ?? "") ? 1 : 2;
  });
  const found = ranks.filter((r) => r >= 0);
  return found.length > 0 ? Math.min(...found) : -1;
}

interface Skill {
  box: HTMLInputElement;
  label: string;
  words: string[];
}

/** Adds a box to type in above the lists of boxes, and the choices as a list of buttons that remove them. */
export function skillPicker(root: HTMLElement): void {
  const words = root.dataset as Record<string, string>;
  const skills: Skill[] = [...root.querySelectorAll<HTMLInputElement>("input[type=checkbox]")].map((box) => {
    const label = box.labels?.[0]?.textContent?.trim() ?? "";
    return { box, label, words: [label, ...(box.dataset.words?.split("|") ?? [])] };
  });

  const group = make("div", "govuk-form-group");
  const input = make("input", "govuk-input govuk-input--width-20");
  input.id = `${root.id}-search`;
  input.type = "text";
  input.autocomplete = "off";
  input.setAttribute("enterkeyhint", "done");
  const label = make("label", "govuk-label", words.search);
  label.htmlFor = input.id;
  const hint = make("div", "govuk-hint", words.hint);
  hint.id = `${input.id}-hint`;
  input.setAttribute("aria-describedby", hint.id);
  group.append(label, hint, input);
  const found = make("ul", "fh-skills__found");
  const status = make("p", "fh-quiet");
  status.setAttribute("role", "status");
  const chosen = make("ul", "fh-skills__chosen");
  chosen.setAttribute("aria-label", words.chosen ?? "");
  root.prepend(group, found, status, chosen);

  const say = (template: string | undefined, value = "") => {
    status.textContent = (template ?? "").replace("%", value);
  };

  function search() {
    const typed = input.value.trim();
    found.replaceChildren();
    if (typed === "") return say("");
    const hits = skills
      .filter((s) => !s.box.checked)
      .map((skill, order) => ({ skill, order, rank: rankOf(skill.words, typed) }))
      .filter((hit) => hit.rank >= 0)
      .sort((a, b) => a.rank - b.rank || a.order - b.order);
    found.append(...hits.slice(0, MOST_SHOWN).map(({ skill }) => item(skill.label, "", () => choose(skill))));
    if (hits.length > 0) say(words.found, String(hits.length));
    else say(words.none);
  }

  function choose(skill: Skill) {
    skill.box.checked = true;
    input.value = "";
    found.replaceChildren();
    drawChosen();
    say(words.added, skill.label);
    input.focus();
  }

  function drop(skill: Skill) {
    skill.box.checked = false;
    drawChosen();
    say(words.removed, skill.label);
    input.focus();
  }

  function drawChosen() {
    const ticked = skills.filter((s) => s.box.checked);
    chosen.hidden = ticked.length === 0;
    chosen.replaceChildren(
      ...ticked.map((skill) => item(skill.label, "fh-tag fh-tag--fits", () => drop(skill), words.remove)),
    );
  }

  input.addEventListener("input", search);
  input.addEventListener("keydown", (event) => {
    const hits = found.querySelectorAll("button");
    if (event.key === "ArrowDown" && hits[0]) {
      event.preventDefault();
      hits[0].focus();
    }
    if (event.key !== "Enter") return;
    // It must not send a half-made form, nor choose what the person did not: only what is surely meant.
    event.preventDefault();
    const sure = [...hits].find((hit) => plain(hit.textContent ?? "") === plain(input.value.trim()));
    if (sure || hits.length === 1) (sure ?? hits[0])?.click();
    else if (hits.length > 1) say(words.several, String(hits.length));
  });
  found.addEventListener("keydown", (event) => {
    const hits = [...found.querySelectorAll("button")];
    const at = hits.indexOf(event.target as HTMLButtonElement);
    const to = { ArrowDown: hits[at + 1] ?? hits[at], ArrowUp: hits[at - 1] ?? input, Escape: input }[
      event.key
    ];
    if (!to) return;
    event.preventDefault();
    to.focus();
  });
  root.addEventListener("change", drawChosen);
  drawChosen();
}

function make<K extends keyof HTMLElementTagNameMap>(tag: K, className: string, text = "") {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}

function item(text: string, className: string, onPress: () => void, before = "") {
  const row = document.createElement("li");
  const button = make("button", className, text);
  button.type = "button";
  button.addEventListener("click", onPress);
  if (before) button.prepend(make("span", "govuk-visually-hidden", `${before} `));
  row.append(button);
  return row;
}
