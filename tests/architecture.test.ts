// Who may import whom. The rules are those of the README's section on the layout; a broken one names its line.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SRC = fileURLToPath(new URL('../src', import.meta.url));

/** Layers that a layer may import, besides its own. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  model: [],
  extract: ['model'],
  select: ['model'],
  state: ['model'],
  design: ['model'],
  locale: ['model'],
  charts: ['model', 'design', 'locale', 'select'],
  components: ['model', 'charts', 'design', 'locale'],
  export: ['model', 'locale'],
  views: ['model', 'select', 'state', 'design', 'locale', 'charts', 'components', 'export'],
  embed: ['model', 'select', 'state', 'design', 'locale', 'charts', 'components', 'export', 'views'],
  // Pages made at build share types with the embeds that they are read by.
  build: ['extract', 'export', 'model', 'embed', 'charts', 'locale'],
};

/** Packages that only some files may import. */
const PACKAGES: readonly [package_: RegExp, allowed: RegExp, rule: string][] = [
  [/^papaparse$/, /^(extract|export)\//, 'PapaParse only in extract and export'],
  [/^topojson-client$/, /^extract\//, 'topojson-client only in extract'],
  [/^@observablehq\/plot$/, /^charts\/[\w-]+\.plot\.ts$/, 'Plot only in charts/*.plot.ts'],
];
const PURE = /^(model|select|charts|locale)\//;
const BROWSER = /(?<![\w.$'"`-])((window|document)\.(?!from\b|to\b)|fetch\()/;

interface Line {
  file: string;
  number: number;
  text: string;
}
interface Import extends Line {
  from: string;
  typeOnly: boolean;
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(ts|svelte)$/.test(file));
const lines: Line[] = files.flatMap((file) =>
  readFileSync(join(SRC, file), 'utf8')
    .split('\n')
    .map((text, index) => ({ file, number: index + 1, text })),
);
const imports: Import[] = lines.flatMap((line) =>
  [...line.text.matchAll(/(?:from\s+|import\(\s*|^\s*import\s+)'([^']+)'/g)].map((match) => ({
    ...line,
    from: match[1]!,
    // A statement over several lines ends with `} from`; its first line says whether it is types alone.
    typeOnly: /^\s*(import|export) type\b/.test(firstLine(line)),
  })),
);

function firstLine(line: Line): string {
  if (!/^\s*\}.*from/.test(line.text)) return line.text;
  const own = lines.filter((other) => other.file === line.file && other.number < line.number);
  return own.findLast((other) => /^\s*(import|export)\b/.test(other.text))?.text ?? line.text;
}
const layerOf = (file: string) => (file.includes('/') ? file.split('/')[0]! : 'top');
const say = (line: Line, why: string) => `src/${line.file}:${line.number}: ${why}: ${line.text.trim()}`;

describe('architecture', () => {
  it('finds the code', () => {
    expect(files.length).toBeGreaterThan(60);
    expect(imports.length).toBeGreaterThan(150);
  });

  it('lets each layer import only what lies beneath it', () => {
    const broken = imports
      .filter((line) => line.from.startsWith('.'))
      .flatMap((line) => {
        const layer = layerOf(line.file);
        const allowed = MAY_IMPORT[layer];
        const target = relative(SRC, resolve(SRC, dirname(line.file), line.from)).replaceAll('\\', '/');
        const to = layerOf(target);
        if (!allowed || to === layer || target.startsWith('..')) return [];
        if (!allowed.includes(to)) return [say(line, `${layer} must not import ${to}`)];
        if (layer === 'charts' && to === 'select' && !line.typeOnly)
          return [say(line, 'charts may take only types from select')];
        return [];
      });
    expect(broken).toEqual([]);
  });

  it.each(PACKAGES)('keeps %s in its place', (package_, allowed, rule) => {
    const uses = imports.filter((line) => package_.test(line.from) && !line.typeOnly);
    expect(uses.length).toBeGreaterThan(0);
    expect(uses.filter((line) => !allowed.test(line.file)).map((line) => say(line, rule))).toEqual([]);
  });

  it('reaches Plot only by dynamic import', () => {
    const broken = imports.filter(
      (line) => /\.plot$/.test(line.from) && !line.typeOnly && !/import\(/.test(line.text),
    );
    expect(broken.map((line) => say(line, 'import a *.plot module by import()'))).toEqual([]);
  });

  it('keeps the browser out of pure layers', () => {
    const broken = lines.filter(
      (line) => PURE.test(line.file) && BROWSER.test(line.text) && !/^\s*(\/\/|\*|\/\*)/.test(line.text),
    );
    expect(broken.map((line) => say(line, 'no window, document or fetch here'))).toEqual([]);
  });

  it('writes colours only in design', () => {
    const broken = lines.filter(
      (line) =>
        !line.file.startsWith('design/') &&
        /#[0-9a-f]{6}\b|#[0-9a-f]{3};|\brgba?\(|\bhsla?\(/i.test(line.text),
    );
    expect(broken.map((line) => say(line, 'a colour belongs in src/design'))).toEqual([]);
  });

  it('says in its first line what each file is for', () => {
    const silent = lines.filter((line) => line.number === 1 && !/^(\/\/|\/\*|<!--)/.test(line.text));
    expect(silent.map((line) => `src/${line.file}`)).toEqual([]);
  });
});
