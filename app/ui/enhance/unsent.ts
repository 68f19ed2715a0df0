import { type Entries, fieldsIn, fill, postsOf, typedIn } from "./typed";

const KEPT = "unsent";
const LONGEST_MS = 60 * 60_000;

interface Unsent {
  /** Where it was typed, by whom, and in which form of the page. */
  path: string;
  reader: string;
  form: number;
  entries: Entries;
  /** When it was sent, in milliseconds. */
  at: number;
  /** The sign-in page said that it was not done; what to say beside it when it is back. */
  back?: string;
}

/**
 * A form that was sent after one had been signed out, in another tab or long ago, is answered by the sign-in page. What
 * was typed stands in the form again once the same person is back at it.
 *
 * It may be about somebody's health or children, on a telephone that several people use. So it stays in this tab
 * alone and is never sent to us; it is there from the press to the next page, and for longer only where that page is the
 * one that says "you were signed out". It is filled in for the same role at the same address and for nobody else:
 * pages carry the role's id, which opens nothing. Whoever else signs in, signing out here, any other page of one's own,
 * and an hour take it away. Passwords and files are not kept, nor anything of who is not signed in. In that hour
 * a person who searches the tab's storage could read it, as they could read the form itself had it stayed open.
 */
export function unsentForm(): void {
  const reader = document.documentElement.dataset.reader ?? "";
  const path = location.pathname + location.search;
  putBack(read(), reader, path);
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || event.defaultPrevented) return;
    // Signing in takes several forms: what waits for the person outlasts them, and nothing of them is kept.
    if (reader === "") return;
    const which = postsOf().indexOf(form);
    const isTyped = which >= 0 && fieldsIn(form).length > 0;
    keep(isTyped ? { path, reader, form: which, entries: typedIn(form), at: Date.now() } : null);
  });
}

function putBack(unsent: Unsent | null, reader: string, path: string): void {
  if (!unsent) return;
  if (reader === "" && Date.now() - unsent.at < LONGEST_MS) {
    const told = document.querySelector<HTMLElement>("[data-unsent]");
    if (told) {
      keep({ ...unsent, back: told.dataset.unsent });
      told.textContent = told.dataset.kept ?? "";
    } else if (unsent.back === undefined) keep(null);
    return;
  }
  keep(null);
  const form = postsOf()[unsent.form];
  const isTheirs = unsent.reader === reader && unsent.path === path && Date.now() - unsent.at < LONGEST_MS;
  if (!form || !isTheirs || unsent.back === undefined || !fill(form, unsent.entries)) return;
  const note = Object.assign(document.createElement("div"), { className: "fh-notice", tabIndex: -1 });
  note.append(Object.assign(document.createElement("p"), { textContent: unsent.back }));
  form.closest("details")?.setAttribute("open", "");
  form.prepend(note);
  note.focus();
}

/** Where the browser keeps nothing, nothing is kept. */
function read(): Unsent | null {
  try {
    return JSON.parse(sessionStorage.getItem(KEPT) ?? "null");
  } catch {
    return null;
  }
}

function keep(unsent: Unsent | null): void {
  try {
    if (unsent) sessionStorage.setItem(KEPT, JSON.stringify(unsent));
    else sessionStorage.removeItem(KEPT);
  } catch {
    // Full, or switched off.
  }
}
