import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pagePolicy } from '../../src/build/policy';
import { shellMap } from '../../src/build/shell';

describe('shellMap', () => {
  const shapes = JSON.parse(readFileSync('data/geo/shapes.json', 'utf8'));
  const markup = shellMap(shapes);
  it('has each shape once', () => {
    expect(markup.match(/data-iso3="/g)).toHaveLength(Object.keys(shapes.states).length);
  });
  it('has neither words nor colours nor inline style', () => {
    expect(markup.replace(/<[^>]*>/g, '')).toBe('');
    expect(markup).not.toMatch(/style=|fill=|#[0-9a-f]{3}/i);
  });
});

describe('pagePolicy', () => {
  it.each([
    ["default-src 'none'"],
    ["script-src 'self';"],
    ["base-uri 'none'"],
    ["form-action 'none'"],
    ["require-trusted-types-for 'script'"],
    ['trusted-types svelte-trusted-html hr75-script-url'],
  ])('says %s', (part) => expect(`${pagePolicy()};`).toContain(part));
  it('lets no inline script or style in, save by hash', () => {
    expect(pagePolicy()).not.toContain('unsafe');
  });
});
