import { type Entries, fill, postsOf, typedIn } from "./typed";

const KEPT = "typed";
const MOST = 20;

interface Page {
  /** Where it stands, and who typed there: nobody else finds it. */
  path: string;
  reader: string;
  forms: Entries[];
}

/**
 * A page that answered a post is, for the browser, the post itself: going back to it, or reading it again, ends at
 * "Confirm form resubmission". It becomes a plain page of the same address; what was typed is kept in this tab and
 * filled in there again. Comes before the parts of a page are enhanced, as they read what is filled in.
 */
export function answeredPage(): void {
  document.addEventListener("submit", (event) => {
    if ((event.target as Element).getAttribute("action") === "/sign-out") write([]);
  });
  const { dataset } = document.documentElement;
  const [path, reader] = [location.pathname + location.search, dataset.reader ?? ""];
  // Who signs in after another finds nothing of theirs.
  if (reader !== "") write(read().filter(([, page]) => page.reader === reader));
  if (dataset.answered === undefined) {
    const key: unknown = history.state?.[KEPT];
    const page = read().find(([one]) => one === key)?.[1];
    if (page?.path === path && page.reader === reader)
      for (const [i, form] of postsOf().entries()) fill(form, page.forms[i]);
    return;
  }
  const key = crypto.randomUUID?.() ?? String(Math.random());
  write([...read(), [key, { path, reader, forms: postsOf().map(typedIn) }]]);
  history.replaceState({ [KEPT]: key }, "");
}

/** The pages of this tab, oldest first. Where the browser keeps nothing, nothing is kept. */
function read(): [key: string, page: Page][] {
  try {
    return JSON.parse(sessionStorage.getItem(KEPT) ?? "[]");
  } catch {
    return [];
  }
}

function write(pages: [key: string, page: Page][]): void {
  try {
    sessionStorage.setItem(KEPT, JSON.stringify(pages.slice(-MOST)));
  } catch {
    // Full, or switched off.
  }
}
