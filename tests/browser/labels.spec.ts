// Every text fits: in each language, at each width, nothing is cut off, shortened, set over other text, or out of the page.
import { LANGUAGES, type Lang } from '../../src/model/language';
import { expect, openAll, test } from './atlas';
import { faultsOfText, lettersMissing, settled } from './textBoxes';

const WIDTHS = [320, 390, 768, 1440] as const;
/** Letters that look different, and what to install where they do not. */
const LETTERS: Partial<Record<Lang, { letters: string; install: string }>> = {
  ar: { letters: 'عمصك', install: 'fonts-noto-core' },
  zh: { letters: '人权承诺', install: 'fonts-noto-cjk' },
};

/** Views besides the first: with filters, a State and the other layers; `tables` opens them all. */
const VIEWS: readonly { name: string; query: string; tables?: true }[] = [
  {
    name: 'filtered',
    query: 'theme=women_gender_equality&region=africa&group=ldc&from=2023-02-01&chosen=KEN',
  },
  { name: 'an instrument', query: 'layer=instrument&instrument=CRPD&shape=map&chosen=TUV' },
  {
    name: 'joined, in a part of the world',
    query: 'layer=joined&shape=map&preset=middle_east_north_africa&chosen=THA',
  },
  { name: 'the window', query: 'layer=window&shape=tiles&actor=joint' },
  { name: 'tables', query: 'chosen=MAR', tables: true },
];

/** Faults at each of the widths, in one load of the page. */
async function faultsAt(
  page: Parameters<typeof openAll>[0],
  query: string,
  widths: readonly number[],
  prepare?: () => Promise<void>,
): Promise<string[]> {
  const faults = new Map<string, number[]>();
  await page.setViewportSize({ width: widths[0]!, height: 900 });
  await openAll(page, query);
  await prepare?.();
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    await settled(page);
    for (const fault of await faultsOfText(page)) faults.set(fault, [...(faults.get(fault) ?? []), width]);
  }
  return [...faults].map(([fault, at]) => `${at.join(', ')}: ${fault}`);
}

async function expectLetters(page: Parameters<typeof openAll>[0], lang: Lang): Promise<void> {
  const needs = LETTERS[lang];
  if (needs && (await lettersMissing(page, needs.letters)))
    throw new Error(`no typeface for ${lang} on this machine: install ${needs.install}`);
}

for (const lang of LANGUAGES)
  test(`every text fits: ${lang}`, async ({ page }) => {
    const faults = await faultsAt(page, `lang=${lang}`, WIDTHS, () => expectLetters(page, lang));
    expect(faults).toEqual([]);
  });

for (const lang of ['ar', 'ru'] as const)
  for (const { name, query, tables } of VIEWS)
    test(`every text fits: ${lang}, ${name}`, async ({ page }) => {
      const open = async () => {
        await expectLetters(page, lang);
        if (!tables) return;
        for (const panel of await page.locator('figure[data-chart] > footer').all())
          await panel.locator('[aria-expanded]').first().click();
      };
      const faults = await faultsAt(page, `lang=${lang}&${query}`, [390, 1440], open);
      expect(faults).toEqual([]);
    });

test('a text that does not fit is told of', async ({ page }) => {
  await page.setViewportSize({ width: 600, height: 400 });
  await page.setContent(`
    <body style="margin: 0; font: 16px sans-serif">
      <p style="width: 60px; overflow: hidden; white-space: nowrap">cut off here</p>
      <p style="width: 60px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap">dots at the end</p>
      <p style="width: 60px; white-space: nowrap">past its own box</p>
      <p style="font-size: 11px">tiny</p>
      <p style="position: relative; height: 20px">below<span style="position: absolute; left: 4px">above</span></p>
      <p style="position: absolute; left: 590px; width: 80px">outside</p>
      <svg width="40" height="20" style="display: block"><text y="14">past the picture</text></svg>
      <svg width="200" height="20"><text y="14">short…</text></svg>
      <select style="width: 60px"><option>a long choice</option></select>
      <input style="width: 60px" placeholder="a long placeholder">
      <p style="width: 60px; overflow: auto; white-space: nowrap">scrolls, and may</p>
      <p class="visually-hidden" style="width: 1px; overflow: hidden">for ears alone</p>
      <p>fits</p>
    </body>`);
  const faults = (await faultsOfText(page)).map((fault) =>
    fault.replace(/ \(.*/, '').replace(/[\d.]+( × [\d.]+)? px/, 'N px'),
  );
  expect(faults.sort()).toEqual([
    'N px of “below” under “above”',
    'N px “tiny”',
    'cut off by N px: “a long choice”',
    'cut off by N px: “a long placeholder”',
    'cut off by N px: “cut off here”',
    'cut off by N px: “dots at the end”',
    'ellipsis in “short…”',
    'ellipsis of “dots at the end”',
    'outside its picture by N px: “past the picture”',
    'sticks out of the page by N px: “outside”',
    'wider than its box by N px: “past its own box”',
  ]);
});

test('a letter without a typeface is told of', async ({ page }) => {
  await page.setContent('<body style="font-family: sans-serif"></body>');
  expect(await lettersMissing(page, 'abc')).toBe(false);
  expect(await lettersMissing(page, '\u{f0001}\u{f0002}')).toBe(true);
});
