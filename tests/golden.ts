// Golden pictures: a chart drawn from a small fixed selection must stay as it was approved.
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import type { Locale } from '../src/locale/locale.svelte';
import Harness from './Harness.svelte';

/** Markup of a component as the server renders it, without Svelte's comments, one element a line. */
export function markupOf<Props extends Record<string, unknown>>(
  component: Component<Props>,
  props: Props,
  locale: Locale,
): string {
  const { body } = render(Harness as unknown as Component<Record<string, unknown>>, {
    props: { component, props, locale },
  });
  return tidy(body);
}

/** One element a line, so that a changed golden reads as a diff. */
export function tidy(markup: string): string {
  return `${markup
    .replace(/<!--.*?-->/gs, '')
    .replace(/ class="[^"]*svelte-[^"]*"/g, (name) => name.replace(/ ?svelte-\w+/g, ''))
    .replace(/></g, '>\n<')
    .trim()}\n`;
}

/** Compares with tests/charts/golden/NAME.svg, wherever the test stands; `vitest run -u` approves a change, which its commit explains. */
export async function expectGolden(name: string, markup: string, extension = 'svg'): Promise<void> {
  // Not `new URL(…, import.meta.url)`: in a jsdom test Vite takes that for an asset.
  await expect(markup).toMatchFileSnapshot(
    join(import.meta.dirname, 'charts/golden', `${name}.${extension}`),
  );
}
