// Text as HTML that goes into other people's pages, through editors and templates that read signs of their own.

/** Of HTML; then of WordPress shortcodes, of templates (Liquid, Jinja, Handlebars), and of Markdown. */
const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '[': '&#91;',
  ']': '&#93;',
  '{': '&#x7b;',
  '}': '&#x7d;',
  '`': '&#96;',
};

/** Text for an element or a quoted attribute: on one line, without control characters and broken pairs. */
export function escapeHtml(text: string): string {
  return text
    .replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ')
    .trim()
    .replace(/[&<>"'[\]{}`]/g, (sign) => SIGNS[sign]!);
}

/** A tag with its attributes, in the order given; null leaves one out, '' writes its name alone. */
export function tag(name: string, attributes: Readonly<Record<string, string | number | null>>): string {
  const written = Object.entries(attributes).flatMap(([attribute, value]) =>
    value === null ? [] : value === '' ? [attribute] : [`${attribute}="${escapeHtml(String(value))}"`],
  );
  return `<${[name, ...written].join(' ')}>`;
}
