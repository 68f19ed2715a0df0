import { build } from "../app/process/prepare.mjs";

/** Builds the application if a source is newer than its build. */
export default () => build();
