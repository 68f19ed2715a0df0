import { SHAREABLE, type Shareable, USUALLY_SHARED } from "./application";

/** Which step of applying an address asks for, and what is ticked there: nothing of a person, names of fields only. */
export function sharesOf(query: URLSearchParams): { step: "share" | "words"; share: Shareable[] } {
  if (!query.has("step")) return { step: "share", share: [...USUALLY_SHARED] };
  const asked = query.getAll("share");
  return {
    step: query.get("step") === "words" ? "words" : "share",
    share: SHAREABLE.filter((field) => asked.includes(field)),
  };
}
