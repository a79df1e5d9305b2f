// What is said aloud: each choice once, in the reader's language, and nothing on arrival.
import type { Page } from '@playwright/test';
import { expect, open, openAll, test } from './atlas';

/** Records every text that a live region comes to hold, whichever region it is. */
async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const LIVE = '[role="status"], [role="alert"], [role="log"], [aria-live]:not([aria-live="off"])';
    const heard: string[] = [];
    const last = new Map<Element, string>();
    Object.assign(window, { heard });
    new MutationObserver(() => {
      const regions = new Set(document.querySelectorAll(LIVE));
      for (const region of last.keys()) if (!regions.has(region)) last.delete(region);
      for (const region of regions) {
        const text = region.textContent!.replace(/\s+/g, ' ').trim();
        if ((last.get(region) ?? '') !== text && text) heard.push(text);
        last.set(region, text);
      }
    }).observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ['role', 'aria-live'],
    });
  });
}
/** What has been said since the last call; waits for silence, so that a second saying is heard too. */
async function heard(page: Page): Promise<string[]> {
  await page.waitForTimeout(350);
  return page.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0));
}

const panel = (page: Page, chart: string) => page.locator(`figure[data-chart="${chart}"]`);
const mark = (page: Page, chart: string, key: string) =>
  panel(page, chart).locator(`[data-mark][data-key="${key}"]`);

interface Case {
  name: string;
  query?: string;
  /** Done before the ear is opened. */
  before?: (page: Page) => Promise<unknown>;
  act: (page: Page) => Promise<unknown>;
  said: readonly (string | RegExp)[];
}
const CASES: readonly Case[] = [
  {
    name: 'a theme',
    act: (page) => mark(page, 'themes', 'women_gender_equality').press('Enter'),
    said: ["Filtered to Women's rights and gender equality: 11 entries, 7 States."],
  },
  {
    name: 'a second filter',
    query: 'theme=women_gender_equality',
    act: (page) => page.getByRole('combobox', { name: 'Region' }).selectOption('africa'),
    said: [/^Filtered to Africa and 1 other filter: \d+ entr(y|ies), \d+ States?\.$/],
  },
  {
    name: 'a filter let go',
    query: 'theme=women_gender_equality',
    act: (page) => page.getByRole('button', { name: /^Remove filter: Women/ }).press('Enter'),
    said: ["Filter removed: Women's rights and gender equality. 119 entries, 44 States."],
  },
  {
    name: 'all filters cleared',
    query: 'theme=women_gender_equality&actor=states',
    act: (page) => page.getByRole('button', { name: 'Clear filters' }).press('Enter'),
    said: ["Filters removed: Women's rights and gender equality and States. 119 entries, 44 States."],
  },
  {
    name: 'a filter taken back with Back',
    before: (page) => mark(page, 'actors', 'business').press('Enter'),
    act: (page) => page.goBack(),
    said: ['Filter removed: Business. 119 entries, 44 States.'],
  },
  {
    name: 'the dates of a month',
    act: (page) => mark(page, 'acts', '2023-09').press('Enter'),
    said: [/^Dates: 1.*30 September 2023\. 5 acts of joining\.$/],
  },
  {
    name: 'an end of the window moved by a key',
    act: (page) => panel(page, 'timeline').getByRole('slider', { name: 'Last day' }).press('PageDown'),
    said: [/^Dates: 10 December 2022.*30 November 2023\. 18 acts of joining\.$/],
  },
  {
    name: 'a layer of the map',
    act: (page) => panel(page, 'map').locator('input[value="joined"]').press('Space'),
    said: ['On the map: Instruments joined.'],
  },
  {
    name: 'tiles',
    act: (page) => panel(page, 'map').locator('input[value="tiles"]').press('Space'),
    said: ['On the map: Tiles.'],
  },
  {
    name: 'an instrument shown on the map from the flows',
    before: (page) => mark(page, 'flows', 'ICPPED').press('Enter'),
    act: (page) =>
      panel(page, 'flows')
        .getByRole('button', { name: /on the map$/ })
        .press('Enter'),
    said: ['On the map: Enforced disappearance.'],
  },
  {
    name: 'a State on the map',
    act: (page) => mark(page, 'map', 'TUV').press('Enter'),
    said: ['Tuvalu: Not documented here. Party to 4 of 18 instruments.'],
  },
  {
    name: 'another State after it',
    query: 'chosen=TUV',
    act: (page) => mark(page, 'map', 'THA').press('Enter'),
    said: [/^Thailand: Documented here: 1 entry\. Party to \d+ of 18 instruments\.$/],
  },
  {
    name: 'a State let go: the heading that gets the focus is read',
    query: 'chosen=TUV',
    act: (page) => page.getByRole('button', { name: 'Close Tuvalu' }).press('Enter'),
    said: [],
  },
  {
    name: 'a State again after it was let go',
    query: 'chosen=KIR',
    before: async (page) => {
      await mark(page, 'map', 'TUV').press('Enter');
      await page.getByRole('button', { name: 'Close Tuvalu' }).press('Enter');
    },
    act: (page) => mark(page, 'map', 'TUV').press('Enter'),
    said: ['Tuvalu: Not documented here. Party to 4 of 18 instruments.'],
  },
  {
    name: 'a language, in itself',
    act: async (page) => {
      await page.locator('nav button[lang="fr"]').press('Enter');
      await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
    },
    said: ['La page est maintenant en français.'],
  },
  {
    name: 'a language while a filter, a State and acts are chosen',
    query: 'theme=women_gender_equality&chosen=TUV&lang=fr',
    before: (page) => mark(page, 'flows', 'ICPPED').press('Enter'),
    act: async (page) => {
      await page.locator('nav button[lang="en"]').press('Enter');
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    },
    said: ['The page is now in English.'],
  },
  {
    name: 'an instrument of the flows',
    act: (page) => mark(page, 'flows', 'ICPPED').press('Enter'),
    said: ['Enforced disappearance: 4 acts'],
  },
  {
    name: 'a filter while an instrument of the flows is chosen',
    before: (page) => mark(page, 'flows', 'ICPPED').press('Enter'),
    act: (page) => page.getByRole('combobox', { name: 'Region' }).selectOption('africa'),
    said: [/^Filtered to Africa: \d+ entries, \d+ States\.$/],
  },
  {
    name: 'a table sorted',
    before: (page) => panel(page, 'actors').locator('[data-table-button]').press('Enter'),
    act: (page) => panel(page, 'actors').locator('thead button').first().press('Enter'),
    said: ['Sorted by “Actor”, ascending.'],
  },
  {
    name: 'colours change nothing that is said',
    act: (page) => page.getByRole('combobox', { name: 'Colours' }).selectOption('dark'),
    said: [],
  },
];

