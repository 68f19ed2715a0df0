import type { Translation } from "../translation";

/** The catalogue in Ukrainian, in the plural forms that it has. */
export type Ukrainian = Translation<"one" | "few" | "many" | "other">;
