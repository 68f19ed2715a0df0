// @ts-check
/** `npm run build`: installs what is missing, and builds anew. */
import { build, checkNode, prepareToolsOnly } from "./prepare.mjs";
import { sayFailure } from "./progress.mjs";

try {
  checkNode();
  await prepareToolsOnly();
  await build(undefined, { always: true });
} catch (error) {
  sayFailure(error);
  process.exit(1);
}
