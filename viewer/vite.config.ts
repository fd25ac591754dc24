/** How the viewer is built: `vite build viewer` writes dist/viewer, which the package ships and its server serves. */
import { resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { build, defineConfig, type Plugin } from "vite";

/** Builds the viewer a second time, as one script and one style in the folder `offline`, for `redthread export --format html`. */
function offline(): Plugin {
  let folder = "";
  return {
    name: "redthread-offline",
    apply: "build",
    configResolved({ root, build: { outDir } }) {
      folder = resolve(root, outDir, "offline");
    },
    async closeBundle() {
      const lib = {
        entry: "offline/main.ts",
        formats: ["iife" as const],
        name: "redthread",
        fileName: () => "offline.js",
        cssFileName: "offline",
      };
      await build({
        root: import.meta.dirname,
        configFile: false,
        logLevel: "warn",
        plugins: [react()],
        define: { "process.env.NODE_ENV": '"production"', REDTHREAD_OFFLINE: "true" },
        build: { outDir: folder, emptyOutDir: true, chunkSizeWarningLimit: 1000, lib },
      });
    },
  };
}

export default defineConfig({
  plugins: [react(), offline()],
  define: { REDTHREAD_OFFLINE: "false" },
  build: {
    outDir: "../dist/viewer",
    emptyOutDir: true,
    // Nothing may be inlined as data: the content policy allows scripts and styles from files alone.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // React, React Aria and the panels are one file of about 570 kB, 165 kB on the wire.
    chunkSizeWarningLimit: 700,
  },
});
