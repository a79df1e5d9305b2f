// axe finds nothing, in every language and in each scheme, with panels, tables, cards and the help open.
import { CHARTS, expect, openAll, test } from './atlas';
import { violations } from './axe';

const SCHEMES = ['light', 'dark', 'contrast'];
const CASES: Record<string, readonly string[]> = {
  en: SCHEMES,
  ar: SCHEMES,
  zh: ['light'],
  fr: ['light'],
  ru: ['light'],
  es: ['light'],
};
for (const [lang, schemes] of Object.entries(CASES))
  for (const scheme of schemes)
    test(`axe finds nothing: ${lang}, ${scheme}`, async ({ page }) => {
      test.slow();
      await openAll(page, `lang=${lang}&scheme=${scheme}`);
      expect(await violations(page)).toEqual([]);
    });

for (const [lang, name] of [
  ['en', 'Keyboard'],
  ['ar', 'لوحة المفاتيح'],
] as const)
  test(`axe finds nothing with the help open and textures on: ${lang}`, async ({ page }) => {
    test.slow();
    await openAll(page, `lang=${lang}&textures=1`);
    await page.getByRole('button', { name, exact: true }).click();
    await expect(page.getByRole('dialog', { name, exact: true })).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });

test('axe finds nothing with every table open', async ({ page }) => {
  test.slow();
  await openAll(page, 'chosen=THA&theme=ratification');
  for (const chart of CHARTS)
    await page.locator(`[data-chart="${chart}"]`).getByRole('button', { name: 'Table', exact: true }).click();
  expect(await violations(page)).toEqual([]);
});

test('axe finds nothing with a filter, a State without entry and a source card open, on a phone', async ({
  page,
}) => {
  test.slow();
  await page.setViewportSize({ width: 390, height: 844 });
  await openAll(page, 'chosen=TUV&region=africa&layer=joined');
  await page.getByRole('button', { name: 'para. 85' }).first().click();
  await expect(page.getByRole('dialog', { name: 'para. 85' })).toContainText('782');
  expect(await violations(page)).toEqual([]);
});
