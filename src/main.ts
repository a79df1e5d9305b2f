// Starts the page: reads the shell and the address, fetches the extracts, and mounts.
import { mount } from 'svelte';
import './design/base.css';
import './design/layout.css';
import App from './App.svelte';
import { NO_SHAPES, type Shapes } from './charts/worldShapes';
import { loadExtract } from './extract/load';
import { Catalogues, chooseLanguage } from './locale/catalogues';
import { Locale } from './locale/locale.svelte';
import { GROUPS } from './model/codes';
import type { TableName } from './model/tables';
import { encode } from './state/codec';
import { Selection } from './state/selection.svelte';
import { browserAddressBar, keepPreferences, readPreferences } from './state/browser.svelte';
import { Atlas } from './views/atlas.svelte';
import { Drawing } from './views/drawing';
import { ExtractSource } from './views/extractSource.svelte';
import type { Intakes } from './views/intake/intakes.svelte';

/** The tables that the first screen needs, besides the register. */
const FIRST: readonly TableName[] = ['states', 'figures', 'regions'];
/** Lists that only filters and the layers of the map need: after the first screen, unless the address names one. */
const LISTS: readonly TableName[] = ['themes', 'actor-types', 'instruments'];
/** Lists by which a reader's own register is read. */
const INTAKE_LISTS: readonly TableName[] = [...LISTS, 'state-aliases'];
/** What the address can say without naming a code of these lists. */
const WITHOUT_CODES = {
  lang: null,
  scheme: null,
  textures: null,
  data: null,
  shape: null,
  static: false,
} as const;

/** The map's prepared shapes, taken off the shell before the page replaces it. */
function readShell(): Shapes {
  const svg = document.querySelector<SVGSVGElement>('#shell-map');
  const d = (selector: string) => svg?.querySelector(selector)?.getAttribute('d') ?? '';
  const toPoint = (text: string) => text.split(' ').map(Number) as [number, number];
  const shaped = [...(svg?.querySelectorAll<SVGPathElement>('.states path') ?? [])].map((path) => {
    const { iso3 = '', at = '', across } = path.dataset;
    // Only small States carry their size.
    return { iso3, d: path.getAttribute('d') ?? '', at: toPoint(at), across: Number(across ?? Infinity) };
  });
  const dots = (svg?.dataset.dots?.split(',') ?? []).map((dot) => {
    return { iso3: dot.slice(0, 3), d: '', at: toPoint(dot.slice(4)), across: 0 };
  });
  return {
    viewBox: svg?.getAttribute('viewBox') ?? NO_SHAPES.viewBox,
    states: [...shaped, ...dots],
    territories: d('.territories'),
    coast: d('.coast'),
    borders: d('.borders'),
    dashes: d('.dashes'),
  };
}

/** Says in plain words, without a catalogue, that the page cannot start. */
function sayStuck(): void {
  const words = document.createElement('p');
  words.setAttribute('role', 'alert');
  words.textContent =
    'HR75 Atlas could not load its files. Check the connection and reload. 无法载入文件，请检查网络后重新载入。';
  document.getElementById('app')?.prepend(words);
}

/** Loads once; what could not be loaded may be had the next time. */
function once<Loaded>(load: () => Promise<Loaded>): () => Promise<Loaded> {
  let loaded: Promise<Loaded> | undefined;
  return () => {
    loaded ??= load().catch((error: unknown) => {
      loaded = undefined;
      throw error;
    });
    return loaded;
  };
}

