const SENT = "sent";

/**
 * A form that changes something is sent once: further submits of it do nothing until the page comes back. Its
 * buttons stay as they are, so that the pressed one's value is sent and nobody loses their place.
 */
export function guardForms(): void {
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.method !== "post") return;
    if (form.dataset[SENT]) return event.preventDefault();
    if (!event.defaultPrevented) form.dataset[SENT] = "true";
  });
  // The page kept by "back" is as it was when it was left.
  window.addEventListener("pageshow", () => {
    for (const form of document.querySelectorAll("form")) delete form.dataset[SENT];
  });
}
