import { randomUUID } from "node:crypto";

/**
 * Eight letters that nothing else in the database has, to know a record again. Letters alone: eight digits
 * would read as a telephone number, which texts may not hold.
 */
export const aMark = (): string =>
  randomUUID()
    .slice(0, 8)
    .replace(/\d/g, (digit) => String.fromCharCode("g".charCodeAt(0) + Number(digit)));