async function start(): Promise<void> {
  const selection = new Selection(browserAddressBar, readPreferences());
  const wished = () =>
    chooseLanguage([selection.value.lang, selection.preferences.lang, ...navigator.languages]);
  const locale = new Locale(wished(), {});
  const catalogues = new Catalogues(locale, wished);
  const spoken = catalogues.follow();
  const atlas = new Atlas(selection, locale, (name) => loadExtract(name, { base: 'data' }));
  let prepared: Promise<unknown> | undefined;
  // Each once: browsers take another turn even for a module that is there.
  const loadAddress = once(async () => (await import('./extract/address')).openAddress);
  const loadEngine = once(async () => (await import('./extract/intake/open')).openIntake);
  const loadIntakes: () => Promise<Intakes> = once(async () => {
    const { Intakes } = await import('./views/intake/intakes.svelte');
    return new Intakes(atlas, source, loadEngine);
  });
  const source: ExtractSource = new ExtractSource(atlas, {
    open: async (url, options) => (await loadAddress())(url, options),
    shipped: (name) => loadExtract(name, { base: 'data' }),
    prepare: () => {
      prepared = Promise.all([loadIntakes(), loadEngine(), atlas.need(INTAKE_LISTS)]).catch(() => {});
    },
    takeIn: (from, as) => {
      const ended = new Promise<void>((resolve) => as.signal.addEventListener('abort', () => resolve()));
      const taken = loadIntakes().then((all) => all.quietly(from, as));
      atlas.awaited = Promise.race([ended, taken]).catch(() => {});
      return taken;
    },
    page: location.href,
  });
  const { data } = selection.value;
  const bar = data === null ? null : import('./views/ExtractBar.svelte');
  // The longest way is begun first.
  if (data !== null) await loadAddress().catch(() => {});
  const followed = source.follow(data);
  const drawing = new Drawing();
  const named = encode({ ...selection.value, ...WITHOUT_CODES }) !== '';
  const arrived = Promise.all([atlas.need(named ? [...FIRST, ...LISTS] : FIRST), followed]);
  atlas.shapes = readShell();
  atlas.mapWidth = document.getElementById('shell-map')?.getBoundingClientRect().width ?? 0;
  atlas.loadWorld = async () => (await import('./extract/world')).loadWorld('data/geo/world.topojson');
  atlas.checkReferences = async (extracts) =>
    (await import('./extract/references')).checkAllReferences(extracts);
  let whole: Promise<void> | undefined;
  atlas.allWords = () => (whole ??= catalogues.all());
  const [Bar] = await Promise.all([bar, spoken, arrived]);
  if (prepared) {
    await prepared;
    // What can be read is being read before the page is drawn.
    await new Promise((resolve) => setTimeout(resolve));
  }
  const ownCodes = (filter: 'theme' | 'actor', column: 'themes' | 'actor') =>
    source.coming ? selection.value[filter] : atlas.foreign ? atlas.register[column].codes : [];
  const known = () => ({
    // A reader's own register may have codes of its own; until it has come, none is unknown.
    theme: new Set([...atlas.rows('themes').map((row) => row.theme), ...ownCodes('theme', 'themes')]),
    actor: new Set([...atlas.rows('actor-types').map((row) => row.actorType), ...ownCodes('actor', 'actor')]),
    region: new Set(atlas.rows('regions').flatMap((row) => (row.scheme === 'atlas' ? [row.region] : []))),
    group: new Set(GROUPS),
    state: new Set(atlas.states.map((state) => state.iso3)),
    instrument: new Set(atlas.rows('instruments').map((row) => row.code)),
  });
  selection.resolve(known());
  source.onchange = () => selection.resolve(known());
  void drawing.firstDrawn.then(atlas.allWords);
  void drawing.firstDrawn.then(() => atlas.need(LISTS)).then(() => selection.resolve(known()));
  const target = document.getElementById('app')!;
  target.replaceChildren();
  mount(App, { target, props: { atlas, drawing, source, loadIntakes, Bar: Bar?.default } });
  selection.follow();
  keepPreferences(selection, () => {
    if (wished() !== locale.lang) void catalogues.follow();
  });
}

// Not in the module's own turn: while developer tools listen, browsers look up who made each request, and would read the
// whole file once more for that.
Promise.resolve()
  .then(start)
  .catch((error: unknown) => {
    sayStuck();
    throw error;
  });
