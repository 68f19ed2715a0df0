/** Lists that lead to a post; the address of one carries what was searched for. */
const LISTS =
  /^\/(matches|applications|opportunities(\/(sector|town)\/[a-z0-9-]+)?|would-it-fit|recruitment-days|today|people|review|employers|proposals)(?=\/|$)/;
const A_POST = /^\/opportunities\/(?!sector\/|town\/)/;

/** The list that "back" leads to from a post, where one came from there; null where not. @param came path and query */
export function wayBack(came: string): string | null {
  const [path = ""] = came.split("?");
  return LISTS.test(path) && !A_POST.test(path) ? came : null;
}
