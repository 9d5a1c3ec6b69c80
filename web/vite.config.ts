import { defineConfig } from "vite";

/* The page stands beside its API: every address in it is relative. Nothing is inlined, for the content policy
 * allows scripts and styles from files only. */
export default defineConfig({
    base: "./",
    build: {
        target: "es2021",
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        reportCompressedSize: false,
        chunkSizeWarningLimit: 2000,
    },
    server: { proxy: { "/api": "http://127.0.0.1:8080" } },
});
