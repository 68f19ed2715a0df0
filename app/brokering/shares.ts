import { SHAREABLE, type Shareable } from "./application";

/** Which step of applying an address asks for, and what is ticked there: nothing of a person, names of fields only. */
export function sharesOf(query: URLSearchParams): { step: "share" | "words"; share: Shareable[] } {
  if (!query.has("step")) return { step: "share", share: [] };
  const asked = query.getAll("share");
  return {
    step: query.get("step") === "words" ? "words" : "share",
    share: SHAREABLE.filter((field) => asked.includes(field)),
  };
}
