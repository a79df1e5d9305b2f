// What the panel of a State says, on the shipped rows: the usual case, own and joint entries, and what it never says.
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/model/problem';
import type { TableName } from '../../src/model/tables';
import Details from '../../src/views/state/Details.svelte';
import StatePanel from '../../src/views/StatePanel.svelte';
import { atlasWith, viewMarkup, wordsOf } from '../atlas';
import { chinese, english, LOCALES } from '../locales';
import { extractOf, registerWith, shipped } from '../rows';

const FIRST: readonly TableName[] = [
  'states',
  'pledges',
  'figures',
  'themes',
  'actor-types',
  'regions',
  'instruments',
  'ratifications',
];
const ALL: readonly TableName[] = [...FIRST, 'follow-ups', 'events', 'paragraphs', 'discrepancies'];
const english_ = await atlasWith(ALL, english);
const chinese_ = await atlasWith(ALL, chinese);
const details = (iso3: string, atlas = english_) => viewMarkup(Details, { iso3 }, atlas);

describe('the panel before a choice', () => {
  it('offers three States in alphabetical order, and says what plain land means', async () => {
    const words = wordsOf(viewMarkup(StatePanel, {}, await atlasWith(FIRST, english)));
    expect(words).toContain('For example Morocco Thailand Tuvalu');
    expect(words).toContain('That does not mean that it made no pledge.');
  });

  it.each(Object.entries(LOCALES))(
    'offers them in the order of the alphabet of the language: %s',
    async (_, locale) => {
      const markup = viewMarkup(StatePanel, {}, await atlasWith(FIRST, locale));
      const names = [...markup.matchAll(/<button type="button" class="button[^>]*>([^<]*)</g)].map(
        (match) => match[1]!,
      );
      expect(names).toHaveLength(3);
      expect(names).toEqual(names.toSorted(locale.compare));
    },
  );

  it('offers the States that are filtered by', async () => {
    const atlas = await atlasWith(FIRST, english, '?state=ZMB,AGO');
    expect(wordsOf(viewMarkup(StatePanel, {}, atlas))).toContain('The States you filter by Angola Zambia');
  });

  it('stands even when States could not be read', async () => {
    const markup = viewMarkup(StatePanel, {}, await atlasWith([], english));
    expect(markup).toContain('data-state=""');
    expect(wordsOf(markup)).not.toContain('For example');
  });
});

describe('a chosen State', () => {
  it('has its name as heading, and the finding beneath', async () => {
    const markup = viewMarkup(StatePanel, {}, await atlasWith(FIRST, english, '?chosen=TUV'));
    expect(markup).toContain('data-state="TUV"');
    expect(wordsOf(markup)).toContain('Tuvalu Close Not documented here. Party to 4 of 18 instruments.');
  });

  it('tells in the usual case what was not found, what that does not mean, and where to look', () => {
    const markup = details('TUV');
    const words = wordsOf(markup);
    expect(words).toContain('That does not mean that it made none: the report counts 142 States that did');
    for (const address of ['https://www.ohchr.org/en/human-rights-75', 'https://uhri.ohchr.org/en'])
      expect(markup).toContain(`href="${address}"`);
    expect(words).toContain('paras 93, 102');
    expect(words).toContain('Do you know a source? Tell whoever runs this page.');
    expect(markup).not.toContain('mailto:');
  });

  it('does not speak for the register of somebody else', async () => {
    const atlas = await atlasWith(ALL, english);
    atlas.putRegister(registerWith([]), { name: 'example.org', complete: false });
    const words = wordsOf(details('THA', atlas));
    expect(words).toContain('The register from example.org has no entry of Thailand.');
    expect(words).not.toContain('We found no');
  });

  it('shows an entry with source, evidence and what followed, in the words of its source', () => {
    const words = wordsOf(details('THA'));
    expect(words).toContain('Become party to the Convention on enforced disappearance.');
    expect(words).toContain('Enforced disappearance: became party on 14 May 2024');
    expect(words).toContain('14 May 2024 : Instrument of ratification deposited');
    expect(words).toContain('the source says: carried out · names Human Rights 75');
    expect(words).toContain('Source (United Nations): OHCHR Regional Office for South-East Asia');
  });

  it('marks a joint pledge at each of its States, and names the others', () => {
    for (const iso3 of ['MAR', 'PRY', 'PRT'])
      expect(wordsOf(details(iso3))).toContain('Joint pledge of Morocco, Paraguay and Portugal');
    expect(wordsOf(details('TLS'))).toContain('Joint pledge: ASEAN member States and Timor-Leste');
  });

  it('says that an English summary is English on a page in another language', () => {
    const markup = details('THA', chinese_);
    expect(markup).toContain(
      '<span lang="en" dir="ltr">Become party to the Convention on enforced disappearance.</span>',
    );
    expect(wordsOf(markup)).toContain('Become party to the Convention on enforced disappearance. (英文)');
    expect(wordsOf(details('THA'))).not.toContain('in English');
  });

  it('never says of a State that a pledge was done, kept, fulfilled or broken in words of ours', async () => {
    const quoted = (await shipped('follow-ups')).map((row) => row.what.en!);
    const entries = (await shipped('pledges')).flatMap((row) => [row.summary, row.sourceTitle]);
    for (const { iso3 } of english_.states) {
      let words = wordsOf(details(iso3));
      for (const text of [...quoted, ...entries]) words = words.replaceAll(text, '');
      expect(words, iso3).not.toMatch(/\b(done|kept|fulfilled|broken|failed)\b/i);
    }
  });

  it('has 18 rows of instruments for every State, with the day of the record beside every "not party"', () => {
    for (const { iso3 } of english_.states) {
      const markup = details(iso3);
      expect(markup.match(/data-instrument="/g), iso3).toHaveLength(18);
      const notParty = markup.match(/data-status="(?!party)/g)?.length ?? 0;
      const dated = wordsOf(markup).match(/; not party on the record of 3 February 2026/g)?.length ?? 0;
      expect(dated, iso3).toBeGreaterThanOrEqual(notParty);
    }
  });

  it('keeps to the extracts when it says that the report has nothing', () => {
    expect(wordsOf(details('TUV'))).toContain('Our extracts of the report tie nothing to this State');
    expect(wordsOf(details('BDI'))).toContain('2023 : National dialogue on treaties not yet ratified');
  });

  it('shows the acts of the window, withdrawals among them', async () => {
    expect(wordsOf(details('BLR'))).toContain('8 February 2023 : Civil rights: complaints · Withdrawal');
    const moved = await atlasWith(ALL, english, '?from=2024-01-01&to=2024-12-31');
    expect(wordsOf(details('BLR', moved))).toContain(
      'No act on the 18 instruments from 1 January 2024 to 31 December 2024.',
    );
    expect(wordsOf(details('TUV', moved))).toContain('25 March 2024 : Torture · Accession');
  });

  it('says which filters do not touch it, and keeps quiet about the window, which does', async () => {
    const filtered = await atlasWith(ALL, english, '?theme=nhri&region=africa&from=2024-01-01&to=2024-12-31');
    expect(wordsOf(details('AGO', filtered))).toContain('Not affected by: theme and region.');
    expect(wordsOf(details('AGO'))).not.toContain('Not affected');
  });

  it('shows entries while what followed is missing, and says what is wrong when it cannot be read', async () => {
    const atlas = await atlasWith(FIRST, english);
    expect(wordsOf(details('THA', atlas))).toContain('Become party to the Convention');
    const missing: Problem = {
      file: 'follow-ups.csv',
      kind: 'missing_column',
      severity: 'table',
      row: 1,
      column: 'entry_id',
      value: '',
      expected: 'entry_id',
    };
    atlas.put('follow-ups', extractOf([], [missing]));
    const words = wordsOf(details('THA', atlas));
    expect(words).toContain('Become party to the Convention');
    expect(words).toMatch(/follow-ups\.csv.*a column is missing/);
    expect(words).not.toContain('No follow-up found');
  });
});
