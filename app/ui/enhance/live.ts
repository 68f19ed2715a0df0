const PAUSE_MS = 300;
/** Of what is only read back: it is asked for again at the next pause. */
const MOST_TRIES = 4;
const STOPS = "a, button, input, select, summary, [tabindex='0']";

/** How to find an element again after the page was made anew: by its id, or by its place in what has one. */
function placeOf(element: Element | null): () => HTMLElement | null | undefined {
  const near = element?.closest<HTMLElement>("[id]");
  if (!near || near === element) return () => document.getElementById(near?.id ?? "");
  const stops = (within: ParentNode | null) => [...(within?.querySelectorAll<HTMLElement>(STOPS) ?? [])];
  const at = stops(near).indexOf(element as HTMLElement);
  return () => stops(document.getElementById(near.id))[at];
}

const held = new Set<number>();
const over = ["pointerup", "pointercancel"];
document.addEventListener("pointerdown", (event) => event.button === 0 && held.add(event.pointerId), true);
for (const type of over)
  document.addEventListener(type, (event) => held.delete((event as PointerEvent).pointerId), true);

/** Comes when no finger is down: what goes away or moves between down and up is never pressed. */
async function nothingIsHeld(): Promise<void> {
  while (held.size > 0)
    // The click follows the finger's coming up, in the same turn.
    await new Promise<void>((done) => {
      for (const type of over) document.addEventListener(type, () => setTimeout(done), { once: true });
    });
}

/**
 * A form whose buttons change the form itself, and that reads back what is typed: the server writes it anew and
 * the page takes over the parts that changed (`data-live`), so that nobody loses their place. Where that cannot
 * be done the press goes the plain way.
 * @param start enhances parts that were put in
 */
export function liveForm(root: HTMLElement, start: (within: ParentNode) => void): void {
  const form = root.closest("form");
  if (!form) return;
  const part = (within: ParentNode, name: string) =>
    within.querySelector<HTMLElement>(`[data-live="${name}"]`);
  let timer = 0;
  let latest = 0;
  /** Presses on their way: each waits for those before it, and what is only read back waits for all. */
  let changing = 0;
  let before: Promise<void> = Promise.resolve();

  const filledIn = (intent: string) => {
    const body = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (typeof value === "string") body.append(name, value);
    body.set("intent", intent);
    return body.toString();
  };

  /**
   * The page that the server makes of the form as it is now. It is asked again where the form was changed meanwhile:
   * for a press as often as that is, for a press may be late and is never lost.
   */
  async function pageAfter(intent: string, mostTries: number): Promise<Document | undefined> {
    const mine = ++latest;
    for (let tries = 0; tries < mostTries; tries++) {
      const body = filledIn(intent);
      const answer = await fetch(location.href, {
        method: "POST",
        body,
        headers: { "Content-Type": "application/x-www-form-urlencoded;charset=UTF-8" },
      });
      if (!answer.ok || answer.redirected) throw new Error(`${answer.status}`);
      const text = await answer.text();
      await nothingIsHeld();
      if (mine !== latest) return undefined;
      if (filledIn(intent) === body) return new DOMParser().parseFromString(text, "text/html");
    }
    return undefined;
  }

  /** Puts a part of another page in place of ours. */
  function take(page: Document, name: string): HTMLElement {
    const [ours, theirs] = [part(root, name), part(page, name)];
    if (!ours || !theirs) throw new Error(`The page has no part ${name}`);
    ours.replaceChildren(...theirs.childNodes);
    return ours;
  }

  function readBackSoon() {
    clearTimeout(timer);
    timer = window.setTimeout(readBack, PAUSE_MS);
  }

  async function readBack() {
    if (changing > 0) return readBackSoon();
    try {
      const page = await pageAfter("patterns/preview", MOST_TRIES);
      if (page) take(page, "read");
    } catch {
      // Offline or signed out: what is read back is as old as the page, as without JavaScript.
    }
  }

  /** Puts the form as the server made it in place, with what was unfolded and who had the focus. */
  function takeForm(page: Document) {
    const said = part(page, "said")?.textContent ?? "";
    const unfolded = [...root.querySelectorAll("details[open]")].map((details) => details.parentElement?.id);
    const again = placeOf(document.activeElement);
    const fields = take(page, "form");
    take(page, "read");
    start(take(page, "more"));
    start(fields);
    for (const id of unfolded)
      document
        .getElementById(id ?? "")
        ?.querySelector("details")
        ?.setAttribute("open", "");
    const next = root.querySelector<HTMLElement>("[autofocus]") ?? again();
    next?.focus();
    const status = part(root, "said");
    if (status) status.textContent = said;
    root.dispatchEvent(new Event("fh:made-anew", { bubbles: true }));
  }

  async function changed(intent: string, plain?: () => void) {
    try {
      const page = await pageAfter(intent, Number.POSITIVE_INFINITY);
      if (page) takeForm(page);
    } catch {
      plain?.();
    } finally {
      changing--;
    }
  }

  function change(intent: string, plain?: () => void) {
    changing++;
    before = before.then(() => changed(intent, plain));
  }

  form.addEventListener("submit", (event) => {
    const pressed = event.submitter;
    if (!(pressed instanceof HTMLButtonElement) || !root.contains(pressed) || pressed.name !== "intent")
      return;
    if (pressed.dataset.plain) return;
    event.preventDefault();
    change(pressed.value, () => {
      const same = `button[name="intent"][value="${CSS.escape(pressed.value)}"]`;
      const button = pressed.isConnected ? pressed : root.querySelector<HTMLButtonElement>(same);
      if (!button) return;
      button.dataset.plain = "true";
      form.requestSubmit(button);
    });
  });
  root.addEventListener("change", (event) => {
    const target = event.target as HTMLElement;
    if (target instanceof HTMLInputElement && target.type === "radio") return void change("patterns/show");
    readBackSoon();
  });
  root.addEventListener("input", readBackSoon);
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) void readBack();
  });
}
