// What the address of an embed asks for. Everything in it is hostile until it has the one form that we expect: unknown
// parameters, and values in another form, are as if they were not there. Of a parameter given twice the first counts.
import { isVisible } from '../design/accent';
import { SCHEMES, type Scheme } from '../model/codes';
import { EMBED_PARTS, type EmbedPart } from '../model/embedCharts';
import { NOTHING_SELECTED, type SelectionValue } from '../model/selection';
import { decode } from '../state/codec';
import { secretIn, TOKEN } from './hostMessages';

export interface EmbedParameters {
  /** The page's own selection, of which an embed can be given only SELECTED; its codes are not yet compared with the lists. */
  selection: SelectionValue;
  scheme: Scheme;
  /** No paper: the host's ground shows. */
  transparent: boolean;
  parts: ReadonlySet<EmbedPart>;
  /** false: nothing moves, whatever the reader's system says. */
  motion: boolean;
  /** "#rrggbb" in place of our accent, for marks and not for text; visible on the paper of every scheme that can come up. */
  accent: string | null;
  /** The host's name for this frame: said back with each height. */
  id: string | null;
  /** The width in px that a Pym host will give, before the frame has it. */
  initialWidth: number | null;
  /** Pym's name for this frame. */
  childId: string | null;
  /** WordPress's: the only thing read from the fragment. */
  secret: string | null;
}

/** Parameters that mean in an embed what they mean on the page. */
const SELECTED = [
  'layer',
  'shape',
  'instrument',
  'theme',
  'actor',
  'region',
  'group',
  'state',
  'from',
  'to',
] as const;

/** Datawrapper's word for our `scheme` (academy.datawrapper.de, "How to use dark mode in embeds"). */
const DARK: Readonly<Record<string, Scheme>> = {
  auto: 'auto',
  true: 'dark',
  '1': 'dark',
  false: 'light',
  '0': 'light',
};
const SIX_DIGITS = /^[0-9A-Fa-f]{6}$/;
const WIDTH = /^[1-9]\d{1,3}$/;

/** Reads the query string ("?…" or "") and fragment ("#…" or "") of an embed's address. Never throws. */
export function parseEmbed(search: string, hash: string): EmbedParameters {
  const given = new URLSearchParams(search);
  const one = (name: string, form: RegExp) => {
    const text = given.get(name);
    return text !== null && form.test(text) ? text : null;
  };
  const scheme =
    SCHEMES.find((code) => code === given.get('scheme')) ??
    (Object.hasOwn(DARK, given.get('dark') ?? '') ? DARK[given.get('dark')!]! : 'auto');
  const width = one('initialWidth', WIDTH);
  return {
    selection: selected(given, scheme),
    scheme,
    transparent: given.get('transparent') === '1',
    parts: partsOf(given.get('parts'), given.get('plain')),
    motion: given.get('motion') !== '0',
    accent: accentOf(one('accent', SIX_DIGITS), scheme),
    id: one('id', TOKEN),
    initialWidth: width === null ? null : Number(width),
    childId: one('childId', TOKEN),
    secret: secretIn(hash),
  };
}

function selected(given: URLSearchParams, scheme: Scheme): SelectionValue {
  const query = new URLSearchParams();
  for (const name of SELECTED) {
    const text = given.get(name);
    if (text !== null) query.set(name, text);
  }
  return { ...NOTHING_SELECTED, ...decode(query.toString()).value, scheme };
}

/** The parts named; all where none of the names is one, or where none was asked for. `plain=1` is Datawrapper's "chart alone". */
function partsOf(parts: string | null, plain: string | null): ReadonlySet<EmbedPart> {
  const named = parts?.split(',') ?? [];
  const known = EMBED_PARTS.filter((part) => named.includes(part));
  if (parts === '' || known.length > 0) return new Set(known);
  return new Set(
    plain === '1' ? EMBED_PARTS.filter((part) => part !== 'title' && part !== 'links') : EMBED_PARTS,
  );
}

function accentOf(digits: string | null, scheme: Scheme): string | null {
  const colour = digits === null ? null : `#${digits.toLowerCase()}`;
  return colour !== null && isVisible(colour, scheme) ? colour : null;
}
