/**
 * Shows the fields that belong to an answer only while it is chosen. In place of GOV.UK's own module, which
 * puts `aria-expanded` on radio buttons, where ARIA does not allow it.
 */
export function reveal(group: HTMLElement): void {
  const inputs = [...group.querySelectorAll<HTMLInputElement>("input[data-reveals]")];
  const update = () => {
    for (const input of inputs) {
      const fields = document.getElementById(input.dataset.reveals ?? "");
      if (fields) fields.hidden = !input.checked;
      if (input.type === "checkbox") input.setAttribute("aria-expanded", String(input.checked));
    }
  };
  group.addEventListener("change", update);
  // The browser restores answers after "back" without telling.
  window.addEventListener("pageshow", update);
  update();
}
