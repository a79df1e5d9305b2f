// The ZIP file of a chart for a host of one's own: the embed, its script, its picture, and what they are.
import { zipSync } from 'fflate';
import type { Locale } from '../locale/locale.svelte';
import { CREDIT, LICENCE_ADDRESS } from '../model/settings';
import { escapeHtml } from './html';

export interface SelfHosted {
  /** Of the folder within, and of the file without its ".zip". */
  name: string;
  /** The day of the data, on which all files are dated. */
  date: string;
  /** The files as they are published, by their names within the folder. */
  published: Readonly<Record<string, Uint8Array>>;
  /** The code for an article, with addresses within the folder. */
  code: string;
  /** Names of the chart, its alternative text, and how it is cited. */
  title: string;
  alt: string;
  cite: string;
}

const PAGE = 'index.html';
const CODE = 'code.txt';

/** What the note says: what this is, how it is used, on what terms. */
function note(locale: Locale, { title, alt, cite }: SelfHosted): string {
  return [
    title,
    locale.t('share.readme.host', { code: CODE, page: PAGE }),
    locale.t('share.readme.alt', { alt }),
    cite,
    locale.t('export.terms', { licence: LICENCE_ADDRESS, credit: CREDIT }),
    locale.t('page.not_un'),
    '',
  ].join('\n\n');
}

/** A page that shows the code at work, also from disk. */
function page(locale: Locale, { title, code }: SelfHosted): string {
  const { lang, dir } = locale;
  return `<!doctype html>
<html lang="${lang}" dir="${dir}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<body>
${code}
</body>
</html>
`;
}

/** The bytes of the ZIP file: the same for the same chart, words and day. `locale` is in the language of the chart. */
export function zipOf(locale: Locale, it: SelfHosted): Uint8Array<ArrayBuffer> {
  const text = (words: string) => new TextEncoder().encode(words);
  const files: Readonly<Record<string, Uint8Array>> = {
    ...it.published,
    [PAGE]: text(page(locale, it)),
    [CODE]: text(`${it.code}\n`),
    // The mark tells a text editor that this is UTF-8.
    'README.txt': text(`\ufeff${note(locale, it)}`),
  };
  const inFolder = Object.entries(files).map(([file, bytes]) => [`${it.name}/${file}`, bytes] as const);
  return zipSync(Object.fromEntries(inFolder), { level: 9, mtime: `${it.date}T12:00:00` });
}
