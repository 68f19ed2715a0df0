/**
 * A list whose search names somebody: its filter and its page stand in the address, what is typed does not. That is
 * posted, and kept with the officer who typed it.
 */

/**
 * Whether what an officer searched for last narrows the list at this address. A filter that is followed shows
 * everybody of it; where somebody was searched for among those, the address says that both hold.
 */
export const isWithinSearch = ({ searchParams }: URL): boolean =>
  !searchParams.has("show") || searchParams.get("within") === "search";

/** The whole list that a filter names, whatever was searched for before. */
export const wholeList = (path: string, show: string): string => `${path}?show=${show}`;

/** The address of a list. */
export const listAddress = (path: string, show: string, withinSearch: boolean, page = 1): string => {
  const query = new URLSearchParams({
    ...(show === "all" ? {} : { show }),
    ...(show !== "all" && withinSearch ? { within: "search" } : {}),
    ...(page > 1 ? { page: String(page) } : {}),
  }).toString();
  return query ? `${path}?${query}` : path;
};
