// The build: the page with its prepared shell, the extracts beside it, and the content security policy in it.
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { cards } from './src/build/cards.ts';
import { compileHints } from './src/build/compileHints.ts';
import { dataFiles } from './src/build/dataFiles.ts';
import { dataSchema } from './src/build/dataSchema.ts';
import { embedScript } from './src/build/embedScript.ts';
import { embeds } from './src/build/embeds.ts';
import { messages } from './src/build/messages.ts';
import { policy } from './src/build/policy.ts';
import { shell } from './src/build/shell.ts';
import { showcase } from './src/build/showcase.ts';

export default defineConfig({
  base: './',
  plugins: [
    svelte(),
    messages(),
    dataSchema(),
    dataFiles(),
    shell(),
    policy(),
    cards(),
    embedScript(),
    embeds(),
    compileHints(),
    showcase(),
  ],
  resolve: {
    // Messages are compiled at build: the page carries the formatter without its parser, which tests need.
    alias: process.env.VITEST
      ? []
      : [
          {
            find: /^@formatjs\/icu-messageformat-parser$/,
            replacement: '@formatjs/icu-messageformat-parser/no-parser.js',
          },
        ],
  },
  build: {
    target: ['chrome123', 'firefox128', 'safari17.5'],
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        // The first screen's code in two files, its own and its framework's: each request costs it more than what other
        // views would not need.
        codeSplitting: {
          groups: [
            { name: 'svelte', tags: ['$initial'], test: /node_modules.svelte/, priority: 1 },
            { name: 'index', tags: ['$initial'] },
          ],
        },
      },
    },
  },
  server: { port: 5173 },
  test: {
    include: ['tests/**/*.test.ts'],
    environment: 'node',
    setupFiles: ['tests/setup.ts'],
  },
});
