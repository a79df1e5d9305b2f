// Starts the page: reads the shell and the address, fetches the extracts, and mounts.
import { mount } from 'svelte';
import './design/base.css';
import './design/layout.css';
import App from './App.svelte';
import type { Shapes } from './charts/worldShapes';
import { loadExtract } from './extract/load';
import { chooseLanguage, loadCatalogue } from './locale/catalogues';
import { Locale } from './locale/locale.svelte';
import { GROUPS } from './model/codes';
import type { TableName } from './model/tables';
import { Selection } from './state/selection.svelte';
import { browserAddressBar, keepPreferences, readPreferences } from './state/browser.svelte';
import { Atlas } from './views/atlas.svelte';
import { Drawing } from './views/drawing';

/** The tables that the first screen needs. */
const FIRST: readonly TableName[] = [
  'states',
  'pledges',
  'figures',
  'themes',
  'actor-types',
  'regions',
  'instruments',
  'ratifications',
];

/** The map's prepared shapes, taken off the shell before the page replaces it. */
function readShell(): Shapes {
  const svg = document.getElementById('shell-map');
  const d = (selector: string) => svg?.querySelector(selector)?.getAttribute('d') ?? '';
  return {
    viewBox: svg?.getAttribute('viewBox') ?? '0 0 960 480',
    states: [...(svg?.querySelectorAll('.states path') ?? [])].map((path) => ({
      iso3: path.getAttribute('data-iso3') ?? '',
      d: path.getAttribute('d') ?? '',
    })),
    territories: d('.territories'),
    borders: d('.borders'),
    dashes: d('.dashes'),
  };
}

async function start(): Promise<void> {
  const selection = new Selection(browserAddressBar);
  const wished = () => chooseLanguage([selection.value.lang, readPreferences().lang, ...navigator.languages]);
  const lang = wished();
  const catalogue = loadCatalogue(lang);
  const tables = FIRST.map((name) => [name, loadExtract(name, { base: 'data' })] as const);
  const locale = new Locale(lang, await catalogue);
  const atlas = new Atlas(selection, locale, (name) => loadExtract(name, { base: 'data' }));
  await Promise.all(tables.map(async ([name, extract]) => atlas.put(name, (await extract) as never)));
  atlas.shapes = readShell();
  selection.resolve({
    theme: new Set(atlas.rows('themes').map((row) => row.theme)),
    actor: new Set(atlas.rows('actor-types').map((row) => row.actorType)),
    region: new Set(atlas.rows('regions').flatMap((row) => (row.scheme === 'atlas' ? [row.region] : []))),
    group: new Set(GROUPS),
    state: new Set(atlas.states.map((state) => state.iso3)),
    instrument: new Set(atlas.rows('instruments').map((row) => row.code)),
  });
  const target = document.getElementById('app')!;
  target.replaceChildren();
  mount(App, { target, props: { atlas, drawing: new Drawing() } });
  selection.follow();
  keepPreferences(selection, async () => {
    const next = wished();
    if (next !== locale.lang) locale.use(next, await loadCatalogue(next));
  });
}

void start();
