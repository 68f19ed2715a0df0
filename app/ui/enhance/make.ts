export function make<K extends keyof HTMLElementTagNameMap>(tag: K, className: string, text = "") {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}
