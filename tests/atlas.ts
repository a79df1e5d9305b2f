// An atlas with shipped tables, and what a view says with it, without a browser.
import { render } from 'svelte/server';
import type { Component } from 'svelte';
import type { Locale } from '../src/locale/locale.svelte';
import type { TableName } from '../src/model/tables';
import { Selection } from '../src/state/selection.svelte';
import { Atlas } from '../src/views/atlas.svelte';
import AtlasHarness from './AtlasHarness.svelte';
import { tidy } from './golden';
import { extractOf, registerWith, shipped } from './rows';

/** An atlas at the address `query`, holding the named shipped tables and no others. */
export async function atlasWith(tables: readonly TableName[], locale: Locale, query = ''): Promise<Atlas> {
  const bar = { read: () => query, push: () => {}, replace: () => {}, onTravel: () => () => {} };
  const atlas = new Atlas(new Selection(bar), locale, () =>
    Promise.reject(new Error('no network in a test')),
  );
  for (const name of tables) {
    if (name === 'pledges') atlas.put(name, registerWith(await shipped(name)));
    else atlas.put(name, extractOf((await shipped(name)) as never[]) as never);
  }
  return atlas;
}

/** Markup of a view as the server renders it: effects do not run, so nothing is asked for. */
export function viewMarkup<Props extends Record<string, unknown>>(
  component: Component<Props>,
  props: Props,
  atlas: Atlas,
): string {
  const { body } = render(AtlasHarness as unknown as Component<Record<string, unknown>>, {
    props: { component, props, atlas },
  });
  return tidy(body);
}

/** The words of markup alone: tags fall out, white space is one space. */
export function wordsOf(markup: string): string {
  return markup
    .replace(/\n/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
}
