/** Keeps the words of each row's "copy" button true to the day chosen in it. The press itself is the server's. */
export function shiftRows(root: HTMLElement): void {
  root.addEventListener("change", (event) => {
    const select = event.target as HTMLSelectElement;
    if (!select.name?.endsWith(".day")) return;
    const words = select.closest(".fh-shifts__row")?.querySelector("[data-copy]");
    if (words)
      words.textContent = (Number(select.value || 0) < 4 ? root.dataset.friday : root.dataset.next) ?? "";
  });
}
