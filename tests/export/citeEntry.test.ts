// How an entry is cited in each language, and the mail that corrects it.
import { describe, expect, it } from 'vitest';
import { citeEntry, mailLink } from '../../src/export/citeEntry';
import { REGISTER_DATE } from '../../src/model/codes';
import { readFileSync } from 'node:fs';
import { LOCALES } from '../locales';

const entry = {
  id: 'tha-1',
  summary: 'Join the Convention.',
  sourceTitle: 'Ministry: news',
  sourceUrl: 'https://example.org/n',
};
const said = { entry, who: 'Thailand', address: 'https://atlas.test/?entry=tha-1', register: null };

describe('citeEntry', () => {
  it.each([
    ['en', 'Thailand: Join the Convention. Source: Ministry: news, https://example.org/n. In: HR75 Atlas, register, as of 2026, entry tha-1. https://atlas.test/?entry=tha-1'],
    ['zh', 'Thailand：Join the Convention. 来源：Ministry: news, https://example.org/n。载于：HR75 Atlas 登记册，截至2026年，条目 tha-1。https://atlas.test/?entry=tha-1'],
    ['fr', 'Thailand : Join the Convention. Source : Ministry: news, https://example.org/n. Dans : HR75 Atlas, registre, 2026, entrée tha-1. https://atlas.test/?entry=tha-1'],
    ['es', 'Thailand: Join the Convention. Fuente: Ministry: news, https://example.org/n. En: HR75 Atlas, registro, 2026, entrada tha-1. https://atlas.test/?entry=tha-1'],
  ] as const)('%s', (lang, expected) =>
    expect(citeEntry(LOCALES[lang], said).replace(/\u00a0/g, ' ')).toBe(expected),
  ); // prettier-ignore

  it.each(['ar', 'ru'] as const)('%s has all the parts', (lang) => {
    const text = citeEntry(LOCALES[lang], said);
    for (const part of [
      'Thailand',
      entry.summary,
      entry.sourceTitle,
      entry.sourceUrl,
      '2026',
      'tha-1',
      said.address,
    ])
      expect(text).toContain(part);
    expect(text).not.toContain('\u2060');
  });

  it.each([
    ['a summary without its full stop', { entry: { ...entry, summary: 'Join' } }, 'Thailand: Join. Source'],
    ['no summary', { entry: { ...entry, summary: '' } }, 'Thailand. Source'],
    ['no address of the source', { entry: { ...entry, sourceUrl: '' } }, 'Source: Ministry: news. In'],
    ['no source', { entry: { ...entry, sourceUrl: '', sourceTitle: '' } }, 'Source: –. In'],
    ['a register of another', { register: 'list.csv' }, 'In: register from list.csv, not that of HR75 Atlas, entry tha-1.'],
  ])('with %s', (_, change, expected) =>
    expect(citeEntry(LOCALES.en, { ...said, ...change })).toContain(expected),
  ); // prettier-ignore

  it('does not give the date of our register to another', () =>
    expect(citeEntry(LOCALES.en, { ...said, register: 'list.csv' })).not.toContain(REGISTER_DATE));

  it('gives the date that the data package has', () => {
    const { resources } = JSON.parse(readFileSync('data/datapackage.json', 'utf8')) as {
      resources: { name: string; 'hr75:asOf': string }[];
    };
    expect(resources.find(({ name }) => name === 'pledges')?.['hr75:asOf']).toBe(REGISTER_DATE);
  });
});

describe('mailLink', () => {
  it.each([
    ['', ''],
    ['a@example.org', 'mailto:a@example.org?subject=1%20%26%202&body=x%0Ay'],
  ])('“%s” gives “%s”', (contact, expected) => expect(mailLink(contact, '1 & 2', 'x\ny')).toBe(expected));
});
