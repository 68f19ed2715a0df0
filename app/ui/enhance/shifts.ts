import { copyTargets, endsNextDay, type ShiftRow } from "../shift-intent";
import { rangesOfRow, rangesOfRows, rowsOfRanges } from "../week-rows";
import { weekGrid } from "./week-grid";

const PARTS = ["day", "start", "end"] as const;
/** No wider than this a page may be a phone's, whatever it says of its pointers. */
const NARROW = "(max-width: 40em)";

/** Which words say how to paint, by what a device is worked with. */
export function helpFor(matches: (query: string) => boolean): "help" | "helpTouch" | "helpBoth" {
  const finger = matches("(any-pointer: coarse)");
  const mouse = matches("(any-pointer: fine)");
  if (finger && !mouse) return "helpTouch";
  return finger || matches(NARROW) ? "helpBoth" : "help";
}

/**
 * Rows of a week: their words follow what is chosen. Where the week can be painted, a grid stands above them;
 * the rows stay what is sent, and grid and rows always say the same.
 */
export function shiftRows(root: HTMLElement): void {
  const rowsOf = () => [...root.querySelectorAll<HTMLElement>(".fh-shifts__row")];
  const field = (row: HTMLElement, part: string) =>
    row.querySelector<HTMLSelectElement>(`select[name$=".${part}"]`);
  const shiftOf = (row: HTMLElement): ShiftRow => {
    const value = (part: string) => field(row, part)?.value ?? "";
    return { day: value("day"), start: value("start"), end: value("end") };
  };
  const read = (): ShiftRow[] => rowsOf().map(shiftOf);
  const days = [...(field(rowsOf()[0] as HTMLElement, "day")?.options ?? [])].slice(1).map((o) => o.text);
  const dayName = (day: number) => days[day % 7] ?? "";
  const said = (template: string | undefined, day: number, to: string) =>
    (template ?? "").replace("%day", dayName(day)).replace("%to", to);

  /** Words and buttons as the server writes them. */
  function refresh() {
    const all = read();
    for (const [i, row] of rowsOf().entries()) {
      const { day } = all[i] as ShiftRow;
      const copy = row.querySelector<HTMLElement>("[data-copy]");
      if (copy) {
        copy.hidden = day !== "" && all.slice(0, i).some((other) => other.day === day);
        const targets = day === "" ? [] : copyTargets(Number(day));
        const { copyTo, copyUpTo } = root.dataset;
        const words = targets.length > 1 ? copyUpTo : copyTo;
        const button = copy.querySelector("button");
        if (button)
          button.textContent =
            day === "" ? (root.dataset.copy ?? "") : said(words, Number(day), dayName(targets.at(-1) ?? 0));
      }
      const remove = row.querySelector<HTMLElement>("[data-remove]");
      if (remove) remove.hidden = all.length === 1;
      const note = row.querySelector<HTMLElement>(".fh-shifts__read");
      const overnight = day !== "" && endsNextDay(all[i] as ShiftRow);
      if (note) {
        note.hidden = !overnight;
        note.textContent = overnight
          ? said(root.dataset.overnight, Number(day) + 1, (all[i] as ShiftRow).end)
          : "";
      }
    }
  }

  /** As many rows as there are shifts, from the server's own template. */
  function write(shifts: readonly ShiftRow[]) {
    const template = root.querySelector("template");
    if (!template) return;
    const markup = template.innerHTML;
    for (const row of rowsOf()) row.remove();
    for (const [i, shift] of shifts.entries()) {
      const holder = document.createElement("template");
      holder.innerHTML = markup.replaceAll("__AT", String(i)).replaceAll("__NUMBER", String(i + 1));
      const row = holder.content.firstElementChild as HTMLElement;
      for (const part of PARTS) (field(row, part) as HTMLSelectElement).value = shift[part];
      template.before(row);
    }
    refresh();
  }

  if (root.dataset.grid !== undefined) {
    const place = document.createElement("div");
    place.id = `${root.id}-grid`;
    const { grid = "", short = "", cell = "", part = "", more = "", fewer = "" } = root.dataset;
    const help = root.dataset[helpFor((query) => matchMedia(query).matches)] ?? "";
    const words = { label: grid, help, days, shortDays: short.split("|"), cell, part, more, fewer };
    const draw = weekGrid(place, words, (ranges) => {
      const unfinished = read().filter(
        (row) => (row.day || row.start || row.end) && rangesOfRow(row).length === 0,
      );
      const rows = [...rowsOfRanges(ranges), ...unfinished];
      write(rows.length > 0 ? rows : [{ day: "", start: "", end: "" }]);
      root.dispatchEvent(new Event("change", { bubbles: true }));
    });
    const typed = document.createElement("details");
    typed.className = "fh-details";
    typed.open = root.querySelector(".govuk-error-message, [autofocus]") !== null;
    const summary = document.createElement("summary");
    summary.textContent = root.dataset.type ?? "";
    typed.append(summary, ...root.childNodes);
    root.append(place, typed);
    const form = root.closest("form");
    const all = [...(form?.querySelectorAll<HTMLElement>(".fh-shifts__row") ?? [])];
    draw(rangesOfRows(read()), rangesOfRows(all.map(shiftOf)));
    root.addEventListener("change", (event) => {
      if (event.target !== root) draw(rangesOfRows(read()));
    });
  }
  root.addEventListener("change", (event) => {
    if (event.target !== root) refresh();
  });
}
