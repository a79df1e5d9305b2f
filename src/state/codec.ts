// The selection as a query string, and back. Syntax first; codes are checked once the lists are loaded.
import { CONTENT, EVIDENCE, LAYERS, PRESETS, SCHEMES, SHAPES, VIEWS, type View } from '../model/codes';
import { LANGUAGES } from '../model/language';
import { NOTHING_SELECTED, type SelectionValue } from '../model/selection';

/** A parameter that was not understood, for the line that says so. */
export interface Dropped {
  parameter: string;
  value: string;
}

/** The codes that the loaded lists know. */
export interface KnownCodes {
  theme: ReadonlySet<string>;
  actor: ReadonlySet<string>;
  region: ReadonlySet<string>;
  group: ReadonlySet<string>;
  state: ReadonlySet<string>;
  instrument: ReadonlySet<string>;
}

const LISTS = ['theme', 'actor', 'region', 'group', 'state'] as const;
/** Lists of codes that are our own: known before anything is loaded. */
const OWN_LISTS = { evidence: EVIDENCE, content: CONTENT } as const;
const CODE = /^[\w-]{1,40}$/;
/** Themes and kinds of actor of a reader's own register stand under their own names. */
const NAME = /^[^\p{C}]{1,120}$/u;
const NAMED: readonly string[] = ['theme', 'actor'];
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MAX_CODES = 250;
const MAX_ADDRESS = 2000;
const MAX_WORDS = 120;
const CONTROL = /\p{C}/u;

/** Is this a day of the calendar in the years that the record can hold? */
export function isDay(text: string): boolean {
  if (!DAY.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return (
    !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text) && text >= '1940' && text < '2100'
  );
}

/** Reads a query string (with or without "?"). Never throws: what is malformed is dropped and named. */
export function decode(query: string): { value: SelectionValue; dropped: Dropped[] } {
  const value: SelectionValue = { ...NOTHING_SELECTED };
  const dropped: Dropped[] = [];
  const refuse = (parameter: string, text: string) =>
    dropped.push({ parameter, value: text.length > 60 ? `${text.slice(0, 60)}…` : text });
  const oneOf = <T extends string>(
    parameter: string,
    text: string,
    known: readonly T[],
    set: (code: T) => void,
  ) => {
    const code = known.find((candidate) => candidate === text);
    if (code === undefined) refuse(parameter, text);
    else set(code);
  };

  for (const [parameter, text] of new URLSearchParams(query)) {
    if ((LISTS as readonly string[]).includes(parameter)) {
      const codes = text.split(',').filter(Boolean).map(unescaped);
      const form = NAMED.includes(parameter) ? NAME : CODE;
      const good = codes.filter((code) => form.test(code)).slice(0, MAX_CODES);
      codes.filter((code) => !good.includes(code)).forEach((code) => refuse(parameter, code));
      value[parameter as (typeof LISTS)[number]] = [...new Set(good)];
      continue;
    }
    switch (parameter) {
      case 'lang':
        oneOf('lang', text, LANGUAGES, (code) => (value.lang = code));
        break;
      case 'scheme':
        oneOf('scheme', text, SCHEMES, (code) => (value.scheme = code));
        break;
      case 'view':
        oneOf('view', text, VIEWS, (code) => (value.view = code));
        break;
      case 'layer':
        oneOf('layer', text, LAYERS, (code) => (value.layer = code));
        break;
      case 'shape':
        oneOf('shape', text, SHAPES, (code) => (value.shape = code));
        break;
      case 'preset':
        oneOf('preset', text, PRESETS, (code) => (value.preset = code));
        break;
      case 'instrument':
      case 'chosen':
      case 'entry':
      case 'sort':
      case 'by':
      case 'status':
        if (CODE.test(text)) value[parameter] = text;
        else refuse(parameter, text);
        break;
      case 'evidence':
      case 'content':
        for (const part of text.split(',').filter(Boolean))
          oneOf<string>(parameter, part, OWN_LISTS[parameter], (code) => {
            value[parameter] = [...new Set([...value[parameter], code])];
          });
        break;
      case 'from':
      case 'to':
        if (isDay(text)) value[parameter] = text;
        else refuse(parameter, text);
        break;
      case 'q':
        if (text.length <= MAX_WORDS && !CONTROL.test(text)) value.q = text;
        else refuse('q', text);
        break;
      case 'data':
        if (text.length > 0 && text.length <= MAX_ADDRESS) value.data = text;
        else refuse('data', text);
        break;
      case 'textures':
        if (text === '1' || text === '0') value.textures = text === '1';
        else refuse('textures', text);
        break;
      case 'static':
        value.static = text !== '0';
        break;
      default: // an unknown name is not ours to judge (utm_source and the like)
    }
  }
  if (value.from > value.to) {
    refuse('from', value.from);
    value.from = NOTHING_SELECTED.from;
    value.to = NOTHING_SELECTED.to;
  }
  return { value, dropped };
}

/** Views that say themselves that there is no such State, or instrument. */
const SUBJECT: Partial<Record<View, 'state' | 'instrument'>> = {
  state: 'state',
  compare: 'state',
  instrument: 'instrument',
};

/**
 * Drops the codes that no list knows, and names them; the subject of a view stays, for the view to say so.
 * A list that is empty (it could not be read) judges nothing.
 */
export function resolveCodes(
  value: SelectionValue,
  known: KnownCodes,
): { value: SelectionValue; dropped: Dropped[] } {
  const dropped: Dropped[] = [];
  const resolved = { ...value };
  for (const parameter of LISTS) {
    if (parameter === SUBJECT[value.view]) continue;
    resolved[parameter] = value[parameter].filter((code) => {
      if (known[parameter].size === 0 || known[parameter].has(code)) return true;
      dropped.push({ parameter, value: code });
      return false;
    });
  }
  for (const [parameter, list] of [
    ['instrument', known.instrument],
    ['chosen', known.state],
  ] as const) {
    const code = resolved[parameter];
    if (parameter === SUBJECT[value.view]) continue;
    if (code !== null && list.size > 0 && !list.has(code)) {
      dropped.push({ parameter, value: code });
      resolved[parameter] = null;
    }
  }
  return { value: resolved, dropped };
}

/** A comma within a code is not one between codes. */
const escaped = (code: string) => code.replaceAll('%', '%25').replaceAll(',', '%2C');
const unescaped = (text: string) => text.replaceAll('%2C', ',').replaceAll('%25', '%');

/** The query string of a selection: sorted, defaults left out; "" when nothing is selected. */
export function encode(value: SelectionValue): string {
  const parameters: [string, string][] = [];
  for (const name of Object.keys(NOTHING_SELECTED).sort() as (keyof SelectionValue)[]) {
    const current = value[name];
    const initial = NOTHING_SELECTED[name];
    if (current === initial || current === null) continue;
    if (Array.isArray(current)) {
      if (current.length > 0) parameters.push([name, [...current].sort().map(escaped).join(',')]);
    } else parameters.push([name, typeof current === 'boolean' ? String(Number(current)) : String(current)]);
  }
  return parameters.length === 0
    ? ''
    : `?${parameters.map(([name, text]) => `${name}=${encodeURIComponent(text).replaceAll('%2C', ',')}`).join('&')}`;
}
