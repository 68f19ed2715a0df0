import {
  CELLS_A_DAY,
  cellsBetween,
  fillOf,
  halvesNeeded,
  type Painted,
  paint,
  paintedOf,
  rangesOfPainted,
} from "../week-paint";
import { clock } from "../week-rows";
import type { SlotRange } from "../week-slots";
import { listenToPointer } from "./week-strokes";

const DAYS = 7;
const NOON = 24;
/** Shown at first, in half hours of the day: 06:00 to 22:00, and whatever else the hours need. */
const USUAL = [12, 44] as const;
/** Grids that show the whole day and night, by id: they do so again where the form is made anew. */
const whole = new Set<string>();
/** The cell that the tab key enters at: Monday 09:00. */
const FIRST = 18;
/** What the grid is called and says, in the reader's language. */
export interface GridWords {
  label: string;
  help: string;
  days: readonly string[];
  shortDays: readonly string[];
  /** With %day, %from and %to. */
  cell: string;
  part: string;
  more: string;
  fewer: string;
}

/**
 * A week to paint, put into `place`: seven columns of half hours, one of which takes the tab key. Mouse: draw.
 * Finger: rest, then draw; a tap turns one half hour. Keyboard: arrows, Home, End, Page Up and Down move; space
 * and Enter turn; Shift with an arrow draws on.
 * @param painting is told the week after each stroke
 * @returns sets the week from elsewhere; `beside` are hours of the same job that this grid does not hold
 */
export function weekGrid(
  place: HTMLElement,
  words: GridWords,
  painting: (ranges: SlotRange[]) => void,
): (ranges: readonly SlotRange[], beside?: readonly SlotRange[]) => void {
  let painted: Painted = paintedOf([]);
  /** Where a stroke began, what the week was then, and whether it fills or empties. */
  let stroke: { anchor: number; before: Painted; isIn: boolean } | undefined;
  /** A stroke that the keyboard draws on, arrow by arrow. */
  let extended: typeof stroke;
  /** Whether the last stroke filled: the next arrow with Shift goes on so. */
  let fills = true;
  let current = FIRST;
  /** The half hours of the day that are shown: first, and after the last. */
  let shown: readonly [number, number] = USUAL;
  let needed = shown;
  const { table, cells, rows } = tableOf(words, `${place.id}-help`);
  const help = make("p", "govuk-hint fh-grid__help", words.help);
  help.id = `${place.id}-help`;
  const more = make("button", "fh-linkbutton fh-grid__more", words.more);
  more.type = "button";
  more.addEventListener("click", () => {
    if (!whole.delete(place.id)) whole.add(place.id);
    needed = halvesNeeded(rangesOfPainted(painted), USUAL);
    show();
  });
  place.append(help, table, more);

  function show() {
    const isWhole = whole.has(place.id);
    shown = isWhole ? [0, CELLS_A_DAY] : needed;
    const [from, to] = shown;
    more.textContent = isWhole ? words.fewer : words.more;
    more.hidden = needed[0] === 0 && needed[1] === CELLS_A_DAY;
    rows.forEach((row, half) => {
      row.hidden = half < from || half >= to;
    });
    if (rows[current % CELLS_A_DAY]?.hidden) moveTo(current - (current % CELLS_A_DAY) + NOON, false);
  }

  function draw() {
    cells.forEach((cell, i) => {
      const fill = fillOf(painted, i);
      if (cell.dataset.fill === String(fill)) return;
      cell.dataset.fill = String(fill);
      cell.setAttribute("aria-selected", String(fill === 3));
      cell.setAttribute(
        "aria-label",
        `${nameOf(i, words)}${fill === 1 || fill === 2 ? `, ${words.part}` : ""}`,
      );
    });
  }

  function set(next: Painted) {
    painted = next;
    draw();
  }

  function begin(cell: number) {
    extended = undefined;
    fills = fillOf(painted, cell) !== 3;
    stroke = { anchor: cell, before: painted, isIn: fills };
    drawTo(cell);
  }
  function drawTo(cell: number) {
    if (stroke) set(paint(stroke.before, cellsBetween(stroke.anchor, cell), stroke.isIn));
  }
  function end() {
    stroke = undefined;
    painting(rangesOfPainted(painted));
  }

  function moveTo(cell: number, focus = true) {
    const before = cells[current];
    const after = cells[cell];
    if (!before || !after) return;
    before.tabIndex = -1;
    after.tabIndex = 0;
    current = cell;
    if (focus) after.focus();
  }

  function onKey(event: KeyboardEvent) {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === " " || event.key === "Enter") {
      // Enter must not send the form.
      event.preventDefault();
      begin(current);
      return end();
    }
    const to = reached(event.key);
    if (to === undefined) return;
    event.preventDefault();
    if (event.shiftKey && event.key.startsWith("Arrow")) {
      extended ??= { anchor: current, before: painted, isIn: fills };
      stroke = extended;
      drawTo(to);
      end();
    } else extended = undefined;
    moveTo(to);
  }
  /** Where a key leads from the current cell, within what is shown. */
  function reached(key: string): number | undefined {
    const [day, half] = [Math.floor(current / CELLS_A_DAY), current % CELLS_A_DAY];
    const [first, end] = shown;
    const at = (d: number, h: number) =>
      Math.min(DAYS - 1, Math.max(0, d)) * CELLS_A_DAY + Math.min(end - 1, Math.max(first, h));
    const onward = getComputedStyle(table).direction === "rtl" ? -1 : 1;
    switch (key) {
      case "ArrowUp":
        return at(day, half - 1);
      case "ArrowDown":
        return at(day, half + 1);
      case "ArrowLeft":
        return at(day - onward, half);
      case "ArrowRight":
        return at(day + onward, half);
      case "PageUp":
        return at(day, half - 4);
      case "PageDown":
        return at(day, half + 4);
      case "Home":
        return at(0, half);
      case "End":
        return at(DAYS - 1, half);
      default:
        return undefined;
    }
  }

  table.addEventListener("keydown", onKey);
  listenToPointer(table, {
    begin(cell) {
      moveTo(cell);
      begin(cell);
    },
    drawTo,
    end,
    isDrawing: () => stroke !== undefined,
  });
  draw();
  show();

  return (ranges, beside = []) => {
    extended = undefined;
    set(paintedOf(ranges));
    needed = halvesNeeded([...ranges, ...beside], needed);
    show();
  };
}

