/** How the viewer is built: `vite build viewer` writes dist/viewer, which the package ships and its server serves. */
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [react()],
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
