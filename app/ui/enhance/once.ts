const SENT = "sent";
// A form whose answer is a file leaves the page as it is: it can be sent again after this.
const PAUSE_MS = 10_000;

/**
 * A form that changes something is sent once: further submits of it do nothing until the page changes. Its
 * buttons stay as they are, so that the pressed one's value is sent and nobody loses their place.
 */
export function guardForms(): void {
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.method !== "post") return;
    if (form.dataset[SENT]) return event.preventDefault();
    if (event.defaultPrevented) return;
    form.dataset[SENT] = "true";
    setTimeout(() => delete form.dataset[SENT], PAUSE_MS);
  });
  // The page kept by "back" is as it was when it was left.
  window.addEventListener("pageshow", () => {
    for (const form of document.querySelectorAll("form")) delete form.dataset[SENT];
  });
}