const nameOf = (cell: number, words: GridWords): string => {
  const half = cell % CELLS_A_DAY;
  return words.cell
    .replace("%day", words.days[Math.floor(cell / CELLS_A_DAY)] ?? "")
    .replace("%from", clock(half * 2))
    .replace("%to", clock((half * 2 + 2) % (CELLS_A_DAY * 2)));
};

function tableOf(words: GridWords, helpId: string) {
  const table = make("table", "fh-grid");
  table.setAttribute("role", "grid");
  table.setAttribute("aria-multiselectable", "true");
  table.setAttribute("aria-label", words.label);
  table.setAttribute("aria-describedby", helpId);
  const head = table.createTHead().insertRow();
  head.append(make("td", ""));
  words.shortDays.forEach((short) => {
    const day = make("th", "", short);
    day.scope = "col";
    head.append(day);
  });
  const body = table.createTBody();
  const cells: HTMLElement[] = [];
  const rows = Array.from({ length: CELLS_A_DAY }, (_, half) => {
    const row = body.insertRow();
    const time = make("th", half % 2 === 0 ? "fh-grid__time" : "fh-grid__half", clock(half * 2));
    time.scope = "row";
    row.append(time);
    for (let day = 0; day < DAYS; day++) {
      const cell = row.insertCell();
      const index = day * CELLS_A_DAY + half;
      cell.setAttribute("role", "gridcell");
      cell.dataset.cell = String(index);
      cell.tabIndex = index === FIRST ? 0 : -1;
      cells[index] = cell;
    }
    return row;
  });
  return { table, cells, rows };
}

function make<K extends keyof HTMLElementTagNameMap>(tag: K, className: string, text = "") {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}
