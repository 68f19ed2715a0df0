/** Shows the button, which is hidden without JavaScript, and lets it print. */
export function printButton(button: HTMLElement): void {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}
