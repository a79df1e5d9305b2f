// A page that the build writes beside the atlas: its head, its styles, and a policy that lets in what stands in it alone.
import { createHash } from 'node:crypto';
import { escapeHtml } from '../../export/html';

export interface Page {
  title: string;
  description: string;
  /** Style sheet of the page. */
  css: string;
  /** Markup of the body. */
  body: string;
  /** A script of the page's own; '' for none. */
  script: string;
}

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const attributes = (html: string) => [
  ...new Set([...html.matchAll(/<[^>]*\sstyle="([^"]*)"/g)].map(([, style]) => decoded(style!))),
];
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
export const decoded = (text: string) =>
  text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name]!);

/** Frames, pictures and scripts of the own origin; styles and inline scripts by their hashes, style attributes too. */
export function showcasePolicy({ css, body, script }: Pick<Page, 'css' | 'body' | 'script'>): string {
  const written = attributes(body);
  return [
    "default-src 'none'",
    `script-src 'self'${script && ` ${hash(script)}`}`,
    `style-src ${[hash(css), ...(written.length > 0 ? ["'unsafe-hashes'"] : []), ...written.map(hash)].join(' ')}`,
    "img-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

/** The whole page, in English. */
export function pageOf({ title, description, css, body, script }: Page): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(showcasePolicy({ css, body, script }))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<meta name="description" content="${escapeHtml(description)}">
<link rel="icon" href="../icon.svg" type="image/svg+xml">
<style>${css}</style>
</head>
<body>
${body}
${script && `<script>${script}</script>`}
</body>
</html>
`;
}
