const PATH = "/would-it-fit";

/** The address of these answers, with a post or a page. */
export function hrefWith(answers: string, more: Record<string, string | number>): string {
  const all = new URLSearchParams(answers);
  all.set("see", "1");
  for (const [name, value] of Object.entries(more)) all.set(name, String(value));
  return `${PATH}?${all}`;
}

/**
 * Where a visitor asks whether a post would fit: with the answers of the list that one came from, and where there are
 * none the questions come first. @param back path and query
 */
export function askAbout(post: string, back: string | null): { href: string; isAnswered: boolean } {
  const [path, query] = (back ?? "").split("?");
  const answers = new URLSearchParams(path === PATH ? query : "");
  for (const name of ["see", "post", "page"]) answers.delete(name);
  const isAnswered = answers.size > 0;
  return { href: isAnswered ? hrefWith(String(answers), { post }) : `${PATH}?post=${post}`, isAnswered };
}
