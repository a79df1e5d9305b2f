// Builds the plain page by itself: `vite build --config tests/bench/plain/vite.config.ts --outDir …`.
import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  publicDir: false,
  build: { target: 'chrome123', modulePreload: { polyfill: false }, reportCompressedSize: false },
});
