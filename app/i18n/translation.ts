import type { en } from "./catalogue";

type Forms = "zero" | "one" | "two" | "few" | "many" | "other";
type Key = keyof typeof en;
type Plural = Key extends infer K ? (K extends `${infer Bare}_other` ? Bare : never) : never;

/**
 * The catalogue in another language: keys of the English one, in every plural form that the language has.
 * What only employers and officers read may be missing, and is then shown in English.
 */
export type Translation<F extends Forms = "one" | "other"> = Partial<
  Record<Exclude<Key, `${Plural}_${Forms}`> | `${Plural}_${F}`, string>
>;
