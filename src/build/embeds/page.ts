// An embed as one HTML file: its policy, its style, the first picture, the JSON block and the script.
import { createHash } from 'node:crypto';
import { directionOf, type Lang } from '../../model/language';
import type { Bundle } from './bundle';
import type { Drawing } from './draw';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The policy of an embed: its one script, its one style, and nothing from anywhere. */
export function embedPolicy(script: string, style: string): string {
  return [
    "default-src 'none'",
    `script-src ${hash(script)}`,
    `style-src ${hash(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types svelte-trusted-html',
  ].join('; ');
}

/** Attributes `style` become classes, because the policy lets through the one style alone. */
export function stylesAsClasses(markup: string): { markup: string; style: string } {
  const classes = new Map<string, string>();
  const replaced = markup.replace(/<[a-z][^>]*>/gi, (tag) => {
    const declared = / style="([^"]*)"/.exec(tag);
    if (!declared) return tag;
    const rules = declared[1]!.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
    const name = classes.get(rules) ?? `p${classes.size}`;
    classes.set(rules, name);
    const without = tag.replace(declared[0], '');
    return / class="/.test(without)
      ? without.replace(/ class="/, ` class="${name} `)
      : without.replace(/^<[\w:-]+/, (start) => `${start} class="${name}"`);
  });
  return {
    markup: replaced,
    style: [...classes].map(([rules, name]) => `.${name}{${rules}}`).join(''),
  };
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

interface Page {
  lang: Lang;
  bundle: Bundle;
  drawing: Drawing;
  /** The JSON block. */
  json: string;
  /** Said where no script runs. */
  unscripted: string;
}

export function embedPage({ lang, bundle, drawing, json, unscripted }: Page): string {
  // Plot brings a style of its own with each drawing; embed.css has its rules.
  const picture = stylesAsClasses(drawing.markup.replace(/<style>.*?<\/style>/gs, ''));
  const style = bundle.style + picture.style;
  // A text that ends the element it stands in would end it in the middle.
  const script = bundle.script.replaceAll('</script', '<\\/script').trim();
  return [
    `<!doctype html>`,
    `<html lang="${lang}" dir="${directionOf(lang)}">`,
    `<head>`,
    `<meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${escaped(embedPolicy(script, style))}">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<meta name="responsive-embedded-sizing">`,
    `<meta name="referrer" content="no-referrer">`,
    `<title>${escaped(drawing.title)}</title>`,
    `<meta name="description" content="${escaped(drawing.summary)}">`,
    `<base target="_blank">`,
    `<style>${style}</style>`,
    `</head>`,
    `<body>`,
    `<main id="embed"><div class="picture">${picture.markup}</div></main>`,
    `<noscript><p class="unscripted">${escaped(unscripted)}</p></noscript>`,
    `<script type="application/json" id="data">${json.replaceAll('<', '\\u003c')}</script>`,
    `<script>${script}</script>`,
    `</body>`,
    `</html>`,
    ``,
  ].join('\n');
}
