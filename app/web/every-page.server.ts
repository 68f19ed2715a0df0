import type { Caller } from "../caller";

const ROWS_A_PAGE = 2_000;

/**
 * The whole of a list that is read by the page, as it stood at one moment: a file leaves nobody out, however long the
 * list is. @param read one page of it, from 1
 */
export const everyPage = <C extends Caller, T>(
  caller: C,
  read: (caller: C, page: number, pageSize: number) => Promise<readonly T[]>,
): Promise<T[]> =>
  caller.db
    .transaction()
    .setIsolationLevel("repeatable read")
    .execute(async (trx) => {
      const all: T[] = [];
      for (let page = 1; ; page++) {
        const rows = await read({ ...caller, db: trx }, page, ROWS_A_PAGE);
        all.push(...rows);
        if (rows.length < ROWS_A_PAGE) return all;
      }
    });