for (const { name, query = '', before, act, said } of CASES)
  test(`said once: ${name}`, async ({ page }) => {
    await listen(page);
    await openAll(page, query);
    await page.waitForLoadState('networkidle');
    await before?.(page);
    await heard(page);
    await act(page);
    const texts = await heard(page);
    expect(texts, JSON.stringify(texts)).toHaveLength(said.length);
    said.forEach((expected, index) =>
      typeof expected === 'string'
        ? expect(texts[index]).toBe(expected)
        : expect(texts[index]).toMatch(expected),
    );
  });

for (const query of ['', '?theme=racism&chosen=TUV&from=2023-02-01&layer=joined', '?lang=ar&region=africa'])
  test(`nothing is said on arrival at “${query}”`, async ({ page }) => {
    await listen(page);
    await open(page, query);
    await page.waitForLoadState('networkidle');
    expect(await heard(page)).toEqual([]);
  });

test('a drag along the time axis is said at its end', async ({ page }) => {
  await listen(page);
  await openAll(page);
  const handle = panel(page, 'timeline').getByRole('slider').first();
  await handle.scrollIntoViewIfNeeded();
  const box = (await handle.boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await heard(page);
  for (let step = 1; step <= 8; step += 1) await page.mouse.move(box.x + step * 25, box.y + box.height / 2);
  expect(await heard(page)).toEqual([]);
  await page.mouse.up();
  const texts = await heard(page);
  expect(texts).toHaveLength(1);
  expect(texts[0]).toMatch(/^Dates: .* acts? of joining\.$/);
});
