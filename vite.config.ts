import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig, type Plugin } from "vite";
import { logicalSides } from "./app/ui/styles/logical";
import remixOptions from "./remix.config.js";

/**
 * Makes the server's start code the entry of the server build, so that web, worker and commands are one
 * bundle with one module graph (one pool, one engine). Remix itself would enter at its route manifest.
 */
const serverEntry: Plugin = {
  name: "foothold:server-entry",
  config: (_config, { isSsrBuild }) =>
    isSsrBuild ? { build: { rollupOptions: { input: "./app/process/main.ts" } } } : undefined,
};

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [remix(remixOptions), serverEntry],
  css: {
    preprocessorOptions: { scss: { quietDeps: true, loadPaths: ["node_modules"] } },
    postcss: { plugins: [logicalSides()] },
  },
  build: { assetsInlineLimit: 0, target: isSsrBuild ? "node20" : "es2020" },
}));
