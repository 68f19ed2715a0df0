/** A finger that rests this long paints; one that moves on earlier scrolls the page. */
const HOLD_MS = 180;
const STILL_PX = 10;

interface Strokes {
  begin(cell: number): void;
  drawTo(cell: number): void;
  end(): void;
  isDrawing(): boolean;
}

/** Tells which cells of a grid a mouse or a finger draws over. */
export function listenToPointer(table: HTMLElement, { begin, drawTo, end, isDrawing }: Strokes) {
  let hold: { timer: number; x: number; y: number; cell: number } | undefined;
  const cellAt = (x: number, y: number) => {
    const found = document.elementFromPoint(x, y)?.closest<HTMLElement>("[data-cell]");
    return found && table.contains(found) ? Number(found.dataset.cell) : undefined;
  };
  const letGo = () => {
    if (hold) clearTimeout(hold.timer);
    hold = undefined;
  };

  table.addEventListener("pointerdown", (event) => {
    const cell = cellAt(event.clientX, event.clientY);
    if (cell === undefined || event.pointerType === "touch" || event.button !== 0) return;
    event.preventDefault();
    begin(cell);
  });
  document.addEventListener("pointermove", (event) => {
    if (!isDrawing() || event.pointerType === "touch") return;
    const cell = cellAt(event.clientX, event.clientY);
    if (cell !== undefined) drawTo(cell);
  });
  document.addEventListener("pointerup", (event) => {
    if (event.pointerType !== "touch" && isDrawing()) end();
  });

  // Touch events, because only they can still claim a gesture after the finger has rested.
  table.addEventListener(
    "touchstart",
    (event) => {
      const [touch] = event.touches;
      const cell = touch && event.touches.length === 1 ? cellAt(touch.clientX, touch.clientY) : undefined;
      letGo();
      if (!touch || cell === undefined) return;
      hold = {
        timer: window.setTimeout(() => begin(cell), HOLD_MS),
        x: touch.clientX,
        y: touch.clientY,
        cell,
      };
    },
    { passive: true },
  );
  table.addEventListener(
    "touchmove",
    (event) => {
      const [touch] = event.touches;
      if (!touch) return;
      if (isDrawing()) {
        event.preventDefault();
        const cell = cellAt(touch.clientX, touch.clientY);
        if (cell !== undefined) drawTo(cell);
      } else if (hold && Math.hypot(touch.clientX - hold.x, touch.clientY - hold.y) > STILL_PX) letGo();
    },
    { passive: false },
  );
  table.addEventListener("touchend", (event) => {
    // A tap: the mouse events that would follow are not wanted.
    if (hold || isDrawing()) event.preventDefault();
    if (hold && !isDrawing()) begin(hold.cell);
    letGo();
    if (isDrawing()) end();
  });
  table.addEventListener("touchcancel", () => {
    letGo();
    if (isDrawing()) end();
  });
  table.addEventListener("contextmenu", (event) => {
    if (isDrawing() || hold) event.preventDefault();
  });
}
