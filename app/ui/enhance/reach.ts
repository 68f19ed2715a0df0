const PAUSE_MS = 500;

/**
 * A meter that follows the form of its page: after each pause in filling it in, the server counts what it says now. One
 * question is on its way at a time, and what stands there stays where there is no answer.
 */
export function reachMeter(root: HTMLElement): void {
  const part = (name: string) => root.querySelector<HTMLElement>(`[data-reach="${name}"]`);
  const [figures, status] = [part("figures"), part("said")];
  const form = document.querySelector<HTMLFormElement>("main form[method=post]");
  const { source } = root.dataset;
  if (!form || !figures || !status || !source) return;
  let timer = 0;
  let isAsking = false;
  let shown = filledIn();

  function filledIn() {
    const body = new URLSearchParams();
    for (const [name, value] of new FormData(form as HTMLFormElement))
      if (typeof value === "string") body.append(name, value);
    return body.toString();
  }

  function soon() {
    clearTimeout(timer);
    timer = window.setTimeout(ask, PAUSE_MS);
  }

  async function ask() {
    if (isAsking) return soon();
    const body = filledIn();
    if (body === shown) return;
    isAsking = true;
    try {
      const answer = await fetch(source as string, {
        method: "POST",
        body,
        headers: { "Content-Type": "application/x-www-form-urlencoded;charset=UTF-8" },
      });
      // Of a form that is not whole yet nothing is counted.
      shown = body;
      if (answer.status === 200 && !answer.redirected) show(await answer.text());
    } catch {
      // Offline: the next change asks again.
    } finally {
      isAsking = false;
    }
  }

  function show(html: string) {
    const now = new DOMParser().parseFromString(html, "text/html").body;
    if (now.textContent === figures?.textContent) return;
    const count = now.querySelector(".fh-reach__count, p")?.textContent ?? "";
    const line = document.querySelector<HTMLElement>("[data-reach-line]");
    if (line)
      line.textContent = now.querySelector(".fh-reach__count")?.textContent ?? line.dataset.reachLine ?? "";
    figures?.replaceChildren(...now.childNodes);
    if (status) status.textContent = `${root.querySelector("h2")?.textContent ?? ""}: ${count}`;
  }

  for (const type of ["input", "change", "fh:made-anew"]) form.addEventListener(type, soon);
  window.addEventListener("pageshow", (event) => event.persisted && soon());
}
