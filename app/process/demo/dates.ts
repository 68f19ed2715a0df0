/** A date as its three fields send it; empty ones where there is none. */
export const typedDate = (date: string | null) => {
  const [year = "", month = "", day = ""] = date?.split("-") ?? [];
  return { day, month, year };
};
