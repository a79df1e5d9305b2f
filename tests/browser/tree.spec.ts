// What a screen reader walks through: the accessibility tree of each chart is a golden text, in English and in Arabic.
// A change is approved with `npm run test:browser -- tree --update-snapshots`, and read before it is committed.
import type { Page } from '@playwright/test';
import { expect, open, openAll, test } from './atlas';
import { treeOf } from './treeText';

const figure = (page: Page, chart: string) => page.locator(`figure[data-chart="${chart}"]`);

/** Each tree with the view that it is taken of. The map stands for a part of the world: its tree is as long as its States are many. */
const TREES: readonly { name: string; chart: string; query?: string; width?: number; table?: boolean }[] = [
  { name: 'map', chart: 'map', query: 'preset=pacific' },
  { name: 'tiles', chart: 'map', query: 'shape=tiles&region=central_asia&layer=joined' },
  { name: 'themes', chart: 'themes' },
  { name: 'themes-filtered', chart: 'themes', query: 'theme=women_gender_equality&region=africa' },
  { name: 'actors', chart: 'actors' },
  { name: 'timeline', chart: 'timeline' },
  { name: 'timeline-narrow', chart: 'timeline', width: 390 },
  { name: 'acts', chart: 'acts' },
  { name: 'flows', chart: 'flows', query: 'region=africa' },
  { name: 'promised', chart: 'promised' },
  { name: 'year', chart: 'year' },
  { name: 'table', chart: 'actors', table: true },
];

for (const lang of ['en', 'ar'] as const)
  for (const { name, chart, query = '', width, table } of TREES)
    test(`${name}, ${lang}: the tree is as approved`, async ({ page }) => {
      if (width) await page.setViewportSize({ width, height: 844 });
      await openAll(page, `lang=${lang}&${query}`);
      const panel = figure(page, chart);
      await panel.locator('[data-mark], [data-key]').first().waitFor();
      if (name === 'map') await expect(panel.locator('[data-key="TUV"]')).toBeAttached();
      if (table) await panel.locator('[data-table-button]').press('Enter');
      const subject = table ? panel.locator('[data-table]') : panel;
      expect(await treeOf(subject)).toMatchSnapshot([lang, `${name}.txt`]);
    });

/** What must be heard on the way: chart, group and item, each in the one before it. */
const PATHS: readonly [chart: string, ...names: string[]][] = [
  [
    'map',
    'Asia and the Pacific, small on this map',
    'Tuvalu, Asia and the Pacific, not documented here, 4 instruments',
  ],
  ['map', 'Africa', 'Angola, Africa, pledge text documented, 13 instruments'],
  [
    'themes',
    'Counted in pledges',
    'Women’s rights and gender equality: 72 pledges in the report, para. 87; documented here: 11 entries',
  ],
  [
    'actors',
    'All others',
    'Civil society organizations: 111 pledges in the report, para. 85; documented here: 3 entries',
  ],
  ['acts', '2023', 'February 2023: 1 withdrawal: Belarus (Civil rights: complaints).'],
  [
    'flows',
    'Western European and Other Group: 3 acts',
    'Western European and Other Group to Convention on the Rights of Persons with Disabilities: 1 act: Liechtenstein, ratification, 18 December 2023.',
  ],
  [
    'promised',
    'Enforced disappearance',
    'Thailand, Enforced disappearance, ratification, 14 May 2024: since the pledges were announced',
  ],
];
test('a chart leads to its groups, and each to its items', async ({ page }) => {
  await openAll(page, 'lang=en');
  for (const [chart, group, item] of PATHS) {
    const inside = figure(page, chart).getByRole('group', { name: group, exact: true });
    const named = { name: new RegExp(`^${item!.replaceAll(/[’'()[\].]/g, '.')}$`) };
    const found = ['option', 'button'].map((role) => inside.getByRole(role as 'option' | 'button', named));
    await expect(found[0]!.or(found[1]!), `${chart} → ${group} → ${item}`).toHaveCount(1);
  }
});

for (const [shape, groups] of [
  ['map', 11],
  ['tiles', 6],
] as const)
  test(`${shape}: every State is an option in a group of its own region`, async ({ page }) => {
    await open(page, `?lang=en&shape=${shape}`);
    await figure(page, 'map').locator('[data-mark]').first().waitFor();
    const found = await figure(page, 'map')
      .locator('svg[role="listbox"]')
      .evaluate((list) => ({
        groups: [...list.querySelectorAll('[role="group"]')].map((group) =>
          group.getAttribute('aria-label')!,
        ),
        outside: [...list.querySelectorAll('[role="option"]')].filter((one) => !one.closest('[role="group"]'))
          .length,
        elsewhere: [...list.querySelectorAll('[role="option"]')].filter(
          (one) =>
            !one.getAttribute('aria-label')!.includes(
              one
                .closest('[role="group"]')!
                .getAttribute('aria-label')!
                .replace(/, small on this map$/, ''),
            ),
        ).length,
        keys: [...list.querySelectorAll('[role="option"]')].map((one) => one.getAttribute('data-key')!),
      }));
    expect(found.keys).toHaveLength(197);
    expect(new Set(found.keys).size).toBe(197);
    expect(found.groups).toHaveLength(groups);
    expect(new Set(found.groups).size).toBe(groups);
    expect([found.outside, found.elsewhere]).toEqual([0, 0]);
  });

test('each chart says in one sentence what it shows, before its marks', async ({ page }) => {
  await openAll(page, 'lang=en');
  for (const chart of ['map', 'themes', 'actors', 'timeline', 'acts', 'flows', 'promised', 'year']) {
    const order = await figure(page, chart).evaluate((root) => {
      const heading = document.getElementById(root.getAttribute('aria-labelledby')!)!;
      const summary = document.getElementById(root.getAttribute('aria-describedby')!)!;
      const mark = root.querySelector('[data-key]')!;
      const follows = (a: Element, b: Element) =>
        Boolean(a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING);
      return {
        length: summary.textContent!.trim().length,
        ordered: follows(heading, summary) && follows(summary, mark),
      };
    });
    expect(order.length, chart).toBeGreaterThan(40);
    expect(order.ordered, chart).toBe(true);
  }
});
