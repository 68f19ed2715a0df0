/** From current rows to what is judged: posts and people. */
export * from "./person-rows.server";
export * from "./post-rows.server";
