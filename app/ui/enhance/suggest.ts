const PAUSE_MS = 150;

/** Offers below a field what the server knows for what is typed so far, from the address in `data-source`. */
export function suggesting(input: HTMLElement): void {
  if (!(input instanceof HTMLInputElement)) return;
  const list = document.createElement("datalist");
  list.id = `${input.id}-suggested`;
  input.after(list);
  input.setAttribute("list", list.id);
  // Only while it is typed in: browsers empty a field that is off for good when one comes back to the page.
  const { autocomplete } = input;
  const restore = () => {
    input.autocomplete = autocomplete;
  };
  input.addEventListener("focus", () => {
    input.autocomplete = "off";
  });
  input.addEventListener("blur", restore);
  input.form?.addEventListener("submit", restore);
  let timer = 0;
  let asked = "";
  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = window.setTimeout(ask, PAUSE_MS);
  });

  async function ask() {
    const typed = (input as HTMLInputElement).value.trim();
    if (typed.length < 2 || typed === asked) return;
    asked = typed;
    try {
      const answer = await fetch(`${input.dataset.source}?q=${encodeURIComponent(typed)}`);
      if (!answer.ok || typed !== asked) return;
      const offered = (await answer.json()) as (string | { label: string })[];
      list.replaceChildren(...offered.map(optionOf));
    } catch {
      // Offline: the field is a plain text field, as without JavaScript.
    }
  }
}

function optionOf(one: string | { label: string }) {
  const option = document.createElement("option");
  option.value = typeof one === "string" ? one : one.label;
  return option;
}
