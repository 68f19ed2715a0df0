interface Route {
  id: string;
  parentId?: string | undefined;
  path?: string | undefined;
}

/** Of routes that any address may mean: the root, the home page, and what begins with a parameter or a star. */
const ANY = "";

/**
 * Tells for an address which of the routes it may mean: those with its first word and its number of words, and those that
 * may have any. Remix compares each request with every route there is, several times over, which is a fourth of the work
 * of a page; of these few it finds the same one.
 * @returns the kind of an address (a path as it was asked, with or without `.data`), and the ids of a kind's routes
 */
export function ownRoutes(routes: Readonly<Record<string, Route | undefined>>) {
  const lineOf = (route: Route): Route[] => {
    const parent = route.parentId === undefined ? undefined : routes[route.parentId];
    return parent ? [...lineOf(parent), route] : [route];
  };
  const byKind = new Map<string, string[]>();
  for (const route of Object.values(routes)) {
    if (!route) continue;
    const line = lineOf(route);
    const kind = kindOfRoute(wordsOf(line.map(({ path = "" }) => path).join("/")));
    byKind.set(kind, [...(byKind.get(kind) ?? []), ...line.map(({ id }) => id)]);
  }
  return {
    kindOf(pathname: string): string {
      const words = wordsOf(pathname.replace(/\.data$/, "")).map(decodeURIComponent);
      const word = words[0]?.toLowerCase() ?? ANY;
      return [kindOf(word, words.length), word].find((kind) => byKind.has(kind)) ?? ANY;
    },
    idsOf: (kind: string): string[] => {
      const [word = ANY] = kind.split("/");
      return [...new Set([ANY, word, kind].flatMap((each) => byKind.get(each) ?? []))];
    },
  };
}

const wordsOf = (path: string): string[] => path.split("/").filter(Boolean);
/** Addresses are the same in capital letters. */
const kindOf = (word: string, count: number) => (word === ANY ? ANY : `${word}/${count}`);

function kindOfRoute(words: readonly string[]): string {
  const [first = ANY] = words;
  if (/^[:*]|\?$/.test(first)) return ANY;
  return words.some((word) => /^\*|\?$/.test(word))
    ? first.toLowerCase()
    : kindOf(first.toLowerCase(), words.length);
}
