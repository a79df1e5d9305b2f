// The tokens of tokens.css as each scheme has them, as text.
import { readFileSync } from 'node:fs';

export type Measured = 'light' | 'dark' | 'contrast';
export const MEASURED: readonly Measured[] = ['light', 'dark', 'contrast'];

const css = readFileSync('src/design/tokens.css', 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');

/** The declarations of the first rule with this selector, outside any @media. */
function declarations(selector: string): Map<string, string> {
  const rules = css.split('@media')[0]!;
  const at = rules.indexOf(`${selector} {`);
  if (at < 0) throw new Error(`no rule ${selector}`);
  const body = rules.slice(rules.indexOf('{', at) + 1, rules.indexOf('}', at));
  return new Map(
    body
      .split(';')
      .map((line) => line.split(/:(.*)/s).map((part) => part.trim()) as [string, string])
      .filter(([name]) => name.startsWith('--')),
  );
}
const base = declarations(':root');
const high = declarations(":root[data-scheme='contrast']");

/** Value of a token (`ink` for `--ink`) in a scheme, followed through `var()` and `light-dark()`. */
export function token(name: string, scheme: Measured): string {
  const value = (scheme === 'contrast' ? high.get(`--${name}`) : undefined) ?? base.get(`--${name}`);
  if (value === undefined) throw new Error(`no token --${name}`);
  const [, light, dark] = /^light-dark\(\s*(\S+)\s*,\s*(\S+)\s*\)$/.exec(value) ?? [];
  const own = light && dark ? (scheme === 'dark' ? dark : light) : value;
  const refers = /^var\(--([\w-]+)\)$/.exec(own)?.[1];
  return refers ? token(refers, scheme) : own;
}
/** The names of all tokens of colour. */
export const COLOURS = [...base].flatMap(([name, value]) =>
  /^(#|light-dark|var)/.test(value) && !name.startsWith('--font') ? [name.slice(2)] : [],
);
