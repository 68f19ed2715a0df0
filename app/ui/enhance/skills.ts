import { type Combobox, combobox } from "./combobox";
import { make } from "./make";

const MOST_SHOWN = 8;
const PAUSE_MS = 120;

interface Skill {
  box: HTMLInputElement;
  label: string;
}

/** Adds a box to type in above the lists of boxes, and the choices as a list of buttons that remove them. */
export function skillPicker(root: HTMLElement): void {
  const words = root.dataset as Record<string, string>;
  // The choices are a list of their own here: each box goes to where it stands while it is not chosen.
  for (const item of root.querySelectorAll<HTMLElement>("[data-home]"))
    root.querySelector(`[data-part="${item.dataset.home}"] > div`)?.prepend(item);
  root.querySelector('[data-part="chosen"]')?.remove();

  const skills = new Map<string, Skill>();
  for (const box of root.querySelectorAll<HTMLInputElement>("input[type=checkbox]"))
    skills.set(box.value, { box, label: box.labels?.[0]?.textContent?.trim() ?? "" });

  const box: Combobox<Skill> = combobox({
    id: `${root.id}-search`,
    label: words.search ?? "",
    hint: words.hint ?? "",
    offered: words.label ?? "",
    textOf: (skill) => skill.label,
    onType: () => {
      clearTimeout(timer);
      timer = window.setTimeout(search, PAUSE_MS);
    },
    onChoose: choose,
    onUnsure: (count) => (count > 0 ? say(words.several, String(count)) : say(words.none)),
  });
  const status = make("p", "fh-quiet");
  status.setAttribute("role", "status");
  const chosen = make("ul", "fh-skills__chosen");
  chosen.setAttribute("aria-label", words.chosen ?? "");
  root.prepend(box.element, status, chosen);
  let timer = 0;
  let asked = 0;

  function say(template = "", value = "") {
    status.textContent = template.replace("%", value);
  }

  async function search() {
    const mine = ++asked;
    const typed = box.input.value.trim();
    if (typed === "") {
      box.offer([]);
      return say();
    }
    let found: Skill[];
    try {
      const answer = await fetch(`${words.source}?q=${encodeURIComponent(typed)}`);
      if (!answer.ok) throw new Error(String(answer.status));
      found = ((await answer.json()) as string[]).flatMap((code) => skills.get(code) ?? []);
    } catch {
      if (mine === asked) fail();
      return;
    }
    if (mine !== asked) return;
    const open = found.filter((skill) => !skill.box.checked).slice(0, MOST_SHOWN);
    box.offer(open);
    if (open.length > 0) say(words.found, String(open.length));
    else if (found[0]) say(words.already, found[0].label);
    else say(words.none);
  }

  function fail() {
    box.offer([]);
    say(words.unreachable);
  }

  function choose(skill: Skill) {
    asked++;
    skill.box.checked = true;
    drawChosen();
    say(words.added, skill.label);
  }

  function drop(skill: Skill) {
    skill.box.checked = false;
    drawChosen();
    say(words.removed, skill.label);
    box.input.focus();
  }

  function drawChosen() {
    const ticked = [...skills.values()].filter((skill) => skill.box.checked);
    chosen.hidden = ticked.length === 0;
    chosen.replaceChildren(
      ...ticked.map((skill) => {
        const row = make("li", "");
        const button = make("button", "fh-tag fh-tag--fits", skill.label);
        button.type = "button";
        button.prepend(make("span", "govuk-visually-hidden", `${words.remove} `));
        button.addEventListener("click", () => drop(skill));
        row.append(button);
        return row;
      }),
    );
  }

  // What is typed and not chosen is nothing that the form could send.
  root.closest("form")?.addEventListener("submit", (event) => {
    const typed = box.input.value.trim();
    if (typed === "") return;
    event.preventDefault();
    box.input.focus();
    say(words.unchosen, typed);
  });
  root.addEventListener("change", (event) => {
    if (event.target !== box.input) drawChosen();
  });
  drawChosen();
}
