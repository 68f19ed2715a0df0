/** The routes that an address may mean, told by its first word. */
interface Route {
  id: string;
  parentId?: string | undefined;
  path?: string | undefined;
}

/** The word of routes that any address may mean: the root, the home page, and what begins with a parameter or a star. */
const ANY = "";

/**
 * Tells for an address which of the routes it may mean: those that begin with its first word, and those that may begin
 * with any. Remix compares each request with every route there is, several times over, which is a fifth of the work of
 * a page; of these few it finds the same one.
 * @returns the word for an address (a path as it was asked, with or without `.data`), and the ids of a word's routes
 */
export function ownRoutes(routes: Readonly<Record<string, Route | undefined>>) {
  const pathOf = ({ parentId, path = "" }: Route): string => {
    const parent = parentId === undefined ? undefined : routes[parentId];
    return parent ? `${pathOf(parent)}/${path}` : path;
  };
  const byWord = new Map<string, string[]>();
  for (const route of Object.values(routes)) {
    if (!route) continue;
    const first = firstOf(pathOf(route));
    const word = /^[:*]|\?$/.test(first) ? ANY : first;
    byWord.set(word, [...(byWord.get(word) ?? []), route.id]);
  }
  const any = byWord.get(ANY) ?? [];
  return {
    wordOf(pathname: string): string {
      const word = firstOf(decodeURIComponent(pathname.replace(/\.data$/, "")));
      return byWord.has(word) ? word : ANY;
    },
    idsOf: (word: string): string[] => [...new Set([...any, ...(byWord.get(word) ?? [])])],
  };
}

/** Addresses are the same in capital letters. */
const firstOf = (path: string): string => path.split("/").find(Boolean)?.toLowerCase() ?? ANY;
